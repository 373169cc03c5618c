import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin, joinedText, opensWithAny } from '../../text/wording'
import { COUNTED } from '../../vocab/gender'
import { ALSO_PLACES, ENGLISH_HEADS, HELD_IN_FIELD, PAPER_NOUNS } from '../../vocab/licences/beside/english-nouns'
import { RUNNING } from '../../vocab/licences/beside/held'
import { ALSO_HOLDS, BESIDE_HOLDERS, HOLDER_ENDS, PERSON_ENDS, TECHNICIAN } from '../../vocab/licences/beside/holders'
import { LICENCE_HEADS } from '../../vocab/licences/beside/nouns'
import { NON } from '../../vocab/negation'
import { OF_WHOM } from '../../vocab/particles'
import { termOf } from '../as-written'
import { isJoint, isOrMark } from '../joints'
import type { Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { giverStart, sortsStart } from './before-certificate'
import { pastIssuer } from './entered-with'
import { isHandled, isOfPaper, nameStart, pastProof } from './licence-head'
import { pastNumberedPapers } from './numbered-papers'
import {
  endsName,
  isCapitals,
  isGrade,
  isTail,
  pastClasses,
  pastEnglishTail,
  pastGrades,
  pastLevel,
  pastPapers,
  pastRelated,
  pastTails,
  withLettersBefore,
  withWhich,
} from './past-certificate'
import type { Finder, Found } from './read'
import { listOf, membersOf } from './read'
import { sharingTail } from './shared-tail'

/** 电工证或叉车证 is one wish, 电工证及叉车证 are two; Latin names may be parted by commas (CISSP, CISA). */
export function joinsLicences(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], ','))
    return isLatin(tokens[at - 1]) && isLatin(tokens[at + 1]) && !closesInAnd(tokens, at) && !isOfItems(tokens, at)
  if (isTail(tokens, at) || isTitle(tokens, at)) return true
  if (isAmong(tokens[at], ENGLISH_HEADS)) return isWord(tokens[at - 1], 'licence') // CKA certification or …
  if (isWord(tokens[at], 'function-word', 'have')) return isWord(tokens[at - 1], 'connective', 'or') // 有教师证或 | 通过 | 教师资格考试
  return isJoint(tokens[at]) && !isWord(tokens[at], 'connective', 'and')
}

/** CPC | , DBS and CSCS |: what *and* closes the list with is a paper as well, and each of them is asked for. */
function closesInAnd(tokens: readonly Token[], comma: number): boolean {
  const at = lastJoint(tokens, comma)
  if (!isWord(tokens[at], 'connective', 'and')) return false
  const isPaper = (token: Token) => isWord(token, 'licence') || isWord(token, 'skill', 'first-aid')
  return tokens.slice(at + 1, at + NAME).some((token) => isPaper(token) || isAmong(token, ENGLISH_HEADS))
}

/** a crane licence | , TWIC card |, where no *or* closes the list: names that have a noun each are papers each of which is asked for. */
function isOfItems(tokens: readonly Token[], comma: number): boolean {
  return endsInAny(tokens[comma - 1], PAPER_NOUNS) && !isOrMark(tokens[lastJoint(tokens, comma)])
}

/** The joint, or the stop, that the list with a comma there comes to. */
function lastJoint(tokens: readonly Token[], comma: number): number {
  let at = comma + 1
  while (isMark(tokens[at], ',') || (!isStop(tokens[at]) && !isJoint(tokens[at]))) at += 1
  return at
}

/** Tokens of the longest name of a paper behind *and*. */
const NAME = 5

/** AWS Certified | Solutions Architect | or CKA: what the first is certified as. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const certified = [1, 2].find((back) => tokens[at - back]?.text.endsWith('certified') === true)
  const words = tokens.slice(at - (certified ?? 1) + 1, at + 1)
  return (
    certified !== undefined &&
    words.every((token) => isLatin(token) && !isWord(token, 'connective') && !isWord(token, 'modality'))
  )
}

const findListed: Finder = listOf('licence', undefined, joinsLicences)

/** Licences that are known: 电工证或叉车证, 注册会计师、税务师证书. */
export const findKnownCertificate: Finder = (phrase, at, from) => {
  const known = findListed(phrase, at, from)
  const found = known && withTrade(phrase, known, from)
  if (found === undefined || isHandled(phrase.tokens, found.first)) return undefined
  if (
    isOfLack(phrase.tokens, found.first) ||
    isRun(phrase.tokens, found) ||
    isStaff(phrase.tokens, found.first) ||
    isPlace(phrase.tokens, found)
  )
    return undefined
  const passed = pastClasses(phrase.tokens, pastPapers(phrase.tokens, pastGrades(phrase.tokens, found.next)))
  const numbered = pastNumberedPapers(phrase.tokens, passed)
  const proved = pastProof(phrase.tokens, pastTails(phrase.tokens, numbered))
  const next = pastHolder(phrase.tokens, pastEnglishTail(phrase.tokens, proved))
  if (isOfPaper(phrase.tokens, next) || isSubject(phrase.tokens, next)) return undefined
  const shared = sharingTail(phrase, at, from, joinedText(phrase.tokens, found.next, proved))
  const listed = withUnknown(phrase, { ...found, next })
  const which = withWhich(phrase, listed.terms, pastRelated(phrase.tokens, listed.next))
  const { terms } = which
  const end = pastField(phrase.tokens, pastIssuer(phrase, which.next))
  const own = shared.terms.length > 0 ? Math.min(found.first, shared.first) : listed.first
  const first = giverStart(phrase, own < found.first ? own : sortsStart(phrase.tokens, found))
  return withLettersBefore(phrase, { first, next: end, terms: [...shared.terms, ...terms] })
}

/** Board certified | in family medicine |, PE license | in civil engineering |: what it lets somebody do. */
function pastField(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'in' || !endsInAny(tokens[at - 1], HELD_IN_FIELD)) return at
  let next = at + 1
  while (isWord(tokens[next], 'field') || (next > at + 1 && isJoint(tokens[next]))) next += 1
  return isStop(tokens[next]) || isWord(tokens[next], 'modality') ? next : at
}

/** San Diego, | CA |, live in | CA |: a state, where nothing around the letters is of a paper or of who holds it. */
function isPlace(tokens: readonly Token[], { first, next, terms }: Found): boolean {
  if (!isAmong(tokens[first], ALSO_PLACES) || terms.length > 1) return false // CA or CPA qualified
  const [before, following] = [tokens[first - 1], tokens[next]]
  const isListed = isMark(before, ',/') || isJoint(before)
  const isOpen = isListed
    ? isTitled(tokens[first - 2])
    : isStop(before) || isIndefinite(before) || isWord(before, 'noun', 'graduate') || before?.text === 'with'
  return !isOpen || following?.type === 'text'
}

/** B.Com / CA, ICWA, CA. */
function isTitled(token: Token | undefined): boolean {
  return isWord(token, 'licence') || isWord(token, 'education') || isWord(token, 'degree-letters')
}

/** non- | CPA, without a | CPA: 8 years: of whoever has not got the paper; | without a CPA | need not apply asks for it. */
function isOfLack(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text === '-') return tokens[at - 2]?.text === NON && touches(tokens[at - 1], tokens[at])
  const lack = tokens[isIndefinite(tokens[at - 1]) ? at - 2 : at - 1]
  return lack?.text === 'without' && tokens.some((token) => isWord(token, 'unit', 'year'))
}

/** Trade qualified | fitter or welder |, Red Seal | welder |: whoever holds the paper. */
function pastHolder(tokens: readonly Token[], at: number): number {
  if (!endsInAny(tokens[at - 1], BESIDE_HOLDERS) || !endsInAny(tokens[at], PERSON_ENDS)) return at
  let next = at + 1
  while (isWord(tokens[next], 'connective', 'or') && endsInAny(tokens[next + 1], PERSON_ENDS)) next += 2
  return next
}

/** 堆高機 | 操作、卸貨: the work with the machine, where no word says that it takes a paper. */
function isRun(tokens: readonly Token[], { first, next }: Found): boolean {
  return next === first + 1 && isAmong(tokens[next], RUNNING) && !endsInAny(tokens[first], LICENCE_HEADS)
}

/** 醫院之 | 護理師: who works there, and nothing that one is to hold. */
function isStaff(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at - 1], OF_WHOM) && isWord(tokens[at - 2], 'industry') && namesPerson(tokens[at])
}

/** 冷凍空調 | 丙級 |, | 丙級 | 廚師: the trade beside a grade that is tested says of what. */
function withTrade(phrase: Phrase, found: Found, from: number): Found {
  const { tokens } = phrase
  const isPart = isGrade(tokens[found.first]) || isPermit(tokens[found.first])
  const before = isPart ? nameStart(tokens, found.first, from) : found.first
  const first = isOfTrade(tokens, before, found.first) ? before : found.first
  const isTested = isGrade(tokens[found.next - 1]) && touches(tokens[found.next - 1], tokens[found.next])
  const end = technicianEnd(tokens, found.next) ?? (isTested ? paperEnd(tokens, found.next) : undefined)
  const next = end ?? (isTested && isTrade(tokens[found.next]) ? found.next + 1 : found.next)
  if (!tokens.slice(first, next).some(isGrade) && first === found.first) return found
  return { ...found, first, next, terms: membersOf(phrase, first, next, ['licence']) }
}

/** 丙級 | 會計事務技術士 |, 堆高機 | 操作技術士 |: up to the noun of whoever was tested, which touches what it is of. */
function technicianEnd(tokens: readonly Token[], start: number): number | undefined {
  for (let at = start; at < start + LONGEST_TRADE && touches(tokens[at - 1], tokens[at]); at++) {
    const token = tokens[at]
    if (token?.text.startsWith(TECHNICIAN) === true) return at + 1
    if (token?.type === 'mark' || isWord(token, 'connective') || isWord(token, 'modality')) return undefined
  }
  return undefined
}

/** 丙級 | 中餐 | 執照, 乙級 | 勞安證照: up to the noun of the paper behind one name of a trade, or that ends the name. */
function paperEnd(tokens: readonly Token[], start: number): number | undefined {
  const [name, head] = [tokens[start], tokens[start + 1]]
  if (isAmong(name, LICENCE_HEADS) || isTrade(name)) return undefined
  if (name?.type === 'text' && endsInAny(name, LICENCE_HEADS)) return start + 1
  const isName = name?.type === 'text' || isWord(name, 'industry')
  return isName && endsInAny(head, LICENCE_HEADS) && touches(name, head) ? start + 2 : undefined
}

/** 冷凍空調 | 丙級, 托育人員 | 技術士證, and 水管配管 | 乙級, of which no vocabulary knows. */
function isOfTrade(tokens: readonly Token[], before: number, first: number): boolean {
  const isUnknown = before < first && isGrade(tokens[first]) && tokens[first - 1]?.type === 'text'
  return isUnknown || opensWithAny(tokens[first], [TECHNICIAN]) || tokens.slice(before, first).some(isTrade)
}

/** Tokens of the longest trade between a grade and its noun. */
const LONGEST_TRADE = 5

/** 电梯司机 | 操作证, 监理员 | 上岗证: what stands before it says for what. */
function isPermit(token: Token | undefined): boolean {
  return isWord(token, 'licence', 'operation-permit')
}

function isTrade(token: Token | undefined): boolean {
  return isWord(token, 'field') || isWord(token, 'function') || isWord(token, 'licence')
}

/** CISA, CISSP | , CRISC, CSX-F |, CPA | /CRX/ACCA certification |, | CX or | CPA: letters in capitals in a list of licences, and what is known behind them. */
function withUnknown(phrase: Phrase, { first: named, next: start, terms: known }: Found): Found {
  const { tokens } = phrase
  const isJoined = known.length > 1 ? isChoice(tokens[named - 1]) : isOrMark(tokens[named - 1]) // CX, | CPA or CFA
  const isLed = isJoined && isCapitals(phrase, named - 2) && endsName(tokens, named - 3)
  const first = isLed ? named - 2 : named
  const terms = [...(isLed ? [termOf(phrase, first, first + 1)] : []), ...known]
  let next = pastLevel(phrase, start)
  for (let member = next + 1; isChoice(tokens[next]); member = next + 1) {
    const listed = terms.length > known.length ? findListed(phrase, member, member) : undefined
    const end = pastLevel(phrase, listed?.next ?? member + 1)
    if (listed === undefined && !(isCapitals(phrase, member) && endsName(tokens, end))) break
    terms.push(...(listed?.terms ?? [termOf(phrase, member, end)]))
    next = end
  }
  return { first, next: terms.length > known.length ? pastEnglishTail(tokens, next) : next, terms }
}

function isChoice(token: Token | undefined): boolean {
  return isMark(token, ',') || isOrMark(token)
}

/** The RN | will have …, 护理师 | ：持有执照, 藥師 | 2名, 藥師 | 應具備下列資格: of whom the sentence speaks. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.type === 'number' && isAmong(tokens[at + 1], COUNTED)) return namesPerson(tokens[at - 1])
  if (isMark(tokens[at], ':')) return tokens[at + 1] !== undefined && namesPerson(tokens[at - 1])
  if (opensWithAny(tokens[at], ALSO_HOLDS) && isStop(tokens[at - 2])) return namesPerson(tokens[at - 1])
  return isAmong(tokens[at], ['will', 'shall'])
}

function namesPerson(token: Token | undefined): boolean {
  return endsInAny(token, HOLDER_ENDS)
}
