import type { Status } from '../../../model/match'
import { fill } from '../../../phrase'
import type { Deck, Telling } from '../card'
import type { Row } from './row'

/** What the controls of a short list say. */
export interface Choice {
  readonly eligible: string
  /** The index of a requirement, or nothing. */
  readonly requirement: string
  /** A status, or nothing. */
  readonly status: string
  readonly sort: string
  readonly find: string
}

export function choiceOf(form: HTMLFormElement): Choice {
  const data = new FormData(form)
  const [eligible = '', requirement = '', status = '', sort = '', find = ''] = [
    ...['eligible', 'requirement', 'status', 'sort', 'find'],
  ].map((name) => String(data.get(name) ?? ''))
  return { eligible, requirement, status, sort, find: find.trim().toLowerCase() }
}

/** The same in the words that stand beside the controls; nothing where none was touched. */
export function choiceWords(form: HTMLFormElement, { pair, between }: Deck['words']): string {
  const fields = Array.from(form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input'))
  return fields
    .flatMap((field) => {
      const [name = '', value] = [field.parentElement?.firstChild?.textContent?.trim(), saidIn(field)]
      return value === '' ? [] : [fill(pair, { name, value })]
    })
    .join(between)
}

/** What stands in a field; of a list, where it is not its first entry, which is none. */
function saidIn(field: HTMLSelectElement | HTMLInputElement): string {
  if (field instanceof HTMLInputElement) return field.value.trim()
  return field.selectedIndex > 0 ? (field.selectedOptions[0]?.text ?? '') : ''
}

/** The rows that are as chosen, in the order that is chosen; of equals, the one of the better rank. */
export function chosen(rows: readonly Row[], choice: Choice): readonly Row[] {
  const compare = ORDERS[choice.sort]?.(choice)
  const kept = rows.filter((row) => isChosen(row, choice))
  return compare ? kept.sort((a, b) => compare(a, b) || a.rank - b.rank) : kept
}

function isChosen(row: Row, { eligible, requirement, status, find }: Choice): boolean {
  if (eligible !== '' && row.eligible !== eligible) return false
  if (status !== '' && !asked(row, requirement).some((telling) => telling?.status === status)) return false
  return row.who.includes(find)
}

/** What became of the requirement that is chosen; of all where none is. */
const asked = ({ tellings }: Row, requirement: string): readonly (Telling | undefined)[] =>
  requirement === '' ? tellings : [tellings[Number(requirement)]]

type Compare = (a: Row, b: Row) => number

const FROM_BEST: readonly Status[] = ['met', 'near', 'unknown', 'unmet', 'not-scored']

const ORDERS: Readonly<Record<string, (choice: Choice) => Compare>> = {
  byBest: () => (a, b) => b.interval[1] - a.interval[1],
  byWorst: () => (a, b) => b.interval[0] - a.interval[0],
  byCoverage: () => (a, b) => b.coverage - a.coverage,
  byStatus: ({ requirement }) => {
    const place = ({ tellings }: Row) => FROM_BEST.indexOf(tellings[Number(requirement)]?.status ?? 'met')
    return (a, b) => place(a) - place(b)
  },
}
