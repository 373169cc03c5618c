import { describe, expect, test } from 'vitest'
import { evaluateRules, impactRatios } from '../src/evaluate'
import type { Match, Role, RuleSet } from '../src/index'
import { compareMatches, createMatcher, DEFAULT_RULES } from '../src/index'
import { EvaluationSchema } from '../src/model/evaluation-schema'
import { LOCALES, renderEvaluation } from '../src/report'
import {
  asOf,
  candidates,
  document,
  evaluation,
  grades,
  groups,
  K,
  role,
  searched,
  trial,
  yearsAlone,
} from './trial-of-ten'

const JUDGES = { first: 'an', second: 'li', pairs: 3, equal: 2, kappa: 0.9091 }

/** By the explained engine, best first. */
function ranked(rules: RuleSet, asked: Role = role): readonly Match[] {
  return createMatcher([asked], { asOf, rules }).rank(candidates, { top: 100 })[0]?.matches ?? []
}
const matchOf = (rules: RuleSet, id: string) => ranked(rules).find(({ candidateId }) => candidateId === id) as Match

describe('who moved', () => {
  const [comparison] = evaluation.comparisons

  test('who came into the short list and who left it, with their places', () => {
    const [before, after] = [yearsAlone, DEFAULT_RULES].map((rules) =>
      ranked(rules)
        .slice(0, K)
        .map((m) => m.candidateId),
    )
    const entries = comparison?.movement.entries ?? []
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.map(({ entered }) => entered.candidate)).toEqual(after?.filter((id) => !before?.includes(id)))
    expect(entries.map(({ left }) => left.candidate)).toEqual(before?.filter((id) => !after?.includes(id)))
    for (const { entered, left } of entries) {
      expect(entered.after).toBeLessThanOrEqual(K)
      expect(entered.before).toBeGreaterThan(left.before)
      expect(entered.after).toBeLessThan(left.after)
    }
  })

  test('the requirement that did it moved the two against each other as far as the reasons of both say', () => {
    const [entry] = comparison?.movement.entries ?? []
    const { entered, left, cause } = entry as NonNullable<typeof entry>
    const lead = (rules: RuleSet) =>
      compareMatches(matchOf(rules, entered.candidate), matchOf(rules, left.candidate)).differences.find(
        ({ requirementId }) => requirementId === cause.requirementId,
      )?.points ?? 0
    expect(cause).toMatchObject({ by: 'score', kind: 'education' })
    expect(Math.abs((cause.points ?? 0) - (lead(DEFAULT_RULES) - lead(yearsAlone)))).toBeLessThanOrEqual(1)
  })

  test('who passed whom: every pair of the short lists that changed order, each with the requirement that did it', () => {
    const places = (rules: RuleSet) => ranked(rules).map(({ candidateId }) => candidateId)
    const [before, after] = [places(yearsAlone), places(DEFAULT_RULES)]
    const listed = [...new Set([...before.slice(0, K), ...after.slice(0, K)])]
    const isBefore = (of: readonly string[], one: string, other: string) => of.indexOf(one) < of.indexOf(other)
    const expected = listed.flatMap((one) =>
      listed
        .filter((other) => isBefore(before, other, one) && isBefore(after, one, other))
        .map((other) => `${one} passed ${other}`),
    )
    const { flipped = [], causes = [] } = comparison?.movement ?? {}
    expect(flipped.map(({ passer, passed }) => `${passer.candidate} passed ${passed.candidate}`).sort()).toEqual(
      expected.sort(),
    )
    expect(causes.reduce((sum, { flips }) => sum + flips, 0)).toBe(expected.length)
    const points = flipped.map(({ cause }) => cause.points ?? 0)
    expect(points).toEqual([...points].sort((a, b) => b - a))
    expect(flipped[0]?.cause).toMatchObject({ by: 'score', kind: 'education' })
  })

  test('as many of them as are asked for, and how many more there are', () => {
    const [all = [], ...none] = evaluateRules(trial, { seed: 1, flips: 99 }).comparisons.map(
      ({ movement }) => movement.flipped,
    )
    expect(none).toEqual([])
    const few = evaluateRules({ ...trial, judges: [JUDGES] }, { seed: 1, flips: 1 })
    expect(all.length).toBeGreaterThan(2)
    expect(few.comparisons[0]?.movement.flipped).toEqual(all.slice(0, 1))
    const page = renderEvaluation(few, document, 'en')
    expect(page).toContain(`passed ${all[0]?.passed.candidate} (`)
    expect(page).toContain(`… and ${all.length - 1} more pairs`)
    expect(page).toContain('judges an and li: 3 pairs graded by both, 2 alike, weighted kappa 0.91')
    expect(() => evaluateRules(trial, { seed: 1, flips: -1 })).toThrow(expect.objectContaining({ path: 'flips' }))
  })

  test.each([Number.NaN, 9, -1, 1.5])('%s is no grade, and no seed below 0 draws', (grade) => {
    const [[role = '', grades] = []] = [...trial.judged]
    const [candidate = ''] = grades?.keys() ?? []
    const judged = new Map([...trial.judged, [role, new Map([...(grades ?? []), [candidate, grade]])]])
    const path = `judged.${role}.${candidate}`
    expect(() => evaluateRules({ ...trial, judged }, { seed: 1 })).toThrow(expect.objectContaining({ path }))
    expect(() => evaluateRules(trial, { seed: -1 })).toThrow(expect.objectContaining({ path: 'seed' }))
  })

  test('whose eligibility changed, and by how much scores did', () => {
    const pairs = candidates.map(({ id }) => [matchOf(yearsAlone, id), matchOf(DEFAULT_RULES, id)] as const)
    const changed = pairs.filter(([before, after]) => before.eligible !== after.eligible)
    const { eligibility = [], scoreChanges = [], unchangedScores = 0 } = comparison?.movement ?? {}
    expect(changed.length).toBeGreaterThan(0)
    expect(eligibility.reduce((sum, { count }) => sum + count, 0)).toBe(changed.length)
    for (const { from, to, count } of scoreChanges) {
      const within = pairs.filter(([{ score: before }, { score: after }]) => {
        const change = (after ?? 0) - (before ?? 0)
        return change !== 0 && change >= from && change < to
      })
      expect(within).toHaveLength(count)
    }
    expect(scoreChanges.reduce((sum, { count }) => sum + count, unchangedScores)).toBe(candidates.length)
  })
})

test('headings have the marks of their language', () => {
  expect(renderEvaluation(evaluation, document, 'zh-Hant')).toContain('\n誰動了，A → B：\n')
  expect(renderEvaluation(evaluation, document, 'en')).toContain('\nWho moved, A → B:\n')
})

test('everybody is scored once for a role and a rule set', () => {
  const scans: string[] = []
  const prepare: typeof trial.pool.prepare = (...asked) => {
    const matcher = trial.pool.prepare(...asked)
    const counted = (name: 'rank' | 'standings' | 'score') => ({
      [name]: (roleId: string) => {
        scans.push(`${matcher.ruleSet.id} ${roleId}`)
        return matcher[name](roleId)
      },
    })
    return { ...matcher, ...counted('rank'), ...counted('standings'), ...counted('score') }
  }
  const { groups: _, ...ungrouped } = trial
  evaluateRules({ ...ungrouped, pool: { ...trial.pool, prepare } }, { seed: 1, k: K })
  expect(scans).toEqual([`years-alone ${role.id}`, `default ${role.id}`])
})

test('what is stored reads back by its schema, whatever is left out of it and beside it', () => {
  const judged = evaluateRules({ ...trial, judges: [JUDGES] }, { seed: 1, k: K, suggest: true })
  for (const one of [evaluation, searched, judged]) {
    const stored = JSON.parse(JSON.stringify({ ...one, inputs: {} }))
    expect(EvaluationSchema.parse(stored)).toEqual(stored)
    expect(EvaluationSchema.safeParse({ ...stored, schema: 'rolefit/evaluation@2' }).success).toBe(false)
    expect(EvaluationSchema.safeParse({ ...stored, comparisons: [{}] }).success).toBe(false)
  }
})

describe('fairness', () => {
  test('rates and ratios are those of counting the applicants', () => {
    const listed = ranked(DEFAULT_RULES).slice(0, K)
    const selected = new Set(listed.filter(({ eligible }) => eligible !== 'no').map(({ candidateId }) => candidateId))
    const applicants = candidates.map(({ id, groups: of }) => ({
      group: of?.['gender'] ?? '',
      selected: selected.has(id),
    }))
    const [table] = evaluation.ruleSets[1]?.fairness ?? []
    expect(table).toMatchObject({ by: 'gender', step: 'short-list' })
    const figures = impactRatios(applicants).map(({ group, selected, rate, ratio }) => ({
      group,
      selected,
      rate,
      ratio,
    }))
    expect(table?.groups).toMatchObject(figures)
  })

  test('what a requirement costs is what a role without it would select', () => {
    const costs = evaluation.ruleSets[1]?.attrition ?? []
    expect(costs.length).toBeGreaterThan(0)
    for (const { requirementId, group, rate, rateWithout } of costs) {
      const shorter = { ...role, requirements: role.requirements.filter(({ id }) => id !== requirementId) }
      const rateOf = (asked: Role) => {
        const listed = ranked(DEFAULT_RULES, asked).slice(0, K)
        const of = listed.filter(
          ({ candidateId, eligible }) => eligible !== 'no' && groups.get(candidateId)?.['gender'] === group,
        )
        return of.length / candidates.filter((one) => one.groups?.['gender'] === group).length
      }
      expect([rateOf(role), rateOf(shorter)]).toEqual([rate, rateWithout])
      expect(rateWithout).toBeGreaterThan(rate)
    }
  })

  test('what may not decide is told: gender anywhere, age by the law of the jurisdiction', () => {
    const kinds = evaluation.ruleSets.map(({ clauses }) => clauses.map(({ kind }) => kind))
    expect(kinds).toEqual([['gender', 'age'], ['gender']])
    expect(evaluation.ruleSets[0]?.clauses[1]?.statute).toContain('就業服務法')
  })
})

test('calibration goes by the scores of the judged and whether they are worth an interview', () => {
  const { calibration } = evaluation.ruleSets[1] ?? {}
  const outcomes = ranked(DEFAULT_RULES).map(({ candidateId, score }) => {
    return { predicted: (score ?? 0) / 10_000, happened: grades[candidateId as keyof typeof grades] >= 2 }
  })
  expect(calibration).toMatchObject({ count: candidates.length, brier: null })
  expect(calibration?.bins.reduce((sum, { count, rate }) => sum + count * (rate ?? 0), 0)).toBeCloseTo(
    outcomes.filter(({ happened }) => happened).length,
    9,
  )
})

test('one judged role tells nothing, and says so', () => {
  expect(evaluation.comparisons[0]).toMatchObject({ verdict: 'not-enough', adjustedP: 1 })
  expect(evaluation.counts).toMatchObject({ roles: 1, candidates: 10, judgements: 10, relevant: 4 })
})

test.each(LOCALES)('the page in %s has every section, and no hole is left in its sentences', (locale) => {
  const page = renderEvaluation(evaluation, document, locale)
  expect(page.split('\n\n').length).toBeGreaterThanOrEqual(8)
  expect(page).not.toMatch(/\{\w+\}|undefined|NaN/)
  expect(page).toContain('years-alone')
  const told = { 'zh-Hant': '進', 'zh-Hans': '进', en: ' in (' }[locale]
  expect(page).toContain(told)
})
