import type { Quantity } from './quantity'

/** No posting bounds years of work from above by so many months, nor ages by fewer. */
const FEWEST = 22 * 12

/** | 26 years and below |, | not more than 35 years |: durations that are somebody's age, if nothing says of what they are. */
export function isLifetime({ min, max }: Quantity): boolean {
  return min === undefined && max !== undefined && max >= FEWEST
}
