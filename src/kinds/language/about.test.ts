import { describe, expect, test } from 'vitest'
import { quotesOf } from '../../../test/reading-lines'

describe('a name asks for the language', () => {
  test.each<[text: string, ...quotes: string[]]>([
    // with a level, a test, a skill or a word of ability
    ['流利的英语', '流利的英语'],
    ['英语四级', '英语四级'],
    ['英语听说', '英语听说'],
    ['英语能力', '英语能力'],
    ['懂英语', '懂英语'],
    ['English and Mandarin bilingual', 'English', 'Mandarin bilingual'],
    // as the value of a field, had or weighed, and all alone in its phrase
    ['語言：英語', '英語'],
    ['爱笑有英语', '英语'],
    ['须英语', '英语'],
    ['英语优先', '英语'],
    ['English will also be a great advantage', 'English'],
    ['爱笑，英语', '英语'],
    ['爱英语笑'],
    // behind the label of languages, or in the bracket behind one that is not named
    ['Good language skills – German and Thai', 'German', 'Thai'],
    ['An additional language (German or Thai) is a plus', 'additional language (German', 'Thai'],
    ['Competence in German', 'Competence in German'],
    // the field of a level
    ['a degree in German preferred'],
    ['an MA in Communications or German required'],
    // what a class is given in
    ['能以法語授課', '能以法語'],
    ['能用德语教学', '能用德语'],
    ['可全英文授課者優先', '全英文'],
    // the languages that a paper is for
    ['具德語或法語導遊證'],
    ['具法語領隊執照'],
    ['外語領隊執照（德、法語）'],
    ['持駕照（法語佳）', '法語'],
    // what one can use
    ['能使用德文進行簡報', '德文'],
    ['能使用英语进行会议', '英语'],
    // a test whose score is obtained
    ['多益考獲700分', '多益考獲700分'],
    ['雅思考获7分', '雅思考获7分'],
    // a paper of school that is passed
    ['英文科在公開試中考獲第三級', '英文科'],
    ['在公開試兩份試卷（英文運用和中文運用）取得二級成績', '英文運用和', '中文'],
    ['papers (Use of English, Use of Chinese)', 'Use of English', 'Use of Chinese'],
    ['Grade C in English Language', 'English Language'],
    ['中学会考英文科，成绩合格', '英文科'],
    // speaking two is what the work takes
    ['中英双语客服', '中', '英双语'],
    // what is stressed of it, unless a level of its own is
    ['英文良好，尤其是讀寫', '英文良好'],
    ['英语良好，尤其口语流利', '英语良好', '口语流利'],
    ['略谙法语', '略谙法语'],
    // a word for any language before its test
    ['外语CET4以上', 'CET4以上'],
    ['外語多益600分', '多益600分'],
    ['外语良好，CET4', '外语良好', 'CET4'],
    ['具英檢中級以上證明者佳', '具英檢中級以上'],
    ['英文良好，能进行资料检索及阅读', '英文良好'],
    ['英语可用于工作', '英语可用于工作'],
    ['有英语证书优先', '英语证书'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('language', text)).toEqual(quotes)
  })
})

describe('a name is about something else', () => {
  test.each([
    // a field of study, a class or its teacher
    '英语专业',
    '未能提供中英文語文能力證明文件者，須通過面試',
    '通过英语能力评核',
    '报名时注明英语成绩',
    '報名時註明英語成績',
    '英语专业背景',
    '英语类专业',
    '英语培训',
    '英语口语训练',
    '（客家语）老师',
    '熟悉以英語為第二語言的教學法',
    '了解以泰语作为外语的教学',
    // of a program
    '能使用德文介面',
    '能使用英文软件',
    // one of the papers that an examination has
    '文憑試五科（可包括中國語文科、英國語文科和數學科）考獲第3級',
    '会考五科包括中国语文及英国语文达第二级',
    // a paper that is taught, however a result is spoken of further on
    '任教英文科，並安排學生的課外活動，合格教師優先',
    // what an application or a test is written in
    '題目以英文作答',
    '须以英文填写表格',
    // a market, an audience, work in it, a paper
    '英语市场',
    '英语 市场',
    '英语行业',
    '英语相关',
    '英语经验',
    '英语销售',
    '须英语销售',
    '要求日语设计',
    '要求日語設計',
    '英语导游证',
    '有英语行业背景',
    '有英语经验',
    '中英双语教师',
    '中英双语客户',
    '英语出版',
    'Mandarin-speaking clients',
    // the skill of a typist
    '中文打字能力',
    '懂中英文電腦操作',
    // letters that mean much else than a test
    'In line with DET policy',
    // what is lifted, or will be brought
    '英语不限',
    '无英语要求',
    '不会英语',
    '英语必须的不限',
    'English is not required',
    '提升英文能力',
  ])('%s', (text) => {
    expect(quotesOf('language', text)).toEqual([])
  })

  test.each<[text: string, ...quotes: string[]]>([
    ['英语能力不限'],
    ['流利英语销售', '流利英语'],
    ['英文书写能力', '英文书写能力'],
    ['日语（客家语）老师', '日语'],
  ])('%s: a level says that the language is meant', (text, ...quotes) => {
    expect(quotesOf('language', text)).toEqual(quotes)
  })
})

// A grade or a skill alone speaks of a language only where one is named in the phrase.
describe('a language that is named elsewhere', () => {
  test.each<[text: string, ...quotes: string[]]>([
    ['四级'],
    ['六级480分以上', '六级480分以上'],
    ['四级480元补贴'],
    ['N2'],
    ['N2，日语', 'N2', '日语'],
    ['四级英语', '四级英语'],
    ['N1优先'],
    ['N1，日语专业', 'N1'],
    ['日语专业，N1', 'N1'],
    ['日语专业N1以上', 'N1以上'],
    ['口语流利'],
    ['口语流利，英语六级', '口语流利', '英语六级'],
    ['听说读写流利，英语六级', '听说读写流利', '英语六级'],
    ['英语六级，口语流利', '英语六级', '口语流利'],
    ['书写流利，英语六级', '书写流利', '英语六级'],
    ['口语英语流利', '口语英语流利'],
    // what is written or read is papers, and a voice or a style is no language
    ['Fluent German, able to read fluently', 'Fluent German', 'able to read fluently'],
    ['Fluent German, able to read floor plans', 'Fluent German'],
    ['Fluent German, able to write something', 'Fluent German'],
    ['Fluent German, able to write advertising', 'Fluent German'],
    ['Fluent German, good writing', 'Fluent German', 'good writing'],
    ['Fluent German, clear writing', 'Fluent German'],
    // translating is work
    ['翻译流利，英语六级', '英语六级'],
    ['口译流利，英语六级', '英语六级'],
    ['笔译流利，日语N2', '日语N2'],
    ['英语六级，翻译流利', '英语六级'],
    // none that could be named
    ['Additional languages are a plus'],
    ['At least one other language'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('language', text)).toEqual(quotes)
  })
})
