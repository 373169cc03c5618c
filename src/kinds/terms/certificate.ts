import type { Term } from '../../model/term'
import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isHidden } from '../../text/token'
import {
  ALL_PAPERS,
  ALSO_HOLDS,
  AS_GOOD,
  CERTIFYING,
  CLASS_NOUNS,
  DRIVING_SORTS,
  ENGLISH_HEADS,
  ENGLISH_TAILS,
  ENTERED,
  GRADE,
  GRADE_NAMES,
  HEADCOUNTS,
  HOLDER_ENDS,
  ISSUED,
  LICENCE_ENDS,
  LICENCE_HEADS,
  LICENCE_SORTS,
  LICENCE_TAILS,
  PAPERS,
  PERSONAL,
  RUNNING,
  TECHNICIAN,
  TRADE_GRADES,
} from '../../vocab/licence-words'
import { opensItem } from '../experience/scope/items'
import type { Phrase } from '../kind'
import { isField, isFieldWithNoun, isMajorNoun } from '../major/words'
import {
  closingBracket,
  endsInAny,
  isAmong,
  isFree,
  isHavingJoint,
  isJoint,
  isLatin,
  isStop,
  joinedText,
  opensWithAny,
  termOf,
} from '../places'
import { phraseEnd, skipAdjectives } from './find'
import { isHandled, isNoLicence, isOfPaper, nameStart } from './licence-head'
import { titleEnd } from './professional-title'
import type { Finder, Found } from './read'
import { listOf, membersOf, termsIn } from './read'
import { sharingTail } from './shared-tail'

/** 电工证或叉车证 is one wish, 电工证及叉车证 are two; Latin names may be parted by commas (CISSP, CISA). */
function joinsLicences(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], ',')) return isLatin(tokens[at - 1]) && isLatin(tokens[at + 1])
  if (isTail(tokens, at) || isTitle(tokens, at)) return true
  if (isAmong(tokens[at], ENGLISH_HEADS)) return isWord(tokens[at - 1], 'licence') // CKA certification or …
  if (isWord(tokens[at], 'function-word', 'have')) return isWord(tokens[at - 1], 'connective', 'or') // 有教师证或 | 通过 | 教师资格考试
  return isJoint(tokens[at]) && !isWord(tokens[at], 'connective', 'and')
}

/** AWS Certified | Solutions Architect | or CKA: what the first is certified as. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const certified = [1, 2].find((back) => tokens[at - back]?.text.endsWith('certified') === true)
  const words = tokens.slice(at - (certified ?? 1) + 1, at + 1)
  return (
    certified !== undefined &&
    words.every((token) => isLatin(token) && !isWord(token, 'connective') && !isWord(token, 'modality'))
  )
}

/** 税务师证 | 书 |: what is left of the noun. */
function isTail(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at], LICENCE_TAILS) && tokens[at - 1]?.end === tokens[at]?.start
}

const findListed: Finder = listOf('licence', undefined, joinsLicences)

/** Licences that are known: 电工证或叉车证, 注册会计师、税务师证书. */
export const findKnownCertificate: Finder = (phrase, at, from) => {
  const known = findListed(phrase, at, from)
  const found = known && withTrade(phrase, known, from)
  if (found === undefined || isHandled(phrase.tokens, found.first)) return undefined
  if (isRun(phrase.tokens, found) || isStaff(phrase.tokens, found.first)) return undefined
  let next = pastClasses(phrase.tokens, pastPapers(phrase.tokens, pastGrades(phrase.tokens, found.next)))
  if (isTail(phrase.tokens, next)) next += 1
  next = pastEnglishTail(phrase.tokens, next)
  if (isOfPaper(phrase.tokens, next) || isSubject(phrase.tokens, next)) return undefined
  const shared = sharingTail(phrase, at, from)
  const listed = withUnknown(phrase, { ...found, next })
  const { next: end, terms } = withWhich(phrase, listed.terms, pastRelated(phrase.tokens, listed.next))
  const first = shared.length > 0 ? Math.min(found.first, at - 2 * shared.length) : sortsStart(phrase.tokens, found)
  return { first, next: end, terms: [...shared, ...terms] }
}

/** | a full, | clean driving licence, | full UK manual | driving licence: of what sort it is. */
function sortsStart(tokens: readonly Token[], { first, terms }: Found): number {
  if (terms[0]?.id?.startsWith('driving') !== true || !isLatin(tokens[first])) return first
  let start = first
  for (let at = first - 1; isDrivingSort(tokens[at]) || isMark(tokens[at], ',') || isJoint(tokens[at]); at--)
    if (isDrivingSort(tokens[at])) start = at
  return start
}

function isDrivingSort(token: Token | undefined): boolean {
  return isLatin(token) && endsInAny(token, DRIVING_SORTS)
}

/** 消防设施操作员 | 中级（四级）及以上 | 证书, 茶艺师 | 二级或三级: which step of the trade it is of. */
function pastGrades(tokens: readonly Token[], at: number): number {
  if (isLatin(tokens[at - 1])) return at
  let next = pastListedGrades(tokens, at)
  const inside = isMark(tokens[next], '(') ? pastListedGrades(tokens, next + 1) : next
  const close = pastFloor(tokens, inside)
  if (inside > next + 1 && isMark(tokens[close], ')')) next = close + 1
  return next > at ? pastFloor(tokens, next) : at
}

/** 二级 | 或三级, A证 | 、B证. */
function pastListedGrades(tokens: readonly Token[], at: number): number {
  let next = pastGrade(tokens, at)
  while (next > at && isJoint(tokens[next]) && pastGrade(tokens, next + 1) > next + 1)
    next = pastGrade(tokens, next + 1)
  return next
}

/** 中级, 三 | 级, B | 证. */
function pastGrade(tokens: readonly Token[], at: number): number {
  if (isAmong(tokens[at], TRADE_GRADES)) return at + 1
  const isStep = tokens[at]?.type === 'number' && tokens[at + 1]?.text === GRADE
  const isClass = tokens[at]?.text.length === 1 && isLatin(tokens[at]) && isAmong(tokens[at + 1], CLASS_NOUNS)
  return (isStep || isClass) && touches(tokens[at], tokens[at + 1]) ? at + 2 : at
}

function pastFloor(tokens: readonly Token[], at: number): number {
  return isWord(tokens[at], 'bound', 'min.after') ? at + 1 : at
}

/** CPA | 三门以上, ACCA | 全科, CPA | 通过三科: how many of its papers are passed. */
function pastPapers(tokens: readonly Token[], at: number): number {
  const start = isWord(tokens[at], 'function-word', 'have') ? at + 1 : at
  if (isAmong(tokens[start], ALL_PAPERS)) return start + 1
  return tokens[start]?.type === 'number' && isAmong(tokens[start + 1], PAPERS) ? pastFloor(tokens, start + 2) : at
}

/** 堆高機 | 操作、卸貨: the work with the machine, where no word says that it takes a paper. */
function isRun(tokens: readonly Token[], { first, next }: Found): boolean {
  return next === first + 1 && isAmong(tokens[next], RUNNING) && !endsInAny(tokens[first], LICENCE_HEADS)
}

/** 醫院之 | 護理師: who works there, and nothing that one is to hold. */
function isStaff(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at - 1], ['之', '的']) && isWord(tokens[at - 2], 'industry') && namesPerson(tokens[at])
}

/** 許可證 | 甲及乙級 |: of which grades, said behind it. */
function pastClasses(tokens: readonly Token[], at: number): number {
  let next = at
  while (
    isAmong(tokens[next], GRADE_NAMES) ||
    (next > at && isJoint(tokens[next]) && isAmong(tokens[next + 1], GRADE_NAMES))
  )
    next += 1
  return next
}

/** 冷凍空調 | 丙級 |, | 丙級 | 廚師: the trade beside a grade that is tested says of what. */
function withTrade(phrase: Phrase, found: Found, from: number): Found {
  const { tokens } = phrase
  const isPart = isGrade(tokens[found.first]) || isPermit(tokens[found.first])
  const before = isPart ? nameStart(tokens, found.first, from) : found.first
  const first = tokens.slice(before, found.first).some(isTrade) ? before : found.first
  const isTested = isGrade(tokens[found.next - 1]) && touches(tokens[found.next - 1], tokens[found.next])
  const next =
    technicianEnd(tokens, found.next) ?? (isTested && isTrade(tokens[found.next]) ? found.next + 1 : found.next)
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

/** Tokens of the longest trade between a grade and its noun. */
const LONGEST_TRADE = 5

/** 电梯司机 | 操作证, 监理员 | 上岗证: what stands before it says for what. */
function isPermit(token: Token | undefined): boolean {
  return isWord(token, 'licence', 'operation-permit')
}

function isTrade(token: Token | undefined): boolean {
  return isWord(token, 'field') || isWord(token, 'function') || isWord(token, 'licence')
}

/** CISA, CISSP | , CRISC, CSX-F |, CPA | /CRX/ACCA certification |: letters in capitals in a list of licences, and what is known behind them. */
function withUnknown(phrase: Phrase, { first, next: start, terms: known }: Found): Found {
  const { tokens } = phrase
  const terms = [...known]
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
  return isMark(token, ',/') || isWord(token, 'connective', 'or')
}

/** CRISC | or equivalent, CRISC | certification; CRISC | exam is another thing. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return !isLatin(token) || isWord(token, 'connective') || isWord(token, 'modality') || pastEnglishTail(tokens, at) > at
}

/** CISA | certification |, AMPP | Level 1 certification |. */
function pastEnglishTail(tokens: readonly Token[], at: number): number {
  const noun = tokens[at]?.text === 'level' && tokens[at + 1]?.type === 'number' ? at + 2 : at
  return isAmong(tokens[noun], ENGLISH_TAILS) ? noun + 1 : at
}

/** CISSP | , or related certification |: what would be as good closes the list. */
function pastRelated(tokens: readonly Token[], at: number): number {
  let next = isMark(tokens[at], ',') ? at + 1 : at
  if (!isJoint(tokens[next]) && !opensItem(tokens[next])) return at
  next += 1
  if (isWord(tokens[next], 'noun', 'related')) next += 1
  else if (!opensItem(tokens[next - 1])) return at
  return isAmong(tokens[next], AS_GOOD) ? next + 1 : at
}

/** CISP | -HK |, CSX | -F |. */
function pastLevel(phrase: Phrase, at: number): number {
  const { tokens } = phrase
  const isHyphen =
    tokens[at]?.text === '-' && touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1])
  return isHyphen && isCapitals(phrase, at + 1) ? at + 2 : at
}

function isCapitals({ tokens, source }: Phrase, at: number): boolean {
  const token = tokens[at]
  return token?.type === 'text' && /^[A-Z]+$/.test(source.slice(token.start, token.end))
}

/** Insurance licensing | (IIQE Paper 1, 2) |, 注册会计师 | （CPA） |: the bracket says which, or says it again. */
function withWhich(phrase: Phrase, terms: readonly Term[], at: number): Pick<Found, 'next' | 'terms'> {
  const close = isMark(phrase.tokens[at], '(') ? closingBracket(phrase.tokens, at, BRACKET) : -1
  if (isOfClasses(phrase.tokens, at, close)) return { next: close + 1, terms }
  if (phrase.tokens.slice(at + 1, close).some((token) => isWord(token, 'modality'))) return { next: at, terms } // 中级职称 | （高级职称优先）
  const which = termsIn(phrase, at + 1, close, 'licence')
  if (which.length > 0) return { next: pastTail(phrase.tokens, close + 1), terms: [...terms, ...which] }
  if (!isOfField(phrase.tokens, at, close)) return { next: at, terms }
  return { next: pastTail(phrase.tokens, close + 1), terms }
}

/** 一级建造师（市政） | 证 |, （市政） | 注册证书 |: past what is left of the noun. */
function pastTail(tokens: readonly Token[], at: number): number {
  const isEntered = opensWithAny(tokens[at], ENTERED)
  if (isEntered && endsInAny(tokens[at], LICENCE_TAILS)) return at + 1
  const tail = isEntered ? at + 1 : at
  return isAmong(tokens[tail], LICENCE_TAILS) && touches(tokens[tail - 1], tokens[tail]) ? tail + 1 : at
}

/** 一级建造师 | （市政专业） |, 一级建造师 | （机电）| 证: the field that it is of, and none that was studied. */
function isOfField(tokens: readonly Token[], open: number, close: number): boolean {
  const isNamed = isMajorNoun(tokens[close - 1]) || pastTail(tokens, close + 1) > close + 1
  const inside = tokens.slice(open + 1, close)
  return isNamed && inside.some(isField) && inside.every((token) => isFieldOrFree(token) || isJoint(token))
}

function isFieldOrFree(token: Token): boolean {
  return isField(token) || isFree(token) || isMajorNoun(token)
}

/** The RN | will have …, 护理师 | ：持有执照, 藥師 | 2名, 藥師 | 應具備下列資格: of whom the sentence speaks. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.type === 'number' && isAmong(tokens[at + 1], HEADCOUNTS)) return namesPerson(tokens[at - 1])
  if (isMark(tokens[at], ':')) return tokens[at + 1] !== undefined && namesPerson(tokens[at - 1])
  if (opensWithAny(tokens[at], ALSO_HOLDS) && isStop(tokens[at - 2])) return namesPerson(tokens[at - 1])
  return isAmong(tokens[at], ['will', 'shall'])
}

function namesPerson(token: Token | undefined): boolean {
  return endsInAny(token, HOLDER_ENDS)
}

/** 持有…证书 that no vocabulary knows: words that end in a noun of certificates, behind a verb of having. */
export const findUnknownCertificate: Finder = (phrase, at, from) => {
  const { tokens } = phrase
  if (!opens(tokens, at, from) || opensChoice(tokens, at + 1) || isReadBehind(tokens, at + 1)) return undefined
  const next = phraseEnd(tokens, at + 1)
  for (let place = next - 1; place > at; place--)
    if (isEnd(tokens, place) && !isOther(tokens, place) && !saysWhich(tokens, at + 1, place))
      return holdsHaving(tokens, at + 1, place)
        ? undefined
        : foundIn(phrase, behindStudy(tokens, at + 1, place), firstOfTwo(tokens, at + 1, place))
  return undefined
}

/** 營養科系畢業或 | 營養師證照, 外企背景、 | 导游证: what was studied, or where somebody was, stands beside the paper. */
function behindStudy(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at > first; at--)
    if (isJoint(tokens[at]) && tokens.slice(first, at).some(isStudied)) return at + 1
  return first
}

function isStudied(token: Token): boolean {
  const isPast = isWord(token, 'noun', 'background') || isWord(token, 'school-tier', 'overseas')
  return isPast || isMajorNoun(token) || isFieldWithNoun(token)
}

/** must be | 18 or over | with | a driving licence: the verb nearest to the paper leads it. */
function holdsHaving(tokens: readonly Token[], first: number, end: number): boolean {
  const isLed = (at: number) => isLatin(tokens[at]) || isWord(tokens[at + 1], 'licence') // 须在入职一年内 | 取得 | 教师资格证
  for (let at = first; at < end; at++)
    if (isHavingJoint(tokens[at]) || (isWord(tokens[at], 'function-word', 'have') && isLed(at))) return true
  return false
}

/** 有 | 导游证或通过 | 教师资格证考试: two that are known, each with its verb. */
function opensChoice(tokens: readonly Token[], at: number): boolean {
  return (
    isWord(tokens[at], 'licence') && joinsLicences(tokens, at + 1) && isWord(tokens[at + 2], 'function-word', 'have')
  )
}

/** 具有 | 中级及以上职称, 具有 | 一级建造师（机电）证: what its own reader has, without the verb. */
function isReadBehind(tokens: readonly Token[], at: number): boolean {
  if (titleEnd(tokens, at) !== undefined) return true
  if (!isWord(tokens[at], 'licence')) return false
  const close = closingBracket(tokens, at + 1, BRACKET)
  const isSaidAgain = isMark(tokens[at + 1], '(') && close === at + 3 && isWord(tokens[at + 2], 'licence')
  return isSaidAgain || pastGrades(tokens, at + 1) > at + 1 || isOfField(tokens, at + 1, close)
}

/** A verb of having, alone or in what requires it (须具备), and what joins a second certificate to a first. */
function opens(tokens: readonly Token[], at: number, from: number): boolean {
  if (isWord(tokens[at], 'function-word', 'have') || isWord(tokens[at], 'modality', 'required')) return true
  if (isWord(tokens[at], 'connective', 'or-having')) return true
  return at > 0 && at === from && isWord(tokens[at], 'connective', 'and')
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  if (certifiesPeople(tokens, at)) return true
  return endsInAny(tokens[at], LICENCE_ENDS) && !isWord(tokens[at], 'noun', 'education')
}

/** 國際 | 認證 |, 原廠認證: of people, where 產品認證 is of goods. */
function certifiesPeople(tokens: readonly Token[], at: number): boolean {
  if (!endsInAny(tokens[at], [CERTIFYING])) return false
  const name = joinedText(tokens, Math.max(0, at - 2), at + 1)
  return PERSONAL.some((word) => name.endsWith(word))
}

/** 安全员证（| B证 |）: a bracket behind the paper says which. */
function saysWhich(tokens: readonly Token[], first: number, place: number): boolean {
  let open = place
  while (open > first && !isMark(tokens[open], '()')) open -= 1
  return isMark(tokens[open], '(') && open > first && (isEnd(tokens, open - 1) || isWord(tokens[open - 1], 'licence'))
}

/** 甲执照 | 及乙执照: each is a wish of its own. Returns the place of the first end before 及, or `last`. */
function firstOfTwo(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const end = isMark(tokens[at], '》') ? at - 1 : at
    if (
      isWord(tokens[at + 1], 'connective', 'and') &&
      (isEnd(tokens, end) || isTail(tokens, end) || isWord(tokens[end], 'licence'))
    )
      return end
  }
  return last
}

function foundIn(phrase: Phrase, first: number, end: number): Found | undefined {
  const { tokens } = phrase
  let start = skipAdjectives(tokens, behindIssuer(tokens, pastKeeping(tokens, first), end), end)
  while (isMark(tokens[start], '《"“')) start += 1
  const isBare = tokens.slice(start, end).every(isGeneral)
  if (start === end && isAmong(tokens[end], LICENCE_ENDS)) return undefined
  const isGiven = isWord(tokens[first], 'holding', 'do') && isHandled(tokens, first + 1) // 需 | 提供学历证书
  if (isGiven || isOther(tokens, end, start) || isOfPaper(tokens, end + 1) || isHandled(tokens, first)) return undefined
  const close = isMark(tokens[end + 1], '(') ? closingBracket(tokens, end + 1, BRACKET) : -1
  const bracketed = tokens.slice(end + 1, close + 1)
  if (isBare && (bracketed.some(isNamed) || isWord(tokens[end + 1], 'noun', 'born'))) return undefined // 取得有關資格 | 後
  const terms = membersOf(phrase, start, end + 1, ['licence'])
  const next = bracketed.some(isGrade) ? close + 1 : pastQuote(tokens, pastClasses(tokens, end + 1))
  return { first: start, next, terms }
}

/** 衛生局核發之 | 護理師證書: who gives it out is no part of its name. */
function behindIssuer(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at > first; at--)
    if (isAmong(tokens[at], ['之', '的']) && endsInAny(tokens[at - 1], ISSUED)) return at + 1
  return first
}

/** hold | and maintain | a pilot licence: a second verb, of the same paper. */
function pastKeeping(tokens: readonly Token[], at: number): number {
  return isWord(tokens[at], 'connective', 'and') && isWord(tokens[at + 1], 'holding', 'do') ? at + 2 : at
}

/** 身份证, 产品认证, 有获 | 奖证书: no licence, where CCIE认证 is one. */
function isOther(tokens: readonly Token[], end: number, start = end - 1): boolean {
  if (certifiesPeople(tokens, end)) return false
  const name = joinedText(tokens, Math.max(start, 0), end + 1)
  return isNoLicence(name) && !(tokens[end]?.text === '认证' && isLatin(tokens[end - 1]))
}

/** The longest bracket behind a certificate, in tokens. */
const BRACKET = 20

/** 相关证书, 专业证书: which ones a bracket behind it may say. */
function isGeneral(token: Token): boolean {
  return LICENCE_SORTS.includes(token.text) || isWord(token, 'noun', 'related') || isWord(token, 'function-word')
}

/** A licence by its name, or what is taken: it was read before. */
function isNamed(token: Token): boolean {
  return isWord(token, 'licence') || isHidden(token)
}

/** 許可證 | （甲 / 乙級）|: its classes, and no second paper. */
function isOfClasses(tokens: readonly Token[], open: number, close: number): boolean {
  return pastClasses(tokens, open + 1) === close
}

/** 许可证（甲/乙级）: of which grade. */
function isGrade(token: Token | undefined): boolean {
  return isWord(token, 'licence', 'technician-tw')
}

/** 《…证书 | 》: the second certificate is looked for right behind the quotation. */
function pastQuote(tokens: readonly Token[], at: number): number {
  let next = at
  if (isTail(tokens, next) && isFree(tokens[next])) next += 1
  return isMark(tokens[next], '》') ? next + 1 : next
}
