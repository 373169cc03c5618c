import type { Scope } from '../../model/constraint'
import type { Term } from '../../model/term'
import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token, WordToken } from '../../text/token'
import {
  RELATED_JOINTS,
  SCOPE_FILLERS,
  SCOPE_FUNCTIONS,
  SCOPE_PRONOUNS,
  SCOPE_VERBS,
} from '../../vocab/experience-words'
import { SENIORITY } from '../../vocab/seniority'
import type { Phrase } from '../kind'
import { closingBracket, isJoint, isLatin, termOf } from '../places'

/** A stretch of tokens that narrows an experience: before its duration, between it and its noun, after the noun. */
export type Stretch = readonly [first: number, next: number]

/** What the words around an experience narrow it to, while they are collected. */
interface Found {
  readonly industries: Term[]
  readonly functions: Term[]
  readonly others: Term[]
  minSeniority?: Term
  sameRole?: true
  related?: true
}

/**
 * Reads what narrows an experience.
 *
 *   快消品行业或食品行业 5 年以上 主管、经理级以上的营销岗位 经验
 *   → industries 快消品行业, 食品行业; minSeniority 主管; functions 营销岗位
 *
 * Industry and function are told apart; words that no vocabulary knows stay whole, in `others`, where 相关, 相同职位 and a rank
 * stand as well, each under its id, beside the field that says what they mean.
 */
export function readScope(phrase: Phrase, stretches: readonly Stretch[]): Scope | undefined {
  const found: Found = { industries: [], functions: [], others: [] }
  for (const stretch of stretches) for (const item of itemsOf(phrase.tokens, stretch)) readItem(phrase, item, found)
  const said = Object.entries(found).filter(([, value]) => !Array.isArray(value) || value.length > 0)
  return said.length === 0 ? undefined : (Object.fromEntries(said) as Scope)
}

/**
 * The members of the list that a stretch is, each without what holds it together. A bracket parts what is in it from what is around
 * it, and one that prefers or waives (（互联网优先）) narrows nothing.
 */
function itemsOf(tokens: readonly Token[], [first, next]: Stretch): Stretch[] {
  const items: Stretch[] = []
  let start = first
  for (let at = first; at <= next; at++) {
    if (at < next && !partsItems(tokens[at])) continue
    const item = trim(tokens, [start, at])
    if (item[0] < item[1] && !isAnnounced(tokens, at, next)) items.push(item)
    const close = at < next && isMark(tokens[at], '(') ? pastAside(tokens, at, next) : at
    start = opensItem(tokens[close]) ? close : close + 1
    at = close
  }
  return items
}

/** the following areas | : what only leads up to a list. */
function isAnnounced(tokens: readonly Token[], at: number, next: number): boolean {
  return at < next && isMark(tokens[at], ':') && isLatin(tokens[at - 1])
}

function partsItems(token: Token | undefined): boolean {
  return isJoint(token) || isMark(token, ',:()') || token?.text === '等' || opensItem(token) || isHanHaving(token)
}

/** 在塔吊租赁上 | 有 | 丰富的管理经验, 在相关领域 | 做 | 销售: what is had or done narrows as well as what it is had in. */
function isHanHaving(token: Token | undefined): boolean {
  if (SCOPE_VERBS.includes(token?.text ?? '')) return true
  const isHaving = isWord(token, 'function-word', 'have') || isWord(token, 'holding', 'have')
  return isHaving && !isLatin(token) && !isWord(token, 'noun', 'work')
}

/** … or related industries, 等相关: the joint stands inside the word. */
function opensItem(token: Token | undefined): boolean {
  return token?.type === 'word' && isWord(token, 'noun', 'related') && jointWithin(token) > 0
}

/** The length of the joint that a word opens with: or | related, 等 | 相关行业. */
function jointWithin({ text, start, inside: [first] }: WordToken): number {
  if (isJoint(first)) return (first as WordToken).end - start
  return RELATED_JOINTS.find((joint) => text.startsWith(joint))?.length ?? 0
}

/** The bracket that closes an aside, or the one that opens what belongs to the list. */
function pastAside(tokens: readonly Token[], open: number, next: number): number {
  const close = closingBracket(tokens, open, next - open)
  const isAside = tokens.slice(open, close).some((token) => isWord(token, 'modality') || isWord(token, 'negation'))
  return close > open && isAside ? close : open
}

function trim(tokens: readonly Token[], [first, next]: Stretch): Stretch {
  let [start, end] = [first, next]
  while (start < end && (isEdge(tokens[start]) || isKnowing(tokens[start]) || isFieldOf(tokens, start))) start += 1
  while (end > start && isEdge(tokens[end - 1])) end -= 1
  return [start, end]
}

/** the | field of | recruitment. */
function isFieldOf(tokens: readonly Token[], at: number): boolean {
  return SCOPE_FILLERS.includes(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'of'
}

/** 熟悉电商流程2年以上经验: knowing leads a scope, and is none. */
function isKnowing(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'know') && !isWord(token, 'industry') && !isWord(token, 'function')
}

/** Whether a token holds a phrase together and narrows nothing. */
export function isEdge(token: Token | undefined): boolean {
  if (token?.type === 'mark' || isMark(token, '-')) return true
  if (
    isWord(token, 'industry') ||
    isWord(token, 'function') ||
    isWord(token, 'seniority') ||
    isWord(token, 'function-word', 'since') ||
    isWord(token, 'noun', 'related', 'same-role', 'industry', 'employer')
  )
    return false
  return (
    isWord(token, 'function-word') ||
    isHanHaving(token) ||
    isWord(token, 'noun', 'work', 'experience', 'background') ||
    isWord(token, 'deed') ||
    isWord(token, 'connective') ||
    isWord(token, 'modality', 'required', 'preferred.on') ||
    (isWord(token, 'form-field') && (!isLatin(token) || isWord(token, 'noun'))) ||
    isWord(token, 'bound') ||
    isWord(token, 'range')
  )
}

function readItem(phrase: Phrase, item: Stretch, found: Found): void {
  const words = phrase.tokens.slice(...item)
  if (words.some((token) => isWord(token, 'noun', 'same-role'))) found.sameRole = true
  if (words.some((token) => isWord(token, 'noun', 'related'))) found.related = true
  if (words.every(({ text }) => SCOPE_PRONOUNS.includes(text))) return
  if (readRank(phrase, item, found)) return
  const parts = partsOf(phrase, item)
  const job = words.length === 1 ? SCOPE_FUNCTIONS[words[0]?.text ?? ''] : undefined
  if (job !== undefined) found.functions.push(termOf(phrase, ...item, job))
  else if (parts === undefined) found.others.push(ownTerm(phrase, item, ownId(words)))
  else for (const { list, term } of parts) found[list].push(term)
}

/** 相关, 类似工作, 相同职位: the id says which field beside speaks for the word. */
function ownId(words: readonly Token[]): string | undefined {
  if (words.some((token) => isWord(token, 'noun', 'same-role'))) return 'same-role'
  const isBare = words.every((token) => isWord(token, 'noun') || isWord(token, 'function-word'))
  return isBare && words.some((token) => isWord(token, 'noun', 'related')) ? 'related' : undefined
}

/** The words of an item: not the joint inside the first (or | related industries), nor the particle inside the last (类似 | 的). */
function ownTerm(phrase: Phrase, [first, next]: Stretch, id: string | undefined): Term {
  const term = scopeTerm(phrase, first, next, id)
  const word = phrase.tokens[first]
  const start = word?.type === 'word' && opensItem(word) ? word.start + jointWithin(word) : undefined
  if (start === undefined) return term
  const text = phrase.source.slice(start, term.span[1])
  const skipped = text.length - text.trimStart().length
  return { ...term, text: text.trimStart(), span: [start + skipped, term.span[1]] }
}

/** 方面 | 的: the particle that ends a word holds it to the next, and says nothing of it. */
function scopeTerm(phrase: Phrase, first: number, next: number, id: string | undefined): Term {
  const { text, span, ...rest } = termOf(phrase, first, next, id)
  return text.endsWith('的')
    ? { text: text.slice(0, -1), span: [span[0], span[1] - 1], ...rest }
    : { text, span, ...rest }
}

/** 主管, 经理级以上: a rank alone. The lowest of a list is the least that counts. */
function readRank(phrase: Phrase, [first, next]: Stretch, found: Found): boolean {
  const { tokens } = phrase
  const id = idOf(tokens[first], 'seniority')
  if (id === undefined || isWord(tokens[first], 'function')) return false
  let end = first + 1
  while (
    end < next &&
    (isWord(tokens[end], 'bound') || tokens[end]?.text === '级' || isWord(tokens[end], 'noun', 'function'))
  )
    end += 1
  const [rest] = trim(tokens, [end, next])
  const [, stop] = trim(tokens, [first, end]) // 经理级 | 以上的: a bound is none of its words
  const term = termOf(phrase, first, stop, id)
  const rank = (of: string) => SENIORITY[of as keyof typeof SENIORITY].rank
  if (found.minSeniority?.id === undefined || rank(id) < rank(found.minSeniority.id)) found.minSeniority = term
  found.others.push(term)
  if (rest < next) readItem(phrase, [rest, next], found)
  return true
}

interface Part {
  readonly list: 'industries' | 'functions' | 'others'
  readonly term: Term
}

/** 酒类企业 · 采购: the known words of an item apart, what is between them by itself; nothing known: no parts. */
function partsOf(phrase: Phrase, [first, next]: Stretch): Part[] | undefined {
  const parts: Part[] = []
  let unknown = first
  const flush = (end: number) => {
    const [start, stop] = trim(phrase.tokens, [unknown, end])
    if (start < stop && !isFiller(phrase.tokens, start, stop))
      parts.push({ list: 'others', term: ownTerm(phrase, [start, stop], ownId(phrase.tokens.slice(start, stop))) })
  }
  for (let at = first; at < next; ) {
    const known = knownPart(phrase, at, next)
    if (known === undefined) {
      at += 1
      continue
    }
    flush(at)
    parts.push(known.part)
    at = known.end
    unknown = known.end
  }
  if (parts.length === 0) return undefined
  flush(next)
  return parts
}

/** recruitment | field |, logistics | business |: beside a known word these say no more than it does. */
function isFiller(tokens: readonly Token[], first: number, next: number): boolean {
  return tokens.slice(first, next).every(({ text }) => SCOPE_FILLERS.includes(text))
}

/** A word of an industry with its noun (快消品行业), or of a function with its own (采购岗位). A homograph goes by its noun, then by its place. */
function knownPart(phrase: Phrase, at: number, next: number): { part: Part; end: number } | undefined {
  const { tokens } = phrase
  const [industry, job] = [idOf(tokens[at], 'industry'), idOf(tokens[at], 'function')]
  if (industry === undefined && job === undefined) return undefined
  const following = at + 1 < next ? tokens[at + 1] : undefined
  const ofIndustry = isWord(following, 'noun', 'industry')
  const ofFunction = isWord(following, 'noun', 'function') && !ofIndustry
  const leads = following !== undefined && !isEdge(following) && !ofFunction
  const isIndustry = industry !== undefined && (job === undefined || ofIndustry || leads)
  const end = (isIndustry && ofIndustry) || (!isIndustry && ofFunction) ? at + 2 : at + 1
  return isIndustry
    ? { part: { list: 'industries', term: scopeTerm(phrase, at, end, industry) }, end }
    : { part: { list: 'functions', term: functionTerm(phrase, at, end, job) }, end }
}

/** 招聘工作经验: 工作 is of the noun behind it. */
function functionTerm(phrase: Phrase, first: number, next: number, id: string | undefined): Term {
  const term = scopeTerm(phrase, first, next, id)
  const last = phrase.tokens[next - 1]
  const work =
    last?.type === 'word' ? [...last.inside, last].find((word) => word.end === last.end && isWork(word)) : undefined
  if (work === undefined || work.start <= term.span[0] || isLatin(work)) return term // social work
  return { ...term, text: phrase.source.slice(term.span[0], work.start), span: [term.span[0], work.start] }
}

function isWork(token: Token): boolean {
  return isWord(token, 'noun', 'work') && !isWord(token, 'function')
}

/** 其中五年 | 须工作于 | 督导阶级, 当中两年 | 须为 | 主任级: what frames the scope of a part. */
export function pastFrame(tokens: readonly Token[], start: number): number {
  let next = start
  while (
    isWord(tokens[next], 'modality', 'required') ||
    isWord(tokens[next], 'function-word', 'particle') ||
    isWord(tokens[next], 'noun', 'work')
  )
    next += 1
  return next
}
