import { check } from '../model/check'
import type { PositionProfile } from '../model/position-opening'
import { PositionOpening, PROFILE_FIELDS } from '../model/position-opening'
import { fieldOf } from '../parse'
import { FORM_FIELDS } from '../vocab/facts.constant'
import type { FormField } from '../vocab/form-fields'
import type { Advert, Entry, ImportedRoles } from './advert'
import { readAdverts } from './advert'
import { htmlText } from './html-text'
import { settled } from './settled'
import { unreadOf } from './wordings'

/**
 * Roles from an HR Open PositionOpening in JSON (4.x): one for each of its `positionProfiles`. What is asked for stands in
 * `positionFormattedDescriptions`, as HTML or text, each under its own title, and is read as any posting is; spans are
 * offsets in the text that comes with the roles. A line under the label of a field (Education) is its value, and what the other texts
 * say too is asked for once. Codes of other properties are each system's own and are told as unread.
 *
 * @throws RolefitError `invalid-role` with the path of the fault (`positionProfiles[0].positionTitle`).
 *
 * @example
 * const profile = { positionTitle: 'Buyer', positionFormattedDescriptions: [{ title: 'Requirements', content: '<p>Excel</p>' }] }
 * fromPositionOpening({ positionProfiles: [profile] }).document.roles[0].requirements[0].text
 * // → 'Requirements\nExcel'
 */
export function fromPositionOpening(value: unknown): ImportedRoles {
  const { positionProfiles } = check(PositionOpening, value, { what: 'position opening', code: 'invalid-role' })
  const unread = new Set(positionProfiles.flatMap((profile) => unreadOf(profile, PROFILE_FIELDS)))
  return { ...readAdverts(positionProfiles.map(advertOf)), unread: [...unread] }
}

function advertOf({ positionTitle, positionId, positionFormattedDescriptions }: PositionProfile): Advert {
  const id = String(positionId?.value ?? '')
  return {
    id: id === '' || id.length > 200 ? undefined : id,
    title: htmlText(positionTitle),
    entries: (positionFormattedDescriptions ?? []).map(entryOf).filter(({ words }) => words !== ''),
    settle: settled({ eitherWillDo: false }),
  }
}

type Description = NonNullable<PositionProfile['positionFormattedDescriptions']>[number]

/** A line under the label of a field is its value, which sums up what the other texts say; all else is a posting. */
function entryOf({ title, content }: Description): Entry {
  const [heading, words] = [htmlText(title ?? ''), htmlText(content ?? '')]
  const field = words === '' || words.includes('\n') ? undefined : fieldNamed(heading)
  if (field !== undefined) return { field, heading, words }
  return { words: [heading, words].filter((part) => part !== '').join('\n') }
}

/** The field that a heading is the label of, where it asks for something. */
function fieldNamed(heading: string): FormField | undefined {
  const field = fieldOf(heading)
  return field !== undefined && FORM_FIELDS[field].requires ? field : undefined
}
