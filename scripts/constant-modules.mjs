// `NAME.constant.ts`: a module of which a build carries what it exports and not how that comes about. It is run when something is built;
// where the source runs as it is, as in the tests, it is a module like any other.
import { isDeepStrictEqual } from 'node:util'
import { build } from 'esbuild'

/** What a module of the source exports. */
async function exportsOf(file) {
  const options = { bundle: true, write: false, format: 'esm', target: 'es2022', charset: 'utf8' }
  const { outputFiles } = await build({ ...options, entryPoints: [file] })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}

/** Lists, records, strings and numbers: what JSON keeps. */
function written(name, value) {
  const text = JSON.stringify(value)
  if (!isDeepStrictEqual(JSON.parse(text), value)) throw new TypeError(`${name} is more than JSON can tell`)
  return `export const ${name} = ${text}`
}

/** For esbuild and what stands on it. */
export const constantModules = {
  name: 'constant-modules',
  setup({ onLoad }) {
    onLoad({ filter: /\.constant\.ts$/ }, async ({ path }) => {
      const values = Object.entries(await exportsOf(path))
      return { contents: values.map(([name, value]) => written(name, value)).join('\n'), loader: 'js' }
    })
  },
}
