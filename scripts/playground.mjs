// Builds the playground into a folder of static files: `npm run playground`, or `node scripts/playground.mjs FOLDER`.
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { constantModules } from './constant-modules.mjs'

const [, , folder = 'out/playground'] = process.argv

await mkdir(folder, { recursive: true })
await build({
  entryPoints: { main: 'playground/main.ts' },
  ...{
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
  },
  loader: { '.txt': 'text' },
  plugins: [constantModules],
})
await build({
  entryPoints: { main: 'playground/style.css' },
  outdir: folder,
  bundle: true,
  minify: true,
  external: ['#*'],
})
await cp('playground/index.html', join(folder, 'index.html'))
console.log(`${folder}/index.html: open it in a browser, or let any server of static files serve the folder`)
