import type { Note } from '../../model/role'
import { idOf, isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, opensWithAny } from '../../text/wording'
import {
  ASSOCIATES,
  AWARD_ADJECTIVES,
  AWARD_LEVELS,
  BOUND_LEADS,
  EQUAL,
  INITIALS,
  OF_THE_LEVEL,
} from '../../vocab/education/beside'
import type { EducationLevel } from '../../vocab/education/levels'
import { GRADUATION, UNIVERSITIES } from '../../vocab/education/school'
import { CONVERTED_TEXT, LEVEL_BY_SCRIPT } from '../../vocab/education/script'
import { LETTER_ADDERS } from '../../vocab/experience/years'
import { FIELD_TAILS, TAUGHT_UNITS } from '../../vocab/major/behind'
import { TAUGHT_AS } from '../../vocab/major/no-field'
import { DETERMINERS } from '../../vocab/particles'
import { boundOf } from '../bounds'
import { closingBracket } from '../brackets'
import { isFree } from '../free-word'
import { isAndOr, isJoint } from '../joints'
import type { Phrase } from '../kind'
import { isFullStop, isStop } from '../phrase-ends'
import { opensDuration } from '../quantity'
import { pastUniversity } from './school'

/** The level that a word names, as the mainland has it. */
export function levelOf(token: Token | undefined): EducationLevel | undefined {
  return (idOf(token, 'education') ?? levelInside(token)) as EducationLevel | undefined
}

/** The level that stands at a place: a word's own, or that of letters which what follows makes a degree (BS | in Physics). */
export function levelAt(tokens: readonly Token[], at: number): EducationLevel | undefined {
  const letters = areDegree(tokens, at) ? (idOf(tokens[at], 'degree-letters') as EducationLevel) : undefined
  if (isAssociate(tokens, at)) return 'junior-college'
  const named = levelOf(tokens[at]) ?? letters ?? levelOfInitial(tokens, at)
  return named ?? (isGraduate(tokens, at) ? 'bachelor' : levelOfAward(tokens, at))
}

/** 學歷：專、| 大 |、碩: by its first character, in a list of levels that is all that is said, or that graduates of them close. */
function levelOfInitial(tokens: readonly Token[], at: number): EducationLevel | undefined {
  const initial = initialOf(tokens[at])
  if (initial === undefined) return undefined
  let [first, next] = [at, at + 1]
  while (isMark(tokens[first - 1], '、/') && isLevelOfList(tokens[first - 2])) first -= 2
  while (isMark(tokens[next], '、/') && isLevelOfList(tokens[next + 1])) next += 2
  const isOpened = isStop(tokens[first - 1]) && next - first > 1
  return isOpened && (isStop(tokens[next]) || closesInitials(tokens[next])) ? initial : undefined
}

function isLevelOfList(token: Token | undefined): boolean {
  return initialOf(token) !== undefined || levelOf(token) !== undefined
}

function closesInitials(token: Token | undefined): boolean {
  return isWord(token, 'field-word', 'graduated') || isWord(token, 'bound') || isWord(token, 'noun', 'education')
}

function initialOf(token: Token | undefined): EducationLevel | undefined {
  const text = token?.text ?? ''
  return Object.hasOwn(INITIALS, text) ? INITIALS[text as keyof typeof INITIALS] : undefined
}

/** Associates | in Nursing, | Associates | or Bachelor's: where the word stands for the degree, and for nobody's colleague. */
export function isAssociate(tokens: readonly Token[], at: number): boolean {
  if (!isAmong(tokens[at], ASSOCIATES) || !opensValue(tokens, at)) return false
  const next = pastJoint(tokens, at + 1)
  if (next > at + 1) return levelOf(tokens[next]) !== undefined
  return tokens[next]?.text === 'in' && !isWord(tokens[next + 1], 'function-word', 'particle')
}

/** | 認可 | 學位, | 獲認可的 | 文憑: before what says that the award is recognised. */
function beforeRecognised(tokens: readonly Token[], at: number): number {
  const last = tokens[at - 1]?.text === '的' ? at - 2 : at - 1
  if (!isAmong(tokens[last], AWARD_ADJECTIVES)) return at
  return isWord(tokens[last - 1], 'function-word', 'have') && touches(tokens[last - 1], tokens[last]) ? last - 1 : last
}

/** 本地颁授的 | 学位 |, 社會工作 | 學位 |, 護理 | 文憑 |: an award whose level nobody says, by who confers it or what it is in. */
function levelOfAward(tokens: readonly Token[], at: number): EducationLevel | undefined {
  const text = tokens[at]?.text ?? ''
  if (!Object.hasOwn(AWARD_LEVELS, text)) return undefined
  const link = beforeRecognised(tokens, at) - 1
  const isConferred = isWord(tokens[tokens[link]?.text === '的' ? link - 1 : link], 'field-word', 'conferred')
  const isHeld =
    isConferred || isBehindField(tokens, at) || isOtherAward(tokens, at) || isAmongLevels(tokens, at, tokens[link])
  return isHeld ? AWARD_LEVELS[text as keyof typeof AWARD_LEVELS] : undefined
}

/** 護理 | 文憑, 護理學 | 的 | 文憑, 持有 | 相關 | 文憑, 新聞或相關 | 學科 | 學位: a field, or the noun of a list of fields. */
function isBehindField(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.text === '的' ? at - 1 : at
  const end = isAmong(tokens[last - 1], FIELD_TAILS) ? last - 1 : last // 水利工程 | 學 | 學位
  const [before, field] = [tokens[end - 2], tokens[end - 1]]
  if (!touches(field, tokens[end])) return false
  if (isWord(field, 'noun', 'related')) return isWord(before, 'function-word', 'have') && !isAmong(field, OF_THE_LEVEL)
  if (isWord(field, 'noun', 'major') || (last < at && isAmong(field, TAUGHT_UNITS)))
    return isWord(before, 'field') || isWord(before, 'noun', 'related')
  return isWord(field, 'field') && !isWord(field, 'noun')
}

/** 持有 | 文憑 | 或以上, | 文憑 | ，或具同等學歷, | 文憑 | 或高級文憑: what stands behind it makes it one of the levels. */
function isAmongLevels(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  if (!isStop(before) && !isWord(before, 'function-word', 'have') && !isWord(before, 'modality', 'required'))
    return false
  if (boundOf(tokens[at + 1], 'after') === 'min') return true
  const next = pastJoint(tokens, at + 1)
  return next > at + 1 && (levelOf(tokens[next]) !== undefined || endsInAny(tokens[next], EQUAL))
}

/** 護理學位或 | 文憑 |, 學士學位或 | 文憑 |, …；或 | 文憑 | 及一年經驗: the second of two. */
function isOtherAward(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at - 1], 'connective', 'or') && isStop(tokens[at - 2])) return true
  const isJoined = isMark(tokens[at - 1], '/、') || isWord(tokens[at - 1], 'connective', 'or')
  const isDegree = levelOf(tokens[at - 2]) !== undefined && endsInAny(tokens[at - 2], Object.keys(AWARD_LEVELS))
  return isJoined && ((isDegree && !isMark(tokens[at - 1], '、')) || levelOfAward(tokens, at - 2) !== undefined)
}

/**
 * Graduation | in Commerce, Graduation | + B.Ed., Graduation | from a university, Graduate | / MBA, Graduate | in Commerce, Graduate | of any discipline, Graduate | of a business course,
 * Graduate | or above, Graduate | with 2 years' experience, 12th pass or | graduate, Law | graduates | preferred.
 */
function isGraduate(tokens: readonly Token[], at: number): boolean {
  const [token, link, field] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const isOfField = isWord(field, 'field') || isWord(tokens[at + 3], 'noun', 'major') // in | any | discipline
  if (token?.text === GRADUATION)
    return (
      (link?.text === 'in' && isOfField) ||
      pastUniversity(tokens, at) > at ||
      isBeforeLevel(tokens, at) ||
      isWholeValue(tokens, at)
    )
  if (token?.text !== 'graduate' && token?.text !== 'graduates') return false
  if (boundOf(link, 'after') !== undefined) return levelOf(tokens[at - 1]) === undefined
  if (token.text === 'graduate' && isJoint(link) && levelOf(field) !== undefined)
    return opensValue(tokens, at) || closesFields(tokens, at)
  const leads = link?.text === 'in' || link?.text === 'of'
  if (leads) return isOfField || isWord(field, 'negation', 'unrestricted') || isOfAnyCourse(tokens, at + 2)
  return opensValue(tokens, at) || isOtherWay(tokens, at) ? standsAlone(tokens, at) : closesFields(tokens, at)
}

/** | Graduation | + B.Ed., | Graduation | with B.Ed.: the first degree, where the second has its name. */
function isBeforeLevel(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at + 1]
  const isJoined = isMark(link, ',/') || isJoint(link) || isAmong(link, LETTER_ADDERS)
  return isJoined && levelOf(tokens[at + 2]) !== undefined && opensValue(tokens, at)
}

/** | Graduation |, | Graduation | or equivalent, Minimum | graduation | (any stream), | Graduation | is a must: all that is said, and no label. */
function isWholeValue(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at + 1]
  const isWhole = isStop(link) || isWord(link, 'connective', 'or-equivalent') || isWord(link, 'modality', 'required')
  return isWhole && !isMark(link, ':') && opensValue(tokens, at)
}

/** MBA with 2 years, or | graduate | with 5 years: another level has its years before it. */
function isOtherWay(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - WAY), at)
  const level = before.findIndex((token) => levelOf(token) !== undefined)
  const isTimed = level >= 0 && before.slice(level).some((token) => isWord(token, 'unit', 'year'))
  return isTimed && isWord(before.at(-1), 'connective', 'or') && !before.some((token) => isFullStop(token))
}

/** Tokens from a level to the other way behind its years. */
const WAY = 16

/** Law or Economics | graduates | are required, a Botany | graduate | with 2 years' experience, any Law | graduate | or …: the fields open what is asked for. */
function closesFields(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at + 1]
  const isWhole = isStop(link) || isJoint(link) || isWord(link, 'modality')
  const isWithYears = isWord(link, 'function-word', 'have')
  if (!isWord(tokens[at - 1], 'field') || !(isWhole || isWithYears)) return false
  let first = at - 1
  while (at - first < LONGEST_ASIDE && (isWord(tokens[first - 1], 'field') || isJoint(tokens[first - 1]))) first -= 1
  const before = tokens[first - 1]
  return isStop(before) || isIndefinite(before) || before?.text === 'any' || isWord(before, 'function-word', 'have')
}

/** Graduate | from a reputed university, Graduate | with 2 years' experience, Graduate | preferably in Commerce, 12th pass or graduate | with good English. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const behind = isMark(tokens[at + 1], '(') ? closingBracket(tokens, at + 1, LONGEST_ASIDE) + 1 : at + 1
  const [token, link] = [tokens[at], tokens[behind]]
  if (link?.text === 'from') return namesUniversity(tokens, behind + 1)
  if (isWord(link, 'function-word', 'have') || isWord(link, 'connective', 'within'))
    return isWhoIsSought(tokens, at) || isExperience(tokens, behind + 1) || takesSubject(tokens, behind + 1)
  return token?.text === 'graduate' && (isStop(link) || isWord(link, 'modality', 'preferred.on', 'preferred.back'))
}

/** 12th pass or | graduate | with good English, female | graduates | with a friendly manner: whatever they are with. */
function isWhoIsSought(tokens: readonly Token[], at: number): boolean {
  return isBehindLevel(tokens, at) || isWord(tokens[at - 1], 'gender')
}

/** Graduate with | Physics as a main subject |. */
function takesSubject(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + LONGEST_ASIDE / 2)
  const as = words.findIndex(({ text }) => text === 'as')
  return as > 0 && words.slice(as).some((token) => isAmong(token, TAUGHT_AS))
}

/** Tokens of the longest remark behind the word. */
const LONGEST_ASIDE = 16

/** Graduate of | any business | course. */
function isOfAnyCourse(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at], DETERMINERS) && isWord(tokens[at + 1], 'field')
}

/** Graduate from | a reputed university |. */
function namesUniversity(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 4).some((token) => endsInAny(token, UNIVERSITIES))
}

/** Minimum | graduate. */
function isLeast(token: Token | undefined): boolean {
  return boundOf(token, 'before') === 'min'
}

/** Qualification: | graduate |, 12th pass or | graduate |, female | graduates |: the word stands for the level where nothing else is said. */
function opensValue(tokens: readonly Token[], at: number): boolean {
  const isLed = isIndefinite(tokens[at - 1]) || isWord(tokens[at - 1], 'gender')
  const before = isLed ? tokens[at - 2] : tokens[at - 1]
  if (pastJointBack(tokens, at) < at) return isBehindLevel(tokens, at)
  const isDashed = before?.text === '-' && isWord(tokens[at - 2], 'noun', 'education') // Qualification – | graduate
  return before === undefined || isMark(before, ':') || isLeast(before) || isDashed
}

function isBehindLevel(tokens: readonly Token[], at: number): boolean {
  const start = pastJointBack(tokens, at)
  return start < at && levelOf(tokens[start - 1]) !== undefined
}

function pastJointBack(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at - 1], '/') || isWord(tokens[at - 1], 'connective', 'or') ? at - 1 : at
}

/** Letters of a degree, or Doctor | of Pharmacy |: the word alone is somebody. */
function areDegree(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'doctor') return isDegree(tokens, at)
  return tokens[at + 1]?.text === 'of' && isWord(tokens[at + 2], 'field')
}

/** BS | in, MA | or PhD, BA | /BS in, MS | degree, MD | preferred: what only a level takes. */
function isDegree(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'degree-letters')) return false
  const following = tokens[at + 1]
  if (following?.text === 'in')
    return !isWord(tokens[at], 'degree-letters', 'doctor') && !isWord(tokens[at + 2], 'function-word', 'particle')
  if (isOfDegree(following) || isBesideLetters(tokens, at)) return true
  if (isAmong(following, LETTER_ADDERS) && isExperience(tokens, at + 2)) return true
  if (isMark(following, '(') && opensDuration(tokens, at + 2)) return true // BS (5+ yrs)
  const joint = pastJoint(tokens, at + 1)
  const next = joint > at + 1 && isIndefinite(tokens[joint]) ? joint + 1 : joint
  return (
    (next > at + 1 && (levelOf(tokens[next]) !== undefined || isDegree(tokens, next))) ||
    closesList(tokens, at) ||
    isBounded(tokens, at + 1)
  )
}

/** BS | Accountancy |, JD | from | an accredited school, MS | degree |, MD | preferred |. */
function isOfDegree(token: Token | undefined): boolean {
  if ((isWord(token, 'field') && !isWord(token, 'skill')) || token?.text === 'from') return true
  return isWord(token, 'noun', 'education') || isWord(token, 'modality', 'preferred.back', 'required')
}

/** BS | or higher |, BA | , or above |. */
function isBounded(tokens: readonly Token[], at: number): boolean {
  return isOrHigher(tokens[isMark(tokens[at], ',') ? at + 1 : at])
}

/** or higher, and above: the bound with its joint, which may stand behind a comma. */
export function isOrHigher(token: Token | undefined): boolean {
  return boundOf(token, 'after') === 'min' && opensWithAny(token, BOUND_LEADS)
}

/** | MS | / | BS |, | BA | /BS Botany: letters of two degrees with a stroke between them; or of one that years are asked of. */
function isBesideLetters(tokens: readonly Token[], at: number): boolean {
  const isParted = (step: number) => isMark(tokens[at + step], '/') && isWord(tokens[at + 2 * step], 'degree-letters')
  return isParted(-1) || isParted(1) || isBehindYears(tokens, at)
}

/** 6 years with an | MS |, 6 years of experience with a | BS |: the level that so many years are asked of. */
export function isBehindYears(tokens: readonly Token[], at: number): boolean {
  const [years, link] = [tokens[at - 3], tokens[at - 2]]
  const isLed = isIndefinite(tokens[at - 1]) && link?.text === 'with' && isWord(tokens[at], 'degree-letters')
  const next = tokens[at + 1]
  const isAlone = isStop(next) || isJoint(next) || isMark(next, '.') || next?.text === 'in'
  return isLed && isAlone && (isWord(years, 'unit', 'year') || isWord(years, 'noun', 'experience'))
}

/** BTech in Software or | MCA |: the last of several, of which the first is a level by itself. */
function closesList(tokens: readonly Token[], at: number): boolean {
  const last = pastJointBack(tokens, at) - 1
  if (last === at - 1 || !isStop(tokens[at + 1])) return false
  for (let place = last; place >= 0 && !isStop(tokens[place]); place--) {
    if (levelOf(tokens[place]) !== undefined) return true
    const isOfFields = isWord(tokens[place], 'field') || isFree(tokens[place]) || isJoint(tokens[place])
    if (!isOfFields && tokens[place]?.text !== 'in') return false
  }
  return false
}

/** MS with | relevant experience, BS with | at least 5 years: what is asked for beside a level. */
function isExperience(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (next - at < 2 && (isWord(tokens[next], 'bound') || isWord(tokens[next], 'noun', 'related'))) next += 1
  return tokens[next]?.type === 'number' || isWord(tokens[next], 'noun', 'experience')
}

/** Behind what parts two levels of a list: or, a stroke, a comma, or a comma with its *or*. */
export function pastJoint(tokens: readonly Token[], at: number): number {
  const start = isMark(tokens[at], '、/,(') ? at + 1 : at
  const isOr = isAndOr(tokens[start]) && (start === at || isMark(tokens[at], ','))
  return isOr ? start + 1 : start
}

/** 211本科, 双一流本科: one word for the class of school and the level, and not QS世界大学排名前100, which ranks schools. */
function levelInside(token: Token | undefined): string | undefined {
  if (token?.type !== 'word' || !isWord(token, 'school-tier')) return undefined
  const isEdge = ({ start, end }: Token) => start === token.start || end === token.end
  return token.inside.flatMap((inner) => (isEdge(inner) ? (idOf(inner, 'education') ?? []) : []))[0]
}

/** What a word says by the script it is written in, and the reading that was left. */
export interface ScriptLevel {
  readonly level: EducationLevel
  readonly notes: readonly Note[]
}

/** 高職 in Traditional text is a high school of Taiwan, unless the text was converted; both readings are noted. */
export function levelByScript({ source, tokens }: Phrase, at: number): ScriptLevel | undefined {
  const token = tokens[at]
  const level = levelAt(tokens, at)
  if (token === undefined || level === undefined) return undefined
  const written = source.slice(token.start, token.end)
  const word = Object.hasOwn(LEVEL_BY_SCRIPT, token.text) ? LEVEL_BY_SCRIPT[token.text as '高职'] : undefined
  if (word === undefined || !written.includes(word.traditional)) return { level, notes: [] }
  const around = source.slice(Math.max(0, token.start - NEARBY), token.end + NEARBY)
  const isConverted = CONVERTED_TEXT.some((sign) => around.includes(sign))
  const [first, second] = isConverted ? [word.simplified, word.inTraditional] : [word.inTraditional, word.simplified]
  return { level: first, notes: [{ code: 'level-by-script', params: { word: written, first, second } }] }
}

/** How far around a word its text is looked at: a posting, not a collection. */
const NEARBY = 1000
