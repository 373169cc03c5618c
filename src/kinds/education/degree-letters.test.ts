import { expect, test } from 'vitest'
import { parseRequirements } from '../../parse'
import type { EducationLevel } from '../../vocab/education/levels'

const levels = (text: string): (EducationLevel | undefined)[] =>
  parseRequirements(text).requirements.flatMap(({ constraint }) =>
    constraint.kind === 'education' && constraint.unrestricted !== true ? [constraint.min] : [],
  )

test.each<[text: string, level: EducationLevel]>([
  ['BS, MS, or PhD in Physics', 'bachelor'],
  ['BA in History', 'bachelor'],
  ['MA/BA Pottery', 'bachelor'],
  ['BS CS', 'bachelor'],
  ['MS or PhD preferred', 'master'],
  ['MD required', 'doctor'],
  ['MD qualification required', 'doctor'],
  ['BA qualification', 'bachelor'],
  ['Graduate of BS Accountancy', 'bachelor'],
  ['Minimum 3 O Levels', 'senior-high'],
  ['MA (Economics / Finance)', 'master'],
  ['MS with 3 years in a laboratory', 'master'],
  ['PhD or MS (0-2 years)', 'master'],
  ['MS (3+ years in a laboratory)', 'master'],
  ['BS with relevant experience', 'bachelor'],
  ["GCE 'A' Levels", 'senior-high'],
  ['Educated to A level or equivalent', 'senior-high'],
  ['B. Com or B. Sc', 'bachelor'],
  ['M. Tech in Textiles', 'master'],
  ['AA in Child Care', 'junior-college'],
  ['B.Tech or MCA', 'bachelor'],
  ['ADN or BSN', 'junior-college'],
  ['MA or higher in History', 'master'],
  ['MA or other advanced degree in History', 'master'],
  ['BA, MA, or higher', 'bachelor'],
  ['MBA or related Master’s degree', 'master'],
  ['BA(Hons) Pottery', 'bachelor'],
  ['BEng (Hons)/MEng in Looms', 'bachelor'],
  ['BCom Honours (Accounting)', 'bachelor'],
  ['ND/NCE in Music', 'junior-college'],
  ['DMD required', 'doctor'],
  ['NCE or B.Ed in Music', 'junior-college'],
  ['B.E/M.E in Looms', 'bachelor'],
])('%s: letters of a degree, by what follows', (text, level) => {
  expect(levels(text)).toEqual([level])
})

test.each([
  ['3 years as a BA in an agile squad'],
  ['Proficient in MS Office'],
  ['Works as BA (Business Analyst)'],
  ['Offices in Boston, MA and New York'],
  ['Reports to the MD in person'],
  ['Works with AA batteries'],
  ['12 college credits in tax law'],
  ['Experience in college admissions'],
  ['brings a level of care'],
  ['Comfortable in MS with Outlook'],
])('%s: the same letters, and no degree', (text) => {
  expect(levels(text)).toEqual([])
})
