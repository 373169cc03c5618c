import { check } from '../model/check'
import type { PositionProfile } from '../model/position-opening'
import { PositionOpening, PROFILE_FIELDS } from '../model/position-opening'
import type { Advert, ImportedRoles } from './advert'
import { readAdverts } from './advert'
import { htmlText } from './html-text'
import { unreadOf } from './wordings'

/**
 * Roles from an HR Open PositionOpening in JSON (4.x): one for each of its `positionProfiles`. What is asked for stands in
 * `positionFormattedDescriptions`, as HTML or text, each under its own title, and is read as any posting is; spans are
 * offsets in the text that comes with the roles. Codes of other properties are each system's own and are told as unread.
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
  const texts = (positionFormattedDescriptions ?? []).map(({ title, content }) =>
    [title, content]
      .map((part) => htmlText(part ?? ''))
      .filter((part) => part !== '')
      .join('\n'),
  )
  return {
    id: id === '' || id.length > 200 ? undefined : id,
    title: htmlText(positionTitle),
    entries: texts.filter((text) => text !== '').map((words) => ({ words })),
  }
}
