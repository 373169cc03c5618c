import { fc, test as law } from '@fast-check/vitest'
import { expect } from 'vitest'
import { placesOf } from './places'

law.prop([fc.array(fc.nat(12), { minLength: 1 }), fc.array(fc.nat(50))])(
  'a place is one more than how many stand higher, whoever else is asked for',
  (values, asked) => {
    const indices = asked.map((index) => index % values.length)
    const expected = indices.map((index) => 1 + values.filter((value) => value > (values[index] as number)).length)
    expect(placesOf(Uint32Array.from(values), indices)).toEqual(expected)
  },
)
