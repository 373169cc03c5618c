import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isLatin } from '../../../text/wording'
import { PROMISING } from '../../../vocab/experience/employer'
import { EQUIVALENT, QUALIFIERS, USING } from '../../../vocab/experience/scope'
import {
  ANY_EXPERIENCE,
  SERVICE_NOUNS,
  STUDIED,
  WINDOW_LEADS,
  WINDOW_PREPOSITIONS,
  YEARS_LEADS,
} from '../../../vocab/experience/years'
import type { Claim, Phrase } from '../../kind'
import { isStop } from '../../phrase-ends'
import type { Quantity } from '../../quantity'
import { readQuantity } from '../../quantity'
import { isExperienceNoun } from '../noun'
import { nounBehindList } from '../scope/english-list'
import { nounBehindCommas } from '../scope/han-list'
import { findInPhrase } from '../scope/in-phrase'
import { endOfObject, objectOf } from '../scope/shared'
import { scopeStart } from '../scope/stretch'
import { claimOf } from './duration'
import { asideStart } from './skilled'

/** [scope] 3年以上 [scope] 经验; 一年以上，制造业系统开发经验 has a comma in between. */
export function readToNoun(phrase: Phrase, quantity: Quantity, from: number): Claim<'experience'> | undefined {
  const start = pastBreak(phrase.tokens, pastWindow(phrase.tokens, quantity.next))
  const noun =
    findInPhrase(phrase, start, isExperienceNoun) ??
    studyAbroad(phrase.tokens, start) ??
    serviceAt(phrase.tokens, start) ??
    nounBehindList(phrase.tokens, start) ??
    nounBehindCommas(phrase.tokens, start)
  if (
    noun === undefined ||
    isOfPerson(phrase.tokens, start, noun) ||
    isGained(phrase.tokens, start, noun) ||
    (isMark(phrase.tokens[quantity.next], ',') && !isAlone(phrase, quantity)) ||
    isWishBehind(phrase.tokens, quantity.next, noun)
  )
    return undefined
  const [object, end] = objectOf(phrase, noun + 1)
  const next = pastBound(phrase.tokens, endOfObject(phrase, noun + 1, [object, end]))
  const aside = asideStart(phrase.tokens, { ...quantity, next }, from)
  const first = aside ?? scopeStart(phrase, quantity.first, from)
  return claimOf(
    phrase,
    next > end ? openAbove(quantity) : quantity,
    [first, next],
    [
      [first, aside === undefined ? quantity.first : quantity.first - 1],
      [saysRelated(phrase.tokens[start - 2]) ? start - 2 : start, isOrAny(phrase.tokens, noun) ? start : noun],
      [object, Math.max(end, next)],
    ],
  )
}

/** 3 years | within the last 8 years | of dyeing experience: when they were; the place itself where nothing says so. */
function pastWindow(tokens: readonly Token[], at: number): number {
  if (!isAmong(tokens[at], WINDOW_PREPOSITIONS)) return at
  const lead = isWord(tokens[at + 1], 'function-word') ? at + 2 : at + 1
  if (!isAmong(tokens[lead], WINDOW_LEADS)) return at
  return readQuantity(tokens, lead + 1, { of: 'duration' })?.next ?? at
}

/** years of academic | or | professional experience: of work of any kind. */
function isOrAny(tokens: readonly Token[], noun: number): boolean {
  return isWord(tokens[noun - 1], 'connective', 'or') && isAmong(tokens[noun], ANY_EXPERIENCE)
}

/** 1年以上 | 留学经历 |: study abroad, for which one word stands. */
function studyAbroad(tokens: readonly Token[], at: number): number | undefined {
  return isWord(tokens[at], 'school-tier', 'overseas') && endsInAny(tokens[at], STUDIED) ? at : undefined
}

/** 4 years | of service | in the mill, 4 years' | practice | in tax law: nouns that are of work behind years alone. */
function serviceAt(tokens: readonly Token[], start: number): number | undefined {
  const noun = tokens[start]?.text === 'of' ? start + 1 : start
  return isAmong(tokens[noun], SERVICE_NOUNS) && isAmong(tokens[noun + 1], YEARS_LEADS) ? noun : undefined
}

/** After 2 years you will be an | experienced | cook: what somebody becomes has no years; 2 years | experienced | has. */
function isOfPerson(tokens: readonly Token[], start: number, noun: number): boolean {
  return tokens[noun]?.text === 'experienced' && noun > start + 1
}

/** Over 2 years you will | gain | experience, a course of 6 months | gives | you experience: what the time brings is asked of nobody. */
function isGained(tokens: readonly Token[], start: number, noun: number): boolean {
  return tokens.slice(start, noun).some((token, place) => {
    const at = start + place
    return isAmong(token, PROMISING) && (isWord(tokens[at - 1], 'holding', 'company') || tokens[at + 1]?.text === 'you')
  })
}

/** 一年以上 | ， | 制造业经验, 5 years | ?? | experience, where an apostrophe was; years | of progressive, | relevant experience. */
function pastBreak(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at], ',')) return at + 1
  const start = tokens[at]?.text === 'of' ? at + 1 : at
  let how = start
  while (saysHow(tokens[how]) && isMark(tokens[how + 1], ',')) how += 2
  if (how > start) return how
  let next = at
  while (isMark(tokens[next], '?')) next += 1
  return next
}

/** years of | recent |, | unpaid |, mill experience; of | proven |, hands-on experience: how it was done, and no work. */
function saysHow(token: Token | undefined): boolean {
  if (isLatin(token) && isWord(token, 'function-word', 'degree')) return true
  return isAmong(token, QUALIFIERS) || isAmong(token, EQUIVALENT) || isAmong(token, USING) || saysRelated(token)
}

/** years of | relevant |, full-time mill experience. */
function saysRelated(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'related') && !isAmong(token, EQUIVALENT)
}

/** 2年以上 | ，有外贸 | 经验 | 者优先: an experience of its own, which is preferred. */
function isWishBehind(tokens: readonly Token[], at: number, noun: number): boolean {
  if (!isMark(tokens[at], ',') || !isWord(tokens[at + 1], 'function-word', 'have')) return false
  const next = isWord(tokens[noun + 1], 'function-word', 'person') ? noun + 2 : noun + 1
  return isWord(tokens[next], 'modality', 'preferred.back')
}

/** 3-5年经验 | 以上: a range that goes on above has its lower end alone, as 3-5年以上 has. */
function openAbove(quantity: Quantity): Quantity {
  const { max, notes, ...others } = quantity
  return quantity.bare || max === undefined ? quantity : { ...others, notes: [...notes, 'range-and-above'] }
}

function isAlone({ tokens }: Phrase, { first }: Quantity): boolean {
  return isStop(tokens[first - 1]) || isWord(tokens[first - 1], 'function-word', 'have')
}

/** 3年经验以上: the bound may stand behind the noun. */
function pastBound(tokens: readonly Token[], next: number): number {
  return isWord(tokens[next], 'bound', 'min.after') && touches(tokens[next - 1], tokens[next]) ? next + 1 : next
}
