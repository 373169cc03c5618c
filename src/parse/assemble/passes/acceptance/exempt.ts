import { isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isAmong } from '../../../../text/wording'
import { FORMER } from '../../../../vocab/experience/newcomers'
import { PROVISOS } from '../../../../vocab/modality'
import { conditionPhrase } from '../../condition-phrase'
import type { Draft, Member } from '../../draft'
import { between, isTimed, lifts, membersIn, phraseAt } from '../../draft'
import { pairAt } from '../pairs'
import { askedBefore, group, isWished } from './shared'

/** 应届生亦可, 硕士经验不限: what lifts a demand, with the condition in its phrase, for the demand that stood before. */
export function exempt(draft: Draft, place: number): Draft {
  const member = draft.members[place] as Member
  const phrase = conditionPhrase(draft, member.first)
  const conditions = membersIn(draft, { start: phrase.start, end: phrase.end }).filter(
    (other) => other !== place && draft.members[other]?.leaf.kind !== member.leaf.kind && !lifts(draft.members[other]),
  )
  const nearest = conditions.findLast((other) => other < place)
  const isForSome = nearest !== undefined
  if (isForSome ? isOwnWay(draft, nearest) : !isWelcome(draft, place)) return draft
  const start = isForSome ? phrase.start : member.first
  const original =
    askedBefore(draft, member.leaf.kind, start) ?? someBefore(draft, start) ?? askedOfFormer(draft, place)
  if (original === undefined || conditions.includes(original)) return draft
  if (!isForSome && isWished(draft.members[original])) return draft // 有3年经验的优先；可接受应届生
  if (nearest === place - 1 && [original - 1, nearest - 2].some((at) => pairAt(draft, at)) && pairAt(draft, nearest))
    return draft // 本科3年，硕士不限; 5年（硕士3年、博士不限）
  const branch = isForSome
    ? [...conditions.filter((other) => other < place), place]
    : [place, ...levelBehind(draft, place), ...butWith(draft, place)]
  return group(draft, [original], branch)
}

/** 应届 | 硕士 | 亦可: those who leave with a level. */
function levelBehind(draft: Draft, place: number): number[] {
  const isLevel = draft.members[place + 1]?.leaf.kind === 'education'
  return isLevel && between(draft, place, place + 1).length === 0 ? [place + 1] : []
}

/** 無經驗 | 但 | 有熱忱 | 亦可: what whoever has no experience is to have. */
function butWith(draft: Draft, place: number): number[] {
  const { tokens } = draft.clause
  const { next = 0 } = draft.members[place] ?? {}
  const { end } = phraseAt(draft, next)
  const isAccepted = tokens.slice(next, end).some((token) => isWord(token, 'negation', 'acceptable'))
  return isAccepted && isAmong(tokens[next], PROVISOS) ? membersIn(draft, { start: next, end }) : []
}

/** …, or a | PhD | with no experience: a level that a joint opens is a way of its own, beside others with their years. */
function isOwnWay(draft: Draft, place: number): boolean {
  if (place === 0 || draft.members[place]?.leaf.kind !== 'education') return false
  return between(draft, place - 1, place).some((token) => isWord(token, 'connective', 'or'))
}

/** Experience that is not needed because whoever lacks it is welcome; 经验不限 by itself takes back nothing. */
function isWelcome(draft: Draft, place: number): boolean {
  const { tokens } = draft.clause
  const { leaf, first, next, modality } = draft.members[place] as Member
  if (leaf.kind !== 'experience' || modality === 'preferred') return false
  if (butWith(draft, place).length > 0) return true
  return tokens
    .slice(first, next + 1)
    .some((token) => isWord(token, 'noun', 'graduate') || isWord(token, 'negation', 'acceptable'))
}

/** 3年经验（应届硕士 | 毕业生也可 |）: the word lifts the years that stood before, for whoever has the level beside it. */
export function isExempting(draft: Draft, at: number): boolean {
  const holder = draft.members.findIndex(({ first, next }) => first <= at && at < next)
  const level = draft.members.findIndex(({ next }) => next === at)
  const member = draft.members[levelBehind(draft, level - 1).includes(level) ? level - 1 : holder] // 应届 | 硕士 | 亦可
  return member !== undefined && lifts(member) && askedBefore(draft, member.leaf.kind, member.first) !== undefined
}

/** 有相关经验，应届生亦可: experience of no years, where nothing else is asked for. */
function someBefore(draft: Draft, start: number): number | undefined {
  const last = membersIn(draft, { start: 0, end: start }).at(-1)
  const member = draft.members[last ?? -1]
  const isAsked = member?.leaf.kind === 'experience' && member.modality === 'required' && !lifts(member)
  return isAsked ? last : undefined
}

/** 应届生亦可，| 往届生 | 需1年经验: what is asked of those who left school before. */
function askedOfFormer(draft: Draft, place: number): number | undefined {
  const isFormer = (token: Token) => isWord(token, 'noun', 'graduate') && token.text.startsWith(FORMER)
  return isTimed(draft.members[place + 1]) && between(draft, place, place + 1).some(isFormer) ? place + 1 : undefined
}
