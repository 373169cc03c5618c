import { isJoint } from '../../../kinds/joints'
import type { Claim } from '../../../kinds/kind'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong } from '../../../text/wording'
import { AS_GOOD_AS, COMBINATIONS } from '../../../vocab/experience/behind'
import type { Draft } from '../draft'
import { between, isGrouped, isOfCareer } from '../draft'

/**
 * Joins a combination of study and work with all of what it stands for: the level, its field and the years.
 *
 *   Degree in Law and 4 years of experience, or an equivalent combination of education and experience
 *   →   Degree & Law & 4 years | combination
 */
export function joinCombinations(draft: Draft): Draft {
  let result = draft
  draft.members.forEach((member, place) => {
    if (isCombination(draft.clause.tokens, member) && !isGrouped(result, place)) result = join(result, place)
  })
  return result
}

/** Experience that is as good, and counts education in; or that is said to be combined with something else. */
export function isCombination(tokens: readonly Token[], { leaf, first, next }: Claim): boolean {
  if (leaf.kind !== 'experience' || leaf.minMonths !== undefined) return false
  const words = tokens.slice(first, next)
  if (words.some((token, at) => token.text === AS_GOOD_AS && words[at + 1]?.type === 'number')) return true
  if (words.some((token) => isAmong(token, COMBINATIONS)))
    return words.some(joinsList) || isAmong(words.at(-1), COMBINATIONS) || isStudyInList(tokens, next + 1)
  return leaf.scope?.related === true && words.some((_, at) => isStudyInList(tokens, first + at))
}

function isStudyInList(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'noun', 'education') && [tokens[at - 1], tokens[at + 1]].some(joinsList)
}

/** education | and | experience, training | , | education: not other institutions of higher | education |. */
function joinsList(token: Token | undefined): boolean {
  return isJoint(token) || isMark(token, ',+')
}

/** Where levels and years are alternatives already, it is one more of them. */
function join(draft: Draft, place: number): Draft {
  const isAsked = (at: number) =>
    at < place && isOfCareer(draft.members[at]) && draft.members[at]?.leaf.kind !== 'certificate'
  const last = draft.groups.findLastIndex((branches) => branches.flat().every(isAsked))
  const group = draft.groups[last]
  if (group !== undefined) return { ...draft, groups: draft.groups.with(last, [...group, [place]]) }
  const asked = draft.members.flatMap((_, at) => (isAsked(at) && !isGrouped(draft, at) ? [at] : []))
  if (asked.length === 0 || offersChoice(draft, asked[0] ?? place, place)) return draft
  return { ...draft, groups: [...draft.groups, [asked, [place]]] }
}

/** … or Master's, | or an equivalent combination …: the word of choice joins them all. */
function offersChoice(draft: Draft, from: number, to: number): boolean {
  const gaps = Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => between(draft, from + at, from + at + 1))
  return gaps.flat().some((token) => isWord(token, 'connective', 'or'))
}
