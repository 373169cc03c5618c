import type { Leaf } from '../model/constraint'
import type { Bounds, Stated } from '../model/match'
import type { CompiledRole } from '../score'
import { scorerOf } from '../score'
import { CEFR, EDUCATION, SENIORITY } from '../vocab/facts.constant'

type Scale = Readonly<Record<string, { readonly rank: number }>>

/** How the value of a feature is told, by the beginning of its key; levels pack two of them, of which the last is a field's. */
const TOLD: Readonly<Record<string, (value: number) => Pick<Bounds, 'unit' | 'min'>>> = {
  'education.rank': (rank) => ({ unit: 'education', min: idAt(EDUCATION, rank) }),
  'experience.months': (months) => ({ unit: 'months', min: months }),
  'language.level': (packed) => ({ unit: 'cefr', min: idAt(CEFR, packed % 8) }),
  'management.people': (people) => ({ unit: 'people', min: people }),
  'seniority.rank': (rank) => ({ unit: 'seniority', min: idAt(SENIORITY, rank - 1) }),
}

/** The value of a feature that would do, for people; where features are likenesses, what is asked for. */
export function neededValue(leaf: Leaf, key: string, value: number, context: CompiledRole['context']): Stated {
  const expected = scorerOf(leaf.kind).expected(leaf, context)
  const told = TOLD[key.replace(/\(.*$/, '')]
  if (told === undefined) return expected
  const about = expected.shape === 'bounds' ? expected.about : undefined
  return { shape: 'bounds', ...told(value), ...(about && { about }) }
}

function idAt(scale: Scale, rank: number): string {
  return Object.keys(scale).find((id) => scale[id]?.rank === rank) ?? ''
}
