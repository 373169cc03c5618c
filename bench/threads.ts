import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { ColumnPart } from '../src/pool/index'
import { partColumns, partRole, scoreAll } from '../src/pool/index'
import type { ReadyRole } from '../src/pool/ready-role'
import { TWELVE } from './twelve'
import { createFloor, scoresFor } from './wide'

/** What each thread does over its part when it is told. */
type Work = 'floor' | 'pool'
const WORKS: readonly Work[] = ['floor', 'pool']

/** The first rounds are the compiler's. */
const [WARMING, ROUNDS] = [20, 25]

/** Seconds of the clock for the floor and for the pool over so many candidates, in so many threads over shared memory: the median of rounds in turn. */
export async function secondsInThreads(
  { columns }: ReadyRole,
  size: number,
  threads: number,
): Promise<Record<Work, number>> {
  const workers = partColumns(columns, size, threads).map((part) => {
    return new Worker(new URL(import.meta.url), { workerData: { part } })
  })
  const samples: Record<Work, number[]> = { floor: [], pool: [] }
  for (let round = 0; round < WARMING + ROUNDS; round++) {
    for (const work of WORKS) {
      const seconds = await timed(workers, work)
      if (round >= WARMING) samples[work].push(seconds)
    }
  }
  await Promise.all(workers.map((worker) => worker.terminate()))
  const median = (work: Work) => samples[work].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number
  return { floor: median('floor'), pool: median('pool') }
}

async function timed(workers: readonly Worker[], work: Work): Promise<number> {
  const before = performance.now()
  await Promise.all(
    workers.map((worker) => {
      const done = once(worker, 'message')
      worker.postMessage(work)
      return done
    }),
  )
  return (performance.now() - before) / 1000
}

/** A thread of it: the file of the benchmark again. */
function serve(part: ColumnPart): void {
  const role = partRole(TWELVE, part)
  const into = scoresFor(part.size)
  const works: Readonly<Record<Work, () => unknown>> = {
    floor: createFloor(role, part.size),
    pool: () => scoreAll(role, part.size, into),
  }
  parentPort?.on('message', (work: Work) => {
    works[work]()
    parentPort?.postMessage(work)
  })
}

if (!isMainThread && workerData?.part) serve(workerData.part)
