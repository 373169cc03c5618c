import { idOf, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { EducationLevel } from '../../vocab/education/levels'

/** 本科, Bachelor's, or letters that are a degree where something says so: BA. */
export function isLevelName(token: Token | undefined): boolean {
  return isWord(token, 'education') || isWord(token, 'degree-letters')
}

/** 本科 | 及以上学历 |: back to the level itself. */
export function backOverBound(tokens: readonly Token[], last: number): number {
  let at = last
  while (isWord(tokens[at], 'bound', 'min.after') || isWord(tokens[at], 'noun', 'education')) at -= 1
  return at
}

/** The level that a word names, as the mainland has it. */
export function levelOf(token: Token | undefined): EducationLevel | undefined {
  return (idOf(token, 'education') ?? levelInside(token)) as EducationLevel | undefined
}

/** 211本科, 双一流本科: one word for the class of school and the level, and not QS世界大学排名前100, which ranks schools. */
function levelInside(token: Token | undefined): string | undefined {
  if (token?.type !== 'word' || !isWord(token, 'school-tier')) return undefined
  const isEdge = ({ start, end }: Token) => start === token.start || end === token.end
  return token.inside.flatMap((inner) => (isEdge(inner) ? (idOf(inner, 'education') ?? []) : []))[0]
}
