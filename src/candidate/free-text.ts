import type { Candidate } from '../model/candidate'
import type { WordFact } from '../model/facts'
import type { WordClass } from '../vocab'
import type { Word, Wordings } from './words'
import { idsOfWord } from './words'

/** A passage in the candidate's own words, with the known words in it. */
export interface Passage {
  readonly path: string
  readonly text: string
  readonly words: readonly Word[]
}

/**
 * The passages that may show what no field states: the summary, and what is told of each job. A job that has not begun
 * shows nothing. What is found in them is weaker evidence (`text`).
 */
export function readPassages(
  candidate: Candidate,
  hasBegun: (job: number) => boolean,
  wordings: Wordings,
): readonly Passage[] {
  const passages: Passage[] = []
  const add = (text: string | undefined, path: string) => {
    if (text !== undefined && text.trim() !== '') passages.push({ path, text, words: wordings.words(text) })
  }
  add(candidate.basics?.summary, 'basics.summary')
  for (const [i, job] of (candidate.work ?? []).entries()) {
    if (!hasBegun(i)) continue
    add(job.position, `work[${i}].position`)
    add(job.summary, `work[${i}].summary`)
    for (const [j, highlight] of (job.highlights ?? []).entries()) add(highlight, `work[${i}].highlights[${j}]`)
  }
  return passages
}

/** The words of a class in the passages; of one id in one passage the first. */
export function wordsOfPassages(passages: readonly Passage[], wordClass: WordClass): readonly WordFact[] {
  return passages.flatMap(({ path, words }) => factsOfWords(words, wordClass, path))
}

export function factsOfWords(words: readonly Word[], wordClass: WordClass, path: string): readonly WordFact[] {
  const seen = new Set<string>()
  const facts: WordFact[] = []
  for (const word of words) {
    const ids = idsOfWord(word, wordClass).filter((id) => !seen.has(id))
    if (ids.length === 0) continue
    for (const id of ids) seen.add(id)
    facts.push({ text: word.text, ids, source: { path, evidence: 'text' } })
  }
  return facts
}
