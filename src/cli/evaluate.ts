import { Command, Option } from 'commander'
import type { EvaluateOptions, FileProblem } from '../node/index'
import { evaluateFiles } from '../node/index'
import { renderEvaluation } from '../report/index'
import type { SharedOptions } from './options'
import {
  encodingOption,
  htmlOption,
  jsonOption,
  langOption,
  rolesEncodingOption,
  wholeNumber,
  withExamples,
} from './options'

interface EvaluateCommandOptions
  extends SharedOptions,
    Pick<EvaluateOptions, 'judged' | 'rules' | 'roles' | 'pool' | 'asOf' | 'flips' | 'out' | 'html' | 'suggest'> {
  readonly k: number
  readonly seed: number
  readonly rolesEncoding: SharedOptions['encoding']
}

/** `rolefit evaluate --rules A --rules B --judged FILE`: is one rule set better than another, is that sure, who moves. */
export function evaluateCommand(): Command {
  const command = new Command('evaluate')
    .summary('compare rule sets on judged data')
    .description(
      'Compares rule sets on what people think of candidates: how well each ranks and whether that is sure, who moves and why, what it selects of which group, which requirement costs whom, and what scores mean. A row that cannot be used is told with its line, and the run goes on.',
    )
    .addOption(
      new Option(
        '--rules <name>',
        'a rule set: its file, or a name that rolefit rules list tells; again for each other, the first is today’s, one alone goes beside the default',
      )
        .argParser((name: string, before: readonly string[]) => [...before, name])
        .default([], 'default'),
    )
    .addOption(
      new Option(
        '--judged <file>',
        'judgements: JSONL or CSV with role, candidate, grade (0 to 3, or hired, interviewed, rejected), or TREC qrels',
      ).makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--roles <path>',
        'a posting, a stored document, or a folder of them (else roles beside the judgements)',
      ),
    )
    .addOption(new Option('--pool <file>', 'candidates: JSON, JSONL or CSV (else pool beside the judgements)'))
    .addOption(
      new Option('--as-of <date>', 'the day that ages and durations are told by (else the last day of judging)'),
    )
    .addOption(new Option('--k <n>', 'length of the short lists').argParser(wholeNumber).default(10))
    .addOption(
      new Option('--flips <n>', 'how many pairs that changed order are told, the greatest moves first')
        .argParser(wholeNumber)
        .default(10),
    )
    .addOption(
      new Option('--seed <n>', 'for what is drawn: the same seed, the same figures').argParser(wholeNumber).default(1),
    )
    .addOption(
      new Option('--suggest', 'search for weights that rank better, cross-validated; a proposal, nothing more'),
    )
    .addOption(new Option('--out <folder>', 'also write evaluation.json, and rankings and judgements as TREC files'))
    .addOption(htmlOption())
    .addOption(jsonOption('the evaluation'))
    .addOption(langOption())
    .addOption(encodingOption('pool'))
    .addOption(rolesEncodingOption())
    .action(runEvaluate)
  return withExamples(command, [
    'rolefit evaluate --judged fixtures/judged/judged.jsonl --rules default --rules experience-first',
    'rolefit evaluate --judged fixtures/judged/judged.jsonl --rules experience-first --html evaluation.html',
    'rolefit evaluate --judged grades.csv --roles postings --pool pool.csv --as-of 2026-11-23 --rules new.yaml --k 20',
    'rolefit evaluate --judged grades.qrels --rules default --rules strict --rules lenient --json > evaluation.json',
  ])
}

async function runEvaluate({ json, lang, ...options }: EvaluateCommandOptions): Promise<void> {
  const { evaluation, document, problems, files } = await evaluateFiles({ ...options, locale: lang })
  for (const line of problemLines(problems)) process.stderr.write(`${line}\n`)
  process.stdout.write(
    json ? `${JSON.stringify(evaluation, undefined, 2)}\n` : renderEvaluation(evaluation, document, lang),
  )
  for (const file of files) process.stderr.write(`${file}\n`)
}

/** As many problems are told one by one; a file of another form has thousands. */
const TOLD = 20

function problemLines(problems: readonly FileProblem[]): readonly string[] {
  const lines = problems.slice(0, TOLD).map(({ file, line, path, reason }) => {
    return `${line === undefined ? file : `${file}:${line}`} ${path}: ${reason}`
  })
  const more = problems.length - lines.length
  return more > 0 ? [...lines, `… and ${more} more`] : lines
}
