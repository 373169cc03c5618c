import { MESSAGES } from '../kinds/messages'
import type { Localised, Messages } from '../kinds/scoring'
import type { Stated } from '../model/match'
import type { FindingCode, RuleFinding } from '../model/rule-finding'
import { fill } from '../phrase'
import { CATALOGUES } from './catalogues'
import type { Locale } from './locale'
import { ruleLabel } from './rule-labels'
import type { Wording } from './value'
import { renderLabels, renderStated } from './value'

/** Holes: {noun}, {label}, {asks}; {has0} and {score0}, {has1} and {score1} of the cases; the params. */
const SENTENCES: Readonly<Record<FindingCode, Localised>> = {
  falls: {
    'zh-Hant': '{noun}：要求{asks}時，{has0}得 {score0}，更接近要求的{has1}反而只得 {score1}',
    'zh-Hans': '{noun}：要求{asks}时，{has0}得 {score0}，更接近要求的{has1}反而只得 {score1}',
    en: '{noun}: where {asks} is asked, {has0} earns {score0}, and {has1}, which is nearer, only {score1}',
  },
  reversed: {
    'zh-Hant': '「{label}」得 {value}，低於更遠的「{otherLabel}」（{otherValue}）',
    'zh-Hans': '“{label}”得 {value}，低于更远的“{otherLabel}”（{otherValue}）',
    en: '{label} is worth {value}, less than what is further off, {otherLabel}, at {otherValue}',
  },
  unreached: {
    'zh-Hant': '「{label}」中的 {value} 無人能得到：換成別的數，所有得分都不變',
    'zh-Hans': '“{label}”中的 {value} 无人能得到：换成别的数，所有得分都不变',
    en: '{label}: nobody can ever earn this {value}; with another number every score would be the same',
  },
  unpaired: {
    'zh-Hant': '「{label}」中的 {value} 無人能得到：詞彙表中沒有這樣的兩個詞',
    'zh-Hans': '“{label}”中的 {value} 无人能得到：词汇表中没有这样的两个词',
    en: '{label}: nobody can ever earn this {value}; no two words of the vocabulary stand so to each other',
  },
  outweighed: {
    'zh-Hant': '{noun}：優先（{preferred}）重於必備（{required}），只滿足優先者會排在只滿足必備者之前',
    'zh-Hans': '{noun}：优先（{preferred}）重于必备（{required}），只满足优先者会排在只满足必备者之前',
    en: '{noun}: preferred ({preferred}) outweighs required ({required}); whoever meets the preferred one alone stands above whoever meets the required one',
  },
  overtaken: {
    'zh-Hant':
      '{noun}：{asks}為必備、{has1}為優先時，只有後者的人（必備得 {score1}）排在只有前者的人（優先得 {score0}）之前',
    'zh-Hans':
      '{noun}：{asks}为必备、{has1}为优先时，只有后者的人（必备得 {score1}）排在只有前者的人（优先得 {score0}）之前',
    en: '{noun}: where {asks} is required and {has1} preferred, whoever has the second alone (for the first {score1}) stands above whoever has the first alone (for the second {score0})',
  },
  'gate-idle': {
    'zh-Hant': '「{label}」（{gate}）無人會不過',
    'zh-Hans': '“{label}”（{gate}）无人会不过',
    en: '{label} ({gate}): nobody can fail it',
  },
  'gate-over': {
    'zh-Hant': '{noun}：要求{asks}時，{has0}已超過要求，得 {score0}，卻過不了門檻（{gate}）',
    'zh-Hans': '{noun}：要求{asks}时，{has0}已超过要求，得 {score0}，却过不了门槛（{gate}）',
    en: '{noun}: where {asks} is asked, {has0} is more than enough, earns {score0} and fails the gate ({gate})',
  },
  'protected-gate': {
    'zh-Hant': '{noun}使人不合格：要求{asks}，{has1}得 {score1}，門檻為 {gate}；不得以{noun}為門檻',
    'zh-Hans': '{noun}使人不合格：要求{asks}，{has1}得 {score1}，门槛为 {gate}；不得以{noun}为门槛',
    en: '{noun} may rule people out: where {asks} is asked, {has1} earns {score1} and the gate is {gate}; let it be no gate',
  },
  'protected-scored': {
    'zh-Hant': '{noun}計分：要求{asks}時，{has0}得 {score0}，{has1}得 {score1}；在這些地區不得據此決定：{places}',
    'zh-Hans': '{noun}计分：要求{asks}时，{has0}得 {score0}，{has1}得 {score1}；在这些地区不得据此决定：{places}',
    en: '{noun} counts: where {asks} is asked, {has0} earns {score0} and {has1} {score1}; it may not decide in {places}',
  },
}

const SEVERITIES: Readonly<Record<RuleFinding['severity'], Localised>> = {
  fault: { 'zh-Hant': '錯誤', 'zh-Hans': '错误', en: 'fault' },
  note: { 'zh-Hant': '說明', 'zh-Hans': '说明', en: 'note' },
}

const SUMMARY: Localised = {
  'zh-Hant': '{id} {version}：{faults} 項錯誤，{notes} 項說明',
  'zh-Hans': '{id} {version}：{faults} 项错误，{notes} 项说明',
  en: '{id} {version}: faults {faults}, notes {notes}',
}

/**
 * What a check of a rule set found, each with its counter-example, and the counts.
 *
 * @example
 * renderRuleFindings(DEFAULT_RULES, [], 'en')
 * // → 'default 1.0.0: faults 0, notes 0\n'
 */
export function renderRuleFindings(
  ruleSet: { readonly id: string; readonly version: string },
  findings: readonly RuleFinding[],
  locale: Locale,
): string {
  const lines = findings.map(
    (finding) => `[${SEVERITIES[finding.severity][locale]}] ${findingWords(finding, locale)}  (${finding.path})`,
  )
  const faults = findings.filter(({ severity }) => severity === 'fault').length
  const { id, version } = ruleSet
  const summary = fill(SUMMARY[locale], { id, version, faults, notes: findings.length - faults })
  return `${[...lines, summary].join('\n')}\n`
}

const NO_MESSAGES: Messages = { noun: { 'zh-Hant': '', 'zh-Hans': '', en: '' } }

function findingWords({ code, kind, path, asks, cases, params }: RuleFinding, locale: Locale): string {
  const messages: Messages = kind === undefined ? NO_MESSAGES : MESSAGES[kind]
  const wording: Wording = { catalogue: CATALOGUES[locale], messages, locale }
  const [first, second] = cases
  return fill(SENTENCES[code][locale], {
    noun: messages.noun[locale],
    label: ruleLabel(path, locale),
    otherLabel: ruleLabel(String(params['other'] ?? ''), locale),
    ...(asks && { asks: statedWords(asks, wording) }),
    ...(first && { has0: statedWords(first.has, wording), score0: first.score }),
    ...(second && { has1: statedWords(second.has, wording), score1: second.score }),
    ...params,
  })
}

const NARROWED: Localised = {
  'zh-Hant': '{amount}（{about}）',
  'zh-Hans': '{amount}（{about}）',
  en: '{amount} ({about})',
}

/** What is asked for or there, and what narrows it: 3年（零售）. */
function statedWords(stated: Stated, wording: Wording): string {
  const amount = renderStated(stated, wording)
  if (stated.shape !== 'bounds' || stated.about === undefined) return amount
  return fill(NARROWED[wording.locale], { amount, about: renderLabels(stated.about, wording) })
}
