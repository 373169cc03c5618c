import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { joinedText, opensWithAny } from '../../../text/wording'
import { EQUATING, SAID_OF_THEM } from '../../../vocab/connectives'
import type { Draft } from '../draft'
import { membersIn, phraseAt, withoutMembers } from '../draft'
import type { Stretch } from '../phrases'

/**
 * Drops what is only said to count as something else: it tells how papers are weighed, and asks for none of them.
 *
 *   大专以上（高级工班毕业生视同大专）                  →   大专以上
 *   註：會考英文科E級，在行政上會視為等同第二級           →   nothing
 *   a diploma and 5 years as equivalent to the degree      →   a diploma and 5 years
 */
export function dropEquated(draft: Draft): Draft {
  const gone = draft.clause.tokens.flatMap((token, at) => {
    if (isWord(token, 'connective', 'as-good-as')) return membersIn(draft, { start: at, end: phraseAt(draft, at).end })
    return isWord(token, 'connective', 'equated') ? equatedAt(draft, at) : []
  })
  return gone.length === 0 ? draft : withoutMembers(draft, new Set(gone))
}

/**
 * What stands in the phrase of the verb, and, where that says nothing before it (…成績，以及…成績， | 一般會視為), in those before; in all of
 * the sentence where the phrase is of whoever they name (考獲…的人士，| 其 | 成績可獲接納為).
 */
function equatedAt(draft: Draft, verb: number): number[] {
  const { tokens } = draft.clause
  let phrase = phraseAt(draft, verb)
  const gone = membersIn(draft, phrase)
  const isOfBefore = opensWithAny(tokens[phrase.start], SAID_OF_THEM)
  for (
    let goesOn = isOfBefore || opensWith(draft, phrase, verb);
    goesOn;
    goesOn = isOfBefore || addsOthers(tokens[phrase.start])
  ) {
    if (!isMark(tokens[phrase.start - 1], ',')) break
    phrase = phraseAt(draft, phrase.start - 2)
    gone.push(...membersIn(draft, phrase))
  }
  return gone
}

/** …成績， | 以及其他 | 科目的成績. */
function addsOthers(token: Token | undefined): boolean {
  return isWord(token, 'connective', 'and', 'exemplar')
}

function opensWith({ clause: { tokens } }: Draft, { start }: Stretch, verb: number): boolean {
  let rest = joinedText(tokens, start, verb)
  for (let word = firstOf(rest); word !== undefined; word = firstOf(rest)) rest = rest.slice(word.length)
  return rest === ''
}

function firstOf(text: string): string | undefined {
  return EQUATING.find((word) => text.startsWith(word))
}
