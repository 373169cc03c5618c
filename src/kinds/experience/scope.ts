import type { Scope } from '../../model/constraint'
import type { Term } from '../../model/term'
import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { SENIORITY } from '../../vocab/seniority'
import type { Phrase } from '../kind'
import { isJoint, termOf } from '../places'

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

/** The members of the list that a stretch is, each without what holds it together. */
function itemsOf(tokens: readonly Token[], [first, next]: Stretch): Stretch[] {
  const items: Stretch[] = []
  let start = first
  let depth = 0
  for (let at = first; at <= next; at++) {
    if (at < next && isMark(tokens[at], '(')) depth += 1
    if (at < next && isMark(tokens[at], ')')) depth -= 1
    if (at < next && (depth > 0 || !(isJoint(tokens[at]) || isMark(tokens[at], ',:')))) continue
    const item = trim(tokens, [start, at])
    if (item[0] < item[1]) items.push(item)
    start = at + 1
  }
  return items
}

function trim(tokens: readonly Token[], [first, next]: Stretch): Stretch {
  let [start, end] = [first, next]
  while (start < end && isEdge(tokens[start])) start += 1
  while (end > start && isEdge(tokens[end - 1])) end -= 1
  return [start, end]
}

/** Whether a token holds a phrase together and narrows nothing. */
export function isEdge(token: Token | undefined): boolean {
  if (token?.type === 'mark') return !isMark(token, '()')
  if (
    isWord(token, 'industry') ||
    isWord(token, 'function') ||
    isWord(token, 'seniority') ||
    isWord(token, 'noun', 'related', 'same-role')
  )
    return false
  return (
    isWord(token, 'function-word') ||
    isWord(token, 'noun', 'work', 'experience', 'background') ||
    isWord(token, 'connective') ||
    isWord(token, 'modality', 'required', 'preferred.on') ||
    isWord(token, 'form-field') ||
    isWord(token, 'bound')
  )
}

function readItem(phrase: Phrase, item: Stretch, found: Found): void {
  const words = phrase.tokens.slice(...item)
  if (words.some((token) => isWord(token, 'noun', 'same-role'))) found.sameRole = true
  if (words.some((token) => isWord(token, 'noun', 'related'))) found.related = true
  if (readRank(phrase, item, found)) return
  const parts = partsOf(phrase, item)
  if (parts === undefined) found.others.push(termOf(phrase, ...item, ownId(words)))
  else for (const { list, term } of parts) found[list].push(term)
}

/** 相关, 类似工作, 相同职位: the id says which field beside speaks for the word. */
function ownId(words: readonly Token[]): string | undefined {
  if (words.some((token) => isWord(token, 'noun', 'same-role'))) return 'same-role'
  const isBare = words.every((token) => isWord(token, 'noun') || isWord(token, 'function-word'))
  return isBare && words.some((token) => isWord(token, 'noun', 'related')) ? 'related' : undefined
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
  const term = termOf(phrase, first, end, id)
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
    if (start < stop)
      parts.push({ list: 'others', term: termOf(phrase, start, stop, ownId(phrase.tokens.slice(start, stop))) })
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
    ? { part: { list: 'industries', term: termOf(phrase, at, end, industry) }, end }
    : { part: { list: 'functions', term: termOf(phrase, at, end, job) }, end }
}
