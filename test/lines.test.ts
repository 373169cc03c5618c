import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Kind } from '../src/index'
import { parseRequirements } from '../src/index'
import type { Read, Wanted } from './agreement'
import { agrees, readsOf } from './agreement'

interface Label extends Wanted {
  readonly scopeTerms?: readonly string[]
  readonly quote: string
  readonly at?: number
}

interface Line {
  readonly id: string
  readonly text: string
  readonly labels: readonly Label[]
  /** The kinds that are known to be read otherwise than labelled. */
  readonly misread?: readonly string[]
}

/**
 * How well each kind is read, exactly: twice what agrees with a label, by all that is labelled and all that is read, in percent.
 * Each bar is what was measured when it was set, rounded down: raise it when the reading gets better.
 */
const BARS = {
  education: 94,
  major: 94,
  experience: 93,
  'experience with its scope': 90,
  age: 87,
  language: 98,
  channel: 100,
  certificate: 86,
  gender: 94,
  management: 57,
  skill: 66,
  trait: 92,
  availability: 77,
}

/** What a line writes of a leaf; what it leaves out must be absent. */
const ABSENT: Readonly<Partial<Record<Kind, Readonly<Record<string, null>>>>> = {
  education: { min: null, max: null, unrestricted: null },
  experience: { minMonths: null, maxMonths: null, unrestricted: null },
  age: { min: null, max: null, unrestricted: null },
  major: { unrestricted: null },
  language: { certificates: null },
}

const lines: readonly Line[] = ['en', 'zh-Hans', 'zh-Hant'].flatMap((script) =>
  readFileSync(`fixtures/lines/${script}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
)

const WITH_SCOPE = 'experience with its scope'

interface Tally {
  labelled: number
  read: number
  exact: number
}

/** A soft label, and what is read in its place, are not counted. */
function countLine({ text, labels }: Line, tallies: Map<string, Tally>): void {
  const left = new Set(readsOf(parseRequirements(text).requirements))
  const bySoftness = labels.toSorted((a, b) => Number(a.soft !== undefined) - Number(b.soft !== undefined))
  for (const label of bySoftness) {
    const near = [...left].filter((read) => overlaps(text, label, read))
    const met = near.find((read) => agrees(wantedOf(label), read)) ?? near[0]
    if (met !== undefined) left.delete(met)
    if (label.soft !== undefined) continue
    count(tallies, label.kind, wantedOf(label), met)
    if (label.kind === 'experience')
      count(tallies, WITH_SCOPE, { ...wantedOf(label), scope: label.scopeTerms ?? null }, met)
  }
  for (const { leaf } of left) {
    tallyOf(tallies, leaf.kind).read += 1
    if (leaf.kind === 'experience') tallyOf(tallies, WITH_SCOPE).read += 1
  }
}

function count(tallies: Map<string, Tally>, name: string, wanted: Wanted, met: Read | undefined): void {
  const tally = tallyOf(tallies, name)
  tally.labelled += 1
  if (met !== undefined) tally.read += 1
  if (met !== undefined && agrees(wanted, met)) tally.exact += 1
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? { labelled: 0, read: 0, exact: 0 }
  tallies.set(name, tally)
  return tally
}

function overlaps(text: string, { kind, quote, at = text.indexOf(quote) }: Label, { leaf }: Read): boolean {
  return leaf.kind === kind && leaf.span[0] < at + quote.length && leaf.span[1] > at
}

/** `level` is the `min` of a language; the words that narrow an experience are a measure of their own. */
function wantedOf({ level, ...label }: Label): Wanted {
  const min = level === undefined ? {} : { min: level }
  return { ...ABSENT[label.kind], ...label, ...min }
}

function tallied(those: readonly Line[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const line of those) countLine(line, tallies)
  return tallies
}

test('every quote stands in its line, and there are lines of every phenomenon', () => {
  expect(lines.length).toBeGreaterThanOrEqual(360)
  for (const { text, labels } of lines)
    for (const { quote, at } of labels) expect(text.indexOf(quote, at ?? 0), text).toBe(at ?? text.indexOf(quote))
})

test.each(lines.map((line) => [line.id, line.text, line] as const))('%s: %s', (_, __, line) => {
  const missed = [...tallied([line])].filter(([, { labelled, read, exact }]) => labelled !== exact || read !== exact)
  expect(missed.map(([kind]) => kind)).toEqual(line.misread ?? [])
})

test('each kind is read exactly as labelled in so many of a hundred', () => {
  const tallies = tallied(lines)
  for (const [kind, bar] of Object.entries(BARS)) {
    const { labelled, read, exact } = tallyOf(tallies, kind)
    expect(Math.floor((200 * exact) / Math.max(1, labelled + read)), kind).toBeGreaterThanOrEqual(bar)
  }
})
