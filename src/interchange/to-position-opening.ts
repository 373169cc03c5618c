import { withoutLead } from '../kinds/leaves'
import type { Role } from '../model/role'
import { headingsOf } from './headings'
import type { Loss } from './kept'
import { setApart } from './kept'
import { checkGiven } from './role-given'

/** A stretch of words under a heading of its own. */
export interface FormattedDescription {
  readonly title: string
  /** HTML. */
  readonly content: string
}

/** Of HR Open (JSON, 4.x), what a role has words for. */
export interface PositionOpeningProperties {
  readonly positionProfiles: readonly {
    readonly positionId: { readonly value: string }
    readonly positionTitle: string
    readonly positionFormattedDescriptions: readonly FormattedDescription[]
  }[]
}

export interface ExportedOpening {
  readonly opening: PositionOpeningProperties
  /** Every requirement, in their order: the opening holds none as anything but words. */
  readonly lost: readonly Loss[]
}

/**
 * A role as an HR Open PositionOpening: duties, requirements and wishes as lists under headings that `fromPositionOpening`, and
 * any reader of postings, knows. Ages and genders are withheld. Organisation, place and pay are for whoever publishes it to add.
 *
 * @throws RolefitError `invalid-option` with the path of what makes it no role.
 *
 * @example
 * const [withAge] = parseRoles('任职要求：\n1、本科以上学历；\n2、28-45岁').roles
 * const { opening, lost } = toPositionOpening(withAge)
 * opening.positionProfiles[0].positionFormattedDescriptions
 * // → [{ title: '任职要求', content: '<ul><li>本科以上学历</li></ul>' }]
 * lost.map(({ reason }) => reason)
 * // → ['words-only', 'withheld']
 */
export function toPositionOpening(role: Role): ExportedOpening {
  const { id, title, duties, requirements, unparsed } = checkGiven(role)
  const lost = requirements.map((requirement): Loss => {
    return { requirementId: requirement.id, reason: setApart(requirement) ?? 'words-only' }
  })
  const told = (reason: Loss['reason']) =>
    requirements.filter((_, index) => lost[index]?.reason === reason).map(withoutLead)
  const headings = headingsOf(role)
  const parts = [
    { title: headings.duties, lines: duties.map(({ text }) => text) },
    { title: headings.requirements, lines: [...told('words-only'), ...unparsed.map(({ text }) => text)] },
    { title: headings.preferred, lines: told('preference') },
  ]
  const profile = {
    positionId: { value: id },
    positionTitle: title,
    positionFormattedDescriptions: parts
      .filter(({ lines }) => lines.length > 0)
      .map(({ title, lines }) => ({ title, content: htmlList(lines) })),
  }
  return { opening: { positionProfiles: [profile] }, lost }
}

const htmlList = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escaped(line).replaceAll('\n', '<br>')}</li>`).join('')}</ul>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
