import { describe, expect, test } from 'vitest'
import type { Candidate } from '../index'
import { createMatcher, nextQuestion, parseRequirements, roleFromForm } from '../index'
import { renderQuestion, renderWays } from './advice'
import { LOCALES } from './locale'

const role = roleFromForm({ title: '店长', education: 'bachelor', years: 5, languages: ['英语 B2'] })
const matcher = createMatcher([role], { asOf: '2026-11-23' })
const candidate: Candidate = {
  id: 'p',
  education: [{ level: 'senior-high' }],
  work: [{ position: '店长', startDate: '2020-01', endDate: '2022-04' }],
}
const ways = matcher.whyNot(candidate, role.id)
const question = nextQuestion(matcher.match(candidate))

describe.each(LOCALES)('in %s', (locale) => {
  test('no hole is left open', () => {
    const told = [
      renderWays(ways, locale),
      ...[true, false].map((isOfList) => question && renderQuestion(question, locale, { isOfList })),
    ]
    for (const line of told) expect(line).not.toMatch(/[{}]|undefined/)
  })
})

test('what is missing is told with the least that would do, and by its requirement', () => {
  expect(renderWays(ways, 'zh-Hans')).toBe('过门槛还差：学历须达大专以上（r1），并且工作经验须达3年6个月以上（r2）')
  expect(renderWays([], 'zh-Hans')).toBeUndefined()
})

test('experience is told with what it has to be of', () => {
  const narrowed = parseRequirements('5年以上快消品销售经验').requirements
  const asked = { ...role, requirements: narrowed }
  const told = renderWays(createMatcher([asked], { asOf: '2026-11-23' }).whyNot(candidate, role.id), 'zh-Hans')
  expect(told).toBe('过门槛还差：工作经验（快消、销售）须达3年6个月以上（r1）')
})

test('what to ask first is told with what hangs on it', () => {
  expect(question && renderQuestion(question, 'en', { isOfList: false })).toMatch(
    /^Ask first: language \(r3\), which can move the score by \d+\.\d\d$/,
  )
})
