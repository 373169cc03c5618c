import { describe, expect, test } from 'vitest'
import { outline } from '../outline'

// Chinese sets what it asks for side by side, and a reader parts it: 女性35岁以下大专以上学历2年以上经验.

/** What may be asked for, by kind; each is read as a whole, but for the verb of having that leads it. */
type Asked = readonly (readonly [kind: string, text: string, read?: string])[]

const SIMPLIFIED: Asked = [
  ['education', '本科及以上学历'],
  ['education', '全日制大专以上学历'],
  ['education', '高中以上'],
  ['experience', '3年以上门店管理经验'],
  ['experience', '有酒店前台工作经历', '酒店前台工作经历'],
  ['certificate', '持有注册会计师证书', '注册会计师证书'],
  ['certificate', '具有二级建造师资格', '二级建造师资格'],
  ['language', '英语流利'],
  ['language', '日语N2以上'],
  ['age', '年龄35岁以下'],
  ['age', '25-45周岁'],
  ['gender', '男性'],
  ['channel', '自带客户资源'],
]

const TRADITIONAL: Asked = [
  ['education', '大學以上學歷'],
  ['education', '碩士畢業'],
  ['education', '高中職以上'],
  ['experience', '三年以上門市管理經驗'],
  ['experience', '具採購工作經歷', '採購工作經歷'],
  ['certificate', '持有會計師證照', '會計師證照'],
  ['certificate', '具護理師執照', '護理師執照'],
  ['language', '英文精通'],
  ['language', '多益750分以上'],
  ['age', '年齡35歲以下'],
  ['age', '25-45歲'],
  ['gender', '女性'],
  ['channel', '自帶客戶資源'],
]

/** Every two of different kinds, either way round. */
function pairsOf(asked: Asked): readonly (readonly [one: Asked[number], other: Asked[number]])[] {
  return asked.flatMap((one) => asked.filter(([kind]) => kind !== one[0]).map((other) => [one, other] as const))
}

/** One in six of the ways to take three of different kinds. */
function triplesOf(
  asked: Asked,
): readonly (readonly [one: Asked[number], other: Asked[number], third: Asked[number]])[] {
  const triples = pairsOf(asked).flatMap(([one, other]) =>
    asked.filter(([kind]) => kind !== one[0] && kind !== other[0]).map((third) => [one, other, third] as const),
  )
  return triples.filter((_, place) => place % 6 === 0)
}

/** What is read of demands with `joint` between them, where they are not all of it. */
function misread(joint: string, demands: readonly Asked[number][]): readonly object[] {
  const text = demands.map(([, one]) => one).join(joint)
  const read = outline(text)
  const expected = demands.map(([, one, own = one]) => own)
  return JSON.stringify(read) === JSON.stringify(expected) ? [] : [{ text, read }]
}

describe.each<[name: string, asked: Asked]>([
  ['Simplified', SIMPLIFIED],
  ['Traditional', TRADITIONAL],
])('requirements side by side: %s', (_, asked) => {
  test.each(['', ' ', '、', '且'])('%j between two of them asks for both', (joint) => {
    expect(pairsOf(asked).flatMap((pair) => misread(joint, pair))).toEqual([])
  })

  test.each(['', ' '])('%j between three of them asks for all', (joint) => {
    expect(triplesOf(asked).flatMap((triple) => misread(joint, triple))).toEqual([])
  })
})
