import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Match, RuleSet } from '../src/index'
import { AS_OF, rolefit, scratch } from './command'

const { file, path } = await scratch()

const changed = await file(
  'changed.yaml',
  [
    'extends: default',
    'id: changed',
    'version: "1"',
    'reason: experience decides here',
    'weights:',
    '  experience: { required: 400, preferred: 150 }',
    'gates:',
    '  education: null',
    '',
  ].join('\n'),
)
const faulty = await file('faulty.yaml', 'extends: default\nid: faulty\nversion: "1"\ngates: { experience: 800 }\n')

const roles = await file('form.json', JSON.stringify({ title: '店长', education: 'bachelor', years: 5 }))
const candidate = await file(
  'person.json',
  JSON.stringify({
    id: 'p',
    education: [{ level: 'senior-high', endDate: '2008-06' }],
    work: [{ position: '店长', startDate: '2010-01', endDate: '2024-12' }],
  }),
)
const match = async (...rules: string[]) => {
  const { out, err } = await rolefit(['match', roles, candidate, '--as-of', AS_OF, '--json', ...rules])
  expect(err).toBe('')
  return (JSON.parse(out) as Match[])[0] as Match
}

describe('--rules', () => {
  test('takes a name, and a file that differs from one', async () => {
    const [byDefault, byName, byFile] = [
      await match(),
      await match('--rules', 'experience-first'),
      await match('--rules', changed),
    ]
    expect([byDefault.eligible, byName.eligible, byFile.eligible]).toEqual(['no', 'yes', 'yes'])
    expect(byName.meta.ruleSet.id).toBe('experience-first')
    expect(byFile.meta.ruleSet.id).toBe('changed')
    expect(byFile.score).toBe(6667) // 400 of 400 + 200
  })

  test('of a screening stands in run.json, with what it extends', async () => {
    const top = await file('top.json', '{ "extends": "changed.yaml", "id": "top", "version": "1" }')
    const pool = await file('pool.jsonl', await readFile(candidate, 'utf8'))
    const { code } = await rolefit(['screen', roles, pool, '--as-of', AS_OF, '--out', path('out'), '--rules', top])
    expect(code).toBe(0)
    const run = JSON.parse(await readFile(path('out/run.json'), 'utf8'))
    expect(run.ruleSet.id).toBe('top')
    expect([run.inputs.rules, ...run.inputs.extended].map(({ name }) => name)).toEqual(['top.json', 'changed.yaml'])
  })

  test('that cannot be read ends with 2, and says where and what would be right', async () => {
    const wrong = await file('wrong.yaml', 'extends: default\nid: wrong\nversion: "1"\nnearMiss: 4000\n')
    const { code, err } = await rolefit(['match', roles, candidate, '--as-of', AS_OF, '--rules', wrong])
    expect(code).toBe(2)
    expect(err).toBe(`rolefit: ${wrong}:4:11 nearMiss: found 4000, expected a whole number from 1 to 999\n`)
  })
})

describe('rules', () => {
  test.each(['zh-Hant', 'zh-Hans', 'en'])('list tells each name with its reason in %s', async (lang) => {
    const { code, out } = await rolefit(['rules', 'list', '--lang', lang])
    expect(code).toBe(0)
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([
      ...['default', 'strict', 'lenient', 'early-career', 'experience-first', 'no-protected-attributes', ''],
    ])
  })

  test('show prints a file that is the same rule set', async () => {
    const { out } = await rolefit(['rules', 'show', changed])
    const shown = await file('shown.json', out)
    expect((JSON.parse(out) as RuleSet).gates).toEqual({ experience: 400 })
    expect((await rolefit(['rules', 'diff', changed, shown, '--lang', 'en'])).out).toBe('no difference\n')
  })

  test('check ends with 0 where nothing is wrong, and with 1 where something is, with the counter-example', async () => {
    expect((await rolefit(['rules', 'check', changed])).code).toBe(0)
    const { code, out, err } = await rolefit(['rules', 'check', faulty, '--lang', 'en'])
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain(
      '[fault] work experience: where 1 month is asked, 3 years 6 months is more than enough, earns 795',
    )
    expect(out).toMatch(/\nfaulty 1: faults 1, notes 4\n$/)
    const findings = JSON.parse((await rolefit(['rules', 'check', faulty, '--json'])).out)
    expect(findings).toMatchObject([
      { code: 'overtaken', severity: 'note', path: 'weights.skill' },
      { code: 'overtaken', severity: 'note', path: 'weights.certificate' },
      { code: 'overtaken', severity: 'note', path: 'weights.experience' },
      { code: 'gate-over', severity: 'fault', path: 'gates.experience' },
      { code: 'protected-scored' },
    ])
  })

  test('diff says in words what changed', async () => {
    const { code, out } = await rolefit(['rules', 'diff', 'default', changed, '--lang', 'zh-Hans'])
    expect(code).toBe(0)
    expect(out).toContain('权重，必备：工作经验：由 300 改为 400  (weights.experience.required)\n')
    expect(out).toContain('门槛：学历：取消，原为 400  (gates.education)\n')
  })

  test('schema is the file that ships for editors', async () => {
    const { out } = await rolefit(['rules', 'schema'])
    expect(JSON.parse(out)).toEqual(JSON.parse(await readFile('dist/rule-file.schema.json', 'utf8')))
  })

  test('a name that nobody has ends with 2, and so does a command that there is not', async () => {
    const unknown = await rolefit(['rules', 'show', 'lenint'])
    expect([unknown.code, unknown.out]).toEqual([2, ''])
    expect(unknown.err).toContain('did you mean "lenient"?')
    expect((await rolefit(['rules', 'chekc'])).code).toBe(2)
    expect((await rolefit(['rules', 'check'])).code).toBe(2)
  })
})

describe('--advice', () => {
  const advised = (...more: string[]) => rolefit(['match', roles, candidate, '--as-of', AS_OF, '--advice', ...more])

  test('tells the least that would pass the gates, and the same profile with it passes', async () => {
    expect((await advised('--lang', 'en')).out).toContain(
      '\n  → To pass the gates: education: junior college or more (r1)\n',
    )
    const [match] = JSON.parse((await advised('--json')).out)
    expect(match.advice.ways[0].steps).toMatchObject([{ kind: 'education', to: 4 }])
    expect(match.advice.ask).toBeNull()
    const better = JSON.parse(await readFile(candidate, 'utf8'))
    better.education[0].level = 'junior-college'
    const file2 = await file('better.json', JSON.stringify(better))
    const again = JSON.parse((await rolefit(['match', roles, file2, '--as-of', AS_OF, '--json'])).out)
    expect(again[0]).toMatchObject({ eligible: 'yes', score: match.advice.ways[0].after.score })
  })

  test('of a screening is the question that may turn the short list', async () => {
    const silent = ['a', 'b'].map((id) => JSON.stringify({ id, education: [{ level: 'bachelor' }] }))
    const pool = await file('silent.jsonl', silent.join('\n'))
    const screen = (...more: string[]) =>
      rolefit(['screen', roles, pool, '--as-of', AS_OF, '--out', path('asked'), ...more])
    const { questions } = JSON.parse((await screen('--json')).out)
    expect(questions).toMatchObject([{ requirementId: 'r2', kinds: ['experience'], turns: 1, decides: 2 }])
    expect((await screen('--lang', 'en')).out).toContain('→ Ask first: work experience (r2)')
  })
})
