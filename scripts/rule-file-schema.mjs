// The JSON Schema of a rule set's file, for editors: written into dist/ by the build, from the code that reads the files.
import { writeFileSync } from 'node:fs'
import { ruleFileSchema } from '../dist/rule-sets.js'

writeFileSync(
  new URL('../dist/rule-file.schema.json', import.meta.url),
  `${JSON.stringify(ruleFileSchema(), undefined, 2)}\n`,
)
