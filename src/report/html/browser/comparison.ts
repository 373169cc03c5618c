const MOST = 3

/** Two or three cards side by side, a requirement a row. What it shows is copied out of the cards. */
export class Comparison {
  private readonly chosen: HTMLElement[] = []
  private readonly columns: number
  private readonly head: HTMLTableRowElement
  private readonly rows: readonly HTMLTableRowElement[]

  constructor(
    private readonly section: HTMLElement,
    private readonly changed: () => void,
  ) {
    this.head = section.querySelector('thead tr') as HTMLTableRowElement
    this.rows = Array.from(section.querySelectorAll<HTMLTableRowElement>('tbody tr'))
    this.columns = this.head.cells.length
    section.querySelector('[data-action=clear]')?.addEventListener('click', () => this.clear())
  }

  /** Gives a card its box to tick, where it has none yet. */
  equip(card: HTMLElement): void {
    const box = card.querySelector<HTMLInputElement>('.pick input') ?? this.addBox(card)
    box.checked = this.chosen.includes(card)
    box.disabled = !box.checked && this.chosen.length >= MOST
  }

  private addBox(card: HTMLElement): HTMLInputElement {
    const [label, box, who] = [element('label', 'pick'), element('input'), element('span', 'said')]
    box.type = 'checkbox'
    who.textContent = card.querySelector('h4')?.textContent ?? ''
    label.append(box, this.section.dataset['choose'] ?? '', who)
    box.addEventListener('change', () => this.toggle(card))
    card.querySelector('header')?.append(label)
    return box
  }

  private toggle(card: HTMLElement): void {
    const at = this.chosen.indexOf(card)
    if (at < 0) this.chosen.push(card)
    else this.chosen.splice(at, 1)
    this.show()
  }

  private clear(): void {
    this.chosen.length = 0
    this.show()
  }

  private show(): void {
    this.section.hidden = this.chosen.length === 0
    this.section.querySelector<HTMLElement>('.hint')?.toggleAttribute('hidden', this.chosen.length > 1)
    this.section.querySelector<HTMLElement>('.scroll')?.toggleAttribute('hidden', this.chosen.length < 2)
    for (const row of [this.head, ...this.rows]) while (row.cells.length > this.columns) row.deleteCell(-1)
    for (const card of this.chosen) this.addColumn(card)
    this.changed()
  }

  private addColumn(card: HTMLElement): void {
    const top = element('th')
    top.scope = 'col'
    top.append(...copies(card, 'h4 bdi, .gate, .score'))
    this.head.append(top)
    // Reasons stand in the order of the requirements, and so do the rows.
    const reasons = card.querySelectorAll('.reasons > li')
    for (const [index, row] of this.rows.entries()) {
      const reason = reasons[index]
      row.insertCell().append(...(reason ? copies(reason, ':scope > p:not(.evidence)') : []))
    }
  }
}

const copies = (from: Element, selector: string): Node[] =>
  Array.from(from.querySelectorAll(selector), (node) => node.cloneNode(true))

function element<K extends keyof HTMLElementTagNameMap>(name: K, className = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  made.className = className
  return made
}
