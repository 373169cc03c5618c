import { fileURLToPath } from 'node:url'
import { defineConfig } from 'tsup'
import { constantModules } from './scripts/constant-modules.mjs'
import { textModules } from './scripts/text-modules.ts'

const publicEntries = {
  index: 'src/index.ts',
  'candidate-pool': 'src/candidate-pool.ts',
  'candidate-sql': 'src/candidate-sql.ts',
  'rule-sets': 'src/rule-sets.ts',
  'evaluate/index': 'src/evaluate/index.ts',
  'interchange/index': 'src/interchange/index.ts',
  'report/index': 'src/report/index.ts',
  'node/index': 'src/node/index.ts',
}

const declarations = Object.fromEntries(
  Object.entries(publicEntries).map(([name, path]) => [name, path.replace(/^src(.*)\.ts$/, 'reports/types$1.d.ts')]),
)

export default defineConfig({
  // Few files, as each that Node opens costs a start a third of a millisecond. What the entries share is in chunks, out of
  // which an importer's bundler drops what it does not use.
  entry: { ...publicEntries, 'node/score-worker': 'src/node/score-worker.ts', 'cli/main': 'src/cli/main.ts' },
  format: ['esm'],
  platform: 'node',
  target: 'es2022',
  clean: true,
  splitting: true,
  // The code is not minified: maps would double what an importer installs and tell little.
  sourcemap: false,
  removeNodeProtocol: false,
  esbuildPlugins: [constantModules, textModules],
  // natural brings 85 MB for the few files that we use; see THIRD_PARTY_NOTICES.md.
  noExternal: ['natural', 'get-east-asian-width', 'yaml', '@noble/hashes'],
  // The compiler has written a declaration beside each file (tsconfig.types.json): here they are joined only, which takes a
  // third of the time. ignoreDeprecations: tsup sets a baseUrl of its own, which TypeScript 6 calls deprecated.
  dts: { entry: declarations, compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    // Unescaped, the folding table takes half the room.
    options.charset = 'utf8'
    // Its build for Node is CommonJS and asks for built-ins by require(), which a module does not have.
    options.alias = { yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)) }
  },
})
