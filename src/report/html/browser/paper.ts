import type { Deck } from '../card'
import { drawnLine, linesHead } from '../card'
import type { Row } from './row'

/** On paper everybody stands who is as chosen, and not one page of the screen: the first in full, the others a line each. */
export function onPaper(cards: HTMLElement, rows: readonly Row[], deck: Deck): void {
  const full = Number(cards.dataset['full'])
  const others = rows.slice(full)
  cards.replaceChildren(...rows.slice(0, full).map(({ card }) => card()))
  if (others.length === 0) return
  const lines = others.map((row) => drawnLine(row, deck).text).join('')
  cards.insertAdjacentHTML('beforeend', `${linesHead(others.length, deck).text}${lines}</ol>`)
}
