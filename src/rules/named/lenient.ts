import type { NamedRules } from './named'

export const LENIENT: NamedRules = {
  reason: {
    'zh-Hant': '不設硬性門檻，接近者得分較多：適合人選少、寧可多面談的職位。',
    'zh-Hans': '不设硬性门槛，接近者得分较多：适合人选少、宁可多面谈的职位。',
    en: 'Nobody is ruled out and a near miss is worth more: for few candidates, where meeting one too many costs less than missing one.',
  },
  overrides: {
    id: 'lenient',
    version: '1.0.0',
    gates: { education: null, experience: null },
    unknowns: { credit: 390 }, // as much as may be below the near-miss line
    curves: {
      education: { below: [600, 200] },
      experience: { knee: { share: 500, score: 400 }, jobs: { 'part-time': 500, internship: 250 } },
      language: { below: [600, 300], scoreFloor: 700 },
      management: { knee: { share: 500, score: 400 } },
      seniority: { below: [600, 200] },
    },
    overqualification: { education: 900, experience: { score: 900 } },
  },
}
