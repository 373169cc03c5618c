const QUOTE = '"'

/**
 * The cells of a record (RFC 4180), or the place of the one whose quotes are amiss, counted from 0: a quote that does not enclose its
 * cell, or is not closed.
 */
export function cellsOf(record: string, delimiter: string): readonly string[] | number {
  // With a delimiter behind the last cell each ends with one. Joined rather than added, as that makes a copy: a cell would
  // otherwise keep alive the piece of the file that it was cut from.
  const text = [record, delimiter].join('')
  const cells: string[] = []
  let quote = text.indexOf(QUOTE)
  for (let start = 0; start < text.length; ) {
    const isQuoted = quote === start
    const end = isQuoted ? closingQuote(text, start) + 1 : text.indexOf(delimiter, start)
    if (isQuoted ? end === 0 || text.charAt(end) !== delimiter : quote >= 0 && quote < end) return cells.length
    cells.push(isQuoted ? text.slice(start + 1, end - 1).replaceAll('""', QUOTE) : text.slice(start, end))
    if (isQuoted) quote = text.indexOf(QUOTE, end)
    start = end + 1
  }
  return cells
}

/** Where the quote is closed that opens at a place, quotes within being doubled; -1 where it is not. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf(QUOTE, open + 1)
  while (at >= 0 && text.charAt(at + 1) === QUOTE) at = text.indexOf(QUOTE, at + 2)
  return at
}
