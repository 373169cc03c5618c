#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { faultText, RolefitError } from '../errors'
import { VERSION } from '../index'
import { EndedBySignal } from './ended'
import { evaluateCommand } from './evaluate'
import { matchCommand } from './match'
import { withExamples } from './options'
import { parseCommand } from './parse'
import { rulesCommand } from './rules'
import { screenCommand } from './screen'

/** Misuse, or input that cannot be read. */
const MISUSE = 2

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
  '\nExit codes: 0 done, 1 done with rejected rows under --strict, 2 misuse or input that cannot be read, 128 and its number where a signal ended it.',
)
overrideExit(program)

let running: Command | undefined
program.hook('preAction', (_, command) => {
  running = command
})

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
  process.stderr.write(`rolefit: ${messageOf(error)}\n`)
  return error instanceof EndedBySignal ? error.exitCode : MISUSE
}

function messageOf(error: unknown): string {
  if (error instanceof EndedBySignal) return error.message
  if (!(error instanceof RolefitError)) return `unexpected: ${error}`
  // In the library an option has the name of a field.
  const isOfOption = error.code === 'invalid-option' || error.code === 'invalid-date'
  const option = running?.options.find((one) => isOfOption && one.attributeName() === error.path)
  return `${option?.long ?? error.path}: ${faultText(error.detail)}`
}
