import { isMark, isWord } from '../../text/cursor'
import { idIn } from '../../text/lexicon'
import type { Token } from '../../text/token'
import { termOf } from '../as-written'
import { isJoint, isOrMark } from '../joints'
import { pastEnglishTail, pastTails } from './past-certificate'
import type { Finder } from './read'

/** The most tokens of such a list. */
const LONGEST = 16

/** A licence of a series, by its name and its number. */
const NUMBERED = /^(.*\D)\d+$/

/** One licence of a list: where its number stands, what it is, and whether it is a wish with the one before, as another that would do or as the same. */
interface Member {
  readonly at: number
  readonly id: string
  readonly isOther: boolean
}

/**
 * Licences of a series whose name stands once, before the first number: each number is one, and each of those that *and* joins is asked for.
 *
 *   | Series 7 | , | 63 | and | 65 or 66 | · | API 510, 570 or 653 |
 */
export const findNumberedLicence: Finder = (phrase, at) => {
  const { tokens } = phrase
  const members = membersAround(tokens, at)
  const first = members.findIndex((member) => member.at === at)
  if (first < 0 || members.length < 2) return undefined
  const behind = members.findIndex((member, place) => place > first && !member.isOther)
  const own = members.slice(first, behind < 0 ? undefined : behind)
  const terms = own.map((member) => termOf(phrase, member.at, member.at + 1, member.id))
  const end = pastTails(tokens, (own.at(-1)?.at ?? at) + 1)
  return { first: at, next: pastEnglishTail(tokens, end), terms }
}

/** The list that the token at `at` is of. */
function membersAround(tokens: readonly Token[], at: number): Member[] {
  const lead = leadOf(tokens, at)
  const { text = '' } = tokens[lead] ?? {}
  const name = isWord(tokens[lead], 'licence') ? NUMBERED.exec(text)?.[1] : undefined
  if (name === undefined) return []
  const members: Member[] = [{ at: lead, id: licenceOf(text), isOther: false }]
  for (let place = lead + 1; place - lead < LONGEST; place++) {
    if (parts(tokens[place])) continue
    const isMember = countsNothing(tokens, place) && parts(tokens[place - 1])
    const id = isMember ? licenceOf(`${name}${tokens[place]?.text}`) : ''
    if (id === '') break
    members.push({ at: place, id, isOther: id === members.at(-1)?.id || isChoice(tokens, place - 1) })
  }
  return members
}

/** Back over its numbers to what names the series. */
function leadOf(tokens: readonly Token[], at: number): number {
  let lead = at
  while (lead > 0 && at - lead < LONGEST && (tokens[lead]?.type === 'number' || parts(tokens[lead]))) lead -= 1
  return lead
}

/** Series 7 and | 63 |; Series 7 and | 3 | years is of another matter. */
function countsNothing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === 'number' && !isWord(tokens[at + 1], 'unit')
}

/** What parts the numbers of a list. */
function parts(token: Token | undefined): boolean {
  return isMark(token, ',+') || isJoint(token)
}

/** Whether the number behind is another that would do: a comma is what the next word of the list is. */
function isChoice(tokens: readonly Token[], at: number): boolean {
  let joint = at
  while (isMark(tokens[joint], ',') && (tokens[joint + 1]?.type === 'number' || parts(tokens[joint + 1])))
    joint += tokens[joint + 1]?.type === 'number' ? 2 : 1
  return isOrMark(tokens[joint])
}

/** FINRA series 63: by the last of its words that are known. */
function licenceOf(words: string): string {
  for (let start = 0; start >= 0; start = words.indexOf(' ', start + 1)) {
    const id = idIn('licence', words.slice(start).trim())
    if (id !== undefined) return id
  }
  return ''
}
