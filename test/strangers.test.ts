import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Candidate } from '../src/index'
import { createMatcher, parseRoles } from '../src/index'
import { LOCALES } from '../src/report/locale'
import { renderOutcome } from '../src/report/sentence'
import { AS_OF } from './scoring/samples'

const FOLDER = 'fixtures/strangers'
const POSTING = 'fixtures/postings/collection.zh-Hant.txt'

/** The role whose reasons are written down: it asks for a level, for years in an industry at a rank, and for channels. */
const ROLE = 3

function matchesOf(candidate: Candidate) {
  const { roles } = parseRoles(readFileSync(POSTING, 'utf8'))
  return { roles, matches: createMatcher(roles, { asOf: AS_OF }).match(candidate) }
}

const strangers = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))

describe.each(strangers)('%s, a JSON Resume as the public schema has it', (name) => {
  const resume = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as Omit<Candidate, 'id'>

  test('is matched with every role', () => {
    const { roles, matches } = matchesOf({ ...resume, id: name })
    expect(matches.map(({ roleId }) => roleId).sort()).toEqual(roles.map(({ id }) => id).sort())
    for (const { score, interval } of matches) expect(score).toBeLessThanOrEqual(interval[1])
  })

  test('with the reasons that are written down, in every language', () => {
    const { roles, matches } = matchesOf({ ...resume, id: name })
    const match = matches.find(({ roleId }) => roleId === roles[ROLE]?.id)
    const lines = LOCALES.flatMap((locale) => (match?.outcomes ?? []).map((outcome) => renderOutcome(outcome, locale)))
    expect(lines).toEqual(readFileSync(`${FOLDER}/${name}.reasons.txt`, 'utf8').trimEnd().split('\n'))
  })
})
