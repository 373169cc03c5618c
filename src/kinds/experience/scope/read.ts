import type { Scope } from '../../../model/constraint'
import type { Term } from '../../../model/term'
import { idOf, isMark, isWord, touches } from '../../../text/cursor'
import { fold } from '../../../text/fold'
import type { Token, WordToken } from '../../../text/token'
import {
  ABILITY,
  CRAFT_NOUNS,
  EMPLOYER_FILLERS,
  EQUIVALENT,
  MEMBER,
  SCOPE_ARTICLES,
  SCOPE_FILLERS,
  SCOPE_FUNCTIONS,
  SCOPE_POINTERS,
  SCOPE_PRONOUNS,
  SCOPE_TAILS,
  STAFF_NOUNS,
  WORK_TIMES,
} from '../../../vocab/experience/scope'
import { SENIORITY } from '../../../vocab/facts.constant'
import type { Phrase } from '../../kind'
import { isAmong, isFree, isLatin, termOf } from '../../places'
import { isToDrive } from '../noun'
import type { Stretch } from './items'
import { isEdge, itemsOf, jointWithin, opensItem, trim } from './items'

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
  const items = stretches.flatMap((stretch) => itemsOf(phrase.tokens, stretch))
  const worked = items.map((item) => withoutTimes(phrase.tokens, item)).filter(([first, next]) => first < next)
  for (const item of worked.length > 0 ? worked : items) readItem(phrase, item, found)
  const said = Object.entries(found).filter(([, value]) => !Array.isArray(value) || value.length > 0)
  return said.length === 0 ? undefined : (Object.fromEntries(said) as Scope)
}

/** 全職或 | 兼職 | 教學: beside what was done, how much of the week it took narrows nothing. */
function withoutTimes(tokens: readonly Token[], [first, next]: Stretch): Stretch {
  let [start, end] = [first, next]
  while (start < end && isAmong(tokens[start], WORK_TIMES)) start += 1
  while (end > start && isAmong(tokens[end - 1], WORK_TIMES)) end -= 1
  return [start, end]
}

function readItem(phrase: Phrase, item: Stretch, found: Found): void {
  const [first, next] = item
  const work = trim(phrase.tokens, [first + 1, next])
  if (work[0] < work[1] && isRelatedTrade(phrase.tokens[first])) {
    readWhole(phrase, [first, first + 1], found) // 相关行业 | 招聘
    readWhole(phrase, work, found)
  } else readWhole(phrase, item, found)
}

function readWhole(phrase: Phrase, item: Stretch, found: Found): void {
  const words = phrase.tokens.slice(...item)
  if (words.some((token) => isWord(token, 'noun', 'same-role'))) found.sameRole = true
  if (words.some((token, place) => saysRelated(token) && !isOfThing(words, place))) found.related = true
  if (
    words.every((token) => isPronoun(phrase, token) || isAmong(token, SCOPE_POINTERS)) ||
    isThisField(phrase.tokens, item) ||
    isTeam(phrase.tokens, item) ||
    isCraftNoun(phrase.tokens, item)
  )
    return
  if (readAlike(phrase, item, found) || ((isAsGood(words) || isAnyEmployer(words)) && namesAny(found))) return
  if (readRank(phrase, item, found)) return
  const parts = partsOf(phrase, item)
  const job = jobIn(words)
  if (job !== undefined) found.functions.push(scopeTerm(phrase, ...item, job))
  else if (parts === undefined) found.others.push(ownTerm(phrase, item, ownId(words)))
  else for (const { list, term } of parts) found[list].push(term)
}

/** practices | related to | hygiene: of the thing before it, and not of the work that is to be had. */
function isOfThing(words: readonly Token[], place: number): boolean {
  const [before, word] = [words[place - 1], words[place]]
  return isFree(before) && before?.text.endsWith('ly') === false && word?.text.endsWith(' to') === true
}

/** 招聘, B2驾照: words that name work here, and something else elsewhere; 销售 | 能力 has the work inside. */
function jobIn([word, ...others]: readonly Token[]): string | undefined {
  if (word === undefined || others.length > 0) return undefined
  return isToDrive(word) ? 'driving' : (SCOPE_FUNCTIONS[word.text] ?? idOf(workOfAbility(word), 'function'))
}

/** 销售 | 能力 | 和经验: what one can do is of the work that one has done. */
function workOfAbility(token: Token): WordToken | undefined {
  if (token.type !== 'word' || isWord(token, 'function') || !token.text.endsWith(ABILITY)) return undefined
  return token.inside.find(({ start, end }) => start === token.start && end === token.end - ABILITY.length)
}

/** customer service (or | equivalent |): what is as good as the work that is named. */
function isAsGood(words: readonly Token[]): boolean {
  return words.length === 1 && isAmong(words[0], EQUIVALENT)
}

/** weaving in an | organization of repute |: of whichever employer. */
function isAnyEmployer(words: readonly Token[]): boolean {
  return words.every((token) => isAmong(token, EMPLOYER_FILLERS) || isEdge(token))
}

/** a baker | or similar role |: the noun of the post goes with the word that says it is as good. */
function readAlike(phrase: Phrase, [first, next]: Stretch, found: Found): boolean {
  const word = phrase.tokens[first]
  const isAlike = next - first === 1 && opensItem(word) && isLatin(word)
  if (!isAlike || !isWord(phrase.tokens[next], 'noun', 'function')) return false
  found.others.push(ownTerm(phrase, [first, next + 1], 'related'))
  return true
}

function namesAny({ industries, functions, others }: Found): boolean {
  return industries.length + functions.length + others.length > 0
}

/** 管理经验（| 5人以上团队 |）: a team of so many, and nothing that is done. */
function isTeam(tokens: readonly Token[], [first, next]: Stretch): boolean {
  const last = tokens[next - 1]
  return isWord(last, 'noun', 'management') && !isWord(last, 'function') && isHeadcount(tokens, first, next - 1)
}

/** process mining (PM) | technologies |: the end of the name that the bracket stands in. */
function isCraftNoun(tokens: readonly Token[], [first, next]: Stretch): boolean {
  return next - first === 1 && isMark(tokens[first - 1], ')') && isAmong(tokens[first], CRAFT_NOUNS)
}

/** experience in the | field |: the one that the post is of. */
function isThisField(tokens: readonly Token[], [first, next]: Stretch): boolean {
  return next - first === 1 && tokens[first]?.text === 'field' && isAmong(tokens[first - 1], SCOPE_ARTICLES)
}

/** it, them, these; IT is a trade. */
function isPronoun({ source }: Phrase, { text, start, end }: Token): boolean {
  return SCOPE_PRONOUNS.includes(text) && source.slice(start, end) !== 'IT'
}

/** 相关, 类似工作, 相同职位: the id says which field beside speaks for the word. */
function ownId(words: readonly Token[]): string | undefined {
  if (words.some((token) => isWord(token, 'noun', 'same-role'))) return 'same-role'
  const isBare = words.every((token) => isWord(token, 'noun') || isWord(token, 'function-word'))
  return isBare && words.some(saysRelated) ? 'related' : undefined
}

function saysRelated(token: Token): boolean {
  return isWord(token, 'noun', 'related') || isRelatedTrade(token)
}

/** 相关行业, 相关岗位: a noun of trades or of posts that holds the word for what is related. */
function isRelatedTrade(token: Token | undefined): boolean {
  if (token?.type !== 'word' || isLatin(token) || !isWord(token, 'noun', 'industry', 'function')) return false
  return token.inside.some((word) => isWord(word, 'noun', 'related'))
}

/** The words of an item: not the joint inside the first (or | related industries), nor the particle inside the last (类似 | 的). */
function ownTerm(phrase: Phrase, [first, next]: Stretch, id: string | undefined): Term {
  const term = scopeTerm(phrase, first, next, id)
  const word = phrase.tokens[first]
  const start = word?.type === 'word' && opensItem(word) ? word.start + jointWithin(word) : undefined
  if (start === undefined) return term
  const text = phrase.source.slice(start, term.span[1])
  const lead = pastArticle(text, pastBlanks(text, 0))
  return { ...term, text: text.slice(lead), span: [start + lead, term.span[1]] }
}

/** 方面 | 的, 管理 | 能力, a | similar role: what ends or opens a word to hold it to the next says nothing of it. */
function scopeTerm(phrase: Phrase, first: number, next: number, id: string | undefined): Term {
  const { text, span, ...rest } = termOf(phrase, first, next, id)
  const tail = SCOPE_TAILS.find((end) => text.endsWith(end) && text.length > end.length)?.length ?? 0
  if (tail > 0) return { text: text.slice(0, -tail), span: [span[0], span[1] - tail], ...rest }
  const lead = phrase.tokens[first]?.type === 'word' ? pastArticle(text, 0) : 0
  return { text: text.slice(lead), span: [span[0] + lead, span[1]], ...rest }
}

/** Past an article and the blanks behind it; the place itself where none stands there. */
function pastArticle(text: string, from: number): number {
  const [word = ''] = text.slice(from).split(/\s/, 1)
  const end = from + word.length
  return end < text.length && SCOPE_ARTICLES.includes(fold(word)) ? pastBlanks(text, end) : from
}

function pastBlanks(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length
}

/** 主管, 经理级以上: a rank alone. The lowest of a list is the least that counts. */
function readRank(phrase: Phrase, [first, next]: Stretch, found: Found): boolean {
  const { tokens } = phrase
  const id = idOf(tokens[first], 'seniority')
  if (id === undefined || isWord(tokens[first], 'function') || isOfStaff(tokens, first, next)) return false
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

/** 員工 | 訓練: what is done for the staff, and no rank in it. */
function isOfStaff(tokens: readonly Token[], first: number, next: number): boolean {
  return first + 1 < next && isAmong(tokens[first], STAFF_NOUNS) && tokens[first + 1]?.type === 'text'
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
    if (start < stop && !isFiller(phrase.tokens, start, stop) && !isHeadcount(phrase.tokens, start, stop))
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

/** | 5-10人 | 团队管理: how many are led says no more of what the work is. */
function isHeadcount(tokens: readonly Token[], first: number, next: number): boolean {
  const words = tokens.slice(first, next)
  const isCount = (token: Token) => token.type === 'number' || isWord(token, 'range') || isWord(token, 'bound')
  return words.every((token) => isCount(token) || isWord(token, 'unit', 'people')) && words.some(isCount)
}

/** recruitment | field |, | gained from a reputable | bank, a | 200 bedded | hospital: beside a known word these say no more than it does. */
function isFiller(tokens: readonly Token[], first: number, next: number): boolean {
  return tokens
    .slice(first, next)
    .every((token) => SCOPE_FILLERS.includes(token.text) || isEdge(token) || token.type === 'number')
}

/** A word of an industry with its noun (快消品行业), or of a function with its own (采购岗位). A homograph goes by its noun, then by its place. */
function knownPart(phrase: Phrase, at: number, next: number): { part: Part; end: number } | undefined {
  const { tokens } = phrase
  const [industry, job] = [idOf(tokens[at], 'industry'), jobAt(tokens, at)]
  if (industry === undefined && job === undefined) return undefined
  const following = at + 1 < next ? tokens[at + 1] : undefined
  const ofIndustry = isWord(following, 'noun', 'industry')
  const isOfPerson = following?.text === MEMBER && touches(tokens[at], following) // 配药 | 员
  const ofFunction = (isWord(following, 'noun', 'function') || isOfPerson) && !ofIndustry
  const leads = following !== undefined && !isEdge(following) && !ofFunction
  const isIndustry = industry !== undefined && (job === undefined || ofIndustry || leads)
  const end = ofIndustry || (!isIndustry && ofFunction) ? at + 2 : at + 1
  return isIndustry
    ? { part: { list: 'industries', term: scopeTerm(phrase, at, end, industry) }, end }
    : { part: { list: 'functions', term: functionTerm(phrase, at, end, job) }, end }
}

/** 渠道商 | 开发, KA渠道的 | 开发: of a channel it is no software that is developed, unless shops of the web are. */
function jobAt(tokens: readonly Token[], at: number): string | undefined {
  const job = idOf(tokens[at], 'function')
  const channel = idOf(tokens[tokens[at - 1]?.text === '的' ? at - 2 : at - 1], 'channel')
  const isOfChannel = job === 'software-development' && channel?.startsWith('channel.e-commerce') === false
  return isOfChannel && isWord(tokens[at], 'holding', 'do') ? 'channel-sales' : job
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
