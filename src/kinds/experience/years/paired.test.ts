import { expect, test } from 'vitest'
import { leafLines } from '../../../../test/reading-lines'

// Years beside a level are years of work where another level, or the noun, says so.
test.each<[text: string, ...readings: string[]]>([
  ['大专3年以上，本科1年以上', '「3年以上」 minMonths=36', '「1年以上」 minMonths=12'],
  ['專科3年以上，大學1年以上', '「3年以上」 minMonths=36', '「1年以上」 minMonths=12'],
  ['大专3年，肯学'],
  ['大專3年，肯學'],
  // or where they are bounded, and a level and they are the whole part of the sentence
  ['统招本科3年以上，会编藤', '「3年以上」 minMonths=36'],
  ['碩士2年以上，能輪班', '「2年以上」 minMonths=24'],
  ['大专需3年以上', '「3年以上」 minMonths=36'],
  ['大專（3年以上）；或大學（1年以上）', '「3年以上」 minMonths=36', '「1年以上」 minMonths=12'],
  ['大专3年'],
  // behind its field, or a paper
  ['Degree in Botany and 3 years', '「3 years」 minMonths=36'],
  ['Diploma in Botany and at least 3 years', '「at least 3 years」 minMonths=36'],
  ['CPA with 3 years', '「3 years」 minMonths=36'],
  ["Bachelor's degree (3 years) and a CPA"],
  ['Diploma - 3 years'],
  // in a bracket behind the years the level goes with them where another has years of its own
  ['3年（大专）或1年（本科）', '「3年」 minMonths=36', '「1年」 minMonths=12'],
  ['3年（大专）采购经验', '「3年（大专）采购经验」 minMonths=36 scope=(functions=采购)'],
  [
    '3 years (diploma) of retail experience',
    '「3 years (diploma) of retail experience」 minMonths=36 scope=(industries=retail)',
  ],
  // a figure for each of the levels is no range
  ['Diploma/Degree with 4/2 years of dyeing', '「4/2 years of dyeing」 minMonths=24 scope=(others=dyeing)'],
  ['4/6 years of dyeing', '「4/6 years of dyeing」 minMonths=48 maxMonths=72 scope=(others=dyeing)'],
  // behind what a clause opens with
  ['Requires a minimum of 7 years with a BSc', '「7 years」 minMonths=84'],
  // behind a stop as well
  [
    "9 years with a Bachelor's degree; or 7 years with a Master's degree; or 4 years with a PhD",
    '「9 years」 minMonths=108',
    '「7 years」 minMonths=84',
    '「4 years」 minMonths=48',
  ],
])('%s', (text, ...readings) => {
  expect(leafLines('experience', text)).toEqual(readings)
})
