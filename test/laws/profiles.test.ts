import { fc, test } from '@fast-check/vitest'
import toTraditional from 'opencc-js/dict/STCharacters'
import { describe, expect } from 'vitest'
import type { Candidate, Outcome, ScoreLine } from '../../src/index'
import { createMatcher, parseRequirements } from '../../src/index'
import type { Work } from '../../src/model/candidate'
import { ASKED, anyProfile } from '../scoring/profiles'
import { AS_OF, roleOf } from '../scoring/samples'

const roles = ASKED.map((text, i) => {
  const { requirements, unparsed, coverage } = parseRequirements(text)
  return roleOf([], { id: `r${i}`, title: '大客户经理', requirements, unparsed, coverage })
})
const matcher = createMatcher(roles, { asOf: AS_OF })
const linesOf = (candidate: Candidate): readonly ScoreLine[] => matcher.score(candidate)

function expectNoLess(before: Candidate, after: Candidate) {
  const [was, is] = [linesOf(before), linesOf(after)]
  for (const [i, line] of was.entries()) expect(is[i]?.score ?? 0, ASKED[i]).toBeGreaterThanOrEqual(line.score ?? 0)
}

describe('more of what is asked never lowers a score', () => {
  test.prop([anyProfile, fc.constantFrom('本科', '统招本科', '硕士', '博士')])(
    'one more degree',
    (profile, studyType) => {
      const { education } = profile
      fc.pre(education !== undefined)
      const degree = { institution: '复旦大学', studyType, area: '市场营销', endDate: '2015-06' }
      expectNoLess(profile, { ...profile, education: [...(education ?? []), degree] })
    },
  )

  test.prop([anyProfile, fc.nat(40)])('a job that began earlier', (profile, earlier) => {
    const { work } = profile
    fc.pre(work !== undefined)
    expectNoLess(profile, {
      ...profile,
      work: (work ?? []).map((job) => ({ ...job, startDate: shift(job, -earlier) })),
    })
  })

  test.prop([anyProfile])('one more job', (profile) => {
    const { work } = profile
    fc.pre(work !== undefined && work.length > 0)
    const job = { name: '甲公司', position: '大客户经理', industry: '食品', startDate: '2012-01', endDate: '2019-12' }
    expectNoLess(profile, { ...profile, work: [...(work ?? []), job] })
  })

  test.prop([anyProfile, fc.constantFrom('英语', '日语', '粤语'), fc.constantFrom('一般', '良好', '流利')])(
    'one more language',
    (profile, language, fluency) => {
      const { languages } = profile
      // A level of one that is listed already is no addition: where none was known, it may turn out to be a low one.
      fc.pre(languages?.every(({ language: held = '' }) => !NAMES[language]?.includes(held)) === true)
      expectNoLess(profile, { ...profile, languages: [...(languages ?? []), { language, fluency }] })
    },
  )

  test.prop([anyProfile])('a higher level of every language', (profile) => {
    const { languages } = profile
    fc.pre(languages !== undefined)
    const better = (languages ?? []).map((entry) => ({
      ...entry,
      fluency: HIGHER[entry.fluency ?? ''] ?? entry.fluency ?? '',
    }))
    expectNoLess(profile, { ...profile, languages: better })
  })

  test.prop([anyProfile, fc.constantFrom('特通渠道', '餐饮', '天猫', '连锁超市客户', '朋友')])(
    'one more channel',
    (profile, name) => {
      const { channels } = profile
      fc.pre(channels !== undefined)
      expectNoLess(profile, { ...profile, channels: [...(channels ?? []), { name }] })
    },
  )

  test.prop([anyProfile, fc.constantFrom('Excel', '谈判', '特通渠道')])('one more skill', (profile, name) => {
    const { skills } = profile
    fc.pre(skills !== undefined)
    expectNoLess(profile, { ...profile, skills: [...(skills ?? []), { name }] })
  })
})

const NAMES: Readonly<Record<string, readonly string[]>> = { 英语: ['英语', 'English'], 日语: ['日语'], 粤语: ['粤语'] }

const HIGHER: Readonly<Record<string, string>> = { 一般: '良好', 良好: '流利', 流利: '精通' }

const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
const dateOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
const shift = ({ startDate = '' }: Work, by: number) => dateOf(monthOf(startDate) + by)

describe('what says the same scores the same', () => {
  test.prop([anyProfile, fc.nat(1000)])('the entries of every list in another order', (profile, by) => {
    const turned = Object.fromEntries(Object.entries(profile).map(([key, value]) => [key, turn(value, by)])) as never
    expect(linesOf(turned)).toEqual(linesOf(profile))
  })

  test.prop([anyProfile, fc.nat(500)])('a job told as two that adjoin', (profile, at) => {
    const work = profile.work?.flatMap((job) => split(job, at)) ?? []
    fc.pre(work.length > (profile.work?.length ?? 0))
    expect(linesOf({ ...profile, work })).toEqual(linesOf(profile))
  })

  test.prop([anyProfile])('in Traditional', (profile) => {
    expect(linesOf(respelt(profile, traditional))).toEqual(linesOf(profile))
  })

  test.prop([anyProfile])('in full width', (profile) => {
    expect(linesOf(respelt(profile, fullWidth))).toEqual(linesOf(profile))
  })

  test.prop([anyProfile, fc.dictionary(fc.constantFrom('gender', 'ethnicity', 'x'), fc.string())])(
    'with other groups, or without any',
    (profile, groups) => {
      expect(linesOf({ ...profile, groups })).toEqual(linesOf(profile))
    },
  )
})

describe('what an outcome says of a profile stands in it', () => {
  const outcomesOf = (candidate: Candidate): readonly Outcome[] =>
    matcher.match(candidate).flatMap(({ outcomes }) => outcomes.flatMap((outcome) => [outcome, ...within(outcome)]))

  test.prop([anyProfile])('what was decided, and what the sentence quotes, has a place', (profile) => {
    for (const { kind, status, actual, jobs, evidence } of outcomesOf(profile)) {
      const isDecided = status !== 'unknown' && status !== 'not-scored'
      if (isDecided || actual.shape === 'terms' || jobs !== undefined)
        expect(evidence.candidate, `${kind} ${status}: ${JSON.stringify(actual)}`).not.toEqual([])
    }
  })

  test.prop([anyProfile])('every place is there', (profile) => {
    for (const { kind, evidence } of outcomesOf(profile))
      for (const path of evidence.candidate) expect(at(profile, path), `${kind} ${path}`).toBeDefined()
  })
})

/** The members of a group, and theirs. */
function within({ members = [] }: Outcome): readonly Outcome[] {
  return members.flatMap((member) => [member, ...within(member)])
}

/** What stands at `work[0].position`. */
function at(profile: Candidate, path: string): unknown {
  const steps = path.match(/[^.[\]]+/g) ?? []
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], profile)
}

/** A list begun at another place, and the lists in its entries. */
function turn(value: unknown, by: number): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => turn(item, by + 1))
    const at = items.length === 0 ? 0 : by % items.length
    return [...items.slice(at), ...items.slice(0, at)]
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turn(inner, by)]))
}

function split(job: Work, at: number): readonly Work[] {
  const first = monthOf(job.startDate ?? '')
  const last = job.endDate ? monthOf(job.endDate) : monthOf(AS_OF)
  if (last <= first) return [job]
  const cut = first + (at % (last - first))
  return [
    { ...job, endDate: dateOf(cut) },
    { ...job, startDate: dateOf(cut + 1) },
  ]
}

/** Every text of the profile spelt another way; ids stay. */
function respelt(profile: Candidate, spell: (text: string) => string): Candidate {
  const inner = (value: unknown): unknown => {
    if (typeof value === 'string') return spell(value)
    if (Array.isArray(value)) return value.map(inner)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inner(item)]))
  }
  return { ...(inner(profile) as Candidate), id: profile.id }
}

const TRADITIONAL = new Map(toTraditional.split('|').map((row) => row.split(' ') as [string, string]))

function traditional(text: string): string {
  return Array.from(text, (unit) => TRADITIONAL.get(unit)?.[0] ?? unit).join('')
}

function fullWidth(text: string): string {
  return Array.from(text, (unit) => {
    const code = unit.charCodeAt(0)
    return unit === ' ' ? '\u3000' : code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : unit
  }).join('')
}
