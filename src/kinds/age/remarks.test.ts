import { expect, test } from 'vitest'
import { readingLines } from '../../../test/reading-lines'

// What the remarks beside the readers of age give as examples, with all that is read of each.
test.each<[text: string, ...requirements: string[]]>([
  ['歡迎中高齡者（45歲以上）'],
  ['未具外國籍，年滿19歲', 'age 「年滿19歲」 min=19'],
  ['1990年以后出生', 'age 「1990年以后出生」 bornFrom=1990'],
  ['1985年1月1日至1995年1月1日出生', 'age 「1985年1月1日至1995年1月1日出生」 bornFrom=1985 bornTo=1995'],
  ['22~40 均可', 'age 「22~40」 min=22 max=40'],
  ['年龄28-45岁', 'age 「年龄28-45岁」 min=28 max=45'],
  ['35周岁以下', 'age 「35周岁以下」 max=35'],
  ['未满40岁', 'age 「未满40岁」 max=39'],
  ['不限年龄', 'age 「不限年龄」 unrestricted=true'],
  ['年龄、性别不限', 'age 「年龄」 unrestricted=true', 'gender 「性别不限」 value=any'],
  ['90后为主'],
  ['residents aged 65'],
])('%s', (text, ...requirements) => {
  expect(readingLines(text)).toEqual(requirements)
})
