import type { Claim } from '../../kinds/kind'
import { kindsNamed } from '../../kinds/names'
import { endsInAny, isAmong } from '../../kinds/places'
import type { Kind } from '../../model/constraint'
import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { CONDITIONS } from '../../vocab/modality'
import { OTHER } from '../../vocab/negation'
import type { Recognised } from '../recognise'
import type { Clause } from '../split/document'
import { Ahead } from './ahead'
import { concatenated, isBeside } from './concatenation'
import { isTimed, ownedPlaces } from './draft'
import type { Listed } from './items'
import {
  claimsBefore,
  isOneOf,
  itemsBehind,
  itemsClosed,
  MOST_ITEMS,
  oneOfThem,
  preferringThem,
  weighedItems,
  wishedBehind,
  wishedOn,
} from './items'
import { isHolder } from './passes/ages'
import { isCombination } from './passes/combination'
import { labelOfLevel } from './passes/fields'
import { speaksOfLack } from './passes/lacking'
import { isPost } from './passes/posts'
import type { Assembled } from './requirements'
import { assemble } from './requirements'
import type { Item } from './ways'
import { joinWays, waysBehind } from './ways'

/** A clause, or what was joined of several, with the requirements that it makes. */
export interface Settled {
  readonly clause: Clause
  readonly assembled: readonly Assembled[]
  /** What the requirements were made of: what follows may be joined to it. */
  readonly of: Recognised
  /** Its clauses are the items of a list: what stands behind the list takes nothing back from the last of them. */
  readonly isList?: true
}

/** More tokens than clauses have that speak of one another; a bound on work. */
const MOST_TOKENS = 512

/**
 * Assembles the clauses of a block, and joins those that speak of one another.
 *
 *   1年以上经验。应届生亦可。                →   1年 | 应届生
 *   5年以上经验；硕士可放宽至3年              →   5年 | 硕士 & 3年
 *   本科，3年经验；或大专，5年经验            →   本科 & 3年 | 大专 & 5年
 *   （1）本科；3年经验；或（2）大专；5年经验     →   本科 & 3年 | 大专 & 5年
 *   满足以下条件之一：1、本科；2、5年经验       →   本科 | 5年经验
 *   1、本科；2、5年经验；以上条件具备其一     →   本科 | 5年经验
 *   有以下经验者优先：1、银行经验；2、零售经验   →   each of them preferred
 *   有银行经验。（加分项）                    →   银行经验, preferred
 *
 * Clauses are joined only where a group then spans them: nothing else may change by it.
 */
export function* assembleAll(recognised: Iterable<Recognised>, source: string): Generator<Settled> {
  const ahead = new Ahead(recognised)
  const settled: Settled[] = []
  while (ahead.peek(0) !== undefined) {
    const items = itemsBehind(ahead, source)
    const list = items.length === 0 ? undefined : settleItems(ahead.peek(0) as Recognised, items)
    const ways = list === undefined ? waysBehind(ahead, source, endsWithOr) : undefined
    if (list !== undefined) {
      settled.push(...list)
      ahead.take(1 + items.flat().length)
    } else if (ways !== undefined) {
      settled.push(settleWays(ways))
      ahead.take(ways.flat().length)
    } else settleNext(settled, ahead, source)
    while (settled.length > MOST_ITEMS) yield settled.shift() as Settled
  }
  yield* settled
}

function settle(one: Recognised): Settled {
  return { clause: one.clause, assembled: assemble(one), of: one }
}

function settleWays(ways: readonly Item[]): Settled {
  const { of, assembled } = joinWays(ways, endsWithOr)
  return { clause: of.clause, assembled, of, isList: true }
}

/** Settles the next clause, with what stands before it where it takes back or offers another for what that asks for. */
function settleNext(settled: Settled[], ahead: Ahead<Recognised>, source: string): void {
  const [before, next] = [settled.at(-1)?.of, ahead.peek(0) as Recognised]
  const wished = wishedBehind(before, next)
  if (wished !== undefined) {
    settled.splice(-1, 1, settle(wished))
    ahead.take(1)
    return
  }
  if (closeItems(settled, ahead, source)) return
  const goesOn = before === undefined ? undefined : wishedOn(before, next, source)
  if (goesOn !== undefined) {
    settled.push(settle(goesOn))
    ahead.take(1)
    return
  }
  const isWithNext = ahead.peek(1) !== undefined && isOnlyOr(ahead.peek(0) as Recognised)
  const parts = ahead.take(isWithNext ? 2 : 1)
  for (const count of lookBack(settled, parts)) {
    const joined = joinTo(settled.slice(-count), parts)
    if (joined === undefined) continue
    settled.splice(-count, count, joined)
    return
  }
  settled.push(...parts.map(settle))
}

/** …（以上条件具备其一）: the items that the next clause closes are a choice, where each of them is understood. */
function closeItems(settled: Settled[], ahead: Ahead<Recognised>, source: string): boolean {
  const closing = ahead.peek(0) as Recognised
  const count = itemsClosed(settled, closing, source)
  if (count + Math.sign(closing.claims.length) < 2) return false
  const joined = settle(concatenated([...settled.slice(-count).map(({ of }) => of), closing]))
  if (joined.assembled.length > 1) return false
  settled.splice(-count, count, { ...joined, isList: true })
  ahead.take(1)
  return true
}

/** How many clauses before it a clause is joined to: the last; or back to what it relaxes by name, or to the level that it offers another for. */
function lookBack(settled: readonly Settled[], parts: readonly Recognised[]): readonly number[] {
  const [before, one] = [settled.at(-1)?.of, parts[0] as Recognised]
  if (before === undefined) return []
  const asksBack =
    (takesBack(one) && !isOfAnother(one) && settled.at(-1)?.isList !== true) ||
    one.claims.some((claim) => speaksOfLack(one.clause.tokens, claim)) ||
    opensWithOther(one) ||
    opensWithOr(one)
  if (!(asksBack || isPaired(before, one) || areOfPosts(before, one) || areLabelled(before, one))) return []
  const kinds = kindsMeant(parts)
  const last = settled.slice(-MOST_BACK)
  const required = last.findLastIndex((one) => requires(one, kinds))
  const meant = required >= 0 ? required : last.findLastIndex(({ of }) => asksFor(of, kinds))
  const back = Math.min(settled.length, MOST_BACK) - meant
  return meant >= 0 && back > 1 ? [back] : [1]
}

/** 管理岗45岁以下；| 技术岗40岁以下: two posts, of each of which the same is asked first. */
function areOfPosts(before: Recognised, one: Recognised): boolean {
  const [asked, other] = [before.claims[0]?.leaf.kind, one.claims[0]?.leaf.kind]
  return asked !== undefined && asked === other && [before, one].every(opensWithPost)
}

function opensWithPost({ clause: { tokens }, claims }: Recognised): boolean {
  return tokens.slice(0, claims[0]?.first).some(isPost)
}

/** 年龄 | 可放宽至 | 40岁: what is relaxed by name; else a level, where one is offered for another. */
function kindsMeant(parts: readonly Recognised[]): readonly Kind[] {
  const named = parts.flatMap(kindsRelaxed)
  if (named.length > 0) return named
  return parts.some((part) => asksLevel(part) || isCombined(part)) ? ['education'] : []
}

/** 店长：25岁以上，3年经验；| 店员：女，18岁以上，高中，有无经验均可: a clause that says first whom it speaks of takes nothing back from the one before. */
function isOfAnother({ clause: { tokens }, claims }: Recognised): boolean {
  const lifted = claims.findIndex(({ leaf }) => leaf.kind === 'experience' && leaf.unrestricted === true)
  const asked = claims.slice(0, Math.max(0, lifted)).filter(({ leaf }) => DESCRIBING.includes(leaf.kind))
  return asked.length > 1 && !tokens.some(isInstead)
}

/** 可放宽至, waived for, in lieu of: what comes is in the place of what was asked for. */
function isInstead(token: Token): boolean {
  return isWord(token, 'connective', 'instead', 'waived', 'in-lieu')
}

/** Kinds by which a clause says what kind of person it is about. */
const DESCRIBING: readonly Kind[] = ['age', 'gender', 'education']

/** How many clauses may stand between a level and another for it, and one more. */
const MOST_BACK = 3

function kindsRelaxed({ clause: { tokens }, claims }: Recognised): readonly Kind[] {
  if (!tokens.some(isInstead)) return []
  const owned = ownedPlaces(tokens, claims)
  return tokens.filter((_, at) => owned[at] === false).flatMap(kindsNamed)
}

function asksLevel(one: Recognised): boolean {
  return asksFor(one, ['education'])
}

function asksFor({ claims }: Recognised, kinds: readonly Kind[]): boolean {
  return claims.some(({ leaf }) => kinds.includes(leaf.kind))
}

/** 硕士；| 博士优先 |；本科亦可: a wish is passed over where something is required before it. */
function requires({ assembled }: Settled, kinds: readonly Kind[]): boolean {
  return assembled.some(
    ({ modality, members }) => modality === 'required' && members.some(({ leaf }) => kinds.includes(leaf.kind)),
  )
}

function isCombined({ clause: { tokens }, claims }: Recognised): boolean {
  return claims.some((claim) => isCombination(tokens, claim))
}

/**
 * 硕士以上；| 若为本科，需5年以上经验, | 持有學士學位者須具備5年經驗, | 1 year if you hold a PhD: a level with its years, behind another level or
 * years. 博士40岁以下；| 硕士35岁以下: whoever is named with an age, behind another age. 本科：会计；| 硕士：金融: a level with its fields, behind a level.
 */
function isPaired(before: Recognised, { clause: { tokens }, claims }: Recognised): boolean {
  const [first, next, third] = claims
  const isFirst = tokens
    .slice(0, first?.first ?? 0)
    .every((token) => token.type === 'mark' || isWord(token, 'function-word') || isAmong(token, CONDITIONS))
  if (!isFirst) return false
  if (isTimed(first)) return next?.leaf.kind === 'education' && before.claims.some(isTimed)
  if (next?.leaf.kind === 'age' && asksFor(before, ['age'])) return first !== undefined && isHolder(first)
  if (first?.leaf.kind === 'age' && next?.leaf.kind === 'gender') return asksFor(before, ['gender']) // …男性；| 45岁以下女性
  if (isOfField(first, next) || isOfLanguage(first, next)) return asksLevel(before)
  const years = next?.leaf.kind === 'major' ? third : next
  return first?.leaf.kind === 'education' && isTimed(years) && (asksLevel(before) || before.claims.some(isTimed))
}

/** 本科专业：会计；| 研究生专业：审计: fields under the label of a level, behind others. */
function areLabelled(...clauses: readonly Recognised[]): boolean {
  return clauses.every(({ clause, claims }) => claims.some((one) => labelOfLevel(clause.tokens, one) !== undefined))
}

/** 硕士：| 英语六级, 硕士需 | 通过英语六级: what of a language the level is asked for. */
function isOfLanguage(level: Claim | undefined, language: Claim | undefined): boolean {
  return level?.leaf.kind === 'education' && language?.leaf.kind === 'language'
}

/** 应届生亦可, 可放宽至…, 或…: joined, if a group spans both. */
function joinTo(before: readonly Settled[], parts: readonly Recognised[]): Settled | undefined {
  const all = [...before.map(({ of }) => of), ...parts]
  const first = all[0] as Recognised
  if (before.at(-1)?.of.claims.length === 0 || !all.every(({ clause }) => isBeside(first.clause, clause)))
    return undefined
  const whole = concatenated(all)
  if (whole.clause.tokens.length > MOST_TOKENS) return undefined
  const joined = settle(whole)
  const start = whole.clause.tokens.length + 1 - parts.reduce((sum, { clause }) => sum + clause.tokens.length + 1, 0)
  const spans = joined.assembled.some(
    ({ members }) => members.some((one) => one.first < start) && members.some((one) => one.first >= start),
  )
  return spans ? joined : undefined
}

function takesBack({ clause: { tokens } }: Recognised): boolean {
  return tokens.some(
    (token) =>
      isInstead(token) || isWord(token, 'negation', 'acceptable', 'unrestricted') || isWord(token, 'noun', 'graduate'),
  )
}

/** | 非 | 食品专业须有2年经验: of whoever took another field than what was asked for before. */
function opensWithOther({ clause: { tokens } }: Recognised): boolean {
  return endsInAny(tokens[0], OTHER)
}

/** 研究生：| 会计学, 会计专业 | 硕士: a level and its fields. */
function isOfField(one: Claim | undefined, other: Claim | undefined): boolean {
  const kinds = [one?.leaf.kind, other?.leaf.kind]
  return kinds.includes('education') && kinds.includes('major')
}

/** 或具有5年以上经验, or equivalent experience: the choice is between this clause and the one before. */
function opensWithOr({ clause: { tokens } }: Recognised): boolean {
  const first = tokens.find((token) => token.type !== 'mark' && !isWord(token, 'function-word', 'particle'))
  return isOr(first)
}

/** Bachelor's degree and 3 years; or | Master's degree. Not a degree, or equivalent; | …, which says all that it says. */
function endsWithOr({ clause: { tokens } }: Recognised): boolean {
  const last = tokens.findLast((token) => token.type !== 'mark')
  return isOr(last) && !isWord(last, 'connective', 'or-equivalent')
}

/** OR, on a line of its own. */
function isOnlyOr({ clause: { tokens } }: Recognised): boolean {
  return tokens.every((token) => token.type === 'mark' || isOr(token))
}

function isOr(token: Token | undefined): boolean {
  return isWord(token, 'connective', 'or', 'or-equivalent') && !isWord(token, 'connective', 'one-of')
}

/** A heading that says how to take the items behind it: one of them will do, or each is preferred. */
function settleItems(heading: Recognised, items: readonly Listed[]): readonly Settled[] | undefined {
  if (isOneOf(heading) && items.some((item) => item.length > 1)) return settleNested(heading, items)
  const joined = oneOfThem(heading, items.flat())
  if (joined === undefined) return preferringThem(heading, items)?.map(settle)
  const settled = settle(joined)
  return settled.assembled.length === 1 + claimsBefore(heading) ? [{ ...settled, isList: true }] : undefined
}

/** One of the items will do, and some of them head a list of their own; undefined where the first stands in the heading's own clause. */
function settleNested(heading: Recognised, items: readonly Listed[]): readonly Settled[] | undefined {
  if (heading.claims.length > claimsBefore(heading)) return undefined
  const { of, assembled } = joinWays(
    weighedItems(heading, items).map((item) => [item]),
    endsWithOr,
    [heading],
  )
  return [{ clause: of.clause, assembled, of, isList: true }]
}
