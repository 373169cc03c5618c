import { describe, expect, test } from 'vitest'
import { createSuggesters } from '../suggest'
import { createWordings } from './words'

describe('what a wording was read as', () => {
  test('is remembered, nothing as well; of another reading, and of a text that hardly comes back, it is not', () => {
    const asked: string[] = []
    const first = (text: string) => void asked.push(`first ${text}`)
    const second = (text: string) => asked.push(`second ${text}`)
    const { recall } = createWordings(createSuggesters())
    for (const text of ['销售经理', '销售经理', '店长', '店长']) recall(first, text)
    recall(second, '店长')
    expect(recall(second, '店长')).toBe(3)
    expect(asked).toEqual(['first 销售经理', 'first 店长', 'second 店长'])

    const told = '负责'.repeat(40)
    recall(first, told)
    recall(first, told)
    expect(asked.filter((text) => text.endsWith(told))).toHaveLength(2)
  })

  test('is kept of so many at most, and read again when it was forgotten', () => {
    let asked = 0
    const count = () => (asked += 1)
    const { recall } = createWordings(createSuggesters())
    for (let n = 0; n <= 20_000; n += 1) recall(count, `职位${n}`)
    recall(count, '职位0')
    expect(asked).toBe(20_002)
  })
})
