// `import text from './page.css?text'`: a style sheet or the script of a page, as the text that goes into a page. It is made when the
// package is built and when the tests run, by the same function, so that neither can be older than its source.
import { dirname, resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { build } from 'esbuild'

const ASKED = /\?text$/

/** A script with all that it imports, or a style sheet; without blanks and remarks, which nobody reads in a page. */
async function textOf(file: string): Promise<string> {
  const options = { bundle: true, minify: true, write: false, charset: 'utf8', target: 'es2022' } as const
  const { outputFiles } = await build({ ...options, entryPoints: [file], format: 'iife', external: ['#*'] })
  return outputFiles[0]?.text.trimEnd() ?? ''
}

const fileOf = (specifier: string, importer: string): string => resolve(dirname(importer), specifier.replace(ASKED, ''))

/** For esbuild and what stands on it. */
export const textModules: Plugin = {
  name: 'text-modules',
  setup({ onResolve, onLoad }) {
    // The suffix stays in the path, or another plugin would take it for the file itself.
    onResolve({ filter: ASKED }, ({ path, importer }) => ({
      path: `${fileOf(path, importer)}?text`,
      namespace: 'text-module',
    }))
    onLoad({ filter: ASKED, namespace: 'text-module' }, async ({ path }) => {
      const file = path.replace(ASKED, '')
      return { contents: await textOf(file), loader: 'text', watchFiles: [file] }
    })
  },
}

const VIRTUAL = '\0text-module:'

/** For vitest. The name that it is resolved to does not end in `.css`, or Vite would read the module as one. */
export const viteTextModules = {
  name: 'text-modules',
  enforce: 'pre',
  resolveId: (specifier: string, importer = '') =>
    ASKED.test(specifier) ? `${VIRTUAL}${fileOf(specifier, importer)}.text` : undefined,
  async load(id: string) {
    if (!id.startsWith(VIRTUAL)) return undefined
    const text = await textOf(id.slice(VIRTUAL.length, -'.text'.length))
    return `export default ${JSON.stringify(text)}`
  },
} as const
