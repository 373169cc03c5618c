import { isStop } from '../../kinds/phrase-ends'
import type { Quantity } from '../../kinds/quantity'
import { opensDuration, readQuantity } from '../../kinds/quantity'
import type { TokenColumns } from '../../text/columns'
import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin } from '../../text/wording'
import type { WordClass } from '../../vocab'
import { LICENSED_JOBS } from '../../vocab/licences/beside/holders'
import { CASES_NAMED, REFUSALS } from '../../vocab/page/announced'
import { BEHIND_EXPERIENCE, BEHIND_LEVEL, HELD_DEMANDS, HELD_OPENERS } from '../../vocab/page/held'
import { WEIGHED_NOUNS } from '../../vocab/page/labels'
import { DEMANDS_OF_READER, YOU_WILL } from '../../vocab/page/sought'
import type { Layout } from './layout'

/** Words by which a line asks for something, wherever they stand in it. */
const SIGNS: readonly (readonly [wordClass: WordClass, ...ids: string[]])[] = [
  ['education'],
  ['certificate'],
  ['study-mode'],
  ['school-tier'],
  ['trait'],
  ['level-wording'],
  ['modality', 'preferred.back'],
  ['noun', 'graduate', 'age'],
]
/** Words that open a line which asks for something: 具备…, 熟悉…, 较强的…. */
const OPENERS: readonly (readonly [wordClass: WordClass, ...ids: string[]])[] = [['function-word', 'have', 'degree']]

/** Whether a line has the shape of a requirement, as far as its words tell. Duties share some words with requirements. */
export function looksRequired({ tokens }: Layout, from: number, to: number): boolean {
  if (OPENERS.some((sign) => isWord(tokens.get(from), ...sign))) return true
  let hasNumber = false
  let hasExperience = false
  for (let i = from; i < to; i++) {
    const token = tokens.get(i)
    if (SIGNS.some((sign) => isWord(token, ...sign))) return true
    hasNumber ||= isNumber(token)
    hasExperience ||= isExperience(token) || (token !== undefined && isLabelOfYears(token))
  }
  return hasNumber && hasExperience
}

function isNumber(token: Token | undefined): boolean {
  return token?.type === 'number'
}

/** Whom or what a wish is about. */
export const WISHED: readonly (readonly [wordClass: WordClass, ...ids: string[]])[] = [
  ['education'],
  ['language'],
  ['licence'],
  ['form-field', 'experience', 'management-experience'],
  ['noun', 'experience', 'background', 'graduate', 'education', 'major'],
]

/** 具餐飲經驗者優先, 無經驗可, 經驗不拘: a wish for somebody, and a demand that is lifted, wherever they stand. */
export function isOfCandidate({ tokens }: Layout, from: number, to: number): boolean {
  for (let at = to - 1; at > Math.max(from, to - LONGEST_TAIL); at--)
    if (isWord(tokens.get(at), 'modality', 'preferred.back')) return holdsWished(tokens, from, at)
  return isLifted(tokens, from)
}

/** Tokens behind the word that says that something is welcome: is a plus | , but not required. |. */
const LONGEST_TAIL = 6

/** Min. 2 years in a mill, a diploma is required: a demand of a sentence that says so itself; firms have years and degrees as well. */
export function demandsOutright({ tokens }: Layout, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isWord(tokens.get(at), 'modality') || (at === from && isWord(tokens.get(at), 'bound', 'min.before')))
      return true
  return false
}

/** 無經驗 |可, 无需 | 经验, 不限 | 經驗, 經驗 | 不拘, 学历 | 不限. */
function isLifted(tokens: TokenColumns, from: number): boolean {
  const [first, second] = [tokens.get(from), tokens.get(from + 1)]
  if (isWord(first, 'negation', 'without', 'unrestricted')) return isExperience(second)
  const isOfPerson = isExperience(first) || isWord(first, 'kind-name', 'education')
  return isOfPerson && isWord(second, 'negation', 'unrestricted')
}

/** The ideal candidate | must have | a degree; to run it well, | you should have | experience with stock: what a person of a duty is to have. */
export function demandsOfPerson({ tokens }: Layout, from: number, to: number): boolean {
  let person = Number.NEGATIVE_INFINITY
  for (let at = from; at < to; at++) {
    const token = tokens.get(at)
    const isHad = isWord(token, 'function-word', 'have') && isRequired(tokens, at)
    if (isBrought(tokens, at) && holdsWished(tokens, at + 1, Math.min(to, at + LONGEST_BROUGHT))) return true
    if (endsInAny(token, DEMANDS_OF_READER) || (isHad && at - person <= LONGEST_SUBJECT))
      return holdsWished(tokens, at + 1, to)
    if (isWord(token, 'function-word', 'person')) person = at
  }
  return false
}

/** How far behind the verb of bringing an experience may stand, in tokens: to bring joy to guests and share an experience is work. */
const LONGEST_BROUGHT = 7

/** You will | bring |: what the reader is to have; what is given (you will have) is another matter. */
function isBrought(tokens: TokenColumns, at: number): boolean {
  return isWord(tokens.get(at), 'holding', 'bring') && endsInAny(tokens.get(at - 1), YOU_WILL)
}

/** | must have |, need to | have |. */
function isRequired(tokens: TokenColumns, at: number): boolean {
  return isWord(tokens.get(at), 'modality', 'required') || isWord(tokens.get(at - 1), 'modality', 'required')
}

/** Tokens between whoever it is and the verb: Candidates | for this post | must have. */
const LONGEST_SUBJECT = 5

/** 具備兩年門市經驗, Diploma in Law, 3 years of sales experience among the duties: what somebody is to have is no duty of anybody. */
export function isToBeHeld({ tokens }: Layout, from: number, to: number): boolean {
  const last = lastWord(tokens, from, to)
  if (isAmong(tokens.get(from), HELD_OPENERS) || demandsWithin(tokens, from, last))
    return holdsWished(tokens, from, last + 1)
  return opensHeld(tokens.between(from, Math.min(last + 1, from + LONGEST_OPENING))) || holdsLevel(tokens, from, last)
}

/** 形象良好， | 大专以上学历 |: a level with its bound that stands by itself behind a comma. */
function holdsLevel(tokens: TokenColumns, from: number, last: number): boolean {
  for (let i = from + 2; i < last; i++) {
    if (tokens.get(i - 1)?.text !== ',' || !isWord(tokens.get(i), 'education')) continue
    let next = i + 1
    while (isWord(tokens.get(next), 'bound') || isWord(tokens.get(next), 'noun', 'education')) next += 1
    if (next > i + 1 && (next > last || tokens.get(next)?.text === ',')) return true
  }
  return false
}

/** 店內有外籍客人， | 需具備 | 英文能力. */
function demandsWithin(tokens: TokenColumns, from: number, last: number): boolean {
  for (let i = from + 1; i < last; i++)
    if (tokens.get(i - 1)?.text === ',' && isAmong(tokens.get(i), HELD_DEMANDS)) return true
  return false
}

/** Tokens at the start of an item that show what it is about. */
const LONGEST_OPENING = 12

/** A level, an age, years of experience, a licence or a language that is spoken well opens the item. */
function opensHeld(item: readonly Token[]): boolean {
  const first = isIndefinite(item[0]) || isToBe(item[0]) ? 1 : 0
  const years = readQuantity(item, first, { of: 'duration' })
  if (years !== undefined) return areOfWork(item, years)
  const place = isWord(item[first], 'bound') || isWord(item[first], 'noun', 'related') ? first + 1 : first
  if (isNumber(item[place])) return item.some(isLabelOfYears) || isWord(item[place + 1], 'unit', 'years-old')
  return (
    opensLevel(item, place) ||
    opensAge(item, place) ||
    opensLanguage(item) ||
    opensExperience(item) ||
    isWorkAlone(item) ||
    opensLicence(item, first)
  )
}

/** 2 years of weaving | experience |, At least 2 years | in | weaving: years that were worked; a bare figure may be of anything. */
function areOfWork(item: readonly Token[], { next, bare }: Quantity): boolean {
  const isLed = isAmong(item[next], BEHIND_EXPERIENCE) || isWord(item[next], 'noun', 'same-role')
  const isNamed = item.slice(next).some((token) => isExperience(token) || isAmong(token, WEIGHED_NOUNS))
  return isNamed || (!bare && isLed)
}

/** Previous hotel experience |, Retail background |: known work before its noun, and no more. */
function isWorkAlone(item: readonly Token[]): boolean {
  const last = item.at(-1)
  const isNoun = isExperience(last) || isWord(last, 'noun', 'background')
  return isNoun && isLatin(last) && item.length > 1 && item.slice(0, -1).every(isOfWork)
}

function isOfWork(token: Token): boolean {
  const isHow = isWord(token, 'function-word', 'degree') || isWord(token, 'breadth') || isWord(token, 'noun', 'related')
  return isHow || isWord(token, 'industry') || isWord(token, 'function')
}

/** Valid driver's licence |, Current | RN license | in good standing; a registered nurse is a post, and licence checks are work. */
function opensLicence(item: readonly Token[], at: number): boolean {
  const name = isWord(item[at], 'breadth') ? at + 1 : at
  if (!isLatin(item[name]) || !isWord(item[name], 'licence') || endsInAny(item[name], LICENSED_JOBS)) return false
  const next = item[name + 1]
  return isStop(next) || isWord(next, 'modality') || isWord(next, 'connective', 'or') || isAmong(next, BEHIND_LEVEL)
}

/** | Be | at least 19 years old, | Must be | 18 years old. */
function isToBe(token: Token | undefined): boolean {
  return token?.text === 'be' || isWord(token, 'function-word', 'being')
}

/** Diploma | in Law, 本科 | 以上学历, High school | or equivalent; Graduate | recruitment is work. */
function opensLevel(item: readonly Token[], at: number): boolean {
  const next = item[at + 1]
  if (!isWord(item[at], 'education')) return false
  return (
    isStop(next) ||
    isWord(next, 'bound') ||
    isWord(next, 'connective', 'or', 'or-equivalent') ||
    isWord(next, 'noun', 'education') ||
    isAmong(next, BEHIND_LEVEL)
  )
}

/** Age | 25-40, 年龄 | 35岁以下, Aged | 25 to 40. */
function opensAge(item: readonly Token[], at: number): boolean {
  return isWord(item[at], 'noun', 'age') && item.slice(at + 1, at + 4).some(isNumber)
}

/** Fluent in | English, 英语 | 口语流利. */
function opensLanguage(item: readonly Token[]): boolean {
  const isLevelled = item.slice(0, 3).some((token) => isWord(token, 'level-wording'))
  const place = item.findIndex((token) => isWord(token, 'language'))
  return place === 0 ? isLevelled : isWord(item[0], 'level-wording') && place > 0 && place < 4
}

/** Tokens of the work before the noun and its years. */
const LONGEST_WORK = 4

/** Experience | in retail, Previous experience | with tools, 烘焙行业 | 经验 | 两年以上. */
function opensExperience(item: readonly Token[]): boolean {
  const place = item.findIndex(isExperience)
  if (place >= 0 && place < LONGEST_WORK && opensDuration(item, place + 1)) return true
  return place >= 0 && place < 2 && isLatin(item[place]) && isAmong(item[place + 1], BEHIND_EXPERIENCE)
}

/** 3 | years of experience |, which is a label elsewhere. */
function isLabelOfYears(token: Token): boolean {
  return isWord(token, 'form-field', 'experience') && token.text.startsWith('year')
}

export function isExperience(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'experience')
}

function lastWord(tokens: TokenColumns, from: number, to: number): number {
  let last = to - 1
  while (last > from && tokens.get(last)?.type === 'mark') last--
  return last
}

/** Whether what somebody is to be or to have stands there; `also`: what else counts. */
export function holdsWished(tokens: TokenColumns, from: number, to: number, also: typeof WISHED = []): boolean {
  for (let i = from; i < to; i++) {
    const isSign = (sign: (typeof WISHED)[number]) => isWord(tokens.get(i), ...sign)
    if (WISHED.some(isSign) || also.some(isSign)) return true
  }
  return false
}

/** 3-5年, 5年以上: years and their bounds, and no more. Between the bars of a line of tags they are years of work. */
export function isYears({ tokens }: Layout, from: number, to: number): boolean {
  let hasYears = false
  for (let i = from; i < to; i++) {
    const token = tokens.get(i)
    const isYear = isWord(token, 'unit', 'year')
    if (!isYear && !isNumber(token) && !isWord(token, 'range') && !isWord(token, 'bound')) return false
    hasYears ||= isYear
  }
  return hasYears
}

/** 本科及以上, 大专学历: a level of education and its bound, and no more. */
export function isLevel({ tokens }: Layout, from: number, to: number): boolean {
  let hasLevel = false
  for (let i = from; i < to; i++) {
    const token = tokens.get(i)
    const isEducation = isWord(token, 'education')
    if (!isEducation && !isWord(token, 'bound') && !isWord(token, 'noun', 'education')) return false
    hasLevel ||= isEducation
  }
  return hasLevel
}

/** Units of the longest heading of those who are refused. */
const LONGEST_REFUSAL = 60

/** 有下列情形之一的人员，不得报考: the heading of a list of those who may not apply. */
export function listsRefused({ tokens, folded }: Layout, from: number, to: number): boolean {
  const [start, end] = [tokens.get(from)?.start ?? 0, tokens.get(to - 1)?.end ?? 0]
  if (end - start > LONGEST_REFUSAL) return false
  const text = folded.slice(start, end)
  return CASES_NAMED.some((word) => text.includes(word)) && REFUSALS.some((word) => text.includes(word))
}
