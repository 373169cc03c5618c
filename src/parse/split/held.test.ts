import { expect, test } from 'vitest'
import { fold } from '../../text/fold'
import { split } from './index'

const read = (source: string) => {
  const role = split({ source, folded: fold(source) }).roles[0]
  return {
    duties: role?.duties.map(({ text }) => text),
    asked: [...(role?.clauses ?? [])].map(({ span }) => source.slice(...span)),
  }
}

test.each([
  'Diploma in Logistics or equivalent',
  'A degree in law',
  'Minimum Bachelor degree',
  'At least 3 years of experience in a warehouse',
  "2 years' sales experience",
  'Age between 25 and 40',
  'Fluent in English and Arabic',
  'Experience in retail',
  'Previous experience with cash registers',
  'Must hold a valid forklift licence',
  'You will have a degree in law',
  'Bakery experience essential',
  'A minimum of six (6) months bakery experience required',
  'Minimum of 2 years in a bakery',
  'At least 2 years in a similar role',
  'Previous hotel experience',
  'Retail background',
  'Relevant degree or equivalent experience',
  'Educated to degree level',
  'Full UK driving licence',
  'Current first aid certificate',
  '本科以上学历',
  '3年以上销售经验',
  '烘焙经验两年以上',
  '销售经验三年',
  '年龄25-40岁',
  '仪表整洁，中专以上学历',
  '英语口语流利',
  '店內有外籍旅客，需具備日語能力',
  '店里有外国旅客，须具备日语能力',
])('among the duties %s is asked', (item) => {
  expect(read(`Responsibilities\n1. Receive goods\n2. ${item}\n3. Keep records`)).toEqual({
    duties: ['Receive goods', 'Keep records'],
    asked: [item],
  })
})

test.each([
  'Graduate recruitment and training',
  'Master data maintenance',
  'Keep three years of records',
  'Driving licence checks',
  'Improve the bakery experience',
  'First aid training',
  'Experience the market at first hand',
  'Improve the customer experience',
  'Write to suppliers in English',
  'Provide staff education as required',
  '大专院校招聘',
  '三年规划的制定',
])('%s is a duty', (item) => {
  expect(read(`Responsibilities\n1. Receive goods\n2. ${item}\n3. Keep records`).duties).toContain(item)
})

test.each([
  ['Qualification: Degree', 'Degree'],
  ['Minimum Qualification : Degree', 'Degree'],
])('behind the colon of a heading the name of a field is what is asked: %s', (line, asked) => {
  expect(read(`${line}\nKeep records`).asked).toContain(asked)
})
