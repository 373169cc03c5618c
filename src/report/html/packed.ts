import type { Eligibility, Status } from '../../model/match'
import type { Telling, Told } from './card'
import { Markup } from './markup'

/*
 * A short list as compact data. Ten thousand candidates share a few thousand tellings, and those a few dozen quotes: what was said
 * before is a number, the place that it took when it was said first. So no table has to be known before the first row is written.
 */

type Said<T> = T | number

type PackedTelling = readonly [
  status: number,
  weight: number,
  score: number,
  low: number,
  high: number,
  sentence: Said<string>,
  quote: Said<string>,
  places: Said<string>,
  isSilent: 0 | 1,
]

/** A candidate as the page carries one. */
export type PackedRow = readonly [
  id: string,
  name: string,
  eligible: number,
  score: number | null,
  low: number,
  high: number,
  coverage: number,
  strongest: number,
  gap: number,
  question: number,
  swing: number,
  tellings: readonly Said<PackedTelling>[],
]

const STATUSES: readonly Status[] = ['met', 'near', 'unmet', 'unknown', 'not-scored']
const ELIGIBILITIES: readonly Eligibility[] = ['yes', 'unknown', 'no']

/** Gives each row of a list, one after the other, as compact data. */
export function packer(): (told: Told) => PackedRow {
  const [texts, tellings] = [new Map<string, number>(), new Map<string, number>()]
  const text = (said: string): Said<string> => placeIn(texts, said) ?? said
  const telling = (told: Telling): Said<PackedTelling> => {
    const { status, weight, score, interval, sentence, quote, places, isSilent } = told
    const figures = [STATUSES.indexOf(status), weight, score, ...interval] as const
    const key = [...figures, sentence.text, quote.text, places, isSilent].join('\n')
    return placeIn(tellings, key) ?? [...figures, text(sentence.text), text(quote.text), text(places), isSilent ? 1 : 0]
  }
  return ({ id, name, eligible, score, interval, coverage, strongest, gap, question, swing, ...told }) => [
    ...([id, name, ELIGIBILITIES.indexOf(eligible), score, ...interval, coverage] as const),
    ...([strongest, gap, question, swing] as const),
    told.tellings.map(telling),
  ]
}

/** The place of what was said before; what is new takes the next one. */
function placeIn(places: Map<string, number>, key: string): number | undefined {
  const place = places.get(key)
  if (place === undefined) places.set(key, places.size)
  return place
}

/** The rows of a list, in their order. */
export function unpacked(rows: readonly PackedRow[]): readonly Told[] {
  const [texts, tellings]: [string[], Telling[]] = [[], []]
  const text = (said: Said<string>) => heard(texts, said, () => said as string)
  const telling = (said: Said<PackedTelling>) =>
    heard(tellings, said, (): Telling => {
      const [status, weight, score, low, high, sentence, quote, places, isSilent] = said as PackedTelling
      return {
        ...{ status: STATUSES[status] as Status, weight, score, interval: [low, high], isSilent: isSilent === 1 },
        ...{ sentence: new Markup(text(sentence)), quote: new Markup(text(quote)), places: text(places) },
      }
    })
  return rows.map(([id, name, eligible, score, low, high, coverage, strongest, gap, question, swing, said], i) => ({
    ...{ rank: i + 1, id, name, eligible: ELIGIBILITIES[eligible] as Eligibility, score },
    ...{ interval: [low, high], coverage, strongest, gap, question, swing },
    tellings: said.map(telling),
  }))
}

/** What has a place is what took it; what is new takes the next place. */
function heard<T>(known: T[], said: unknown, make: () => T): T {
  if (typeof said === 'number') return known[said] as T
  const made = make()
  known.push(made)
  return made
}
