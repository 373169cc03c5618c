import { check } from '../model/check'
import { JdObject } from '../model/resume-sdk'
import type { Entry, ImportedRoles } from './advert'
import { readAdverts } from './advert'
import { htmlText } from './html-text'
import { settled } from './settled'
import { unreadOf } from './wordings'

/**
 * A role from the `jd_obj` that ResumeSDK is asked with: `degree` and `work_year` are read as the fields of a form are,
 * `content` as a posting, and what both say is asked for once. Spans are offsets in the text that comes with the role.
 *
 * @throws RolefitError `invalid-role` with the path of the fault (`jd_obj.title`).
 *
 * @example
 * fromJdObject({ title: '采购经理', degree: '本科', work_year: '1-3年' }).document.roles[0].requirements.length
 * // → 2
 */
export function fromJdObject(value: unknown): ImportedRoles {
  const jd = check(JdObject, value, { what: 'jd_obj', code: 'invalid-role' })
  const { title, degree, work_year, content, city, salary } = jd
  const entries: readonly Entry[] = [
    { label: 'education', field: 'education', words: degree?.trim() ?? '' },
    { label: 'experience', field: 'experience', words: work_year?.trim() ?? '' },
    { words: htmlText(content ?? '') },
  ]
  const advert = {
    title,
    fields: { ...(city && { location: city }), ...(salary && { salary }) },
    entries: entries.filter(({ words }) => words !== ''),
    settle: settled({ eitherWillDo: false }),
  }
  return { ...readAdverts([advert]), unread: unreadOf(jd, JdObject.shape) }
}
