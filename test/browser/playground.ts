import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Chromium, Opened } from './chromium'
import { breadthBeside, violationsOf } from './chromium'

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** A server that knows nothing but the files of a folder. */
function serving(folder: string): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    const name = url === '/' ? 'index.html' : url.slice(1)
    const type = TYPES[name.split('.').pop() ?? '']
    response.setHeader('content-type', type ?? 'text/plain')
    if (type === undefined) response.writeHead(204).end()
    else response.end(await readFile(join(folder, name)))
  })
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)))
}

/** Building takes a second, and more where much else is going on. */
const BUILD = 60_000

const POSTING = '采购主管\n任职要求：\n1. 本科以上学历；\n2. 5年以上采购经验；\n3. 每周三回总部；'
const scoreOf = (page: Page) => page.locator('#strip .score b').textContent()

/** The playground, built and served as it is published, in a browser that the caller starts. */
export function playgroundTests(browser: () => Chromium): void {
  describe('the playground', () => {
    let folder: string
    let server: Server
    let address: string
    let opened: Opened
    let page: Page

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'rolefit-playground-'))
      execFileSync(process.execPath, ['scripts/playground.mjs', folder])
      server = await serving(folder)
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      opened = await browser().visit(address)
      page = opened.page
    }, BUILD)
    afterAll(async () => {
      server?.close()
      await rm(folder, { recursive: true, force: true })
    })

    test('without scripts says that it needs one, and has no heading over nothing', async () => {
      const { page: bare } = await browser().visit(address, { javaScriptEnabled: false })
      expect(await bare.locator('noscript').textContent()).toMatch(/needs JavaScript/)
      expect(
        await bare
          .locator('h1, h2, select:visible')
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
      ).toBe(1)
    })

    test('shows an example from the first', async () => {
      expect(await scoreOf(page)).toMatch(/^\d+\.\d\d$/)
      expect(await page.locator('#card .reasons > li').count()).toBeGreaterThan(5)
    })

    test('what is typed lights up under its words, and is listed, read or not', async () => {
      await page.locator('#posting').fill(POSTING)
      expect(await page.locator('#marks').textContent()).toContain('每周三回总部')
      expect(await page.locator('#marks mark.c1').textContent()).toBe('本科以上学历r1')
      expect(await page.locator('#asked .requirements > li').count()).toBe(2)
      expect(await page.locator('#asked .remarks').textContent()).toContain('每周三回总部')
      await page.locator('#posting').press('End')
      await page.keyboard.type('\n4. 英语六级。')
      expect(await page.locator('#asked .requirements > li').count()).toBe(3)
    })

    test('the marks lie under the very letters of the text', async () => {
      const sizeOf = (id: string) =>
        page.locator(id).evaluate(({ clientWidth, scrollHeight }) => [clientWidth, scrollHeight])
      expect(await sizeOf('#posting')).toEqual(await sizeOf('#marks'))
    })

    test('a candidate is edited and scored; a fault is told and what stood stays', async () => {
      const candidate = { id: 'a', education: [{ level: '本科' }], work: [{ position: '采购', startDate: '2012-01' }] }
      await page.locator('#candidate').fill(JSON.stringify(candidate))
      const score = await scoreOf(page)
      await page.locator('#candidate').fill('{"id": "a", "basics": {"age": 300}}')
      expect(await page.locator('#fault').textContent()).toMatch(/basics\.age/)
      expect(await page.locator('#candidate').getAttribute('aria-invalid')).toBe('true')
      await page.locator('#candidate').fill('{')
      expect(await page.locator('#fault').textContent()).not.toBe('')
      expect(await scoreOf(page)).toBe(score)
      await page.locator('#candidate').fill(JSON.stringify({ ...candidate, education: [] }))
      expect(await page.locator('#fault').textContent()).toBe('')
      expect(Number(await scoreOf(page))).toBeLessThan(Number(score))
    })

    test('a weight is moved by the keyboard, and the score goes with it; rules are taken and put back', async () => {
      const before = await scoreOf(page)
      const slider = page.locator('#weights input').first()
      await slider.focus()
      await page.keyboard.press('End')
      expect(await page.locator('#weights input:focus').getAttribute('data-weight')).toBe('0')
      expect(await page.locator('#weights output').first().textContent()).toBe('1000')
      expect(await scoreOf(page)).not.toBe(before)
      await page.locator('#reset').press('Enter')
      expect(await scoreOf(page)).toBe(before)
      await page.locator('#rules').selectOption('strict')
      expect(await page.locator('#reason').textContent()).not.toBe('')
    })

    test('the language changes all words, and the text that was typed stays', async () => {
      await page.locator('#locale').selectOption('en')
      expect(await page.title()).toBe('rolefit · Playground')
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await page.locator('#asked h3').textContent()).toBe('What it asks for')
      expect(await page.locator('#posting').inputValue()).toContain('采购主管')
    })

    test('what is pasted is text', async () => {
      await page.locator('#posting').fill('Clerk <img src=x onerror=alert(1)>\nRequirements:\n1. <b>degree</b>;\n')
      expect(await page.locator('main img, main .text b').count()).toBe(0)
    })

    test('nothing leaves the page, and nothing is complained of', () => {
      expect([opened.requests, opened.complaints]).toEqual([[], []])
    })

    test.each([
      ['light', 1280],
      ['dark', 390],
    ] as const)(
      '%s, %i pixels wide: no barrier that axe knows, nothing beside the page',
      async (colorScheme, width) => {
        const { page } = await browser().visit(address, { colorScheme, viewport: { width, height: 800 } })
        expect(await violationsOf(page)).toEqual([])
        expect(await breadthBeside(page)).toBe(0)
        await page.context().close()
      },
    )
  })
}
