import { isDash } from '../../kinds/amount'
import { isJoint } from '../../kinds/joints'
import { isField, isMajorNoun } from '../../kinds/major/words'
import { isStop } from '../../kinds/phrase-ends'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import { UPPER } from '../../vocab/age-words'
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
  const ends =
    next >= to || isStop(tokens.get(next)) || isMark(tokens.get(next), '.') || isAmong(tokens.get(next), FROM)
  if (!isLatin(tokens.get(first)) || !isWord(tokens.get(first), 'field') || !ends) return false
  for (let place = at - 1; place >= Math.max(0, at - FIELDS) && !isMark(tokens.get(place), '.'); place--) {
    if (isWord(tokens.get(place), 'education')) return true
    if (!isMark(tokens.get(place), ',;:()&') && !isOfFieldList(tokens.get(place))) return false
  }
  return false
}

function isOfFieldList(token: Token | undefined): boolean {
  return (
    isField(token) ||
    isJoint(token) ||
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
