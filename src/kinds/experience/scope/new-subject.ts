import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { GRADES, OTHER_MATTERS, QUALIFIERS } from '../../../vocab/experience/scope'
import { ENGLISH_HEADS } from '../../../vocab/licence-words'
import { endsInAny, isAmong, isIndefinite, isStop } from '../../places'

/** … and | strong communication skills, and | ability to travel: what follows the joint is another matter. */
export function isNewSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isIndefinite(token)) return isNewSubject(tokens, at + 1)
  if (tokens[at - 1]?.text === 'or' && isAmong(token, QUALIFIERS)) return false
  if (isAmong(token, GRADES)) return isOfAbility(tokens, at + 1)
  if (isLevelOfField(tokens, at)) return true
  return (
    isWord(token, 'function-word', 'have') ||
    isWord(token, 'function-word', 'degree') ||
    isWord(token, 'noun', 'know') ||
    opensOtherMatter(token) ||
    (isWord(token, 'trait') && !isWord(token, 'skill')) ||
    (isWord(token, 'licence') && endsInAny(token, ENGLISH_HEADS)) ||
    isWord(token, 'level-wording') ||
    isWord(token, 'education') ||
    isWord(token, 'modality')
  )
}

/** or a | marketing degree |, or a | botany diploma |: a level with its field before it. */
function isLevelOfField(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (next - at < NAMED && isWord(tokens[next], 'field')) next += 1
  return next > at && isWord(tokens[next], 'education')
}

/** and | basic | bookkeeping is of the work; basic knowledge of tax, basic English and basic computer skills are had besides. */
function isOfAbility(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (next - at < NAMED && !isStop(tokens[next]) && !isWord(tokens[next], 'connective')) next += 1
  return tokens.slice(at, next).some(isAbility)
}

function isAbility(token: Token): boolean {
  const isHad = isWord(token, 'noun', 'know', 'ability') || isWord(token, 'language') || isWord(token, 'trait')
  return isHad || token.text.endsWith(' skills')
}

/** The longest name of an ability behind its grade, in tokens. */
const NAMED = 5

/** able, able to speak; who, must. */
export function opensOtherMatter(token: Token | undefined): boolean {
  return OTHER_MATTERS.some((word) => startsWithWord(token, word))
}

/** comfortable, comfortable with. */
function startsWithWord(token: Token | undefined, word: string): boolean {
  return token?.text.startsWith(word) === true && !(token.text.charAt(word.length) > ' ')
}
