import type { Constraint, Modality } from '../../model/constraint'
import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Draft, Member } from './draft'
import { between, isTimed, leafOf } from './draft'
import { isGlue, withoutAside } from './glue'

/**
 * The ways to meet a branch of alternatives: mostly one, which asks for all of its members; 或 may offer a choice within it.
 *
 *   …，有3年经历或中级职称者可放宽至40岁             →   (3年 | 中级职称) & 40岁
 *   Degree or equivalent experience with 8 years   →   (Degree | experience) & 8 years
 */
export function waysOf(draft: Draft, branch: readonly number[], whole: Modality): readonly Constraint[] {
  const parts = cut(branch, (place) => !isBeside(draft, place)).map((part) =>
    cut(part, (place) => offersChoice(draft, place)),
  )
  const leavesOf = (way: readonly number[]) =>
    way.map((place): Constraint => leafOf(draft.members[place] as Member, whole))
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return only.map((way) => allOf(leavesOf(way)))
  const asked = parts.flatMap((ways): readonly Constraint[] =>
    ways.length === 1 ? ways.flatMap(leavesOf) : [{ kind: 'anyOf', of: ways.map((way) => allOf(leavesOf(way))) }],
  )
  return [allOf(asked)]
}

function allOf(of: readonly Constraint[]): Constraint {
  return of.length === 1 && of[0] !== undefined ? of[0] : { kind: 'allOf', of }
}

/** Cuts places into runs, in front of each that begins one. */
function cut(places: readonly number[], begins: (place: number) => boolean): readonly number[][] {
  const runs: number[][] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last?.at(-1) === place - 1 && !begins(place)) last.push(place)
    else runs.push([place])
  }
  return runs
}

/** Whether it is joined to the member before it, and not asked besides all that 或 joins before it. */
function isBeside(draft: Draft, place: number): boolean {
  return gapBefore(draft, place).every(isGlue) && !isOfAll(draft, place)
}

/** Whether 或 parts it from the member before it. */
function offersChoice(draft: Draft, place: number): boolean {
  const first = draft.clause.tokens[draft.members[place]?.first ?? 0]
  const isOr = gapBefore(draft, place).some((token) => isWord(token, 'connective', 'or'))
  return isOr || isWord(first, 'connective', 'or-equivalent')
}

function gapBefore(draft: Draft, place: number): readonly Token[] {
  return withoutAside(between(draft, place - 1, place))
}

/** Degree or equivalent experience | and 10 years in tax |: the years are asked of both. */
export function isOfAll({ clause: { tokens }, members }: Draft, place: number): boolean {
  const before = members[place - 1]
  const isInstead = before?.leaf.kind === 'experience' && isWord(tokens[before.first], 'connective', 'or-equivalent')
  return isInstead && !isTimed(before) && isTimed(members[place])
}
