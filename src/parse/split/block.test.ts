import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { fold } from '../../text/fold'
import type { FormField } from '../../vocab/form-fields'
import { splitBlock } from './index'

const read = (source: string, field?: FormField) => {
  const folded = fold(source)
  return [...splitBlock({ source, folded }, field === undefined ? {} : { field })]
}

/** `lead → text`, with the field, preference or section behind it. */
const outline = (source: string) =>
  read(source).map(({ span, lead, field, preferred, section }) => {
    const marks = [field, preferred === true ? 'preferred' : undefined, section].filter((mark) => mark !== undefined)
    const text = `${lead === undefined ? '' : `${source.slice(...lead)}→`}${source.slice(...span)}`
    return [text, ...marks].join(' | ')
  })

describe('a bare block', () => {
  test.each<[source: string, ...clauses: string[]]>([
    ['本科以上；英语好', '本科以上', '英语好'],
    ['(1)年龄33岁以下；(2)本科', '(1)→年龄33岁以下', '(2)→本科'],
    // a dash does for the colon behind the label of a field
    ['经验 - 5年以上', '经验 - →5年以上 | experience'],
    ['Languages – Welsh', 'Languages – →Welsh | language'],
    ['性别=女', '性别=→女 | gender'],
    ['Experience-based pay', 'Experience-based pay'],
    // a line in brackets that weighs what it asks for is no heading
    ['本科以上\n（有裱花经验者优先）', '本科以上', '（有裱花经验者优先）'],
    ['Glazing skills\n(a kiln licence required)', 'Glazing skills', '(a kiln licence required)'],
    ['本科以上\n【具备以下条件者优先】\n会日语', '本科以上', '【具备以下条件者优先】\n→会日语 | preferred'],
    // a figure behind a label is no number of a list that long, and the two ends of an age are one clause
    // bullets of a line that stand on the word before them, and a hyphen that belongs to its word
    ['Sharp eyes.· 3 years in glazing.· Welsh', 'Sharp eyes', '· →3 years in glazing', '· →Welsh'],
    ['Must have sharp eyes- Must have glazing skills', 'Must have sharp eyes', 'Must have glazing skills'],
    ['3 years in the glazing team- Minimum age 19', '3 years in the glazing team', 'Minimum age 19'],
    ['Glazing skills (or paint).- Fluent Welsh', 'Glazing skills (or paint)', '- Fluent Welsh'],
    ['3 years in a Self- Service shop', '3 years in a Self- Service shop'],
    ['Age: 19, good English', 'Age: →19, good English | age'],
    ['年龄：19,男', '年龄：→19,男 | age'],
    ['年齡：19,男', '年齡：→19,男 | age'],
    ['Minimum age: 19; maximum age: 33', 'Minimum age: →19; maximum age: 33 | age'],
    // what is stated of the post ends with its sentence, where the next one asks for something
    ['Location: the old mill. Diploma in Glass.', 'Location: →the old mill | location | facts', 'Diploma in Glass'],
    // a limit says of its figure that it is the upper one, unless the figure stands below it
    ['Age limit: 33', 'Age limit: 33 | age'],
    ['Age limit\n19 to 33 years', 'Age limit\n→19 to 33 years | age'],
    ['最低年龄19岁；最高年龄33岁', '最低年龄19岁；最高年龄33岁'],
    ['最低年齡19歲；最高年齡33歲', '最低年齡19歲；最高年齡33歲'],
    ['任职条件： 1，大专以上； 2，三年经验；3，会开车', '任职条件： 1，→大专以上', '2，→三年经验', '3，→会开车'],
    [
      '要求：1.中专以上2.有焊工证3.肯吃苦薪资待遇：面议',
      '要求：1.→中专以上',
      '2.→有焊工证',
      '3.→肯吃苦',
      '薪资待遇：→面议 | salary | facts',
    ],
    [
      '要求：1.中專以上2.有堆高機證3.肯吃苦工作地點：南崁',
      '要求：1.→中專以上',
      '2.→有堆高機證',
      '3.→肯吃苦',
      '工作地點：→南崁 | location | facts',
    ],
    [
      '要求：①高中②会开车③年龄20-40岁福利待遇：住房',
      '要求：①→高中',
      '②→会开车',
      '③→年龄20-40岁',
      '福利待遇：→住房 | benefits',
    ],
    [
      '要求：中专以上学历，年龄20-40岁工作地点：苏州',
      '要求：→中专以上学历，年龄20-40岁',
      '工作地点：→苏州 | location | facts',
    ],
    ['①本科②三年经验③守时', '①→本科', '②→三年经验', '③→守时'],
    ['1️⃣本科 2️⃣三年经验', '1️⃣→本科', '2️⃣→三年经验'],
    ['1、本科以上2、5年以上经验3、英语流利', '1、→本科以上', '2、→5年以上经验', '3、→英语流利'],
    ['1)本科 2)五年经验 3)英语', '1)→本科', '2)→五年经验', '3)→英语'],
    ['(1)本科(2)三年(3)英语六级', '(1)→本科', '(2)→三年', '(3)→英语六级'],
    ['A.本科；B.五年经验；C.A、B两类客户', 'A.→本科', 'B.→五年经验', 'C.→A、B两类客户'],
    ['★本科★三年经验', '★→本科', '★→三年经验'],
    ['第一，本科；第二，三年经验', '第一，→本科', '第二，→三年经验'],
    ['1.本科\n2.1-3年经验\n3.英语', '1.→本科', '2.→1-3年经验', '3.→英语'],
    ['1、本科\n2、三年\n4、英语\n4、会开车', '1、→本科', '2、→三年', '4、→英语', '4、→会开车'],
    ['2.1-3年经验', '2.→1-3年经验'],
    // what stands in a bracket before a colon labels nothing behind it
    ['1、讲师（工作地点：不限）：有经验', '1、→讲师（工作地点：不限）：有经验'],
    ['3．5年经验', '3．→5年经验'],
    ['3．35岁以下', '3．→35岁以下'],
    ['1.5年经验，1.5万业绩，1、2年带队，双11.11', '1.5年经验，1.5万业绩，1、2年带队，双11.11'],
    ['岗位要求1、本科；2、会开车', '岗位要求1、→本科', '2、→会开车'],
    [
      '一、学历：本科。二、经验：五年。三、加分项：日语',
      '一、学历：→本科 | education',
      '二、经验：→五年 | experience',
      '三、加分项：→日语 | preferred',
    ],
    ['資格要求:學歷要求:大學以上', '資格要求:學歷要求:→大學以上 | education'],
    [
      '学历：本科及以上经验：3年以上年龄：35岁以下',
      '学历：→本科及以上 | education',
      '经验：→3年以上 | experience',
      '年龄：→35岁以下 | age',
    ],
    [
      'Education: 2 years of trade school Experience Age: 25-35',
      'Education: →2 years of trade school Experience | education',
      'Age: →25-35 | age',
    ],
    ['Qualification: Diploma Experience: 2 years', 'Qualification: →Diploma', 'Experience: →2 years | experience'],
    // a blank does for the colon
    ['年龄要求 20-25岁\n学历 本科', '年龄要求 →20-25岁 | age', '学历 →本科 | education'],
    ['年齡 20-25歲\n需求人數 2人', '年齡 →20-25歲 | age', '需求人數 →2人 | headcount | facts'],
    ['学历：本科 英语：四级 年龄：35岁', '学历：→本科 | education', '英语：四级', '年龄：→35岁 | age'],
    [
      '本科以上；福利：双休；工作地点：上海',
      '本科以上',
      '福利：→双休 | benefits',
      '工作地点：→上海 | location | facts',
    ],
    [
      '【学历】大专【经验】2年【年龄】22-32',
      '【学历】→大专 | education',
      '【经验】→2年 | experience',
      '【年龄】→22-32 | age',
    ],
    ['招聘岗位：电工（3名）条件：中专', '招聘岗位：→电工（3名） | title | facts', '条件：→中专'],
    ['【任职资格】本科【福利】双休', '【任职资格】→本科', '【福利】→双休 | benefits'],
    ['岗位职责：1、管店 任职要求：1、大专', '岗位职责：1、→管店 | duties', '任职要求：1、→大专'],
    // what a duty says that somebody is to have is asked for
    ['岗位职责：送货（有烘焙经验者优先）', '岗位职责：→送货（有烘焙经验者优先）'],
    ['请将简历发至邮箱\n本科', '请将简历发至邮箱 | process', '本科'],
    ['任职要求：', '任职要求：→'],
    // a heading that may be a word of running text is one where a blank sets it off
    ['职位：装配工（男女不限） 要求:20-35岁', '职位：→装配工（男女不限） | title | facts', '要求:→20-35岁'],
    ['急招装配工，要求:20-35岁', '急招装配工，要求:20-35岁'],
    ['岗位职责：1、排产\n工作需求\n大专', '岗位职责：1、→排产 | duties', '工作需求\n→大专'],
    // one word lifts all that a label names
    ['学历经验：不限', '学历经验：不限 | background'],
    ['年龄、性别：不拘', '年龄、性别：不拘 | age-gender'],
    ['学历、年龄：不限', '学历、年龄：不限'],
    ['学历、年龄：35岁以下', '学历、', '年龄：→35岁以下 | age'],
    ['技術資格要求:\n個性要求:', '技術資格要求:\n個性要求:→'],
    ['3、\n本科<br>三年', '3、\n→本科', 'br | page', '三年'],
    [
      'B.A. or above. 5 yrs. of experience. Excel, e.g. charts',
      'B.A. or above',
      '5 yrs. of experience',
      'Excel, e.g. charts',
    ],
    ['', ...[]],
    ['——！？', ...[]],
  ])('%s', (source, ...clauses) => {
    expect(outline(source)).toEqual(clauses)
  })

  test('a given field is that of every clause, but of one that names its own', () => {
    expect(read('大學；年齡：30歲', 'education').map(({ field }) => field)).toEqual(['education', 'age'])
  })
})

describe('nothing is lost', () => {
  const fragments = [
    '本科',
    '5年',
    '经验',
    '任职要求',
    '岗位职责',
    '福利',
    '学历',
    '：',
    ':',
    '；',
    '。',
    '，',
    '、',
    '.',
    '1',
    '2',
    '12',
    '一',
    '(',
    ')',
    '（',
    '）',
    '①',
    '●',
    '*',
    '-',
    '【',
    '】',
    '|',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '<br>',
    'Requirements',
    'Bachelor',
    'a.',
    'B)',
    '模板',
    '岗位',
    '篇',
    '第',
    '👉',
    '1️⃣',
    '优先',
    '加分项',
    '考核表',
    '年龄/性别要求',
    '\t',
    '以上',
    '\u200b',
  ]
  const postings = fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 })
    .map((parts) => parts.join(''))
  const isWritten = (unit: string) => /[\p{L}\p{N}]/u.test(unit)

  property.prop([postings])(
    'every letter and digit stands in a clause or in its lead, and no clause overlaps the one before',
    (source) => {
      const held = new Array<number>(source.length).fill(0)
      for (const { span, lead } of read(source)) {
        for (let i = lead?.[0] ?? span[0]; i < span[1]; i++) held[i] = (held[i] ?? 0) + 1
      }
      const lost = [...source].length > 0 && [...held.keys()].some((i) => held[i] === 0 && isWritten(source.charAt(i)))
      return !lost && held.every((times) => times <= 1)
    },
  )

  property.prop([postings])('the tokens of a clause lie within its span, in order', (source) =>
    read(source).every(({ span, tokens }) => {
      let at = span[0]
      return tokens.every(({ start, end }) => {
        const follows = start >= at && end <= span[1]
        at = end
        return follows
      })
    }),
  )
})
