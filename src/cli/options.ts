import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import type { Encoding } from '../node/index'
import { ENCODINGS } from '../node/index'
import type { Locale } from '../report/index'
import { LOCALES } from '../report/index'

/** What every command takes. */
export interface SharedOptions {
  readonly json?: true
  readonly lang: Locale
  readonly encoding: Encoding
}

export const langOption = (): Option =>
  new Option('--lang <language>', 'language of the words around').choices(LOCALES).default('zh-Hans')

export const encodingOption = (what: string): Option =>
  new Option('--encoding <name>', `what the ${what} is written in`).choices(ENCODINGS).default('utf-8')

export const rolesEncodingOption = (): Option =>
  new Option('--roles-encoding <name>', 'what the roles are written in').choices(ENCODINGS).default('utf-8')

export const jsonOption = (what: string): Option => new Option('--json', `print ${what} as JSON instead`)

export const htmlOption = (): Option =>
  new Option('--html <file>', 'write a report to look at as well: one page, for a browser, that needs no network')

export const asOfOption = (): Option =>
  new Option('--as-of <date>', 'the day that ages and durations are told by, YYYY-MM-DD').makeOptionMandatory()

export const rulesOption = (): Option =>
  new Option('--rules <name>', 'a rule set: its file (JSON, YAML), or a name that rolefit rules list tells')

export function wholeNumber(text: string): number {
  if (!/^[0-9]{1,6}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 0 to 999999.')
  return Number(text)
}

/** Examples stand below the options, where a newcomer looks last and stays longest. */
export const withExamples = (command: Command, lines: readonly string[]): Command =>
  command.addHelpText('after', ['', 'Examples:', ...lines.map((line) => `  ${line}`)].join('\n'))
