import type { Role, RoleDocument } from '../model/role'
import { checkText } from '../options'
import { fold } from '../text/fold'
import { idIn } from '../text/lexicon'
import { FORM_FIELDS } from '../vocab/facts.constant'
import type { FormField } from '../vocab/form-fields'
import type { RequirementBlock } from './block'
import { readBlock } from './block'
import { resolveReferences } from './references'
import type { FoldedSource, RoleBlock } from './split'
import { split, splitBlock } from './split'

export type { RequirementBlock } from './block'

/**
 * Reads a document into roles and appraisal forms: any number of each, from one posting to a collection of them.
 *
 * Spans are half-open, in UTF-16 code units of `text`. Duties, benefits and company texts are no requirements; what stands among
 * the requirements and is not understood is in `unparsed`.
 *
 * @param text - Chinese (either script), English, or both.
 * @returns a document that may be stored: it carries its schema and version.
 * @throws RolefitError `invalid-option` for what is no string; any string has a reading, if only an unparsed one.
 *
 * @example
 * parseRoles('任职要求：\n1、本科以上学历；').roles[0].requirements[0].constraint
 * // → { kind: 'education', span: [8, 14], min: 'bachelor' }
 */
export function parseRoles(text: string): RoleDocument {
  const folded = foldSource(text)
  const { roles, scorecards } = split(folded)
  const blocks = roles.map((role) => ({ role, block: readBlock(role.clauses, folded) }))
  return {
    schema: 'rolefit/role-document@1',
    roles: blocks.map(({ role, block }, index) => roleOf(role, block, `role-${index + 1}`)),
    scorecards,
    notices: blocks.flatMap(({ block }, index) =>
      block.notices.map((notice) => ({ ...notice, roleId: `role-${index + 1}` })),
    ),
  }
}

/**
 * Reads a bare line or block of requirements into constraints.
 *
 * Every letter and digit of `text` ends up in a requirement's span or in `unparsed`. Nothing is guessed and nothing is dropped.
 *
 * @param text - Chinese (either script), English, or both; a whole posting goes to `parseRoles`.
 * @param options - `field`: the label of the form field whose value `text` is, where that is known (學歷要求), or its id (`education`).
 * @returns `requirements` in the order of the text, with half-open spans in UTF-16 code units; `unparsed` remainders; `coverage`,
 *   the share of letters and digits that was understood, per mille; `notices` of protected attributes.
 * @throws RolefitError `invalid-option` for what is no string; any string has a reading, if only an unparsed one.
 *
 * @example
 * parseRequirements('本科以上').requirements[0].constraint
 * // → { kind: 'education', span: [0, 4], min: 'bachelor' }
 */
export function parseRequirements(text: string, options: { readonly field?: string } = {}): RequirementBlock {
  const folded = foldSource(text)
  const field = options.field === undefined ? undefined : fieldOf(options.field)
  const clauses = splitBlock(folded, field === undefined ? {} : { field })
  return readBlock(clauses, folded)
}

function foldSource(text: string): FoldedSource {
  const source = checkText('text', text)
  return { source, folded: resolveReferences(fold(source)) }
}

/** The field of a label as a form writes it, or of its id; a label that nobody knows proposes nothing. */
export function fieldOf(label: string): FormField | undefined {
  if (Object.hasOwn(FORM_FIELDS, label)) return label as FormField
  return idIn('form-field', fold(label.trim())) as FormField | undefined
}

function roleOf(
  { title, span, fields, duties }: RoleBlock,
  { requirements, unparsed, coverage }: RequirementBlock,
  id: string,
): Role {
  return { id, title, span, fields, duties, requirements, unparsed, coverage }
}
