import { describe, expect, test } from 'vitest'
import { HOSTILE, ORDINARY } from '../bench/texts'
import { parseRequirements, parseRoles } from '../src/index'
import { stepsToRead } from './steps'

const SHAPES = Object.entries({ ...ORDINARY, ...HOSTILE })
/** Long enough that what is drawn into it is much the same in each half. */
const LENGTH = 16_000
/** How much more a character of a text of twice the length may cost: what a text ends in differs a little. */
const TOLERANCE = 1.1

/** At `LENGTH` and at twice that, for each shape. */
const steps = stepsToRead(SHAPES.flatMap(([, textOf]) => [textOf(LENGTH), textOf(2 * LENGTH)]))

const WRITTEN = /[\p{L}\p{N}]/u

function lost(text: string, spans: readonly (readonly [number, number])[]): string[] {
  const kept = new Uint8Array(text.length)
  for (const [start, end] of spans) kept.fill(1, start, end)
  return [...text].filter((unit, at) => kept[at] === 0 && WRITTEN.test(unit))
}

describe.each(SHAPES)('%s', (shape, textOf) => {
  test('costs as much a character at twice the length', () => {
    const at = 2 * SHAPES.findIndex(([name]) => name === shape)
    const [once, twice] = [steps[at] ?? 0, steps[at + 1] ?? 0]
    expect(once).toBeGreaterThan(0)
    expect(twice / once).toBeLessThan(2 * TOLERANCE)
  })

  test('is read, loses nothing, and is told where it stands', () => {
    const text = textOf(20_000)
    const { requirements, unparsed } = parseRequirements(text)
    const lines = [...requirements, ...unparsed]
    for (const line of lines) expect(text.slice(...line.span)).toBe(line.text)
    expect(
      lost(
        text,
        lines.map(({ span }) => span),
      ),
    ).toEqual([])
    for (const role of parseRoles(text).roles)
      for (const line of [...role.requirements, ...role.unparsed, ...role.duties])
        expect(text.slice(...line.span)).toBe(line.text)
  })
})

test.each([
  ['opened and never closed', '（'.repeat(100_000)],
  ['closed', `${'（'.repeat(100_000)}本科以上${'）'.repeat(100_000)}`],
  ['around words', '本科（'.repeat(100_000)],
  ['list marks', '（1'.repeat(100_000)],
])('brackets nested 100,000 deep: %s', (_, text) => {
  expect(() => parseRoles(text)).not.toThrow()
  expect(() => parseRequirements(text)).not.toThrow()
})

test('a million digits are one code, and no quantity', () => {
  const text = '7'.repeat(1_000_000)
  expect(parseRequirements(text)).toMatchObject({ requirements: [], unparsed: [{ span: [0, text.length] }] })
})
