import type { Quantity } from './quantity'

/** No posting bounds years of work from above by so many months, nor ages by fewer. */
const FEWEST = 22 * 12

/** Where ages of those at work begin, in months. */
const COMING_OF_AGE = 18 * 12

/** | 26 years and below |, | 20 to 35 years |: durations that are somebody's age, if nothing says of what they are. */
export function isLifetime({ min, max = 0 }: Quantity): boolean {
  return min === undefined ? max >= FEWEST : min >= COMING_OF_AGE && max > min
}
