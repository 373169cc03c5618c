import { expect, test } from 'vitest'
import { fold } from '../../../text/fold'
import { parseRequirements } from '../../index'
import { split } from '..'

const dutiesUnder = (line: string) => {
  const source = `Requirements\n- Diploma\nDuties\n- ${line}\n- Keep the records of our clients`
  return split({ source, folded: fold(source) }).roles[0]?.duties.map(({ text }) => text)
}

test.each([
  [
    'the last word of a sentence',
    'Answer the questions of visitors that come by several channels: phone, post and fax',
    true,
  ],
  ['the last word behind an apostrophe', "Sort the visitors' mail by channels: phone, post and fax", true],
  ['what is announced', 'Visit the following industries: dyeing and felting', true],
  ['a field by its own name', 'Channels: supermarkets', false],
])('the name of a field before a colon: %s', (_, line, isSentence) => {
  expect(dutiesUnder(line)?.at(-1) === 'Keep the records of our clients').toBe(isSentence)
})

test('a rank by its number names no field', () => {
  const clausesOf = (source: string) =>
    [...(split({ source, folded: fold(source) }).roles[0]?.clauses ?? [])].map(({ field, tokens }) => [
      field,
      tokens.length > 1,
    ])
  expect(clausesOf('六職等：大學畢業，會日語')).toEqual([[undefined, true]])
})

test.each([
  ['中专以上学历性别要求：女', 'education gender'],
  ['林學專業外語要求：法語', 'major language'],
  ['农学类专业语言要求：德语', 'major language'],
])('what is to be studied is no part of the label behind it: %s', (line, kinds) => {
  const { requirements, unparsed } = parseRequirements(line)
  expect(requirements.map(({ constraint }) => constraint.kind).join(' ')).toBe(kinds)
  expect(unparsed).toEqual([])
})
