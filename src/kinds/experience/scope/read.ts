import type { Scope } from '../../../model/constraint'
import type { Term } from '../../../model/term'
import { idOf, isMark, isWord } from '../../../text/cursor'
import type { Token, WordToken } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import {
  ABILITY,
  CRAFT_NOUNS,
  EMPLOYER_FILLERS,
  EQUIVALENT,
  SCOPE_ARTICLES,
  SCOPE_FUNCTIONS,
  SCOPE_POINTERS,
  STAFF_NOUNS,
  WORK_TIMES,
} from '../../../vocab/experience/scope'
import { SENIORITY } from '../../../vocab/facts.constant'
import { termOf } from '../../as-written'
import { isFree } from '../../free-word'
import type { Phrase } from '../../kind'
import { isToDrive } from '../noun'
import { itemsOf } from './items'
import { opensItem } from './joints'
import { isHeadcount, isPronoun, partsOf } from './parts'
import { isRelatedTrade, ownId, ownTerm, saysRelated, scopeTerm } from './term'
import type { Stretch } from './trim'
import { isEdge, trim } from './trim'

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
