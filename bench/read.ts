import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DateTimeRecognizer } from '@microsoft/recognizers-text-date-time'
import { Culture, NumberRecognizer } from '@microsoft/recognizers-text-number'
import { NumberWithUnitRecognizer } from '@microsoft/recognizers-text-number-with-unit'
import * as chrono from 'chrono-node'
import { parseRequirements, parseRoles } from '../src/index'
import type { Benchmark, Row } from './benchmark'
import { readByRegex } from './by-regex'

/** Some 500 characters, as a posting has them, in both languages. */
const BLOCK = [
  '任职要求：',
  '1. 统招本科及以上学历，市场营销、工商管理或相关专业；',
  '2. 5年以上快消品行业大客户管理经验，其中至少2年团队管理经验；',
  '3. 年龄28-45岁，身体健康，形象气质佳；',
  '4. 英语六级以上，听说读写流利，能作为工作语言者优先；',
  '5. 熟悉KA渠道和电商渠道，有连锁超市、便利店资源者优先；',
  '6. 熟练使用Excel、PowerPoint等办公软件，具备较强的数据分析能力；',
  '7. 良好的沟通能力、谈判能力和抗压能力，能适应经常出差；',
  '8. 硕士，或本科且5年以上经验；特别优秀者可放宽至3年。',
  'Requirements:',
  "- Bachelor's degree or above in business, marketing or a related field",
  '- At least 5 years of key account management in FMCG; 3 to 5 years of leading a team preferred',
  '- Fluent English, TOEIC 800 or IELTS 6.5; Japanese is a plus',
].join('\n')

const POSTINGS = resolve('fixtures/postings')
const AS_OF = new Date(2026, 10, 23)

/** At most this many times the twenty expressions, and at least this many times faster than Recognizers-Text. */
const MOST_TIMES_REGEX = 2
const LEAST_TIMES_RECOGNIZERS = 200

/** Calls before anything is measured: an engine compiles what has run some thousand times, and on a busy machine later. */
const WARM_UP = 3000
/** Nobody waits longer for that, in seconds. */
const LONGEST_WARM_UP = 20
/** Seconds that are measured, and calls at the least. */
const MEASURED = 3
const FEWEST = 20

interface Spread {
  readonly median: number
  readonly p99: number
}

/** Microseconds a call. Every call is measured by itself, or there is no p99. */
function spreadOf(call: () => unknown): Spread {
  const end = performance.now() + LONGEST_WARM_UP * 1000
  for (let calls = 0; calls < WARM_UP && performance.now() < end; calls++) call()
  const samples = sample(call).sort((a, b) => a - b)
  const at = (share: number) => samples[Math.floor(samples.length * share)] as number
  return { median: at(0.5), p99: at(0.99) }
}

function sample(call: () => unknown): number[] {
  const samples: number[] = []
  const end = performance.now() + MEASURED * 1000
  while (performance.now() < end || samples.length < FEWEST) {
    const start = performance.now()
    call()
    samples.push((performance.now() - start) * 1000)
  }
  return samples
}

function readPostings(): () => unknown {
  const texts = readdirSync(POSTINGS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(resolve(POSTINGS, name), 'utf8'))
  let next = 0
  return () => parseRoles(texts[next++ % texts.length] as string)
}

/** Numbers, ages and durations in both languages: what of Recognizers-Text a reader of requirements would call. */
function recognizers(): () => unknown {
  const models = [Culture.Chinese, Culture.English].flatMap((culture) => [
    new NumberRecognizer(culture).getNumberModel(culture, false),
    new NumberWithUnitRecognizer(culture).getAgeModel(culture, false),
    new DateTimeRecognizer(culture).getDateTimeModel(culture, false),
  ])
  return () => models.map((model) => model.parse(BLOCK))
}

function run(): readonly Row[] {
  const regex = spreadOf(() => readByRegex(BLOCK))
  const block = spreadOf(() => parseRequirements(BLOCK))
  const dates = spreadOf(() => [chrono.zh.parse(BLOCK, AS_OF), chrono.en.parse(BLOCK, AS_OF)])
  const recognized = spreadOf(recognizers())
  const row = (name: string, { median, p99 }: Spread, holds = true): Row => ({
    cells: [name, median.toFixed(0), p99.toFixed(0), (median / regex.median).toFixed(1)],
    holds,
  })
  return [
    row('the twenty expressions', regex),
    row('parseRequirements', block, block.median <= MOST_TIMES_REGEX * regex.median),
    row('chrono-node, zh and en', dates),
    row('Recognizers-Text', recognized, recognized.median >= LEAST_TIMES_RECOGNIZERS * block.median),
    row('parseRoles, a posting of fixtures/postings', spreadOf(readPostings())),
  ]
}

export const read: Benchmark = {
  question: `What does reading cost? (microseconds, of one block of ${BLOCK.length} characters and of whole postings, beside twenty regular expressions, which it may take ${MOST_TIMES_REGEX} times, and Recognizers-Text, which has to take ${LEAST_TIMES_RECOGNIZERS} times as long)`,
  columns: ['reader', 'median', 'p99', 'times the expressions'],
  run,
}
