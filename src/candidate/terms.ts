import type { Candidate } from '../model/candidate'
import type { Facts, ListFact, WordFact } from '../model/facts'
import { AT_ONCE } from '../vocab/availability'
import type { Passage } from './free-text'
import { wordsOfPassages } from './free-text'
import type { Wordings } from './words'
import { wordFact } from './words'

/** Skills by name and keyword, and, as weaker evidence, those that the free text names. */
export function readSkills(
  { skills }: Candidate,
  passages: readonly Passage[],
  wordings: Wordings,
): ListFact<WordFact> {
  const listed = (skills ?? []).flatMap(({ name, keywords = [] }, i) => [
    ...(isBlank(name) ? [] : [wordFact(name, 'skill', `skills[${i}].name`, wordings)]),
    ...keywords.flatMap((keyword, j) =>
      isBlank(keyword) ? [] : [wordFact(keyword, 'skill', `skills[${i}].keywords[${j}]`, wordings)],
    ),
  ])
  return { stated: skills !== undefined, items: [...listed, ...wordsOfPassages(passages, 'skill')] }
}

/** Certificates of whatever field, tests of languages among them; and those that skills and free text name. */
export function readCertificates(
  candidate: Candidate,
  passages: readonly Passage[],
  wordings: Wordings,
): ListFact<WordFact> {
  const listed = (candidate.certificates ?? []).flatMap(({ name }, i) => {
    if (isBlank(name)) return []
    const licence = wordFact(name, 'licence', `certificates[${i}].name`, wordings)
    return [{ ...licence, ids: [...licence.ids, ...wordings.find(name, 'certificate').ids] }]
  })
  return { stated: candidate.certificates !== undefined, items: [...listed, ...wordsOfPassages(passages, 'licence')] }
}

/** Traits that somebody assessed. Nothing else shows one: a profile that praises itself (抗压能力强) proves nothing. */
export function readAssessments({ assessments }: Candidate, wordings: Wordings): Facts['assessments'] {
  const items = (assessments ?? []).map(({ name, score }, i) => ({
    ...wordFact(name, 'trait', `assessments[${i}]`, wordings),
    score,
  }))
  return { stated: assessments !== undefined, items }
}

export function readAvailability({ availability }: Candidate, wordings: Wordings): ListFact<WordFact> {
  const items = (availability ?? []).map((text, i) => {
    const fact = wordFact(text, 'availability', `availability[${i}]`, wordings)
    if (!AT_ONCE.includes(fact.text)) return fact
    return { text: fact.text, ids: ['immediate-start'], source: { path: fact.source.path, evidence: 'field' as const } }
  })
  return { stated: availability !== undefined, items }
}

function isBlank(text: string | undefined): text is undefined | '' {
  return text === undefined || text.trim() === ''
}
