import { fileURLToPath } from 'node:url'
import { defineConfig } from 'tsup'
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

export default defineConfig({
  // A file for a file, so that an importer's bundler drops what it does not use: zod, for one.
  // What runs in the page of a report is text in it and no module.
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.d.ts', '!src/report/html/browser/**'],
  format: ['esm'],
  platform: 'node',
  target: 'es2022',
  clean: true,
  splitting: true,
  // The code is not minified: maps would double what an importer installs and tell little.
  sourcemap: false,
  removeNodeProtocol: false,
  esbuildPlugins: [textModules],
  // natural brings 85 MB for the few files that we use; see THIRD_PARTY_NOTICES.md.
  noExternal: ['natural', 'csv-parse', 'get-east-asian-width', 'yaml'],
  // ignoreDeprecations: tsup sets a baseUrl of its own, which TypeScript 6 calls deprecated.
  dts: { entry: publicEntries, compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    // Unescaped, the folding table takes half the room.
    options.charset = 'utf8'
    // Its build for Node is CommonJS and asks for built-ins by require(), which a module does not have.
    options.alias = { yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)) }
  },
})
