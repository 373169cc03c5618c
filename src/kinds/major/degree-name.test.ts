import { expect, test } from 'vitest'
import { leafLines } from '../../../test/reading-lines'

// A name in capitals behind letters of a degree is its field: by its end, or beside another degree.
test.each<[text: string, ...readings: string[]]>([
  ['BSc Loom and Kiln Technology', '「Loom and Kiln Technology」 terms=Loom and Kiln Technology'],
  ['B.Tech Dairy Technology', '「Dairy Technology」 terms=Dairy Technology'],
  ['National Diploma Kiln Management', '「Kiln Management」 terms=Kiln Management'],
  ['BSc Loom Assistant or Diploma', '「Loom Assistant」 terms=Loom Assistant'],
  [
    'BSc Loom Assistant or BSc Kiln Assistant',
    '「Loom Assistant」 terms=Loom Assistant',
    '「Kiln Assistant」 terms=Kiln Assistant',
  ],
  ['BSc Loom Assistant'],
  ['MBA Leeds Business School'],
  ['BSc or BA Full Time Position'],
  ['MBBS or BDS Loom Officer'],
  ['HND Upper Credit or BSc'],
  ['MBBS Doctors or BDS Doctors'],
])('%s', (text, ...readings) => {
  expect(leafLines('major', text)).toEqual(readings)
})
