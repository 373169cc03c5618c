import { fill } from '../../../phrase'
import { Comparison } from './comparison'
import { choiceOf, choiceWords, chosen } from './order'
import { onPaper } from './paper'
import { listOf } from './row'

/** Brings the controls of one short list to life. */
export function shortListOf(section: HTMLElement): void {
  const [form, cards, said, choice] = [
    section.querySelector('form.tools') as HTMLFormElement,
    section.querySelector('.cards') as HTMLElement,
    section.querySelector('.shown') as HTMLElement,
    section.querySelector('.chosen') as HTMLElement,
  ]
  const { deck, rows } = listOf(section)
  const length = Number(cards.dataset['page'])
  const pager = pagerOf(section, (step) => turn(step))
  const comparison = new Comparison(section.querySelector('.compared') as HTMLElement, () => equipAll())
  let [kept, first] = [rows, 0]

  function show(): void {
    const page = kept.slice(first, first + length).map(({ card }) => card())
    cards.replaceChildren(...page)
    equipAll()
    const [some = '', none = ''] = [said.dataset['some'], said.dataset['none']]
    const numbers = { from: first + 1, to: first + page.length, total: kept.length }
    said.textContent = kept.length === 0 ? none : fill(some, numbers)
    pager.show(first > 0, first + length < kept.length)
  }

  function equipAll(): void {
    for (const card of cards.children) comparison.equip(card as HTMLElement)
  }

  function turn(step: number): void {
    first += step * length
    show()
    section.scrollIntoView()
  }

  function choose(): void {
    kept = chosen(rows, choiceOf(form))
    first = 0
    const words = choiceWords(form, deck.words)
    choice.hidden = words === ''
    choice.textContent = fill(choice.dataset['pattern'] ?? '', { choice: words, kept: kept.length, total: rows.length })
    show()
  }

  form.hidden = false
  form.addEventListener('input', choose)
  form.addEventListener('submit', (event) => event.preventDefault())
  // The controls have their first values back only when the event is over.
  form.addEventListener('reset', () => setTimeout(choose))
  openAll(form.querySelector('[data-action=open]') as HTMLElement, cards)
  leadToFirst(section, () => {
    form.reset()
    choose()
  })
  addEventListener('beforeprint', () => onPaper(cards, kept, deck))
  addEventListener('afterprint', show)
  show()
}

/** The way to who stands first leads there, whoever is shown: where the card is not in sight, everybody comes back. */
function leadToFirst(section: HTMLElement, showAll: () => void): void {
  const link = section.closest('.role')?.querySelector<HTMLAnchorElement>('.coverage > a:has(b)')
  link?.addEventListener('click', () => {
    if (document.getElementById(link.hash.slice(1)) === null) showAll()
  })
}

interface Pager {
  readonly show: (hasPrevious: boolean, hasNext: boolean) => void
}

function pagerOf(section: HTMLElement, turn: (step: number) => void): Pager {
  const nav = section.querySelector<HTMLElement>('.pager')
  const [previous, next] = nav ? nav.querySelectorAll('button') : []
  previous?.addEventListener('click', () => turn(-1))
  next?.addEventListener('click', () => turn(1))
  return {
    show: (hasPrevious, hasNext) => {
      if (nav) nav.hidden = !hasPrevious && !hasNext
      if (previous) previous.disabled = !hasPrevious
      if (next) next.disabled = !hasNext
    },
  }
}

/** Opens the reasons of all cards of the page, and closes them again. */
function openAll(button: HTMLElement, cards: HTMLElement): void {
  button.addEventListener('click', () => {
    const details = Array.from(cards.querySelectorAll('details'))
    const isOpening = details.some(({ open }) => !open)
    for (const one of details) one.open = isOpening
    button.textContent = (isOpening ? button.dataset['close'] : button.dataset['open']) ?? ''
  })
}
