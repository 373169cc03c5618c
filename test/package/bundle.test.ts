import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { ROOT } from './install'

interface Bundle {
  /** Kilobytes (1000 bytes) after minifying and brotli. */
  readonly size: number
  /** The packages that left anything in it. */
  readonly packages: readonly string[]
  readonly text: string
}

/** What a program that holds this line puts into a browser; a built-in of Node in it is an error of the bundler. */
async function bundle(line: string): Promise<Bundle> {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('there is no dist/: run `npm run build` first')
  const result = await build({
    stdin: { contents: line, resolveDir: ROOT },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
    metafile: true,
    charset: 'utf8',
    logLevel: 'silent',
    // Ours names the sources for the examples; a stranger has the package alone.
    tsconfigRaw: '{}',
  })
  const inputs = Object.values(result.metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  const left = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)
  const packages = left.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'rolefit')
  const text = result.outputFiles[0]?.text ?? ''
  return { size: brotliCompressSync(text).length / 1000, packages: [...new Set(packages)].sort(), text }
}

describe('in a browser', () => {
  test.each(['.', './pool', './sql', './rules', './evaluate', './interchange', './report'])(
    '%s needs nothing of Node',
    async (path) => {
      await expect(bundle(`export * from 'rolefit${path.slice(1)}'`)).resolves.toBeDefined()
    },
  )

  test('rolefit/node does, so that the check above can fail', async () => {
    await expect(bundle(`export * from 'rolefit/node'`)).rejects.toThrow(/node:/)
  })

  test('who only parses gets no zod, no fuse.js and no scorer', async () => {
    const { packages, size } = await bundle(`export { parseRequirements } from 'rolefit'`)
    expect(packages).toEqual(['rolefit'])
    expect(size).toBeLessThan(322)
  })

  test('the words of a vocabulary are carried once, packed', async () => {
    const { text } = await bundle(`export * from 'rolefit'`)
    expect(/\bnotIn\b/.test(text)).toBe(false)
  })

  test('who matches gets zod and fuse.js', async () => {
    const { packages, size } = await bundle(`export { createMatcher } from 'rolefit'`)
    expect(packages).toEqual(['fuse.js', 'rolefit', 'zod'])
    expect(size).toBeLessThan(262)
  })
})
