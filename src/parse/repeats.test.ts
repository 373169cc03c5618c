import { describe, expect, test } from 'vitest'
import { createMatcher } from '../matcher'
import { parseRequirements, parseRoles } from '.'

const repeated = (text: string): readonly string[] =>
  parseRequirements(text).requirements.flatMap((one) => (one.repeats === undefined ? [] : one.text))

describe('counts once', () => {
  test.each<[text: string, ...repeats: string[]]>([
    // a wish that is told again
    ['本科以上学历\n英语流利\n具有本科以上学历', '具有本科以上学历'],
    ['會日文者佳\n有行銷經驗\n懂日語者優先', '懂日語者優先'],
    ['Fluent in English\nExcel\nMust be fluent in English', 'Must be fluent in English'],
    ['有驾照\n有驾驶证', '有驾驶证'],
    ['本科，或5年经验\n5年经验或本科', '5年经验或本科'],
    // a language under two of its names, or at less than is asked besides
    ['Proficiency in Chinese, English and Putonghua', 'and Putonghua'],
    ['Good spoken Chinese and Cantonese'],
    ['Good Chinese, spoken and written; Putonghua', 'Putonghua'],
    ['良好中英文，懂普通話', '懂普通話'],
    ['懂普通話；精通中文', '懂普通話'],
    // another demand
    ['本科以上学历\n硕士优先'],
    ['本科以上学历\n本科以上学历优先'],
    ['英语四级\n英语流利'],
    ['粵語流利，懂普通話'],
    ['Chinese required; Putonghua is a plus'],
    ['英语读写熟练，口语流利'],
    ['5年以上销售经验，5年以上采购经验'],
  ])('%s', (text, ...repeats) => {
    expect(repeated(text)).toEqual(repeats)
  })
})

test('a form and the running text behind it', () => {
  const { roles } = parseRoles('职位：会计\n学历要求：大专\n任职要求：\n1、做过三年账；\n2、学历须在大专以上。')
  const [match] = createMatcher(roles, { asOf: '2026-11-23' }).match({ id: 'c', education: [{ studyType: '大专' }] })
  expect(match?.outcomes.map(({ kind, status }) => [kind, status])).toEqual([
    ['education', 'met'],
    ['experience', 'unknown'],
    ['education', 'not-scored'],
  ])
})

test('says which one counts', () => {
  const { requirements } = parseRequirements('懂普通話\n良好普通話\n流利中文')
  expect(requirements.map(({ id, repeats }) => [id, repeats])).toEqual([
    ['r1', 'r3'],
    ['r2', 'r3'],
    ['r3', undefined],
  ])
})
