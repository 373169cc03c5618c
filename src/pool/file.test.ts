import { describe, expect, test } from 'vitest'
import { beginningWith } from '../../test/pool-bytes'
import { AS_OF, factsOf, stated, word } from '../../test/scoring/samples'
import { RolefitError } from '../errors'
import { crc32 } from './crc-32'
import { loadStore, saveStore } from './file'
import { PoolStore } from './store'

const HASH = 'ab'.repeat(32)

function storeOf(count: number): PoolStore {
  const store = new PoolStore()
  for (let i = 0; i < count; i++) {
    const facts = { ...factsOf({ skills: stated(word(`技能${i % 7}`)) }), candidateId: `c${i}` }
    store.add(store.entryOf(facts, HASH))
  }
  return store
}

const bytes = saveStore({ store: storeOf(3), asOf: AS_OF })

/** The code of what is thrown. */
function refusal(bytes: Uint8Array): string {
  try {
    loadStore(bytes)
  } catch (error) {
    if (error instanceof RolefitError) return error.code
    throw error
  }
  return 'nothing'
}

describe('a stored pool', () => {
  test.each([0, 1, 4096, 4097])('of %i is what was saved', (count) => {
    const store = storeOf(count)
    const saved = saveStore({ store, asOf: AS_OF })
    const loaded = loadStore(saved)
    expect(loaded.asOf).toBe(AS_OF)
    expect(loaded.store.ids).toEqual(store.ids)
    expect(loaded.store.hashes).toEqual(store.hashes)
    for (const i of [0, count - 1]) if (i in store.ids) expect(loaded.store.facts.at(i)).toEqual(store.facts.at(i))
    expect(Buffer.compare(saveStore(loaded), saved)).toBe(0)
  })

  test('is refused with any byte changed, or any number of them missing', () => {
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice()
      changed[at] = (changed[at] as number) ^ 0x10
      expect(refusal(changed), `byte ${at}`).toBe('damaged-pool')
      expect(refusal(bytes.subarray(0, at)), `${at} bytes`).toBe('damaged-pool')
    }
    expect(refusal(Uint8Array.from([...bytes, 0]))).toBe('damaged-pool')
  })

  test('is refused where another form, another version or other words made it', () => {
    expect(refusal(beginningWith(bytes, 'rolefit/pool@1'))).toBe('nothing')
    expect(refusal(beginningWith(bytes, 'rolefit/pool@2'))).toBe('unsupported-version')
    expect(refusal(beginningWith(bytes, 'rolefit/pool@1', '9.9.9'))).toBe('other-vocabulary')
    expect(refusal(beginningWith(bytes, 'rolefit/pool@1', '0.1.0', '00000000'))).toBe('other-vocabulary')
    expect(refusal(beginningWith(bytes, 'rolefit/pool@1\u0005'))).toBe('damaged-pool')
    expect(refusal(beginningWith(bytes, 'a letter'))).toBe('damaged-pool')
  })
})

// The check value of the catalogue of CRC algorithms.
test('the checksum is CRC-32', () => {
  expect(crc32(Uint8Array.from('123456789', (digit) => digit.charCodeAt(0)))).toBe(0xcbf43926)
})
