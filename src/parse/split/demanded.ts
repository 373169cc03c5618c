import { isStopOrDot } from '../../kinds/phrase-ends'
import type { TokenColumns } from '../../text/columns'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, endsInAnyOrPlural, isAmong, isLatin, opensWithAny } from '../../text/wording'
import type { WordClass } from '../../vocab'
import { PERSON_ENDS, TITLED } from '../../vocab/licences/beside/holders'
import {
  AT_WORK,
  CARRIED,
  DEED_ENDS,
  DESCRIBED,
  NEEDING,
  OPENINGS,
  POSSESSING,
  SEEKS,
  TO_BE,
  WHEN_NEEDED,
  WITH_ENDS,
  YOU_WILL,
} from '../../vocab/page/sought'
import type { Layout } from './layout'
import { holdsWished, isExperience, WISHED } from './signs'

/** What the words of a sentence have said so far: whom it is about, what they are, what they have, or what is needed. */
type Said = 'person' | 'is' | 'has' | 'needs'

/** Words that nobody lists, such as adjectives and the names of trades, which may stand between a verb and what is wished. */
const UNKNOWN: Readonly<Record<Said, number>> = { person: 1, has: 2, is: 4, needs: 4 }

/** A strong network | is essential |: what somebody is to bring, where the sentence says outright that it is needed. */
const RESOURCES: typeof WISHED = [['resource']]

/** Tokens behind the last of what is asked for within which the sentence says so. */
const LONGEST_TAIL = 6

/** Tokens before what a sentence closes as needed. */
const LONGEST_HEAD = 8

/**
 * From which token on the English sentence `[first, next)` says what somebody is to have: whoever reads it, a candidate, or nobody in
 * words, with a verb, and nothing but quantities and adjectives up to what is wished.
 *
 *   You will have | hands-on | experience; applicants must hold | a | degree; this role requires | some | experience; must be | 18 years old
 *
 * What one is given (You will have the chance | to gain | experience) and does (You will | teach | English) is not.
 */
export function demandedFrom({ tokens }: Layout, first: number, next: number): number | undefined {
  for (let at = first; at < next; at++) {
    const said = saidBy(tokens.get(at))
    if (said !== undefined && reachesWish(tokens, at + 1, next, said)) return said === 'needs' ? at + 1 : first
  }
  return closesDemand(tokens, first, next) ? first : undefined
}

/** What a word says that such a sentence may open with. */
function saidBy(token: Token | undefined): Said | undefined {
  if (token === undefined || !isLatin(token)) return undefined
  if (isAmong(token, SEEKS) || isAmong(token, OPENINGS)) return 'needs'
  const isLead = isWord(token, 'heading', 'requirements') || isWord(token, 'modality', 'required')
  if (isLead || isWord(token, 'function-word', 'person') || endsInAny(token, YOU_WILL)) return spoken(token) ?? 'person'
  if (endsInAny(token, WITH_ENDS)) return 'has'
  return opensWithAny(token, ['you']) ? spoken(token) : undefined // you've got, you are
}

/** What the last verb of a word says, as far as it has one: you will | have, this role | requires, applicants | must be. */
function spoken(token: Token): Said | undefined {
  if (endsInAny(token, NEEDING)) return 'needs'
  if (isWord(token, 'function-word', 'have') || endsInAny(token, POSSESSING)) return 'has'
  return isWord(token, 'function-word', 'being') || endsInAny(token, TO_BE) ? 'is' : undefined
}

function reachesWish(tokens: TokenColumns, from: number, to: number, opening: Said): boolean {
  let said = opening
  let unknown = 0
  for (let at = from; at < to; at++) {
    const token = tokens.get(at) as Token
    if (isWish(token) || isWishBy(said, tokens, at)) return said !== 'person'
    if (turnsAway(token, tokens.get(at + 1), said)) return false
    const next = spoken(token)
    if (next === undefined && !isCarried(tokens, at)) unknown += isUnknown(tokens, at) ? 1 : Number.POSITIVE_INFINITY
    said = next ?? said
    if (unknown > UNKNOWN[said]) return false
  }
  return false
}

/** You will have a mentor | with |, the chance | to | gain: what is said next is of somebody else, or of what is to come. */
function turnsAway({ text }: Token, next: Token | undefined, said: Said): boolean {
  if (text === 'to') return next === undefined || (spoken(next) === undefined && !isWish(next)) // qualified | to | degree level
  return text === 'with' && said === 'has'
}

function isWish(token: Token): boolean {
  return WISHED.some((sign) => isWord(token, ...sign)) || ALSO_WISHED.some((sign) => isWord(token, ...sign))
}

const ALSO_WISHED: typeof WISHED = [
  ['unit', 'years-old'],
  ['noun', 'age'],
  ['certificate'],
  ['form-field', 'certificate'],
  ['function-word', 'done'],
]

/** What is a wish by what was said of it: you are over | 18 |, you are a | certified | nurse, you need two | years | in a mill. */
function isWishBy(said: Said, tokens: TokenColumns, at: number): boolean {
  if (said === 'is') return isBareAge(tokens, at) || isTitled(tokens, at)
  return isWord(tokens.get(at), 'unit', 'year') && isAmong(tokens.get(at + 1), AT_WORK)
}

/** A | certified | nurse, a | chartered | engineer. */
function isTitled(tokens: TokenColumns, at: number): boolean {
  return isAmong(tokens.get(at), TITLED) && endsInAnyOrPlural(tokens.get(at + 1), PERSON_ENDS)
}

/** You must be over | 18 |: a bounded figure with no unit is how old somebody is. */
function isBareAge(tokens: TokenColumns, at: number): boolean {
  const isBounded = isWord(tokens.get(at - 1), 'bound') || isWord(tokens.get(at + 1), 'bound')
  const end = tokens.get(isWord(tokens.get(at + 1), 'bound') ? at + 2 : at + 1)
  return tokens.get(at)?.type === 'number' && isBounded && isStopOrDot(end)
}

/** Classes whose words say how much, or how well. */
const MEASURES = [
  'bound',
  'range',
  'breadth',
  'level-wording',
  'language-ability',
  'trait',
  'skill',
  'unit',
  'unit-part',
  'modality',
] as const satisfies readonly WordClass[]

/** What may always stand there: quantities, articles, abilities; years | of | weaving experience, looking | for | weavers. */
function isCarried(tokens: TokenColumns, at: number): boolean {
  const token = tokens.get(at)
  if (token?.type === 'number' || isMark(token, ',/-+(') || isAmong(token, CARRIED)) return true
  if (isWord(token, 'function-word', 'degree', 'person') || isWord(token, 'noun', 'ability')) return true
  if (MEASURES.some((one) => isWord(token, one))) return true
  const before = tokens.get(at - 1)
  if (token?.text === 'for') return isAmong(before, SEEKS) || isAmong(before, OPENINGS)
  return token?.text === 'of' && isWord(before, 'unit')
}

/** An adjective or a name; what one does (teaching | English) or is given (awarded | a diploma) is none. */
function isUnknown(tokens: TokenColumns, at: number): boolean {
  const token = tokens.get(at)
  if (isWord(token, 'function') || isWord(token, 'seniority')) return true
  if (token?.type !== 'text') return false
  if (isExperience(tokens.get(at + 1)) || isAmong(token, DESCRIBED)) return true
  return !endsInAny(token, DEED_ENDS)
}

/** A valid licence | is required |, graduates | are welcome to apply |: the sentence closes with what it says of what it opens with. */
function closesDemand(tokens: TokenColumns, first: number, next: number): boolean {
  for (let at = next - 1; at > Math.max(first, next - LONGEST_TAIL); at--) {
    const token = tokens.get(at)
    const isSaid =
      isWord(token, 'modality', 'required') ||
      isWord(token, 'negation', 'acceptable') ||
      endsInAny(token, [' required']) // no previous | experience required |
    if (isSaid && isLatin(token) && !isAmong(tokens.get(at - 1), WHEN_NEEDED))
      return holdsWished(tokens, first, Math.min(at + 1, first + LONGEST_HEAD), RESOURCES)
  }
  return false
}
