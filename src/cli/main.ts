#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { RolefitError, VERSION } from '../index'
import { evaluateCommand } from './evaluate'
import { matchCommand } from './match'
import { withExamples } from './options'
import { parseCommand } from './parse'
import { rulesCommand } from './rules'
import { screenCommand } from './screen'

/** Misuse, or input that cannot be read. */
const MISUSE = 2
const INTERRUPTED = 130

// A reader that has seen enough (`| head`) closes the pipe: that is no error of anybody's. A full disk is one.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit()
  process.stderr.write(`rolefit: standard output: ${message}\n`)
  process.exit(MISUSE)
})

const program = new Command('rolefit')
  .description('Reads what a role asks for out of its posting, and scores candidates against it, saying why.')
  .version(VERSION)
  .showHelpAfterError('(rolefit --help tells more)')
  .addCommand(parseCommand())
  .addCommand(matchCommand())
  .addCommand(screenCommand())
  .addCommand(rulesCommand())
  .addCommand(evaluateCommand())
withExamples(program, [
  'rolefit parse posting.txt',
  'rolefit match posting.txt candidate.json --as-of 2026-11-23',
  'rolefit screen posting.txt pool.csv --as-of 2026-11-23 --out screening',
  'rolefit evaluate --judged grades.csv --roles postings --pool pool.csv --rules default --rules strict',
]).addHelpText(
  'after',
  '\nExit codes: 0 done, 1 done with rejected rows under --strict, 2 misuse or input that cannot be read.',
)
overrideExit(program)

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = tell(error)
}

/** No command, and none of its own, ends the process by itself. */
function overrideExit(command: Command): void {
  command.exitOverride()
  for (const inner of command.commands) overrideExit(inner)
}

/** Tells a person what went wrong, in one line, and the shell in a number. */
function tell(error: unknown): number {
  // Commander has said its own already; help and version that were asked for are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSE
  if (error instanceof Error && error.name === 'AbortError') return INTERRUPTED
  const message = error instanceof RolefitError ? error.message.replace(/^asOf:/, '--as-of:') : `unexpected: ${error}`
  process.stderr.write(`rolefit: ${message}\n`)
  return MISUSE
}
