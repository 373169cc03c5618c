import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Candidate, Matcher } from '../../index'
import { createMatcher, parseRoles } from '../../index'
import { scriptOf } from '../../text/han-script'
import type { Locale } from '../locale'
import { LOCALES } from '../locale'
import { renderOutcome } from '../sentence'
import { htmlReport } from './index'

const POSTING = [
  '重点客户经理',
  '任职要求：',
  '1. 本科及以上学历；',
  '2. 5年以上快消品行业销售经验；',
  '3. 年龄28-45岁，有卖场资源者优先；',
  '4. 每周二回总部<b>述职</b>；',
].join('\n')

const people: readonly Candidate[] = [
  {
    id: 'one',
    basics: { name: '<img src=x onerror=alert(1)>', birthDate: '1979-03-01' },
    education: [{ level: '本科', endDate: '2002-06' }],
    work: [{ position: '销售经理 "甲" & <script>', industry: '快消品', startDate: '2022-01', endDate: '2024-12' }],
  },
  { id: '</script><b>two', basics: { name: '乙某' }, education: [{ level: '高中' }] },
]

const document = parseRoles(POSTING)
const matcher: Matcher = createMatcher(document.roles, { asOf: '2026-11-23' })
const shortLists = matcher.rank(people, { top: 100 }).map(({ roleId, matches }) => ({
  roleId,
  listed: matches.map((match) => ({ match })),
}))
const named = shortLists.map(({ roleId, listed }) => ({
  roleId,
  listed: listed.map(({ match }) => ({
    match,
    name: people.find(({ id }) => id === match.candidateId)?.basics?.name ?? '',
  })),
}))
const basis = { asOf: matcher.asOf, ruleSet: matcher.ruleSet }
const report = { document, source: POSTING, shortLists, basis, isDiscreet: true }
const pageOf = (changes: Partial<Parameters<typeof htmlReport>[0]> = {}, locale: Locale = 'zh-Hans'): string =>
  [...htmlReport({ ...report, ...changes }, locale)].join('')

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)

describe('the page of a report', () => {
  const page = pageOf({ shortLists: named, isDiscreet: false })

  test('is the same for the same report', () => {
    expect(pageOf({ shortLists: named, isDiscreet: false })).toBe(page)
  })

  test('allows the style and the script that stand in it, by their hashes, and nothing else', () => {
    const hashOf = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const [, style] = /<style>(.*?)<\/style>/s.exec(page) ?? []
    const [, script] = /<script>(.*?)<\/script>/s.exec(page) ?? []
    expect(page).toContain(
      `content="default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'"`,
    )
    // Beside it stands what it draws from, which no browser runs.
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="application/json">', '<script>'])
  })

  test('names no other place, and has no style or handler in an attribute', () => {
    const tags = page.match(/<[^>]*>/g)?.join('') ?? ''
    expect(tags).not.toMatch(/href="(?!#)/)
    expect(tags.replace(/"[^"]*"/g, '')).not.toMatch(/\s(?:src|style|on[a-z]+)=/)
    expect(page).not.toMatch(/https?:|@import|url\((?!"?#)/)
  })

  test('what strangers wrote is text', () => {
    expect(page).toContain('<bdi class="name">&lt;img src=x onerror=alert(1)&gt;</bdi>')
    expect(page).toContain('<bdi>&lt;/script&gt;&lt;b&gt;two</bdi>')
    expect(page).not.toContain('<img')
    expect(page).not.toContain('<b>述职')
  })

  test('shows the posting word for word, with every requirement ruled in it', () => {
    const [, text = ''] = /<div class="text"[^>]*>(.*?)<\/div>/s.exec(page) ?? []
    const [role] = document.roles
    const ids = role?.requirements.map(({ id }) => id) ?? []
    expect(ids.length).toBeGreaterThan(3)
    expect([...text.matchAll(/class="tag" href="#role-1-(\w+)"/g)].map(([, id]) => id)).toEqual(ids)
    expect(textOf(text.replace(/<a[^>]*>\w+<\/a>/g, ''))).toBe(POSTING.slice(...(role?.span ?? [])))
    expect(text).toContain('<mark class="unparsed"')
  })

  test.each(LOCALES)('says every outcome in %s, with both its sides', (locale) => {
    const text = textOf(pageOf({ shortLists: named, isDiscreet: false }, locale))
    for (const { match } of named[0]?.listed ?? []) {
      for (const outcome of match.outcomes) expect(text).toContain(renderOutcome(outcome, locale))
    }
    expect(text).toContain(POSTING.slice(...(document.roles[0]?.requirements[1]?.span ?? [])))
    expect(text).toContain({ 'zh-Hant': '工作經歷 1', 'zh-Hans': '工作经历 1', en: 'job 1' }[locale])
  })

  test('tells on its first screen who stands first, and leads there', () => {
    const [, top = ''] = /<p class="coverage">(.*?)<\/p>/s.exec(page) ?? []
    const [first] = shortLists[0]?.listed ?? []
    expect(textOf(top)).toContain(`首位：${first?.match.candidateId} ${((first?.match.score ?? 0) / 100).toFixed(2)}`)
    expect(top).toContain(`<span class="gate ${first?.match.eligible}">`)
    expect(page).toContain(`<h4 id="${/href="#(role-1-1)"/.exec(top)?.[1]}">`)
    const alone = pageOf({
      shortLists: shortLists.map(({ roleId, listed }) => ({ roleId, listed: listed.slice(0, 1) })),
    })
    expect(alone).not.toContain('首位')
  })

  test('of one candidate tells in its head which role fits best, with the score', () => {
    const [easy] = parseRoles('高级客户经理\n任职要求：\n1. 高中及以上学历；\n').roles
    const two = { ...document, roles: [...document.roles, ...(easy ? [{ ...easy, id: 'easy' }] : [])] }
    const matches = createMatcher(two.roles, { asOf: '2026-11-23' }).match(people[1] as Candidate)
    const lists = [...matches].reverse().map((match) => ({ roleId: match.roleId, listed: [{ match }] }))
    const head = (shown: typeof lists) => {
      const [, top = ''] =
        /<header class="top">(.*?)<\/header>/s.exec(pageOf({ document: two, shortLists: shown })) ?? []
      return textOf(top)
    }
    expect(matches.map(({ eligible }) => eligible)).toEqual(['yes', 'no'])
    expect(head(lists)).toContain('最适合：高级客户经理 100.00 符合门槛')
    expect(head(lists.slice(0, 1))).toMatch(/重点客户经理 \d+\.\d\d 未过门槛/)
    expect(head(shortLists as typeof lists)).not.toContain('门槛')
  })

  test('says by which day and rules it came about', () => {
    const { id, version, hash } = matcher.ruleSet
    for (const word of ['2026-11-23', `${id} ${version}`, hash]) expect(page).toContain(word)
  })

  test('of a document without its posting quotes what each requirement was read from', () => {
    const { source: _, ...unread } = report
    const first = (html: string) => /<li id="role-1-r1".*?<\/li>/s.exec(html)?.[0]
    expect(first(pageOf())).not.toContain('<q>')
    expect(first([...htmlReport(unread, 'en')].join(''))).toMatch(/<q[^>]*>[^<]*本科及以上学历<\/q>/)
  })

  test.each([
    ['zh-Hans', '<div class="text">', '<q>本科及以上学历</q>', '</small> 重点客户经理</h2>'],
    [
      'zh-Hant',
      '<div class="text" lang="zh-Hans">',
      '<q lang="zh-Hans">',
      '<span lang="zh-Hans">重点客户经理</span></h2>',
    ],
    ['en', '<div class="text" lang="zh-Hans">', '<q lang="zh-Hans">', ': <span lang="zh-Hans">卖场资源</span>'],
  ] as const)('in %s, what is said in another language is marked as such', (locale, ...marked) => {
    const html = pageOf({ shortLists: named }, locale)
    for (const markup of marked) expect(html).toContain(markup)
  })

  test('in Traditional characters, no word of the posting stands in Simplified ones without a mark', () => {
    const sentences = pageOf({ shortLists: named, isDiscreet: false }, 'zh-Hant')
      // What can hold no element can hold no mark.
      .replace(/<(title|option|style|script).*?<\/\1>/gs, '')
      .replace(/<(span|q|div|h2)[^>]* lang="zh-Hans">.*?<\/\1>/gs, '')
    const text = textOf(sentences)
    expect(Array.from(text).filter((character) => scriptOf(character) === 'zh-Hans')).toEqual([])
    expect(text).toContain('工作經驗')
  })

  test('tells why a row was rejected in its own language; what is known in English alone is marked as such', () => {
    const rejections = [
      { ...{ line: 2, path: 'basics.age', reason: 'found nothing, expected a number' }, ...AGE },
      { line: 3, path: 'id', reason: 'found a riddle, expected an id' },
    ]
    const counts = { entries: 9, scored: 7, rejected: 2 }
    const html = pageOf({ run: { counts, rejections, remarks: [] } }, 'zh-Hant')
    expect(html).toContain('<td>此處是空白，應為數字</td>')
    expect(html).toContain('<td>這筆資料無法採用：<span lang="en">found a riddle, expected an id</span></td>')
  })

  test('tells rejected rows with their reasons, and how many more there are', () => {
    const run = {
      counts: { entries: 9, scored: 2, rejected: 7 },
      rejections: [{ line: 4, id: '<i>', path: 'basics.age', reason: 'found a text, expected a number' }],
      remarks: [{ line: 1, text: 'column <座右铭>' }],
    }
    const text = textOf(pageOf({ run }))
    for (const word of ['basics.age', 'found a text, expected a number', '还有 6 条', 'column <座右铭>', '<i>']) {
      expect(text).toContain(word)
    }
    expect(pageOf()).not.toContain('id="rejected"')
  })
})

const AGE = { phrases: { found: { code: 'nothing' }, expected: { code: 'number' } } } as const

describe('discretion', () => {
  test('no name and no age is told, only whether the age is as asked', () => {
    const page = pageOf()
    expect(page).not.toMatch(/乙某|onerror|47岁/)
    expect(page).toContain('年龄：接近。')
    const [, age] = /<li class="[^"]*"><p><span class="tag">r3<\/span>(.*?)<\/p>/s.exec(page) ?? []
    expect(age).toContain('接近')
    expect(age).not.toMatch(/[0-9]/)
  })

  test('a person at hand is told all', () => {
    expect(pageOf({ isDiscreet: false })).toContain('47岁')
  })
})

describe('many candidates', () => {
  const [list] = shortLists
  const pageOfMany = (count: number) => {
    const listed = Array.from({ length: count }, (_, i) => ({
      ...list?.listed[i % 2],
    })) as (typeof shortLists)[0]['listed']
    return pageOf({ shortLists: [{ roleId: list?.roleId ?? '', listed }] }).replace(/<script.*?<\/script>/gs, '')
  }
  const counted = (page: string) => [page.match(/<article/g)?.length, page.match(/<li><span class="rank">/g)?.length]

  test.each([
    { count: 60, outright: 25, full: 60, lines: undefined },
    { count: 300, outright: 25, full: 200, lines: 100 },
  ])(
    'of $count, $outright stand outright and the others in noscript, $full in full',
    ({ count, outright, full, lines }) => {
      const page = pageOfMany(count)
      expect(counted(page)).toEqual([full, lines])
      expect(counted(page.replace(/<noscript.*?<\/noscript>/gs, ''))).toEqual([outright, undefined])
    },
  )
})

describe('the colours of the requirements', async () => {
  const style = await readFile(new URL('./browser/colours.css', import.meta.url), 'utf8')
  const blocks = [...style.matchAll(/:root \{([^}]*--c1[^}]*)\}/g)].map(([, block = '']) =>
    Object.fromEntries([...block.matchAll(/--(\w+): (#\w{6})/g)].map(([, name = '', colour = '']) => [name, colour])),
  )

  const linear = (colour: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (light + 0.05) / (dark + 0.05)
  }

  test('are there for light and for dark', () => {
    expect(blocks).toHaveLength(2)
  })

  test.each(blocks)('stand out from the page by 3:1, and text by 4.5:1 (WCAG 1.4.11, 1.4.3): %j', (colours) => {
    const { paper = '', surface = '', track = '' } = colours
    for (const n of [1, 2, 3, 4, 5, 6]) {
      for (const ground of [paper, surface]) expect(contrast(colours[`c${n}`] ?? '', ground)).toBeGreaterThanOrEqual(3)
    }
    for (const name of ['ink', 'soft', 'accent', 'bad']) {
      for (const ground of [paper, surface, track]) expect(contrast(colours[name] ?? '', ground)).toBeGreaterThan(4.5)
    }
  })
})
