import { describe, expect, test } from 'vitest'
import { SCORED_KINDS } from '../model/rule-set'
import { checkRules } from '../rule-check'
import { DEFAULT_RULES } from '../rules/default'
import { diffRules } from '../rules/diff'
import { namedRules } from '../rules/named'
import { LOCALES } from './locale'
import { renderRuleChanges } from './rule-changes'
import { renderRuleFindings } from './rule-findings'
import { ruleLabel } from './rule-labels'

/** The path of every number, word and list of a rule set. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
  return Object.entries(value).flatMap(([key, held]) => pathsOf(held, path === '' ? key : `${path}.${key}`))
}

const everywhere = {
  ...DEFAULT_RULES,
  jurisdiction: 'tw',
  shapes: Object.fromEntries(SCORED_KINDS.map((kind) => [kind, { form: 'table', scores: [1] }])),
  gates: Object.fromEntries(SCORED_KINDS.map((kind) => [kind, 1])),
}

describe.each(LOCALES)('in %s', (locale) => {
  test.each(pathsOf(everywhere))('%s has a name without holes', (path) => {
    const label = ruleLabel(path, locale)
    expect(label).not.toBe(path)
    expect(label).not.toMatch(/[{}]/)
  })

  test('findings fill every hole', () => {
    const { curves, gates, weights } = DEFAULT_RULES
    const { channel, education, experience } = curves
    const exceptions = [
      { asked: 'master', held: 'junior-college', score: 500 },
      { asked: 'primary', held: 'doctor', score: 1 },
    ] as const
    const jobs = { 'full-time': 900, 'part-time': 1000, internship: 0 }
    const broken = {
      ...DEFAULT_RULES,
      weights: { ...weights, skill: { required: 1, preferred: 2 } },
      gates: { ...gates, age: 1, experience: 800, skill: 0 },
      curves: {
        ...curves,
        channel: { ...channel, near: { ...channel.near, cousin: 501 } },
        education: { ...education, exceptions },
        experience: { ...experience, jobs },
        terms: { near: { parent: 1, sibling: 2 } },
      },
    }
    const findings = checkRules(broken)
    expect(new Set(findings.map(({ code }) => code)).size).toBe(10)
    expect(renderRuleFindings(broken, findings, locale)).not.toMatch(/[{}]|undefined/)
  })
})

test('a change is told in words, with its path', () => {
  const changes = diffRules(DEFAULT_RULES, { ...namedRules('early-career'), jurisdiction: 'tw' })
  const page = renderRuleChanges(changes, 'en')
  expect(page).toContain('weight, required: education: from 200 to 250  (weights.education.required)\n')
  expect(page).toContain('gate: work experience: no longer set, 400 before  (gates.experience)\n')
  expect(page).toContain('place whose law says what may not decide: not set before, now tw  (jurisdiction)\n')
  expect(renderRuleChanges(changes, 'zh-Hant')).toContain('門檻：工作經驗：取消，原為 400  (gates.experience)\n')
  expect(renderRuleChanges([], 'zh-Hans')).toBe('没有差别\n')
})

test.each([
  [
    {
      form: 'steps',
      points: [
        [500, 200],
        [700, 400],
      ],
    },
    'steps (from 500 on 200, from 700 on 400)',
  ],
  [{ form: 'ramp', points: [[5, 0]] }, 'a ramp (0 at 5)'],
  [{ form: 'plateau', min: 900, shoulder: 300 }, 'all from 900 on, falling to nothing over 300 below'],
  [{ form: 'plateau', max: 2, shoulder: 3 }, 'all up to 2, falling to nothing over 3 above'],
  [{ form: 'plateau', min: 1, max: 2, shoulder: 3 }, 'all from 1 to 2, falling to nothing over 3 on either side'],
  [{ form: 'table', scores: [600, 300, 0] }, 'one by one (600, 300, 0)'],
] as const)('the shape %j is told in words', (age, words) => {
  const changes = diffRules({ ...DEFAULT_RULES, shapes: { age } }, DEFAULT_RULES)
  expect(renderRuleChanges(changes, 'en')).toBe(
    `shape of the curve: age: no longer set, ${words} before  (shapes.age)\n`,
  )
  for (const locale of LOCALES) expect(renderRuleChanges(changes, locale)).not.toMatch(/[{}]|undefined/)
})

test('a finding is told with its counter-example', () => {
  const rules = { ...DEFAULT_RULES, gates: { experience: 800 } }
  expect(renderRuleFindings(rules, checkRules(rules), 'zh-Hans')).toMatch(
    /\n\[错误\] 工作经验：要求1个月时，3年6个月已超过要求，得 795，却过不了门槛（800） {2}\(gates\.experience\)\n\[说明\] 年龄计分：.*\ndefault 1\.0\.0：1 项错误，4 项说明\n$/m,
  )
})

test('months of a counter-example are told with what they are of', () => {
  expect(renderRuleFindings(DEFAULT_RULES, checkRules(DEFAULT_RULES), 'en')).toContain(
    'work experience: where 2 years (marketing) is required and 2 years (trade marketing) preferred, ',
  )
})
