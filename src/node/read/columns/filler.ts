import { described } from '../../../model/described'
import type { Fault } from '../fault'
import { faultAt } from '../fault'
import type { Column } from './column'
import type { Draft } from './draft'
import { keysOf } from './draft'
import type { PeriodText } from './period'
import { cellText } from './values'

/** A column that is ready for all the cells of a pool: its place is taken apart once. */
export interface Filler {
  /** Absent where no match reads it. */
  readonly path?: string
  /** Puts a cell where its column says; or tells what the cell should have held. */
  readonly fill: (draft: Draft, cell: string) => Fault | undefined
}

export function fillerOf({ path, read }: Column): Filler {
  if (path === undefined) return { fill: () => undefined }
  const put = path.endsWith(PERIOD) ? bothEnds(path.slice(0, -PERIOD.length)) : oneValue(path)
  const fill: Filler['fill'] = (draft, cell) => {
    const text = cellText(cell)
    if (text === undefined) return undefined
    const result = read(text)
    if ('expected' in result) return faultAt(path, described(cell), result.expected)
    put(draft, result.value)
    return undefined
  }
  return { path, fill }
}

const PERIOD = '.period'

type Put = (draft: Draft, value: unknown) => void

function oneValue(path: string): Put {
  const keys = keysOf(path)
  return (draft, value) => {
    if (value !== undefined) draft.put(keys, value)
  }
}

/** Both ends of one cell are two places. */
function bothEnds(holder: string): Put {
  const [start, end] = [oneValue(`${holder}.startDate`), oneValue(`${holder}.endDate`)]
  return (draft, value) => {
    const { startDate, endDate } = value as PeriodText
    start(draft, startDate)
    end(draft, endDate)
  }
}
