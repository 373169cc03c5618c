export { type ComparedMatches, compareMatches, type Difference } from './compare'
export { type Change, counterfactuals } from './counterfactual'
export { nextQuestion, type Question } from './next-question'
