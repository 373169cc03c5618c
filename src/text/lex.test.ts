import { describe, expect, test } from 'vitest'
import { fold } from './fold'
import { lex, lexProse } from './lex'
import type { Token } from './token'

/** Tokens on one line: `[word]`, `#number`, `‹mark›`, letters that nobody knows as they are. */
const line = (tokens: readonly Token[]) => tokens.map(show).join(' ')

function show({ type, text }: Token): string {
  const shown = text.replace('\n', '\\n')
  return { word: `[${shown}]`, number: `#${shown}`, mark: `‹${shown}›`, text: shown }[type]
}

const read = (text: string) => line(lex(fold(text), text))

const tables: Readonly<Record<string, readonly (readonly [text: string, tokens: string])[]>> = {
  'the longest known word at each place': [
    ['3年以上采购经验', '#3 [年] [以上] [采购] [经验]'],
    ['重点客户管理经验', '[重点客户管理] [经验]'],
    ['本科及以上学历', '[本科] [及以上] [学历]'],
    ['**本科**及以上学历', '[本科] [及以上] [学历]'],
  ],
  'both scripts, full width and capitals alike': [
    ['３年以上ＫＡ經驗', '#3 [年] [以上] [ka] [经验]'],
    ['採購經驗', '[采购] [经验]'],
  ],
  'a word wins over a number of its length, and the longer of the two': [
    ['三年', '#三 [年]'],
    ['一个月', '#一 [个月]'],
    ['两三年', '#两 #三 [年]'],
    ['五险一金', '[五险一金]'],
  ],
  'numerals inside words are none': [
    ['一切', '一切'],
    ['放肆', '放肆'],
    ['一年', '#一 [年]'],
  ],
  'digits behind a letter belong to its word': [
    ['h5', 'h5'],
    ['熟悉h5', '[熟悉] h5'],
    ['h 5', 'h #5'],
    ['b2b3年', 'b2b #3 [年]'],
  ],
  'digits behind a letter that count years belong to none': [
    ['Java3年以上', '[java] #3 [年] [以上]'],
    ['KA3-5年', '[ka] #3 [-] #5 [年]'],
    ['Q3年度', 'q3 年度'],
    ['G20年', 'g #20 [年]'],
    ['ISO9001年审', '[iso9001] [年] 审'],
    ['role3 years', '[role] #3 [years]'],
    ['Minimum5yrs', '[minimum] #5 [yrs]'],
    ['Clause4+ years', 'clause #4 [+] [years]'],
    ['Q3 years', 'q3 [years]'],
    ['clause3 items', 'clause3 items'],
  ],
  'words that lost the blanks between them': [
    ['5yearsexperiencein', '#5 [years] [experience] [in]'],
    ['experiencewith', '[experience] [with]'],
    ['bachelordegree', '[bachelor] [degree]'],
    ['experienceMinimum', '[experience] [minimum]'],
    ['experienceis', '[experience] [is]'],
    ['skillsAt least', '[skills] [at least]'],
    ['requiredHigh school', '[required] [high school]'],
    ['GEDMust', '[ged] [must]'],
    ['requiredTwo', '[required] #two'],
    ['degreeValid', '[degree] valid'],
    ['TubeIn', 'tubein'],
    ['SalesZorb zorbSales', 'saleszorb zorbsales'],
    ['experiencezorb yearsofzorb', 'experiencezorb yearsofzorb'],
    ['masterful', 'masterful'],
  ],
  'a run too long for a number is taken whole': [
    ['13800000000000', '13800000000000'],
    ['138000000000', '#138000000000'],
  ],
  'blanks stand in no token, line breaks are marks': [
    ['本 科\n5 年', '[本科] ‹\\n› #5 [年]'],
    ['\u3000\t', ''],
    ['', ''],
  ],
  'a field ends before the word that its last unit opens': [
    ['会计学士', '[会计] [学士]'],
    ['护理学位', '[护理] [学位]'],
    ['语言学习', '[语言] [学习]'],
    ['会计学历', '[会计] [学历]'],
    ['会计学硕士', '[会计学] [硕士]'],
    ['护理学学士', '[护理学] [学士]'],
    ['軟體業務', '[软体] 业务'],
    ['軟體業主管', '[软体业] [主管]'],
    ['锅炉维修工作', '锅炉 [维修] [工作]'],
    ['辅导员工作', '[辅导] 员 [工作]'],
    ['电工作业', '[电工] 作业'],
    ['大学位于', '[大学] [位于]'],
    ['具有关工作', '[具] [有关] [工作]'],
    ['具有关怀', '[具有] 关怀'],
    ['具有关餐饮', '[具] [有关] [餐饮]'],
    ['具有关键', '[具有] 关键'],
  ],
  'a Latin word is taken whole': [
    ['sales', '[sales]'],
    ['zzqk sales', 'zzqk [sales]'],
    ['wholesalesx', 'wholesalesx'],
  ],
}

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%j', (text, tokens) => {
    expect(read(text)).toBe(tokens)
  })
})

test('each token says where it stands in the source', () => {
  const source = '５年以上，ＫＡ經驗'
  for (const { start, end, text } of lex(fold(source), source)) expect(fold(source.slice(start, end))).toBe(text)
})

test('a word of layout is read again in running text', () => {
  const source = '工作经验要求'
  const tokens = lex(fold(source), source)
  expect(line(tokens)).toBe('[工作经验要求]')
  expect(line(lexProse(tokens, fold(source), source))).toBe('[工作经验] [要求]')
})

test('what a guard denied that begins before a word of layout stays denied', () => {
  const source = '水资源'
  const tokens = lex(fold(source), source)
  expect(lexProse(tokens, fold(source), source).some(({ type }) => type === 'word')).toBe(false)
})

test('in running text a label that is glued to the next word ends where that begins', () => {
  const source = 'salaryDiploma or higher'
  const tokens = lex(fold(source), source)
  expect(line(lexProse(tokens, fold(source), source))).toBe('salary [diploma] [or higher]')
})
