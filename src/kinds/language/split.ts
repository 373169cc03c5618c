import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isLatin } from '../../text/wording'
import type { CefrLevel } from '../../vocab/cefr'
import { CHINESE, SPOKEN } from '../../vocab/languages'
import { isJoint } from '../joints'
import type { Phrase } from '../kind'
import { choicesOf } from './choices'
import type { Group } from './group'
import { isHan, joinsNames } from './group'
import { levelIn } from './level-words'
import {
  announcesNames,
  countsUnnamed,
  isGradeOfAnother,
  isNamed,
  isSpeltOut,
  isUnnamed,
  languageAt,
  leadsNames,
} from './names'

/** Part of a group that becomes one leaf. */
export interface Piece extends Group {
  readonly language: string
  /** The level that it shares with another piece, where it states none. */
  readonly shared?: CefrLevel
  /** Where skills stand that lead the whole list (written and spoken English and Mandarin). */
  readonly lead?: Group
  /** The piece whose level it shares: its skills are meant as well (中、英文书写良好). */
  readonly beside?: Group
  /** Where the name ends, where what stands behind it is of the whole list: English and Mandarin | (spoken and written). */
  readonly named?: number
  /** Pieces of a group with one number are alternatives of one another. */
  readonly choice?: number
}

interface Name {
  readonly at: number
  readonly language: string
}

/** 中文、英文流利: each language from its name to the next; a level before the first or after the last is every one's. */
export function splitByLanguage({ tokens }: Phrase, group: Group, before: string | undefined): Piece[] {
  const names = namesIn(tokens, group)
  const [one] = names
  if (one === undefined) return before === undefined ? [] : [{ ...group, language: before }]
  const cuts = names.map(({ at }, index) =>
    index === 0 ? group.first : startOfName(tokens, names[index - 1]?.at ?? at, at),
  )
  const pieces = names.map(({ language }, index) => {
    const start = cuts[index] ?? group.first
    const end = cuts[index + 1]
    if (end === undefined) return { first: start, next: withoutJoints(tokens, start, group.next), language }
    return { first: start, next: withoutJoints(tokens, start, isPlus(tokens[end - 1]) ? end - 1 : end), language }
  })
  const lead = { first: group.first, next: one.at }
  const choices = choicesOf(tokens, pieces, one.at, group.next)
  const isLed = levelIn(tokens, lead) !== undefined
  const last = names[names.length - 1]?.at ?? one.at
  const isOfAll = names.length > 1 && isTailOfAll(tokens, pieces, last)
  return shareSkills(tokens, shareLevels(tokens, pieces, isLed)).map((piece, index) => {
    const choice = choices[index]
    const named = isOfAll && index === pieces.length - 1 ? { named: last + 1 } : {}
    return { ...piece, lead, ...named, ...(choice !== undefined && { choice }) }
  })
}

/** English and Mandarin | (spoken and written), English and Hindi | communication: skills behind the last name that no name before it has. */
function isTailOfAll(tokens: readonly Token[], pieces: readonly Piece[], last: number): boolean {
  const piece = pieces[pieces.length - 1]
  if (piece?.first !== last || piece.next === last + 1 || isHan(tokens[last])) return false
  if (isWord(tokens[last], 'certificate')) return false // Fluent French and | TOEIC 800
  const isBare = pieces.slice(0, -1).every(({ next }) => languageAt(tokens, next - 1) !== undefined)
  const isNameless = tokens.slice(last + 1, piece.next).every((token) => languageAt([token], 0) === undefined)
  return isBare && isNameless && levelIn(tokens, { first: last + 1, next: piece.next }) === undefined
}

/** The names in a group; what is spelt out right behind (一门外语：英语或日语) is none. */
function namesIn(tokens: readonly Token[], { first, next }: Group): Name[] {
  const names: Name[] = []
  for (let at = first; at < next; at++) {
    const language = isSpeltOut(tokens, at) || isGradeOfAnother(tokens, at) ? undefined : languageAt(tokens, at)
    if (language === undefined || names[names.length - 1]?.language === language) continue
    if (language !== 'zh' || names.at(-2)?.language !== 'zh' || !isVariety(tokens, at)) names.push({ at, language })
  }
  return names
}

/** 中文（粵語及 | 普通話 |）: in a bracket, as it is spoken, the language that the bracket stands behind. */
function isVariety(tokens: readonly Token[], at: number): boolean {
  let place = at - 1
  while (isJoint(tokens[place]) || CHINESE.includes(languageAt(tokens, place) ?? '')) place -= 1
  return isMark(tokens[leadsNames(tokens[place]) ? place - 1 : place], '(')
}

/** What stands right before a name, behind a joint, belongs to it: spoken Chinese and | written English; not before 日文 -- 聽 /中等. */
function startOfName(tokens: readonly Token[], last: number, at: number): number {
  if (isWord(tokens[at + 1], 'range', 'to') || isMark(tokens[at + 1], '-→')) return at
  for (let place = at - 1; place > last; place--) {
    const isWith = isWord(tokens[place], 'function-word', 'have') && !isHan(tokens[place])
    const isListed = isMark(tokens[place - 1], '(') && leadsNames(tokens[place]) // 中文（包括 | 粵語）
    if (joinsNames(tokens[place]) || isWith || isListed || isMark(tokens[place], ',(:') || isPlus(tokens[place]))
      return place + 1
  }
  return at
}

/** 英文 | + | 流利粵語; behind the last name it is a bound: 托福100 | + |. */
function isPlus(token: Token | undefined): boolean {
  return token?.text === '+'
}

function withoutJoints(tokens: readonly Token[], first: number, next: number): number {
  let end = next
  while (end > first + 1 && isNoneOfIt(tokens, first, end - 1)) end -= 1
  return end
}

function isNoneOfIt(tokens: readonly Token[], first: number, at: number): boolean {
  const isAnnounced = isUnnamed(tokens[at]) && announcesNames(tokens, at) // 英文 | 或其他外語 |（日語
  return isBetween(tokens[at]) || closesOther(tokens, first, at) || isAnnounced || countsUnnamed(tokens, at)
}

/** 中文（粵語 | ） | 流利: what closes a bracket that an earlier piece opened. */
function closesOther(tokens: readonly Token[], first: number, at: number): boolean {
  return isMark(tokens[at], ')') && !tokens.slice(first, at).some((token) => isMark(token, '('))
}

/** A mark or word between two pieces, that belongs to neither. */
function isBetween(token: Token | undefined): boolean {
  return (
    joinsNames(token) ||
    isMark(token, '-,(:') ||
    isWord(token, 'connective', 'within', 'exemplar') ||
    (isWord(token, 'function-word', 'have', 'particle') && !isHan(token)) ||
    isWord(token, 'bound', 'min.before')
  )
}

/**
 * A level that stands once behind its name goes backwards over the names that have none, with the skills beside it (中、英文书写良好), and
 * forwards where it led the list; before its own name it is of that one alone (中文及 | 簡單英文). A test says how well by itself: 日语N2、| 英语流利.
 */
function shareLevels(tokens: readonly Token[], pieces: readonly Piece[], leads: boolean): Piece[] {
  const levels = pieces.map((piece) => levelIn(tokens, piece))
  return pieces.map((piece, index) => {
    const stated = levels.findIndex((level, place) => place > index && level !== undefined)
    const shared =
      (isBehindName(tokens, pieces[stated]) ? levels[stated] : undefined) ??
      (leads ? levels.findLast((level, place) => place < index && level !== undefined) : undefined)
    if (levels[index] !== undefined || shared === undefined || hasTest(tokens, piece) || isAbleIn(tokens, piece))
      return piece
    const beside = pieces[stated]
    return { ...piece, shared, ...(beside !== undefined && { beside }) }
  })
}

/**
 * Skills behind a name are also those of the short names before it, and behind the last name of all in the list that have none, where
 * all are spoken or all written: 良好中、英文讀寫能力, 中文及英文書寫; but not 流利粵語及英文書寫.
 */
function shareSkills(tokens: readonly Token[], pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    const own = nameOf(tokens, piece)
    if (own === undefined || hasSkill(tokens, piece)) return piece
    const others = pieces.slice(index + 1)
    const beside = isNamed(tokens[own])
      ? others.at(-1)
      : others.find((other) => isNamed(tokens[nameOf(tokens, other) ?? 0]))
    return beside && sharesSkills(tokens, own, beside) ? { ...piece, beside: piece.beside ?? beside } : piece
  })
}

/** Whether the skills of another piece hold of the name at `own` too: they stand behind its name, with no level of its own. */
function sharesSkills(tokens: readonly Token[], own: number, other: Piece): boolean {
  const name = nameOf(tokens, other)
  if (name === undefined || !isHan(tokens[name]) || levelIn(tokens, other) !== undefined) return false
  const isLike = !isNamed(tokens[own]) || isSpoken(tokens[own]) === isSpoken(tokens[name])
  return isLike && hasSkill(tokens, { first: name + 1, next: other.next })
}

function hasSkill(tokens: readonly Token[], { first, next }: Group): boolean {
  return tokens.slice(first, next).some((token) => isWord(token, 'language-skill'))
}

/** 粵語, 普通话; 中文 and 英文 are written. */
function isSpoken(name: Token | undefined): boolean {
  return endsInAny(name, SPOKEN)
}

function hasTest(tokens: readonly Token[], { first, next }: Group): boolean {
  return tokens.slice(first, next).some((token) => isWord(token, 'certificate'))
}

/** fluent Thai and | working skills in | Welsh: an ability before the name is of that one alone. */
function isAbleIn(tokens: readonly Token[], { first, next }: Piece): boolean {
  const name = nameOf(tokens, { first, next } as Piece) ?? first
  return tokens.slice(first, name).some((token) => isLatin(token) && isWord(token, 'language-ability', 'noun'))
}

function isBehindName(tokens: readonly Token[], piece: Piece | undefined): boolean {
  if (piece === undefined) return false
  const name = nameOf(tokens, piece) ?? piece.next
  return levelIn(tokens, { first: name, next: piece.next }) !== undefined
}

/** Where the name of a piece stands. */
function nameOf(tokens: readonly Token[], { first, next }: Piece): number | undefined {
  for (let at = first; at < next; at++) if (languageAt(tokens, at) !== undefined) return at
  return undefined
}
