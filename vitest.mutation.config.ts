import { defineConfig } from 'vitest/config'
import { viteTextModules } from './scripts/text-modules.ts'

/** The tests that say what reading and scoring mean and need no build: what no change of either may live through. */
export default defineConfig({
  plugins: [viteTextModules],
  test: {
    include: ['src/{text,kinds,score}/**/*.test.ts', 'test/kinds.test.ts', 'test/laws/{fold,monotone,score}.test.ts'],
    setupFiles: ['test/properties.ts'],
    testTimeout: 30_000,
    isolate: false,
  },
})
