import type { Claim } from '../../../kinds/kind'
import type { Kind } from '../../../model/constraint'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { MAJORS_OF_LEVELS } from '../../../vocab/study-stages'
import type { Draft, Member } from '../draft'
import { areOfKind, between, isByItself, lifts, rankOf } from '../draft'
import { isBetween, isGlueOr, isLatinAnd, withoutAside } from '../glue'

/**
 * Joins levels that each come with fields of their own; a higher level of which fields are demanded leaves what was asked for before it.
 *
 *   本科：会计学、审计学；研究生：会计学    →   本科 & 会计学、审计学 | 研究生 & 会计学
 *   会计专业本科，金融专业硕士             →   会计 & 本科 | 金融 & 硕士
 *   本科以上学历，硕士须为会计学专业        →   本科 | 硕士 & 会计学
 *   本科专业：会计学；研究生专业：审计学     →   会计学 | 审计学
 *   会计硕士、审计硕士                    →   会计 & 硕士 | 审计 & 硕士
 */
export function joinFields(draft: Draft): Draft {
  const groups: number[][][] = []
  for (let place = 0; place + 1 < draft.members.length; place++) {
    const labelled = labelledFrom(draft, place)
    if (labelled.length > 1) {
      groups.push(labelled)
      place += labelled.length - 1
    }
    if (labelled.length > 1 || !isOfFields(draft, place)) continue
    const branches = branchesFrom(draft, place)
    const ranks = branches.map(([one, other]) => rankOf(levelOf(draft, one as number, other)))
    if (branches.length < 2 || (new Set(ranks).size < branches.length && !areEnumerated(draft, branches))) continue
    groups.push(branches)
    place = branches.at(-1)?.at(-1) as number
  }
  return groups.length === 0 ? draft : { ...draft, groups: [...draft.groups, ...groups] }
}

/** 会计硕士 | 、 | 审计硕士: the same level in one field or another. */
function areEnumerated(draft: Draft, branches: readonly (readonly number[])[]): boolean {
  return branches
    .slice(1)
    .every(([first = 0]) => between(draft, first - 1, first).every((token) => isMark(token, '、')))
}

/** 本科专业： | …; 研究生专业： | …: fields that follow one another, each under a label that says of which level. */
function labelledFrom(draft: Draft, place: number): number[][] {
  const labels: (string | undefined)[] = []
  for (let label = labelOf(draft, place); label !== undefined && !labels.includes(label); ) {
    labels.push(label)
    const next = place + labels.length
    label = isPartedAlone(draft, next) ? labelOf(draft, next) : undefined
  }
  return labels.map((_, at) => [place + at])
}

function labelOf(draft: Draft, place: number): string | undefined {
  const member = draft.members[place]
  return member !== undefined && isByItself(draft, place) ? labelOfLevel(draft.clause.tokens, member) : undefined
}

/** 研究生专业 | ：: the label of fields, where it says of which level they are. */
export function labelOfLevel(tokens: readonly Token[], { leaf, first }: Claim): string | undefined {
  const isLabel = leaf.kind === 'major' && isAmong(tokens[first], MAJORS_OF_LEVELS) && isMark(tokens[first + 1], ':')
  return isLabel ? tokens[first]?.text : undefined
}

/** The pairs that follow one another from `place`, and a level before them that needs no fields. */
function branchesFrom(draft: Draft, place: number): number[][] {
  const pairs = [[place, place + 1]]
  let next = place + 2
  while (isOfFields(draft, next) && areOfKind(draft, next, place) && isPartedAlone(draft, next)) {
    pairs.push([next, next + 1])
    next += 2
  }
  return pairs.length === 1 && isDemanded(draft, place) ? [[place - 1], ...pairs] : pairs
}

/** 本科：| 会计学; 会计专业 | 本科: a level and its fields, whichever stands first. */
function isOfFields(draft: Draft, place: number): boolean {
  const pair = [draft.members[place], draft.members[place + 1]]
  const isFree = pair.every((member, at) => isByItself(draft, place + at) && !lifts(member))
  return isFree && PAIR.every((kind) => pair.some((member) => member?.leaf.kind === kind)) && isTight(draft, place)
}

const PAIR: readonly Kind[] = ['education', 'major']

/** 本科 | ：| 会计学, 研究生 | （二级学科）：| 会计学. */
function isTight(draft: Draft, place: number): boolean {
  return withoutAside(between(draft, place, place + 1)).every(isBetween)
}

/** Nothing but what parts them stands before it, and nothing that asks for both: degree in Law | along with an | MBA in Finance, | with an | MBA in Finance. */
function isPartedAlone(draft: Draft, place: number): boolean {
  const gap = between(draft, place - 1, place)
  const addsBoth = (token: Token) => isLatinAnd(token) || (isLatin(token) && isWord(token, 'function-word', 'have'))
  return gap.every(isGlueOr(',;')) && !gap.some(addsBoth)
}

/** 本科以上，| 硕士 | 须为 | 会计学专业: said of whoever has the higher level. */
function isDemanded(draft: Draft, place: number): boolean {
  const [before, level] = [draft.members[place - 1], draft.members[place]]
  if (before?.leaf.kind !== 'education' || level?.leaf.kind !== 'education') return false
  if (!isByItself(draft, place - 1) || rankOf(before) >= rankOf(level)) return false
  return (
    isPartedAlone(draft, place) &&
    between(draft, place, place + 1).some((token) => isWord(token, 'modality', 'required'))
  )
}

function levelOf({ members }: Draft, place: number, other?: number): Member | undefined {
  return members[place]?.leaf.kind === 'education' ? members[place] : members[other ?? -1]
}
