import type { Claim } from '../kinds/kind'
import type { Kind } from '../model/constraint'

/**
 * Who owns a token that two kinds want: the longest claim; at equal length the kind that stands first here. Kinds that a bound or
 * a scale proves come before kinds that one word of a list makes.
 */
const ORDER: readonly Kind[] = [
  'education', // 大学 is a level before it is a school
  'language', // 日语一级 is a test before it is a skill
  'age',
  'gender',
  'experience',
  'certificate', // 会计证 before 会计, the field of study
  'major',
  'channel',
  'management',
  'availability',
  'skill', // Excel before the free words of a trait
  'trait',
  'seniority',
]

interface Settled {
  readonly kept: readonly Claim[]
  /** The kinds of the claims that were turned away. */
  readonly losers: readonly Kind[]
}

export function settle(claims: readonly Claim[]): Settled {
  const taken = new Set<number>()
  const kept: Claim[] = []
  const losers = new Set<Kind>()
  for (const claim of [...claims].sort(byRight)) {
    if (isTaken(claim, taken)) losers.add(claim.leaf.kind)
    else {
      for (let place = claim.first; place < claim.next; place++) taken.add(place)
      kept.push(claim)
    }
  }
  return { kept, losers: [...losers] }
}

function byRight(a: Claim, b: Claim): number {
  return lengthOf(b) - lengthOf(a) || ORDER.indexOf(a.leaf.kind) - ORDER.indexOf(b.leaf.kind) || a.first - b.first
}

function lengthOf({ leaf: { span } }: Claim): number {
  return span[1] - span[0]
}

function isTaken({ first, next }: Claim, taken: ReadonlySet<number>): boolean {
  for (let place = first; place < next; place++) if (taken.has(place)) return true
  return false
}
