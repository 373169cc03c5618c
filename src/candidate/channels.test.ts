import { describe, expect, test } from 'vitest'
import type { Candidate } from '../model/candidate'
import { createSuggesters } from '../suggest'
import { readChannels } from './channels'
import { readPassages } from './free-text'
import { createWordings } from './words'

const WORDINGS = createWordings(createSuggesters())
const read = (candidate: Omit<Candidate, 'id'>) => {
  const whole = { id: 'c', ...candidate }
  return readChannels(
    whole,
    readPassages(whole, () => true, WORDINGS),
    WORDINGS,
  )
}

describe('a channel', () => {
  test.each([
    ['特通渠道', 'channel.special'],
    ['特殊渠道', 'channel.special'],
    ['餐飲渠道', 'channel.catering'],
    ['經銷商', 'channel.distributor'],
  ])('%s is %s', (name, id) => {
    const [found] = read({ channels: [{ name }] }).items
    expect(found).toMatchObject({ resource: 'channel', source: { path: 'channels[0]', evidence: 'field' } })
    expect(found?.ids).toContain(id)
  })

  test('brings the channels of its customers, and each customer stands by itself', () => {
    const { items, stated } = read({ channels: [{ name: 'KA', customers: ['沃尔玛', '大潤發'] }] })
    expect(stated).toBe(true)
    expect(items[0]).toMatchObject({ resource: 'channel' })
    expect(items[0]?.ids).toContain('channel.modern.hypermarket')
    expect(items.slice(1)).toMatchObject([
      { resource: 'customer', text: '沃尔玛', source: { path: 'channels[0].customers[0]' } },
      { resource: 'customer', text: '大润发', source: { path: 'channels[0].customers[1]' } },
    ])
  })

  test('is of the resource that is stated, else that its name says', () => {
    expect(read({ channels: [{ name: '特通', resource: 'customer' }] }).items[0]?.resource).toBe('customer')
    expect(read({ channels: [{ name: '客户资源' }] }).items[0]?.resource).toBe('customer')
  })

  test('in free text and among the skills is weaker evidence', () => {
    const { stated, items } = read({
      work: [{ position: '经理', summary: '开发特通渠道，维护经销商', highlights: ['Managed Walmart'] }],
      skills: [{ name: '商务', keywords: ['便利店'] }],
    })
    expect(stated).toBe(false)
    expect(items).toMatchObject([
      { source: { path: 'skills[0].keywords[0]', evidence: 'text' } },
      { ids: ['channel.special'], source: { path: 'work[0].summary', evidence: 'text' } },
      { ids: ['channel.distributor'], source: { path: 'work[0].summary', evidence: 'text' } },
      { resource: 'customer', source: { path: 'work[0].highlights[0]', evidence: 'text' } },
    ])
  })

  test('whose since no calendar has is refused', () => {
    expect(() => read({ channels: [{ name: 'KA', since: '2019-13' }] })).toThrow(
      expect.objectContaining({ path: 'channels[0].since' }),
    )
  })
})
