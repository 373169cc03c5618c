import type { NamedRules } from './named'

export const EARLY_CAREER: NamedRules = {
  reason: {
    'zh-Hant': '學歷、專業、語言與技能為重，實習與兼職計入經驗，經驗不設門檻：適合應屆生與初級職位。',
    'zh-Hans': '学历、专业、语言与技能为重，实习与兼职计入经验，经验不设门槛：适合应届生与初级职位。',
    en: 'Study, languages and skills decide, internships and part-time work count, and experience is no gate: for graduates and first jobs.',
  },
  overrides: {
    id: 'early-career',
    version: '1.0.0',
    weights: {
      education: { required: 250, preferred: 100 },
      major: { required: 200, preferred: 80 },
      language: { required: 200, preferred: 80 },
      skill: { required: 200, preferred: 80 },
      experience: { required: 150, preferred: 60 },
      channel: { required: 100, preferred: 40 }, // nobody has these yet who starts
      management: { required: 60, preferred: 30 },
      seniority: { required: 60, preferred: 30 },
    },
    gates: { experience: null },
    curves: { experience: { jobs: { 'part-time': 500, internship: 1000 } } }, // a month of full days; half days count half
  },
}
