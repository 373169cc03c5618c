import { expect, test } from 'vitest'
import type { EducationLevel } from '../vocab/education/levels'
import { normalise } from './normalise'

test.each<[institution: string, level: EducationLevel | undefined]>([
  ['某某职业技术学院', 'junior-college'],
  ['某某幼兒師範高等專科學校', 'junior-college'],
  ['Riverside Community College', 'junior-college'],
  ['某市职业高级中学', 'vocational-secondary'],
  ['某某高級職業學校', 'vocational-secondary'],
  ['市立某某高级中学', 'senior-high'],
  ['縣立某某國民中學', 'junior-high'],
  ['Lakeside High School', 'senior-high'],
  ['Lakeside Junior High School', 'junior-high'],
  ['某某大学（本科）', 'bachelor'],
  ['某某大學 碩士', 'master'],
  ['某某学院专科', 'junior-college'],
  ['某某大学', undefined],
  ['某某中学', undefined],
  ['Hilltop University, MS', undefined],
  ['University of the North', undefined],
  ['', undefined],
])('%s: %s', (institution, level) => {
  const { degrees } = normalise({ id: 'c', education: [{ institution, endDate: '2015' }] }, '2026-11-23')
  expect(degrees.items.map((degree) => [degree.level, degree.source])).toEqual(
    level === undefined ? [] : [[level, { path: 'education[0].institution', evidence: 'inferred' }]],
  )
})
