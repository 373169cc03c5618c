import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, opensWithAny } from '../../text/wording'
import { SCHOOL_NAMES } from '../../vocab/education/asked'
import type { EducationLevel } from '../../vocab/education/levels'
import { EDUCATION } from '../../vocab/facts.constant'
import { ABROAD, COLLEGES, CONFERRING, GRADUATE_SCHOOLS, OR_ELSE, SCHOOL_ENDS, SCHOOL_WORD } from '../../vocab/study'
import { boundOf } from '../bounds'
import { isFree } from '../free-word'
import { isJoint } from '../joints'
import { isStop } from '../phrase-ends'
import { levelAt } from './level'
import { levelOf } from './level-name'

/** 普通大学园艺专业本科: a school, whose level follows in the same phrase; 理工大学/工业学院颁发的文凭: one that gives an award. */
export function isSchool(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (endsInAny(token, SCHOOL_ENDS) && confers(tokens, at)) return true
  if (isListedSchool(tokens, at)) return true
  if (endsInAny(token, COLLEGES)) return followsOwnLevel(tokens, at) || leadsOwnLevel(tokens, at, 'primary')
  if (token?.text.endsWith('大学') !== true) return false
  return isNamed(tokens, at) || leadsOwnLevel(tokens, at, 'bachelor')
}

/** How far behind a school its level may stand, in tokens. */
const OWN_LEVEL = 16

/** 大专以上的 | 高等学校 | 毕业生: the level stands before it in the phrase. */
function followsOwnLevel(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - OWN_LEVEL) && !isStop(tokens[place]); place--) {
    if (isJoint(tokens[place])) return false
    if (levelOf(tokens[place]) !== undefined) return true
  }
  return false
}

/** 私立 | 大專校院 | 或經承認之國外大專校院: the first of two schools, whose level the second says for both. */
function isListedSchool(tokens: readonly Token[], at: number): boolean {
  const joint = (schoolOf(tokens, at) ?? at) + 1
  if (!isPlaceOfStudy(tokens, at) || !opensWithAny(tokens[joint], [OR_ELSE])) return false
  let isNamed = false
  for (let place = joint + 1; place < joint + OWN_LEVEL && !isStop(tokens[place]); place++) {
    const isAbroad = isWord(tokens[place], 'school-tier', 'overseas')
    isNamed ||= isAbroad
    if (isAbroad || levelOf(tokens[place]) === undefined) continue
    return isNamed || (isPlaceOfStudy(tokens, place) && endsInAny(tokens[place - 1], ABROAD))
  }
  return false
}

/** 大学, 研究所, 专科 | 以上 | 学校. */
function isPlaceOfStudy(tokens: readonly Token[], at: number): boolean {
  return isSchoolWord(tokens[at]) || endsInAny(tokens[at], GRADUATE_SCHOOLS) || schoolOf(tokens, at) !== undefined
}

/** 专科 | 学校 |, 专科 | 以上 | 学校毕业 |: where the school stands that a level says the height of. */
function schoolOf(tokens: readonly Token[], at: number): number | undefined {
  const place = boundOf(tokens[at + 1], 'after') === 'min' ? at + 2 : at + 1
  return levelOf(tokens[at]) !== undefined && opensWithAny(tokens[place], [SCHOOL_WORD]) ? place : undefined
}

function isSchoolWord(token: Token | undefined): boolean {
  return endsInAny(token, COLLEGES) || token?.text === '大学'
}

/** 国内外 | 大学 | 餐饮系硕士, 大专院校 | 硕士: the level behind a school; one right behind it has to be above what the school's name says by itself. */
function leadsOwnLevel(tokens: readonly Token[], at: number, own: EducationLevel): boolean {
  for (let place = at + 1; place < at + OWN_LEVEL && !isStop(tokens[place]); place++) {
    const level = levelOf(tokens[place])
    if (level === undefined && place > at + 1 && levelAt(tokens, place) !== undefined) return true // 本港大学 | 经济学 | 学位
    if (endsSchool(tokens, at, place)) return false
    if (level !== undefined) return place > at + 1 || EDUCATION[level].rank > EDUCATION[own].rank
  }
  return false
}

/** How far behind a school the verb may stand, in tokens: others may stand between. */
const ISSUERS = 20

/** 大学 | 颁发 |, 大专院校 | 所颁发 |, 理工大学 | /理工学院颁授 |: what it gives is a paper, and says nothing of a level by itself. */
function confers(tokens: readonly Token[], at: number): boolean {
  for (let place = at + 1; place < at + ISSUERS && !isStop(tokens[place]); place++) {
    if (levelOf(tokens[place]) !== undefined && !endsInAny(tokens[place], SCHOOL_ENDS)) return false
    if (opensWithAny(tokens[place], CONFERRING) || endsInAny(tokens[place], CONFERRING)) return true
  }
  return false
}

/**
 * 某农业 | 大学 |, 理工 | 大学 | 等机构: a field before it makes a name, unless one is to have studied there; 丽水 | 大学 | 等院校: so does any word where such
 * schools follow.
 */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const [field, school, following] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (isFree(field) && touches(field, school) && isWord(following, 'connective', 'exemplar')) return true
  if (!touches(field, school) || !(isWord(field, 'field') || endsInAny(field, SCHOOL_NAMES))) return false
  return !(isWord(following, 'noun', 'education') || boundOf(following, 'after') !== undefined)
}

/** 大学以上, 大学、硕士, 大学学历: a level of its own; the list of 大学水产、兽医相关科系硕士 goes on. */
function endsSchool(tokens: readonly Token[], at: number, place: number): boolean {
  const token = tokens[place]
  if (isMark(token, '、/') || isWord(token, 'connective'))
    return place === at + 1 || levelOf(tokens[place + 1]) !== undefined
  if (isWord(token, 'noun', 'education')) return tokens[place + 1]?.text !== '的' // 高等院校 | 毕业 | 的硕士
  return isWord(token, 'range') || boundOf(token, 'after') !== undefined
}
