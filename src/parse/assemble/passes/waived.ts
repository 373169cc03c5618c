import { isWishedBehind } from '../../../kinds/lifted'
import { isAmong, isIndefinite, isLatin, isStop } from '../../../kinds/places'
import type { EducationLeaf } from '../../../model/constraint'
import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { NOT_FOR } from '../../../vocab/connectives'
import { EDUCATION } from '../../../vocab/facts.constant'
import type { Draft, Member } from '../draft'
import { between, isTimed, lifts, withoutMembers } from '../draft'
import { isGlueOr } from '../glue'

/**
 * Takes back what the word right behind it says is not asked for: of a level that it is lifted, of all else that it was said.
 *
 *   A degree in Law is not required      →   no degree asked for
 *   Driving licence not required         →   nothing
 *   英语不作要求                          →   nothing
 */
export function takeBackWaived(draft: Draft): Draft {
  const waived = new Set(draft.members.flatMap((_, place) => (isWaived(draft, place) ? wholeOf(draft, place) : [])))
  if (waived.size === 0) return draft
  const members = draft.members.map((member, place) => (waived.has(place) ? lifted(member) : member))
  const gone = [...waived].filter((place) => !lifts(members[place]))
  return withoutMembers({ ...draft, members }, new Set(gone))
}

/** Experience, ages and genders are lifted by their own readers, which know what narrows them. */
function isWaived(draft: Draft, place: number): boolean {
  const { clause, members } = draft
  const { leaf, first, next } = members[place] as Member
  const isOther = leaf.kind !== 'experience' && leaf.kind !== 'age' && leaf.kind !== 'gender' && !lifts(members[place])
  const isFloor = isWord(clause.tokens[next - 1], 'bound') // 学士及以上 | 不限 | …: of the next cell of a row
  const isWaivedHere = isWaiving(clause.tokens, next) && !isFloor && !waivesYears(draft, place)
  if (isOther && (isWaivedHere || isSpared(clause.tokens, first, next))) return true
  return place === members.length - 1 && isNotFor(clause.tokens[next])
}

/** Candidates | without a | driving licence | will be considered |: whoever has none may come. */
function isSpared(tokens: readonly Token[], first: number, next: number): boolean {
  const lack = tokens[isIndefinite(tokens[first - 1]) ? first - 2 : first - 1]
  return isWord(lack, 'negation', 'without') && isWord(tokens[next], 'negation', 'acceptable')
}

/** 大专5年，本科3年，| 硕士 | 不限: behind a level with its years it is the years that another level needs none of. */
export function waivesYears(draft: Draft, place: number): boolean {
  const [level, years, other] = [place - 2, place - 1, place].map((at) => draft.members[at])
  if (other?.leaf.kind !== 'education') return false
  return (level?.leaf.kind === 'education' && isTimed(years)) || isLetOffYears(draft, place - 1)
}

/** 5年经验， | 硕士 | 可放宽至3年: a level, and the years that it is let off with. */
function isLetOffYears(draft: Draft, place: number): boolean {
  const gap = between(draft, place, place + 1)
  const instead = gap.findIndex((token) => isWord(token, 'connective', 'instead'))
  const isLevel = isTimed(draft.members[place - 1]) && draft.members[place]?.leaf.kind === 'education'
  return isLevel && instead >= 0 && gap.slice(instead).some((token) => isWord(token, 'unit', 'year'))
}

/** … | is not required |, | 不作要求 |; 不限 | 专业 opens what follows. */
function isWaiving(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'negation', 'unrestricted') || tokens[at]?.text === 'any') return false
  return isLatin(tokens[at]) ? !isWishedBehind(tokens, at + 1) : isStop(tokens[at + 1])
}

/** A degree | is not required for | this role: where nobody is named whom it is not asked of, it is asked of nobody. */
function isNotFor(token: Token | undefined): boolean {
  return isWord(token, 'connective', 'waived') && isAmong(token, NOT_FOR)
}

/** A degree | in Law |, Thai | or Malay |, doctorate: | doctorate |: back over the list that the word closes, and to the level that a field is of. */
function wholeOf(draft: Draft, place: number): number[] {
  const { members } = draft
  const whole = [place]
  for (let at = place; at > 0; at--) {
    const [kind, before] = [members[at]?.leaf.kind, members[at - 1]?.leaf.kind]
    const isOne = kind === before || (kind === 'major' && before === 'education')
    if (!isOne || !between(draft, at - 1, at).every(isGlueOr(':'))) break
    whole.push(at - 1)
  }
  return whole
}

/** A degree that is not required lifts the level; a doctorate that is not says nothing of those below it. */
function lifted(member: Member): Member {
  const { leaf: asked } = member
  if (asked.kind === 'experience') {
    const { span, scope } = asked
    return { ...member, leaf: { kind: 'experience', span, unrestricted: true, ...(scope && { scope }) } }
  }
  if (asked.kind !== 'education' || EDUCATION[asked.min ?? 'primary'].rank > EDUCATION.bachelor.rank) return member
  const leaf: EducationLeaf = { kind: 'education', span: member.leaf.span, unrestricted: true }
  return { ...member, leaf }
}
