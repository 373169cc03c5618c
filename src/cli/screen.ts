import { Command, Option } from 'commander'
import type { ScreenOptions, ScreenRun } from '../node/index'
import { screenPool } from '../node/index'
import { renderRun } from '../report/index'
import type { SharedOptions } from './options'
import { asOfOption, encodingOption, jsonOption, langOption, rulesOption, wholeNumber, withExamples } from './options'

interface ScreenCommandOptions extends SharedOptions {
  readonly asOf: string
  readonly out: string
  readonly rules?: string
  readonly top: number
  readonly strict?: true
  readonly format?: NonNullable<ScreenOptions['format']>
}

/** `rolefit screen ROLES POOL`: everybody against every role, into files. */
export function screenCommand(): Command {
  const command = new Command('screen')
    .summary('score a whole pool against every role, into files')
    .description(
      'Scores every candidate of a pool against every role. Writes shortlist.csv, scores.csv, rejected.jsonl and run.json into a folder, all of them or none. A row that cannot be used is rejected with its line, and the run goes on.',
    )
    .argument('<roles>', 'a posting (text), a stored document or a role form (JSON)')
    .argument('<pool>', 'candidates: JSON, JSONL or CSV with a header row, or -')
    .addOption(asOfOption())
    .addOption(new Option('--out <folder>', 'where the files go').makeOptionMandatory())
    .addOption(new Option('--top <n>', 'length of each short list').argParser(wholeNumber).default(20))
    .addOption(rulesOption())
    .addOption(
      new Option('--format <name>', 'of the pool, where its name does not tell').choices(['json', 'jsonl', 'csv']),
    )
    .addOption(new Option('--strict', 'exit with 1 where a row was rejected'))
    .addOption(jsonOption('counts, rejections and remarks'))
    .addOption(langOption())
    .addOption(encodingOption())
    .action(runScreen)
  return withExamples(command, [
    'rolefit screen posting.txt pool.csv --as-of 2026-11-23 --out screening',
    'rolefit screen roles.json pool.jsonl --as-of 2026-11-23 --out screening --top 50 --strict',
    'zcat pool.jsonl.gz | rolefit screen roles.json - --as-of 2026-11-23 --out screening',
  ])
}

async function runScreen(roles: string, pool: string, options: ScreenCommandOptions): Promise<void> {
  const { asOf, out, top, encoding, lang, rules, format, json, strict } = options
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt)
  try {
    const run = await screenPool({
      ...{ roles, pool, asOf, out, top, encoding, locale: lang, signal: stop.signal, onProgress: showProgress },
      ...(rules === undefined ? {} : { rules }),
      ...(format === undefined ? {} : { format }),
    })
    process.stdout.write(json ? `${JSON.stringify(summary(run), undefined, 2)}\n` : renderRun(run, lang))
    if (strict && run.counts.rejected > 0) process.exitCode = 1
  } finally {
    clearProgress()
    process.removeListener('SIGINT', interrupt)
  }
}

const summary = ({ counts, rejections, remarks, files }: ScreenRun) => ({ counts, rejections, remarks, files })

/** A line that is written over, for a person who watches; a file of messages is spared. */
function showProgress(entries: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${entries} entries`)
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}
