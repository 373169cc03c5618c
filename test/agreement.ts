import type { Leaf, Requirement } from '../src/index'
import { fold } from '../src/text/fold'
import { leavesOf } from './read-one'

/** A leaf as a fixture writes it; `null` says that the field must be absent, a field that is not written is not compared. */
export interface Wanted {
  readonly kind: Leaf['kind']
  readonly required?: boolean
  /** Why a fair reader might read it otherwise. */
  readonly soft?: string
  readonly group?: string
  readonly branch?: number
  readonly scope?: readonly string[] | null
  readonly terms?: readonly string[]
  readonly [field: string]: unknown
}

/** A leaf that was read, the requirement that it stands in, and its place among the alternatives there. */
export interface Read {
  readonly leaf: Leaf
  readonly requirement: Requirement
  /** Which alternative of the requirement it belongs to; the first where there are none. */
  readonly alternative: number
}

/** What a fixture may say of a leaf besides its words. */
const FIELDS = [
  'min',
  'max',
  'minMonths',
  'maxMonths',
  'bornFrom',
  'bornTo',
  'minPeople',
  'language',
  'resource',
  'value',
  'unrestricted',
  'related',
  'fullTime',
  'schoolTiers',
  'skills',
  'certificates',
] as const

/** Every leaf of a block, in the order of the text. */
export function readsOf(requirements: readonly Requirement[]): readonly Read[] {
  return requirements.flatMap((requirement): readonly Read[] => {
    const { constraint } = requirement
    const alternatives = constraint.kind === 'anyOf' ? constraint.of : [constraint]
    return alternatives.flatMap((one, alternative) => leavesOf(one).map((leaf) => ({ leaf, requirement, alternative })))
  })
}

/** Whether a leaf says what is wanted: kind, bounds, words and whether it must hold. */
export function agrees(wanted: Wanted, { leaf, requirement }: Read): boolean {
  if (leaf.kind !== wanted.kind || !hasModality(wanted, leaf.modality ?? requirement.modality)) return false
  const fields = leaf as unknown as Readonly<Record<string, unknown>>
  return (
    FIELDS.every((field) => !(field in wanted) || canonical(wanted[field]) === canonical(fields[field])) &&
    hasTerms(wanted, leaf) &&
    hasScope(wanted, leaf)
  )
}

/** What asks for nothing can be neither required nor preferred. */
function hasModality({ required, unrestricted, value }: Wanted, modality: string): boolean {
  return unrestricted === true || value === 'any' || (required === false) === (modality === 'preferred')
}

/** Lists without their order; of the two secondary levels, which are one rank, the same one; absent and null alike. */
function canonical(value: unknown): string {
  if (value === 'vocational-secondary') return canonical('senior-high')
  if (Array.isArray(value)) return value.map(canonical).toSorted().join()
  if (typeof value !== 'object' || value === null) return String(value ?? undefined)
  return Object.entries(value)
    .map(([key, inner]) => `${key}:${canonical(inner)}`)
    .toSorted()
    .join(';')
}

function hasTerms({ terms }: Wanted, leaf: Leaf): boolean {
  if (terms === undefined) return true
  const read = 'terms' in leaf ? leaf.terms.map(({ text }) => text) : []
  return (terms.length > 0 || read.length === 0) && terms.every((word) => read.some((term) => meet(word, term)))
}

/** A word for 相关 or 相同 may be a flag, and one of rank a level, instead of a term. */
function hasScope({ scope }: Wanted, leaf: Leaf): boolean {
  if (scope === undefined || leaf.kind !== 'experience') return true
  if (scope === null) return leaf.scope === undefined
  const { industries = [], functions = [], others = [], minSeniority, sameRole, related } = leaf.scope ?? {}
  const terms = [...industries, ...functions, ...others, ...(minSeniority === undefined ? [] : [minSeniority])]
  return scope.every(
    (word) =>
      terms.some(({ text }) => meet(word, text)) ||
      (related === true && /相关|相關|related|relevant/i.test(word)) ||
      (sameRole === true && /相同|同/.test(word)),
  )
}

function meet(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  return a.includes(b) || b.includes(a)
}

/** Folded, and without the blanks that a page puts between Han. */
export function plain(text: string): string {
  return fold(text).replace(/\s/g, '')
}

/** A leaf in one line, as a list of misses names it. */
export function nameOf({ kind, ...leaf }: Wanted | (Leaf & { readonly required?: boolean })): string {
  const fields = leaf as unknown as Readonly<Record<string, unknown>>
  const said = [...FIELDS, 'terms', 'scope'].flatMap((field) => {
    const value = fields[field]
    if (value === undefined || value === null || value === false) return []
    return [value === true ? field : `${field} ${JSON.stringify(value, withoutPlaces)}`]
  })
  return [fields['required'] === false ? 'preferred' : '', kind, ...said].filter((part) => part !== '').join(' ')
}

function withoutPlaces(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'text' in value && 'span' in value ? value.text : value
}
