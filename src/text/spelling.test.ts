import { expect, test } from 'vitest'
import { SPELT } from '../vocab/spelling'
import { lookUp } from './lexicon'
import { respelt } from './spelling'

test.each<[written: string, read: string | undefined]>([
  // a letter left out, put in, exchanged, or two that changed places
  ['bachlor', 'bachelor'],
  ['batchelor', 'bachelor'],
  ['experiance', 'experience'],
  ['expereince', 'experience'],
  ['prefered', 'preferred'],
  ['degre', 'degree'],
  ['managment', 'management'],
  ['busines', 'business'],
  // other forms, and other words
  ['experiences', undefined],
  ['diplomat', undefined],
  ['requires', undefined],
  ['fluently', undefined],
  ['degrees', undefined],
  ['manager', undefined],
  ['affluent', undefined],
  ['exposure', undefined],
  // two slips, and words too short to tell
  ['expirance', undefined],
  ['yeer', undefined],
])('%s is read as %s', (written, read) => {
  expect(respelt(written)).toBe(read)
})

test.each(SPELT)('%s is a word of the vocabularies', (word) => {
  expect(lookUp(word).length).toBeGreaterThan(0)
})
