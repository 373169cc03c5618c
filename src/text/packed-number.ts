/** The first unit that is printed as it is, and no letter or mark of the words beside it. */
const FIRST = 0xa1

/** Where the halves of surrogate pairs begin, none of which may stand alone in a text. */
const SURROGATES = 0xd800

/** A number as one unit of a text: a list of them is read at once, where a list in a script is compiled first. Throws a RangeError beyond 55,000. */
export function numberUnit(number: number): string {
  if (number >= SURROGATES - FIRST) throw new RangeError(`${number} is more than one unit can tell`)
  return String.fromCharCode(FIRST + number)
}

export function numberAt(text: string, place: number): number {
  return text.charCodeAt(place) - FIRST
}
