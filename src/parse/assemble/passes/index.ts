import type { Draft } from '../draft'
import { joinAccepted } from './acceptance/join'
import { joinAges } from './ages'
import { joinAlternatives } from './alternatives/join'
import { joinBracketed } from './bracketed'
import { joinCombinations } from './combination'
import { dropConditions } from './conditions'
import { dropEquated } from './equated'
import { joinFields } from './fields'
import { joinGrades } from './grades'
import { joinLacking } from './lacking'
import { joinLevels } from './levels'
import { joinListed } from './listed'
import { setModality } from './modality/set'
import { noteNesting } from './nesting'
import { joinOneOf } from './one-of'
import { joinPairs } from './pairs'
import { joinPosts } from './posts'
import { joinRelaxations } from './relaxation/join'
import { readRelaxedValues } from './relaxed-value'
import { dropRepeated } from './repeated'
import { joinResumed } from './resumed'
import { joinSchools } from './schools'
import { takeBackWaived } from './waived'

/**
 * What is settled between the leaves of a clause, in this order: what is asked for at all; how much each weighs; what may stand for
 * what; which are alternatives; which lies within another. A relaxation comes before alternatives: 可放宽至 holds no 或; a list that
 * 均可 closes before what 亦可 accepts, or only its last two would be joined; a condition is idle once nothing is left that it could
 * stand for; what more than one word says before what 或 alone says.
 */
export const PASSES: readonly ((draft: Draft) => Draft)[] = [
  takeBackWaived,
  dropEquated,
  dropRepeated,
  setModality,
  readRelaxedValues,
  joinRelaxations,
  joinLacking,
  joinListed,
  joinAccepted,
  dropConditions,
  joinSchools,
  joinOneOf,
  joinResumed,
  joinPairs,
  joinLevels,
  joinBracketed,
  joinFields,
  joinAges,
  joinGrades,
  joinPosts,
  joinCombinations,
  joinAlternatives,
  noteNesting,
]
