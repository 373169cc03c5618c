import { check } from './model/check'
import { RoleForm } from './model/form'
import type { Role } from './model/role'
import { RoleDocument } from './model/role'
import { documentFromForms } from './parse/from-form'
import { suggestId } from './suggest/index'

/**
 * The door for roles that were stored, edited by hand, written by another extractor, or filled in as forms.
 *
 * @param value - a RoleDocument, a RoleForm, or a list of RoleForms.
 * @throws RolefitError `invalid-role` with the path of the fault; `unsupported-version`; `too-deep`. Two roles of one
 *   id are left to `createMatcher`: a document may be read that is never matched.
 */
export function checkRoles(value: unknown): RoleDocument {
  if (Array.isArray(value)) return documentFromForms(value.map((form, index) => checkForm(form, `[${index}]`)))
  if (isForm(value)) return documentFromForms([checkForm(value, 'form')])
  return check(RoleDocument, value, { what: 'role document', code: 'invalid-role', nearest: suggestId })
}

/**
 * One role from a form without any text; its requirements are `r1`, `r2`, … in the order of the fields, and its spans
 * are offsets in `renderForms([form])`.
 *
 * @throws RolefitError `invalid-role`, as `checkRoles`.
 */
export function roleFromForm(form: RoleForm): Role {
  return documentFromForms([checkForm(form, 'form')]).roles[0] as Role
}

const checkForm = (value: unknown, what: string): RoleForm =>
  check(RoleForm, value, { what, code: 'invalid-role', nearest: suggestId })

/** A document has roles and a version; a form has a title. What has neither is told what a document lacks. */
function isForm(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { schema } = value as { schema?: unknown }
  if (typeof schema === 'string') return schema.startsWith('rolefit/role-form@')
  return schema === undefined && Object.hasOwn(value, 'title') && !Object.hasOwn(value, 'roles')
}
