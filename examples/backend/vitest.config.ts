import { defineConfig } from 'vitest/config'

/** Of its own, so that nothing of the folders above is taken for it. */
export default defineConfig({})
