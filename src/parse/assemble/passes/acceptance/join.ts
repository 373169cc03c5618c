import type { Kind } from '../../../../model/constraint'
import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { endsInAny, opensWithAny } from '../../../../text/wording'
import { MAY } from '../../../../vocab/language-ability'
import { ALSO_ACCEPTED, OTHER, WELCOME_ENDS } from '../../../../vocab/negation'
import { opensCondition } from '../../condition-phrase'
import type { Draft, Member } from '../../draft'
import { between, isGrouped, isOfCareer, isTimed, lifts, membersIn, phraseAt, rankOf } from '../../draft'
import { accepts, isGlueOr } from '../../glue'
import { withField } from '../../whole-level'
import { loosePairsIn, pairAt } from '../pairs'
import { exempt, isExempting } from './exempt'
import { askedBefore, group, isWished } from './shared'

/**
 * Joins what is asked for with what is accepted besides.
 *
 *   本科以上，5年经验者大专亦可          →   本科 | 5年经验 & 大专
 *   英语流利，日语亦可                 →   英语 | 日语
 *   1年经验，应届硕士亦可               →   1年经验 | 应届 & 硕士
 *   3年经验，硕士学历者经验不限          →   3年经验 | 硕士 & 经验不限
 *   大专以上，有相关经验亦可            →   大专 | 相关经验
 */
export function joinAccepted(draft: Draft): Draft {
  let result = draft
  draft.clause.tokens.forEach((token, at) => {
    if (!accepts(draft.clause.tokens, at) || isExempting(draft, at)) return
    const accepted = accept(result, at)
    const other =
      accepted === result && (opensWithAny(token, ALSO_ACCEPTED) || isBesideWish(result, at))
        ? acceptOther(result, at)
        : accepted
    result = other === result && endsInAny(token, WELCOME_ENDS) ? wish(result, at) : other
  })
  const isOfPairs = loosePairsIn(draft).length > 1 // 本科，3年；硕士，1年；博士不限
  draft.members.forEach((member, place) => {
    if (lifts(member) && !isOfPairs) result = exempt(result, place)
  })
  return result
}

/** A CPA | is welcome |, weaving experience welcome: what is in the place of nothing is wished for; a level is that of those who may apply. */
function wish(draft: Draft, at: number): Draft {
  const inside = membersIn(draft, { start: wayAt(draft, at).start, end: at })
  if (inside.some((place) => lifts(draft.members[place]))) return draft // graduates or those with up to 2 years | are welcome
  const isWish = ({ leaf }: Member, place: number) =>
    inside.includes(place) && !isGrouped(draft, place) && WISHED_FOR.includes(leaf.kind)
  const members = draft.members.map(
    (member, place): Member =>
      isWish(member, place) && !isTimed(member) ? { ...member, modality: 'preferred' } : member,
  )
  return { ...draft, members }
}

const WISHED_FOR: readonly Kind[] = ['experience', 'language', 'certificate']

/** Kinds of which a second one is accepted in the place of the first. */
const REPLACED: readonly Kind[] = ['experience', 'education', 'major', 'language', 'certificate']

function accept(draft: Draft, at: number): Draft {
  const phrase = wayAt(draft, at)
  const whole = membersIn(draft, { start: phrase.start, end: phrase.end })
  const isFirst = isEnough(draft, whole) // 硕士可1年: the years stand behind the word
  const inside = isFirst ? whole : membersIn(draft, { start: phrase.start, end: at })
  const closes = isFirst || at + 1 >= phrase.end
  for (const place of [...inside].reverse()) {
    const { leaf } = draft.members[place] as Member
    if (!isReplaced(draft, leaf.kind, at) || (leaf.kind !== 'education' && !closes)) continue
    if (leaf.kind === 'experience' && !isEnough(draft, inside)) continue
    const original = askedBefore(draft, leaf.kind, phrase.start)
    if (original === undefined) continue
    const condition = conditionOf(draft, phrase.start).filter((other) => other !== original)
    return inPlaceOf(draft, original, inside, condition)
  }
  return draft
}

/** What is accepted for the original, with the condition that it is accepted under. */
function inPlaceOf(draft: Draft, original: number, inside: readonly number[], condition: readonly number[]): Draft {
  const higher = higherLevel(draft, original, inside)
  if (higher !== undefined) return group(draft, [...withField(draft, [higher]), original], inside)
  return isWay(draft, inside[0]) && isWay(draft, original)
    ? draft
    : group(draft, wholeOf(draft, original), [...condition, ...inside])
}

/** Diploma with 2 years; | NITEC and 4 years | will be considered: years with a lower level stand for the higher level as well. */
function higherLevel(draft: Draft, years: number, inside: readonly number[]): number | undefined {
  if (!isTimed(draft.members[years])) return undefined
  const asked = askedBefore(draft, 'education', draft.members[years]?.first ?? 0)
  return asked !== undefined && rankOf(draft.members[asked]) > rankOf(draft.members[inside[0] ?? -1])
    ? asked
    : undefined
}

/** 可 says of a language what one can do in it: 日语流利，英语会话 | 可. */
function isReplaced({ clause, members }: Draft, kind: Kind, at: number): boolean {
  if (kind === 'age') {
    const isOfEither = members.some(({ leaf }) => leaf.kind === 'gender') // 女45岁以下，男50岁以下 | 亦可
    return !isOfEither && opensWithAny(clause.tokens[at], ALSO_ACCEPTED) // 60歲以下，65歲 | 亦可
  }
  return REPLACED.includes(kind) && !(kind === 'language' && clause.tokens[at]?.text === MAY)
}

/** Mill experience preferred; | loom experience | will be considered: what is accepted beside a wish of its kind. */
function isBesideWish(draft: Draft, at: number): boolean {
  const [first] = membersIn(draft, { start: wayAt(draft, at).start, end: at })
  const [wish, other] = [draft.members[(first ?? 0) - 1], draft.members[first ?? -1]]
  return isWished(wish) && wish?.leaf.kind === other?.leaf.kind && isOfCareer(other)
}

/** The phrase of what is accepted; a degree is preferred | but a diploma will be considered | is one behind the wish. */
function wayAt(draft: Draft, at: number): { start: number; end: number } {
  const { start, end } = phraseAt(draft, at)
  const { tokens } = draft.clause
  const wish = tokens.slice(start, at).findLastIndex((token) => isWord(token, 'modality', 'preferred.back'))
  return { start: start + wish + 1, end }
}

/** 大专以上，| 有相关经验 | 亦可, Degree in Law; | experience | is also accepted: of another kind than what stands right before it, or wished for less. */
function acceptOther(draft: Draft, at: number): Draft {
  const { start, end } = wayAt(draft, at)
  const inside = membersIn(draft, { start, end: at })
  const last = (inside[0] ?? 0) - 1
  const isOther = inside.length > 0 && at + 1 >= end && !isWay(draft, inside[0])
  const gap = between(draft, last, last + 1)
  const isOfOther = gap.some((token) => endsInAny(token, OTHER)) // 园艺科系佳，| 非 | 本科系但有经验亦可
  const isAsked =
    isOfCareer(draft.members[last]) || isBesideWish(draft, at) || (isOfOther && isWished(draft.members[last]))
  if (!isOther || !isAsked || !inside.every((place) => isOfCareer(draft.members[place]))) return draft
  const isBetween = (token: Token) => isGlueOr(',;(')(token) || isWord(token, 'modality') || endsInAny(token, OTHER)
  return gap.every(isBetween) ? group(draft, besideField(draft, last), inside) : draft
}

/** 会计专业 | 大专: a level, or a field, and the other that stands right before it. */
function besideField(draft: Draft, place: number): number[] {
  const kinds = [place - 1, place].map((at) => draft.members[at]?.leaf.kind)
  const isOne = kinds.includes('major') && kinds.includes('education')
  const isBeside = between(draft, place - 1, place).every((token) => token.type !== 'mark')
  return isOne && isBeside ? [place - 1, place] : [place]
}

/** 大专以上（| 有零售经验 |，中专亦可）, | 如有导游证 |，高中亦可: the phrase before says for whom, where it opens the bracket or says that it supposes. */
function conditionOf(draft: Draft, start: number): number[] {
  const { tokens } = draft.clause
  if (start < 2 || !isMark(tokens[start - 1], ',')) return []
  const phrase = phraseAt(draft, start - 2)
  if (!isMark(tokens[phrase.start - 1], '(') && !opensCondition(draft, start - 2)) return []
  return membersIn(draft, phrase).filter((place) => draft.members[place]?.modality === 'required')
}

/** Bachelor's and 2 years; | a diploma and 5 years | will be considered: levels with their years are joined as such, however many. */
function isWay(draft: Draft, place: number | undefined): boolean {
  return place !== undefined && [place, place - 1].some((at) => pairAt(draft, at) !== undefined)
}

/** 硕士学历 | 1年以上 | 即可: fewer years are enough, for whoever meets the condition before them. */
function isEnough({ members }: Draft, inside: readonly number[]): boolean {
  const [condition, years] = inside.map((place) => members[place] as Member)
  return inside.length === 2 && condition?.leaf.kind === 'education' && isTimed(years)
}

/** Another level is accepted for the level with its field, a field for the field and the level beside it: 生物专业硕士；数学专业有经验者亦可. */
function wholeOf(draft: Draft, place: number): number[] {
  if (draft.members[place]?.leaf.kind !== 'major') return withField(draft, [place])
  const beside = [place - 1, place + 1].filter(
    (other) =>
      draft.members[other]?.leaf.kind === 'education' &&
      between(draft, Math.min(place, other), Math.max(place, other)).every((token) => token.type !== 'mark'),
  )
  return [place, ...beside].sort((a, b) => a - b)
}
