import { expect, test } from 'vitest'
import { outline } from '../../../../test/outline'

// Before: the text. After: its requirements, `?` before what is preferred.
test.each<[text: string, ...requirements: string[]]>([
  [
    'Diploma in botany preferred, or 3 years of felting experience',
    '?Diploma & botany | 3 years of felting experience',
  ],
  // a field that stands by itself has no level before it
  ['园艺专业优先或大专以上学历', '?园艺专业 | 大专以上学历'],
])('%s', (text, ...requirements) => {
  expect(outline(text)).toEqual(requirements)
})
