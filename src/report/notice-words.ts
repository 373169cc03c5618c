import type { Notice, RequirementNotice } from '../model/role'
import type { ProtectedAttribute } from '../vocab/protected'
import type { Locale } from './locale'

/** What a reader of the posting ought to know of a passage, in a sentence; none of it is legal advice. */
const NOTICES = {
  'age.required': {
    'zh-Hant': '以年齡為條件；在部分地區不得據此決定',
    'zh-Hans': '以年龄为条件；在部分地区不得据此决定',
    en: 'asks for an age, which may not decide in some places',
  },
  'age.proxy': {
    'zh-Hant': '以出生年份代替年齡',
    'zh-Hans': '以出生年份代替年龄',
    en: 'asks for a year of birth, which stands for an age',
  },
  'gender.required': {
    'zh-Hant': '以性別為條件；多數地區禁止，且從不計分',
    'zh-Hans': '以性别为条件；多数地区禁止，且从不计分',
    en: 'asks for a gender, which most places prohibit and which is never scored',
  },
  'former-employer-customers': {
    'zh-Hant': '要求帶來客戶或通路資源，可能涉及前雇主的營業秘密',
    'zh-Hans': '要求带来客户或渠道资源，可能涉及前雇主的商业秘密',
    en: 'rewards customers or channels that are brought along, which may be a former employer’s trade secrets',
  },
  'language.native': {
    'zh-Hant': '要求母語程度，可能間接排除某些族裔',
    'zh-Hans': '要求母语水平，可能间接排除某些族裔',
    en: 'asks for a native speaker, which may shut out by origin',
  },
  'school-tier': {
    'zh-Hant': '限定院校類別',
    'zh-Hans': '限定院校类别',
    en: 'asks for a class of school',
  },
  appearance: { 'zh-Hant': '提及外貌或身材', 'zh-Hans': '提及外貌或身材', en: 'speaks of looks' },
  marital: { 'zh-Hant': '提及婚育狀況', 'zh-Hans': '提及婚育状况', en: 'speaks of marriage or children' },
  origin: { 'zh-Hant': '提及籍貫或戶籍', 'zh-Hans': '提及籍贯或户籍', en: 'speaks of origin or residence' },
  health: { 'zh-Hant': '提及健康狀況', 'zh-Hans': '提及健康状况', en: 'speaks of health' },
  belief: { 'zh-Hant': '提及政治面貌或信仰', 'zh-Hans': '提及政治面貌或信仰', en: 'speaks of party or belief' },
  zodiac: {
    'zh-Hant': '提及星座、生肖或血型',
    'zh-Hans': '提及星座、生肖或血型',
    en: 'speaks of zodiac or blood type',
  },
  military: { 'zh-Hant': '提及兵役', 'zh-Hans': '提及兵役', en: 'speaks of military service' },
} as const satisfies Record<ProtectedAttribute | RequirementNotice, Readonly<Record<Locale, string>>>

/** The sentence of a notice; the code itself where a document brings one that is not ours. */
export function noticeWords({ code }: Notice, locale: Locale): string {
  return Object.hasOwn(NOTICES, code) ? NOTICES[code as keyof typeof NOTICES][locale] : code
}
