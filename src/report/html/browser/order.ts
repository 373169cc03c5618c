import type { Row } from './row'

/** What the controls of a short list say. */
export interface Choice {
  readonly eligible: string
  /** The index of a requirement, or nothing. */
  readonly requirement: string
  /** A letter of a status, or nothing. */
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

/** The rows that are as chosen, in the order that is chosen; of equals, the one of the better rank. */
export function chosen(rows: readonly Row[], choice: Choice): readonly Row[] {
  const compare = ORDERS[choice.sort]?.(choice)
  const kept = rows.filter((row) => isChosen(row, choice))
  return compare ? kept.sort((a, b) => compare(a, b) || a.rank - b.rank) : kept
}

function isChosen(row: Row, { eligible, requirement, status, find }: Choice): boolean {
  if (eligible !== '' && row.eligible !== eligible) return false
  if (status !== '' && !(requirement === '' ? row.statuses : row.statuses.charAt(Number(requirement))).includes(status))
    return false
  return row.who.includes(find)
}

type Compare = (a: Row, b: Row) => number

/** The letters of statuses from the best to the worst. */
const FROM_BEST = 'mn?u-'

const ORDERS: Readonly<Record<string, (choice: Choice) => Compare>> = {
  byBest: () => (a, b) => b.high - a.high,
  byWorst: () => (a, b) => b.low - a.low,
  byCoverage: () => (a, b) => b.coverage - a.coverage,
  byStatus: ({ requirement }) => {
    const place = ({ statuses }: Row) => FROM_BEST.indexOf(statuses.charAt(Number(requirement)))
    return (a, b) => place(a) - place(b)
  },
}
