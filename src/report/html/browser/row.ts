/** A candidate as filters and orders see one; the card is built when it is first shown. */
export interface Row {
  readonly rank: number
  readonly eligible: string
  readonly low: number
  readonly high: number
  readonly coverage: number
  /** A letter for each requirement: what became of it. */
  readonly statuses: string
  /** Id and name, in small letters. */
  readonly who: string
  readonly card: () => HTMLElement
}

/** The rows of a short list: cards that stand in the document, and those that wait in a `noscript`. */
export function rowsOf(cards: HTMLElement): readonly Row[] {
  return Array.from(cards.querySelectorAll<HTMLElement>(':scope > [data-row]'), rowOf)
}

function rowOf(element: HTMLElement): Row {
  const { row = '', rank, who = '' } = element.dataset
  const [eligible = '', low, high, coverage, statuses = ''] = row.split(' ')
  return {
    ...{ rank: Number(rank), eligible, low: Number(low), high: Number(high), coverage: Number(coverage), statuses },
    who: who.toLowerCase(),
    card: element instanceof HTMLElement && element.localName === 'noscript' ? waiting(element) : () => element,
  }
}

/** Where scripts run, what is in a `noscript` is its text: the HTML of the card as the page was written with it. */
function waiting(element: HTMLElement): () => HTMLElement {
  let card: HTMLElement | undefined
  return () => {
    card ??= built(element.textContent ?? '')
    return card
  }
}

function built(text: string): HTMLElement {
  const template = document.createElement('template')
  template.innerHTML = text
  return template.content.firstElementChild as HTMLElement
}
