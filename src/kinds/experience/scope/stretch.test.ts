import { describe, expect, test } from 'vitest'
import { quotesOf } from '../../../../test/reading-lines'

// Where an experience begins is where its scope does: back from the noun or the years to what parts them from another matter.
describe('before the noun or the years', () => {
  test.each<[text: string, ...quotes: string[]]>([
    // a verb of having begins another matter, alone, inside a joint, or with how much is had
    ['熟悉排版或具备零售经验', '零售经验'],
    ['熟悉排版及有零售经验', '零售经验'],
    ['懂排版有零售经验', '零售经验'],
    ['爱花艺拥有丰富零售经验', '丰富零售经验'],
    ['零售或餐饮经验', '零售或餐饮经验'],
    ['零售及餐饮经验', '零售及餐饮经验'],
    // what a preposition puts before that verb belongs to it
    ['在花艺行业有3年经验', '花艺行业有3年经验'],
    ['于花艺行业有3年经验', '花艺行业有3年经验'],
    ['从花艺行业有3年经验', '花艺行业有3年经验'],
    ['对花艺有一定零售经验', '花艺有一定零售经验'],
    ['爱笑，对插花有工作经验', '插花有工作经验'],
    ['花艺行业有3年经验', '3年经验'],
    ['对有3年经验', '3年经验'],
    ['在花店，3年插花经验', '3年插花经验'],
    ['正在招募有3年经验的花艺师', '3年经验'],
    // what was gained has a verb that is none of having
    ['有奖项获得经验', '奖项获得经验'],
    ['有取得经验', '经验'],
    ['已取得经验', '经验'],
    // what one can do or knows, and the experience, are of the same
    ['插花技能和经验', '插花技能和经验'],
    ['插花资质和经验', '插花资质和经验'],
    // one of what stands before it
    ['手工、木器行业其中一项工作经验', '手工、木器行业其中一项工作经验'],
    // what is brought along is none of it
    ['商超资源、茶饮经验', '茶饮经验'],
    // a paper beside it is another matter, and whoever does the work is none
    ['茶艺师证书及茶馆经验', '茶馆经验'],
    ['茶艺師證書及茶館經驗', '茶館經驗'],
    ['日语二级、茶馆经验', '茶馆经验'],
    ['日语N2以上或茶馆经验', '茶馆经验'],
    ['教师资格、相关授课经验', '相关授课经验'],
    ['注册税务师或报税经验', '报税经验'],
    ['教师资格证及相关授课经验', '相关授课经验'],
    ['护士、保育员经验', '护士、保育员经验'],
    ['3 years of nursing with a capacity to plan', '3 years of nursing'],
    // industries that commas part, of which the last is called one
    ['酒店，餐饮，零售行业经验优先', '酒店，餐饮，零售行业经验'],
    ['大專以上，酒店，餐飲業經驗優先', '酒店，餐飲業經驗'],
    ['熟悉餐饮，零售行业经验优先', '零售行业经验'],
    // whom it is asked of
    ['Porter with at least 2 years of hotel experience', 'with at least 2 years of hotel experience'],
    // a joint before the years parts them; one that opens the scope is none of it
    ['Catering or 5 years of retail experience', '5 years of retail experience'],
    ['or retail experience', 'retail experience'],
    ['有节目策划或实习经验', '节目策划或实习经验'],
    ['在校有節目企劃或實習經驗', '節目企劃或實習經驗'],
    ['有调酒经历或实习经历', '调酒经历', '实习经历'],
    // what is known goes with it, and is none of it, where it says how much of it there is to be
    ['扎实的音乐理论和丰富的演奏经验', '丰富的演奏经验'],
    ['調香知識及豐富的調酒經驗', '豐富的調酒經驗'],
    ['/ retail experience', 'retail experience'],
    ['、零售经验', '零售经验'],
    ['及零售经验', '零售经验'],
    // a bracket that opens and closes inside belongs to it
    ['连锁（含加盟）零售经验', '连锁（含加盟）零售经验'],
    ['连锁）零售经验', '零售经验'],
    ['爱笑，会计（初级）岗位经验', '会计（初级）岗位经验'],
    // a paper or a resource that *or* or *and* puts beside it, and a background that is whole
    ['導遊證照或帶團經驗', '帶團經驗'],
    ['導遊證照及帶團經驗', '帶團經驗'],
    ['有教师资格证及培训机构经验', '培训机构经验'],
    ['异业合作资源及渠道拓展经验', '渠道拓展经验'],
    ['银行背景或保险销售经验', '银行背景', '保险销售经验'],
    ['银行背景及销售经验', '银行背景', '销售经验'],
    ['会计专业背景或销售经验', '销售经验'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('experience', text)).toEqual(quotes)
  })
})

describe('behind a level of education', () => {
  test.each<[text: string, ...quotes: string[]]>([
    // its field, and what adds the years to it
    ['Diploma in Plumbing 3 years of experience', '3 years of experience'],
    ['Diploma of Plumbing 3 years of experience', '3 years of experience'],
    ['Diploma Nursing 3 years of experience', '3 years of experience'],
    ['Diploma baking 3 years of experience', 'baking 3 years of experience'],
    ['Diploma and 3 years of experience', '3 years of experience'],
    ['BS + 4 years of experience', '4 years of experience'],
    ["Bachelor's degree plus 4 years of experience", '4 years of experience'],
    // a sentence that ends before the years
    ['Diploma in Plumbing (NVQ). 3 years of experience', '3 years of experience'],
    ['Diploma in Plumbing. 3 years of experience', '3 years of experience'],
    // what is as good stands by itself behind a level, and joins what stands before it elsewhere
    ['BSc or equivalent experience', 'or equivalent experience'],
    ['Degree in Law, Tax or equivalent experience', 'or equivalent experience'],
    ['Diploma / relevant experience', 'relevant experience'],
    ['Forklift / relevant experience', 'Forklift / relevant experience'],
    ['Weaving or equivalent experience', 'Weaving or equivalent experience'],
    ['Diploma in Law; weaving or equivalent experience', 'weaving or equivalent experience'],
    ['Diploma needed, weaving or equivalent experience', 'weaving or equivalent experience'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('experience', text)).toEqual(quotes)
  })
})

describe('the commas of a list before its noun', () => {
  test.each<[text: string, ...quotes: string[]]>([
    // in English behind a trade or a function, where a joint closes the list
    ['Catering, retail or bakery exposure', 'Catering, retail or bakery exposure'],
    ['Payroll, audit and tax experience', 'Payroll, audit and tax experience'],
    ['Juggling, retail or bakery exposure', 'Juggling, retail or bakery exposure'],
    ['Catering, bakery exposure', 'bakery exposure'],
    ['Retail experience, catering or bakery exposure', 'Retail experience', 'catering or bakery exposure'],
    ['Grade 7, retail or bakery exposure', 'retail or bakery exposure'],
    // in Chinese behind a verb, and of names in Latin letters before the years as well
    ['有餐饮，零售经验', '餐饮，零售经验'],
    ['餐饮，零售经验', '零售经验'],
    ['学过仓储，配送经验', '配送经验'],
    ['2年以上DC/DC，AC/DC电源经验', '2年以上DC/DC，AC/DC电源经验'],
    ['Spark, Flink 三年以上经验', 'Spark, Flink 三年以上经验'],
    ['餐饮, 三年以上经验', '三年以上经验'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('experience', text)).toEqual(quotes)
  })
})

describe('from the years to their noun', () => {
  test.each<[text: string, ...quotes: string[]]>([
    ['3 years of (hands-on) bakery experience', '3 years of (hands-on) bakery experience'],
    ['3 years of (hands-on bakery experience', 'hands-on bakery experience'],
    // what is preferred, a level and whoever has just left school end the phrase
    ['3 years preferred bakery experience', 'bakery experience'],
    ['3年以上优先考虑餐饮经验', '餐饮经验'],
    ['3年以上本科学历，餐饮经验', '餐饮经验'],
    ['3年以上应届生招聘经验', '招聘经验'],
    // since when they count, and a school where the work is done, do not
    ['3 years of post-graduate bakery experience', '3 years of post-graduate bakery experience'],
    ['三年在中學任教的經驗', '三年在中學任教的經驗'],
    ['六年小學或中學美術教學的經驗', '六年小學或中學美術教學的經驗'],
    // what is asked for beside it, before or behind a joint, is none of it
    ['Degree in Botany and 2 years in a mill', '2 years in a mill'],
    ['Diploma in Botany plus 2 years in a mill', '2 years in a mill'],
    ['Patience and 2 years in a mill', '2 years in a mill'],
    ['Registered nurse and 2 years in a mill', '2 years in a mill'],
    ['Male, 25-35, and 2 years in a mill', '2 years in a mill'],
    ['2 years in a mill and a full driving licence', '2 years in a mill'],
    ['Good communication skills and 2 years in a bakery', '2 years in a bakery'],
    // years of another experience begin it; so does *with*, unless it leads the scope
    ['2年餐饮3年零售经验', '2年餐饮', '3年零售经验'],
    ['2 years catering 3 years of retail experience', '2 years catering', '3 years of retail experience'],
    ['10 years in catering with prior experience in bakeries', '10 years in catering', 'prior experience in bakeries'],
    ['3 years with bakery experience', '3 years with bakery experience'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('experience', text)).toEqual(quotes)
  })
})
