import { buildPool } from '../src/candidate-pool'
import type { Trial } from '../src/evaluate'
import { evaluateRules } from '../src/evaluate'
import type { Candidate, Role, RuleSet } from '../src/index'
import { DEFAULT_RULES, parseRoles } from '../src/index'
import type { Evaluation } from '../src/model/evaluation'

/* One role, ten people and a grade for each, under two rule sets that order them differently. */

export const asOf = '2026-11-23'
export const document = parseRoles(
  '岗位：采购专员\n任职要求：\n1、本科以上学历；\n2、5年以上采购经验；\n3、英语六级优先；\n4、限女性，35岁以下。',
)
const { roles } = document
export const role = roles[0] as Role

const person = (id: string, years: number, studyType: string, gender: string): Candidate => ({
  id,
  basics: { birthDate: `${1994 - years}-02-01` },
  education: [{ studyType, endDate: '2010-06' }],
  work: [{ position: '采购专员', startDate: `${2026 - years}-11`, endDate: '2026-10' }],
  groups: { gender },
})
export const candidates = [
  ...[person('a', 9, '大专', 'm'), person('b', 3, '本科', 'f'), person('c', 6, '本科', 'f')],
  ...[person('d', 4, '硕士', 'm'), person('e', 10, '大专', 'm'), person('f', 2, '本科', 'f')],
  ...[
    person('g', 8, '大专', 'm'),
    person('h', 1, '高中', 'f'),
    person('i', 7, '本科', 'm'),
    person('j', 5, '大专', 'f'),
  ],
]
export const grades = { a: 1, b: 1, c: 3, d: 2, e: 0, f: 0, g: 1, h: 0, i: 3, j: 2 }
export const groups = new Map(candidates.map(({ id, groups = {} }) => [id, groups]))

export const yearsAlone: RuleSet = {
  ...DEFAULT_RULES,
  id: 'years-alone',
  jurisdiction: 'tw',
  weights: { ...DEFAULT_RULES.weights, education: { required: 2, preferred: 1 } },
  gates: {},
}

export const K = 3
export const trial: Trial = {
  pool: buildPool(candidates, { asOf }),
  roles,
  ruleSets: [yearsAlone, DEFAULT_RULES],
  judged: new Map([[role.id, new Map(Object.entries(grades))]]),
  groups,
}
export const evaluation = evaluateRules(trial, { seed: 1, k: K })

/** The same with weights that were searched for, as a search over more roles gives them. */
export const searched: Evaluation = {
  ...evaluation,
  suggestion: {
    ruleSet: 'years-alone',
    measure: 'ndcg@3',
    changes: [{ kind: 'education', modality: 'required', from: 2, to: 52 }],
    fitted: { today: 0.5, proposed: 0.75 },
    heldOut: {
      ...{ measure: 'ndcg@3', roles: 5, meanDifference: 0.1, interval: [-0.1, 0.3], p: 0.25, smallestP: 0.0625 },
      ...{ effect: 0.5, wins: 3, losses: 1, ties: 1, verdict: 'not-enough', today: 0.5, proposed: 0.6, folds: 5 },
    },
  },
}
