import { MESSAGES } from '../kinds/messages'
import type { Constraint, ExperienceLeaf, LanguageLeaf, Leaf } from '../model/constraint'
import type { Label, Unit } from '../model/match'
import type { Term } from '../model/term'
import { CATALOGUES } from './catalogues'
import type { Locale } from './locale'
import type { Wording } from './value'
import { renderLabels, renderStated } from './value'

type Words = Readonly<Record<Locale, string>>

/** What the sentences of outcomes have no need of: words for what a posting lets open or adds. */
const WORDS = {
  colon: { 'zh-Hant': '：', 'zh-Hans': '：', en: ': ' },
  or: { 'zh-Hant': '；或 ', 'zh-Hans': '；或 ', en: '; or ' },
  and: { 'zh-Hant': '，且 ', 'zh-Hans': '，且 ', en: ', and ' },
  any: { 'zh-Hant': '有即可', 'zh-Hans': '有即可', en: 'some' },
  related: { 'zh-Hant': '或相關', 'zh-Hans': '或相关', en: 'or related' },
  relatedField: { 'zh-Hant': '相關領域', 'zh-Hans': '相关领域', en: 'a related field' },
  sameRole: { 'zh-Hant': '同類職位', 'zh-Hans': '同类岗位', en: 'such a role' },
  fullTime: { 'zh-Hant': '日間部／全日制', 'zh-Hans': '全日制', en: 'full-time' },
  male: { 'zh-Hant': '男', 'zh-Hans': '男', en: 'male' },
  listening: { 'zh-Hant': '聽', 'zh-Hans': '听', en: 'listening' },
  speaking: { 'zh-Hant': '說', 'zh-Hans': '说', en: 'speaking' },
  reading: { 'zh-Hant': '讀', 'zh-Hans': '读', en: 'reading' },
  writing: { 'zh-Hant': '寫', 'zh-Hans': '写', en: 'writing' },
  female: { 'zh-Hant': '女', 'zh-Hans': '女', en: 'female' },
} as const satisfies Record<string, Words>

/**
 * A constraint in words: `学历：本科以上`, `工作经验：5年以上（日化、客户管理）`; alternatives are joined by “or”.
 *
 * @example
 * constraintWords(role.requirements[1].constraint, 'en')
 * // → 'work experience: 5 years or more (销售)'
 */
export function constraintWords(constraint: Constraint, locale: Locale): string {
  if (constraint.kind === 'anyOf' || constraint.kind === 'allOf') {
    const joint = WORDS[constraint.kind === 'anyOf' ? 'or' : 'and'][locale]
    return constraint.of.map((member) => memberWords(member, locale)).join(joint)
  }
  const messages = MESSAGES[constraint.kind]
  const wording: Wording = { catalogue: CATALOGUES[locale], messages, locale }
  return `${messages.noun[locale]}${WORDS.colon[locale]}${leafWords(constraint, wording)}`
}

const memberWords = (member: Constraint, locale: Locale): string =>
  'of' in member ? `(${constraintWords(member, locale)})` : constraintWords(member, locale)

function leafWords(leaf: Leaf, wording: Wording): string {
  const { locale, catalogue } = wording
  if ('unrestricted' in leaf && leaf.unrestricted) return catalogue.bounds.open
  switch (leaf.kind) {
    case 'education': {
      const tiers = leaf.schoolTiers?.map((id): Label => ({ id, text: id })) ?? []
      const fullTime = leaf.fullTime && WORDS.fullTime[locale]
      return joined([between('education', leaf.min, leaf.max, wording), fullTime, renderLabels(tiers, wording)])
    }
    case 'major':
      return joined([termWords(leaf.terms), leaf.related && WORDS.related[locale]])
    case 'experience':
      return experienceWords(leaf, wording)
    case 'age':
      return joined([
        between('years', leaf.min, leaf.max, wording),
        between('birth-year', leaf.bornFrom, leaf.bornTo, wording),
      ])
    case 'language':
      return languageWords(leaf, wording)
    case 'management':
      return joined([between('people', leaf.minPeople, undefined, wording), termWords(leaf.terms)]) || WORDS.any[locale]
    case 'gender':
      return leaf.value === 'any' ? catalogue.bounds.open : WORDS[leaf.value][locale]
    case 'channel':
    case 'seniority':
    case 'skill':
    case 'certificate':
    case 'trait':
    case 'availability':
      return termWords(leaf.terms) || WORDS.any[locale]
  }
}

function experienceWords({ minMonths, maxMonths, scope = {} }: ExperienceLeaf, wording: Wording): string {
  const { locale } = wording
  const scopes = [scope.industries, scope.functions, scope.others, scope.minSeniority && [scope.minSeniority]]
  const narrowing = joined([
    ...new Set(scopes.map(termWords)), // the words of a rank are among the others as well
    scope.sameRole && WORDS.sameRole[locale],
    scope.related && WORDS.relatedField[locale],
  ])
  const length = between('months', minMonths, maxMonths, wording) || WORDS.any[locale]
  if (narrowing === '') return length
  return locale === 'en' ? `${length} (${narrowing})` : `${length}（${narrowing}）`
}

function languageWords({ language, min, skills, certificates = [] }: LanguageLeaf, wording: Wording): string {
  const tests = certificates.map(({ id, minScore }) => {
    const name = renderLabels([{ id, text: id }], wording)
    return minScore === undefined ? name : `${name} ${minScore}`
  })
  const name = renderLabels([{ id: language, text: language }], wording)
  return joined([
    name,
    skills?.map((skill) => WORDS[skill][wording.locale]).join('/'),
    between('cefr', min, undefined, wording),
    tests.join(wording.catalogue.or),
  ])
}

/** Bounds as a report words them; nothing where there are none. */
function between(
  unit: Unit,
  min: number | string | undefined,
  max: number | string | undefined,
  wording: Wording,
): string {
  if (min === undefined && max === undefined) return ''
  const ends = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
  return renderStated({ shape: 'bounds', unit, ...ends }, wording)
}

/** Terms as the posting writes them: that is what its reader knows. */
const termWords = (terms: readonly Term[] = []): string => [...new Set(terms.map(({ text }) => text))].join(' / ')

const joined = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(', ')
