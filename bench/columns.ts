import { intervalsAll, rankAll, scoreAll } from '../src/pool/index'
import type { ReadyRole } from '../src/pool/ready-role'
import { readyRole } from '../src/pool/ready-role'
import { evaluate, explain, scoreLine } from '../src/score/index'
import type { Benchmark, Row } from './benchmark'
import { explainByClosures, scoreByClosures } from './closures'
import { createRulesEngine, createZen, scoreByJsonLogic } from './rule-engines'
import { inTurn, medianSeconds, secondsOf, secondsPerCall } from './seconds'
import { secondsInThreads } from './threads'
import { ALTERNATIVES, FACTS, FLAT, normalise, PROFILES, TWELVE } from './twelve'
import { createFloor, scoresFor, wideRole } from './wide'

const SIZE = 1_000_000
/** From columns that lie in the processor's cache to those that do not. */
const SIZES = [10_000, 100_000, SIZE, 10_000_000]
const MANY_ROLES = 1000
const MANY_SIZE = 10_000

/** A bar: at least so many times as fast as another engine; 0 where it is only told. */
interface Bar {
  readonly than: string
  readonly times: number
}

interface Engine {
  readonly name: string
  readonly speed: number
  readonly bars?: readonly Bar[]
}

const META = { asOf: '', ruleSet: { id: '', version: '', hash: '' }, role: '', candidate: '', version: '' }

async function run(): Promise<readonly Row[]> {
  const role = wideRole(TWELVE, SIZE)
  const engines = [...(await ofObjects()), ...ofColumns(role), ...(await ofThreads(role))]
  return [...engines.map((engine) => rowOf(engine, engines)), ...flat()]
}

/** Scores a second of what takes one candidate at a time. */
async function ofObjects(): Promise<readonly Engine[]> {
  const each = <T>(items: readonly T[], work: (item: T) => unknown) =>
    items.length / secondsPerCall(inTurn(items, work))
  const few = FLAT.slice(0, 200)
  const awaited = async (engine: (candidate: (typeof FLAT)[number]) => Promise<unknown>) => {
    const seconds = await secondsOf(async () => {
      for (const candidate of few) await engine(candidate)
    })
    return few.length / seconds
  }
  const explained = (facts: (typeof FACTS)[number]) => explain(evaluate(TWELVE, facts), facts, META)
  return [
    { name: 'json-rules-engine', speed: await awaited(createRulesEngine()) },
    { name: 'ZEN', speed: await awaited(createZen()) },
    { name: 'json-logic-js', speed: each(FLAT, scoreByJsonLogic) },
    { name: 'twelve closures', speed: each(FLAT, scoreByClosures) },
    { name: 'twelve closures, an outcome each', speed: each(FLAT, explainByClosures) },
    {
      name: 'explained, from profiles',
      speed: each(PROFILES, (profile) => explained(normalise(profile))),
      bars: [{ than: 'json-rules-engine', times: 3 }],
    },
    {
      name: 'explained, from facts',
      speed: each(FACTS, explained),
      bars: [
        { than: 'json-rules-engine', times: 30 },
        { than: 'twelve closures, an outcome each', times: 0.25 },
      ],
    },
    {
      name: 'without reasons, from facts',
      speed: each(FACTS, (facts) => scoreLine(evaluate(TWELVE, facts), '')),
    },
  ]
}

/** And of what takes a million. The floor and the pool take turns, so that what else the machine does is both's. */
function ofColumns(role: ReadyRole): readonly Engine[] {
  const into = scoresFor(SIZE)
  const seconds = medianSeconds({ floor: createFloor(role, SIZE), pool: () => scoreAll(role, SIZE, into) })
  const alternatives = wideRole(ALTERNATIVES, SIZE)
  const ids = Array.from({ length: SIZE }, (_, i) => String(i))
  const each = (work: () => unknown) => SIZE / secondsPerCall(work)
  return [
    { name: 'the floor: a bare loop', speed: SIZE / seconds.floor },
    {
      name: 'pool.score',
      speed: SIZE / seconds.pool,
      bars: [
        { than: 'the floor: a bare loop', times: 0.6 },
        { than: 'twelve closures', times: 4 },
        { than: 'json-rules-engine', times: 1000 },
      ],
    },
    { name: 'pool.score, into new memory each time', speed: each(() => scoreAll(role, SIZE)) },
    { name: 'pool.score, in six alternatives', speed: each(() => scoreAll(alternatives, SIZE, into)) },
    { name: 'pool.intervals', speed: each(() => intervalsAll(role, SIZE)) },
    { name: 'pool.rank, the top 20', speed: each(() => rankAll(role, ids, SIZE, 20)) },
  ]
}

/** The floor and the pool over shared memory, by the clock: where memory is the limit, two threads give neither of them twice as much. */
async function ofThreads(role: ReadyRole): Promise<readonly Engine[]> {
  const one = await secondsInThreads(role, SIZE, 1)
  const two = await secondsInThreads(role, SIZE, 2)
  return [
    { name: 'the floor in a thread', speed: SIZE / one.floor },
    { name: 'the floor in two threads', speed: SIZE / two.floor, bars: [{ than: 'the floor in a thread', times: 0 }] },
    { name: 'pool.score in a thread', speed: SIZE / one.pool },
    {
      name: 'pool.score in two threads',
      speed: SIZE / two.pool,
      bars: [
        { than: 'the floor in two threads', times: 0.6 },
        { than: 'pool.score in a thread', times: 0 },
      ],
    },
  ]
}

/** Whether a pair costs the same in pools of all sizes, and with one role or a thousand. */
function flat(): readonly Row[] {
  const speeds = SIZES.map((size) => {
    const role = wideRole(TWELVE, size)
    const into = scoresFor(size)
    return [
      `pool.score, of ${size.toLocaleString('en')}`,
      size / secondsPerCall(() => scoreAll(role, size, into)),
    ] as const
  })
  const { compiled, columns } = wideRole(TWELVE, MANY_SIZE)
  const roles = Array.from({ length: MANY_ROLES }, () => readyRole(compiled, columns))
  const into = scoresFor(MANY_SIZE)
  const each = secondsPerCall(() => roles.map((role) => scoreAll(role, MANY_SIZE, into))) / MANY_ROLES
  const many = [
    `the same, ${MANY_ROLES.toLocaleString('en')} roles over ${MANY_SIZE.toLocaleString('en')}`,
    MANY_SIZE / each,
  ] as const
  const fastest = Math.max(...speeds.map(([, speed]) => speed))
  return [...speeds, many].map(([name, speed]) => ({
    cells: [name, perSecond(speed), `${(speed / fastest).toFixed(2)} of the fastest size`],
    holds: true,
  }))
}

function rowOf({ name, speed, bars = [] }: Engine, engines: readonly Engine[]): Row {
  const met = bars.map(({ than, times }) => {
    const other = engines.find((engine) => engine.name === than)
    if (other === undefined) throw new Error(`nothing is called ${than}`)
    const bar = times > 0 ? ` (bar ${times})` : ''
    return { words: `${short(speed / other.speed)} × ${than}${bar}`, holds: speed / other.speed >= times }
  })
  return {
    cells: [name, perSecond(speed), met.map(({ words }) => words).join('; ')],
    holds: met.every(({ holds }) => holds),
  }
}

function perSecond(speed: number): string {
  return Math.round(speed).toLocaleString('en')
}

function short(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en')
}

export const columns: Benchmark = {
  question: `What does a pool of columns cost? (scores a second of a role of twelve criteria, of ${SIZE.toLocaleString('en')} candidates where nothing else is said, beside the physical floor and what else there is; rule engines are given ready numbers and say met or not)`,
  columns: ['engine', 'scores a second', 'against'],
  run,
}
