import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isStop } from '../../phrase-ends'
import { opensHolding, opensOnePaper } from './new-subject'

/** experience | with a strong network of buyers: what is brought along narrows no experience. */
export function holdsResource(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'with' && [at + 1, at + 2].some((place) => opensHolding(tokens, place))
}

/** 5 years of experience | with a CPA license |, | with IELTS 6.5: a paper that is held beside it. */
export function holdsPaper(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'with' && opensOnePaper(tokens, at + 1)
}

/** experience | with superior English communication skills |, 3 years' experience | with Excel skills: an ability beside it. */
export function holdsSkill(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'with') return false
  let next = at + 1
  while (next - at < 8 && !isStop(tokens[next]) && !isAbility(tokens[next])) next += 1
  const isGraded = isWord(tokens[at + 1], 'level-wording') || isWord(tokens[at + 1], 'function-word', 'degree')
  const words = tokens.slice(at + 1, next)
  if (isGraded && words.some((token) => isWord(token, 'language') || isWord(token, 'language-ability', 'noun')))
    return true
  return isAbility(tokens[next]) && words.every((token) => !isWord(token, 'noun', 'experience'))
}

/** skills, abilities; computer skills. */
function isAbility(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'ability') || token?.text.endsWith(' skills') === true
}
