import { RolefitError, within } from './errors'
import { check } from './model/check'
import { RoleForm } from './model/form'
import { pathText } from './model/plain-data'
import type { Role } from './model/role'
import { RoleDocument } from './model/role'
import type { Span } from './model/span'
import { checkObject, checkText } from './options'
import { documentFromForms } from './parse/from-form'
import { suggestId } from './suggest/index'

/**
 * The door for roles that were stored, edited by hand, written by another extractor, or filled in as forms.
 *
 * @param value - a RoleDocument, a RoleForm, or a list of RoleForms.
 * @throws RolefitError `invalid-role` with the path of the fault; `unsupported-version`; `too-deep`. Two roles of one
 *   id are left to `createMatcher`: a document may be read that is never matched.
 *
 * @example
 * checkRoles({ title: '采购经理', years: '5-8' }).roles[0].requirements[0].constraint.minMonths
 * // → 60
 */
export function checkRoles(value: unknown): RoleDocument {
  if (Array.isArray(value)) return documentFromForms(value.map(checkFormAt))
  if (isForm(value)) return documentFromForms([checkForm(value, 'form')])
  if (isAlien(value)) throw new RolefitError('invalid-role', 'role document', ALIEN)
  return check(RoleDocument, value, { what: 'role document', code: 'invalid-role', nearest: suggestId })
}

/**
 * One role from a form without any text; its requirements are `r1`, `r2`, … in the order of the fields, and its spans
 * are offsets in the text that the form is put into: its title, then a line a value.
 *
 * @throws RolefitError `invalid-role`, as `checkRoles`.
 *
 * @example
 * roleFromForm({ title: 'Buyer', education: 'bachelor', languages: 'fluent English' }).requirements.map(({ text }) => text)
 * // → ["bachelor's degree", 'fluent English']
 */
export function roleFromForm(form: RoleForm): Role {
  return documentFromForms([checkForm(form, 'form')]).roles[0] as Role
}

/** A place of a document whose span is not what it claims to be. */
export interface SpanFault {
  /** `roles[0].requirements[2]` */
  readonly path: string
  /** What stands in the text at the span, up to 80 units of it. */
  readonly found: string
  /** What the document claims to stand there. */
  readonly expected: string
}

/**
 * Where a document does not say what its source says: spans that lie outside of the text, and those that do not slice to
 * the words that stand beside them. To be asked of what a model extracted: one that invents a requirement has no place
 * for it. An empty list where every span holds.
 *
 * @param text - what the document was extracted from, unchanged; spans are half-open, in UTF-16 code units.
 * @throws RolefitError `invalid-option` where either is something else.
 *
 * @example
 * const text = '本科以上学历'
 * const line = { text: '硕士以上', span: [0, 4] }
 * const role = { id: 'a', title: '', span: [0, 6], fields: {}, duties: [line], requirements: [], unparsed: [], coverage: 0 }
 * spanFaults({ schema: 'rolefit/role-document@1', roles: [role], scorecards: [], notices: [] }, text)
 * // → [{ path: 'roles[0].duties[0]', found: '本科以上', expected: '硕士以上' }]
 */
export function spanFaults(document: RoleDocument, text: string): readonly SpanFault[] {
  return faultsIn(checkObject('document', document), [], checkText('text', text))
}

function faultsIn(value: unknown, path: readonly PropertyKey[], text: string): readonly SpanFault[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => faultsIn(item, [...path, index], text))
  if (typeof value !== 'object' || value === null) return []
  const { span, text: claimed } = value as { span?: Span; text?: string }
  const own = span === undefined ? undefined : faultOf(span, claimed, text)
  const inner = Object.entries(value).flatMap(([key, held]) => faultsIn(held, [...path, key], text))
  return own === undefined ? inner : [{ path: pathText(path), ...own }, ...inner]
}

function faultOf([start, end]: Span, claimed: string | undefined, text: string): Omit<SpanFault, 'path'> | undefined {
  if (end > text.length) return { found: `the end of the text at ${text.length}`, expected: `a span up to ${end}` }
  if (claimed === undefined || text.slice(start, end) === claimed) return undefined
  return { found: text.slice(start, Math.min(end, start + 80)), expected: claimed }
}

const checkForm = (value: unknown, what: string): RoleForm =>
  check(RoleForm, value, { what, code: 'invalid-role', nearest: suggestId })

const checkFormAt = (value: unknown, index: number): RoleForm =>
  within(`[${index}]`, 'form', () => checkForm(value, 'form'))

/** A document has roles and a version; a form has a title. What has neither is told what a document lacks. */
function isForm(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { schema } = value as { schema?: unknown }
  if (typeof schema === 'string') return schema.startsWith('rolefit/role-form@')
  return schema === undefined && Object.hasOwn(value, 'title') && !Object.hasOwn(value, 'roles')
}

/** What says in no way that it holds roles: another file, as a rule. */
function isAlien(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return !['schema', 'roles'].some((key) => Object.hasOwn(value, key))
}

const ALIEN = {
  found: 'an object that says nowhere that it holds a role',
  expected: '"schema": "rolefit/role-document@1", or a form, which has a "title"',
}
