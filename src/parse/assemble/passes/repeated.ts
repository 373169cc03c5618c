import { isMark, isWord } from '../../../text/cursor'
import { endsInAny } from '../../../text/wording'
import { SCHOOLING, TAKEN } from '../../../vocab/education/beside'
import type { Draft } from '../draft'
import { isTimed, lifts, membersIn, phraseAt, rankOf, withoutMembers } from '../draft'
import type { Stretch } from '../phrases'

/**
 * A level that is asked for once and named twice: as the school and the degree that one took there, or as the time when one took it.
 *
 *   大學設計系畢業，且已取得學士以上學位                 →   學士以上
 *   2020年以後取得博士學位，於取得博士學位後三年內     →   2020年以後取得博士學位
 *   本科以上，欢迎应届硕士                              →   本科以上, and no experience needed
 */
export function dropRepeated(draft: Draft): Draft {
  const gone = draft.members.flatMap(
    (_, place) =>
      schoolOf(draft, place) ?? includedAt(draft, place) ?? welcomeAt(draft, place) ?? idleAt(draft, place) ?? [],
  )
  return gone.length === 0 ? draft : withoutMembers(draft, new Set(gone))
}

/** 国立大学 | 或研究院取得 | 硕士学位: the school where the degree behind it is taken, which by itself would be a lower level. */
function schoolOf(draft: Draft, place: number): number | undefined {
  const [school, degree] = [draft.members[place - 1], draft.members[place]]
  if (school === undefined || degree === undefined || rankOf(school) < 0 || rankOf(school) >= rankOf(degree))
    return undefined
  const { tokens } = draft.clause
  const link = tokens.slice(school.next, degree.first + 1)
  const verb = link.findLastIndex((token) => endsInAny(token, TAKEN))
  const isTaken = verb >= 0 && verb >= link.length - 2 && !isWord(link[verb], 'connective')
  const isChoice = isWord(tokens[school.next + verb - 1], 'connective')
  return isTaken && !isChoice && !link.some((token) => isMark(token, ',;。')) ? place - 1 : undefined
}

/** 硕士以上 | （含应届硕士）: what the bracket behind a level counts in, where it names one. */
function includedAt(draft: Draft, place: number): number | undefined {
  const { tokens } = draft.clause
  const phrase = phraseAt(draft, draft.members[place]?.first ?? 0)
  if (!isMark(tokens[phrase.start - 1], '(') || !isWord(tokens[phrase.start], 'connective', 'within')) return undefined
  const before = draft.members.findLast(({ next }) => next < phrase.start)
  const namesLevel = membersIn(draft, phrase).some((one) => rankOf(draft.members[one]) >= 0)
  return rankOf(before) >= 0 && namesLevel ? place : undefined
}

/** 本科以上，欢迎 | 应届 | 硕士 |: who leaves with as much as was asked for; beside years the level is a way of its own (3年经验，应届硕士亦可). */
function welcomeAt({ members }: Draft, place: number): number | undefined {
  const [fresh, level] = [members[place - 1], members[place]]
  const isFresh = fresh !== undefined && fresh.leaf.kind === 'experience' && lifts(fresh) && fresh.next === level?.first
  const before = members.slice(0, place)
  const isAsked = before.some((one) => rankOf(one) >= 0 && rankOf(one) <= rankOf(level))
  return isFresh && isAsked && !before.some(isTimed) ? place : undefined
}

/** Of the level at `place` and the same before it, the place of the one that says no more than the other. */
function idleAt(draft: Draft, place: number): number | undefined {
  const { members, clause } = draft
  const member = members[place]
  if (member?.leaf.kind !== 'education' || member.leaf.min === undefined || member.leaf.max !== undefined)
    return undefined
  const phrase = phraseAt(draft, member.first)
  const lead = clause.tokens.slice(phrase.start, member.first + 1)
  const isChoice = lead.some((token) => isWord(token, 'connective', 'or', 'or-having'))
  if (isChoice || !lead.some((token) => endsInAny(token, TAKEN))) return undefined
  const { min } = member.leaf
  const before = members.findLastIndex(({ leaf }, at) => at < place && leaf.kind === 'education' && leaf.min === min)
  if (before < 0) return undefined
  if (isWord(clause.tokens[member.next], 'noun', 'born')) return place // 取得碩士學位 | 後 …
  return saysNoMore(draft, member.next, phrase) && !isSchooling(draft, before) ? before : undefined
}

/** 本科学历 | ，取得学士学位: schooling and what it was crowned by are asked for by their names. */
function isSchooling({ clause: { tokens }, members }: Draft, place: number): boolean {
  return endsInAny(tokens[(members[place]?.next ?? 0) - 1], SCHOOLING)
}

/** 且已取得學士學位: with nothing else in its phrase, and no wish. */
function saysNoMore(draft: Draft, next: number, phrase: Stretch): boolean {
  const isWished = draft.clause.tokens.slice(next, phrase.end).some((token) => isWord(token, 'modality'))
  return !isWished && membersIn(draft, phrase).length === 1
}
