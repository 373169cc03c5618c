/** The style sheet has so many colours; further requirements take them again, and are told apart by a line within. */
const COLOURS = 6

/** The class that gives the requirement at an index its colour wherever it is met. */
export const colourOf = (index: number): string =>
  `c${(index % COLOURS) + 1}${Math.floor(index / COLOURS) % 2 === 1 ? ' again' : ''}`
