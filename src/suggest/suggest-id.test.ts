import { describe, expect, test } from 'vitest'
import { suggestId } from './suggest-id'

const IDS = ['primary', 'junior-college', 'bachelor', 'master', 'doctor', 'key-account', 'channel.special.closed']

describe('did you mean', () => {
  test.each([
    ['batchelor', 'bachelor'],
    ['Bachelor', 'bachelor'],
    ['bachelors', 'bachelor'],
    ['key_account', 'key-account'],
    ['keyaccount', 'key-account'],
    ['junior college', 'junior-college'],
    ['channel.special.close', 'channel.special.closed'],
  ])('%s: %s', (found, id) => {
    expect(suggestId(found, IDS)).toBe(id)
  })

  test.each(['', ' ', 'xyz', 'phd', 'bachelor', '本科', 'b'.repeat(10_000)])('%s: nothing', (found) => {
    expect(suggestId(found, IDS)).toBeUndefined()
  })
})
