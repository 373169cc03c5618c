import type { Suggestion, WeightChange } from '../../model/evaluation'
import { byCodeUnit } from '../../score/order'
import { mean } from '../arithmetic'
import type { NamedMeasure } from '../measures'
import type { Grades } from '../ranking'
import { judgedRanking } from '../ranking'
import { differenceOf } from './figures'
import type { Weighable, Weights } from './reweigh'
import { reweighed, weighable } from './reweigh'
import type { Setting } from './setting'

/** A role with its judged candidates: the search ranks them among themselves, as it would tire of the others. */
interface Weighed {
  readonly role: string
  readonly grades: Grades
  readonly candidates: readonly Weighable[]
}

/** One number that the search may turn. */
type Coordinate = Pick<WeightChange, 'kind' | 'modality'> & { readonly kind: keyof Weights }

const FOLDS = 5
/** By how much a weight is turned, the coarse steps first. */
const STEPS = [200, 100, 50, 20, 10].flatMap((step) => [step, -step])
const GREATEST = 1000
/** A gain below this is rounding. */
const LEAST_GAIN = 1e-9

/**
 * Searches for weights that rank the judged candidates better than those of today's rule set: one weight after the other, up and
 * down in whole numbers, as long as the mean over roles rises; a required weight stays at least twice the preferred one of its kind. What
 * it is worth is told on roles that each search has not seen, in five folds by the order of their ids. Nothing is drawn, and nothing applied.
 *
 * Undefined where fewer than two roles have a figure.
 */
export function suggestionOf(setting: Setting): Suggestion | undefined {
  const [matcher] = setting.matchers
  const [measure] = setting.measures
  if (matcher === undefined || measure === undefined) return undefined
  const today = matcher.rules.weights
  const roles = weighedRoles(setting, measure, today)
  if (roles.length < 2) return undefined
  const folds = Math.min(FOLDS, roles.length)
  const heldOut = roles.map(() => 0)
  for (let fold = 0; fold < folds; fold++) {
    const found = searched(
      roles.filter((_, i) => i % folds !== fold),
      measure,
      today,
    )
    for (let i = fold; i < roles.length; i += folds) heldOut[i] = figure(roles[i] as Weighed, measure, found)
  }
  const proposed = searched(roles, measure, today)
  const before = roles.map((role) => figure(role, measure, today))
  return {
    ruleSet: matcher.ruleSet.id,
    measure: measure.name,
    changes: changesOf(roles, today, proposed),
    fitted: { today: mean(before), proposed: meanFigure(roles, measure, proposed) },
    heldOut: {
      ...differenceOf(measure.name, before, heldOut, setting.seed),
      ...{ today: mean(before), proposed: mean(heldOut), folds },
    },
  }
}

function weighedRoles({ roles, matchers: [matcher] }: Setting, measure: NamedMeasure, today: Weights): Weighed[] {
  return roles
    .map(({ role, grades, placed }) => {
      const candidates = placed.flatMap(({ index }) =>
        index === undefined || matcher === undefined ? [] : [weighable(matcher.explain(role.id, index))],
      )
      return { role: role.id, grades, candidates }
    })
    .filter((role) => ranked(role, measure, today) !== null)
    .sort((a, b) => byCodeUnit(a.role, b.role))
}

/** The best weights that turning one after the other finds. */
function searched(roles: readonly Weighed[], measure: NamedMeasure, today: Weights): Weights {
  const coordinates = coordinatesOf(roles, today)
  let best = { weights: today, figure: meanFigure(roles, measure, today) }
  for (let before = -1; best.figure > before + LEAST_GAIN; ) {
    before = best.figure
    for (const coordinate of coordinates) {
      for (const step of STEPS) {
        const weights = turned(best.weights, coordinate, step)
        const tried = weights && { weights, figure: meanFigure(roles, measure, weights) }
        if (tried && tried.figure > best.figure + LEAST_GAIN) best = tried
      }
    }
  }
  return best.weights
}

/** No search turns the weight of a protected attribute: judgements of people may go by it, and a proposal may not. */
const FIXED: readonly (keyof Weights)[] = ['age']

/** Weights of what the roles ask for; one that is 0 stays it, as its kind was not measured. */
function coordinatesOf(roles: readonly Weighed[], today: Weights): readonly Coordinate[] {
  const asked = new Map<string, Coordinate>()
  for (const { candidates } of roles) {
    for (const { requirements } of candidates) {
      for (const { kind, modality } of requirements.flatMap(({ leaves }) => leaves)) {
        if (today[kind][modality] > 0 && !FIXED.includes(kind)) asked.set(`${kind} ${modality}`, { kind, modality })
      }
    }
  }
  return [...asked].sort(([a], [b]) => byCodeUnit(a, b)).map(([, coordinate]) => coordinate)
}

/** Undefined where the rule set would no longer be one. */
function turned(weights: Weights, { kind, modality }: Coordinate, step: number): Weights | undefined {
  const of = { ...weights[kind], [modality]: weights[kind][modality] + step }
  const isAllowed = of.preferred >= 1 && of.required <= GREATEST && of.required >= 2 * of.preferred
  return isAllowed ? { ...weights, [kind]: of } : undefined
}

function changesOf(roles: readonly Weighed[], today: Weights, proposed: Weights): readonly WeightChange[] {
  return coordinatesOf(roles, today)
    .map(({ kind, modality }) => ({ kind, modality, from: today[kind][modality], to: proposed[kind][modality] }))
    .filter(({ from, to }) => from !== to)
}

function meanFigure(roles: readonly Weighed[], measure: NamedMeasure, weights: Weights): number {
  return mean(roles.map((role) => figure(role, measure, weights)))
}

function figure(role: Weighed, measure: NamedMeasure, weights: Weights): number {
  return ranked(role, measure, weights) ?? 0
}

function ranked({ candidates, grades }: Weighed, measure: NamedMeasure, weights: Weights): number | null {
  return measure.of(
    judgedRanking(
      candidates.map((one) => reweighed(one, weights)),
      grades,
    ),
  )
}
