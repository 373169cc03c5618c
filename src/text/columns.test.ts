import { describe, expect, test } from 'vitest'
import { fold } from './fold'
import { lex, lexColumns } from './lex'
import type { Token } from './token'
import { textToken } from './token'

/** Words, one that a guard before it speaks of, one with a letter wrong, numbers of each script, marks. */
const LINES =
  '3年以上水资源项目经验；其中专业本科，25万6千元\n重点客户管理, at least five years of sales experiance: 零点五 b2b, R&\u200b\u200bD -\u200b x.\u200b\n'
/** More tokens than columns keep as they came. */
const source = LINES.repeat(200)
const folded = fold(source)
const columns = lexColumns(folded, source, () => undefined)
const tokens = lex(folded, source)

/** All that a token says. */
const told = (token: Token | undefined) =>
  token && {
    type: token.type,
    place: [token.start, token.end],
    text: token.text,
    ...(token.type === 'number' && { value: token.value, form: token.form }),
    ...(token.type === 'word' && {
      readings: token.readings,
      respelt: token.respelt,
      inside: token.inside.map(({ text, readings }) => ({ text, readings })),
    }),
  }

describe('columns tell the tokens that the lexer reads', () => {
  test('as many, each the same, from the last to the first', () => {
    expect(columns.length).toBe(tokens.length)
    expect(columns.length).toBeGreaterThan(5000)
    for (let at = tokens.length - 1; at >= 0; at--) expect(told(columns.get(at))).toEqual(told(tokens[at]))
  })

  test('none before the first or behind the last', () => {
    expect(columns.get(-1)).toBeUndefined()
    expect(columns.get(tokens.length)).toBeUndefined()
  })

  test('between two places', () => {
    expect(columns.between(3, 6).map(told)).toEqual(tokens.slice(3, 6).map(told))
  })
})

test('a token is found by its offset, from a place on', () => {
  const third = tokens[3] as Token
  expect(columns.indexFrom(third.start, 0)).toBe(3)
  expect(columns.indexFrom(third.start - 1, 0)).toBe(3)
  expect(columns.indexFrom(0, 5)).toBe(5)
  expect(columns.indexFrom(source.length, 0)).toBe(tokens.length)
})

test('without what starts within some spans', () => {
  const [second, fourth] = [tokens[2] as Token, tokens[4] as Token]
  const left = columns.without([
    [second.start, second.end],
    [fourth.start, fourth.end],
  ])
  expect(left.length).toBe(tokens.length - 2)
  expect([0, 1, 2, 3].map((at) => left.get(at)?.text)).toEqual([0, 1, 3, 5].map((at) => tokens[at]?.text))
})

test('a token may be parted into its units', () => {
  const units = ({ start, text }: Token) => [...text].map((unit, at) => textToken(start + at, start + at + 1, unit))
  const parted = lexColumns('本科5年', '本科5年', (token) => (token.type === 'word' ? units(token) : undefined))
  expect(parted.between(0, parted.length).map(({ type, text }) => `${type} ${text}`)).toEqual([
    'text 本',
    'text 科',
    'number 5',
    'text 年',
  ])
})
