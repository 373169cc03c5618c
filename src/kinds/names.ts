import type { Kind } from '../model/constraint'
import { idOf, isWord } from '../text/cursor'
import type { Token } from '../text/token'
import { NAME_STEMS } from '../vocab/kind-names'
import { isExperienceNoun } from './experience/noun'

/** The kinds that postings name without stating them (学历可放宽, 年龄不限). */
export type NamedKind = Extract<Kind, 'education' | 'major' | 'experience' | 'age' | 'gender'>

/** The kinds that a noun names; the label of a form may name two at once (年龄/性别). */
export function kindsNamed(token: Token | undefined): readonly NamedKind[] {
  if (token?.type === 'text' && NAME_STEMS.includes(token.text)) return ['education']
  if (token?.type !== 'word') return []
  const field = idOf(token, 'form-field')
  if (field === 'age-gender') return ['age', 'gender']
  const kind = idOf(token, 'kind-name') ?? field
  if (kind === 'education' || kind === 'gender' || kind === 'age' || kind === 'major') return [kind]
  if (isWord(token, 'noun', 'major', 'major-background')) return ['major']
  if (isWord(token, 'noun', 'age')) return ['age']
  return kind === 'experience' || isExperienceNoun(token) ? ['experience'] : []
}

export function namesKind(token: Token | undefined, kind: NamedKind): boolean {
  return kindsNamed(token).includes(kind)
}
