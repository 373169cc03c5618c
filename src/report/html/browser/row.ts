import type { Deck, Told } from '../card'
import { drawnCard } from '../card'
import type { Carried } from '../data'
import { unpacked } from '../packed'

/** A candidate as filters and orders see one; the card is built when it is first shown. */
export interface Row extends Told {
  /** Id and name, in small letters. */
  readonly who: string
  readonly card: () => HTMLElement
}

/** A short list as its page carries it. */
export interface List {
  readonly deck: Deck
  readonly rows: readonly Row[]
}

/** The data of a list; of its cards those that stand in the document already are taken as they are. */
export function listOf(section: HTMLElement): List {
  const { deck, rows }: Carried = JSON.parse(section.querySelector('script')?.textContent ?? '')
  const standing = section.querySelectorAll<HTMLElement>('.cards > .card')
  return { deck, rows: unpacked(rows).map((told, i) => rowOf(told, deck, standing[i])) }
}

function rowOf(told: Told, deck: Deck, standing: HTMLElement | undefined): Row {
  let card = standing
  return {
    ...told,
    who: `${told.id} ${told.name}`.toLowerCase(),
    card: () => {
      card ??= built(drawnCard(told, deck).text)
      return card
    },
  }
}

function built(text: string): HTMLElement {
  const template = document.createElement('template')
  template.innerHTML = text
  return template.content.firstElementChild as HTMLElement
}
