import { expect, test } from 'vitest'
import { fold } from '../text/fold'
import { lex } from '../text/lex'
import type { WordClass } from '.'

/** Text that holds a word by chance, or in another sense; the class of word that must not be read there, and the word. */
const TRAPS: readonly (readonly [text: string, wordClass: WordClass, word: string])[] = [
  // Levels of education
  ['其中专业人员', 'education', '中专'],
  ['集中专人办理', 'education', '中专'],
  ['空中专线', 'education', '中专'],
  ['本科室', 'education', '本科'],
  ['日本科技公司', 'education', '本科'],
  ['基本科目', 'education', '本科'],
  ['样本科研', 'education', '本科'],
  ['高中低端产品', 'education', '高中'],
  ['高中層幹部', 'education', '高中'],
  ['高中級職稱', 'education', '高中'],
  ['五大专项', 'education', '大专'],
  ['大专家', 'education', '大专'],
  ['研究生产流程', 'education', '研究生'],
  ['研究生活方式', 'education', '研究生'],
  ['專科醫院', 'education', '专科'],
  ['小儿专科', 'education', '专科'],
  ['红十字', 'unit', '字'],
  ['专科门诊', 'education', '专科'],
  ['專科社會工作師', 'education', '专科'],
  ['提高职业素养', 'education', '高职'],
  ['在职高管', 'education', '职高'],
  ['科技校招', 'education', '技校'],
  ['大学城店', 'education', '大学'],
  ['scrum master', 'education', 'master'],
  ['master data', 'education', 'master'],
  ['a high degree of care', 'education', 'degree'],
  ['sales associate', 'education', 'associate'],
  ['MS Office', 'education', 'MS'],
  // Functions
  ['執行政府補助案', 'function', '行政'],
  // Languages
  ['品德', 'language', '德'],
  ['每日文件', 'language', '日文'],
  ['司法文書', 'language', '法文'],
  ['高中文化', 'language', '中文'],
  ['外国语学院', 'language', '国语'],
  // Channels and their owners
  ['沟通渠道', 'channel', '渠道'],
  ['招聘渠道', 'channel', '渠道'],
  ['晋升渠道', 'channel', '渠道'],
  ['物美价廉', 'customer', '物美'],
  // Licences
  ['支持', 'licence', '持'],
]

test.each(TRAPS)('%s holds no %s (%s)', (text, wordClass, word) => {
  const folded = fold(text)
  const place = folded.indexOf(fold(word))
  expect(place).toBeGreaterThanOrEqual(0)
  const read = lex(folded, text).filter(
    (token) =>
      token.type === 'word' &&
      token.start <= place &&
      place < token.end &&
      token.readings.some((one) => one.class === wordClass),
  )
  expect(read).toEqual([])
})
