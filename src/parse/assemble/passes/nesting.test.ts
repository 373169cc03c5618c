import { expect, test } from 'vitest'
import { parseRequirements } from '../../..'

/** The codes of the notes on each requirement. */
const notes = (text: string) =>
  parseRequirements(text).requirements.map(({ notes = [] }) => notes.map(({ code }) => code).join(' '))

test.each<[text: string, ...notes: string[]]>([
  ['8年以上销售经验，其中3年以上管理经验', '', 'nested'],
  ['8年以上工作經驗，其中至少3年主管經驗', '', 'nested'],
  ['8 years in FMCG of which 3 years in a supervisory role', '', 'nested'],
  ['10 years of sales experience, including at least 2 years of management experience', '', 'nested'],
  ['6 years of experience in catering, of which 2 as a cook in a 4-star inn', '', 'nested'],
  ['8 years of sales experience, of which at least 3 should be in a managerial position', '', 'nested'],
  ['8 years of sales experience out of which 3 years in a supervisory role', '', 'nested'],
  ['5 years of work experience, two (2) of which must be in a supervisory capacity', '', 'nested'],
  ['8 years of retail experience with 3 of those years in a lead role', '', 'nested'],
  ['8年以上销售经验，3年以上管理经验', '', ''],
  ['中學文憑試四科2級（包括中文），3年文員經驗', '', ''],
])('%s', (text, ...expected) => {
  expect(notes(text)).toEqual(expected)
})
