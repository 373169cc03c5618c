import { expect, test } from 'vitest'
import { fold } from '../../../text/fold'
import { split } from '..'

const read = (source: string) => {
  const role = split({ source, folded: fold(source) }).roles[0]
  return [...(role?.clauses ?? [])].map(({ span, preferred }) => [source.slice(...span), preferred === true])
}

const DUTIES =
  'You will run the till of our shop in the old town and keep the shelves in order, and on some days you will also open the doors in the morning and count what was taken at night.'

test('in a line whose breaks are lost, headings have nothing but capitals', () => {
  const asked = read(
    `${DUTIES} Minimum Qualifications Diploma in Trade and two years of work in a shop. PREFERRED QUALIFICATIONS Fluent Spanish. Own car About the Company Harbour Foods Group is a firm with forty years of experience.`,
  )
  expect(asked.slice(-3)).toEqual([
    ['Diploma in Trade and two years of work in a shop', false],
    ['Fluent Spanish', true],
    ['Own car', true],
  ])
})

test('a heading that sentences open with as well has a small word of a sentence behind it', () => {
  const asked = read(`${DUTIES} The Person In this shop you need a Diploma in Trade.`)
  expect(asked).toEqual([['In this shop you need a Diploma in Trade', false]])
})

test('what the law says ends where its sentence does, whatever mark ends it', () => {
  const asked = read(`Diploma in Trade required. Come and see us! We are an equal opportunity employer.`)
  expect(asked).toContainEqual(['Diploma in Trade required', false])
})

test('a question in small letters heads what follows with a capital or a figure', () => {
  const asked = read(
    `${DUTIES} What you will need Two years of work in a shop. What you'll get in return Exposure to a lively team of people. What you need to do now Send us your Diploma in Trade.`,
  )
  expect(asked).toEqual([['Two years of work in a shop', false]])
})

test('an everyday word heads what follows where a sentence ends before it', () => {
  const asked = read(
    `Responsibilities: ${DUTIES} Requirements Strong knowledge of wine. Skills 3 years of work in a shop.`,
  )
  expect(asked).toEqual([
    ['Strong knowledge of wine', false],
    ['3 years of work in a shop', false],
  ])
})

test.each([
  `${DUTIES} You report to the Key Skills Trainer and have a Diploma in Trade.`,
  `${DUTIES} You keep the Minimum Requirements Handbook and have a Diploma in Trade.`,
  `${DUTIES} You write the Job Requirements for the shop and have a Diploma in Trade.`,
  `${DUTIES} You Have Experience of shops and a Diploma in Trade.`,
  'Employee Benefits Manager with a Diploma in Trade',
])('what goes on as a title or a sentence heads nothing: %s', (line) => {
  expect(read(line).map(([text]) => text)).toContainEqual(expect.stringMatching(/Diploma in Trade$/))
  expect(read(line)).toHaveLength(line.startsWith(DUTIES) ? 2 : 1)
})

test('above what is welcome besides stands what is asked, although no heading says so', () => {
  expect(read('Shop assistant wanted.\nDiploma in Trade\nNice to have\n- Spanish')).toContainEqual([
    'Diploma in Trade',
    false,
  ])
})
