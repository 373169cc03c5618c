import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { HAVING_ENDS, PREPOSITIONS, SCOPE_LEADS } from '../../vocab/experience-words'
import type { Phrase } from '../kind'
import { closingBracket, isJoint, isLatin, isStop } from '../places'
import { readQuantity } from '../quantity'
import { holdsLead, withoutLead } from './lead'

/** The longest phrase that is taken for the scope of one experience, in tokens: a bound on work, and on nonsense. */
const LONGEST = 40

/** What another kind is about ends a scope: 本科以上学历 | 3年以上经验. */
function isForeign(token: Token | undefined): boolean {
  if (isWord(token, 'industry') || isWord(token, 'function')) return isWord(token, 'modality')
  return (
    isWord(token, 'education') ||
    isWord(token, 'resource') ||
    token?.text === '资源' ||
    isWord(token, 'study-mode') ||
    isWord(token, 'negation', 'unrestricted', 'without', 'refuse') ||
    isWord(token, 'modality') ||
    isWord(token, 'gender') ||
    (isWord(token, 'heading') && !isWord(token, 'noun')) ||
    isWord(token, 'connective', 'within', 'instead') ||
    (isWord(token, 'noun', 'age', 'graduate', 'education', 'major', 'major-background') &&
      !isWord(token, 'noun', 'industry', 'related') &&
      !isWord(token, 'field'))
  )
}

/** 具备, 有一定, 及有, 或具备, or held: what follows has a verb of its own, and is another matter. */
function isHaving(token: Token | undefined): boolean {
  if (isWord(token, 'connective', 'or-having')) return true
  if (isWord(token, 'connective', 'and', 'or')) return HAVING_ENDS.includes(token?.text.slice(-1) ?? '')
  const isSome = isWord(token, 'holding', 'have') && isWord(token, 'breadth')
  return isSome || (isWord(token, 'function-word', 'have') && !isWord(token, 'noun', 'work'))
}

/**
 * The place where the scope begins that ends before `next`: back to a comma, a verb of having, or what another kind is about.
 * A bracket that opens and closes inside belongs to it. What a joint parts from `next` is no scope of it (Marketing or | 5 years), and a
 * degree's field is none either (Degree in Marketing | or equivalent experience).
 */
export function scopeStart({ tokens }: Phrase, next: number, from: number): number {
  if (isJoint(tokens[next - 1])) return next
  let at = next
  while (at > from && next - at < LONGEST) {
    if (isMark(tokens[at - 1], ')')) {
      const open = openingBracket(tokens, at - 1, from)
      if (open === undefined) break
      at = open
      continue
    }
    if (endsScope(tokens, at - 1) && !joinsList(tokens, at - 1, next)) break
    at -= 1
    if (opensEquivalent(tokens, at) && followsLevel(tokens, at, from)) break
  }
  return scopeBeforeHaving(tokens, at - 1, from) ?? pastJoints(tokens, at, next)
}

/** 在快消行业 | 有 | 3年经验, 对车辆管理 | 有 | 经验: what a preposition puts before the verb of having. */
function scopeBeforeHaving(tokens: readonly Token[], have: number, from: number): number | undefined {
  if (!isHaving(tokens[have])) return undefined
  for (let at = have - 1; at >= from && have - at < 12 && !endsScope(tokens, at); at--)
    if (PREPOSITIONS.includes(tokens[at]?.text ?? '')) return at + 1 < have ? at + 1 : undefined
  return undefined
}

/** The comma of an English list before its noun: retail | , FMCG or e-commerce | exposure. */
function joinsList(tokens: readonly Token[], comma: number, next: number): boolean {
  const before = tokens[comma - 1]
  if (!isMark(tokens[comma], ',') || before?.type === 'number' || !/[a-z]$/.test(before?.text ?? '')) return false
  const isOpen = tokens.slice(comma + 1, next).some((token) => isWord(token, 'connective', 'or', 'and'))
  const isMember = isWord(before, 'industry') || isWord(before, 'function')
  return isOpen && isMember && tokens.slice(comma + 1, next).every((token) => !isWord(token, 'noun', 'experience'))
}

/** Diploma in Nursing | or equivalent experience, Diploma in Nursing | / relevant experience. */
function opensEquivalent(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], '/')) return isWord(tokens[at + 1], 'noun', 'related')
  return isWord(tokens[at], 'connective', 'or-equivalent')
}

function pastJoints(tokens: readonly Token[], start: number, end: number): number {
  let at = start
  while (at < end && (isWord(tokens[at], 'connective', 'and', 'or') || isMark(tokens[at], '、/'))) at += 1
  return at
}

function endsScope(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return isStop(token) || isForeign(token) || isHaving(token) || isFigure(tokens, at)
}

/** A number, or the unit of one: 所 counts nothing in 律师事务所. */
function isFigure(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.type === 'number') return true
  return isWord(tokens[at], 'unit') && (tokens[at - 1]?.type === 'number' || isWord(tokens[at - 1], 'bound'))
}

/** Whether a level of education stands before `at` in the same phrase. */
function followsLevel(tokens: readonly Token[], at: number, from: number): boolean {
  for (let place = at - 1; place >= Math.max(0, from - 1, at - LONGEST) && !isMark(tokens[place], ';。,'); place--)
    if (isLevelName(tokens[place])) return true
  return false
}

function isLevelName(token: Token | undefined): boolean {
  return isWord(token, 'education') || isWord(token, 'degree-letters') || isWord(token, 'noun', 'education')
}

function openingBracket(tokens: readonly Token[], close: number, from: number): number | undefined {
  for (let at = close - 1; at >= from && close - at < LONGEST; at--) if (isMark(tokens[at], '(')) return at
  return undefined
}

/** The place of the first token from `at` on that `accepts`, in the same phrase; a closed bracket is passed over. */
export function findInPhrase({ tokens }: Phrase, at: number, accepts: (token: Token) => boolean): number | undefined {
  for (let place = at; place < tokens.length && place - at < LONGEST; place++) {
    const token = tokens[place] as Token
    if (accepts(token)) return place
    if (isMark(token, '(')) {
      const close = closingBracket(tokens, place, LONGEST)
      if (close < 0) return undefined
      place = close
    } else if (endsPhrase(tokens, place, at)) return undefined
  }
  return undefined
}

function endsPhrase(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at]
  if (isStop(token) || isWord(token, 'modality', 'preferred.back', 'preferred.on')) return true
  if (isWord(token, 'education') || isWord(token, 'noun', 'graduate')) return true
  return at > start && startsDuration(tokens, at)
}

function startsDuration(tokens: readonly Token[], at: number): boolean {
  return readQuantity(tokens, at, { of: 'duration' }) !== undefined
}

/**
 * Where the scope behind an English noun ends: experience in | purchasing, logistics or retail |. It goes on over the commas of a
 * list, as long as an *and* or *or* still comes before its last member.
 */
export function trailingScope({ tokens }: Phrase, at: number): number {
  if (holdsResource(tokens, at)) return at
  let start = at
  while (SCOPE_LEADS.includes(tokens[start]?.text ?? '')) start += 1 // gained from
  const isSameRole = isWord(tokens[start], 'noun', 'same-role') && /^[a-z]/.test(tokens[start]?.text ?? '') // in a similar role
  const isLed = start > at || isSameRole || holdsLead(tokens[at - 1]) || isDoing(tokens, at)
  return isLed ? withoutLead(tokens, at, ledScope(tokens, start)) : at
}

/** experience | with a strong network of buyers: what is brought along narrows no experience. */
function holdsResource(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'with') return false
  const words = tokens.slice(at + 1, at + 5)
  const breadth = words.findIndex((token) => isWord(token, 'breadth'))
  return (
    breadth >= 0 && words.slice(breadth).some((token) => isWord(token, 'resource') || isWord(token, 'resource-head'))
  )
}

/** experience | developing distributors |, experience | directly leading teams |: a word in -ing that no other grammar needs. */
function isDoing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isWord(tokens[at - 1], 'noun', 'experience') || !isLatin(token)) return false
  if (token?.text.endsWith('ly') === true && token.type === 'text') return tokens[at + 1]?.text.endsWith('ing') === true
  const isOther = isWord(token, 'function-word') || isWord(token, 'connective') || isWord(token, 'modality')
  return !isOther && token?.text.endsWith('ing') === true && !isMark(tokens[at + 1], ':')
}

/** Where the list ends that begins behind the word that leads it. */
export function ledScope(tokens: readonly Token[], at: number): number {
  let next = pastMember(tokens, at)
  while (isMark(tokens[next], ',')) {
    const end = pastMember(tokens, next + 1)
    const isLast = isWord(tokens[next + 1], 'connective', 'and', 'or')
    if (
      end === next + 1 ||
      end - next > 7 ||
      isWord(tokens[end], 'noun', 'experience') ||
      !(isLast || listGoesOn(tokens, next + 1))
    )
      break
    next = end
    if (isLast) break
  }
  return next
}

function listGoesOn(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at - from < 14; at++) {
    if (isWord(tokens[at], 'connective', 'and', 'or', 'or-equivalent')) return !isNewSubject(tokens, at + 1)
    if (isMark(tokens[at], '.;。\n')) return false
  }
  return false
}

function pastMember(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < tokens.length && next - at < LONGEST) {
    if (isMark(tokens[next], '(')) {
      const close = closingBracket(tokens, next, LONGEST)
      if (close < 0 || isAside(tokens, next, close)) break
      next = close + 1
      continue
    }
    if (isStop(tokens[next]) || isFullStop(tokens, next) || endsMember(tokens, next)) break
    next += 1
  }
  return next
}

/** (fresh graduates welcome), (1-10 years): what waives, prefers or counts is no scope. */
function isAside(tokens: readonly Token[], open: number, close: number): boolean {
  if (startsDuration(tokens, open + 1)) return true
  return tokens.slice(open, close).some((token) => isWord(token, 'modality') || isWord(token, 'negation'))
}

/** A full stop inside a word (node.js) ends nothing. */
function isFullStop(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], '.') && tokens[at + 1]?.start !== tokens[at]?.end
}

function endsMember(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (
    isWord(token, 'modality') ||
    isWord(token, 'negation', 'acceptable', 'unrestricted') ||
    isWord(token, 'education')
  )
    return true
  const isEducation = isWord(token, 'noun', 'education') && !isWord(token, 'field') // patient education is work
  if (isEducation || isWord(token, 'noun', 'experience') || isWord(token, 'function-word', 'have')) return true
  if (isWord(token, 'connective', 'or-having')) return true
  return (isWord(token, 'connective', 'and', 'or') && isNewSubject(tokens, at + 1)) || startsDuration(tokens, at)
}

/** … and strong communication skills: what follows the joint is another matter. */
function isNewSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    isWord(token, 'function-word', 'degree', 'have') ||
    isWord(token, 'trait') ||
    isWord(token, 'level-wording') ||
    isWord(token, 'education') ||
    isWord(token, 'modality')
  )
}
