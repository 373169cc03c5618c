import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { viteTextModules } from './scripts/text-modules.ts'

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url))

export default defineConfig({
  plugins: [viteTextModules],
  // The examples import the package by its name; they are held to the source, which needs no build.
  resolve: {
    alias: [
      { find: /^rolefit$/, replacement: source('index.ts') },
      { find: /^rolefit\/report$/, replacement: source('report/index.ts') },
    ],
  },
  test: {
    include: ['{src,test,examples}/**/*.test.ts'],
    setupFiles: ['test/properties.ts'],
    testTimeout: 30_000,
    // Its modules name folders, as bundlers allow.
    server: { deps: { inline: ['dt-sql-parser'] } },
    // Many tests wait for a command that they started: a core is then free for the others.
    maxWorkers: '100%',
    // Modules hold no state, so files may share them: the vocabularies are loaded once a worker and not once a file.
    isolate: false,
    reporters: process.env['CI'] ? ['dot', ['json', { outputFile: 'reports/vitest.json' }]] : ['default'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The command's entry runs as a child process and a report's script in a browser, where coverage does not see them.
      exclude: [
        ...['src/**/*.test.ts', 'src/**/*.generated.ts', 'src/**/*.d.ts'],
        ...['src/cli/main.ts', 'src/report/html/browser/**'],
      ],
      reportsDirectory: 'reports/coverage',
      reporter: ['text-summary'],
      thresholds: { lines: 90, functions: 90, branches: 85, statements: 90 },
    },
  },
})
