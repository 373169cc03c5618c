import { kindsNamed } from '../../../kinds/names'
import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import type { Layout } from '../layout'
import type { Label } from './label'

/** 年龄性别：不限, 学历、| 年龄：不限: one word lifts all that the label names, or its list, and says so only beside the names. */
export function isLiftedLabel({ tokens }: Layout, at: number, { field, next }: Label): boolean {
  if (field === undefined || !isWord(tokens.get(next), 'negation', 'unrestricted')) return false
  const start = tokens.get(at - 1)?.text === '、' ? Math.max(0, at - 2) : at
  const kinds = new Set(tokens.between(start, next).flatMap(kindsWithin))
  return kinds.size > 1
}

/** The kinds that a label of a form names, or the words within it. */
function kindsWithin(token: Token): readonly string[] {
  const named = kindsNamed(token)
  return named.length > 0 || token.type !== 'word' ? named : token.inside.flatMap(kindsNamed)
}
