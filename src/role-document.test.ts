import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchema } from './model/json-schema'
import { parseRoles } from './parse'
import { checkRoles, spanFaults } from './role-document'

const TEXT = '客户经理\n任职要求：\n1、本科以上学历；\n2、5年以上快消品销售经验；\n3、熟练使用Excel'

test('what the parser reads has every span in its place, terms and scorecards among them', () => {
  for (const name of readdirSync('fixtures/postings').filter((file) =>
    /^(104|boss|position|scorecard|linkedin).*txt$/.test(file),
  )) {
    const text = readFileSync(`fixtures/postings/${name}`, 'utf8')
    expect(spanFaults(parseRoles(text), text)).toEqual([])
  }
})

test('a shifted text, an invented line and a span beyond the end are told with their paths', () => {
  const document = parseRoles(TEXT)
  expect(spanFaults(document, TEXT)).toEqual([])
  expect(spanFaults(document, ` ${TEXT}`).length).toBeGreaterThan(3)
  const [role] = document.roles
  if (role === undefined) throw new Error('no role')
  const told = {
    ...document,
    roles: [{ ...role, duties: [{ text: '出差', span: [0, 2] as const }], span: [0, 900] as const }],
  }
  expect(spanFaults(told, TEXT)).toEqual([
    { path: 'roles[0]', found: `the end of the text at ${TEXT.length}`, expected: 'a span up to 900' },
    { path: 'roles[0].duties[0]', found: '客户', expected: '出差' },
  ])
})

test('the link that an editor completes by may stand in what people write, and means nothing', () => {
  const link = { $schema: './node_modules/rolefit/dist/role-document.schema.json' }
  const document = parseRoles(TEXT)
  const form = { title: '店长', years: '3' }
  expect(checkRoles({ ...link, ...document }).roles).toEqual(document.roles)
  expect(checkRoles({ ...link, ...form })).toEqual(checkRoles(form))
  for (const name of ['role-document', 'role-form'] as const)
    expect(jsonSchema(name)).toHaveProperty('properties.$schema')
  expect(() => checkRoles({ $schema: 1, ...form })).toThrow('$schema: found 1')
})
