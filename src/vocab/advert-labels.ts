/** What stands before a value that comes without words of its own, in the text that it is read from. */
export const ADVERT_LABELS = {
  education: { zh: '学历要求', en: 'Education' },
  experience: { zh: '工作经验', en: 'Experience' },
  skill: { zh: '技能', en: 'Skills' },
  'other-conditions': { zh: '其他要求', en: 'Other requirements' },
  requirements: { zh: '任职要求', en: 'Requirements' },
  preferred: { zh: '优先条件', en: 'Preferred qualifications' },
  duties: { zh: '岗位职责', en: 'Responsibilities' },
} as const satisfies Readonly<Record<string, Readonly<Record<'zh' | 'en', string>>>>
