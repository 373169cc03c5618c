import type { Role } from '../model/role'
import { ADVERT_LABELS } from '../vocab/advert-labels'

type Label = keyof typeof ADVERT_LABELS

/** What stands above the parts of an advertisement, in the language of the role: Chinese where a Han character is in it. */
export function headingsOf({ title, requirements }: Role): Readonly<Record<Label, string>> {
  const isChinese = [title, ...requirements.map(({ text }) => text)].some((text) => /\p{Script=Han}/u.test(text))
  const labels = Object.entries(ADVERT_LABELS).map(([label, { zh, en }]) => [label, isChinese ? zh : en])
  return Object.fromEntries(labels) as Record<Label, string>
}
