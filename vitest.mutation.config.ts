import { defineConfig } from 'vitest/config'
import { viteTextModules } from './scripts/text-modules.ts'

/** The tests that say what reading and scoring mean; fewer where TESTS names them, and a change then costs a second. */
const { TESTS } = process.env

export default defineConfig({
  plugins: [viteTextModules],
  test: {
    include: TESTS ? [TESTS] : ['src/{text,kinds,score}/**/*.test.ts', 'test/kinds.test.ts'],
    testTimeout: 30_000,
    isolate: false,
  },
})
