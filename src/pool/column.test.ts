import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { ByteReader, ByteWriter } from './bytes'
import { BLOCK, Column } from './column'
import { pack, TextList, unpack } from './packed'

describe('a column', () => {
  test('keeps each distinct value once, and the unknown under code 0', () => {
    const column = new Column('x')
    const values = [{ low: 5, high: 5 }, undefined, { low: 0, high: 9 }, { low: 5, high: 5 }]
    for (const value of values) column.push(value)
    expect(values.map((_, i) => column.at(i))).toEqual(values)
    expect([...(column.blocks[0] as Uint16Array).subarray(0, 4)]).toEqual([1, 0, 2, 1])
  })

  test('takes four bytes a candidate where two do not hold its values', () => {
    const column = new Column('x')
    const count = 2 ** 16 + BLOCK
    for (let low = 0; low < count; low++) column.push({ low, high: low })
    for (const i of [0, 65_534, 65_535, 65_536, count - 1]) expect(column.at(i)).toEqual({ low: i, high: i })
    expect(column.blocks.every((block) => block instanceof Uint32Array)).toBe(true)
  })
})

law.prop([fc.jsonValue()])('packed data is what it was', (value) => {
  const list = new TextList()
  const to = new ByteWriter()
  pack(value, list, to)
  const from = new ByteReader(to.written())
  expect(unpack(from, new TextList([...list.texts]))).toEqual(JSON.parse(JSON.stringify(value)))
  expect(from.position).toBe(to.length)
})
