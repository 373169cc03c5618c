import type { Seniority } from '../vocab/seniority'
import type { Locale, Localised } from './scoring'

const RANKS: Readonly<Record<Seniority, Localised>> = {
  intern: { 'zh-Hant': '實習生', 'zh-Hans': '实习生', en: 'intern' },
  junior: { 'zh-Hant': '助理', 'zh-Hans': '助理', en: 'junior' },
  specialist: { 'zh-Hant': '專員', 'zh-Hans': '专员', en: 'specialist' },
  senior: { 'zh-Hant': '資深專員', 'zh-Hans': '高级专员', en: 'senior' },
  supervisor: { 'zh-Hant': '主管', 'zh-Hans': '主管', en: 'supervisor' },
  manager: { 'zh-Hant': '經理', 'zh-Hans': '经理', en: 'manager' },
  'senior-manager': { 'zh-Hant': '協理', 'zh-Hans': '高级经理', en: 'senior manager' },
  director: { 'zh-Hant': '總監', 'zh-Hans': '总监', en: 'director' },
  'vice-president': { 'zh-Hant': '副總', 'zh-Hans': '副总', en: 'vice president' },
  executive: { 'zh-Hant': '總經理', 'zh-Hans': '总经理', en: 'general manager' },
}

/** A rank of the ladder in words: the title that is commonest on it, as the words of the vocabulary are many. */
export function seniorityLabel(id: string, locale: Locale): string | undefined {
  return Object.hasOwn(RANKS, id) ? RANKS[id as Seniority][locale] : undefined
}
