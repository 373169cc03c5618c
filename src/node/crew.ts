import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { RolefitError } from '../errors'
import type { Matcher } from '../index'
import type { Row } from './read/item'
import type { Bars, Engines, Scored } from './score-rows'

/** What each worker is told once. */
export interface CrewTask extends Pick<Matcher, 'roles' | 'asOf' | 'rules'> {
  /** Whether rows of a table are asked for as well. */
  readonly isTabled: boolean
}

/** What a worker is asked, again and again. */
export interface Order {
  readonly rows: readonly Row[]
  readonly bars: Bars
}

interface Waiting {
  readonly resolve: (scored: readonly Scored[]) => void
  readonly reject: (error: RolefitError) => void
}

/** Orders that each worker may have before it: one that it works on, and the next. */
const ORDERS_EACH = 2

/** Workers that score rows beside the thread that reads and writes. Orders go round; answers come in the order of each worker. */
export class Crew {
  private readonly workers: readonly Worker[]
  private readonly waiting: Waiting[][]
  private next = 0
  private lost: RolefitError | undefined

  constructor({ matcher: { roles, asOf, rules }, sql }: Engines, size: number) {
    const file = workerFile()
    const workerData: CrewTask = { roles, asOf, rules, isTabled: sql !== undefined }
    // A worker would inherit options of the caller's command line that hold for a program given in words (`--input-type`).
    this.workers = Array.from({ length: size }, () => new Worker(file, { workerData, execArgv: [] }))
    this.waiting = this.workers.map(() => [])
    for (const [at, worker] of this.workers.entries()) {
      worker.on('message', (scored: readonly Scored[]) => this.waiting[at]?.shift()?.resolve(scored))
      for (const fault of ['error', 'messageerror']) worker.on(fault, ({ message }: Error) => this.lose(message))
      worker.on('exit', (code) => this.lose(`its end with code ${code}`))
    }
  }

  /** Orders that keep everybody busy. */
  get ahead(): number {
    return this.workers.length * ORDERS_EACH
  }

  /**
   * What rows come to; undefined where they cannot be handed over, since they nest too deep.
   *
   * @throws RolefitError `lost-worker` where a worker has died.
   */
  score(order: Order): Promise<readonly Scored[]> | undefined {
    if (this.lost) return Promise.reject(this.lost)
    const at = this.next % this.workers.length
    try {
      this.workers[at]?.postMessage(order)
    } catch {
      return undefined
    }
    this.next += 1
    return new Promise((resolve, reject) => this.waiting[at]?.push({ resolve, reject }))
  }

  async end(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()))
  }

  /** The rows of one are missing from the whole: nothing that follows is of use. */
  private lose(found: string): void {
    this.lost ??= new RolefitError('lost-worker', 'workers', {
      found,
      expected: 'a worker that lives to the end of the run',
    })
    for (const { reject } of this.waiting.flatMap((orders) => orders.splice(0))) reject(this.lost)
  }
}

/** By the name of the package, as what is built of this file may stand anywhere in it. */
const workerFile = (): URL =>
  new URL('score-worker.js', pathToFileURL(createRequire(import.meta.url).resolve('rolefit/node')))
