// The labelling rule of fixtures/judged/README.md, over the notes that were taken of each role and each person. It knows nothing
// of rolefit: `node scripts/judge.mjs > fixtures/judged/judged.jsonl` writes the judgements again.
import { readFileSync } from 'node:fs'

const NOTES = new URL('../fixtures/judged/notes.json', import.meta.url)
const { roles, people, overruled } = JSON.parse(readFileSync(NOTES, 'utf8'))

const ON = '2026-11-23'
const NEIGHBOURS = { sales: 'marketing', marketing: 'sales', finance: 'people', people: 'finance', supply: 'sales' }
const LEVELS = [2, 4, 5, 6] // high school, college, bachelor, master
const ENGLISH = ['none', 'A2', 'B1', 'B2', 'C1']
const PAPERS = { forklift: ['forklift'], cpa: ['cpa'], 'junior-accountant': ['junior-accountant', 'cpa'] }
const [SMALL, LARGE] = [1, 3]

const monthOf = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const OLD = monthOf(ON) - 120

/** Years that a recruiter would count for the role: the same work in full, its field for a half, the next field for a quarter. */
function relevantYears({ jobs }, role) {
  return jobs.reduce((sum, job) => sum + (shareOf(job, role) * weighedMonths(job)) / 12, 0)
}

function shareOf({ focus, rank }, role) {
  const [family, own] = focus.split('.')
  const near =
    family !== role.family ? (NEIGHBOURS[role.family] === family ? 1 / 4 : 0) : own === role.focus ? 1 : 1 / 2
  return rank === 0 && role.rank > 0 ? near / 2 : near
}

/** What lies more than ten years back counts half. */
function weighedMonths({ from, to = ON }) {
  const [start, end] = [monthOf(from), monthOf(to) + 1]
  const old = Math.max(0, Math.min(end, OLD) - start)
  return end - start - old / 2
}

/** How far a person falls short of one must. */
function shortOfMust(must, person) {
  const [what, level] = must.split('-')
  if (what === 'english') return shortOfEnglish(level, person)
  if (what === 'team') return person.team >= 5 ? 0 : person.team >= 3 ? SMALL : LARGE
  if (must in PAPERS) return PAPERS[must].some((paper) => person.has.includes(paper)) ? 0 : LARGE
  return person.has.includes(must) ? 0 : SMALL
}

function shortOfEnglish(level, { english }) {
  const below = ENGLISH.indexOf(level) - ENGLISH.indexOf(english)
  return below <= 0 ? 0 : below === 1 ? SMALL : LARGE
}

const hasWish = (wish, person) => (wish === 'master' ? person.level >= 6 : shortOfMust(wish, person) === 0)

function shortfalls(person, role) {
  const years = relevantYears(person, role)
  const below = LEVELS.indexOf(role.level) - LEVELS.indexOf(person.level)
  const isForgiven = below === 1 && role.years > 0 && years >= 2 * role.years
  const ranks = person.jobs.filter(({ focus }) => focus.startsWith(role.family)).map(({ rank }) => rank)
  const highest = Math.max(...person.jobs.map(({ rank }) => rank))
  return [
    years >= role.years ? 0 : years >= 0.6 * role.years ? SMALL : LARGE,
    below <= 0 || isForgiven ? 0 : below === 1 ? SMALL : LARGE,
    role.rank === 2 && Math.max(-1, ...ranks) < 2 ? SMALL : 0, // has never led in the field
    highest > role.rank ? SMALL : 0, // a step down: will not stay
    ...role.musts.map((must) => shortOfMust(must, person)),
  ].reduce((sum, short) => sum + short, 0)
}

/** By what is missing, what is there besides, and what a recruiter would hold against the person. */
function gradeOf(person, role) {
  if (relevantYears(person, role) < 0.5) return 0
  const isOfTheField = person.jobs.some(({ focus }) => focus.startsWith(role.family))
  const graded = gradeBySkill(person, role)
  if (!isOfTheField || person.remark === 'part-time') return Math.min(graded, 1)
  return person.remark === 'restless' ? Math.max(0, graded - 1) : graded
}

function gradeBySkill(person, role) {
  const short = shortfalls(person, role)
  const wishes = role.wishes.filter((wish) => hasWish(wish, person)).length
  if (short === 0) return wishes === 0 && role.wishes.length > 1 ? 2 : 3
  if (short === 1 && wishes > 0 && 2 * wishes >= role.wishes.length) return 3
  return short <= 2 ? 2 : short <= 4 ? 1 : 0
}

/** What somebody who read posting and profile decided otherwise, else what the rule says. */
function judgementOf(person, role) {
  const ruled = overruled.find((one) => one.role === role.id && one.candidate === person.id)
  const grade = ruled ? ruled.grade : gradeOf(person, role)
  return { role: role.id, candidate: person.id, grade, judge: ruled ? 'by hand' : 'by rule', on: ON }
}

const rows = roles.flatMap((role) => people.map((person) => JSON.stringify(judgementOf(person, role))))
process.stdout.write(`${rows.join('\n')}\n`)
