import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The package as a stranger has it: packed, and installed alone in a folder that was empty. */
export interface Installation {
  readonly folder: string
  /** Bytes of the tarball. */
  readonly packed: number
  readonly remove: () => void
}

/** @throws when the package was not built: what is not there is not passed over. */
export function install(): Installation {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('there is no dist/: run `npm run build` first')
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-installed-'))
  // Without a package.json npm would install into the nearest folder above that has one.
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  npm(ROOT, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder)
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) as string)
  npm(folder, 'install', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', '--silent', tarball)
  return { folder, packed: statSync(tarball).size, remove: () => rmSync(folder, { recursive: true }) }
}

export function run(folder: string, args: readonly string[], input = ''): string {
  return execFileSync(process.execPath, args, { cwd: folder, input, encoding: 'utf8', env: strangerEnvironment() })
}

/** Bytes of all files under a folder. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

function npm(folder: string, ...args: readonly string[]): void {
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env: strangerEnvironment() })
}

/** Without what `npm test` says about our own package, which an npm within npm would take for its own. */
function strangerEnvironment(): NodeJS.ProcessEnv {
  const ours = /^npm_(package|lifecycle|config_local_prefix|config_prefix)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
}
