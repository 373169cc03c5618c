import type { Person } from './people'
import type { Fault } from './pool-fault'

/** The columns of an export, each with its cell; what no match reads is among them, as in life. */
const COLUMNS: Readonly<Record<string, (person: Person) => string>> = {
  编号: ({ id }) => id,
  姓名: ({ name }) => name,
  手机号: ({ phone }) => phone,
  邮箱: ({ email }) => email,
  性别: ({ gender }) => gender,
  出生日期: ({ birthDate }) => birthDate,
  年龄: () => '',
  最高学历: ({ level }) => level,
  专业: ({ area }) => area,
  毕业院校: ({ school }) => school,
  毕业时间: () => '',
  学历性质: () => '',
  工作年限: ({ jobs }) => `${jobs.length * 6}年`,
  现任职位: ({ jobs }) => jobs[0]?.position ?? '',
  现公司: ({ jobs }) => jobs[0]?.name ?? '',
  所属行业: ({ jobs }) => jobs[0]?.industry ?? '',
  入职时间: ({ jobs }) => jobs[0]?.startDate ?? '',
  离职时间: () => '',
  下属人数: ({ jobs }) => String(jobs[0]?.teamSize ?? ''),
  公司2: ({ jobs }) => jobs[1]?.name ?? '',
  职位2: ({ jobs }) => jobs[1]?.position ?? '',
  起止时间2: ({ jobs }) => (jobs[1] ? `${jobs[1].startDate} 至 ${jobs[1].endDate}` : ''),
  英语水平: ({ english }) => english,
  技能: ({ skills }) => skills.join('、'),
  渠道: ({ channels }) => channels.join('、'),
  自我评价: ({ summary }) => `"${summary}"`,
}

const NAMES = Object.keys(COLUMNS)

export const CSV_HEADER = NAMES.join(',')

const cellsOf = (person: Person): readonly string[] => Object.values(COLUMNS).map((cell) => cell(person))

export const csvRow = (person: Person): string => cellsOf(person).join(',')

/** A row with another cell in one column. */
const cell = (name: string, path: string, column: string, text: string | ((person: Person) => string)): Fault => ({
  name,
  path,
  row: (person) => {
    const cells = [...cellsOf(person)]
    cells[NAMES.indexOf(column)] = typeof text === 'string' ? text : text(person)
    return cells.join(',')
  },
})

export const CSV_FAULTS: readonly Fault[] = [
  { name: 'a cell too few', path: 'line', row: (person) => cellsOf(person).slice(1).join(',') },
  { name: 'a cell too many', path: 'line', row: (person) => `${csvRow(person)},` },
  { name: 'a name alone', path: 'line', row: ({ name }) => name },
  cell('a comma within a name', 'line', '姓名', ({ name }) => `${name},曾用名`),
  {
    name: 'a quote that is never closed',
    path: 'cell ',
    row: (person) => csvRow(person).replaceAll('"', '').replace(person.name, `"${person.name}`),
  },
  cell('a quote behind its cell', 'cell ', '姓名', ({ name }) => `"${name}"女士`),
  cell('a quote within a cell', 'cell ', '姓名', ({ name }) => `${name}"小名"`),
  cell('the id of the first', 'id', '编号', 'p1'),
  cell('an id without end', 'id', '编号', '编'.repeat(201)),
  cell('NUL in an id', 'id', '编号', 'p\u0000'),
  cell('a day of birth that no month has', 'basics.birthDate', '出生日期', '1990-02-30'),
  cell('words for a day of birth', 'basics.birthDate', '出生日期', '属马'),
  cell('a birth to come', 'basics.birthDate', '出生日期', '2090-01-01'),
  cell('a birth long ago', 'basics.birthDate', '出生日期', '1901-01-01'),
  cell('an age of 300', 'basics.age', '年龄', '300'),
  cell('an age in words', 'basics.age', '年龄', '三十'),
  cell('an age that the birth denies', 'basics.age', '年龄', '15岁'),
  cell('a graduation that no calendar has', 'education[0].endDate', '毕业时间', '2011-13'),
  cell('words for a graduation', 'education[0].endDate', '毕业时间', '忘了'),
  cell('a way to study that is none', 'education[0].fullTime', '学历性质', '很好'),
  cell('words for years of work', 'yearsOfExperience', '工作年限', '很多年'),
  cell('years of work below none', 'yearsOfExperience', '工作年限', '-3'),
  cell('more years than a life has', 'yearsOfExperience', '工作年限', '90'),
  cell('a month that no year has', 'work[0].startDate', '入职时间', '2019-13'),
  cell('words for a date', 'work[0].startDate', '入职时间', '不记得了'),
  cell('a telephone for a date', 'work[0].startDate', '入职时间', ({ phone }) => phone),
  cell('an end before its start', 'work[0].endDate', '离职时间', '2001-01'),
  cell('a name for an end', 'work[0].endDate', '离职时间', ({ name }) => name),
  cell('people led, in words', 'work[0].teamSize', '下属人数', '若干'),
  cell('people led, in halves', 'work[0].teamSize', '下属人数', '2.5'),
  cell('words for both ends', 'work[1].period', '起止时间2', '前几年'),
  cell('an end before its start in one cell', 'work[1].endDate', '起止时间2', '2015-01 至 2014-01'),
]
