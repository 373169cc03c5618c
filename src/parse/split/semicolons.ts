import { isDash } from '../../kinds/amount'
import { isLevelName } from '../../kinds/education/level-name'
import { isJoint } from '../../kinds/joints'
import { leadsList } from '../../kinds/major/forward-list'
import { isCode } from '../../kinds/major/list'
import { isField, isMajorNoun, isOfLevel, isRelated } from '../../kinds/major/words'
import { isFullStop, isStopOrDot } from '../../kinds/phrase-ends'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import { UPPER } from '../../vocab/age-words'
import type { FormField } from '../../vocab/form-fields'
import { CONFERRED_BY as FROM } from '../../vocab/major/leads'
import { ANNOUNCING } from '../../vocab/page/announced'
import type { Layout } from './layout'

/** 6 years in sales | ; with 2 | in a lead role: a part of the years that were said before. */
export function isOfYears({ tokens }: Layout, at: number, to: number): boolean {
  return at + 1 < to && tokens.get(at)?.text === 'with' && tokens.get(at + 1)?.type === 'number'
}

/** How far before its fields a level is looked for, and the longest name of a field, in tokens. */
const FIELDS = 60

const FIELD = 8

/** a degree in Law | ; | Economics; or Finance: fields of one level, which semicolons part. */
export function isBetweenFields({ tokens }: Layout, at: number, to: number): boolean {
  let next = isJoint(tokens.get(at + 1)) ? at + 2 : at + 1
  const first = next
  while (next < to && next - first < FIELD && (isField(tokens.get(next)) || isJoint(tokens.get(next)))) next += 1
  const ends = next >= to || isStopOrDot(tokens.get(next)) || isAmong(tokens.get(next), FROM)
  if (!isLatin(tokens.get(first)) || !isWord(tokens.get(first), 'field') || !ends) return false
  for (let place = at - 1; place >= Math.max(0, at - FIELDS) && !isMark(tokens.get(place), '.'); place--) {
    if (isWord(tokens.get(place), 'education')) return true
    if (!isMark(tokens.get(place), ',;:()&') && !isOfFieldList(tokens.get(place))) return false
  }
  return false
}

/** Diploma: 5 years | ; | Degree: 3 years, 5 years (Diploma) | ; | 3 years (Degree): a level and its years on either side, and nothing besides. */
export function isBetweenPairs(layout: Layout, from: number, at: number, to: number): boolean {
  let [first, end] = [at, at + 1]
  while (first > from && !isFullStop(layout.tokens.get(first - 1))) first -= 1
  while (end < to && !isFullStop(layout.tokens.get(end))) end += 1
  return isPair(layout, first, at) && isPair(layout, at + 1, end)
}

/** The longest level with its years, in tokens. */
const PAIR = 10

function isPair({ tokens }: Layout, first: number, end: number): boolean {
  const pair = tokens.between(first, end)
  const isHeld = (token: Token) => isLevelName(token) || isWord(token, 'licence')
  const isYears = (token: Token) => isWord(token, 'unit', 'year') && isLatin(token)
  return pair.length <= PAIR && pair.some(isHeld) && pair.some(isYears)
}

/** 专业：会计学 | ； | 审计学；财务管理: a list that a form asks for, or its noun or level leads to, where nothing but fields stands up to the stop. */
export function isWithinFields(layout: Layout, { field, from, to }: Fields, at: number): boolean {
  let end = at + 1
  while (end < to && end - at < FIELDS && !isFullStop(layout.tokens.get(end))) end += 1
  const isLed = field === 'major' || isListOfFields(layout, fieldsLed(layout, from, at), at)
  return isLed && isListOfFields(layout, at + 1, end)
}

interface Fields {
  readonly field?: FormField | undefined
  readonly from: number
  readonly to: number
}

/** 要求专业 | 为 | 会计学, 本科及以上 | ： | 会计学: where the fields begin that end at `at`; `at` itself where nothing leads to them. */
function fieldsLed({ tokens }: Layout, from: number, at: number): number {
  for (let place = at - 1; place > from && at - place < FIELDS; place--) {
    if (!leadsList(tokens.get(place))) continue
    const named = isWord(tokens.get(place - 1), 'bound', 'min.after') ? place - 2 : place - 1
    return isMajorNoun(tokens.get(named)) || isOfLevel(tokens.get(named)) ? place + 1 : at
  }
  return at
}

function isListOfFields({ tokens }: Layout, first: number, end: number): boolean {
  const fields = tokens.between(first, end)
  const isOfList = (token: Token, place: number) =>
    isOfFieldList(token) || isMark(token, ',;()') || isCode(fields, place)
  return fields.length > 0 && !isJoint(fields[0]) && fields.every(isOfList)
}

function isOfFieldList(token: Token | undefined): boolean {
  return (
    isField(token) ||
    isJoint(token) ||
    isRelated(token) ||
    isWord(token, 'field-word') ||
    isWord(token, 'connective', 'one-of') ||
    isAmong(token, ANNOUNCING) ||
    isDash(token) ||
    isMajorNoun(token)
  )
}

/** Minimum age 18 | ; maximum age: 30, 最低年龄18岁 | ；最高年龄 | 30岁: the other end of an age. */
export function opensUpperAge({ tokens }: Layout, at: number): boolean {
  const isBounded = isWord(tokens.get(at), 'bound', 'max.before') && isWord(tokens.get(at + 1), 'noun', 'age')
  const next = isBounded ? at + 2 : at + 1
  return (
    (isBounded || isAmong(tokens.get(at), UPPER)) &&
    [next, next + 1].some((place) => tokens.get(place)?.type === 'number')
  )
}
