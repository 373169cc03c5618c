import type { Kind } from '../../../../model/constraint'
import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isAmong, isLatin } from '../../../../text/wording'
import { ADDERS } from '../../../../vocab/experience/years'
import type { Draft } from '../../draft'
import { between, isCareer, isOfCareer, isTimed, lifts, membersIn, phraseAt } from '../../draft'
import { isGlue, isLatinAnd, isLatinOr } from '../../glue'
import { withField } from '../../whole-level'
import { holdsStop } from './opens'

/** 中级职称 | 、5年经验 | 或 | 烘焙证书: of a list whose last member 或 opens, each is a way of its own; where the last has 、 itself, each is a list. */
export function listUpTo(draft: Draft, place: number, branch: readonly number[]): number[][] {
  const { end } = phraseAt(draft, draft.members[place]?.first ?? 0)
  const parts = (at: number) => between(draft, at - 1, at).some((token) => isMark(token, '、')) && !isOfStudy(draft, at)
  const isPlain = between(draft, place - 1, place).every((token) => !isMark(token, ',;'))
  const isList = isPlain && !membersIn(draft, { start: draft.members[place]?.next ?? end, end }).some(parts)
  const ways: number[][] = []
  for (const at of branch) {
    const last = ways.at(-1)
    if (last === undefined || (isList && parts(at))) ways.push([at])
    else last.push(at)
  }
  return ways
}

/** 会计专业 | 、 | 大专: the two sides of what one has studied. */
function isOfStudy({ members }: Draft, place: number): boolean {
  const kinds = [members[place - 1]?.leaf.kind, members[place]?.leaf.kind]
  return kinds.includes('education') && kinds.includes('major')
}

/** Degree in Law | , CPA, or | 5 years, MBA | , CPA or | 5 years: of an English list of unlike things, from the start of the clause, each is a way of its own. */
export function seriesBefore(
  draft: Draft,
  place: number,
  last: readonly number[],
  taken: ReadonlySet<number>,
): number[][] {
  const gap = between(draft, place - 1, place)
  const [start = 0] = last
  const isEither = between(draft, -1, 0).some(opensChoice)
  const member = draft.members[place]
  const isOxford = isMark(gap[0], ',') && isLatin(gap[1] ?? draft.clause.tokens[member?.first ?? 0])
  const isClosed = isOxford || (isTimed(member) && gap.some(isLatinOr))
  const isSeries = (isEither || isClosed) && isComma(between(draft, start - 1, start))
  const items = isSeries ? itemsUpTo(draft, start, isEither) : []
  const kinds = [...items, last]
    .map(([first = 0]) => draft.members[first]?.leaf.kind)
    .filter((kind, at, all) => kind !== 'certificate' || all[at - 1] !== kind) // CIMA (UK), ACCA (UK), or a degree
  const areUnlike = new Set(kinds).size === kinds.length && (isEither || !kinds.includes('experience')) // a degree, 3 years, or …
  return areUnlike && !items.flat().some((at) => taken.has(at)) ? items : []
}

/**
 * What commas part before `end`, each with what stands right beside it; nothing where something else stands among it. Either says of whatever it is
 * that it is a choice; without it a language is asked for by itself.
 */
function itemsUpTo(draft: Draft, end: number, isEither: boolean): number[][] {
  const items: number[][] = []
  for (let at = 0; at < end; at++) {
    const gap = between(draft, at - 1, at)
    const isNext = at === 0 ? gap.every((token) => isHeld(token) || opensChoice(token)) : isComma(gap)
    const isItem = isCareer(draft.members[at]) || (isEither && draft.members[at]?.leaf.kind === 'language')
    if (!isItem || !(isNext || gap.every(isHeld))) return []
    if (isNext) items.push([at])
    else items.at(-1)?.push(at)
  }
  return items
}

function isComma(gap: readonly Token[]): boolean {
  return isMark(gap[0], ',') && gap.slice(1).every(isHeld)
}

/** | Either | a degree, 5 years of experience or a CPA. */
function opensChoice(token: Token): boolean {
  return token.text === 'either'
}

/** What leads up to a noun, and joins nothing: a | relevant | degree. */
function isHeld(token: Token): boolean {
  return isWord(token, 'function-word') || isWord(token, 'noun', 'related')
}

/** Kinds whose members a list names one after the other; experience and education in a row ask for both. */
const LISTED: readonly Kind[] = ['certificate', 'language', 'major', 'skill']

/** A证、B证 | 或 C证: the members of the list that 或 closes, each a branch of its own. */
export function listBefore(draft: Draft, last: number, taken: ReadonlySet<number>): number[][] {
  const kind = draft.members[last]?.leaf.kind
  const next = draft.members[last + 1]?.leaf.kind
  const found: number[][] = []
  if (kind === undefined || kind !== next || !LISTED.includes(kind)) return found
  for (let place = last - 1; place >= 0 && !taken.has(place); place--) {
    const gap = between(draft, place, place + 1)
    const isAlike = draft.members[place]?.modality === draft.members[place + 1]?.modality
    if (draft.members[place]?.leaf.kind !== kind || !isAlike || gap.length !== 1 || !isMark(gap[0], '、,/')) break
    found.unshift([place])
  }
  return found
}

/** 大专，2年以上经验； | 或 | 中级职称: behind a stop the choice is with all that was asked for of a career since the stop before, whatever else was said of it. */
export function clauseBefore(
  draft: Draft,
  place: number,
  branch: readonly number[],
  taken: ReadonlySet<number>,
): number[] {
  const found: number[] = []
  if (!holdsStop(between(draft, place - 1, place))) return found
  for (let at = (branch[0] ?? 0) - 1; at >= 0 && !taken.has(at); at--) {
    const isJoined = !holdsStop(between(draft, at, at + 1))
    if (!isJoined || !isOfCareer(draft.members[at]) || !isOfCareer(draft.members[at + 1])) break
    found.unshift(at)
  }
  return found
}

/** BSc in Botany, an associate's degree, | or a diploma: the levels that a comma parts before the last two, each with its field. */
export function levelsBefore(draft: Draft, last: readonly number[], taken: ReadonlySet<number>): number[][] {
  const found: number[][] = []
  let [first] = last
  while (first !== undefined && isLevel(draft, first)) {
    const before = levelBefore(draft, first, taken)
    if (before !== undefined) found.unshift(before)
    first = before?.[0]
  }
  return found
}

/** The level with its field that a comma parts from the one at `first`. */
function levelBefore(draft: Draft, first: number, taken: ReadonlySet<number>): number[] | undefined {
  const gap = between(draft, first - 1, first)
  const isParted = gap.every((token) => isMark(token, ',/') || isGlue(token)) && !gap.some(adds)
  const level = [first - 1, first - 2].find((place) => isLevel(draft, place) && !taken.has(place))
  const whole = level === undefined || !isParted ? [] : withField(draft, [level])
  return whole.at(-1) === first - 1 ? whole : undefined
}

/** 10th pass | + | ITI, a degree | and | a diploma: both of them. */
function adds(token: Token): boolean {
  return isLatinAnd(token) || isAmong(token, ADDERS)
}

export function isLevel({ members }: Draft, place: number): boolean {
  const { leaf, modality } = members[place] ?? {}
  return leaf?.kind === 'education' && modality === 'required' && !lifts(members[place])
}
