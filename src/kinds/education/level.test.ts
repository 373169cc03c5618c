import { expect, test } from 'vitest'
import { parseRequirements } from '../../parse'

const read = (text: string) => {
  const [requirement] = parseRequirements(text).requirements
  return [requirement?.constraint, requirement?.notes]
}

const both = (first: string, second: string) => [{ code: 'level-by-script', params: { word: '高職', first, second } }]

test.each<[text: string, min: string, notes: unknown]>([
  ['高职以上学历', 'junior-college', undefined],
  ['高職以上學歷', 'vocational-secondary', both('vocational-secondary', 'junior-college')],
  ['崗位要求高職以上學歷', 'junior-college', both('junior-college', 'vocational-secondary')],
  ['高中職以上學歷', 'senior-high', undefined],
])('%s is %s', (text, min, notes) => {
  expect(read(text)).toEqual([expect.objectContaining({ min }), notes])
})

test('that a level can be looked up is noted', () => {
  expect(read('本科学历（学信网可查）')[1]).toEqual([{ code: 'verification' }])
  expect(read('本科学历')[1]).toBeUndefined()
})
