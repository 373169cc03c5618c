import type { Claim } from '../../kinds/kind'
import { kindsNamed } from '../../kinds/names'
import type { Kind } from '../../model/constraint'
import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong } from '../../text/wording'
import { CONDITIONS } from '../../vocab/modality'
import { OTHER } from '../../vocab/negation'
import type { Recognised } from '../recognise'
import { isTimed, ownedPlaces } from './draft'
import { isHolder } from './passes/ages'
import { isCombination } from './passes/combination'
import { labelOfLevel } from './passes/fields'
import { speaksOfLack } from './passes/lacking'
import { hasYears } from './passes/pairs'
import { isPost } from './passes/posts'
import { endsWithOr, opensWithOr } from './said-or'
import type { Settled } from './settled'

/** How many clauses before it a clause is joined to: the last, which may end in the word of choice; or back to what it relaxes by name, or to the level that it offers another for. */
export function lookBack(settled: readonly Settled[], parts: readonly Recognised[]): readonly number[] {
  const [before, one] = [settled.at(-1)?.of, parts[0] as Recognised]
  if (before === undefined) return []
  const asksBack =
    (takesBack(one) && !isOfAnother(one) && settled.at(-1)?.isList !== true) ||
    one.claims.some((claim) => speaksOfLack(one.clause.tokens, claim)) ||
    opensWithOther(one) ||
    isCombined(one) ||
    opensWithOr(one) ||
    endsWithOr(before)
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
 * 硕士以上；| 若为本科，需5年以上经验, | 碩士免經驗, | 1 year if you hold a PhD: a level with its years, or with none, behind another level or
 * years. 博士40岁以下；| 硕士35岁以下: whoever is named with an age, behind another age. 本科：会计；| 硕士：金融: a level with its fields, behind a level.
 */
function isPaired(before: Recognised, { clause: { tokens }, claims }: Recognised): boolean {
  const [first, next, third] = claims
  if (!tokens.slice(0, first?.first ?? 0).every(leadsToPair)) return false
  if (isTimed(first)) return next?.leaf.kind === 'education' && before.claims.some(isTimed)
  if (next?.leaf.kind === 'age' && asksFor(before, ['age'])) return first !== undefined && isHolder(first)
  if (first?.leaf.kind === 'age' && next?.leaf.kind === 'gender') return asksFor(before, ['gender']) // …男性；| 45岁以下女性
  if (isOfField(first, next) || isOfLanguage(first, next)) return asksLevel(before)
  const years = next?.leaf.kind === 'major' ? third : next
  return first?.leaf.kind === 'education' && hasYears(years) && (asksLevel(before) || before.claims.some(isTimed))
}

/** | 若为 | 本科, | a minimum of | 6 years with a degree. */
function leadsToPair(token: Token): boolean {
  return (
    token.type === 'mark' ||
    isWord(token, 'function-word') ||
    isWord(token, 'bound', 'min.before') ||
    isAmong(token, CONDITIONS)
  )
}

/** 本科专业：会计；| 研究生专业：审计: fields under the label of a level, behind others. */
function areLabelled(...clauses: readonly Recognised[]): boolean {
  return clauses.every(({ clause, claims }) => claims.some((one) => labelOfLevel(clause.tokens, one) !== undefined))
}

/** 硕士：| 英语六级, 硕士需 | 通过英语六级: what of a language the level is asked for. */
function isOfLanguage(level: Claim | undefined, language: Claim | undefined): boolean {
  return level?.leaf.kind === 'education' && language?.leaf.kind === 'language'
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
