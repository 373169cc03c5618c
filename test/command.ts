import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

export { scratch } from './scratch'

export const MAIN = resolve('dist/cli/main.js')
export const AS_OF = '2026-11-23'

if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: npm run build`)

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The built command as a shell runs it, with `input` on its standard input. */
export function rolefit(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [MAIN, ...args])
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', fail)
    child.on('close', (code) => done({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }))
    // A command that refuses its arguments does not read: that its end closes the pipe is no fault.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
