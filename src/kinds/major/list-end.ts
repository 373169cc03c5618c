import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isLatin, opensWithAny } from '../../text/wording'
import { GRADUATED } from '../../vocab/education/beside'
import { YEARS_LEADS } from '../../vocab/experience/years'
import { IN_PLACE_OF_DEGREE, QUALIFICATIONS } from '../../vocab/major/another'
import { DOMAINS, RESTRICTIONS, STUDENTS, TAUGHT_UNITS } from '../../vocab/major/behind'
import { WHOLE_CLASSES } from '../../vocab/major/names'
import { namesTrade } from '../experience/noun'
import { isFree } from '../free-word'
import { isJoint } from '../joints'
import { isStop } from '../phrase-ends'
import { isBesideFields, isField, isInstitute, isMajorNoun, isManaging, isOfStudy, isRelated } from './words'

export function closesList(tokens: readonly Token[], at: number): boolean {
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

/** 计算机类, 经管相关, 高分子方向: a class closes the list where nothing of work follows. */
function isClass(tokens: readonly Token[], at: number): boolean {
  const isNoun = isWord(tokens[at], 'noun', 'major-class', 'related') || isWord(tokens[at], 'field-word', 'direction')
  const last = isMark(tokens[at - 1], ')') && isLatin(tokens[at]) ? tokens[at - 2] : tokens[at - 1] // Engineering (Computer) | or equivalent
  if (!isNoun || !isWord(last, 'field')) return false
  if (isAmong(tokens[at], IN_PLACE_OF_DEGREE) && isJoint(tokens[at - 2])) return false // degree or technical | equivalent
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
export function pastClass(tokens: readonly Token[], at: number): number {
  return isClassOfList(tokens, at) ? at + 1 : at
}

/** 法律等相关 | 领域 | 之博士学位, 會計或法律 | 範疇 | 學士學位: a domain closes the list where its level follows. */
function isDomain(tokens: readonly Token[], at: number): boolean {
  const isTail = isWord(tokens[at], 'field-word', 'tail') && isWord(tokens[at], 'noun', 'industry')
  if (!isTail && !isAmong(tokens[at], DOMAINS)) return false
  const next = isWord(tokens[at + 1], 'function-word', 'particle') ? at + 2 : at + 1
  return isWord(tokens[next], 'education')
}

function isBackground(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'noun', 'background') || !isWord(tokens[at - 1], 'field')) return false
  if (tokens[at + 1]?.text === 'in') return false // a technical | background | in looms is of the work
  return (!isWord(tokens[at - 1], 'industry') || isOfStudy(tokens, at - 1)) && !isManaging(tokens, at - 1)
}

/** 3 years in | banking or finance | or equivalent: work, as years lead to it; proficiency in | Malay | equivalent to Form 3: a language. */
function isOfOtherMatter(tokens: readonly Token[], at: number): boolean {
  let lead = at - 1
  while (isField(tokens[lead]) || isBesideFields(tokens[lead])) lead -= 1
  if (isLatin(tokens[lead]) && isWord(tokens[lead], 'language-ability')) return true
  return isAmong(tokens[lead], YEARS_LEADS) && isWord(tokens[lead - 1], 'unit')
}

/** 专业的团队, 专业技能, 相关专业工作经验, 符合科系限制: the noun qualifies what follows; not 会计专业大、中专, where levels follow. */
export function isAdjective(tokens: readonly Token[], at: number, next: number): boolean {
  const following = tokens[next]
  if (following === undefined || !touches(tokens[next - 1], following)) return false
  if (endsInAny(tokens[next - 1], GRADUATED)) return false // 護理相關 | 科系畢業 | 證書
  if (isJoint(tokens[next + 1]) && isWord(tokens[next + 2], 'education')) return false
  if (
    isWord(following, 'field-word', 'graduated', 'tail', 'direction') ||
    opensWithAny(following, STUDENTS) ||
    isWord(following, 'holding', 'bring') || // 财务专业 | 自带 | 客户资源
    (isWord(tokens[at - 1], 'field') && saysSchool(tokens, next))
  )
    return false
  if (following.text === '的') return !isNominal(tokens[next + 1])
  return (
    isFree(following) ||
    (namesTrade(following) && isFree(tokens[at - 1])) || // 雀跃 | 专业 | 餐饮管理公司
    isAmong(following, RESTRICTIONS) ||
    isWord(following, 'skill') ||
    isWord(tokens[pastLevel(tokens, next)], 'licence') ||
    isWord(following, 'language-ability', 'noun')
  )
}

/** 相应学科 | 初中及以上 | 教师资格证: behind the level that a licence is of. */
function pastLevel(tokens: readonly Token[], at: number): number {
  let next = at
  while (isWord(tokens[next], 'education') || isWord(tokens[next], 'bound', 'min.after')) next += 1
  return next
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
