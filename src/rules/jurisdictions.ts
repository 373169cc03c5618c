import { RolefitError } from '../errors'
import type { ScoredKind } from '../model/rule-set'

export interface Jurisdiction {
  /** The larger one whose law holds here too. */
  readonly parent?: string
  /** Kinds that may not decide here, each with the statute that says so. Gender is not listed: it decides nowhere. */
  readonly notScored: Readonly<Partial<Record<ScoredKind, string>>>
}

/**
 * What may not decide where. State of knowledge: November 2026; not legal advice. Age stays scored under `cn` (Labour Law
 * Art. 12 and Employment Promotion Law Art. 3 do not list it) and `hk` (no ordinance covers it; there is a guideline).
 */
export const JURISDICTIONS = {
  cn: { notScored: {} },
  hk: { notScored: {} },
  tw: { notScored: { age: '就業服務法 (Employment Service Act) Art. 5' } },
  mo: { notScored: { age: 'Labour Relations Law 7/2008, Art. 6' } },
  // Expected to apply from the end of 2027; until then the Tripartite Guidelines say the same.
  sg: { notScored: { age: 'Workplace Fairness Act 2025' } },
  us: { notScored: { age: 'Age Discrimination in Employment Act, 29 CFR 1625.4' } },
  'us-ca': { parent: 'us', notScored: { age: 'California Fair Employment and Housing Act' } },
  'us-co': { parent: 'us', notScored: {} },
  'us-il': { parent: 'us', notScored: { age: 'Illinois Human Rights Act, 775 ILCS 5/2-102' } },
  // Local Law 144 asks for a bias audit by sex and ethnicity, and leaves age to the federal act.
  'us-ny-nyc': { parent: 'us', notScored: {} },
  eu: { notScored: { age: 'Directive 2000/78/EC' } },
  gb: { notScored: { age: 'Equality Act 2010, s. 4 and s. 39' } },
  jp: { notScored: { age: '労働施策総合推進法 Art. 9' } },
  kr: { notScored: { age: 'Act on Prohibition of Age Discrimination in Employment, Art. 4-4' } },
} as const satisfies Readonly<Record<string, Jurisdiction>>

export type JurisdictionId = keyof typeof JURISDICTIONS

/**
 * What may not decide in a jurisdiction and in those around it, each kind with its statute; nothing where none is named.
 *
 * @param path - where the id stands, for the error.
 * @throws RolefitError `unknown-id` that lists those that are known.
 */
export function notScoredIn(
  id: string | undefined,
  path = 'rules.jurisdiction',
): Readonly<Partial<Record<ScoredKind, string>>> {
  if (id === undefined) return {}
  const { parent, notScored } = jurisdiction(id, path)
  return { ...notScoredIn(parent), ...notScored }
}

function jurisdiction(id: string, path: string): Jurisdiction {
  if (Object.hasOwn(JURISDICTIONS, id)) return JURISDICTIONS[id as JurisdictionId]
  const known = Object.keys(JURISDICTIONS).join(', ')
  throw new RolefitError('unknown-id', path, { found: JSON.stringify(id), expected: `one of ${known}` })
}
