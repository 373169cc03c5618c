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
  ['Candidates without a diploma may apply', 'education 「diploma」 unrestricted=true'],
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
