import { describe, expect, test } from 'vitest'
import { columnOf, plainName } from './find'
import { GROUPS } from './groups'
import { COLUMNS } from './names'
import type { PeriodText } from './period'
import { periodIn } from './period'
import { misplaced } from './places'

describe('what a header means', () => {
  test.each<[string, string | undefined]>([
    ['姓名', 'basics.name'],
    ['最高學歷', 'education[0].level'],
    ['第一学历', 'education[1].level'],
    ['工作年限（年）', 'yearsOfExperience'],
    ['目前職位', 'work[0].position'],
    ['最近工作单位', 'work[0].name'],
    ['Current Company', 'work[0].name'],
    ['Most Recent Title', 'work[0].position'],
    ['current_employer', 'work[0].name'],
    ['Total Years of Experience', 'yearsOfExperience'],
    ['Degree Name', 'education[0].level'],
    ['School Name', 'education[0].institution'],
    ['Licenses & Certifications', 'certificates'],
    ['英語程度', 'languages'],
    ['任职时间', 'work[0].period'],
    ['起訖時間', 'work[0].period'],
    ['Dates', 'work[0].period'],
    ['就读时间', 'education[0].period'],
    ['公司2', 'work[1].name'],
    ['Company 2', 'work[1].name'],
    ['company_1', 'work[0].name'],
    ['工作经历1_公司', 'work[0].name'],
    ['工作经历2-职位名称', 'work[1].position'],
    ['工作经历（一）公司', 'work[0].name'],
    ['1st company', 'work[0].name'],
    ['2nd Employer', 'work[1].name'],
    ['工作经历一：起止时间', 'work[0].period'],
    ['第二份工作 公司', 'work[1].name'],
    ['工作經歷3/開始時間', 'work[2].startDate'],
    ['Employment 1: Start Date', 'work[0].startDate'],
    ['Job 2 Title', 'work[1].position'],
    ['Experience 1 - Company', 'work[0].name'],
    ['教育经历2_学校', 'education[1].institution'],
    ['Education 2 Degree', 'education[1].level'],
    ['Education 1 Start Date', 'education[0].startDate'],
    ['教育背景_专业', 'education[0].area'],
    ['work[0].position', 'work[0].position'],
    ['work.1.endDate', 'work[1].endDate'],
    ['work/0/position', 'work[0].position'],
    ['公司0', undefined],
    ['公司99', undefined],
    ['统一编码', undefined],
    ['血型', undefined],
    ['2', undefined],
    ['work', undefined],
  ])('%s', (header, path) => {
    expect(columnOf(header)?.path).toBe(path)
  })

  test.each(['手机号码', 'Phone Number', '期望薪资', '应聘职位', 'Preferred Name', '工作经历1_部门'])(
    '%s is known and of no use to a match',
    (header) => {
      expect(columnOf(header)).toMatchObject({ read: expect.any(Function) })
      expect(columnOf(header)?.path).toBeUndefined()
    },
  )
})

test('no name of a column stands twice, and each is written as it is compared', () => {
  const names = COLUMNS.flatMap((column) => column.names)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  const all = [
    ...names,
    ...GROUPS.flatMap((group) => [...group.names, ...group.unread, ...Object.values(group.fields)]).flat(),
  ]
  expect(all.filter((name) => plainName(name) !== name)).toEqual([])
})

test('every column goes to a place that a match reads', () => {
  const paths = COLUMNS.flatMap(({ path }) => (path === undefined ? [] : [path]))
  expect(paths.filter((path) => misplaced(path) !== undefined)).toEqual([])
})

describe('a range of dates in one cell', () => {
  test.each<[string, string, string | undefined]>([
    ['2019.03-2022.06', '2019.03', '2022.06'],
    ['2019.03 - 2022.06', '2019.03', '2022.06'],
    ['2019-03-2022-06', '2019-03', '2022-06'],
    ['2019-03 - 2022-06', '2019-03', '2022-06'],
    ['2019-03-15 — 2022-06-30', '2019-03-15', '2022-06-30'],
    ['2019-03-15-2022-06-30', '2019-03-15', '2022-06-30'],
    ['2019–2022', '2019', '2022'],
    ['201903-202206', '201903', '202206'],
    ['03/2019-06/2022', '03/2019', '06/2022'],
    ['2019/03～2022/06', '2019/03', '2022/06'],
    ['2019年3月至今', '2019年3月', '今'],
    ['2019年3月-至今', '2019年3月', '今'],
    ['自2019年3月至2022年6月', '自2019年3月', '2022年6月'],
    ['2019年3月——2022年6月', '2019年3月', '2022年6月'],
    ['民國108年3月到民國111年6月', '民國108年3月', '民國111年6月'],
    ['Mar 2019 – Present', 'Mar 2019', 'Present'],
    ['Mar 2019-Present', 'Mar 2019', 'Present'],
    ['Mar 2019 - Jun 2022 · 3 yrs 4 mos', 'Mar 2019', 'Jun 2022'],
    ['2019.03-2022.06（3年4个月）', '2019.03', '2022.06'],
    ['2019/03~2022/06 3年4個月', '2019/03', '2022/06'],
    ['March 2019 to June 2022', 'March 2019', 'June 2022'],
    ['2019 to date', '2019', undefined],
    ['2019-03-now', '2019-03', 'now'],
    ['2019-Present', '2019', 'Present'],
    ['2019-03-', '2019-03', undefined],
    ['2019.03 -', '2019.03', undefined],
    ['since March 2019', 'since March 2019', undefined],
    ['2019年3月起', '2019年3月起', undefined],
  ])('%s', (cell, startDate, endDate) => {
    const value: PeriodText = endDate === undefined ? { startDate } : { startDate, endDate }
    expect(periodIn(undefined)(cell)).toEqual({ value })
  })

  test.each(['2019-03', '2019.03', '03-2019', 'Mar-2019', '2019-03-15', '2019年3月', '-2022', `${'1'.repeat(90)}-2`])(
    '%s says nothing of a job; as that of studies it is their end',
    (cell) => {
      expect(periodIn(undefined)(cell)).toEqual({ expected: { code: 'period' } })
      if (cell.length < 40 && !cell.startsWith('-'))
        expect(periodIn('endDate')(cell)).toEqual({ value: { endDate: cell } })
    },
  )
})
