import type { Plugin } from 'esbuild'

export const constantModules: Plugin
