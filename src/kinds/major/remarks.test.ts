import { expect, test } from 'vitest'
import { readingLines } from '../../../test/reading-lines'

// What the remarks beside the readers of the field of study give as examples, with all that is read of each.
test.each<[text: string, ...requirements: string[]]>([
  ['专业：会计、金融', 'major 「会计、金融」 terms=会计、金融'],
  [
    "Bachelor's degree in Business",
    "education 「Bachelor's degree」 min=bachelor",
    'major 「Business」 terms=Business',
  ],
  ['Finance or a related discipline', 'major 「Finance or a related discipline」 terms=Finance related=true'],
  [
    'MBA Finance or Marketing',
    'education 「MBA」 min=master',
    'major 「Finance or Marketing」 terms=Finance、Marketing',
  ],
  ['地質學或教育學士學位', 'major 「地質學或教育」 terms=地質學、教育', 'education 「學士學位」 min=bachelor'],
  ['大學以上（地質、森林佳）', 'education 「大學以上」 min=bachelor', '?major 「地質、森林」 terms=地質、森林'],
  ['國內外地質系畢業', 'major 「地質系畢業」 terms=地質'],
  ['水利，相关科系', 'major 「水利，相关科系」 terms=水利 related=true'],
  ['电机相关', 'major 「电机相关」 terms=电机 related=true'],
  ['土木相关科系', 'major 「土木相关科系」 terms=土木 related=true'],
  ['经管相关', 'major 「经管相关」 terms=经管 related=true'],
  ['高分子方向', 'major 「高分子方向」 terms=高分子'],
  ['专业技能'],
  ['相关专业工作经验', 'experience 「相关专业工作经验」 scope=(others=相关专业 related=true)'],
  ['医学专业的有社区经验者', 'major 「医学专业」 terms=医学', 'experience 「社区经验者」 scope=(others=社区)'],
  ['会计专业的、财务专业的', 'major 「会计专业的、财务专业」 terms=会计、财务'],
  ['商学院毕业', 'major 「商学院毕业」 terms=商学院'],
  ['会计学本科', 'major 「会计学」 terms=会计学', 'education 「本科」 min=bachelor'],
  ['电机工程文凭', 'major 「电机工程」 terms=电机工程', 'education 「文凭」 min=junior-college'],
  ['Business degree holder', 'major 「Business」 terms=Business', 'education 「degree holder」 min=bachelor'],
  ['专业不限', 'major 「专业不限」 unrestricted=true'],
  ['不限专业', 'major 「不限专业」 unrestricted=true'],
  ['专业、学历不限', 'major 「专业」 unrestricted=true', 'education 「学历不限」 unrestricted=true'],
  ['无特殊专业要求', 'major 「无特殊专业要求」 unrestricted=true'],
  ['各系所', 'major 「各系所」 unrestricted=true'],
  ['非本科系可', 'major 「非本科系可」 unrestricted=true'],
  ['非相關科系亦可', 'major 「非相關科系亦可」 unrestricted=true'],
  ['非本专业亦可', 'major 「非本专业亦可」 unrestricted=true'],
  ['護理科系', 'major 「護理科系」 terms=護理科系'],
])('%s', (text, ...requirements) => {
  expect(readingLines(text)).toEqual(requirements)
})
