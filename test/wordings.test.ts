import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createWordings } from '../src/candidate/words'
import { createSuggesters } from '../src/suggest'
import type { WordClass } from '../src/vocab'

/** A candidate's wording, and the id that it means; without one it means nothing that the vocabulary has. */
interface Labelled {
  readonly class: WordClass
  readonly wording: string
  readonly id?: string
}

const LABELLED: readonly Labelled[] = readFileSync(
  fileURLToPath(new URL('../fixtures/wordings.jsonl', import.meta.url)),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled)

const wordings = createWordings(createSuggesters())
const READ = LABELLED.map((label) => ({ ...label, ...wordings.find(label.wording, label.class) }))
type Read = (typeof READ)[number]

/** Right where the labelled id is among those found. */
const isRight = ({ id, ids }: Read) => id !== undefined && ids.includes(id)
const shown = ({ wording, id = 'none', ids }: Read) => `${wording}: ${ids.join(', ') || 'none'} for ${id}`

function measure(rows: readonly Read[]) {
  const found = rows.filter(({ ids }) => ids.length > 0)
  const right = rows.filter(isRight).length
  return { precision: right / found.length, recall: right / rows.filter(({ id }) => id !== undefined).length }
}

describe('free wording', () => {
  test('two hundred and more are labelled, near and far, of every class, in both scripts and English', () => {
    expect(LABELLED.length).toBeGreaterThanOrEqual(200)
    expect(new Set(LABELLED.map(({ class: of, wording }) => `${of} ${wording}`)).size).toBe(LABELLED.length)
    expect(READ.filter(({ isFuzzy }) => isFuzzy).length).toBeGreaterThanOrEqual(50)
    expect(LABELLED.filter(({ id }) => id === undefined).length).toBeGreaterThanOrEqual(40)
  })

  test.each([
    ['altogether', READ],
    ['by likeness', READ.filter(({ isFuzzy, ids }) => isFuzzy || ids.length === 0)],
  ])('%s: precision of 0.98 and more, recall of 0.85 and more', (what, rows) => {
    const { precision, recall } = measure(rows)
    process.stdout.write(
      `wordings ${what}: ${rows.length}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
    )
    const wrong = rows.filter((row) => row.ids.length > 0 && !isRight(row)).map(shown)
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.98)
    expect(
      recall,
      rows
        .filter((row) => row.id !== undefined && !isRight(row))
        .map(shown)
        .join('\n'),
    ).toBeGreaterThanOrEqual(0.85)
  })
})
