import { Command, Option } from 'commander'
import type { Question } from '../index'
import { nextQuestion } from '../index'
import type { DialectName, ScreenOptions, ScreenProgress, ScreenRun } from '../node/index'
import { DIALECT_NAMES, screenPool } from '../node/index'
import type { Locale } from '../report/index'
import { renderQuestion, renderRun } from '../report/index'
import { EndedBySignal } from './ended'
import type { SharedOptions } from './options'
import {
  asOfOption,
  encodingOption,
  htmlOption,
  jsonOption,
  langOption,
  rolesEncodingOption,
  rulesOption,
  wholeNumber,
  withExamples,
} from './options'
import { ProgressLine } from './progress'

interface ScreenCommandOptions extends SharedOptions {
  readonly asOf: string
  readonly out: string
  readonly html?: string
  readonly rules?: string
  readonly top: number
  readonly strict?: true
  readonly withNames?: true
  readonly map?: string
  readonly rolesEncoding: SharedOptions['encoding']
  readonly format?: NonNullable<ScreenOptions['format']>
  readonly workers?: number
  readonly toCsv?: string
  readonly toParquet?: string
  readonly dialect?: DialectName
}

/** `rolefit screen ROLES POOL`: everybody against every role, into files. */
export function screenCommand(): Command {
  const command = new Command('screen')
    .summary('score a whole pool against every role, into files')
    .description(
      'Scores every candidate of a pool against every role. Writes shortlist.csv, scores.csv, rejected.jsonl and run.json into a folder, all of them or none. A row that cannot be used is rejected with its line, and the run goes on.',
    )
    .argument('<roles>', 'a posting (text, JSON-LD), a stored document or a role form (JSON)')
    .argument('<pool>', 'candidates: JSON, JSONL or CSV with a header row, or -')
    .addOption(asOfOption())
    .addOption(new Option('--out <folder>', 'where the files go').makeOptionMandatory())
    .addOption(htmlOption())
    .addOption(new Option('--top <n>', 'length of each short list').argParser(wholeNumber).default(20))
    .addOption(rulesOption())
    .addOption(
      new Option('--format <name>', 'of the pool, where its name does not tell').choices(['json', 'jsonl', 'csv']),
    )
    .addOption(
      new Option(
        '--map <file>',
        'where columns go that are not known: JSON, like {"应聘者": "basics.name", "段位": null}',
      ),
    )
    .addOption(
      new Option(
        '--with-names',
        "the candidates' names in shortlist.csv and the report, and their ages in the reasons (neither without)",
      ),
    )
    .addOption(
      new Option(
        '--workers <n>',
        'threads that score beside the one that reads (by the cores and the size of the pool without; what is written is the same)',
      ).argParser(wholeNumber),
    )
    .addOption(
      new Option('--to-csv <file>', 'write the table that SQL scores by as well, and the SQL beside it (<file>.sql)'),
    )
    .addOption(new Option('--to-parquet <file>', 'the same as Parquet (with the package hyparquet-writer installed)'))
    .addOption(new Option('--dialect <name>', 'of the SQL (duckdb without)').choices(DIALECT_NAMES))
    .addOption(new Option('--strict', 'exit with 1 where a row was rejected'))
    .addOption(jsonOption('counts, rejections and remarks'))
    .addOption(langOption())
    .addOption(encodingOption('pool'))
    .addOption(rolesEncodingOption())
    .action(runScreen)
  return withExamples(command, [
    'rolefit screen posting.txt pool.csv --as-of 2026-11-23 --out screening',
    'rolefit screen posting.txt pool.csv --as-of 2026-11-23 --out screening --html screening/report.html --lang zh-Hant',
    'rolefit screen roles.json pool.jsonl --as-of 2026-11-23 --out screening --top 50 --strict',
    'rolefit screen posting.txt export.csv --encoding gb18030 --map columns.json --as-of 2026-11-23 --out screening',
    'rolefit screen posting.txt pool.csv --as-of 2026-11-23 --out screening --to-parquet screening/candidates.parquet',
    'zcat pool.jsonl.gz | rolefit screen roles.json - --as-of 2026-11-23 --out screening',
  ])
}

/** What ends a run in order: nothing of it is left behind. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

async function runScreen(roles: string, pool: string, options: ScreenCommandOptions): Promise<void> {
  const stop = new AbortController()
  const progress = new ProgressLine(process.stderr)
  const interrupt = (signal: NodeJS.Signals, number: number) => stop.abort(new EndedBySignal(signal, number))
  for (const signal of ENDING) process.once(signal, interrupt)
  try {
    const watch = { signal: stop.signal, onProgress: (at: ScreenProgress) => progress.show(at) }
    const run = await screenPool({ roles, pool, ...askedOf(options), ...watch })
    progress.clear()
    tell(run, pool, options)
    if (options.strict && run.counts.rejected > 0) process.exitCode = 1
  } finally {
    progress.clear()
    for (const signal of ENDING) process.removeListener(signal, interrupt)
  }
}

/** What is asked of a run; an option that was not given is none. */
function askedOf({ lang, strict: _, json: __, ...asked }: ScreenCommandOptions): Omit<ScreenOptions, 'roles' | 'pool'> {
  return { ...asked, locale: lang }
}

/** Remarks about the file go beside the result, where a person sees them and a pipe does not. */
function tell(run: ScreenRun, pool: string, { json, lang }: ScreenCommandOptions): void {
  for (const { text } of run.remarks) process.stderr.write(`${pool}: ${text}\n`)
  const questions = questionsOf(run)
  const page = () => renderRun({ ...run, remarks: [] }, lang) + questionLines(questions, lang)
  process.stdout.write(json ? `${JSON.stringify(summary(run, questions), undefined, 2)}\n` : page())
}

const summary = ({ counts, rejections, remarks, files }: ScreenRun, questions: readonly RoleQuestion[]) => {
  return { counts, rejections, remarks, files, questions }
}

/** What to ask the candidates of a role's short list first, where anything is unknown of them. */
type RoleQuestion = Question & { readonly roleId: string }

const questionsOf = ({ shortLists }: ScreenRun): readonly RoleQuestion[] =>
  shortLists.flatMap(({ roleId, listed }) => {
    const question = nextQuestion(listed.map(({ match }) => match))
    return question ? [{ roleId, ...question }] : []
  })

const questionLines = (questions: readonly RoleQuestion[], lang: Locale): string =>
  questions
    .map(({ roleId, ...question }) => `${roleId} → ${renderQuestion(question, lang, { isOfList: true })}\n`)
    .join('')
