import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SCHEMA_NAMES } from '../src/index'
import { readRoles, readRuleSet } from '../src/node/index'
import { RULE_FILE_SCHEMA } from '../src/rule-sets'

/** What the build writes beside the code, for editors. */
const SHIPPED = [...SCHEMA_NAMES.filter((name) => name !== 'rule-set'), 'rule-file'].map(
  (name) => `dist/${name}.schema.json`,
)

const filesIn = (folder: string): readonly string[] => readdirSync(folder).map((name) => join(folder, name))

/** Where the link of a file leads, from the folder that all lie in; undefined where it has none. */
function linkOf(file: string): string | undefined {
  const [, link] = /"?[$]schema"?[=:] ?"?([^"\s]+)/.exec(readFileSync(file, 'utf8')) ?? []
  return link && join(dirname(file), link)
}

describe('the schema that an editor completes a file by', () => {
  test.each([...filesIn('fixtures/rules'), 'fixtures/roles/form.json'])('of %s ships', (file) => {
    expect(SHIPPED).toContain(linkOf(file))
  })

  test('is named where the package is installed', () => {
    expect(SHIPPED.map((file) => `./node_modules/rolefit/${file}`)).toContain(RULE_FILE_SCHEMA)
  })
})

describe('a file with a link', () => {
  test.each(filesIn('fixtures/rules'))('%s is a rule set', async (file) => {
    const { rules, inputs } = await readRuleSet(file)
    expect(inputs).toHaveLength(1)
    expect(file).toContain(rules.id)
  })

  test('is a role', async () => {
    expect((await readRoles('fixtures/roles/form.json')).document.roles).toHaveLength(1)
  })
})
