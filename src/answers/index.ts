export { type ComparedMatches, compareMatches, type Difference } from './compare'
export { type Change, counterfactuals } from './counterfactual'
export { nextQuestion, type Question } from './next-question'
export { type Line as LineToReach, type Step, type Way, whyNot } from './why-not'
