// Takes the pictures of docs/ in Chromium, after `npm run build` and `npm run playground`: `node scripts/pictures.mjs`.
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { evaluateFiles, screenPool, writePage } from '../dist/node/index.js'
import { htmlEvaluation } from '../dist/report/index.js'

const SIZE = { width: 1100, height: 640 }
const POOL = { pool: 'fixtures/pool.jsonl', asOf: '2026-11-23' }

const executablePath = (await readFile('.ci/browsers', 'utf8'))
  .trim()
  .split('\n')
  .find((file) => existsSync(file))
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
await mkdir('docs', { recursive: true })

async function pageAt(file, colorScheme) {
  const page = await browser.newPage({ viewport: SIZE, colorScheme })
  await page.goto(pathToFileURL(resolve(file)).href)
  return page
}

async function opened(name, posting, locale, colorScheme) {
  const html = `out/pictures/${name}.html`
  const roles = `fixtures/postings/${posting}.txt`
  await screenPool({ ...POOL, roles, locale, out: 'out/pictures', html })
  return pageAt(html, colorScheme)
}

const shoot = (page, name) => page.screenshot({ path: `docs/${name}.png` })

const english = await opened('english', 'jobsdb.mixed', 'en', 'light')
await english.locator('.columns').evaluate((columns) => columns.scrollIntoView())
await shoot(english, 'report-posting')
await english.locator('.shown').evaluate((shown) => shown.scrollIntoView())
await english.locator('.card summary').nth(1).click()
await shoot(english, 'report-candidates')

const chinese = await opened('chinese', 'boss.zh-Hans', 'zh-Hant', 'dark')
for (const box of [0, 1, 2]) await chinese.locator('.pick input').nth(box).check()
await chinese.locator('.compared').evaluate((compared) => compared.scrollIntoView())
await shoot(chinese, 'report-side-by-side')

const { evaluation, document } = await evaluateFiles({
  judged: 'fixtures/judged/judged.jsonl',
  rules: ['default', 'experience-first'],
})
await writePage('out/pictures/evaluation.html', htmlEvaluation({ evaluation, document }, 'en'))
const evaluated = await pageAt('out/pictures/evaluation.html', 'light')
await shoot(evaluated, 'evaluation')

const playground = await pageAt('out/playground/index.html', 'light')
await playground.locator('#locale').selectOption('en')
await playground.locator('#example').selectOption('1')
await playground
  .locator('#marks .tag')
  .nth(5)
  .evaluate((tag) => tag.scrollIntoView({ block: 'center' }))
await shoot(playground, 'playground')

await browser.close()
