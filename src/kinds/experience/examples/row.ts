import type { Example, Pattern } from '../../kind'

/** A row: what is said, what narrows it, its least months, and the narrowest text that states it. */
export const row = (
  text: string,
  scope: Pattern<'experience'>['scope'] | undefined,
  minMonths?: number,
  from: string = text,
): Example<'experience'> => ({
  text,
  reads: { kind: 'experience', ...(minMonths !== undefined && { minMonths }), ...(scope !== undefined && { scope }) },
  from,
})

export const none = (text: string): Example<'experience'> => ({ text, reads: undefined })
