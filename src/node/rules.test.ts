import { describe, expect, test } from 'vitest'
import { scratch } from '../../test/scratch'
import { DEFAULT_RULES, hash } from '../index'
import { NAMED_RULES, namedRules, RULE_SET_NAMES, rulesFromFile } from '../rule-sets'
import { readRuleSet } from './rules'

const { file, path } = await scratch()

/** What a file of these words is refused with; its folder is left out of the place. */
async function refusal(name: string, text: string): Promise<{ code: string; message: string }> {
  const at = await file(name, text)
  const error = await readRuleSet(at).then(
    () => expect.unreachable('it was taken'),
    (thrown) => thrown,
  )
  return { code: error.code, message: error.message.replaceAll(`${path('')}/`, '') }
}

const own = 'id: mine\nversion: "1"\nextends: default\n'

describe('a rule set by its name', () => {
  test.each(RULE_SET_NAMES)('%s is what ships', async (name) => {
    expect(await readRuleSet(name)).toEqual({ rules: namedRules(name), inputs: [], files: [] })
  })

  test('the default is the one that holds where none is named', () => {
    expect(hash(namedRules('default'))).toBe(hash(DEFAULT_RULES))
  })

  test.each(RULE_SET_NAMES)('%s keeps the schema, has a name of its own and says why in three languages', (name) => {
    const whole = namedRules(name)
    expect(rulesFromFile(whole)).toEqual(whole)
    expect(whole.id).toBe(name)
    for (const words of Object.values(NAMED_RULES[name].reason)) expect(words.length).toBeGreaterThan(20)
  })

  test('one that is not known tells those that are', async () => {
    await expect(readRuleSet('stric')).rejects.toThrow(/no such file.*"default", "strict".*did you mean "strict"\?/)
  })
})

describe('a rule set from a file', () => {
  const rules = { ...DEFAULT_RULES, id: 'mine', version: '1', nearMiss: 350 }

  test('whole, or what differs; JSON or YAML: one rule set', async () => {
    const files = [
      await file('whole.json', JSON.stringify({ $schema: 'x', reason: 'why', ...rules })),
      await file('differs.json', '{ "extends": "default", "id": "mine", "version": "1", "nearMiss": 350 }'),
      await file('differs.yaml', `# near is nearer\n${own}nearMiss: 350\n`),
    ]
    for (const one of files) expect((await readRuleSet(one)).rules).toEqual(rules)
  })

  test('that extends a file beside it, which extends a name', async () => {
    await file('base.yaml', 'id: base\nversion: "1"\nextends: strict\nnearMiss: 350\n')
    const top = await file('top.json', '{"extends":"./base.yaml","id":"top","version":"2","gates":{"language":null}}')
    const { rules: read, inputs } = await readRuleSet(top)
    expect(inputs.map(({ name }) => name)).toEqual(['top.json', 'base.yaml'])
    expect(read).toMatchObject({ id: 'top', version: '2', nearMiss: 350, unknowns: { credit: 0 } })
    expect(read.gates).toEqual({ education: 1000, experience: 1000, certificate: 400 })
  })

  test('files that extend one another in a circle are refused where the circle closes', async () => {
    await file('a.yaml', `extends: ./b.yaml\nid: a\nversion: "1"\n`)
    const { code, message } = await refusal('b.yaml', `id: b\nversion: "1"\nextends: a.yaml\n`)
    expect(code).toBe('invalid-rules')
    expect(message).toMatch(/^a\.yaml:1:10 extends: found "\.\/b\.yaml", which extends this file itself/)
    expect((await refusal('self.yaml', `extends: self.yaml\n`)).message).toMatch(/^self\.yaml:1:10 extends/)
  })

  test.each([
    ['a value out of range', 'weights:\n  age:\n    required: 1200\n', '6:15 weights.age.required: found 1200'],
    ['a field that nobody knows', 'weights:\n  age:\n    requird: 12\n', '6:14 weights.age.requird'],
    ['a name that nobody has', 'nearMis: 3\n', '4:10 nearMis: found an unknown field'],
    [
      'a name of a file that nobody has',
      'reson: why\n',
      '4:8 reson: found an unknown field, expected one of "$schema", "extends", "reason"',
    ],
    [
      'weights too near to each other',
      'weights:\n  age: { required: 90, preferred: 100 }\n',
      '5:20 weights.age.required: found 90, expected at least twice the weight of preferred, 100',
    ],
    ['a place that nobody knows', 'jurisdiction: atlantis\n', '4:15 jurisdiction: found "atlantis"'],
    ['what another field forbids', 'nearMiss: 300\n', '1:1 unknowns.credit: found 300'],
    [
      'an item of a list',
      'curves:\n  education:\n    below: [400, 2000]\n',
      '6:18 curves.education.below[1]: found 2000',
    ],
    ['what may not be left out', 'nearMiss: null\n', '4:11 nearMiss: found nothing'],
    ['a key that stands twice', 'nearMiss: 350\nnearMiss: 360\n', '5:1: found a key that stands there already'],
    ['a tag', 'nearMiss: !secret 3\n', '4:11: found what is no YAML'],
    ['broken YAML', 'weights: [\n', '5:1: found what is no YAML'],
  ])('%s is told with its line and column', async (_, text, expected) => {
    const { message } = await refusal('wrong.yaml', own + text)
    expect(message).toContain(`wrong.yaml:${expected}`)
  })

  test.each([
    ['no JSON', '{ "extends": "default", }', 'wrong.json:1:25: found "}", expected a name in double quotes'],
    ['a key that stands twice', '{ "id": "a",\n  "id": "b" }', 'wrong.json:2:3: found a key that stands there already'],
    ['a list', '[]', 'wrong.json:1:1 rules: found an empty list, expected an object'],
    ['no name of its own', '{ "extends": "default" }', 'wrong.json:1:1 id: found nothing'],
    ['nothing to extend', '{ "extends": "defualt" }', 'wrong.json:1:14 extends: found no such file ("defualt")'],
    ['not whole', '{ "id": "a" }', 'wrong.json:1:1 schema: found nothing'],
    ['another version', '{ "schema": "rolefit/rule-set@9" }', 'wrong.json:1:13 schema: found "rolefit/rule-set@9"'],
  ])('JSON: %s is told with its line and column', async (_, text, expected) => {
    expect((await refusal('wrong.json', text)).message).toContain(expected)
  })

  test('hostile files end in an error, and soon', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]},`.repeat(9)}]`),
    ]
    expect((await refusal('bomb.yaml', bomb.join('\n'))).code).toBe('too-large')
    expect((await refusal('deep.yaml', '['.repeat(100_000))).code).toMatch(/too-deep|unreadable-input/)
    expect((await refusal('long.yaml', `# ${'x'.repeat(1_000_001)}`)).code).toBe('too-large')
    expect((await refusal('proto.json', '{"__proto__": {"id": "x"}}')).code).toBe('invalid-rules')
  })
})
