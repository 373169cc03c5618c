import type { Role } from '../src/index'
import type { Read, Wanted } from './agreement'
import { agrees, nameOf, plain, readsOf } from './agreement'

interface ExpectedRole {
  readonly heading: string
  readonly duties?: number
  readonly fields?: Readonly<Record<string, string>>
  readonly constraints: readonly Wanted[]
  readonly mentions?: Readonly<Record<string, readonly string[]>>
}

/** What must be read out of a posting; `fixtures/README.md` says how it is written. */
export interface Expected {
  readonly roles: readonly ExpectedRole[]
  readonly scorecards?: readonly { readonly title: string; readonly sections: readonly [string, number][] }[]
}

/** Of these no leaf may be read that is not listed. */
const LISTED = ['education', 'major', 'experience', 'age', 'language', 'channel', 'gender', 'certificate']

/** Everything in which the roles that were read differ from those that are expected, in words. */
export function missesIn(expected: Expected, roles: readonly Role[]): readonly string[] {
  const count = roles.length === expected.roles.length ? [] : [`roles: ${roles.length}`]
  const misses = expected.roles.flatMap((wanted, index) =>
    missesOf(wanted, roles[index]).map((miss) => `role ${index + 1}: ${miss}`),
  )
  return [...count, ...misses]
}

function missesOf(wanted: ExpectedRole, role: Role | undefined): readonly string[] {
  if (role === undefined) return ['is not there']
  const misses: string[] = []
  if (!plain(role.title).includes(plain(wanted.heading))) misses.push(`title: ${role.title}`)
  if (wanted.duties !== undefined && role.duties.length !== wanted.duties) misses.push(`duties: ${role.duties.length}`)
  for (const [field, value] of Object.entries(wanted.fields ?? {}))
    if (role.fields[field] !== value) misses.push(`field ${field}: ${role.fields[field]}`)
  const reads = readsOf(role.requirements)
  return [...misses, ...missedLeaves(wanted.constraints, reads), ...missedMentions(wanted, reads)]
}

/** Hard leaves choose first; a soft one takes one leaf of its kind that nobody else claims, agreeing or not. */
function missedLeaves(constraints: readonly Wanted[], reads: readonly Read[]): readonly string[] {
  const left = [...reads]
  const take = (fits: (read: Read) => boolean) => {
    const at = left.findIndex(fits)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const hard = constraints.filter(({ soft }) => soft === undefined)
  const soft = constraints.filter((one) => one.soft !== undefined)
  const taken = new Map(hard.map((one) => [one, take((read) => agrees(one, read))]))
  const unmatched = soft.filter((one) => take((read) => agrees(one, read)) === undefined)
  for (const one of unmatched) take(({ leaf }) => leaf.kind === one.kind)
  const lost = hard.filter((one) => taken.get(one) === undefined).map((one) => `lost: ${nameOf(one)}`)
  const unlisted = left
    .filter(({ leaf }) => LISTED.includes(leaf.kind))
    .map(({ leaf, requirement }) => `not listed: ${nameOf(readable(leaf, requirement.modality))}`)
  return [...lost, ...unlisted, ...brokenGroups(taken)]
}

function readable(leaf: Read['leaf'], modality: string) {
  return { ...leaf, required: (leaf.modality ?? modality) === 'required' }
}

/** Members of a group stand in one requirement, those of one branch in one of its alternatives and of two branches in two. */
function brokenGroups(taken: ReadonlyMap<Wanted, Read | undefined>): readonly string[] {
  const names = new Set([...taken.keys()].flatMap(({ group }) => (group === undefined ? [] : [group])))
  return [...names].flatMap((name) => {
    const found = [...taken].flatMap(([{ group, branch }, read]) =>
      group !== name || read === undefined ? [] : [{ branch, read }],
    )
    const isKept = found.every(({ branch, read }) =>
      found.every(
        (other) =>
          other.read.requirement === read.requirement &&
          (other.branch === branch) === (other.read.alternative === read.alternative),
      ),
    )
    return isKept ? [] : [`not joined: ${name}`]
  })
}

/** Each phrase lies within a requirement of its kind. */
function missedMentions({ mentions = {} }: ExpectedRole, reads: readonly Read[]): readonly string[] {
  return Object.entries(mentions).flatMap(([kind, phrases]) =>
    phrases
      .filter((phrase) => !reads.some(({ leaf, requirement }) => leaf.kind === kind && holds(requirement.text, phrase)))
      .map((phrase) => `not mentioned: ${kind} ${phrase}`),
  )
}

function holds(text: string, phrase: string): boolean {
  return plain(text).includes(plain(phrase))
}
