/** What a worker of a crew runs: rows in, what they come to out, in the order that they came in. */
import { parentPort, workerData } from 'node:worker_threads'
import { createMatcher } from '../index'
import type { CrewTask, Order } from './crew'
import { scoreRows } from './score-rows'

const { roles, asOf, rules } = workerData as CrewTask
const matcher = createMatcher(roles, { asOf, rules })

parentPort?.on('messageerror', (error) => {
  throw error
})
parentPort?.on('message', ({ rows, bars }: Order) => {
  parentPort?.postMessage(scoreRows(matcher, rows, bars))
})
