import { levelOf } from '../../../kinds/education/level-name'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, opensWithAny } from '../../../text/wording'
import { ALLOWANCES, ONLY, RAISED, SETTLED, SPARING, TAKEN_ON, WHOEVER_MAY } from '../../../vocab/experience/conditions'
import { PAY } from '../../../vocab/experience/employer'
import { EDUCATION } from '../../../vocab/facts.constant'
import { ALSO_ACCEPTED } from '../../../vocab/negation'
import { opensCondition } from '../condition-phrase'
import type { Draft, Member } from '../draft'
import { between, isByItself, isGrouped, lifts, phraseAt, rankOf, withoutMembers } from '../draft'
import { accepts, isGlueOr, isWhoever, isWhoeverHas } from '../glue'

/**
 * Drops what is lifted for some alone, and for whom, where no demand stood before that it could take the place of: it asks for
 * nothing, and lifts nothing for everybody else.
 *
 *   有经验者学历不限 · 经验丰富者年龄不限   →   nothing
 *   取得高级职称的，不受年龄限制             →   nothing
 *
 * So asks what only says who is paid more.
 *
 *   有外贸经验者薪资面议                     →   nothing
 *
 * And who has less than was asked for before.
 *
 *   3年以上经验（或不足3年但热爱烘焙）          →   3年以上经验
 *
 * And who has just left school.
 *
 *   大专以上，应届生须本科                     →   大专以上
 *
 * And who is of a level, and has to have its degree.
 *
 *   本科须取得学士学位，硕士须取得硕士学位       →   本科
 *
 * And who may come besides.
 *
 *   60歲以上亦可                            →   nothing
 *
 * And who is taken on in another rank.
 *
 *   经验较多者将获聘为高级文员                →   nothing
 */
export function dropConditions(asked: Draft): Draft {
  const draft = withWishes(asked)
  const conditions = draft.members.flatMap((_, place) =>
    isCondition(draft, place) ? [place, place + 1] : isOfSome(draft, place) ? [place] : [],
  )
  return conditions.length === 0 ? draft : withoutMembers(draft, new Set(conditions))
}

/** 能带客户者 | 提成上浮: what is paid for is wished for, where it is brought along. */
function withWishes(draft: Draft): Draft {
  const isWished = ({ leaf }: Member, place: number) => leaf.kind === 'channel' && isPaid(draft, place)
  if (!draft.members.some(isWished)) return draft
  return {
    ...draft,
    members: draft.members.map((member, place) =>
      isWished(member, place) ? { ...member, modality: 'preferred' } : member,
    ),
  }
}

function isOfSome(draft: Draft, place: number): boolean {
  const waysToBeOfSome = [isPaid, isPlaced, isShort, isOfNewcomers, isOwnDegree, isSpared, isAcceptedAge]
  return waysToBeOfSome.some((isOf) => isOf(draft, place))
}

/** 60歲以上 | 亦可: who may come besides, where no other age is asked for. */
function isAcceptedAge(draft: Draft, place: number): boolean {
  const { leaf, next } = draft.members[place] as Member
  const isOpen = leaf.kind === 'age' && !('max' in leaf && leaf.max !== undefined)
  return (
    isOpen &&
    !isGrouped(draft, place) &&
    opensWithAny(draft.clause.tokens[next], ALSO_ACCEPTED) &&
    accepts(draft.clause.tokens, next)
  )
}

/** 取得硕士学位的 | 不受 | 户籍限制: whoever has it is let off something that no kind is about; 硕士学位（优秀者不受此限） is asked for. */
function isSpared(draft: Draft, place: number): boolean {
  const { first, next } = draft.members[place] as Member
  const { start, end } = phraseAt(draft, first)
  if (isGrouped(draft, place) || first < start) return false
  const words = draft.clause.tokens.slice(next, end)
  const sparing = words.findIndex((token) => opensWithAny(token, SPARING) && token.type === 'word')
  return sparing >= 0 && !words.slice(0, sparing).some((token) => isMark(token, '('))
}

/** 本科须取得学士学位，| 硕士 | 须取得 | 硕士学位: the degree is asked of those who are of its level, of whom a lower one would do. */
function isOwnDegree(draft: Draft, place: number): boolean {
  const { members, clause } = draft
  const level = members[place] as Member
  const { start } = phraseAt(draft, level.first)
  const whose = clause.tokens.slice(start, level.first)
  const isOwn = whose.some((token) => rankOfLevel(token) === rankOf(level)) && whose.some(asks)
  if (!isOwn || rankOf(level) < 0 || isGrouped(draft, place)) return false
  return members.slice(0, place).some((asked) => rankOf(asked) >= 0 && rankOf(asked) < rankOf(level))
}

function asks(token: Token): boolean {
  return isWord(token, 'modality', 'required')
}

function rankOfLevel(token: Token): number {
  const level = levelOf(token)
  return level === undefined ? -1 : EDUCATION[level].rank
}

/** 大专以上，| 应届生须 | 本科: the higher level is asked of those alone who have just left school. */
function isOfNewcomers(draft: Draft, place: number): boolean {
  const { members, clause } = draft
  const level = members[place]
  let at = (level?.first ?? 0) - 1
  while (isWord(clause.tokens[at], 'modality', 'required')) at -= 1
  if (!isWord(clause.tokens[at], 'noun', 'graduate') || at + 1 === level?.first || isGrouped(draft, place)) return false
  return members.slice(0, place).some((asked) => rankOf(asked) >= 0 && rankOf(asked) < rankOf(level))
}

/** 3年以上经验（或 | 不足3年 | 但热爱烘焙）: whoever falls short of the years before, who may be let in for something else. */
function isShort(draft: Draft, place: number): boolean {
  const [asked, less] = [draft.members[place - 1]?.leaf, draft.members[place]?.leaf]
  if (asked?.kind !== 'experience' || less?.kind !== 'experience' || isGrouped(draft, place)) return false
  return asked.minMonths !== undefined && less.minMonths === undefined && less.maxMonths === asked.minMonths - 1
}

function isCondition(draft: Draft, place: number): boolean {
  const [condition, lifted] = [draft.members[place], draft.members[place + 1]]
  if (condition === undefined || !lifts(lifted) || lifts(condition)) return false
  if (isGrouped(draft, place) || isGrouped(draft, place + 1)) return false
  const gap = between(draft, place, place + 1)
  const link = [...draft.clause.tokens.slice(condition.next - 1, condition.next), ...gap]
  if (isSparing(draft, place + 1))
    return gap.every((token) => isGlueOr(',')(token)) && (gap.length === 0 || link.some(isWhoeverHas))
  return condition.leaf.kind === 'experience' && link.some(isWhoever) && !link.some(({ type }) => type === 'mark')
}

/** 有高级职称的 | 不受年龄限制 |: lifted for whoever has what stands before it. */
export function isSparing({ clause, members }: Draft, place: number): boolean {
  const { first = 0, next = 0 } = members[place] ?? {}
  return clause.tokens.slice(first, next).some((token) => opensWithAny(token, SPARING))
}

/**
 * 有外贸经验者 | 薪资可面议 |, 持证的 | 另有津贴 |, 有护士证 | 每月补贴500元 |. 能带客户者提成上浮 wishes for the customers, and pays for them.
 */
function isPaid(draft: Draft, place: number): boolean {
  const { first, next } = draft.members[place] as Member
  const { tokens } = draft.clause
  if (!isByItself(draft, place)) return false
  const whoever = pastWhoever(tokens, next)
  const isSaid = whoever !== undefined || opensCondition(draft, first)
  const from = whoever ?? next
  if (isMark(tokens[from], ',')) return isSaid && isRaise(payFrom(draft, from + 1))
  return isSaid ? isPay(payFrom(draft, from)) : isAllowance(payFrom(draft, from))
}

/** 有五年经验者 | 可申请高级 | 职位, more experience | may be considered for a senior | post: the rank is theirs, and the job is everybody's. */
function isPlaced(draft: Draft, place: number): boolean {
  const { first, next, leaf } = draft.members[place] as Member
  const { tokens } = draft.clause
  if (leaf.kind !== 'experience' || !isByItself(draft, place)) return false
  if (tokens.slice(Math.max(0, first - LONGEST_SUBJECT), first).some((token) => isAmong(token, ONLY))) return false
  const from = pastWhoever(tokens, next) ?? next
  let at = from
  while (at - from < LONGEST_PLACING && isPlacing(tokens[at])) at += 1
  return isWord(tokens[at], 'seniority') && tokens.slice(from, at).some((token) => opensWithAny(token, TAKEN_ON))
}

function isPlacing(token: Token | undefined): boolean {
  return isWord(token, 'negation', 'acceptable') || isWord(token, 'function-word') || opensWithAny(token, TAKEN_ON)
}

/** Tokens that name who is considered, before what they have: only | candidates with | 2 years. */
const LONGEST_SUBJECT = 3

/** Tokens of the longest way to say how somebody is placed. */
const LONGEST_PLACING = 6

function payFrom(draft: Draft, from: number): readonly Token[] {
  const rest = draft.clause.tokens.slice(from, phraseAt(draft, from).end)
  return rest.length <= LONGEST_PAY && rest.some((token) => opensWithAny(token, PAY)) ? rest : []
}

/** In the same breath. */
function isPay(pay: readonly Token[]): boolean {
  return pay.some((token) => token.type === 'number' || opensWithAny(token, SETTLED) || isRateOpen(token))
}

/** 提成另算, of which no word is known. */
function isRateOpen(token: Token): boolean {
  return token.type === 'text' && SETTLED.some((word) => token.text.includes(word))
}

/** 具证照者， | 津贴另计 |: behind a comma 薪资面议 may speak of everybody, and what is more of some alone. */
function isRaise(pay: readonly Token[]): boolean {
  return pay.some((token) => opensWithAny(token, RAISED)) || isAllowance(pay)
}

function isAllowance(pay: readonly Token[]): boolean {
  return pay.some((token) => opensWithAny(token, ALLOWANCES)) && pay.some(({ type }) => type === 'number')
}

/** Tokens of the longest way to say how somebody is paid. */
const LONGEST_PAY = 8

/** 经验 | 者 |, 经验 | 丰富者 |, 持证 | 的 |: behind the word for whoever has what ends at `end`. */
function pastWhoever(tokens: readonly Token[], end: number): number | undefined {
  const next = isWord(tokens[end], 'breadth') ? end + 1 : end
  if (isWhoeverHas(tokens[next]) || endsInAny(tokens[next], WHOEVER_MAY)) return next + 1
  return isWhoever(tokens[next - 1]) ? next : undefined
}
