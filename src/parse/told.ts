import { ownerOf } from '../kinds/other-people'
import { isStop, phraseEnd, phraseStart } from '../kinds/phrase-ends'
import { isMark, isWord, lastWordOf } from '../text/cursor'
import type { Token } from '../text/token'
import { hiddenToken } from '../text/token'
import { endsInAny, isAmong, isLatin, joinedText, opensWithAny } from '../text/wording'
import { PAID_BY } from '../vocab/experience/employer'
import { EXCLUDING, NOT_ACCEPTED } from '../vocab/major/leads'
import { CONDITIONS } from '../vocab/modality'
import { SEEKS } from '../vocab/page/sought'
import { GIVEN, GIVEN_TO, OPEN, PAY_NAMES, WHO } from '../vocab/told'

/**
 * What a clause tells of the firm, the pay or the papers is asked of nobody: no reader looks at it.
 *
 *   | Founded in 1990, we have staff with degrees | · Diploma; | salary depends on experience | · | Please state your years of experience |
 */
export function withoutTold(tokens: readonly Token[]): readonly Token[] {
  const others = [...othersIn(tokens), ...beginnersIn(tokens), ...leftOutIn(tokens)]
  if (!tokens.some(isOfLayout)) return hidden(tokens, ...others)
  const told = toldIn(tokens)
  const inside = [...lawsIn(tokens), ...rulesIn(tokens), ...papersIn(tokens)]
  return hidden(tokens, ...(told === undefined ? [] : [told]), ...inside, ...others)
}

/** Tokens from the first to before the next. */
type Stretch = readonly [first: number, next: number]

function hidden(tokens: readonly Token[], ...told: readonly Stretch[]): readonly Token[] {
  if (told.length === 0) return tokens
  return tokens.map((token, at) => (told.some(([first, next]) => at >= first && at < next) ? untold(token) : token))
}

/** mentoring analysts | with 2 years of experience |, our founder | , who holds a PhD in chemistry |, started …: what others have. */
function othersIn(tokens: readonly Token[]): readonly Stretch[] {
  return tokens.flatMap((token, at) => {
    if (!isLatin(token)) return []
    const isHad = isWord(token, 'education') || isWord(token, 'unit') || isWord(token, 'noun', 'experience')
    const owner = isHad ? ownerOf(tokens, at) : undefined
    return owner === undefined ? [] : [[owner + 1, phraseEnd(tokens, at)] as const]
  })
}

/** A buddy is available for weavers with | under 2 years of experience |: whom something is for that a firm gives. */
function beginnersIn(tokens: readonly Token[]): readonly Stretch[] {
  return tokens.flatMap((token, at) => {
    if (!isWord(token, 'bound', 'less.before') || !isWord(tokens[at - 1], 'function-word', 'have')) return []
    const from = Math.max(0, at - LONGEST_RECEIVER)
    const link = from + tokens.slice(from, at).findLastIndex((before) => isAmong(before, GIVEN_TO))
    const isGiven = link >= from && (isAmong(tokens[link - 1], GIVEN) || (link === 0 && tokens[link]?.text === 'for'))
    return isGiven ? [[at, phraseEnd(tokens, at)] as const] : []
  })
}

/** Tokens before the bound of what they have: for | new drivers with |. */
const LONGEST_RECEIVER = 5

/** 依「 | 長照人員資格辦法」 | 規定: names of laws, from the mark that opens each. */
function lawsIn(tokens: readonly Token[]): readonly Stretch[] {
  return tokens.flatMap((token, end) => {
    if (!isWord(token, 'layout', 'told.law')) return []
    const open = openingBefore(tokens, end, '「《')
    return open < 0 || isKnown(tokens, open) ? [] : [[open, end + 1] as const]
  })
}

/** 熟悉 | 《劳动争议条例》 | 、《…办法》: what one has to know is asked for. */
function isKnown(tokens: readonly Token[], open: number): boolean {
  let at = open
  while (isMark(tokens[at - 1], '、') && endsInAny(tokens[at - 2], ['》'])) {
    at = openingBefore(tokens, at - 1, '《')
    if (at < 0) return false
  }
  return isWord(tokens[at - 1], 'noun', 'know')
}

/** （ | 依教師法第五條規定 | ）: a rule that a bracket says something goes by. */
function rulesIn(tokens: readonly Token[]): readonly Stretch[] {
  return tokens.flatMap((token, end) => {
    if (!isWord(token, 'layout', 'told.rule') || !isMark(tokens[end + 1], ')')) return []
    const open = openingBefore(tokens, end, '(')
    return open >= 0 && opensWithAny(tokens[open + 1], PAID_BY) ? [[open, end + 2] as const] : []
  })
}

/** The last such mark before `end`, no further back than the name of a law may reach; -1 where there is none. */
function openingBefore(tokens: readonly Token[], end: number, marks: string): number {
  const from = Math.max(0, end - LONGEST_LAW)
  const open = tokens.slice(from, end).findLastIndex((token) => isMark(token, marks))
  return open < 0 ? -1 : from + open
}

/** | 提交英语等级证书、健康证 | 复印件 |: what a copy is handed in of. */
function papersIn(tokens: readonly Token[]): readonly Stretch[] {
  return tokens.flatMap((token, at) =>
    isWord(token, 'layout', 'told.papers') ? [[phraseStart(tokens, at), at + 1] as const] : [],
  )
}

/**
 * 本科（ | 不含专升本 | ）, | 不接受自考本科 | : what does not count is asked of nobody. A field may be left open in the bracket, years
 * may follow in the phrase, and whoever is no school leaver has worked.
 */
function leftOutIn(tokens: readonly Token[]): readonly Stretch[] {
  return tokens.flatMap((_, at) => {
    const opening = isStop(tokens[at - 1]) ? joinedText(tokens, at, at + 2) : ''
    const isRefusal = opening.startsWith(NOT_ACCEPTED)
    if (!isRefusal && !EXCLUDING.some((word) => opening.startsWith(word))) return []
    const end = phraseEnd(tokens, at)
    const phrase = tokens.slice(at, end)
    const isAsked = phrase.some((token) => token.type === 'number' || isWord(token, 'noun', 'major', 'graduate'))
    return isAsked || (isRefusal && !phrase.some((token) => isWord(token, 'education'))) ? [] : [[at, end] as const]
  })
}

/** Tokens of the longest name of a law. */
const LONGEST_LAW = 24

function isOfLayout(token: Token): boolean {
  return isWord(token, 'layout')
}

/** A comma and a stop stay what they are: what they part stays apart. */
function untold(token: Token): Token {
  return token.type === 'mark' ? token : hiddenToken(token)
}

function toldIn(tokens: readonly Token[]): Stretch | undefined {
  const paid = tokens.findIndex((token) => isWord(token, 'layout', 'told.paid'))
  const payee = paid < 0 ? undefined : payeeOf(tokens, paid)
  const first = firstTold(tokens, payee)
  if (first === undefined) return undefined
  const proof = proofIn(tokens)
  let next = first === payee ? paid : first // 無證照 | 者 |，起薪…: all before the pay is of who gets it
  if (proof >= 0 && first === phraseStart(tokens, proof)) next = proof // 人員 | 年滿65歲者 | 應退休
  while (next < tokens.length && (next === first || !isAskedAgain(tokens, next))) next++
  return [first, next]
}

/** Where the clause begins to tell; `payee`: where those begin of whose pay it tells. */
function firstTold(tokens: readonly Token[], payee: number | undefined): number | undefined {
  const first = tokens.findIndex((token, at) => tellsFrom(tokens, token, at))
  if (first >= 0) return isWord(tokens[first], 'layout', 'told.firm', 'told.all') ? 0 : first
  const proof = proofIn(tokens)
  if (proof >= 0) return phraseStart(tokens, proof)
  if (payee !== undefined) return payee
  const by = tokens.findIndex((token) => isWord(token, 'layout', 'told.by'))
  const pay = by < 0 ? by : tokens.findIndex(isPay)
  return pay < 0 ? undefined : Math.min(pay, by)
}

function proofIn(tokens: readonly Token[]): number {
  return tokens.findIndex((token) => isWord(token, 'layout', 'told.proof'))
}

function tellsFrom(tokens: readonly Token[], token: Token, at: number): boolean {
  if (isWord(token, 'layout', 'told.behind', 'told.all')) return true
  if (isWord(token, 'layout', 'told.opening')) return isStop(tokens[at - 1])
  return isWord(token, 'layout', 'told.firm') && !tokens.slice(0, at).some(isSought)
}

/** | 有導遊證者 |，月薪…, | 如有經驗，| 薪資可再議: where those begin whom the word at `at` pays. */
function payeeOf(tokens: readonly Token[], at: number): number | undefined {
  const own = phraseStart(tokens, at)
  const names = (from: number, next: number) =>
    opensWithAny(tokens[from], CONDITIONS) || tokens.slice(from, next).some((token) => endsInAny(token, WHO))
  if (tokens.slice(own, at).some((token) => isWord(token, 'modality', 'required'))) return undefined // must hold a diploma and | will be appointed as
  if (names(own, at) || isOpenPay(tokens, at)) return lastHolder(tokens, own, at)
  const before = phraseStart(tokens, own - 1)
  const isClosed = isMark(tokens[own - 1], ',') && endsInAny(tokens[own - 2], WHO)
  const opening = isWord(tokens[before], 'function-word', 'person') ? before + 1 : before // 申請人 | 如 | 具碩士學位
  if (!isMark(tokens[own - 1], ',') || !(isClosed || opensWithAny(tokens[opening], CONDITIONS))) return undefined
  const further = phraseStart(tokens, before - 1) // 申請人若有碩士學位 |，如獲錄用，| 其入職薪級…
  const isCase =
    isMark(tokens[before - 1], ',') && tokens.slice(further, before).some((token) => isAmong(token, CONDITIONS))
  return isCase ? further : before
}

/** 國中以上、具駕照、| 有水電經驗者 | 薪優: in a list that opens with no verb of having, only the last that is had is paid. */
function lastHolder(tokens: readonly Token[], start: number, end: number): number {
  if (isWord(tokens[start], 'function-word', 'have')) return start
  const isHad = (token: Token, at: number) =>
    at > start && at < end && isMark(tokens[at - 1], '、') && isWord(token, 'function-word', 'have')
  return Math.max(start, tokens.findLastIndex(isHad))
}

/** 資深 | 經驗 | 薪資可 | 議, 無 | 經驗 | 起薪…: what is open is the pay of that experience, and what has a figure that of none. */
function isOpenPay(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at - 1], 'noun', 'experience')) return false
  return endsInAny(tokens[at], OPEN) || isWord(tokens[at - 2], 'negation', 'without')
}

function isPay(token: Token): boolean {
  return token.type !== 'mark' && PAY_NAMES.includes(lastWordOf(token))
}

/** … , we are looking for; candidates must; | , 3 years of …: from here on something is asked. */
function isAskedAgain(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return isSought(token) || (isMark(token, ',') && (next?.type === 'number' || isWord(next, 'bound', 'unit')))
}

function isSought(token: Token | undefined): boolean {
  return (
    isAmong(token, SEEKS) ||
    isWord(token, 'layout', 'hiring') ||
    isWord(token, 'function-word', 'person') ||
    isWord(token, 'modality')
  )
}
