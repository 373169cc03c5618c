import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isIndefinite, isLatin, opensWithAny } from '../../text/wording'
import { CONDITIONS } from '../../vocab/modality'
import { HOLDERS } from '../../vocab/particles'
import { spanOf } from '../as-written'
import type { Claim, Phrase } from '../kind'
import { isLiftedValue, liftedAt } from '../lifted'
import { isMajorNoun } from '../major/words'
import { namesKind } from '../names'
import { isRefused } from '../refused'

/** 学历不限, 不限学历, 学历、年龄不限; the value of a field may be 不限 alone. */
export function readUnrestricted(phrase: Phrase, at: number): Claim<'education'> | undefined {
  const { tokens, field } = phrase
  const lifted = namesKind(tokens[at], 'education') && !isAnyDegree(tokens, at) ? liftedAt(tokens, at) : undefined
  if (lifted !== undefined)
    return isOfThoseWithout(tokens, lifted.first, lifted.next) || isLacked(tokens, at, lifted.next)
      ? undefined
      : unrestricted(phrase, lifted.first, lifted.next)
  return field === 'education' && isLiftedValue(tokens, at) ? unrestricted(phrase, 0, 1) : undefined
}

/** Any | degree, | degree in | any | major: one is asked for, whatever its field. */
function isAnyDegree(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'degree') return false
  return tokens[at - 1]?.text === 'any' || (tokens[at + 1]?.text === 'any' && isMajorNoun(tokens[at + 2]))
}

function unrestricted(phrase: Phrase, first: number, next: number): Claim<'education'> {
  return { leaf: { kind: 'education', span: spanOf(phrase, first, next), unrestricted: true }, first, next }
}

/** 5 years without | a degree |, 5 years with no | degree |: who lacks it is told of, and nobody is asked for it. */
export function isLacked(tokens: readonly Token[], first: number, next: number): boolean {
  const lack = isIndefinite(tokens[first - 1]) || tokens[first - 1]?.text === 'any' ? first - 2 : first - 1
  const years = isMark(tokens[lack - 1], '(') || tokens[lack - 1]?.text === 'with' ? lack - 2 : lack - 1
  const isLack = isLatin(tokens[lack]) && isWord(tokens[lack], 'negation', 'without')
  const isCount = tokens[years]?.type === 'number' && lack - years > 1 // 8 | with no | degree
  const isOfYears = isCount || isWord(tokens[years], 'unit', 'year') || isWord(tokens[years], 'noun', 'experience')
  return isLack && isOfYears && !isRefused(tokens, next)
}

/** If you have | no degree |, 无本科学历 | 者, 如 | 无本科学历 |: of those who lack it, and no word on what everybody needs. */
function isOfThoseWithout(tokens: readonly Token[], first: number, next: number): boolean {
  const [before, following] = [tokens[first - 1], tokens[next]]
  const isOpen = isMark(following, ',') && !isWord(tokens[next - 1], 'kind-name', 'demand')
  if (isLatin(tokens[first])) return isOpen && (isWord(before, 'function-word', 'have') || before?.text === 'if')
  const isWhoever = isWord(following, 'function-word', 'person') || endsInAny(tokens[next - 1], HOLDERS)
  return isWhoever || following?.text === '的' || opensWithAny(before, CONDITIONS)
}
