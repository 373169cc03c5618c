import type { TermKind } from '../../model/constraint'
import { isWord } from '../../text/cursor'
import type { Reader } from '../kind'
import { findKnown, findRank, findSkillAbility, findTraitAbility, findUnknownCertificate } from './find'
import { createTermReader, listOf } from './read'

/** The readers of the kinds that are lists of terms; a kind is its finders, in order. */
export const TERM_READERS = {
  seniority: createTermReader('seniority', [findRank]),
  skill: createTermReader('skill', [findKnown, listOf('skill'), findSkillAbility]),
  certificate: createTermReader('certificate', [listOf('licence'), findUnknownCertificate]),
  trait: createTermReader('trait', [
    listOf('trait', ({ tokens }, at) => !isWord(tokens[at - 1], 'language')),
    findTraitAbility,
  ]),
  availability: createTermReader('availability', [listOf('availability')]),
} satisfies { [K in TermKind]: Reader<K> }
