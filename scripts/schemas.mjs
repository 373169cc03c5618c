// The JSON Schemas of what is stored or handed over, for editors and validators of other languages: written into dist/ by the build,
// from the code that does the checking.
import { writeFileSync } from 'node:fs'
import { jsonSchema, SCHEMA_NAMES } from '../dist/index.js'
import { ruleFileSchema } from '../dist/rule-sets.js'

// That of a file of rules completes a whole rule set as well.
const names = SCHEMA_NAMES.filter((name) => name !== 'rule-set')
const schemas = { ...Object.fromEntries(names.map((name) => [name, jsonSchema(name)])), 'rule-file': ruleFileSchema() }

for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(new URL(`../dist/${name}.schema.json`, import.meta.url), `${JSON.stringify(schema)}\n`)
}
