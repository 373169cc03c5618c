import type { Kind } from '../../model/constraint'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Draft } from './draft'
import { between, lifts } from './draft'
import { isGlue } from './glue'

/**
 * Joins members that the text offers as alternatives, also across kinds.
 *
 *   硕士，或本科且5年以上经验       →   硕士 | 本科 & 5年
 *   英语或日语                    →   英语 | 日语
 *   CPA证、5年审计经验或硕士       →   CPA | 5年 | 硕士
 *   Degree or equivalent experience   →   Degree | experience
 *
 * 或 between two members opens a branch; what stands beside its members without a comma belongs to their branch.
 */
export function joinAlternatives(draft: Draft): Draft {
  const taken = new Set(draft.groups.flat(2))
  const branches: number[][] = []
  const groups: number[][][] = []
  const close = () => {
    if (branches.length > 1) groups.push(branches.map((branch) => [...branch]))
    branches.length = 0
  }
  draft.members.forEach((_, place) => {
    const free = !taken.has(place) && (place === 0 || !taken.has(place - 1))
    if (place > 0 && free && opensBranch(draft, place)) {
      if (branches.length === 1) branches.unshift(...listBefore(draft, place - 1, taken))
      branches.push([place])
    } else if (
      place > 0 &&
      free &&
      branches.length > 0 &&
      staysInBranch(between(draft, place - 1, place), branches.length > 1)
    )
      branches[branches.length - 1]?.push(place)
    else {
      close()
      if (!taken.has(place)) branches.push([place])
    }
  })
  close()
  return { ...draft, groups: [...draft.groups, ...groups] }
}

/** Kinds whose members a list names one after the other; experience and education in a row ask for both. */
const LISTED: readonly Kind[] = ['certificate', 'language', 'major', 'skill']

/** A证、B证 | 或 C证: the members of the list that 或 closes, each a branch of its own. */
function listBefore(draft: Draft, last: number, taken: ReadonlySet<number>): number[][] {
  const kind = draft.members[last]?.leaf.kind
  const next = draft.members[last + 1]?.leaf.kind
  const found: number[][] = []
  if (kind === undefined || kind !== next || !LISTED.includes(kind)) return found
  for (let place = last - 1; place >= 0 && !taken.has(place); place--) {
    const gap = between(draft, place, place + 1)
    if (draft.members[place]?.leaf.kind !== kind || gap.length !== 1 || !isMark(gap[0], '、,/')) break
    found.unshift([place])
  }
  return found
}

/** The words before a member offer a choice and nothing else; where both are lifted (no degree or experience required), neither is asked for. */
function opensBranch(draft: Draft, place: number): boolean {
  const gap = between(draft, place - 1, place)
  const first = draft.clause.tokens[draft.members[place]?.first ?? 0]
  const offers =
    gap.some((token) => isWord(token, 'connective', 'or') && !isWord(token, 'connective', 'one-of')) ||
    isSlashed(draft, place, gap) ||
    isOfPaper(draft, place, gap) ||
    isWord(first, 'connective', 'or-equivalent')
  const isLifted = lifts(draft.members[place - 1]) && lifts(draft.members[place])
  if (!offers || isLifted || isOfBoth(draft, place, gap)) return false
  return gap.every((token) => isGlue(token) || isMark(token, ',();')) || areClauses(draft, place, gap)
}

/** Degree | or professional qualification | in Accounting: the field of a level and of the paper that is as good. */
function isOfBoth({ members }: Draft, place: number, gap: readonly Token[]): boolean {
  const [before, here] = [members[place - 1]?.leaf.kind, members[place]?.leaf.kind]
  return before === 'education' && here === 'major' && gap.some((token) => isWord(token, 'field-word', 'degree'))
}

/** (i) 文憑試五科第2級或以上成績；或 | (ii) 會考五科第2級: each is all that its clause asks for, whatever else the clauses say of it. */
function areClauses({ clause: { tokens }, members }: Draft, place: number, gap: readonly Token[]): boolean {
  const stop = gap.findIndex((token) => isMark(token, ';'))
  if (stop < 0 || ![gap[stop - 1], gap[stop + 1]].some((token) => isWord(token, 'connective', 'or'))) return false
  const [outer, before, here, next] = [members[place - 2], members[place - 1], members[place], members[place + 1]]
  if (before === undefined || here === undefined || before.leaf.kind !== here.leaf.kind) return false
  const isShared = outer !== undefined && !holdsStop(tokens.slice(outer.next, before.first))
  return !isShared && (next === undefined || holdsStop(tokens.slice(here.next, next.first)))
}

function holdsStop(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isMark(token, ';'))
}

/**
 * Diploma in Nursing | / | relevant experience, ACCA | / | MBA: a stroke between a level and the experience in its place, or between a
 * paper and a level.
 */
function isSlashed({ members }: Draft, place: number, gap: readonly Token[]): boolean {
  const [before, here] = [members[place - 1]?.leaf.kind, members[place]?.leaf.kind]
  const isOfPaper = before === 'certificate' && here === 'education'
  const isInstead = isOfPaper || ((before === 'education' || before === 'major') && here === 'experience')
  return isInstead && gap.length === 1 && isMark(gap[0], '/')
}

/** Diploma in Law | or relevant | professional certificate: the word of choice says what the paper has to be as well. */
function isOfPaper({ members }: Draft, place: number, gap: readonly Token[]): boolean {
  return members[place]?.leaf.kind === 'certificate' && isWord(gap.at(-1), 'connective', 'or-equivalent')
}

/** Beside it, or joined by 且: of the same branch. A comma ends a branch. */
function staysInBranch(gap: readonly Token[], isSecond: boolean): boolean {
  return gap.every(isGlue) && !(isSecond && gap.some((token) => isMark(token, '、')))
}
