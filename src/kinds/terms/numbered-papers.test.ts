import { expect, test } from 'vitest'
import { outline } from '../../../test/outline'

// The papers of an examination belong to its name, so that a wish behind them is a wish for it.
test.each<[text: string, ...requirements: string[]]>([
  ['持有IIQE卷一及卷三優先', '?IIQE卷一及卷三'],
  ['持有HKSI试卷一、七优先', '?HKSI试卷一、七'],
  ['通過IIQE試卷（一）（三）', 'IIQE試卷（一）（三）'],
  ['有保險中介人資格考試（卷一、五）優先', '?保險中介人資格考試（卷一、五）'],
  ['IIQE Paper 1, 3 & 5 preferred', '?IIQE Paper 1, 3 & 5'],
  ['Holder of HKSI (Papers 1 and 7) is an advantage', '?HKSI (Papers 1 and 7)'],
  ['HKSI Paper 7 or above', 'HKSI Paper 7'],
  ['HKSI 1, 7 and 8 preferred', '?HKSI 1, 7 and 8'],
  ['CMFAS M5, M9A and M8 preferred', '?CMFAS M5, M9A and M8'],
  ['CMFAS Modules 9A and 5', 'CMFAS Modules 9A and 5'],
  // A number that counts something else is none of theirs.
  ['HKSI Paper 1, 4 years of baking', 'HKSI Paper 1', '4 years of baking'],
  ['IIQE Paper 1, 6+ years of baking', 'IIQE Paper 1', '6+ years of baking'],
])('%s', (text, ...requirements) => {
  expect(outline(text)).toEqual(requirements)
})
