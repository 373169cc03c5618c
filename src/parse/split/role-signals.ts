import type { SectionKind } from '../../vocab/headings'
import type { RoleDraft } from './drafts'
import { isBlankDraft } from './drafts'
import type { Label } from './labels/label'
import type { PlacedLabel, PlacedText } from './sections'

type RolePart = 'duties' | 'requirements' | 'description'

/** 客户经理岗位描述(模板二), 岗位一：…, 客户经理岗位说明书; 客户经理岗位职责 where it does not go on with the same role. */
export function isAnnouncement(
  role: RoleDraft | undefined,
  { segment: { label, ownLine, mark } }: PlacedLabel,
): boolean {
  if (label.section === 'template' || label.section === 'post') return true
  if (!ownLine || label.prefix === '' || (mark?.value !== undefined && mark.style.startsWith('1'))) return false
  if (label.section === 'description') return true
  return label.section === 'duties' && (role === undefined || role.hasRequirements || isBlankDraft(role))
}

/** Prose under the heading of the whole document, above the roles: 《客户经理岗位职责》, then what a manager is. */
export function isIntroduction({ isListed, asking, fields, hasRequirements, loose }: RoleDraft): boolean {
  if (loose.some(({ section }) => section === 'post')) return false
  return !isListed && asking.length === 0 && Object.keys(fields).length === 0 && !hasRequirements
}

/** What of a role a heading opens, if anything. */
export function kindOf(section: SectionKind): RolePart | undefined {
  if (section === 'duties' || section === 'description' || section === 'requirements') return section
  return section === 'preferred' ? 'requirements' : undefined
}

/**
 * Duties again after requirements; in a document that puts requirements first, requirements again after duties; or, where it tells one
 * of the two alone, the same again below a title of its own. Without a title, a heading that this role has not had (Qualifications,
 * Responsibilities, | Education |) goes on with it.
 */
export function startsAnother(
  role: RoleDraft,
  kind: RolePart,
  { section, title, prefix }: Label,
  isTitled: boolean,
): boolean {
  if (section === 'preferred') return false
  if (!role.hasRequirements) return isTitled && kind === 'duties' && role.hasDuties
  if (!role.hasDuties) return isTitled && section === 'requirements'
  if (!isTitled && prefix === '' && !role.headings.includes(title)) return false
  if (kind === 'requirements') return role.first === 'requirements' && role.last === 'duties'
  return role.first === 'duties' && role.last === 'requirements'
}

/** An appraisal form goes on until a role is announced; the titles of its own sections may look like headings. */
export function endsForm({ segment: { label, ownLine } }: PlacedLabel): boolean {
  if (!ownLine) return false
  if (label.field !== undefined) return label.field === 'title' || label.field === 'code'
  if (label.section === 'template' || label.section === 'post' || label.section === 'requirements') return true
  return (label.section === 'description' && label.prefix !== '') || (label.section === 'duties' && label.colon)
}

/** What a firm says of itself, how to apply, and what the law has it say: no field there asks for anything. */
export function asks({ section }: PlacedText): boolean {
  return section !== 'company' && section !== 'legal' && section !== 'process' && section !== 'intro'
}
