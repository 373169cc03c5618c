import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Kind, Leaf, Requirement, Span } from '../../src/index'
import { parseRequirements, parseRoles } from '../../src/index'
import { EXAMPLES } from '../../src/kinds/examples'
import type { Example } from '../../src/kinds/kind'
import { fold } from '../../src/text/fold'
import { leavesOf } from '../read-one'

/** Pieces of postings and anything that a file may hold, lone surrogates among it. */
const pieces = Object.values<readonly Example<Kind>[]>(EXAMPLES).flatMap((examples) => examples.map(({ text }) => text))
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '，',
      '；',
      '。',
      '\n',
      '、',
      '或',
      '且',
      '者优先',
      '(',
      ')',
      '1、',
      '2.',
      '任职要求：',
      '加分项：',
      '岗位职责：',
      ' ',
      '可放宽至',
      '其中',
      'or',
      ' and ',
    ),
  },
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 8 }).map((units) => String.fromCharCode(...units)) },
)
const anyPosting = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''))

const isLetter = (unit: string) => /[\p{L}\p{N}]/u.test(unit)
const leaves = (requirements: readonly Requirement[]): readonly Leaf[] =>
  requirements.flatMap(({ constraint }) => leavesOf(constraint))

describe('reading', () => {
  test.prop([anyPosting])('loses no letter and no digit', (text) => {
    const { requirements, unparsed } = parseRequirements(text)
    const kept = new Set<number>()
    for (const { span } of [...requirements, ...unparsed]) for (let at = span[0]; at < span[1]; at++) kept.add(at)
    const lost = Array.from({ length: text.length }, (_, at) => at).filter(
      (at) => isLetter(text.charAt(at)) && !kept.has(at),
    )
    expect(lost.map((at) => text.slice(at, at + 1))).toEqual([])
  })

  test.prop([anyPosting])('claims with each span the text that it slices to', (text) => {
    const { requirements, unparsed } = parseRequirements(text)
    for (const { span, text: claimed } of [...requirements, ...unparsed]) expect(text.slice(...span)).toBe(claimed)
    for (const leaf of leaves(requirements)) {
      expect(leaf.span[0]).toBeLessThan(leaf.span[1])
      for (const term of 'terms' in leaf ? leaf.terms : []) expect(text.slice(...term.span)).toBe(term.text)
    }
  })

  test.prop([anyPosting])('has no two leaves on one place', (text) => {
    const spans = leaves(parseRequirements(text).requirements)
      .map(({ span }): Span => span)
      .sort((a, b) => a[0] - b[0])
    for (let at = 1; at < spans.length; at++) expect(spans[at - 1]?.[1]).toBeLessThanOrEqual(spans[at]?.[0] ?? 0)
  })

  // Some words are words in capitals alone (KA, C1), so the fold of a letter's case is taken back.
  test.prop([anyPosting], { examples: [['English at C1 level1、']] })('does not depend on the script', (text) => {
    const places = (source: string) =>
      leaves(parseRequirements(source).requirements).map(({ kind, span }) => [kind, ...span])
    expect(places(foldedButCase(text))).toEqual(places(text))
  })

  test.prop([anyPosting])('gives the same bytes again, ids of their own, and a coverage per mille', (text) => {
    const document = parseRoles(text)
    expect(JSON.stringify(parseRoles(text))).toBe(JSON.stringify(document))
    for (const { requirements, coverage } of document.roles) {
      expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length)
      expect(Number.isInteger(coverage) && coverage >= 0 && coverage <= 1000).toBe(true)
    }
  })
})

function foldedButCase(text: string): string {
  const folded = fold(text)
  return [...Array(text.length).keys()]
    .map((at) => (folded.charAt(at) === text.charAt(at).toLowerCase() ? text.charAt(at) : folded.charAt(at)))
    .join('')
}
