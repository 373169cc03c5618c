import { RequirementBook, scoreRoles, TermLists } from '../src/board/index'
import type { Constraint, Modality, Requirement, Role } from '../src/index'
import { DEFAULT_RULES } from '../src/index'
import { buildRoleBoard } from '../src/role-board'
import type { CompiledRole } from '../src/score/index'
import { compileRole } from '../src/score/index'
import type { Benchmark, Row } from './benchmark'
import { secondsPerCall } from './seconds'
import { createDraw } from './seeded'
import { FACTS } from './twelve'

const ROLES = 50_000
const ASKED = 12
/** Roles a second. */
const BARS = { compile: 100_000, score: 2_000_000 }

const span = [0, 0] as const
const term = (id: string) => ({ text: id, id, span })
const YEARS = [1, 2, 3, 5, 8, 10].map((years) => 12 * years)
const INDUSTRIES = ['fmcg', 'retail', 'logistics', 'finance', 'education', 'manufacturing'].map(term)
const FUNCTIONS = ['sales', 'marketing', 'finance', 'purchasing', 'logistics', 'human-resources'].map(term)
const CHANNELS = ['channel.modern.supermarket', 'channel.modern.convenience', 'channel.ecommerce'].map(term)

/** What roles ask for: each of the twelve lists gives a role one. */
const LISTS: readonly (readonly Constraint[])[] = [
  (['junior-college', 'bachelor', 'master', 'doctor'] as const).map((min) => ({ kind: 'education', span, min })),
  YEARS.map((minMonths) => ({ kind: 'experience', span, minMonths })),
  pairs(YEARS, INDUSTRIES, (minMonths, industry) => ({
    kind: 'experience',
    span,
    minMonths,
    scope: { industries: [industry] },
  })),
  pairs(YEARS, FUNCTIONS, (minMonths, own) => ({ kind: 'experience', span, minMonths, scope: { functions: [own] } })),
  pairs([20, 25, 28], [35, 40, 45], (min, max) => ({ kind: 'age', span, min, max })),
  [3, 5, 10, 20].map((minPeople) => ({ kind: 'management', span, minPeople, terms: [] })),
  (['A2', 'B1', 'B2', 'C1'] as const).map((min) => ({ kind: 'language', span, language: 'en', min, wording: '' })),
  CHANNELS.map((own) => ({ kind: 'channel', span, resource: 'channel', terms: [own] })),
  ['excel', 'sap', 'python', 'photoshop'].map((id) => ({ kind: 'skill', span, terms: [term(id)] })),
  ['marketing', 'accounting', 'computer-science'].map((id) => ({
    kind: 'major',
    span,
    terms: [term(id)],
    related: true,
  })),
  ['manager', 'director', 'supervisor'].map((id) => ({ kind: 'seniority', span, terms: [term(id)] })),
  ['driving', 'cpa'].map((id) => ({ kind: 'certificate', span, terms: [term(id)] })),
]

function pairs<A, B, T>(as: readonly A[], bs: readonly B[], join: (a: A, b: B) => T): readonly T[] {
  return as.flatMap((a) => bs.map((b) => join(a, b)))
}

const draw = createDraw(50)

function drawRole(index: number): Role {
  const requirements = LISTS.map((list, i): Requirement => {
    return {
      id: `q${i + 1}`,
      span,
      text: '',
      modality: draw<Modality>(['required', 'preferred']),
      constraint: draw(list),
    }
  })
  return { id: `r${index}`, title: '', span, fields: {}, duties: [], requirements, unparsed: [], coverage: 1000 }
}

type Compile = (role: Role) => CompiledRole
const compile: Compile = (role) => compileRole(role, DEFAULT_RULES)

/** Roles as functions written by hand: twelve for each role, over one object of ready numbers. */
type Ready = Readonly<Record<string, number>>
interface ByHand {
  readonly score: (candidate: Ready) => number
}

/** One role's functions, of curves that were made before. */
function byHand(requirements: readonly Shared[]): ByHand {
  const scorers = requirements.map(({ key, values, weight }) => (candidate: Ready) => {
    const value = candidate[key]
    return weight * (value === undefined ? 300 : (values[Math.min(value, values.length - 1)] as number))
  })
  const all = requirements.reduce((sum, { weight }) => sum + weight, 0)
  return { score: (candidate) => Math.round((10 * scorers.reduce((sum, scorer) => sum + scorer(candidate), 0)) / all) }
}

interface Shared {
  readonly key: string
  readonly values: readonly number[]
  readonly weight: number
}

/** What each constraint comes to under each modality, worked out once: nobody who writes by hand would do it a role. */
function createSharing(): (role: Role) => readonly Shared[] {
  const known = new Map<Constraint, Map<Modality, Shared>>()
  const sharedOf = (role: Role, i: number): Shared => {
    const { features, requirements } = compile({ ...role, requirements: [role.requirements[i] as Requirement] })
    const { node, term } = requirements[0] as CompiledRole['requirements'][number]
    const values = node.kind === 'leaf' ? node.criteria[0]?.curve.values : undefined
    return { key: features[0]?.key ?? '', values: values ?? [0], weight: term?.weight ?? 0 }
  }
  return (role) =>
    role.requirements.map(({ constraint, modality }, i) => {
      const byModality = known.get(constraint) ?? new Map<Modality, Shared>()
      known.set(constraint, byModality)
      const shared = byModality.get(modality) ?? sharedOf(role, i)
      byModality.set(modality, shared)
      return shared
    })
}

/** The candidate as the numbers that the functions read. */
function readyOf(roles: readonly Role[], facts: (typeof FACTS)[number]): Ready {
  const features = roles.slice(0, 1000).flatMap((role) => compile(role).features)
  return Object.fromEntries(
    [...new Map(features.map(({ key, feature }) => [key, feature])).entries()].flatMap(([key, feature]) => {
      const value = feature(facts)
      return value === undefined ? [] : [[key, value.low]]
    }),
  )
}

function boardOf(roles: readonly Role[]): { readonly book: RequirementBook; readonly lists: TermLists } {
  const book = new RequirementBook(DEFAULT_RULES)
  const lists = new TermLists()
  for (const role of roles) lists.add(book.numbersOf(role, role.id))
  return { book, lists }
}

function run(): readonly Row[] {
  const roles = Array.from({ length: ROLES }, (_, i) => drawRole(i))
  const [facts] = FACTS as [(typeof FACTS)[number]]
  const { book, lists } = boardOf(roles)
  const sharing = createSharing()
  const hands = roles.map((role) => byHand(sharing(role)))
  const ready = readyOf(roles, facts)
  const each = (work: () => unknown) => ROLES / secondsPerCall(work)
  const compiled = each(() => boardOf(roles))
  const checked = each(() => buildRoleBoard(roles, { asOf: '2026-11-23' }))
  const compiledByHand = each(() => roles.map((role) => byHand(sharing(role))))
  const scored = each(() => scoreRoles(lists, book.terms.measure(facts)))
  const scoredByHand = each(() => hands.map(({ score }) => score(ready)))
  return [
    row('twelve functions a role, made', compiledByHand),
    row('a board, checked and compiled', checked),
    row('a board, compiled', compiled, { bar: BARS.compile, than: compiledByHand }),
    row('twelve functions a role, called', scoredByHand),
    row('a board, scored', scored, { bar: BARS.score, than: scoredByHand }),
  ]
}

function row(name: string, speed: number, bar?: { readonly bar: number; readonly than: number }): Row {
  const told =
    bar && `${(speed / bar.than).toFixed(2)} × the functions (at least ${bar.bar.toLocaleString('en')} roles a second)`
  return {
    cells: [name, Math.round(speed).toLocaleString('en'), told ?? ''],
    holds: bar === undefined || speed >= bar.bar,
  }
}

export const board: Benchmark = {
  question: `What does an application cost that is held against ${ROLES.toLocaleString('en')} roles of ${ASKED} requirements? (roles a second, with gates; the functions know no gates)`,
  columns: ['work', 'roles a second', 'against'],
  run,
}
