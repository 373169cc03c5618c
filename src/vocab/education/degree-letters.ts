import type { Vocabulary } from '../entry'

/**
 * Letters of a degree that stand for other things as well (a business analyst, a state, an operating system): they name a level only
 * before what a level takes (BS in Physics, MA or PhD, MD required, Doctor of Pharmacy; D3, S1 and S2 of Indonesia). Ids are those of the levels.
 */
export const DEGREE_LETTERS = {
  'junior-college': { caps: ['AA', 'AAS', 'ADN', 'ND', 'NCE', 'D3'] },
  bachelor: { caps: ['BA', 'BS', 'BCA', 'B.C.A', 'BE', 'AB', 'DGO', 'DCH', 'S1', 'D4'] },
  master: {
    caps: ['PG', 'MA', 'MS', 'MCA', 'M.C.A', 'MCS', 'ME', 'M.E', 'LLM', 'S2'],
    notIn: ['MS Office', 'MS Excel', 'MS Word', 'MS Project', 'MS SQL'],
  },
  doctor: { en: ['doctor'], caps: ['MD', 'JD', 'DNB', 'MCh'] },
} as const satisfies Vocabulary
