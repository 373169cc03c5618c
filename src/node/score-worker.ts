/** What a worker of a crew runs: rows in, what they come to out, in the order that they came in. */
import { parentPort, workerData } from 'node:worker_threads'
import { compileSql } from '../candidate-sql'
import { createMatcher } from '../index'
import type { CrewTask, Order } from './crew'
import type { Engines } from './score-rows'
import { scoreRows } from './score-rows'

const { roles, asOf, rules, isTabled } = workerData as CrewTask
const matcher = createMatcher(roles, { asOf, rules })
// What a candidate comes to is the same in all dialects.
const engines: Engines = isTabled
  ? { matcher, sql: compileSql(roles, { asOf, rules, dialect: 'duckdb' }) }
  : { matcher }

parentPort?.on('messageerror', (error) => {
  throw error
})
parentPort?.on('message', ({ rows, bars }: Order) => {
  parentPort?.postMessage(scoreRows(engines, rows, bars))
})
