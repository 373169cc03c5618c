import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { RolefitError } from '../../errors'
import { readCsv } from './csv'
import { decode } from './decode'
import type { Encoding } from './encoding'
import { ENCODINGS } from './encoding'
import type { PoolItem } from './item'

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

async function* chunked(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const text = async (bytes: Uint8Array, encoding: Encoding = 'utf-8', size = 1) =>
  (await all(decode(chunked(bytes, size), encoding, 'pool.csv'))).join('')

async function refusal(bytes: readonly number[], encoding: Encoding, size: number): Promise<RolefitError> {
  const thrown = await text(Uint8Array.from(bytes), encoding, size).catch((error: unknown) => error)
  if (thrown instanceof RolefitError) return thrown
  throw new Error(`not refused: ${JSON.stringify(thrown)}`)
}

/** The two-byte characters of an encoding, by what its decoder says of each pair. */
function encoderOf(encoding: 'gb18030' | 'big5'): (text: string) => Buffer {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xf9; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if (char.length === 1 && !bytes.has(char)) bytes.set(char, [lead, trail])
    }
  }
  return (text) => Buffer.from([...text].flatMap((char) => bytes.get(char) ?? char.charCodeAt(0)))
}

const [gb, big5] = [encoderOf('gb18030'), encoderOf('big5')]
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

const ENCODERS: Readonly<Record<Encoding, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text),
  gb18030: gb,
  gbk: gb,
  big5,
  'utf-16le': utf16,
  'utf-16be': (text) => utf16(text).swap16(),
}

test.each([1, 2, 3, 5, 100])('UTF-8 cut every %i bytes, its byte order mark left out', async (size) => {
  expect(await text(Buffer.from('\ufeff学历é😀\ufeff'), 'utf-8', size)).toBe('学历é😀\ufeff')
})

test.each<[Encoding, number[], string]>([
  ['gb18030', [0xd1, 0xa7, 0xc0, 0xfa], '学历'],
  ['gb18030', [0x84, 0x31, 0x95, 0x33, 0x81, 0x30, 0x84, 0x36, 0x0a], '\u00a5\n'],
  ['gbk', [0x80 + 1, 0x40, 0x95, 0x32, 0x82, 0x36], '丂𠀀'],
  ['big5', [0xbe, 0xc7, 0xbe, 0xfa], '學歷'],
  // Of Hong Kong, the last beyond the basic plane; and what an office has added to its own fonts.
  ['big5', [0xb2, 0x60, 0xa4, 0xf4, 0x96, 0xf5, 0x90, 0x68, 0x9d, 0xf8, 0x9d, 0xef, 0x9b, 0xd0], '深水埗邨啲嘅𠝹'],
  ['big5', [0xfa, 0x5f, 0x0a], '\ue01f\n'],
  ['utf-16le', [0xff, 0xfe, 0x66, 0x5b, 0x3d, 0xd8, 0x00, 0xde], '学😀'],
  ['utf-16be', [0xfe, 0xff, 0x5b, 0x66, 0x0a, 0x0a], '学\u0a0a'],
])('%s %j', async (encoding, bytes, expected) => {
  for (const size of [1, 2, 3, 100]) expect(await text(Uint8Array.from(bytes), encoding, size)).toBe(expected)
})

describe('bytes that are not of the encoding are refused, with the line and what to do', () => {
  test.each<[string, number[], string, number]>([
    ['GBK', [0x61, 0xd1, 0xa7, 0xc0, 0xfa], 'byte 0xc0 at offset 3, which is not UTF-8', 1],
    ['GBK in the third line', [0x61, 0x0a, 0x0a, 0xb1, 0xe0], 'byte 0xb1 at offset 3, which is not UTF-8', 3],
    ['a surrogate', [0xe5, 0xad, 0xa6, 0xed, 0xa0, 0x80], 'byte 0xed at offset 3, which is not UTF-8', 1],
    ['an overlong form', [0xc0, 0xaf], 'byte 0xc0 at offset 0, which is not UTF-8', 1],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 'byte 0xf4 at offset 0, which is not UTF-8', 1],
    ['cut at the end', [0x61, 0x0a, 0xe5, 0xad], 'byte 0xe5 at offset 2, which is not UTF-8', 2],
  ])('UTF-8: %s', async (_, bytes, found, line) => {
    for (const size of [1, 2, 100]) {
      const error = await refusal(bytes, 'utf-8', size)
      expect([error.code, error.path, error.detail.found]).toEqual(['unreadable-input', `pool.csv:${line}`, found])
      expect(error.detail.expected).toContain('--encoding gb18030')
    }
  })

  test.each([
    ['its mark', [0xff, 0xfe, 0x66, 0x5b]],
    ['the other mark', [0xfe, 0xff, 0x5b, 0x66]],
    ['NUL beside Latin letters', [0x69, 0, 0x64, 0]],
  ])('UTF-16 is known by %s', async (_, bytes) => {
    const { detail } = await refusal(bytes, 'utf-8', 100)
    expect(detail.found).toBe('UTF-16')
    expect(detail.expected).toContain('utf-16le')
  })

  test.each<[Encoding, number[], number]>([
    ['gb18030', [0xff, 0xff], 1],
    ['gb18030', [0xd1, 0xa7, 0x0a, 0x41, 0x0a, 0x41, 0xff, 0xff, 0x0a], 3],
    ['gb18030', [0xd1, 0xa7, 0x0a, 0xd1], 2],
    ['gbk', [0x41, 0x0a, 0x81, 0x20], 2],
    ['big5', [0x41, 0x0a, 0x42, 0x0a, 0xff, 0x41], 3],
    ['utf-16le', [0x41, 0, 0x0a, 0, 0x0a, 0, 0x00, 0xdc], 3],
    ['utf-16be', [0, 0x41, 0, 0x0a, 0x41], 2],
  ])('%s %j', async (encoding, bytes, line) => {
    for (const size of [1, 2, 3, 4, 100]) {
      const { path, detail } = await refusal(bytes, encoding, size)
      expect(path).toBe(`pool.csv:${line}`)
      expect(detail.found).toContain(`not ${encoding}`)
    }
  })
})

const cell = fc.string({ unit: fc.constantFrom(...'本科大英文能力中年月,"\n A1-、，') })
const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 })
const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`

property.prop({ rows, size: fc.integer({ min: 1, max: 9 }) })(
  'whatever the encoding and wherever it is cut, the rows are the same',
  async ({ rows, size }) => {
    const csv = ['id,姓名,文化程度', ...rows.map(([a, b], at) => `c${at},${quoted(a)},${quoted(b)}`)].join('\n')
    const read = (encoding: Encoding) =>
      all<PoolItem>(readCsv(decode(chunked(ENCODERS[encoding](csv), size), encoding, 'pool.csv'), 'pool.csv'))
    const plain = await read('utf-8')
    for (const encoding of ENCODINGS) expect(await read(encoding)).toEqual(plain)
  },
)
