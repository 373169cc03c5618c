import type { Vocabulary } from '../entry'

/**
 * Letters of a degree that stand for other things as well (a business analyst, a state, an operating system): they name a level only
 * before what a level takes (BS in Physics, MA or PhD, MD required, Doctor of Pharmacy). Ids are those of the levels.
 */
export const DEGREE_LETTERS = {
  'junior-college': { caps: ['AA', 'AAS', 'ADN', 'ND', 'NCE'] },
  bachelor: { caps: ['BA', 'BS', 'BCA', 'B.C.A', 'BE', 'AB', 'DGO', 'DCH'] },
  master: {
    caps: ['PG', 'MA', 'MS', 'MCA', 'M.C.A', 'MCS', 'ME', 'M.E', 'LLM'],
    notIn: ['MS Office', 'MS Excel', 'MS Word', 'MS Project', 'MS SQL'],
  },
  doctor: { en: ['doctor'], caps: ['MD', 'JD', 'DNB', 'MCh'] },
} as const satisfies Vocabulary
