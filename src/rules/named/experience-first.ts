import type { NamedRules } from './named'

export const EXPERIENCE_FIRST: NamedRules = {
  reason: {
    'zh-Hant': '做過什麼重於讀過什麼：經驗、渠道、管理與職級為重，學歷差一兩級仍可接受。',
    'zh-Hans': '做过什么重于读过什么：经验、渠道、管理与职级为重，学历差一两级仍可接受。',
    en: 'What somebody has done counts for more than what they have studied: a degree one or two ranks short is no bar.',
  },
  overrides: {
    id: 'experience-first',
    version: '1.0.0',
    weights: {
      experience: { required: 500, preferred: 200 },
      channel: { required: 350, preferred: 140 },
      management: { required: 250, preferred: 100 },
      seniority: { required: 200, preferred: 80 },
      education: { required: 80, preferred: 30 },
      major: { required: 40, preferred: 20 },
    },
    gates: { education: null },
    curves: { education: { below: [700, 400] } },
    overqualification: { experience: { score: 900 } }, // more than the range is hardly a fault here
  },
}
