import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isOfAll } from '../../branches'
import type { Draft } from '../../draft'
import { areOfKind, between, membersIn, phraseAt } from '../../draft'
import { isGlue, isLatinAnd } from '../../glue'
import { addsOverWords } from '../../said-more'
import { leadsToField } from '../../whole-level'
import { isLevel } from './before'
import { holdsStop, isFocus } from './opens'

/** …, or 1 year of forestry, | and a master's degree, … or a licence | accepted by the guild and | 2 years: behind a comma, where the first branch asks for the same and this one does not. */
function answers(
  draft: Draft,
  place: number,
  gap: readonly Token[],
  branches: readonly (readonly number[])[],
): boolean {
  const holdsKind = (way: readonly number[]) => way.some((at) => areOfKind(draft, at, place))
  const [first = 0] = branches.at(-1) ?? []
  const isBehindStop = holdsStop(between(draft, first - 1, first)) // 药学本科，药师；或中药学大专 | ，主管药师
  const isNext = isMark(gap[0], ',') && gap.slice(1).every(isGlue)
  const isAlso = isNext && (isBehindStop || isWord(gap[1], 'connective', 'and'))
  return (isAlso || addsOverWords(gap)) && holdsKind(branches[0] ?? []) && !holdsKind(branches.at(-1) ?? [])
}

/** Beside it, or joined by 且: of the same branch. A comma ends a branch. */
export function staysInBranch(draft: Draft, place: number, branches: readonly (readonly number[])[]): boolean {
  const [gap, isSecond] = [gapBefore(draft, place), branches.length > 1]
  if (draft.members[place - 1]?.modality !== draft.members[place]?.modality) return false // 园艺专业、| 有驾照或养护经验者优先
  if (isOfAll(draft, place) || isOtherLevel(draft, place, gap, branches.at(-1) ?? [])) return false
  if (isFieldInBracket(draft, place, gap) || isSpecialty(draft, place, gap)) return true
  if (!gap.every(isGlue)) return isSecond && answers(draft, place, gap, branches)
  if (!isSecond || !gap.some((token) => isMark(token, '、'))) return true
  return bindsTighter(draft, place, branches.at(-1)?.[0] ?? 0) || isOfEach(draft, place, branches)
}

/** MSc in Law or MA in Tax | and | BA in Law or …: a second level besides, and the choice before it ends. */
function isOtherLevel(draft: Draft, place: number, gap: readonly Token[], branch: readonly number[]): boolean {
  return gap.some(isLatinAnd) && isLevel(draft, place) && branch.some((at) => isLevel(draft, at))
}

/** A Law degree | with a specialisation in | tax, MBA | - | Finance: the field of the level, or what narrows it. */
function isSpecialty({ members }: Draft, place: number, gap: readonly Token[]): boolean {
  return (isFocus(gap) || gap.every(leadsToField)) && members[place]?.leaf.kind === 'major'
}

/** What stands before it; behind a field in brackets, what stands behind the bracket: BSc (any field) | with | 2 years. */
function gapBefore(draft: Draft, place: number): readonly Token[] {
  const gap = between(draft, place - 1, place)
  return isMark(gap[0], ')') && isFieldInBracket(draft, place - 1, between(draft, place - 2, place - 1))
    ? gap.slice(1)
    : gap
}

/** Degree | (in | Law |) or a diploma: the field of the level before its bracket. */
function isFieldInBracket({ clause: { tokens }, members }: Draft, place: number, gap: readonly Token[]): boolean {
  const [level, field] = [members[place - 1], members[place]]
  if (level?.leaf.kind !== 'education' || field?.leaf.kind !== 'major') return false
  const isClosed = tokens.slice(field.next - 1, field.next + 1).some((token) => isMark(token, ')'))
  return isClosed && isMark(gap[0], '(') && gap.slice(1).every(isGlue)
}

/** 大专、5年经验 | 或本科 | 、3年经验: the way before has two of a list as well, one of this kind. */
function isOfEach(draft: Draft, place: number, branches: readonly (readonly number[])[]): boolean {
  const [before = [], last = []] = branches.slice(-2)
  const holdsKind = (way: readonly number[]) => way.some((at) => areOfKind(draft, at, place))
  return before.length > 1 && holdsKind(before) && !holdsKind(last)
}

/** 大专，或会计专业 | 、 | 2年经验; 硕士或有六级 | 、 | 驾照的本科: in a branch that a comma opened, or that one word behind 的 is the head of. */
function bindsTighter(draft: Draft, place: number, first: number): boolean {
  const { tokens } = draft.clause
  if (between(draft, first - 1, first).some((token) => isMark(token, ',;'))) return true
  const { end } = phraseAt(draft, draft.members[place]?.first ?? 0)
  const head = membersIn(draft, { start: draft.members[place]?.next ?? 0, end })[0]
  return tokens[(draft.members[head ?? -1]?.first ?? 0) - 1]?.text === '的'
}
