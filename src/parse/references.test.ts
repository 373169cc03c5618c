import { expect, test } from 'vitest'
import { parseRequirements } from './index'
import { resolveReferences } from './references'

test.each([
  ['a&nbsp;b', 'a      b'],
  ['a&amp;b', 'a&    b'],
  ['&bull;x', '•     x'],
  ['r&d; x', 'r&d; x'],
  ['&constructor;', '&constructor;'],
  ['&&nbsp;', '&      '],
  ['at&t', 'at&t'],
])('%s', (text, resolved) => {
  expect(resolveReferences(text)).toBe(resolved)
})

test('a reference parts nothing that its character does not part', () => {
  const { requirements } = parseRequirements('1.&nbsp;三年以上&nbsp;仓储经验；2.&nbsp;大专&nbsp;/&nbsp;本科')
  expect(requirements.map(({ constraint }) => constraint.kind)).toEqual(['experience', 'education'])
})
