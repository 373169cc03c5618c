import { closesList, isWishedBehind } from '../../../kinds/lifted'
import { isStop } from '../../../kinds/phrase-ends'
import { isRefused } from '../../../kinds/refused'
import type { EducationLeaf } from '../../../model/constraint'
import type { Span } from '../../../model/span'
import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isIndefinite, isLatin } from '../../../text/wording'
import { NOT_FOR } from '../../../vocab/connectives'
import { EDUCATION } from '../../../vocab/facts.constant'
import { BARE_LACKS } from '../../../vocab/negation'
import type { Draft, Member } from '../draft'
import { between, isTimed, lifts, withoutMembers } from '../draft'
import { isGlueOr } from '../glue'

/**
 * Takes back what the word right behind or before it says is not asked for: of a level and of years that they are lifted, of all
 * else that it was said.
 *
 *   A degree in Law is not required      →   no degree asked for
 *   Driving licence not required         →   nothing
 *   英语不作要求, 无需驾照                 →   nothing
 */
export function takeBackWaived(draft: Draft): Draft {
  const waived = new Set(draft.members.flatMap((_, place) => (isWaived(draft, place) ? wholeOf(draft, place) : [])))
  if (waived.size === 0) return draft
  const ofLevel = (place: number) => draft.members[place]?.leaf.kind === 'major' && waived.has(place - 1)
  const members = draft.members.map((member, place) =>
    waived.has(place) && !ofLevel(place) ? lifted(withWord(draft, place)) : member,
  )
  const gone = [...waived].filter((place) => !lifts(members[place]))
  return withoutMembers({ ...draft, members }, new Set(gone))
}

function isWaived(draft: Draft, place: number): boolean {
  const { clause, members } = draft
  if (isAsked(members[place] as Member) && (isWaivedBehind(draft, place) || isWaivedBefore(draft, place))) return true
  return place === members.length - 1 && isNotFor(clause.tokens[members[place]?.next ?? 0])
}

/** Whether nothing lifts it yet: experience of no length, ages and genders have readers that know what narrows the word. */
function isAsked(member: Member): boolean {
  const { kind } = member.leaf
  return (isTimed(member) || !(kind === 'experience' || kind === 'age' || kind === 'gender')) && !lifts(member)
}

function isWaivedBehind(draft: Draft, place: number): boolean {
  const { tokens } = draft.clause
  const { next } = draft.members[place] as Member
  const isFloor = isWord(tokens[next - 1], 'bound') // 学士及以上 | 不限 | …: of the next cell of a row
  return isWaiving(tokens, next) && !isFloor && !waivesYears(draft, place)
}

/** 无需 | 驾照, no | CPA licence | required, don't need a | forklift licence, 不要求 | 3年经验: but 英语不限 | 驾照, of what stands before. */
function isWaivedBefore({ clause: { tokens }, members }: Draft, place: number): boolean {
  const { first, next } = members[place] as Member
  if (isRefused(tokens, next)) return false
  const at = wordBefore(tokens, first)
  const before = members[place - 1]?.next ?? -1
  if (before > at) return false // 经验不限 | 3年以上: the word is of what stands before
  if (isWord(tokens[at], 'negation', 'without')) return !isAmong(tokens[at], BARE_LACKS) || isNone(tokens, at, next)
  const isZh = isWord(tokens[at], 'negation', 'unrestricted') && !isLatin(tokens[at])
  return isZh && !closesList(tokens, at) && before < at
}

/** | 无需大专学历 |: what is lifted is so by the word before it. */
function withWord(draft: Draft, place: number): Member {
  const member = draft.members[place] as Member
  if (!isWaivedBefore(draft, place)) return member
  const first = wordBefore(draft.clause.tokens, member.first)
  const span: Span = [draft.clause.tokens[first]?.start ?? 0, member.leaf.span[1]]
  return { ...member, first, leaf: { ...member.leaf, span } }
}

/** Where the word would stand: before an article or a verb of having. */
function wordBefore(tokens: readonly Token[], first: number): number {
  if (isWord(tokens[first], 'negation', 'without')) return first // with | no driving licence
  const isLed = isIndefinite(tokens[first - 1]) || isWord(tokens[first - 1], 'function-word', 'have')
  return isLed ? first - 2 : first - 1
}

/** 无驾照 | 亦可, without a licence | may apply, 无驾照 | 要求, no licence | required: what says that a lack is none. */
function isNone(tokens: readonly Token[], lack: number, at: number): boolean {
  if (isWord(tokens[at], 'negation', 'acceptable')) return true
  const isNeed = isWord(tokens[at], 'modality', 'required') || isWord(tokens[at], 'kind-name', 'demand')
  if (!isNeed || isWishedBehind(tokens, at + 1)) return false
  return tokens[lack]?.text !== 'without' // without a degree | must have 5 years
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
  if (asked.kind === 'major') return { ...member, leaf: { ...asked, terms: [], related: false, unrestricted: true } }
  if (asked.kind !== 'education' || EDUCATION[asked.min ?? 'primary'].rank > EDUCATION.bachelor.rank) return member
  const leaf: EducationLeaf = { kind: 'education', span: member.leaf.span, unrestricted: true }
  return { ...member, leaf }
}
