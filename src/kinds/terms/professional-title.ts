import { idOf, isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, joinedText } from '../../text/wording'
import { HOLDER_ENDS } from '../../vocab/licences/beside/holders'
import {
  STEPS_BY_NAME,
  TECHNICAL,
  TECHNICAL_POSTS,
  TITLE_GRADES,
  TITLE_HELD,
  TITLE_NOUNS,
  TITLE_QUALIFICATION,
  TITLES_BY_NAME,
} from '../../vocab/licences/beside/titles'
import { termOf } from '../as-written'
import { isMeasured } from '../beside-demand'
import { closingBracket } from '../brackets'
import { isJoint } from '../joints'
import type { Phrase } from '../kind'
import { isField, isMajorNoun } from '../major/words'
import { isStop, isStopOrWish } from '../phrase-ends'
import { BRACKET } from './past-certificate'
import type { Finder } from './read'

/** The most words between the grade and its noun: 中级 | 专业 | 技术 | 职称. */
const BETWEEN = 4

/** The units that titles and grades begin with: a look at one is cheaper than to put words together at each place of a text. */
const FIRST_UNITS = /* @__PURE__ */ (() =>
  new Set([TITLES_BY_NAME, STEPS_BY_NAME, TITLE_GRADES].flatMap(Object.keys).map(([unit]) => unit)))()

function mayOpen(token: Token | undefined): boolean {
  return token !== undefined && FIRST_UNITS.has(token.text.charAt(0))
}

/** Who holds the title, behind it: 具有高级工程师 | 者 | 可放宽. */
const WHO_HOLDS = ['者', '者可', '的']

/** 中级及以上专业技术职称, 初级以上会计职称, 护师以上职称: a grade or a profession that has them, with the noun behind it. */
export const findTitle: Finder = (phrase, at) => {
  const { tokens } = phrase
  const named = namedTitle(tokens, at)
  if (named !== undefined) return { first: at, next: named.next, terms: [termOf(phrase, at, named.next, named.id)] }
  const end = titleEnd(tokens, at) ?? gradeEnd(phrase, at)
  if (end === undefined) return undefined
  const id = TITLE_GRADES[gradeAt(tokens, at)?.text ?? ''] ?? idOf(tokens[at], 'licence') ?? stepOf(tokens, at, end)
  return { first: at, next: end, terms: [termOf(phrase, at, end, id)] }
}

/** 副教授 | 可放宽到, 主任 | 医师 | 50 | 岁, 讲师 | 职称: a title by its own name, which may be several words. */
export function namedTitle(tokens: readonly Token[], at: number): { id: string; next: number } | undefined {
  if (!mayOpen(tokens[at])) return undefined
  for (let next = at + 1; next <= at + BETWEEN && tokens[next - 1]?.type !== 'mark'; next++) {
    const found = titleOfName(tokens, at, next)
    if (found !== undefined) return found
  }
  return undefined
}

/** The title that the words `[at, next)` name, with its noun, or where what stands around it says that it is one. */
function titleOfName(tokens: readonly Token[], at: number, next: number): { id: string; next: number } | undefined {
  const name = joinedText(tokens, at, next)
  const end = isWord(tokens[next], 'bound', 'min.after') ? next + 1 : next
  const noun = pastTitle(tokens, end)
  const id = TITLES_BY_NAME[name] ?? (noun === undefined ? undefined : STEPS_BY_NAME[name])
  if (id === undefined) return undefined
  if (noun !== undefined) return { id, next: noun }
  return needsNoNoun(tokens, at, end) ? { id, next: end } : undefined
}

/** As another paper, with the limit that who holds it has, or as a step that is all that is said: the name alone is a title. */
function needsNoNoun(tokens: readonly Token[], at: number, end: number): boolean {
  if (isOtherPaper(tokens, at)) return isStopOrWish(tokens[end])
  if (!(isStop(tokens[at - 1]) || isWord(tokens[at - 1], 'function-word', 'have'))) return false
  const isStep = isWord(tokens[end - 1], 'bound') && isStop(tokens[end])
  return isStep || isLimitOwn(tokens, end) || leadsToPaper(tokens, end)
}

/** 一级建造师 | 或 | 高级工程师 |, 一级建造师 | 、 | 高级工程师: behind a licence a title that would do as well. */
function isOtherPaper(tokens: readonly Token[], at: number): boolean {
  const isChoice = isWord(tokens[at - 1], 'connective', 'or') || isMark(tokens[at - 1], '、')
  return isChoice && isWord(tokens[at - 2], 'licence')
}

/** 高级工程师 | 或 | 一级建造师: before a licence that would do as well. */
function leadsToPaper(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'connective', 'or') && isWord(tokens[at + 1], 'licence')
}

/** 副教授 | 者 | 可放宽到, 主任医师 | 50 | 岁: the limit of who holds the title. */
function isLimitOwn(tokens: readonly Token[], title: number): boolean {
  const at = isAmong(tokens[title], WHO_HOLDS) ? title + 1 : title
  const value = isWord(tokens[at], 'bound', 'max.before') ? at + 1 : at
  const isAge = tokens[value]?.type === 'number' && isWord(tokens[value + 1], 'unit', 'years-old')
  return isAge || isWord(tokens[at], 'connective', 'instead')
}

/** Behind the noun of the title that begins at `at`. */
export function titleEnd(tokens: readonly Token[], at: number): number | undefined {
  const grade = gradeAt(tokens, at)
  const isOpening = grade !== undefined || isStop(tokens[at - 1])
  const step = (isOpening ? professionEnd(tokens, grade?.next ?? at) : undefined) ?? grade?.next ?? at + 1
  const behind = pastFields(tokens, step)
  const isBounded = isWord(tokens[behind], 'bound', 'min.after')
  const isStep = isBounded && !isStop(tokens[at]) && !isJoint(tokens[at]) && !isMeasured(tokens[at]) // 大专 | 以上 is a level
  if (grade === undefined && !isStep) return undefined
  return pastTitle(tokens, isBounded ? behind + 1 : behind)
}

/** 机电工程师 | 职称, 机电工程师 | 及以上 | 职称: the step of whoever is of some trade. */
export function stepOf(tokens: readonly Token[], first: number, next: number): string | undefined {
  if (!endsInAny(tokens[next - 1], TITLE_NOUNS)) return undefined
  for (let end = next - 1; end > first; end--) {
    const name = joinedText(tokens, first, end)
    const step = Object.keys(STEPS_BY_NAME).find((word) => name.endsWith(word))
    if (step !== undefined) return STEPS_BY_NAME[step]
  }
  return undefined
}

/** 园艺 | 中级及以上 | 职称 |: the grade of the title that ends the words `[first, next)`, of whatever field. */
export function gradeOf(tokens: readonly Token[], first: number, next: number): string | undefined {
  for (let at = first; at < next; at++) {
    const grade = gradeAt(tokens, at)
    if (grade !== undefined && titleEnd(tokens, at) === next) return TITLE_GRADES[grade.text]
  }
  return undefined
}

/** 中级 | （机械、电气） | 及以上职称, 工程师 | （机械类专业） | 及以上职称: of which fields, in a bracket behind the grade. */
function pastFields(tokens: readonly Token[], at: number): number {
  const close = isMark(tokens[at], '(') ? closingBracket(tokens, at, BRACKET) : -1
  const isOfFields = tokens
    .slice(at + 1, close)
    .every((token) => isField(token) || isJoint(token) || isMajorNoun(token))
  return close > at && isOfFields && isWord(tokens[close + 1], 'bound', 'min.after') ? close + 1 : at
}

/** | 专业 | 技术 | 职称 |, | 会计、审计 | 职称 |: behind the noun of a title that stands in the same item, or behind a list of its fields. */
function pastTitle(tokens: readonly Token[], start: number): number | undefined {
  for (let [place, end] = [start, start + BETWEEN]; place < end && !isStop(tokens[place]); place++) {
    if (isTitle(tokens, place)) return pastQualification(tokens, place + 1)
    if (!isJoint(tokens[place])) continue
    if (!isWord(tokens[place - 1], 'field') || !isWord(tokens[place + 1], 'field')) return undefined
    end = place + 1 + BETWEEN
  }
  return undefined
}

/** 职称要求：| 中级及以上 |, 职称：| 主治医师及以上 |: the field has the noun. */
function gradeEnd({ tokens, field }: Phrase, at: number): number | undefined {
  if (field !== 'certificate' || at > 0) return undefined
  const behind = gradeAt(tokens, at)?.next ?? professionEnd(tokens, at)
  if (behind === undefined) return undefined
  const end = isWord(tokens[behind], 'bound', 'min.after') ? behind + 1 : behind
  return isStop(tokens[end]) ? end : undefined
}

/** 主治 | 医师 | 及以上, 副主任 | 护师 | 以上, 工程师 | （机械） | 及以上: whoever has the title, where a bound says that it is a step. */
function professionEnd(tokens: readonly Token[], at: number): number | undefined {
  let end = at
  while (end < at + BETWEEN && isOfProfession(tokens[end])) end += 1
  const isStep = isWord(tokens[pastFields(tokens, end)], 'bound', 'min.after')
  return isStep && endsInAny(tokens[end - 1], HOLDER_ENDS) ? end : undefined
}

function isOfProfession(token: Token | undefined): boolean {
  return !isStop(token) && !isWord(token, 'bound') && !isWord(token, 'function-word') && !isWord(token, 'modality')
}

/** 中级, 副 | 高级, 助理 | 级: a grade by its name, which may be two words, and what stands behind it. */
function gradeAt(tokens: readonly Token[], at: number): { text: string; next: number } | undefined {
  if (!mayOpen(tokens[at])) return undefined
  const { text = '' } = tokens[at] ?? {}
  const both = `${text}${tokens[at + 1]?.text ?? ''}`
  const isTwo =
    TITLE_GRADES[text] === undefined && TITLE_GRADES[both] !== undefined && touches(tokens[at], tokens[at + 1])
  if (isTwo) return { text: both, next: at + 2 }
  return TITLE_GRADES[text] === undefined ? undefined : { text, next: at + 1 }
}

/** 职称, 会计职称, 专业技术 | 职务, 专业技术 | 任职 | 资格. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  if (endsInAny(tokens[at], TITLE_NOUNS)) return true
  const before = tokens[at - 1]?.text === TITLE_HELD ? at - 2 : at - 1
  return isAmong(tokens[at], TECHNICAL_POSTS) && endsInAny(tokens[before], TECHNICAL)
}

/** 技术职务 | 任职资格 |: who holds the title is qualified for its posts. */
function pastQualification(tokens: readonly Token[], at: number): number {
  const next = tokens[at]?.text === TITLE_HELD ? at + 1 : at
  return tokens[next]?.text === TITLE_QUALIFICATION ? next + 1 : at
}
