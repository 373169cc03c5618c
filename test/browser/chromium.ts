import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

/** The first of the browsers that will do; the same list serves `scripts/pictures.mjs` and `.ci/chromium`. */
const BROWSERS = readFileSync('.ci/browsers', 'utf8').trim().split('\n')
const EXECUTABLE = BROWSERS.find((browser) => existsSync(browser))

/** Whether there is a browser to test with; where there is none, a line says so. */
export const HAS_CHROMIUM = EXECUTABLE !== undefined
if (!HAS_CHROMIUM) process.stderr.write(`none of ${BROWSERS.join(', ')} is here: the tests in a browser are skipped\n`)

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** A page in a browser, and what it did besides being shown. */
export interface Opened {
  readonly page: Page
  /** Errors and warnings on the console, errors that nobody caught, and dialogs. */
  readonly complaints: readonly string[]
  /** Whatever it asked for besides itself. */
  readonly requests: readonly string[]
}

/** One browser for the tests of a file. */
export class Chromium {
  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
  ) {}

  static async launch(): Promise<Chromium> {
    const args = ['--no-sandbox', '--disable-background-networking']
    const browser = await chromium.launch({ executablePath: EXECUTABLE ?? '', args })
    return new Chromium(browser, await mkdtemp(join(tmpdir(), 'rolefit-page-')))
  }

  async close(): Promise<void> {
    await this.browser.close()
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Writes a page to the disk and opens it from there, as somebody who was sent it does. */
  async open(html: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const file = join(this.folder, 'page.html')
    await writeFile(file, html)
    return this.visit(pathToFileURL(file).href, options)
  }

  /** Opens the page at an address; what lies beside it there is its own. */
  async visit(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await this.browser.newContext(options)
    await context.addInitScript(await readFile(AXE, 'utf8'))
    const page = await context.newPage()
    const [complaints, requests]: [string[], string[]] = [[], []]
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message())
      dialog.dismiss().catch(() => {})
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) requests.push(request.url())
    })
    await page.goto(address)
    return { page, complaints, requests }
  }
}

/** What axe-core finds wrong on a page by WCAG 2.2 AA and its own best practices: the rule and the place of each. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }
    // Of the rules that are off by default, the one that belongs to WCAG 2.2 AA: 2.5.8, the size of what is pointed at.
    return axe.run({ rules: { 'target-size': { enabled: true } } })
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** By how many pixels a page is wider than its window; room that is kept for a scroll bar makes it none. */
export const breadthBeside = (page: Page): Promise<number> =>
  page.locator('html').evaluate(({ scrollWidth, clientWidth }) => Math.max(0, scrollWidth - clientWidth))
