import { describe, expect, test } from 'vitest'
import type { Constraint } from '../model/constraint'
import { parseRequirements } from './index'

const kindsIn = ({ kind, of }: { kind: string; of?: readonly Constraint[] }): readonly string[] =>
  of === undefined ? [kind] : of.flatMap((one) => kindsIn(one as never))
const read = (text: string) =>
  parseRequirements(text).requirements.flatMap(({ constraint }) => kindsIn(constraint as never))

describe('what is told of the firm, the pay or the papers is asked of nobody', () => {
  test.each([
    'Pay is commensurate with degree and experience',
    'Compensation will be determined by skills, depth of experience and location',
    'Factors that decide on your pay include how many years of experience you have and your degree',
    'Founded by experienced engineers with backgrounds in robotics',
    'Most of our engineers have a Master’s degree',
    'Harbour Group is a leader in tea with extensive experience in cold storage',
    'Tuition reimbursement for degree courses',
    'The programme takes two years and leads to a Master’s degree',
    'Opportunity to obtain a diploma while you work',
    'Retirement age is 62',
    'If under 18, a permit is needed',
    'Please state your years of experience and expected salary',
    'Occasional exposure to dust',
    'You join a team with a combined 60 years of experience in tax',
    'Whether you have 1 or 20 years of experience, there is a place for you',
    '退休年龄60岁',
    '請於履歷註明：請註明工作年資',
    '可以获得大厂工作经验',
    '创始人拥有十余年互联网经验',
    '本店創立至今六十年，擁有豐富烘焙經驗',
    '公司成立于2001年，拥有丰富的物流经验',
    '補助在職進修碩士學位',
    '請檢具學士學位證書影本及丙級技術士證',
    '应检附本科毕业证书、英语六级证书复印件',
    '報到時須繳驗碩士學位證書',
    '未能提交國中畢業證書時，可用成績單',
    '请提供3年以上工作经验的证明',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })

  test.each([
    ['Three years of payroll experience, salary depending on skills', ['experience']],
    ['Pay is based on skills, 3 years of payroll experience', ['experience']],
    ['Founded in 1990, Harbour Foods is looking for a cook with two years of experience', ['experience']],
    ['Our ideal candidate is a leading expert with 10 years of experience in tax', ['experience']],
    ['Diploma in Law, please state your expected salary', ['education', 'major']],
    ['Exposure to payroll systems', ['experience']],
    ['本店成立於民國七十年，誠徵具烘焙經驗者', ['experience']],
    ['公司成立于2001年，现需会计一名，需2年会计经验', ['experience']],
    ['大學畢業，請檢附畢業證書', ['education']],
    ['具英文能力（請檢附成績單）', ['language']],
  ])('%s asks', (text, kinds) => {
    expect(read(text)).toEqual(expect.arrayContaining(kinds))
  })
})
