import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawCandidates } from '../../bench/candidates'
import type { Candidate } from '../../src/index'
import { createMatcher, parseRoles } from '../../src/index'
import type { Locale } from '../../src/report'
import { htmlReport } from '../../src/report'
import type { Chromium, Opened } from './chromium'
import { breadthBeside, violationsOf } from './chromium'

const POSTING = [
  '重点客户经理',
  '岗位职责：',
  '1. 负责连锁客户的年度谈判；',
  '任职要求：',
  '1. 本科及以上学历，市场营销相关专业优先；',
  '2. 5年以上快消品行业销售经验，其中2年以上管理经验；',
  '3. 英语CET-6，年龄28-45岁；',
  '4. 有连锁超市资源者优先，每周二回总部述职；',
  '5. 抗压能力强。',
].join('\n')

const HOSTILE = '<img src=x onerror="alert(1)">'
const { roles, ...rest } = parseRoles(POSTING)
const matcher = createMatcher(roles, { asOf: '2026-11-23' })

function reportOn(count: number, locale: Locale = 'zh-Hant'): string {
  const people: Candidate[] = drawCandidates(count).map((person, i) => (i === 7 ? { ...person, id: HOSTILE } : person))
  const shortLists = matcher.rank(people, { top: count }).map(({ roleId, matches }) => ({
    roleId,
    listed: matches.map((match) => ({ match, name: `${match.candidateId} ${HOSTILE}` })),
  }))
  const run = {
    counts: { entries: count + 1, scored: count, rejected: 1 },
    rejections: [{ line: 3, id: HOSTILE, path: 'basics.age', reason: 'found a text, expected a whole number' }],
    remarks: [{ line: 1, text: HOSTILE }],
  }
  const basis = { asOf: matcher.asOf, ruleSet: matcher.ruleSet }
  const report = { document: { ...rest, roles }, source: POSTING, shortLists, basis, isDiscreet: false, run }
  return [...htmlReport(report, locale)].join('')
}

const ids = (page: Page) => page.locator('.card h4 bdi:first-of-type').allTextContents()
const gates = (page: Page) =>
  page.locator('.card .gate').evaluateAll((all) => [...new Set(all.map(({ className }) => className))])
const chipsOf = (page: Page, requirement: number) =>
  page
    .locator(`.card .chips > :nth-child(${requirement})`)
    .evaluateAll((all) => [...new Set(all.map(({ classList }) => classList[classList.length - 1]))])

/** The report of a screening, in a browser that the caller starts. */
export function reportTests(browser: () => Chromium): void {
  describe('the report', () => {
    let opened: Opened
    let page: Page

    beforeAll(async () => {
      opened = await browser().open(reportOn(60))
      page = opened.page
    })

    test('shows its first page, and builds no more than that', async () => {
      expect(await page.locator('.shown').textContent()).toBe('第 1–25 位，共 60 位')
      expect(await page.locator('.card').count()).toBe(25)
      expect(await page.locator('.posting mark.c1').first().isVisible()).toBe(true)
    })

    test('pages are turned by the keyboard, forth and back', async () => {
      const next = page.locator('[data-action=next]')
      const first = await ids(page)
      await next.focus()
      await page.keyboard.press('Enter')
      expect(await page.locator('.shown').textContent()).toBe('第 26–50 位，共 60 位')
      expect(await ids(page)).not.toEqual(first)
      await page.keyboard.press('Enter')
      expect([await page.locator('.card').count(), await next.isDisabled()]).toEqual([10, true])
      await page.locator('[data-action=previous]').click()
      await page.locator('[data-action=previous]').click()
      expect(await ids(page)).toEqual(first)
    })

    test('those who pass are shown alone, and so are those whose requirement came out in one way', async () => {
      await page.locator('[name=eligible]').selectOption('no')
      expect(await gates(page)).toEqual(['gate no'])
      await page.locator('[name=eligible]').selectOption('')
      await page.locator('[name=requirement]').selectOption('1')
      await page.locator('[name=status]').selectOption('unmet')
      expect(await chipsOf(page, 2)).toEqual(['unmet'])
      await page.locator('button[type=reset]').click()
      await page.getByText('第 1–25 位，共 60 位').waitFor()
    })

    test('the order goes by what somebody could reach at worst, and back to the rank', async () => {
      const first = await ids(page)
      await page.locator('[name=sort]').selectOption('byWorst')
      const bars = await page.locator('.card .bar').evaluateAll((all) => all.map((bar) => bar.ariaLabel ?? ''))
      const lows = bars.map((label) => Number(/可能在 ([0-9.]+)/.exec(label)?.[1]))
      expect(lows).toEqual([...lows].sort((a, b) => b - a))
      await page.locator('[name=sort]').selectOption('byRank')
      expect(await ids(page)).toEqual(first)
    })

    test('somebody is found by the id, also on a later page, and nobody is said to be nobody', async () => {
      await page.locator('[name=find]').fill('C58')
      expect(await ids(page)).toEqual(['c58'])
      await page.locator('[name=find]').fill('nobody at all')
      expect(await page.locator('.shown').textContent()).toBe('沒有候選人符合這些條件')
      await page.locator('button[type=reset]').click()
      await page.getByText('第 1–25 位，共 60 位').waitFor()
    })

    test('the way to who stands first leads there, also where a filter had hidden the card', async () => {
      const [first] = await ids(page)
      await page.locator('[name=eligible]').selectOption('no')
      expect(await ids(page)).not.toContain(first)
      await page.locator('.coverage > a').last().click()
      expect(await page.locator('#role-1-1 bdi').first().textContent()).toBe(first)
      expect(await page.locator('#role-1-1').isVisible()).toBe(true)
      expect(await page.locator('.shown').textContent()).toBe('第 1–25 位，共 60 位')
    })

    test('a chip says by a word which requirement it is', async () => {
      const chips = await page.locator('.card').first().locator('.chips > li').allTextContents()
      expect(chips.map((chip) => chip.split(' ').slice(0, 2).join(' '))).toEqual(
        expect.arrayContaining(['r1 學歷', 'r3 工作經驗', 'r5 英文']),
      )
    })

    test('the reasons open by the keyboard, with the words of both sides', async () => {
      const card = page.locator('.card').first()
      await card.locator('summary').focus()
      await page.keyboard.press('Enter')
      const evidence = card.locator('.reasons > li').first().locator('.evidence')
      expect(await evidence.isVisible()).toBe(true)
      expect(await evidence.textContent()).toMatch(/^原文 本科及以上学历 履歷 學歷 1/)
    })

    test('two or three stand side by side, chosen by the keyboard, a fourth has to wait', async () => {
      const boxes = page.locator('.pick input')
      await boxes.nth(0).focus()
      await page.keyboard.press('Space')
      expect(await page.locator('.compared .hint').isVisible()).toBe(true)
      await boxes.nth(1).check()
      await boxes.nth(3).check()
      expect(await boxes.nth(2).isDisabled()).toBe(true)
      const table = page.locator('.compared table')
      expect(await table.locator('thead th').count()).toBe(4)
      const cells = await table.locator('tbody tr').nth(1).locator('td').allTextContents()
      const sentences = await Promise.all(
        [0, 1, 3].map((at) =>
          page.locator('.card').nth(at).locator('.reasons > li').nth(1).locator('p').nth(1).textContent(),
        ),
      )
      for (const [i, sentence] of sentences.entries()) expect(cells[i]).toContain(sentence)
      expect(await violationsOf(page)).toEqual([])
      await page.locator('[data-action=clear]').click()
      expect([await page.locator('.compared').isVisible(), await boxes.nth(2).isDisabled()]).toEqual([false, false])
    })

    test('the first key leads past the posting to the candidates', async () => {
      const again = await browser().open(reportOn(3))
      await again.page.keyboard.press('Tab')
      await again.page.keyboard.press('Enter')
      expect(again.page.url()).toMatch(/#role-1-list$/)
      await again.page.context().close()
    })

    test('a name that would run is read', async () => {
      expect(await page.locator('img').count()).toBe(0)
      expect(await page.locator('.card .name').first().textContent()).toContain(HOSTILE)
    })

    test('nothing is asked for, and nothing is complained of', () => {
      expect([opened.requests, opened.complaints]).toEqual([[], []])
    })

    test('without scripts everybody is there to read, and no control that would do nothing', async () => {
      const { page } = await browser().open(reportOn(60), { javaScriptEnabled: false })
      expect(await page.locator('.card').count()).toBe(60)
      expect(await page.locator('.card').last().isVisible()).toBe(true)
      expect(await page.locator('form.tools').isVisible()).toBe(false)
      await page.context().close()
    })

    const LOOKS = [
      ['light', 1280, 'zh-Hant'],
      ['dark', 1280, 'zh-Hans'],
      ['light', 320, 'en'],
      ['dark', 390, 'en'],
    ] as const

    test.each(LOOKS)(
      '%s, %i pixels wide, in %s: no barrier that axe knows, and nothing beside the page',
      async (colorScheme, width, locale) => {
        const { page } = await browser().open(reportOn(3, locale), { colorScheme, viewport: { width, height: 800 } })
        await page.locator('[data-action=open]').click()
        expect(await violationsOf(page)).toEqual([])
        expect(await breadthBeside(page)).toBe(0)
        await page.context().close()
      },
    )

    describe('on paper', () => {
      /** As a browser does before it prints; what would be printed is then in sight. */
      const printed = async (page: Page) => {
        await page.evaluate("dispatchEvent(new Event('beforeprint'))")
        await page.emulateMedia({ media: 'print' })
      }
      const shownAgain = async (page: Page) => {
        await page.evaluate("dispatchEvent(new Event('afterprint'))")
        await page.emulateMedia({ media: 'screen' })
      }

      test('there are no controls, and what was opened is open', async () => {
        await page
          .locator('.card details')
          .first()
          .evaluate((details) => details.toggleAttribute('open', true))
        await printed(page)
        for (const control of ['form.tools', '.pager', '.pick >> nth=0']) {
          expect(await page.locator(control).isVisible(), control).toBe(false)
        }
        expect(await page.locator('.reasons').first().isVisible()).toBe(true)
        await shownAgain(page)
      })

      test('everybody stands, and not only one page', async () => {
        await printed(page)
        expect([await page.locator('.card').count(), await page.locator('.chosen').isVisible()]).toEqual([60, false])
        await shownAgain(page)
        expect(await page.locator('.card').count()).toBe(25)
      })

      test('with a filter those who pass it stand alone, and it is said in words', async () => {
        await page.locator('[name=eligible]').selectOption('no')
        await page.locator('[name=sort]').selectOption('byBest')
        await printed(page)
        const kept = await page.locator('.card').count()
        expect(kept).toBeLessThan(60)
        expect(await gates(page)).toEqual(['gate no'])
        const said = page.locator('.chosen')
        expect(await said.textContent()).toBe(`篩選與排序：門檻：未過門檻；排序：最高可能分（60 位中的 ${kept} 位）`)
        expect(await said.isVisible()).toBe(true)
        await shownAgain(page)
        await page.locator('button[type=reset]').click()
        await said.waitFor({ state: 'hidden' })
      })
    })

    describe('of 10,000', () => {
      const MANY = 10_000
      /** What one candidate may take, all in all: his line without scripts, and what his card is drawn from. */
      const BYTES = 1_000
      /** In milliseconds; it takes a quarter of that on a laptop. */
      const OPENS = 2_000
      let html: string
      beforeAll(() => {
        html = reportOn(MANY)
      }, 120_000)

      test(`has at most ${BYTES} bytes for each`, () => {
        expect(Buffer.byteLength(html) / MANY).toBeLessThan(BYTES)
      })

      test(`opens within ${OPENS} ms, turns to its last pages, and finds the last of them`, async () => {
        const { page, complaints } = await browser().open(html)
        expect(await page.evaluate("performance.getEntriesByType('navigation')[0].duration")).toBeLessThan(OPENS)
        expect(await page.locator('.shown').textContent()).toBe('第 1–25 位，共 10000 位')
        await page.locator('[name=sort]').selectOption('byWorst')
        await page.locator('[name=find]').fill('c9999')
        expect(await ids(page)).toEqual(['c9999'])
        expect(complaints).toEqual([])
        await page.context().close()
      })

      test('is read without scripts: the first in full, everybody else in a line', async () => {
        const { page } = await browser().open(html, { javaScriptEnabled: false })
        expect([await page.locator('.card').count(), await page.locator('.lines > li').count()]).toEqual([200, 9_800])
        const last = page.locator('.lines > li').last()
        await last.scrollIntoViewIfNeeded()
        expect(await last.textContent()).toMatch(/^10000 c\d+ .* 未達：r\d \p{Script=Han}/u)
        expect(await page.locator('.rest').textContent()).toBe('其餘 9800 位，每位一行：')
        await page.context().close()
      })
    })
  })
}
