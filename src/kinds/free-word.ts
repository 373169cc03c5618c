import type { Token } from '../text/token'
import type { WordClass } from '../vocab'

/** Classes of word that mean something to one reader only (供应商, 分析, 稳定; 方向): to every other they are words like any. */
const OF_ONE_READER: readonly WordClass[] = [
  'resource',
  'resource-sort',
  'resource-party',
  'resource-head',
  'breadth',
  'holding',
  'field-word',
  'degree-letters',
  'deed',
]

/** Whether no vocabulary knows the token but one that is of one reader alone. */
export function isFree(token: Token | undefined): boolean {
  if (token?.type === 'word') return token.readings.every((reading) => OF_ONE_READER.includes(reading.class))
  return token?.type === 'text'
}
