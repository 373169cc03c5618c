import { describe, expect, test } from 'vitest'
import { readingLines } from '../../../test/reading-lines'
import { parseRoles } from '../index'

// Labels and values that take turns on a line, with blanks alone between them.
test.each<[line: string, ...requirements: string[]]>([
  ['招收人数 2 学历要求 大专', 'education 「大专」 min=junior-college'],
  ['起止日期 三年 學歷要求 大學', 'education 「大學」 min=bachelor'],
  [
    '学历要求 不限 工作年限 不限',
    'education 「学历要求 不限」 unrestricted=true',
    'experience 「工作年限 不限」 unrestricted=true',
  ],
  ['外语要求 不限 年龄要求 20-30', 'age 「20-30」 min=20 max=30'],
  // a value that is missing makes no pairs
  ['学历要求 大专 工作年限', 'education 「大专」 min=junior-college'],
])('%s', (line, ...requirements) => {
  expect(readingLines(line)).toEqual(requirements)
})

describe('the form of the next post', () => {
  const post = (title: string, level: string) =>
    `${title}\n性别要求 女 学历要求 ${level}\n职位要求：\n1、会烘焙；\n2、会裱花。`

  test('begins under a line that names a job, behind a list and an empty line', () => {
    const { roles } = parseRoles(`${post('烘焙师', '大专')}\n\n${post('前台接待', '高中')}`)
    expect(roles.map(({ title }) => title)).toEqual(['烘焙师', '前台接待'])
  })

  test('and under no other line', () => {
    const { roles } = parseRoles(`${post('烘焙师', '大专')}\n\n联系方式见下\n学历要求 高中 性别要求 女`)
    expect(roles).toHaveLength(1)
  })
})
