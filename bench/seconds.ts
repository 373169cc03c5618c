const MOST_SAMPLES = 5
/** A sample shorter than this, in seconds, says more about the clock than about the work. */
const SHORTEST_SAMPLE = 0.2
/** Slow work is not sampled again once this many seconds have gone into it. */
const ENOUGH = 3
/** How long work is done before it counts, in seconds: by then its code is compiled. */
const WARMED = 1

/**
 * Seconds that one call takes: the median of up to five samples, each of as many calls as fill a fifth of a second. Work that is
 * slow enough by itself is done once.
 */
export function secondsPerCall(call: () => unknown): number {
  const first = timed(call, 1)
  if (first >= ENOUGH) return first
  const calls = callsPerSample(call)
  for (let spent = first; spent < WARMED; ) spent += timed(call, calls)
  const samples: number[] = []
  for (let spent = 0; samples.length < MOST_SAMPLES && spent < ENOUGH; ) {
    const seconds = timed(call, calls)
    samples.push(seconds / calls)
    spent += seconds
  }
  return samples.sort((a, b) => a - b)[Math.floor(samples.length / 2)] as number
}

function callsPerSample(call: () => unknown): number {
  let calls = 1
  while (timed(call, calls) < SHORTEST_SAMPLE) calls *= 2
  return calls
}

/** Seconds of the processor and not of the clock: what else the machine does meanwhile is not the work's. */
function timed(call: () => unknown, calls: number): number {
  const before = process.cpuUsage()
  for (let i = 0; i < calls; i++) call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const ROUNDS = 25
/** The first rounds are the compiler's. */
const WARMING = 5

/** Seconds that each call takes, the median of 25 rounds in which they take turns. */
export function medianSeconds<T extends Record<string, () => unknown>>(calls: T): Record<keyof T, number> {
  const names = Object.keys(calls) as (keyof T)[]
  const rounds = Array.from({ length: WARMING + ROUNDS }, () =>
    names.map((name) => timed(calls[name] as () => unknown, 1)),
  )
  const median = (k: number) => {
    const samples = rounds.slice(WARMING).map((round) => round[k] as number)
    return samples.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number
  }
  return Object.fromEntries(names.map((name, k) => [name, median(k)])) as Record<keyof T, number>
}

/** Seconds of the processor that work takes which waits for itself: the median of up to five times. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  for (let spent = 0; spent < WARMED; ) spent += await timedAwaited(work)
  const samples: number[] = []
  for (let spent = 0; samples.length < MOST_SAMPLES && spent < ENOUGH; ) {
    const seconds = await timedAwaited(work)
    samples.push(seconds)
    spent += seconds
  }
  return samples.sort((a, b) => a - b)[Math.floor(samples.length / 2)] as number
}

async function timedAwaited(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/**
 * Work done item by item, whose results are let go one by one, as by whoever answers one after the other: to hold a thousand measures
 * the collector.
 */
export function inTurn<T>(items: readonly T[], work: (item: T) => unknown): () => unknown {
  return () => {
    let last: unknown
    for (const item of items) last = work(item)
    return last
  }
}
