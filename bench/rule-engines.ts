import { ZenEngine } from '@gorules/zen-engine'
import jsonLogic from 'json-logic-js'
import { Engine } from 'json-rules-engine'
import type { Flat } from './twelve'
import { CRITERIA } from './twelve'

/** json-rules-engine: a rule a criterion, met from its least value on; the score is the weight of the rules that are met. */
export function createRulesEngine(): (candidate: Flat) => Promise<number> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const { letter, weight, full } of CRITERIA) {
    engine.addRule({
      conditions: { all: [{ fact: letter, operator: 'greaterThanInclusive', value: full }] },
      event: { type: letter, params: { weight } },
    })
  }
  return async (candidate) => {
    const { events } = await engine.run(candidate)
    return events.reduce((sum, { params }) => sum + Number(params?.['weight']), 0)
  }
}

/** json-logic-js: the same as one expression. */
const EXPRESSION = {
  '+': CRITERIA.map(({ letter, weight, full }) => ({ if: [{ '>=': [{ var: letter }, full] }, weight, 0] })),
}

export function scoreByJsonLogic(candidate: Flat): number {
  return jsonLogic.apply(EXPRESSION, candidate) as number
}

/** ZEN: the same as one expression of a decision of its own; the engine is in Rust, and a candidate goes there and back. */
export function createZen(): (candidate: Flat) => Promise<number> {
  const value = CRITERIA.map(({ letter, weight, full }) => `((${letter} ?? -1) >= ${full} ? ${weight} : 0)`).join(' + ')
  const nodes = [
    { id: 'in', type: 'inputNode', name: 'in' },
    {
      id: 'sum',
      type: 'expressionNode',
      name: 'sum',
      content: { expressions: [{ id: 'score', key: 'score', value }] },
    },
    { id: 'out', type: 'outputNode', name: 'out' },
  ]
  const edge = (sourceId: string, targetId: string) => ({
    id: `${sourceId}-${targetId}`,
    type: 'edge',
    sourceId,
    targetId,
  })
  const decision = new ZenEngine().createDecision({ nodes, edges: [edge('in', 'sum'), edge('sum', 'out')] })
  return async (candidate) => Number((await decision.evaluate(candidate)).result.score)
}
