import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isLatin, joinedText } from '../../text/wording'
import { ANNOUNCING, CRITERIA, HIRED, HOLDING_ITEMS, LISTED_ABOVE } from '../../vocab/page/announced'
import type { Recognised } from '../recognise'
import type { Ahead } from './ahead'
import { concatenated, isBeside } from './concatenation'
import { isFirst, markOf } from './marks'

/** More items than a list of alternatives has; a bound on work. */
export const MOST_ITEMS = 12

/** An item of a list; where it heads a list of its own, its items stand behind it. */
export type Listed = readonly [Recognised, ...Recognised[]]

/**
 * The items of the list that the next clause is the heading of: what stands behind its colon, as far as the list counts on.
 *
 *   2、满足以下条件之一： | （1）本科 | （2）5年经验 | 3、英语流利    →   (1) and (2)
 *   下列资格之一： | 甲、本科 | 乙、大专，具下列证书之一： | 1)护士 | 2)药师    →   甲, and 乙 with both of its own
 */
export function itemsBehind(ahead: Ahead<Recognised>, source: string, from = 0): readonly Listed[] {
  const heading = ahead.peek(from) as Recognised
  const colon = colonOf(heading)
  if (colon === undefined) return []
  const items: Listed[] = []
  let mark: string | undefined
  let at = from + 1
  for (let item = ahead.peek(at); item !== undefined && items.length < MOST_ITEMS; item = ahead.peek(at)) {
    if (!isOnlyAnd(item)) {
      const style = markOf(item.clause, source)
      mark ??= style
      if (style !== mark || !isItem(item, { heading, colon, style, source })) break
    }
    const own = from === 0 && isOneOf(item) ? itemsBehind(ahead, source, at).flat() : []
    items.push([item, ...own])
    at += 1 + own.length
  }
  return items.slice(0, items.findLastIndex(([item]) => !isOnlyAnd(item)) + 1)
}

interface List {
  readonly heading: Recognised
  readonly colon: number
  /** How its items are marked. */
  readonly style: string
  readonly source: string
}

/** Whether a clause may be an item of the list: it is understood, or has a mark of its own below words that say that a list follows. */
function isItem({ clause, claims }: Recognised, { heading, colon, style, source }: List): boolean {
  const { tokens, span } = heading.clause
  if (clause.tokens.length === 0) return false // a heading that nothing follows
  const isInline = colon < tokens.length
  const isRead = claims.length > 0 || (leadsDown(tokens, colon) && (isInline || style !== ''))
  const isOfHeadings = style !== '' && style === markOf(heading.clause, source)
  const isNextLine = isInline && style === '' && source.slice(span[0], clause.span[0]).includes('\n')
  return isRead && isBeside(heading.clause, clause) && !isOfHeadings && !isNextLine
}

/** （1）銀行經驗；| 及 | （2）…: the word that joins an item to the next. */
function isOnlyAnd({ clause: { lead, tokens } }: Recognised): boolean {
  return lead === undefined && tokens.length === 1 && isWord(tokens[0], 'connective', 'and')
}

/** The place behind the colon that the words of choice or preference lead up to; what stands there is the first item. */
function colonOf({ clause: { tokens }, claims }: Recognised): number | undefined {
  const isEnd = (token: Token, place: number) => token.text.endsWith(':') || closesHeading(tokens, place)
  const colon = tokens.findIndex((token, place) => isEnd(token, place) && leads(tokens, place))
  if (colon < 0) return isAnnouncement(tokens) || (claims.length === 0 && breaksOff(tokens)) ? tokens.length : undefined
  const end = claims.find(({ first }) => first > colon)?.first ?? tokens.length
  const isRest = tokens.slice(colon + 1, end).every((token) => token.type !== 'text' && !says(token))
  return isRest || listsBelow(tokens, colon) ? colon + 1 : undefined
}

/**
 * How many of the items that were read last a clause makes alternatives: those that are marked alike, back to the one that counts first.
 *
 *   1、本科 | 2、5年经验 | 3、中级职称，以上条件具备其一    →   2, and the clause itself
 */
export function itemsClosed(before: readonly { of: Recognised }[], closing: Recognised, source: string): number {
  if (!closesItems(closing)) return 0
  const style = markOf(before.at(-1)?.of.clause ?? closing.clause, source)
  let count = 0
  for (const { clause, claims } of before.map(({ of }) => of).reverse()) {
    if (clause.lead === undefined || claims.length === 0 || !isBeside(clause, closing.clause)) break
    if (markOf(clause, source) !== style && !isFirst(clause, style, source)) break
    count += 1
    if (isFirst(clause, style, source)) break
  }
  return count
}

/** （以上 | 条件 | 符合其一）: behind all that the clause asks for itself, and pointing back. */
function closesItems({ clause: { tokens }, claims }: Recognised): boolean {
  const at = tokens.findIndex((token) => isWord(token, 'connective', 'one-of'))
  if (at < 0 || claims.some(({ next }) => next > at)) return false
  const from = claims.at(-1)?.next ?? 0
  const text = joinedText(tokens, from, tokens.length)
  return tokens.length - from <= LONGEST_CLOSING && LISTED_ABOVE.some((word) => text.includes(word))
}

/** Tokens of the longest way to say that one of what stands above will do. */
const LONGEST_CLOSING = 14

/** 主厨（满足 | 下列 | 条件 | 之一 | ）1、…: the bracket does for the colon, where its words say that a list follows. */
function closesHeading(tokens: readonly Token[], place: number): boolean {
  const isOfChoice = isMark(tokens[place], ')') && isWord(tokens[place - 1], 'connective', 'one-of')
  return isOfChoice && place < tokens.length - 1 && listsBelow(tokens, place)
}

/** 具備 | 下列 | 資格 | 之一者 |, any of the following | criteria |, （下列 | 擇一 |）, 下列資格 | 之一者 | 遴用, 下列 | 任一 | 條件者優先: the end of the line does for the colon. */
function isAnnouncement(tokens: readonly Token[]): boolean {
  const choice = tokens.findLastIndex((token) => isWord(token, 'connective', 'one-of'))
  const end = isMark(tokens.at(-1), ')') ? tokens.length - 1 : tokens.length
  const rest = tokens.slice(choice + 1, end)
  const isOfCriteria = rest.length === 1 && isAmong(rest[0], CRITERIA)
  const isLast =
    rest.length === 0 || isOfCriteria || HIRED.includes(joinedText(tokens, choice + 1, end)) || isWish(rest)
  return choice >= 0 && isLast && listsBelow(tokens, tokens.length)
}

/** 之一者 | 優先 | 錄取, 任一 | 經驗 | 者 | 佳: the wish, and the noun of what is wished for. */
function isWish(words: readonly Token[]): boolean {
  return words.length <= LONGEST_WISH && isWord(words.at(-1), 'modality', 'preferred.back')
}

/** Tokens of the longest such wish. */
const LONGEST_WISH = 3

/** Preference to those | with | (i) …: a wish that its items end; each of them is one, understood or not. */
function breaksOff(tokens: readonly Token[]): boolean {
  return endsInAny(tokens.at(-1), HOLDING_ITEMS) && leads(tokens, tokens.length - 1)
}

function leadsDown(tokens: readonly Token[], colon: number): boolean {
  return listsBelow(tokens, colon) || (colon === tokens.length && breaksOff(tokens))
}

/** 有 | 如下 | 条件者优先：, 以 | 下 | 条件: the words say that a list follows, whether its first item is understood or not. */
export function listsBelow(tokens: readonly Token[], colon: number): boolean {
  return tokens
    .slice(0, colon)
    .some((token, at) => saysList(token) || ANNOUNCING.includes((tokens[at - 1]?.text ?? '') + token.text))
}

/** 有如下, 下列结 | 业 | 证书: what no vocabulary knows may go on into the next word. */
function saysList(token: Token): boolean {
  return endsInAny(token, ANNOUNCING) || (token.type === 'text' && ANNOUNCING.some((word) => token.text.includes(word)))
}

/** 优先：| 同时具备 | 银行经验: what only leads up to the first item is no word of its own. */
function says(token: Token): boolean {
  return token.type === 'word' && !isWord(token, 'function-word') && !isWord(token, 'connective', 'and')
}

/** 之一： 优先： the words stand in the phrase that the colon ends. */
function leads(tokens: readonly Token[], colon: number): boolean {
  for (let place = colon; place >= 0 && !isMark(tokens[place], ',;'); place--)
    if (
      isWord(tokens[place], 'connective', 'one-of') ||
      isWord(tokens[place], 'modality', 'preferred.back', 'preferred.on')
    )
      return true
  return false
}

/** 有以下经验者优先： each item is preferred, and the first takes the heading for its lead. */
export function preferringThem(heading: Recognised, items: readonly Listed[]): readonly Recognised[] | undefined {
  const { lead, span } = heading.clause
  if (!prefersItems(heading)) return undefined
  const preferred = items.map((item) => prefer(asOne(item)))
  if (claimsBefore(heading) > 0) return [heading, ...preferred]
  const [first, ...rest] = preferred
  if (heading.claims.length > 0 || first === undefined) return [prefer(heading), ...preferred]
  const whole = { ...first.clause, lead: [lead?.[0] ?? span[0], first.clause.span[0]] as const }
  return [{ ...first, clause: whole }, ...rest]
}

/** 本科，| 满足以下条件之一：: how many claims the phrases before the heading's own hold; they are no items. */
export function claimsBefore(heading: Recognised): number {
  const colon = colonOf(heading) ?? 0
  return heading.claims.filter(({ first }) => first < colon).length
}

/** 有银行经验。| （加分项）, 有主持經驗 | 則更為理想: a preference alone, in a bracket or on a line, speaks of the clause before it. */
export function wishedBehind(before: Recognised | undefined, { clause, claims }: Recognised): Recognised | undefined {
  const { tokens } = clause
  const isBracket = tokens.length === 3 && isMark(tokens[0], '(') && isMark(tokens[2], ')')
  const isWish = isBracket && isWord(tokens[1], 'modality', 'preferred.back', 'preferred.on')
  if (!isWish && !(tokens.length === 1 && isWord(tokens[0], 'modality', 'preferred.back') && !isHeading(tokens[0])))
    return undefined
  if (before === undefined || before.claims.length === 0 || !isBeside(before.clause, clause)) return undefined
  return prefer(concatenated([before, { clause, claims }]))
}

/** Preference will be given to those with a degree; | and | experience in retail: what *and* opens goes on with the wish that opened the clause before. */
export function wishedOn({ clause }: Recognised, one: Recognised, source: string): Recognised | undefined {
  const isWish = isWord(clause.tokens[0], 'modality', 'preferred.on') && isLatin(clause.tokens[0])
  const isOnLine = source.slice(clause.span[1], one.clause.span[0]).trim() === ';'
  return isWish && isOnLine && isWord(one.clause.tokens[0], 'connective', 'and') ? prefer(one) : undefined
}

/** 加分项, 更佳 on a line of its own may head what follows. */
function isHeading(token: Token | undefined): boolean {
  return isWord(token, 'heading')
}

function prefer(one: Recognised): Recognised {
  return { ...one, clause: { ...one.clause, preferred: true } }
}

/** 满足以下条件之一： the heading and its items as one clause, if one of them will do. */
export function oneOfThem(heading: Recognised, items: readonly Recognised[]): Recognised | undefined {
  return isOneOf(heading) ? concatenated([heading, ...items]) : undefined
}

export function isOneOf({ clause }: Recognised): boolean {
  return clause.tokens.some((token) => isWord(token, 'connective', 'one-of'))
}

function prefersItems({ clause }: Recognised): boolean {
  return clause.tokens.some((token) => isWord(token, 'modality', 'preferred.back', 'preferred.on'))
}

/** An item with the list that it heads as one clause. */
function asOne(item: Listed): Recognised {
  return item.length === 1 ? item[0] : concatenated(item)
}

/** The items of a heading of which one will do, each as one clause that weighs what the heading says. */
export function weighedItems(heading: Recognised, items: readonly Listed[]): readonly Recognised[] {
  return items.map((item) => (prefersItems(heading) ? prefer(asOne(item)) : asOne(item)))
}
