import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { INITIALS } from '../../vocab/education/beside'
import type { EducationLevel } from '../../vocab/education/levels'
import { isStop } from '../phrase-ends'
import { levelOf } from './level-name'

/** 學歷：專、| 大 |、碩: by its first character, in a list of levels that is all that is said, or that graduates of them close. */
export function levelOfInitial(tokens: readonly Token[], at: number): EducationLevel | undefined {
  const initial = initialOf(tokens[at])
  if (initial === undefined) return undefined
  let [first, next] = [at, at + 1]
  while (isMark(tokens[first - 1], '、/') && isLevelOfList(tokens[first - 2])) first -= 2
  while (isMark(tokens[next], '、/') && isLevelOfList(tokens[next + 1])) next += 2
  const isOpened = isStop(tokens[first - 1]) && next - first > 1
  return isOpened && (isStop(tokens[next]) || closesInitials(tokens[next])) ? initial : undefined
}

function isLevelOfList(token: Token | undefined): boolean {
  return initialOf(token) !== undefined || levelOf(token) !== undefined
}

function closesInitials(token: Token | undefined): boolean {
  return isWord(token, 'field-word', 'graduated') || isWord(token, 'bound') || isWord(token, 'noun', 'education')
}

function initialOf(token: Token | undefined): EducationLevel | undefined {
  const text = token?.text ?? ''
  return Object.hasOwn(INITIALS, text) ? INITIALS[text as keyof typeof INITIALS] : undefined
}
