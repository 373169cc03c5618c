import { closingBracket } from '../../../../kinds/brackets'
import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isAmong } from '../../../../text/wording'
import { ALONGSIDE, SAID_AGAIN, TOGETHER, WITHIN_WISH } from '../../../../vocab/connectives'
import { NAMING_LEADS } from '../../../../vocab/experience/scope'
import type { Draft, Member } from '../../draft'
import { lifts, membersIn, phraseAt } from '../../draft'

/** 有溫室經驗佳 | （至少2年溫室經驗） |: what a bracket behind the wish says of the same kind is wished for as well. */
export function remarked(draft: Draft, at: number, wished: readonly number[]): number[] {
  const kinds = wished.map((place) => draft.members[place]?.leaf.kind)
  return membersIn(draft, { start: at + 1, end: asideEnd(draft, at + 1) }).filter((place) => {
    const member = draft.members[place] as Member
    return kinds.includes(member.leaf.kind) && !lifts(member)
  })
}

/** preferred | , including | retail, preferred | , along with | English, an advantage | as well as | French: the word that goes on with what is wished for. */
export function besidesAt(draft: Draft, at: number): number | undefined {
  const { tokens } = draft.clause
  if (isAmong(tokens[at], ALONGSIDE) || leadsField(draft, at)) return at
  if (isMark(tokens[at], '(') && opensMore(tokens[at + 1])) return at + 1
  const isOn = isAmong(tokens[at + 1], WITHIN_WISH) || isAmong(tokens[at + 1], TOGETHER) || saysSame(tokens, at + 1)
  return isMark(tokens[at], ',') && isOn ? at + 1 : undefined
}

/** French is an asset, | as is | mill experience: it weighs no less. */
function saysSame(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'as' && isAmong(tokens[at + 1], SAID_AGAIN)
}

/** degree preferred | in | Law; of MSc required, PhD preferred | in | Law the field is of both. */
function leadsField({ clause: { tokens }, members }: Draft, at: number): boolean {
  if (tokens[at]?.text !== 'in' || !isWord(tokens[at + 1], 'field')) return false
  return members.filter(({ leaf, next }) => leaf.kind === 'education' && next <= at).length < 2
}

/** To the end of the bracket, or of the phrase. */
export function besidesEnd(draft: Draft, besides: number): number {
  const close = asideEnd(draft, besides - 1)
  return close < 0 ? phraseAt(draft, besides).end : close
}

/** Where the bracket closes that opens at `open`; -1 where none does. */
function asideEnd({ clause: { tokens } }: Draft, open: number): number {
  return isMark(tokens[open], '(') ? closingBracket(tokens, open, LONGEST_ASIDE) : -1
}

/** Tokens of the longest bracket behind a wish. */
const LONGEST_ASIDE = 24

/** CPA preferred ( | or | ACCA), a licence is a plus ( | e.g. | HIAB): what goes on with the wish, in a bracket. */
function opensMore(token: Token | undefined): boolean {
  return isWord(token, 'connective', 'or', 'exemplar') || isAmong(token, NAMING_LEADS)
}
