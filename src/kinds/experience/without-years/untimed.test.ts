import { describe, expect, test } from 'vitest'
import { leafLines, quotesOf, readingLines } from '../../../../test/reading-lines'
import { parseRequirements } from '../../../parse'

describe('a noun without years', () => {
  test.each<[text: string, ...quotes: string[]]>([
    // alone it says nothing; had, of some degree, of a person, weighed or refused, it does
    ['工作经验'],
    ['有工作经验', '工作经验'],
    ['拥有经验', '经验'],
    ['丰富的工作经验', '丰富的工作经验'],
    ['须有工作经验', '工作经验'],
    ['工作经验优先', '工作经验'],
    ['无经验勿扰', '经验'],
    // what follows says which
    ['有以下工作经历'],
    // a background has to be of something, and any trade or field at all is nothing
    ['行业背景'],
    ['有一定的行业背景'],
    ['有一定的专业背景'],
    ['有一定的专业/行业背景'],
    ['有相关行业背景', '相关行业背景'],
    ['金融背景', '金融背景'],
    // of those who lack it, or have it, something else is asked
    ['如有直播经验者，需能出镜'],
    ['如有直播经验，需能出镜'],
    ['有直播经验者，需能出镜', '直播经验者'],
    ['如有直播经验者优先', '直播经验者'],
    ['无直播经验者，需培训'],
    // what guests have is a duty where its verb opens the clause
    ['Improve the checkout experience'],
    ['Retail or checkout experience', 'Retail or checkout experience'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('experience', text)).toEqual(quotes)
  })

  test('an internship is work as an intern, whatever it is in', () => {
    expect(leafLines('experience', '有实习经历')).toEqual(['「实习经历」 scope=(others=实习)'])
    expect(leafLines('experience', '有采购实习经历')).toEqual(['「采购实习经历」 scope=(functions=采购)'])
  })

  test.each<[text: string, codes: readonly string[]]>([
    ['有丰富的采购经验', ['rich']],
    ['采购经验丰富', ['rich']],
    ['有丰富采购经验', ['rich']],
    ['有一定的采购经验', ['some']],
    ['有一定采购经验', ['some']],
    ['有采购经验', []],
    ['有采购经验，有丰富的审计经验', []],
  ])('%s sets no number: what it says is noted', (text, codes) => {
    expect(parseRequirements(text).requirements[0]?.notes?.map(({ code }) => code) ?? []).toEqual(codes)
  })
})

test.each<[text: string, ...quotes: string[]]>([
  // what is listed below says of what
  ['具備以下經驗：導覽'],
  ['須有下列資格及經驗：導覽'],
  ['具备以下任一经验：导览'],
  ['具備線下導覽經驗', '線下導覽經驗'],
])('%s: an experience that points at a list is none by itself', (text, ...quotes) => {
  expect(quotesOf('experience', text)).toEqual(quotes)
})

describe('what somebody did, is, or has in place of it', () => {
  test.each<[text: string, ...quotes: string[]]>([
    ['Having worked as a paralegal', 'worked as a paralegal'],
    ['Worked as a paralegal', 'Worked as a paralegal'],
    ['Having worked nights in a bakery', 'worked nights in a bakery'],
    ['Having worked as a paralegal for 3 years', 'worked as a paralegal for 3 years'],
    ['You worked as a paralegal'],
    ['Have not worked in a bakery'],
    // whoever is experienced in what the words behind name
    ['An experienced payroll specialist', 'experienced payroll'],
    ['A experienced payroll specialist', 'experienced payroll'],
    ['You will be experienced payroll staff', 'experienced payroll'],
    ['The cook is experienced payroll staff', 'experienced payroll'],
    ['An experienced bakery hand', 'experienced bakery hand'],
    ['An experienced juggler'],
    ['Our experienced payroll specialist'],
    ['Support from an experienced payroll team'],
    ['An experienced payroll experience', 'experienced payroll experience'],
    // what education, training and work make together
    [
      'Degree or an equivalent combination of education, training and experience',
      'or an equivalent combination of education, training and experience',
    ],
    [
      'or an equivalent mix of work / education and experience',
      'or an equivalent mix of work / education and experience',
    ],
    ['related education or work experience', 'related education or work experience'],
    ['An equivalent mix of study and experience'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('experience', text)).toEqual(quotes)
  })
})

describe('a preference without a noun', () => {
  test.each<[text: string, ...requirements: string[]]>([
    // alone an industry by its name, which opens the clause or is had
    ['快消品行业优先', '?experience 「快消品行业」 scope=(industries=快消品行业)'],
    ['有快消品行业优先', '?experience 「快消品行业」 scope=(industries=快消品行业)'],
    ['房地产优先'],
    // beside an experience any field of work
    [
      '3年以上采购经验，快消品行业优先',
      'experience 「3年以上采购经验」 minMonths=36 scope=(functions=采购)',
      '?experience 「快消品行业」 scope=(industries=快消品行业)',
    ],
    [
      '3年以上采购经验，母婴优先',
      'experience 「3年以上采购经验」 minMonths=36 scope=(functions=采购)',
      '?experience 「母婴」 scope=(industries=母婴)',
    ],
    // and not what was not done
    ['3年以上采购经验，未从事过母婴优先', 'experience 「3年以上采购经验」 minMonths=36 scope=(functions=采购)'],
    // in English behind an experience, with what the preference is in or with
    [
      '3 years of experience, preferably in retail',
      'experience 「3 years of experience」 minMonths=36',
      '?experience 「preferably in retail」 scope=(industries=retail)',
    ],
    [
      '3 years of experience, ideally with retail exposure',
      'experience 「3 years of experience」 minMonths=36',
      '?experience 「ideally with retail exposure」 scope=(industries=retail)',
    ],
    ['3 years of experience, preferably daily', 'experience 「3 years of experience」 minMonths=36'],
    ['Preferably in retail'],
  ])('%s', (text, ...requirements) => {
    expect(readingLines(text)).toEqual(requirements)
  })

  test.each(['家电会计证', '持家电驾照', '家电 Excel', '家电细心', '家电英语', '家电专业', '房地产'])(
    '%s is of another kind',
    (wish) => {
      expect(quotesOf('experience', `3年以上采购经验，${wish}优先`)).toEqual(['3年以上采购经验'])
    },
  )
})
