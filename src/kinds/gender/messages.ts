import type { Localised, Messages } from '../scoring'

const VALUES: Readonly<Record<string, Localised>> = {
  male: { 'zh-Hant': '男性', 'zh-Hans': '男性', en: 'male' },
  female: { 'zh-Hant': '女性', 'zh-Hans': '女性', en: 'female' },
}

export const genderMessages: Messages = {
  noun: { 'zh-Hant': '性別', 'zh-Hans': '性别', en: 'gender' },
  label: (id, locale) => (Object.hasOwn(VALUES, id) ? VALUES[id]?.[locale] : undefined),
}
