import { describe, expect, test } from 'vitest'
import { parseRequirements } from '../index'

/** The text of each requirement, then what nobody understood. */
const accounted = (text: string) => {
  const { requirements, unparsed } = parseRequirements(text)
  return { requirements: requirements.map((one) => one.text), unparsed: unparsed.map((one) => one.text) }
}

describe('words of function go to the requirement that they serve', () => {
  test.each<[text: string, ...requirements: string[]]>([
    ['2、具有3年以上销售经验者优先', '2、具有3年以上销售经验者优先'],
    ['2、具有3年以上銷售經驗者優先', '2、具有3年以上銷售經驗者優先'],
    ['本科以上，有驾照优先，英语流利', '本科以上', '有驾照优先', '英语流利'],
    ['A degree is required; fluent English is a plus', 'A degree is required', 'fluent English is a plus'],
    ['硕士，或本科且5年以上经验', '硕士，或本科且5年以上经验'],
  ])('%s', (text, ...requirements) => {
    expect(accounted(text)).toEqual({ requirements, unparsed: [] })
  })
})

describe('what nobody understands is unparsed, where it stands', () => {
  test.each<[text: string, requirements: string[], unparsed: string[]]>([
    ['本科以上，属牛', ['本科以上'], ['属牛']],
    ['大學以上，屬牛', ['大學以上'], ['屬牛']],
    ['5，属牛', [], ['5，属牛']],
    ['One of the following: GED required:', ['One of the following: GED'], ['required:']],
    // The items of a list that is one choice, their numbers among them, lie within its span.
    ['之一即可：\n1、本科\n2、5年经验', ['之一即可：\n1、本科\n2、5年经验'], []],
  ])('%s', (text, requirements, unparsed) => {
    expect(accounted(text)).toEqual({ requirements, unparsed })
  })
})

test('coverage is the share of letters and digits that was understood', () => {
  expect(parseRequirements('本科以上').coverage).toBe(1000)
  expect(parseRequirements('本科以上，属牛属马').coverage).toBe(500)
})
