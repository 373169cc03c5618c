import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { DEGREES } from '../../vocab/education/beside'
import { PASSING } from '../../vocab/education/examinations'
import { YEARS_LEADS } from '../../vocab/experience/years'
import {
  AS_GOOD,
  EDUCATION,
  EXCLUDING,
  FIELD_TAILS,
  KINDS_OF_SCHOOL,
  OF_THE_WORK,
  ONLY_THESE,
  OUTSIDE,
  PAPER,
  PRACTISED,
  QUALIFICATIONS,
  RESTRICTIONS,
  STUDENTS,
  TAKING,
  TAUGHT_AS,
  TAUGHT_UNITS,
  WHOLE_CLASSES,
} from '../../vocab/field-words'
import { LICENCE_HEADS, PROFESSIONAL } from '../../vocab/licence-words'
import { isExamination } from '../education/examination'
import type { Claim, Phrase } from '../kind'
import { isRefused } from '../lifted'
import { endsInAny, isAmong, isFree, isJoint, isLatin, isStop, joinedText, opensWithAny } from '../places'
import { claimOf } from './claim'
import { listEnd } from './forward-list'
import { listStart, pastNouns, saysRelated, termsIn } from './list'
import {
  areOfSchool,
  isBesideFields,
  isField,
  isFieldWithNoun,
  isInstitute,
  isMajorNoun,
  isManaging,
  isRelated,
  pastInstitute,
} from './words'

/** LIST [等] [相关] 专业 [背景]: at `at` stands the noun, and the list is read backwards from it, not before `from`. */
export function readToNoun(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const isField = isFieldWithNoun(tokens[at])
  if (!(isField || closesList(tokens, at)) || namesSchool(tokens, at)) return undefined
  const open = openBefore(tokens, at)
  if (isPaper(tokens, open, at)) return undefined
  if (isExcluded(tokens, open)) return readBefore(phrase, open, from)
  if (isField) return readFieldWithNoun(phrase, at, from)
  if (leadsList(tokens, at) || isOfTeaching(tokens, at)) return undefined
  const next = pastInstitute(tokens, at + 1)
  if (isAdjective(tokens, at, next)) return undefined
  const first = listStart(tokens, at, from)
  if (isOutside(tokens, first)) return readOutside(phrase, first, at)
  if (areOfSchool(tokens, first) || isDoneIn(tokens, first) || isPractised(tokens, first)) return undefined
  const own = termsIn(phrase, first, pastClass(tokens, at))
  const related = tokens.slice(first, at + 1).some((token) => isRelated(token) || isAmong(token, OF_THE_WORK))
  if (own.length === 0 && !related) return undefined
  const noun = pastNouns(tokens, next)
  const end = pastExemplars(tokens, noun)
  const terms = [...own, ...termsIn(phrase, noun, end)]
  return claimOf(phrase, first, end, { terms, related: related || saysRelated(tokens, next) })
}

/** 六科（包括 | 歷史科 |、數學科）, 教師證（| 歷史科 |）, 文憑試 | 歷史科 | 考獲第3級: papers of an examination or a licence, and no fields of study. */
function isPaper(tokens: readonly Token[], open: number, at: number): boolean {
  const before = tokens[open - 1]
  const isSat = opensWithAny(tokens[at + 1], PASSING) && isExamination(tokens[listStart(tokens, at, 0) - 1])
  return isAmong(before, [PAPER]) || endsInAny(before, LICENCE_HEADS) || isSat || isExamined(tokens, at)
}

/** 會考四科考獲第2級，其中 | 包括 | 物理科: papers of an examination that is named before. */
function isExamined(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - LONGEST_RESULT)
  const behind = tokens.slice(from, at)
  const within = behind.findLastIndex((token) => isWord(token, 'connective', 'within'))
  return within > 0 && behind.slice(0, within).some(isExamination) && !behind.some((token) => isMark(token, ';。'))
}

/** Tokens of the longest result of an examination, with its papers. */
const LONGEST_RESULT = 40

/** 类（| 不 | 含 | 出版、会展专业）: what does not count is asked of nobody. */
function isExcluded(tokens: readonly Token[], open: number): boolean {
  const opening = joinedText(tokens, open + 1, open + 3)
  return open >= 0 && EXCLUDING.some((word) => opening.startsWith(word))
}

/** 计算机类 | （不含…专业）: the list in front of a bracket that says what of it does not count. */
function readBefore(phrase: Phrase, open: number, from: number): Claim<'major'> | undefined {
  const first = listStart(phrase.tokens, open, from)
  const terms = termsIn(phrase, first, open)
  return terms.some(({ id }) => id !== undefined) ? claimOf(phrase, first, open, { terms }) : undefined
}

/** The bracket that `at` stands in; -1 where it stands in none. */
function openBefore(tokens: readonly Token[], at: number): number {
  const farthest = Math.max(0, at - LONGEST_ASIDE + 1)
  for (let place = at - 1; place >= farthest && !isMark(tokens[place], ')'); place--)
    if (isMark(tokens[place], '(')) return place
  return -1
}

/** Tokens of the longest bracket that is looked back for. */
const LONGEST_ASIDE = 16

/** a quantitative discipline | such as Statistics or Physics |: the fields that are named for instance. */
function pastExemplars(tokens: readonly Token[], at: number): number {
  const exemplar = isMark(tokens[at], ',(') ? at + 1 : at
  if (!isLatin(tokens[exemplar]) || !isWord(tokens[exemplar], 'connective', 'exemplar')) return at
  const next = listEnd(tokens, exemplar)
  return next === exemplar ? at : next
}

function closesList(tokens: readonly Token[], at: number): boolean {
  return (
    isMajorNoun(tokens[at]) ||
    isClass(tokens, at) ||
    isBackground(tokens, at) ||
    isClassOfList(tokens, at) ||
    isDomain(tokens, at) ||
    isInstitute(tokens, at) ||
    isSubjects(tokens, at)
  )
}

/** 會計或相關 | 科目 | 的學士學位: what a degree is in. */
function isSubjects(tokens: readonly Token[], at: number): boolean {
  if (!isAmong(tokens[at], TAUGHT_UNITS) || !isRelated(tokens[at - 1]) || tokens[at + 1]?.text !== '的') return false
  return isWord(tokens[at + 2], 'education') || isWord(tokens[at + 2], 'field-word', 'award')
}

/** a | placement in | a related field, be | coached in | such areas: what nobody knows before the preposition is no study of a field. */
function isDoneIn(tokens: readonly Token[], first: number): boolean {
  return isFree(tokens[first]) && isLatin(tokens[first]) && tokens[first + 1]?.text === 'in'
}

/** | 执业范围为 | 儿科专业: what a licence lets somebody practise. */
function isPractised(tokens: readonly Token[], first: number): boolean {
  return joinedText(tokens, Math.max(0, first - LONGEST_LEAD), first + 1).includes(PRACTISED)
}

/** Tokens of the longest way to lead up to what is practised. */
const LONGEST_LEAD = 4

/** two teaching | subjects |, for the following | subjects |: what is taught there. */
function isOfTeaching(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at], TAUGHT_AS) && !isWord(tokens[at - 1], 'field') && !isRelated(tokens[at - 1])
}

/** 面向 | 专业 |：电子、通信, 正 | 修讀 | 會計: the fields stand behind the colon or the verb, and what stands before is none. */
function leadsList(tokens: readonly Token[], at: number): boolean {
  if (isAmong(tokens[at], TAKING)) return true
  return isMark(tokens[at + 1], ':') && isWord(tokens[at + 2], 'field') && !isWord(tokens[at - 1], 'field')
}

/** 非 | 会计专业, 跨 | 专业: what stands outside of the field. */
function isOutside(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at], OUTSIDE)
}

/** 非 | 会计专业 | 勿扰 asks for the field, 跨专业 | 亦可 for none. At `at` stands the noun. */
function readOutside(phrase: Phrase, first: number, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const next = pastNouns(tokens, at + 1)
  if (isWord(tokens[next], 'negation', 'acceptable')) return claimOf(phrase, first, next + 1, { unrestricted: true })
  const terms = termsIn(phrase, first + 1, isFieldWithNoun(tokens[at]) ? at + 1 : at)
  return terms.length > 0 && isRefused(tokens, next) ? claimOf(phrase, first + 1, next, { terms }) : undefined
}

function readFieldWithNoun(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const next = pastInstitute(tokens, at + 1)
  if (isAdjective(tokens, at, next) || isMajorNoun(tokens[next]) || isRelated(tokens[next])) return undefined
  const first = listStart(tokens, at, from)
  if (isOutside(tokens, first)) return readOutside(phrase, first, at)
  return claimOf(phrase, first, pastNouns(tokens, next), {
    terms: termsIn(phrase, first, at + 1),
    related: tokens.slice(first, at).some(isRelated),
  })
}

/** 计算机类, 经管相关, 高分子方向: a class closes the list where nothing of work follows. */
function isClass(tokens: readonly Token[], at: number): boolean {
  const isNoun = isWord(tokens[at], 'noun', 'major-class', 'related') || isWord(tokens[at], 'field-word', 'direction')
  const last = isMark(tokens[at - 1], ')') && isLatin(tokens[at]) ? tokens[at - 2] : tokens[at - 1] // Engineering (Computer) | or equivalent
  if (!isNoun || !isWord(last, 'field')) return false
  if (isAmong(tokens[at], AS_GOOD) && isJoint(tokens[at - 2])) return false // degree or technical | equivalent
  if (isOfOtherMatter(tokens, at)) return false
  const isOfDomain = isWord(tokens[at + 1], 'field-word', 'tail') && !isWord(tokens[at - 1], 'industry') // 资讯相关 | 领域 | 优先
  const following = tokens[isOfDomain ? at + 2 : at + 1]
  if (isAmong(following, QUALIFICATIONS)) return false // Law | or an equivalent | qualification
  return (
    isStop(following) ||
    isWord(following, 'modality') ||
    isWord(following, 'noun', 'education', 'background') ||
    isWord(following, 'education')
  )
}

/** 机械、制冷等 | 理工科 |: the class that a list of fields is of. */
function isClassOfList(tokens: readonly Token[], at: number): boolean {
  const isClassName = isWord(tokens[at], 'field') && endsInAny(tokens[at], WHOLE_CLASSES)
  if (!isClassName || tokens[at - 1]?.text !== '等' || !isField(tokens[at - 2])) return false
  return isStop(tokens[at + 1]) || isWord(tokens[at + 1], 'modality') || isWord(tokens[at + 1], 'education')
}

/** Past the class that is one of the fields as well; a noun is none. */
function pastClass(tokens: readonly Token[], at: number): number {
  return isClassOfList(tokens, at) ? at + 1 : at
}

/** 法律等相关 | 领域 | 之博士学位: a domain closes the list where its level follows. */
function isDomain(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'field-word', 'tail') || !isWord(tokens[at], 'noun', 'industry')) return false
  const next = isWord(tokens[at + 1], 'function-word', 'particle') ? at + 2 : at + 1
  return isWord(tokens[next], 'education')
}

function isBackground(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'noun', 'background') || !isWord(tokens[at - 1], 'field')) return false
  if (tokens[at + 1]?.text === 'in') return false // a technical | background | in looms is of the work
  return !isWord(tokens[at - 1], 'industry') && !isManaging(tokens, at - 1)
}

/** 3 years in | banking or finance | or equivalent: work, as years lead to it; proficiency in | Malay | equivalent to Form 3: a language. */
function isOfOtherMatter(tokens: readonly Token[], at: number): boolean {
  let lead = at - 1
  while (isField(tokens[lead]) || isBesideFields(tokens[lead])) lead -= 1
  if (isLatin(tokens[lead]) && isWord(tokens[lead], 'language-ability')) return true
  return isAmong(tokens[lead], YEARS_LEADS) && isWord(tokens[lead - 1], 'unit')
}

/** 专业的团队, 专业技能, 相关专业工作经验, 符合科系限制: the noun qualifies what follows; not 会计专业大、中专, where levels follow. */
function isAdjective(tokens: readonly Token[], at: number, next: number): boolean {
  const following = tokens[next]
  if (following === undefined || !touches(tokens[next - 1], following)) return false
  if (isJoint(tokens[next + 1]) && isWord(tokens[next + 2], 'education')) return false
  if (
    isWord(following, 'field-word', 'graduated', 'tail', 'direction') ||
    isAmong(following, ONLY_THESE) ||
    opensWithAny(following, STUDENTS) ||
    (isWord(tokens[at - 1], 'field') && saysSchool(tokens, next))
  )
    return false
  if (following.text === '的') return !isNominal(tokens[next + 1])
  return (
    isFree(following) ||
    isAmong(following, RESTRICTIONS) ||
    isWord(following, 'skill') ||
    isWord(following, 'licence') ||
    isWord(following, 'language-ability', 'noun')
  )
}

/** 会计专业的 | 学历, 医学专业的 | 有社区经验者, 会计专业的 | 、财务专业的: what has studied it, and no kind of thing. */
function isNominal(token: Token | undefined): boolean {
  return (
    isStop(token) ||
    isWord(token, 'education') ||
    isWord(token, 'noun', 'education') ||
    isWord(token, 'function-word', 'person', 'have') ||
    opensWithAny(token, STUDENTS) ||
    isWord(token, 'connective') ||
    isWord(token, 'negation', 'acceptable')
  )
}

/** How far behind the noun a school or a graduate is looked for, in tokens. */
const NEAR = 4

/** 医学专业 | 普通高校全日制毕业生 |: the words behind the noun are of those who studied it. */
function saysSchool(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + NEAR && !isStop(tokens[place]); place++)
    if (isWord(tokens[place], 'study-mode') || isWord(tokens[place], 'noun', 'graduate')) return true
  return false
}

/**
 * Behind a field that a school teaches: 商学院 | 毕业, 会计学 | 本科, 电机工程 | 文凭, and what is conferred: 建筑学 | 证书. What it is about may
 * stand at some length: 有關園藝科的 | 學位, 與園藝課程有關的 | 學位.
 */
export function readToAward(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const isGraduated = isWord(tokens[at], 'field-word', 'graduated')
  const link = isWord(tokens[at - 1], 'study-mode') ? at - 1 : at // 护理学 | 全日制 | 大专
  const tail = isAmong(tokens[link - 1], FIELD_TAILS) ? link - 1 : link
  const end = beforeAbout(tokens, tail)
  if (end <= from || !(isGraduated || isAward(tokens, at))) return undefined
  if (!touches(tokens[end - 1], tokens[end]) || !isTaught(tokens[end - 1], tokens[end]) || namesSchool(tokens, at))
    return undefined
  const first = knownStart(tokens, end, from)
  const related = first > from && isRelated(tokens[first - 1]) && touches(tokens[first - 1], tokens[first])
  const start = related ? first - 1 : first // 相關 | 設計 | 學歷
  const isAbout = tokens.slice(end, link).some(isRelated)
  if (end < tail && !related && !isAbout) return undefined
  return claimOf(phrase, start, isGraduated ? at + 1 : link, {
    terms: termsIn(phrase, first, end),
    related: related || isAbout,
  })
}

/** a | Chemistry | degree, | Botany/Zoology (or a related field) | degree, | Business | degree holder, | Engineering | graduates. */
export function readToDegree(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (
    !isLatin(tokens[at]) ||
    (!isWord(tokens[at], 'education', 'bachelor') && !isWord(tokens[at], 'field-word', 'degree'))
  )
    return undefined
  const start = listStart(tokens, at, from)
  const first = start + tokens.slice(start, at).findLastIndex(isParticle) + 1
  const words = tokens.slice(first, at)
  if (!words.some(isStudied) || !words.every(isOfFields) || isOfSchool(words, tokens[at])) return undefined
  return claimOf(phrase, first, at, { terms: termsIn(phrase, first, at), related: words.some(isRelated) })
}

/** | technical | diploma: of which school it is, and in no field; a technical degree is in one of technology. */
function isOfSchool(words: readonly Token[], level: Token | undefined): boolean {
  const kinds = words.filter((token) => !isRelated(token))
  if (opensWithAny(kinds[0], PROFESSIONAL)) return true // | professional accounting | qualification
  return kinds.length === 1 && isAmong(kinds[0], KINDS_OF_SCHOOL) && !isWord(level, 'education', 'bachelor')
}

/** A field by itself, and no label: Education (| Degree |). */
function isStudied(token: Token): boolean {
  return isWord(token, 'field') && !isWord(token, 'form-field')
}

/** enrolled in | a | Law, Tax, or Business degree: what leads the list stands before it. */
function isParticle(token: Token): boolean {
  return isWord(token, 'function-word', 'particle')
}

/** Known fields, what joins them, and what closes their list. */
function isOfFields(token: Token): boolean {
  return isWord(token, 'field') || isMark(token, '()') || token.text === '-' || isBesideFields(token) // business-related
}

function isAward(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'education')) return !opensWithNoun(tokens[at])
  if (isWord(tokens[at], 'field-word', 'award')) return true
  return isWord(tokens[at], 'field-word', 'certificate') && tokens.slice(Math.max(0, at - LOOK), at).some(isConferring)
}

/** 园艺 | 科的 |, 园艺 | 课程有关的 |: where the field ends that an award behind such words is about. */
function beforeAbout(tokens: readonly Token[], link: number): number {
  if (tokens[link - 1]?.text !== '的') return link
  const about = isRelated(tokens[link - 2]) ? link - 2 : link - 1
  return isAmong(tokens[about - 1], TAUGHT_UNITS) ? about - 1 : about
}

/** 专业文凭 is a kind of diploma, which a profession awards. */
function opensWithNoun(token: Token | undefined): boolean {
  return token?.type === 'word' && token.inside.some((word) => word.start === token.start && isMajorNoun(word))
}

/** 理工学院、工业学院 | 颁发的, 理工学院，| 或教育学院 | 颁发的: what confers is a school, and no field. */
function namesSchool(tokens: readonly Token[], at: number): boolean {
  for (let place = at + 1; place < at + LOOK && !endsSchools(tokens, place); place++)
    if (isWord(tokens[place], 'field-word', 'conferred')) return true
  return false
}

function endsSchools(tokens: readonly Token[], at: number): boolean {
  return isStop(tokens[at]) && !(isMark(tokens[at], ',') && isWord(tokens[at + 1], 'connective', 'or'))
}

/** How far before a certificate whoever confers it is looked for, in tokens. */
const LOOK = 20

function isConferring(token: Token): boolean {
  return isWord(token, 'field-word', 'conferred') || isWord(token, 'school')
}

/** 教育 before 学历 is no field. */
function isTaught(token: Token | undefined, award: Token | undefined): boolean {
  if (token?.text === EDUCATION) return opensWithAny(award, DEGREES) // 教育 | 學士學位, but 教育 | 經歷
  return isWord(token, 'field') && !isWord(token, 'noun') && !isWord(token, 'language') && !isWord(token, 'study-mode')
}

/** Back over fields that are known: whoever confers the award is none. Commas part them where the phrase begins with the first. */
function knownStart(tokens: readonly Token[], end: number, from: number): number {
  const parted = backOverFields(tokens, end, from, (token) => isJoint(token) || isMark(token, ','))
  return isStop(tokens[parted - 1]) ? parted : backOverFields(tokens, end, from, isJoint)
}

function backOverFields(
  tokens: readonly Token[],
  end: number,
  from: number,
  joins: (token: Token | undefined) => boolean,
): number {
  let at = end - 1
  while (at - 2 >= from && joins(tokens[at - 1]) && isField(tokens[at - 2]) && isWord(tokens[at - 2], 'field')) at -= 2
  return at
}
