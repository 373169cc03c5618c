import { readdir, readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseQrels, parseRun } from '../src/evaluate'
import type { Evaluation } from '../src/model/evaluation'
import { evaluateFiles } from '../src/node'
import type { Ran } from './command'
import { rolefit, scratch } from './command'

const { file, path } = await scratch()

const JUDGED = 'fixtures/judged/judged.jsonl'
const evaluate = (...args: string[]) => rolefit(['evaluate', ...args])

describe('the judged fixture', () => {
  const compared = ['--judged', JUDGED, '--rules', 'default', '--rules', 'experience-first']
  let [page, json] = [] as Ran[]

  beforeAll(async () => {
    page = await evaluate(...compared, '--lang', 'en')
    json = await evaluate(...compared, '--json', '--out', path('compared'), '--html', path('compared.html'))
  }, 120_000)

  test('is a page that says first whether the rule set is better, and whether that is sure', () => {
    expect([page?.code, page?.err]).toEqual([0, ''])
    const [data, today, other, , verdict, figures] = page?.out.split('\n') ?? []
    expect(data).toContain('24 roles, 60 candidates, 1440 judgements')
    expect([today, other]).toEqual([
      expect.stringMatching(/^A {2}default .* \(today\)$/),
      expect.stringMatching(/^B {2}experience-first /),
    ])
    expect(verdict).toMatch(/^B experience-first: (?:ranks better|ranks worse|not enough judged roles to tell)\.$/)
    expect(figures).toMatch(/^ {2}ndcg@10 0\.\d{3} → 0\.\d{3} \([+−]0\.\d{3}; 95 % interval .* p = \d\.\d{3}\)$/)
    for (const section of ['How well they rank', 'Who moved, A → B', 'Fairness', 'What scores mean']) {
      expect(page?.out).toContain(section)
    }
  })

  test('comes out as the README shows it', async () => {
    const [verdict, figures] = page?.out.split('\n').slice(4) ?? []
    expect(await readFile('README.md', 'utf8')).toContain(`${verdict}\n${figures}\n`)
  })

  test('is JSON of a version for machines, the same on every run', async () => {
    const evaluation = JSON.parse(json?.out ?? '') as Evaluation
    expect(evaluation).toMatchObject({ schema: 'rolefit/evaluation@1', asOf: '2026-11-23', seed: 1, k: 10 })
    expect(evaluation.ruleSets.map(({ ruleSet }) => ruleSet.id)).toEqual(['default', 'experience-first'])
    expect(evaluation.comparisons[0]?.byRole).toHaveLength(24)
    expect(JSON.parse(await readFile(path('compared/evaluation.json'), 'utf8'))).toMatchObject(evaluation)
  })

  test('is drawn as a page, in the words of the roles', async () => {
    const drawn = await readFile(path('compared.html'), 'utf8')
    expect(drawn).toContain('<title>规则比较</title>')
    expect(drawn).toContain('r4 Excel')
  })

  test('is written in the forms of TREC, whole', async () => {
    expect((await readdir(path('compared'))).sort()).toEqual([
      'evaluation.json',
      'judged.qrels',
      'run-1.txt',
      'run-2.txt',
    ])
    expect(parseQrels(await readFile(path('compared/judged.qrels'), 'utf8'))).toHaveLength(1440)
    const run = parseRun(await readFile(path('compared/run-1.txt'), 'utf8'))
    expect(run).toHaveLength(1440)
    expect(run[0]?.score).toBe(60)
  })
})

test('of more rule sets that were compared before, no ranking stays beside those of fewer', async () => {
  const inputs = { judged: JUDGED, out: path('fewer') }
  await evaluateFiles({ ...inputs, rules: ['default', 'strict', 'lenient'] })
  await evaluateFiles({ ...inputs, rules: ['default', 'strict'] })
  expect((await readdir(path('fewer'))).filter((name) => name.startsWith('run-'))).toEqual(['run-1.txt', 'run-2.txt'])
})

describe('judgements that cannot be used', () => {
  const roles = file('some-roles.json', JSON.stringify([{ id: 'r1', title: '采购经理', education: '本科' }]))
  const pool = file(
    'some-pool.jsonl',
    '{"id":"c1","education":[{"level":"本科"}]}\n{"id":"c2","basics":{"age":300}}\n{"id":"c3"}\n',
  )

  test('are told by line and place, and the run goes on with the others', async () => {
    const judged = await file(
      'judged.csv',
      'role,candidate,grade\nROLE,c1,3\nROLE,c9,1\nx,c1,1\nROLE,c1,0\nROLE,c3,rejected\nROLE,c3,7\n',
    )
    const document = await rolefit(['parse', await roles, '--json'])
    const { id } = (JSON.parse(document.out) as { roles: [{ id: string }] }).roles[0]
    const known = await file('known.csv', (await readFile(judged, 'utf8')).replaceAll('ROLE', id))
    const args = ['--judged', known, '--roles', await roles, '--pool', await pool, '--as-of', '2026-11-23', '--json']
    const { code, out, err } = await evaluate(...args)
    expect(code).toBe(0)
    expect((JSON.parse(out) as Evaluation).counts).toMatchObject({ roles: 1, candidates: 2, judgements: 2 })
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringContaining('known.csv:7 grade: found "7", expected a grade from 0 to 3'),
      expect.stringContaining('known.csv:3 candidate: found "c9", expected an id of the pool'),
      expect.stringContaining('known.csv:4 role: found "x", expected the id of a role'),
      expect.stringContaining('known.csv:5 grade: found 0, expected 3 as in line 2, which stands'),
      expect.stringContaining('some-pool.jsonl:2 basics.age: found'),
    ])
  })

  test.each<[string, () => Promise<string[]>, RegExp]>([
    ['no judgements', async () => [], /--judged/],
    [
      'no day',
      async () => [
        '--judged',
        await file('a.csv', 'role,candidate,grade\nr,c1,1\n'),
        '--roles',
        await roles,
        '--pool',
        await pool,
      ],
      /--as-of: found nothing/,
    ],
    [
      'no roles',
      async () => ['--judged', await file('b.csv', 'role,candidate,grade,on\nr,c1,1,2026-11-23\n')],
      /roles: found nothing, expected --roles/,
    ],
    [
      'nobody who is there',
      async () => [
        '--judged',
        await file('c.csv', 'role,candidate,grade,on\nr,c7,1,2026-11-23\n'),
        '--roles',
        await roles,
        '--pool',
        await pool,
      ],
      /no judgement of a role and a candidate/,
    ],
    ['a rule set that is none', async () => ['--judged', JUDGED, '--rules', 'strikt'], /strict/],
    ['a list of no length', async () => ['--judged', JUDGED, '--k', '0'], /k: found 0, expected a whole number from 1/],
  ])('%s is misuse: exit 2, a line that says so, and nothing written', async (_, args, says) => {
    const { code, out, err } = await evaluate(...(await args()), '--out', path('never'))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(says)
    expect(err).not.toMatch(/\n\s+at /)
    await expect(readdir(path('never'))).rejects.toThrow('ENOENT')
  })
})
