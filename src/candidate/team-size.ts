import { fold } from '../text/fold'
import { readNumeral } from '../text/numeral'
import { isLatin } from './latin'
import { LEADING_WORDS, LINK_WORDS, NOT_LED_WORDS, OWN_WORDS, PERSON_WORDS, TEAM_WORDS } from './team-words'

type ItemType = 'lead' | 'team' | 'person' | 'own' | 'link' | 'not-led' | 'number' | 'other'

/** A word of a clause, or a stretch of it that no list knows. */
interface Item {
  readonly type: ItemType
  readonly text: string
  readonly value: number
}

/** Nobody leads more in what one profile tells. */
const MOST_PEOPLE = 100_000

/** How many items may stand between the people counted and the word for their team (20人的|华东|销售|团队). */
const TEAM_BEHIND = 4

/**
 * The largest team that a passage of a profile tells of having led.
 *
 *   带领15人团队 · 管理华东区20人的销售团队 · 团队规模8人 · led a team of 12 · a 25-person team that was built and led · 12 direct reports
 *
 * Not so: 15人团队的一员, 服务30人的客户, 培训200人, worked in a team of 14, managed 12 key accounts.
 */
export function teamSizeIn(text: string): number | undefined {
  const sizes = text.split(/[，。；;!！\n]|[.] /).flatMap((clause) => {
    const items = itemsOf(fold(clause))
    return items.flatMap((item, at) => (item.type === 'number' && isLed(items, at) ? [item.value] : []))
  })
  return sizes.length === 0 ? undefined : Math.max(...sizes)
}

function isLed(items: readonly Item[], at: number): boolean {
  const lead = items.findLastIndex(({ type }, i) => i < at && type === 'lead')
  const between = items.slice(lead + 1, at)
  const behind = items.slice(at + 1)
  const counted = behind.findIndex(({ type }) => type !== 'link')
  const tail = behind.slice(counted + 1, counted + 1 + TEAM_BEHIND)
  if (![...between, ...behind.slice(0, counted + 1), ...tail].every(({ type }) => type !== 'not-led')) return false
  const ofWhat = behind[counted]?.type
  if (ofWhat === 'own') return true
  // 团队成员从5人扩充到20人: an earlier count of the same team stands between.
  if (between.findLast(({ type }) => !COUNTING.includes(type))?.type === 'team') {
    return ofWhat === 'person' || (lead >= 0 && items[at - 1]?.text === 'of')
  }
  if (lead < 0 || ofWhat !== 'person') return false
  return between.every(({ type }) => type === 'link') || tail.some(({ type }) => type === 'team')
}

const COUNTING: readonly ItemType[] = ['link', 'number', 'person']

type Word = Pick<Item, 'type' | 'text'>

/** All words by their first unit, so that a place is held against few of them. */
const WORDS: ReadonlyMap<string, readonly Word[]> = /* @__PURE__ */ byFirstUnit([
  ['own', OWN_WORDS],
  ['not-led', NOT_LED_WORDS],
  ['lead', LEADING_WORDS],
  ['team', TEAM_WORDS],
  ['person', PERSON_WORDS],
  ['link', LINK_WORDS],
])

function byFirstUnit(lists: readonly (readonly [ItemType, readonly string[]])[]): ReadonlyMap<string, readonly Word[]> {
  const found = new Map<string, Word[]>()
  for (const [type, words] of lists)
    for (const text of words) found.set(text.charAt(0), [...(found.get(text.charAt(0)) ?? []), { type, text }])
  return found
}

function itemsOf(folded: string): readonly Item[] {
  const items: Item[] = []
  for (let at = 0; at < folded.length; ) at = stepAt(folded, at, items)
  return items
}

/** Adds the item that begins at `at`, if one does, and returns where the next may. */
function stepAt(folded: string, at: number, items: Item[]): number {
  if (folded[at] === '带' && isNumeral(folded, at + 1)) {
    items.push({ type: 'lead', text: '带', value: 0 })
    return at + 1
  }
  const word = wordAt(folded, at)
  if (word !== undefined) {
    items.push({ value: 0, ...word })
    return at + word.text.length
  }
  const numeral = readNumeral(folded, at)
  if (numeral !== undefined) {
    if (numeral.value <= MOST_PEOPLE) items.push({ type: 'number', text: '', value: numeral.value })
    return numeral.end
  }
  return stepOther(folded, at, items)
}

function isNumeral(folded: string, at: number): boolean {
  return readNumeral(folded, at) !== undefined
}

/** The longest word of the lists; a Latin one between edges. */
function wordAt(folded: string, at: number): Word | undefined {
  let best: Word | undefined
  for (const word of WORDS.get(folded.charAt(at)) ?? []) {
    const isLonger = word.text.length > (best?.text.length ?? 0)
    if (isLonger && folded.startsWith(word.text, at) && isWhole(folded, at, word.text)) best = word
  }
  return best
}

function isWhole(folded: string, at: number, { length }: string): boolean {
  const isJoined = (one: number) => isLatin(folded[one]) && isLatin(folded[one + 1])
  return !isJoined(at - 1) && !isJoined(at + length - 1)
}

/** A Latin word that no list has, or one unit of Han; marks are passed over. */
function stepOther(folded: string, at: number, items: Item[]): number {
  let end = at + 1
  if (isLatin(folded[at])) while (isLatin(folded[end])) end++
  const isMark = !isLatin(folded[at]) && (folded[at] as string) < '\u2e80'
  const isSame = items.at(-1)?.type === 'other' && !isLatin(folded[at])
  if (!isMark && !isSame) items.push({ type: 'other', text: folded.slice(at, end), value: 0 })
  return end
}
