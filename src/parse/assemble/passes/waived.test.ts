import { expect, test } from 'vitest'
import { readingLines } from '../../../../test/reading-lines'

// Before: the text. After: all that it asks for.
test.each<[text: string, ...requirements: string[]]>([
  // what is not asked for is not asked for; a level is lifted
  ['Driving licence is not required'],
  ['驾照不作要求'],
  ['駕照不拘'],
  ['Thai or Malay is not a must'],
  ['College degree not required', 'education 「College degree」 unrestricted=true'],
  ['A degree in forestry is not necessary', 'education 「degree」 unrestricted=true'],
  ['全日制本科不要求', 'education 「全日制本科」 unrestricted=true'],
  ['A diploma is not required for this post', 'education 「diploma」 unrestricted=true'],
  ['Driving licence not required for this post'],
  [
    'Previous weaving experience is not required for trainees',
    'experience 「Previous weaving experience」 unrestricted=true scope=(others=weaving)',
  ],
  ['We do not require a degree', 'education 「do not require a degree」 unrestricted=true'],
  ["You don't need any experience", "experience 「don't need any experience」 unrestricted=true"],
  ["You don't need to have a degree", "education 「don't need to have a degree」 unrestricted=true"],
  // whoever has none may come
  ['Candidates without a driving licence will also be considered'],
  ['Candidates without a diploma may apply', 'education 「without a diploma」 unrestricted=true'],
  // what is not asked for lifts no lower level
  ['A doctorate is not required'],
  ["Diploma needed, a Master's is not required", 'education 「Diploma」 min=junior-college'],
  ['PhD: PhD not required'],
  [
    'A diploma is needed while a degree is preferred',
    'education 「diploma」 min=junior-college',
    '?education 「degree」 min=bachelor',
  ],
  ['A doctorate shall not be mandatory for this post'],
  ['No degree or diploma is required', 'education 「No degree or diploma is required」 unrestricted=true'],
  ['A diploma is not strictly necessary', 'education 「diploma」 unrestricted=true'],
  // the word stands before what it lifts
  ['无需驾照'],
  ['不要求会计证'],
  ['不强制要求电工证、焊工证'],
  ['毋須持有廚師證'],
  ['无驾照要求'],
  ['有没有驾照都可以'],
  ['No forklift licence required'],
  ["You don't need a driving licence"],
  ['There is no need for a CPA licence'],
  ['Welder with or without a forklift licence'],
  ['Those with no driving licence may apply'],
  ["We don't require a bachelor's degree", "education 「don't require a bachelor's degree」 unrestricted=true"],
  ['不要求3年销售经验', 'experience 「不要求3年销售经验」 unrestricted=true scope=(functions=销售)'],
  ['無3年工作經驗亦可', 'experience 「無3年工作經驗」 unrestricted=true'],
  ['2年采购经验非必须', 'experience 「2年采购经验」 unrestricted=true scope=(functions=采购)'],
  ['电工证非必备'],
  ['不看学历、经验', 'education 「不看学历」 unrestricted=true', 'experience 「经验」 unrestricted=true'],
  ['不设学历限制', 'education 「不设学历限制」 unrestricted=true'],
  ['Formal training matters, a degree does not matter', 'education 「degree does not matter」 unrestricted=true'],
  ['不限会计专业', 'major 「不限会计专业」 unrestricted=true'],
  // who lacks it is refused, or has to get it; and the word may close what stands before
  ['无驾照勿扰', 'certificate 「驾照」 terms=驾照'],
  ['如无会计证，入职半年内须考取', 'certificate 「会计证」 terms=会计证'],
  ['没有2年仓管经验的请勿投递', 'experience 「2年仓管经验」 minMonths=24 scope=(functions=仓管)'],
  ['学历不限，需会计证', 'education 「学历不限」 unrestricted=true', 'certificate 「会计证」 terms=会计证'],
  [
    '年龄性别：不限本科以上学历',
    'age 「年龄」 unrestricted=true',
    'gender 「性别：不限」 value=any',
    'education 「本科以上学历」 min=bachelor',
  ],
  ['英语不限 驾照', 'certificate 「驾照」 terms=驾照'],
  ['No driving licence required, but an advantage', '?certificate 「driving licence」 terms=driving licence'],
  // what is beside it is
  [
    '2 years of sales experience, driving licence not required',
    'experience 「2 years of sales experience」 minMonths=24 scope=(functions=sales)',
  ],
  ['A diploma is preferred but not required', '?education 「diploma」 min=junior-college'],
  ['学士及以上 不限', 'education 「学士及以上」 min=bachelor'],
  ['本科，不限专业', 'education 「本科」 min=bachelor', 'major 「不限专业」 unrestricted=true'],
])('%s', (text, ...requirements) => {
  expect(readingLines(text)).toEqual(requirements)
})
