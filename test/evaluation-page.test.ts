import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Evaluation } from '../src/model/evaluation'
import { htmlEvaluation, LOCALES } from '../src/report'
import { lanes } from '../src/report/html/evaluation/plot'
import { document, evaluation, searched } from './trial-of-ten'

const HOSTILE = '<img src=x onerror="alert(1)">'

type Movement = Evaluation['comparisons'][number]['movement']

/** The evaluation with something else in how people moved. */
function moved(changes: Partial<Movement>): Evaluation {
  const comparisons = evaluation.comparisons.map((one) => ({ ...one, movement: { ...one.movement, ...changes } }))
  return { ...evaluation, comparisons }
}

const pageOf = (of: Evaluation, locale: (typeof LOCALES)[number] = 'en') =>
  [...htmlEvaluation({ evaluation: of, document }, locale)].join('')

describe('the page of an evaluation', () => {
  const page = pageOf(searched)

  test('is made of the JSON alone, the same each time; a document gives the words of the requirements', () => {
    const stored = JSON.parse(JSON.stringify(searched)) as Evaluation
    expect(pageOf(stored)).toBe(page)
    expect(page).toMatch(/by score: r1 <span[^>]*>本科以上学历<\/span> \(\+/)
    const alone = [...htmlEvaluation({ evaluation: stored }, 'en')].join('')
    expect(alone).not.toContain('本科')
    expect(alone).toContain('by score: r1 (+')
  })

  test('says how far judges agree, as the page of a terminal does', () => {
    const judges = [{ first: 'an', second: '<li>', pairs: 3, equal: 2, kappa: 0.9091 }]
    const said = 'judges an and &lt;li&gt;: 3 pairs graded by both, 2 alike, weighted kappa 0.91'
    expect(pageOf({ ...evaluation, judges })).toContain(said)
    expect(page).not.toContain('kappa')
  })

  test('runs no script, loads nothing, and allows the style that stands in it by its hash', () => {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(page).not.toMatch(/<script|https?:|@import|\s(?:src|style|on[a-z]+)=/)
  })

  test('says of whom a place within the list is told who is not on it, and of nobody else', () => {
    const cause = { by: 'id' } as const
    const mover = (candidate: string, before: number, after: number) => ({ candidate, before, after })
    const entry = (after: number) => [{ role: 'r', entered: mover('a', 20, 3), left: mover('b', 5, after), cause }]
    const { k } = evaluation
    expect(pageOf(moved({ entries: entry(k) }))).toContain('who is tied shares a place')
    expect(pageOf(moved({ entries: entry(k + 1) }))).not.toContain('who is tied')
  })

  test('says plainly that one judged role is not enough', () => {
    expect(page).toContain('</b> default: not enough judged roles to tell.</h2>')
    expect(page).toContain('1 role cannot bring p below 0.05, whatever the difference')
  })

  test('tells who came in, who left, and the requirement that did it', () => {
    const { entered, left } = evaluation.comparisons[0]?.movement.entries[0] ?? {}
    expect(page).toContain(`<bdi>${entered?.candidate}</bdi> <small>${entered?.before} → ${entered?.after}</small>`)
    expect(page).toContain(`<bdi>${left?.candidate}</bdi> <small>${left?.before} → ${left?.after}</small>`)
    // Without the heading and the list number that the words stand behind, and in their language.
    expect(page).toMatch(/<td>by score: r1 <span lang="zh-Hans">本科以上学历<\/span> \(\+/)
  })

  test('what strangers wrote is text', () => {
    const entries = evaluation.comparisons.flatMap(({ movement }) => movement.entries)
    const hostile = entries.map((entry) => ({ ...entry, entered: { ...entry.entered, candidate: HOSTILE } }))
    const written = pageOf(moved({ entries: hostile }))
    expect(written).not.toContain('<img')
    expect(written).toContain('<bdi>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</bdi>')
  })

  test.each(LOCALES)('in %s every part is there, and no hole is left', (locale) => {
    const said = pageOf(searched, locale)
    expect(said.match(/<h2/g)).toHaveLength(9)
    expect(said.replace(/<style>.*<\/style>/s, '')).not.toMatch(/\{\w+\}|undefined|NaN|Infinity/)
  })

  test('what was not judged, asked for or moved has no part', () => {
    const ruleSets = evaluation.ruleSets.map((rules) => ({ ...rules, fairness: [], attrition: [], clauses: [] }))
    const nobody = { entries: [], causes: [], eligibility: [], scoreChanges: [] }
    const bare = pageOf({ ...moved(nobody), ruleSets })
    expect(bare.match(/<h2/g)).toHaveLength(5)
    expect(bare).toContain('Nobody came into a short list or left one')
    expect(bare).not.toMatch(/class="histogram"|undefined|NaN|Infinity/)
  })
})

describe('the histogram of score changes', () => {
  const bars = (...froms: number[]) => froms.map((from, i) => ({ from, to: from + 500, count: 4 - i }))
  const drawn = (...froms: number[]) =>
    /<svg class="histogram".*?<\/svg>/s.exec(pageOf(moved({ scoreChanges: bars(...froms) })))?.[0] ?? ''

  test('has a bar a step at its place, as high as its count beside the greatest', () => {
    const svg = drawn(-1000, 500)
    expect(svg).toContain('<rect class="fall" x="0%" y="0.00%" width="25.00%" height="100.00%"/>')
    expect(svg).toContain('<rect class="rise" x="75%" y="25.00%" width="25.00%" height="75.00%"/>')
    expect(svg).toContain('<line class="zero" x1="50%" x2="50%" y2="100%"/>')
  })

  test('says which colour is which', () => {
    const page = pageOf(moved({ scoreChanges: bars(-1000, 500), unchangedScores: 7 }))
    expect(page).toContain('<li class="fall">4 fell</li><li class="rise">3 rose</li><li class="stay">7 stayed</li>')
  })

  test('0 is on it where all scores rose, and few edges are named where there are many', () => {
    expect(drawn(1000)).toContain('<line class="zero" x1="0%"')
    const names = [...drawn(-10_000, 9500).matchAll(/dy="18">([^<]*)</g)].map(([, name]) => name)
    expect(names.length).toBeLessThanOrEqual(12)
    expect(names).toContain('0')
  })
})

test('an interval that goes on beyond the drawing has an arrow at its end', () => {
  const figure = { value: 0.9, interval: [0.5, 1.73], of: 1 } as const
  expect(lanes({ from: 0, to: 1.6, ticks: [] }, [figure]).text).toContain('<svg class="beyond" x="100%"')
  expect(lanes({ from: 0, to: 1.8, ticks: [] }, [figure]).text).not.toContain('beyond')
})
