import { describe, expect, test } from 'vitest'
import { overlaid } from './overlaid'

const base = { id: 'base', gates: { education: 400, experience: 400 }, below: [400, 200] }

describe('a rule set laid over another', () => {
  test('keeps what it does not name', () => {
    expect(overlaid(base, { gates: { education: 700 } })).toEqual({
      ...base,
      gates: { education: 700, experience: 400 },
    })
  })

  test('takes out what it calls null, and adds what is new', () => {
    expect(overlaid(base, { gates: { education: null, skill: 500 }, jurisdiction: 'tw', reason: null })).toEqual({
      ...base,
      gates: { experience: 400, skill: 500 },
      jurisdiction: 'tw',
    })
  })

  test('replaces lists as a whole', () => {
    expect(overlaid(base, { below: [500] })).toEqual({ ...base, below: [500] })
  })

  test('replaces the shape of a curve as a whole, whatever its form', () => {
    const steps = { shapes: { skill: { form: 'steps', points: [[500, 400]] } } }
    const table = { shapes: { skill: { form: 'table', scores: [0, 1] } } }
    expect(overlaid(steps, table)).toEqual(table)
    expect(overlaid(steps, { shapes: { skill: null } })).toEqual({ shapes: {} })
  })

  test('leaves both as they were, and no prototype is reached', () => {
    const hostile = JSON.parse('{"__proto__": {"polluted": true}, "gates": {"education": 1}}')
    const before = JSON.stringify([base, hostile])
    overlaid(base, hostile)
    expect(JSON.stringify([base, hostile])).toBe(before)
    expect(({} as { polluted?: true }).polluted).toBeUndefined()
  })
})
