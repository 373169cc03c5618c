import { afterAll, beforeAll, describe } from 'vitest'
import { Chromium, HAS_CHROMIUM } from './chromium'
import { evaluationTests } from './evaluation'
import { playgroundTests } from './playground'
import { reportTests } from './report'

/** A browser takes its time to start where much else is going on. */
const START = 60_000

/** A browser costs seconds to start: one serves the tests of all pages. */
describe.skipIf(!HAS_CHROMIUM)('in a browser', () => {
  let chromium: Chromium
  const browser = () => chromium

  beforeAll(async () => {
    chromium = await Chromium.launch()
  }, START)
  afterAll(() => chromium?.close())

  reportTests(browser)
  evaluationTests(browser)
  playgroundTests(browser)
})
