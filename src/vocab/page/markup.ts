/** What HTML leaves in a text: its references to characters, and its elements. */

/** What stands for one character in HTML, left in a text that was copied from a page. */
export const CHARACTER_REFERENCES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '"',
  rdquo: '"',
  lsquo: "'",
  rsquo: "'",
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '-',
  mdash: '-',
  minus: '-',
}

/** Elements of HTML that break a line, and those that are blocks of their own. */
export const HTML_BREAKS: readonly string[] = ['br', 'hr']
export const HTML_BLOCKS: readonly string[] = [
  ...['p', 'li', 'div', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'td', 'th', 'table', 'tbody', 'thead'],
  ...['section', 'article', 'header', 'dl', 'dt', 'dd'],
]

/** Elements of HTML that only say how the words between their tags look. */
export const HTML_INLINE: readonly string[] = ['strong', 'b', 'em', 'i', 'u', 'span', 'font']
