import type { NamedRules } from './named'

export const STRICT: NamedRules = {
  reason: {
    'zh-Hant': '必備條件差一點也不合格，未寫明的不得分：適合應徵者多、條件有明文依據的職位。',
    'zh-Hans': '必备条件差一点也不合格，未写明的不得分：适合应聘者多、条件有明文依据的职位。',
    en: 'What is required must be met in full and what is not stated earns nothing: for many applicants and requirements that are written down for a cause.',
  },
  overrides: {
    id: 'strict',
    version: '1.0.0',
    gates: { education: 1000, experience: 1000, language: 400, certificate: 400 }, // a near test or level may still pass
    unknowns: { credit: 0 },
    evidence: { weak: 500, fuzzy: 500 }, // near still, and no more
    overqualification: { education: 1000, experience: { score: 1000 } }, // the gates are for too little, and more is no fault
  },
}
