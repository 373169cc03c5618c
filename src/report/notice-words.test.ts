import { expect, test } from 'vitest'
import { noticeWords } from './notice-words'

const notice = (code: string) => ({ code, severity: 'caution', span: [0, 2] }) as const

test('a notice is told in the language of its reader', () => {
  expect(noticeWords(notice('age.required'), 'en')).toBe('asks for an age, which may not decide in some places')
  expect(noticeWords(notice('marital'), 'zh-Hant')).toBe('提及婚育狀況')
})

test.each(['of-another-extractor', 'toString', '__proto__'])('one that is not ours is told by its code: %s', (code) => {
  expect(noticeWords(notice(code), 'en')).toBe(code)
})
