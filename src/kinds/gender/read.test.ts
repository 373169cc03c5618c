import { expect, test } from 'vitest'
import { readingLines } from '../../../test/reading-lines'

// How a sex is asked for, that any will do, and where the words speak of others.
test.each<[text: string, ...requirements: string[]]>([
  ['男女不限', 'gender 「男女不限」 value=any'],
  ['男性优先', '?gender 「男性」 value=male'],
  ['限女性', 'gender 「女性」 value=female'],
  ['女性', 'gender 「女性」 value=female'],
  ['男，25-35岁', 'gender 「男」 value=male', 'age 「25-35岁」 min=25 max=35'],
  ['女，身高160以上', 'gender 「女」 value=female'],
  ['性别：女', 'gender 「女」 value=female'],
  ['性别：男', 'gender 「男」 value=male'],
  ['性别：不限', 'gender 「不限」 value=any'],
  ['性别不限', 'gender 「性别不限」 value=any'],
  ['不限性别', 'gender 「不限性别」 value=any'],
  ['男生优先', '?gender 「男生」 value=male'],
  ['女生优先考虑', '?gender 「女生」 value=female'],
  ['男士', 'gender 「男士」 value=male'],
  ['女士优先', '?gender 「女士」 value=female'],
  ['男性客户'],
  ['女性用品销售'],
  ['服务女性客户'],
  ['女装销售'],
  ['male preferred', '?gender 「male」 value=male'],
  ['male or female', 'gender 「male or female」 value=any'],
  ['Female candidates preferred', '?gender 「Female」 value=female'],
  ['male and female wards'],
  ['gender: female', 'gender 「female」 value=female'],
  ['any gender', 'gender 「any gender」 value=any'],
  ['regardless of gender'],
  ['we welcome all genders', 'gender 「all genders」 value=any'],
  ['男女均可', 'gender 「男女均可」 value=any'],
  ['男女皆可', 'gender 「男女皆可」 value=any'],
  ['不限男女', 'gender 「不限男女」 value=any'],
  ['不拘男女', 'gender 「不拘男女」 value=any'],
  // glued to another kind that is lifted
  ['学历不限男女不限', 'education 「学历不限」 unrestricted=true', 'gender 「男女不限」 value=any'],
  ['學歷不限男女不拘', 'education 「學歷不限」 unrestricted=true', 'gender 「男女不拘」 value=any'],
  // before an age: behind a count, an age or a blank
  ['收银员两名女18到35岁', 'gender 「女」 value=female', 'age 「18到35岁」 min=18 max=35'],
  ['收銀員2名 女 20-35歲', 'gender 「女」 value=female', 'age 「20-35歲」 min=20 max=35'],
  ['要求男身高172以上，女身高162以上'],
  ['招女工，身高155以上', 'gender 「女工」 value=female'],
  ['服务20-35岁女性客户'],
  // before the looks of whoever is looked for
  ['要求女性形象好', 'gender 「女性」 value=female'],
  ['須女性身高158以上', 'gender 「女性」 value=female'],
  ['要求女装搭配'],
  ['年龄不限男女均可', 'age 「年龄不限」 unrestricted=true', 'gender 「男女均可」 value=any'],
  ['限男', 'gender 「男」 value=male'],
  ['限女', 'gender 「女」 value=female'],
  ['男优先', '?gender 「男」 value=male'],
  ['女优先', '?gender 「女」 value=female'],
])('%s', (text, ...requirements) => {
  expect(readingLines(text)).toEqual(requirements)
})
