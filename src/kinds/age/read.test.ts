import { expect, test } from 'vitest'
import { readingLines } from '../../../test/reading-lines'

// How an age is written, whose it is, and from where to where it goes.
test.each<[text: string, ...requirements: string[]]>([
  // the noun and what may stand between it and the figure
  ['年龄：25-35岁', 'age 「25-35岁」 min=25 max=35'],
  ['年龄要求：30岁以下', 'age 「30岁以下」 max=30'],
  ['年龄要求在30岁以下', 'age 「年龄要求在30岁以下」 max=30'],
  ['年龄在，23，周岁以上', 'age 「年龄在，23，周岁以上」 min=23'],
  ['年龄,23周岁以上', 'age 「23周岁以上」 min=23'],
  ['between the ages of 21 and 32', 'age 「between the ages of 21 and 32」 min=21 max=32'],
  ['between ages 20 and 30', 'age 「between ages 20 and 30」 min=20 max=30'],
  ['under the age of 45', 'age 「under the age of 45」 max=45'],
  ['maximum age 45', 'age 「maximum age 45」 max=45'],
  ['Age limit: 35', 'age 「Age limit: 35」 max=35'],
  ['Age at the time of applying 22 to 38 years', 'age 「Age at the time of applying 22 to 38 years」 min=22 max=38'],
  ['Age (as of the interview) 23 to 37 years', 'age 「Age (as of the interview) 23 to 37 years」 min=23 max=37'],
  ['minimum age 18', 'age 「minimum age 18」 min=18'],
  ['年满18，身体健康', 'age 「年满18」 min=18'],
  ['年滿18', 'age 「年滿18」 min=18'],
  ['年满20名'],
  ['工作年满20年'],
  ['aged 21 or above', 'age 「aged 21 or above」 min=21'],
  // a human age, its ends included
  ['年龄14岁以上', 'age 「年龄14岁以上」 min=14'],
  ['年龄13岁以上'],
  ['年龄90岁以下', 'age 「年龄90岁以下」 max=90'],
  ['年龄91岁以下'],
  // another's
  ['20-35岁女性消费者'],
  ['35岁以下女性', 'age 「35岁以下」 max=35', 'gender 「女性」 value=female'],
  ['18岁以上客户'],
  ['18岁以上优先', '?age 「18岁以上」 min=18'],
  ['18-48周岁身体健康', 'age 「18-48周岁」 min=18 max=48'],
  ['20岁以上有一定的工作经验', 'age 「20岁以上」 min=20', 'experience 「工作经验」'],
  ['员工平均年龄28岁'],
  ['团队平均年龄28岁以下'],
  ['年纪平均不到30岁'],
  ['average age 31'],
  ['residents aged 65 or above'],
  ['must be young people aged 20 to 30', 'age 「aged 20 to 30」 min=20 max=30'],
  ['children aged 3 to 6'],
  // the dates of birth say it once more
  ['18至40周岁（1985年1月1日至2007年1月1日出生）', 'age 「18至40周岁」 min=18 max=40'],
  ['35周岁以下（即1990年以后出生）', 'age 「35周岁以下」 max=35'],
  ['35周岁以下（1990年后出生，以身份证为准）', 'age 「35周岁以下」 max=35'],
  ['“25周岁以下”指1998年4月1日以后出生'],
  ['35岁以下（优秀者可放宽）', 'age 「35岁以下」 max=35'],
  // not asked for
  ['不限年龄', 'age 「不限年龄」 unrestricted=true'],
  ['年龄、性别不限', 'age 「年龄」 unrestricted=true', 'gender 「性别不限」 value=any'],
  ['年龄不限', 'age 「年龄不限」 unrestricted=true'],
  ['性别不限，30岁以下', 'gender 「性别不限」 value=any', 'age 「30岁以下」 max=30'],
  // excluded and included ends
  ['未满40岁', 'age 「未满40岁」 max=39'],
  ['不超过45岁', 'age 「不超过45岁」 max=45'],
  ['40岁以内', 'age 「40岁以内」 max=40'],
  ['under 40 years old', 'age 「under 40 years old」 max=40'],
  ['over 18 years old', 'age 「over 18 years old」 min=18'],
  ['less than 30 years old', 'age 「less than 30 years old」 max=29'],
  ['18 years old or above', 'age 「18 years old or above」 min=18'],
])('%s', (text, ...requirements) => {
  expect(readingLines(text)).toEqual(requirements)
})
