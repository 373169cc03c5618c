import { isHavingJoint } from '../../../../kinds/joints'
import { isMark, isWord } from '../../../../text/cursor'
import { fold } from '../../../../text/fold'
import type { Token } from '../../../../text/token'
import { CERTIFICATE } from '../../../../vocab/licences/beside/english-nouns'
import type { Draft, Member } from '../../draft'
import { areOfKind, between, isTimed, rankOf } from '../../draft'
import { isLatinAnd } from '../../glue'

/** A law degree or a tax degree | with | 2 years: of two that are as high, and with no comma between, the years are asked of both; ACCA/BSc | and | 2 years: and where a stroke parts them. A degree | with | Excel or … has its own. */
export function withoutShared(draft: Draft, branches: readonly (readonly number[])[]): number[][] {
  const ways = withoutSharedField(draft, branches)
  const [last = [], years = -1] = [ways.at(-1), ways.at(-1)?.at(-1)]
  const ranks = ways.map((way) => Math.max(...way.map((place) => rankOf(draft.members[place]))))
  const areStroked = ways
    .slice(1)
    .every(([first = 0]) => between(draft, first - 1, first).every((token) => isMark(token, '/')))
  const areAlike = areStroked || ranks.every((rank) => rank >= 0 && rank === ranks[0])
  const isTimedOnce = ways.flat().filter((place) => draft.members[place]?.leaf.kind === 'experience').length === 1
  const isNarrowed = ways.slice(0, -1).some((way) => way.some((at, index) => index > 0 && isLedByWith(draft, at)))
  const isShared =
    areAlike &&
    last.length > 1 &&
    isTimedOnce &&
    isTimed(draft.members[years]) &&
    isLedByWith(draft, years) &&
    !isNarrowed
  if (!isShared || between(draft, (last[0] ?? 0) - 1, last[0] ?? 0).some((token) => isMark(token, ',;'))) return ways
  return ways.with(-1, last.slice(0, -1))
}

/** Diploma or Certificate | in Nursing |: the field is of both, where the certificate has no name of its own. */
function withoutSharedField({ members }: Draft, branches: readonly (readonly number[])[]): number[][] {
  const ways = branches.map((branch) => [...branch])
  const [field, ...others] = ways.flat().filter((place) => members[place]?.leaf.kind === 'major')
  const isShared = others.length === 0 && field !== undefined && ways.at(-1)?.indexOf(field) === 1
  return isShared && ways.some(([head = -1]) => isBareAward(members[head])) ? ways.with(-1, [field - 1]) : ways
}

function isBareAward(member: Member | undefined): boolean {
  return member?.leaf.kind === 'certificate' && fold(member.leaf.terms[0]?.text ?? '') === CERTIFICATE
}

function isLedByWith(draft: Draft, place: number): boolean {
  return between(draft, place - 1, place).some((token) => token.text.split(' ')[0] === 'with' || isLatinAnd(token))
}

/** Diploma | and have | 3 years or a CPA, 大专 | 且有 | 3年经验或会计证: the choice is of what one verb has, unless it is of another level. */
export function sinceVerb(draft: Draft, place: number, branch: readonly number[]): readonly number[] {
  const verb = branch.findLastIndex((at, index) => index > 0 && addsVerb(between(draft, at - 1, at)))
  const isRepeated = between(draft, place - 1, place).some(isVerb)
  const isOfBefore = branch.slice(0, Math.max(0, verb)).some((at) => areOfKind(draft, at, place))
  return verb < 0 || isRepeated || isOfBefore ? branch : branch.slice(verb)
}

function addsVerb(gap: readonly Token[]): boolean {
  return gap.some((token) => isWord(token, 'connective', 'and')) && gap.some(isVerb)
}

/** have, and have, 具有, 且具有. */
function isVerb(token: Token): boolean {
  return isWord(token, 'function-word', 'have') ? token.text !== 'with' : isHavingJoint(token)
}
