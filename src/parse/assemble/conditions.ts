import { opensWithAny } from '../../kinds/places'
import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { PAY, SETTLED } from '../../vocab/experience-words'
import type { Draft, Member } from './draft'
import { between, isGrouped, lifts, phraseAt, withoutMembers } from './draft'
import { isWhoever } from './glue'

/**
 * Drops what is lifted for some alone, and for whom, where no demand stood before that it could take the place of: it asks for
 * nothing, and lifts nothing for everybody else.
 *
 *   有经验者学历不限 · 经验丰富者年龄不限   →   nothing
 *
 * So asks what only says who is paid more.
 *
 *   有外贸经验者薪资面议                     →   nothing
 */
export function dropConditions(draft: Draft): Draft {
  const conditions = draft.members.flatMap((_, place) =>
    isCondition(draft, place) ? [place, place + 1] : isPaid(draft, place) ? [place] : [],
  )
  return conditions.length === 0 ? draft : withoutMembers(draft, new Set(conditions))
}

function isCondition(draft: Draft, place: number): boolean {
  const [condition, lifted] = [draft.members[place], draft.members[place + 1]]
  if (condition === undefined || !lifts(lifted) || lifts(condition)) return false
  if (isGrouped(draft, place) || isGrouped(draft, place + 1)) return false
  const link = [...draft.clause.tokens.slice(condition.next - 1, condition.next), ...between(draft, place, place + 1)]
  return condition.leaf.kind === 'experience' && link.some(isWhoever) && !link.some(({ type }) => type === 'mark')
}

/** 有外贸经验者 | 薪资可面议 |, 持证的 | 另有津贴 |: in the same breath. 能带客户者提成上浮 wishes for the customers, and pays for them. */
function isPaid(draft: Draft, place: number): boolean {
  const { next, modality, leaf } = draft.members[place] as Member
  const { tokens } = draft.clause
  const from = pastWhoever(tokens, next)
  if (from === undefined || leaf.kind === 'channel' || modality !== 'required' || isGrouped(draft, place)) return false
  const rest = tokens.slice(from, phraseAt(draft, from).end)
  const isSettled = rest.some((token) => token.type === 'number' || opensWithAny(token, SETTLED))
  return isSettled && rest.some((token) => opensWithAny(token, PAY)) && rest.length <= LONGEST_PAY
}

/** Tokens of the longest way to say how somebody is paid. */
const LONGEST_PAY = 6

/** 经验 | 者 |, 经验 | 丰富者 |, 持证 | 的 |: behind the word for whoever has what ends at `end`. */
function pastWhoever(tokens: readonly Token[], end: number): number | undefined {
  const next = isWord(tokens[end], 'breadth') ? end + 1 : end
  if (isWhoever(tokens[next]) || tokens[next]?.text === '的') return next + 1
  return isWhoever(tokens[next - 1]) ? next : undefined
}
