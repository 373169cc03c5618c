import { expect, test } from 'vitest'
import { parseRequirements } from './index'
import { resolveReferences } from './references'

test.each([
  ['a&nbsp;b', 'a ·····b'],
  ['a&amp;b', 'a&····b'],
  ['&bull;x', '•·····x'],
  ['a&#160;b', 'a ·····b'],
  ['a&#39;b', "a'····b"],
  ['a&#x2019;b', "a'·······b"],
  ['a&#65;', 'aa····'],
  ['&#0;', '&#0;'],
  ['&#99999;', '&#99999;'],
  ['&#xg;', '&#xg;'],
  ['r&d; x', 'r&d; x'],
  ['&constructor;', '&constructor;'],
  ['&&nbsp;', '& ·····'],
  ['at&t', 'at&t'],
  ['3\\+ a\\-b', '3+· a-·b'],
  ['r\\&amp;d', 'r&·amp;d'],
  ['a\\b', 'a\\b'],
])('%s', (text, resolved) => {
  expect(resolveReferences(text)).toBe(resolved.replaceAll('·', '\u200b'))
})

test('a reference parts nothing that its character does not part', () => {
  const { requirements } = parseRequirements('1.&nbsp;三年以上&nbsp;仓储经验；2.&nbsp;大专&nbsp;/&nbsp;本科')
  expect(requirements.map(({ constraint }) => constraint.kind)).toEqual(['experience', 'education'])
})

test.each([
  ['Bachelor&#39;s degree', { kind: 'education', min: 'bachelor' }],
  ['Master&rsquo;s degree', { kind: 'education', min: 'master' }],
  ['Min.&nbsp;3&nbsp;years&nbsp;of experience', { kind: 'experience', minMonths: 36 }],
  ['大专&#65288;含&#65289;以上', { kind: 'education', min: 'junior-college' }],
  ['3 years of R&amp;D experience', { kind: 'experience', minMonths: 36, scope: { functions: [{ id: 'research' }] } }],
  ['Experience in P&amp;L', { kind: 'experience', scope: { functions: [{ id: 'general-management' }] } }],
  ['Real\\-Time weaving experience', { kind: 'experience', scope: { others: [{ text: 'Real\\-Time weaving' }] } }],
  ['5\\+ years of experience', { kind: 'experience', minMonths: 60 }],
  ['3\\-5 years of experience', { kind: 'experience', minMonths: 36, maxMonths: 60 }],
])('%s', (text, constraint) => {
  expect(parseRequirements(text).requirements).toMatchObject([{ constraint }])
})
