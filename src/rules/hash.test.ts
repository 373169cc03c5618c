import { createHash } from 'node:crypto'
import { fc, test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json'
import { hash } from './hash'
import { sha256 } from './sha-256'

// The vectors of FIPS 180-4 and NIST's examples.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('SHA-256 of %.20s', (text, digest) => {
  expect(sha256(text)).toBe(digest)
})

const anyText = fc.string({ unit: 'binary', maxLength: 200 })

law.prop([anyText], {
  examples: [['本科以上'], ['\ud800'], ['😀'], ['x'.repeat(55)], ['x'.repeat(56)], ['x'.repeat(64)]],
})('agrees with the one of Node', (text) => sha256(text) === createHash('sha256').update(text, 'utf8').digest('hex'))

law.prop([fc.jsonValue()])('canonical JSON reads back as what went in', (value) => {
  expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
})

test('the order of fields does not show in the hash, that of a list does', () => {
  expect(hash({ a: 1, b: { d: [1, 2], c: null } })).toBe(hash({ b: { c: null, d: [1, 2] }, a: 1, e: undefined }))
  expect(hash([1, 2])).not.toBe(hash([2, 1]))
  expect(canonicalJson({ b: '本', a: [true, undefined] })).toBe('{"a":[true,null],"b":"本"}')
})
