import { createNormaliser } from '../src/candidate/normalise'
import type { Candidate, Constraint, Requirement, Role } from '../src/index'
import { DEFAULT_RULES } from '../src/index'
import type { CompiledRole } from '../src/score/index'
import { compileRole } from '../src/score/index'
import { drawCandidates } from './candidates'

const AS_OF = '2026-11-23'

const term = (text: string, id: string) => ({ text, id, span: [0, 0] as const })
const span = [0, 0] as const

const ASKED: readonly Constraint[] = [
  { kind: 'education', span, min: 'bachelor' },
  { kind: 'experience', span, minMonths: 60 },
  { kind: 'experience', span, minMonths: 36, scope: { industries: [term('快消品', 'fmcg')] } },
  { kind: 'experience', span, minMonths: 24, scope: { functions: [term('销售', 'sales')] } },
  { kind: 'age', span, min: 28, max: 45 },
  { kind: 'management', span, minPeople: 5, terms: [] },
  { kind: 'language', span, language: 'en', min: 'B2', wording: '' },
  { kind: 'channel', span, resource: 'channel', terms: [term('连锁超市', 'channel.modern.supermarket')] },
  { kind: 'skill', span, terms: [term('excel', 'excel')] },
  { kind: 'major', span, terms: [term('市场营销', 'marketing')], related: true },
  { kind: 'seniority', span, terms: [term('经理', 'manager')] },
  { kind: 'certificate', span, terms: [term('驾照', 'driving')] },
]

function roleOf(constraints: readonly Constraint[], id: string): Role {
  const requirements = constraints.map((constraint, i): Requirement => {
    return { id: `q${i + 1}`, span, text: '', modality: i < 6 ? 'required' : 'preferred', constraint }
  })
  return { id, title: '', span, fields: {}, duties: [], requirements, unparsed: [], coverage: 1000 }
}

/** A role of twelve criteria, gates and all. */
export const TWELVE: CompiledRole = compileRole(roleOf(ASKED, 'twelve'), DEFAULT_RULES)

/** The same twelve in six requirements of two alternatives each. */
export const ALTERNATIVES: CompiledRole = compileRole(
  roleOf(
    ASKED.flatMap((_, i) => (i % 2 === 0 ? [{ kind: 'anyOf' as const, of: ASKED.slice(i, i + 2) }] : [])),
    'alternatives',
  ),
  DEFAULT_RULES,
)

export const PROFILES: readonly Candidate[] = drawCandidates(1000)
export const normalise = createNormaliser(AS_OF)
export const FACTS = PROFILES.map((profile) => normalise(profile))

/** What rule engines are given: a ready number for each criterion, under the letters a, b, c, …; none where it is unknown. */
export type Flat = Readonly<Record<string, number>>

export const LETTERS = TWELVE.features.map((_, i) => String.fromCharCode('a'.charCodeAt(0) + i))

export const FLAT: readonly Flat[] = FACTS.map((facts) =>
  Object.fromEntries(
    TWELVE.features.flatMap(({ feature }, i) => {
      const value = feature(facts)
      return value === undefined ? [] : [[LETTERS[i] as string, value.low]]
    }),
  ),
)

/** Each criterion with its weight and the least value that fulfils it: what somebody would write down as a rule. */
export const CRITERIA = TWELVE.requirements.map(({ node, term }, i) => {
  const curve = node.kind === 'leaf' ? node.criteria[0]?.curve : undefined
  if (curve === undefined || term === undefined) throw new Error(`requirement ${i} is no criterion of its own`)
  return { letter: LETTERS[i] as string, weight: term.weight, curve, full: curve.values.indexOf(1000) }
})
