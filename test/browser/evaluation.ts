import { describe, expect, test } from 'vitest'
import type { Locale } from '../../src/report'
import { htmlEvaluation } from '../../src/report'
import { document, searched } from '../trial-of-ten'
import type { Chromium } from './chromium'
import { breadthBeside, violationsOf } from './chromium'

const pageIn = (locale: Locale) => [...htmlEvaluation({ evaluation: searched, document }, locale)].join('')

const LOOKS = [
  ['light', 1280, 'zh-Hant'],
  ['dark', 390, 'en'],
] as const

/** The page about an evaluation, in a browser that the caller starts. */
export function evaluationTests(browser: () => Chromium): void {
  describe('the evaluation', () => {
    test.each(LOOKS)(
      '%s, %i pixels wide, in %s: no barrier that axe knows, nothing beside the page, asked for or complained of',
      async (colorScheme, width, locale) => {
        const options = { colorScheme, viewport: { width, height: 800 } }
        const { page, requests, complaints } = await browser().open(pageIn(locale), options)
        for (const line of await page.locator('summary').all()) await line.click()
        expect(await violationsOf(page)).toEqual([])
        expect(await breadthBeside(page)).toBe(0)
        expect([requests, complaints]).toEqual([[], []])
        await page.context().close()
      },
    )

    test('is read without scripts, and what is folded opens by the keyboard', async () => {
      const { page } = await browser().open(pageIn('en'), { javaScriptEnabled: false })
      const numbers = page.locator('.histogram + details')
      expect(await numbers.locator('table').isVisible()).toBe(false)
      await numbers.locator('summary').focus()
      await page.keyboard.press('Enter')
      expect(await numbers.locator('table').isVisible()).toBe(true)
      expect(await page.getByRole('img', { name: /fell, / }).isVisible()).toBe(true)
      await page.context().close()
    })

    test('the line of four fifths stands at one place in all rows, and ratios at theirs', async () => {
      const { page } = await browser().open(pageIn('en'))
      const table = page.locator('[aria-labelledby=fairness-1] table')
      const lines = await table.locator('.mark').evaluateAll((all) => all.map((line) => line.getBoundingClientRect().x))
      expect(lines.length).toBeGreaterThan(1)
      expect(new Set(lines.map(Math.round)).size).toBe(1)
      const tick = await table
        .locator('.axis text')
        .nth(2)
        .evaluate((text) => {
          const { x, width } = text.getBoundingClientRect()
          return [text.textContent, Math.round(x + width / 2)]
        })
      expect(tick).toEqual(['0.8', expect.closeTo(lines[0] ?? 0, -0.5)])
      await page.context().close()
    })
  })
}
