import { at } from '../curve/curve'
import { MOST_MONTHS } from '../kinds/experience/months/count'
import type { Facts } from '../model/facts'
import type { RuleSet } from '../model/rule-set'
import type { Term } from '../model/term'
import { DEFAULT_RULES } from '../rules/default'
import { scorerOf } from '../score'
import { contextOf } from './ladders'
import type { Likeness } from './likenesses'
import { LIKENESSES } from './likenesses'
import type { Keys } from './numbers'
import { withNumber } from './numbers'

/** A word that has to do with one that is asked for, and how near it is: the greater, the nearer. */
export interface Kin {
  readonly held: Term
  /** By where the two stand to each other: in a tree, in a classification, or as one wording within the other. */
  readonly place: number
  /** By what the vocabulary says of the pair besides. */
  readonly said: number
}

/** Every credit for a place, the nearer the greater, and above all that a vocabulary says of a pair. */
const PLACES: readonly (readonly [Keys, number])[] = [
  ...['channel', 'terms', 'experience'].flatMap((part) => [
    [['curves', part, 'near', 'parent'], 990] as const,
    [['curves', part, 'near', 'sibling'], 980] as const,
    [['curves', part, 'near', 'cousin'], 970] as const,
  ]),
  [['curves', 'channel', 'otherResource'], 990],
  [['curves', 'major', 'related'], 990],
  [['curves', 'major', 'narrow'], 990],
  [['curves', 'major', 'broad'], 980],
]

const withPlaces = (credit: (greatest: number) => number): RuleSet =>
  PLACES.reduce((rules, [keys, greatest]) => withNumber(rules, keys, credit(greatest)), DEFAULT_RULES)

const NOTHING = { stated: false, items: [] }

const NO_FACTS: Facts = {
  candidateId: '',
  asOf: '',
  degrees: NOTHING,
  fieldsOfStudy: NOTHING,
  jobs: NOTHING,
  languages: NOTHING,
  channels: NOTHING,
  skills: NOTHING,
  certificates: NOTHING,
  assessments: NOTHING,
  availability: NOTHING,
  notes: [],
}

/** Who has one word alone, of experience for so many months. */
const having = ({ facts }: Likeness, held: Term, months: number): Facts => ({ ...NO_FACTS, ...facts(held, months) })

/** What people earn where a word is asked for, of experience for so many months. */
function scoring({ leaf, kind }: Likeness, asked: Term, rules: RuleSet, months: number): (facts: Facts) => number {
  const [criterion] = scorerOf(kind).criteria(leaf(asked, months), contextOf(rules))
  return (facts) => (criterion === undefined ? 0 : at(criterion.curve, criterion.feature(facts)?.low ?? 0))
}

/** A word that is asked for, and some of its sort that may be there. */
interface Words {
  readonly likeness: Likeness
  readonly asked: Term
  readonly kin: readonly Pick<Kin, 'held'>[]
}

/** A word that is asked for, and all of its sort that have to do with it, itself among them. */
export interface Kindred extends Words {
  readonly kin: readonly Kin[]
}

/** What who has one of the words alone earns, for each of them; of experience where so many months are asked for and there. */
export function worths(
  { likeness, asked, kin }: Words,
  rules: RuleSet,
  months: number = MOST_MONTHS,
): readonly number[] {
  const score = scoring(likeness, asked, rules, months)
  return kin.map(({ held }) => score(having(likeness, held, months)))
}

/** Every word that may be asked for with its kin, in the order of the vocabularies: the same for all rule sets, which only say what they are worth. */
export const everyKindred = (): readonly Kindred[] => LIKENESSES.flatMap(kindredOf)

function kindredOf(likeness: Likeness): readonly Kindred[] {
  const [shown, silent] = [withPlaces((greatest) => greatest), withPlaces(() => 0)]
  const people = likeness.words().map((held) => ({ held, facts: having(likeness, held, MOST_MONTHS) }))
  return people.map(({ held: asked }) => {
    const placeOf = scoring(likeness, asked, shown, MOST_MONTHS)
    const saidOf = scoring(likeness, asked, silent, MOST_MONTHS)
    const kin = people.flatMap(({ held, facts }): readonly Kin[] => {
      const place = placeOf(facts)
      return place === 0 ? [] : [{ held, place, said: saidOf(facts) }]
    })
    return { likeness, asked, kin }
  })
}
