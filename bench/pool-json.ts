import type { Person } from './people'
import type { Fault } from './pool-fault'

/** JSON Resume, as an applicant tracking system would write it: with contacts that no match reads. */
const resumeOf = (person: Person) => ({
  id: person.id,
  basics: {
    name: person.name,
    email: person.email,
    phone: person.phone,
    birthDate: person.birthDate,
    summary: person.summary,
  },
  work: person.jobs,
  education: [{ institution: person.school, area: person.area, studyType: person.level }],
  skills: person.skills.map((name) => ({ name })),
  languages: [{ language: '英语', fluency: person.english }],
  channels: person.channels.map((name) => ({ name, resource: 'channel' })),
  groups: person.gender === '' ? {} : { gender: person.gender },
})

type Resume = ReturnType<typeof resumeOf>

export const jsonRow = (person: Person): string => JSON.stringify(resumeOf(person))

/** A row whose text is no JSON: told by its column. */
const torn = (name: string, spoil: (text: string, person: Person) => string): Fault => ({
  name,
  path: 'column ',
  row: (person) => spoil(jsonRow(person), person),
})

/** A row that is JSON, and no candidate. */
const wrong = (name: string, path: string, spoil: (resume: Resume, person: Person) => unknown): Fault => ({
  name,
  path,
  row: (person) => JSON.stringify(spoil(resumeOf(person), person)),
})

const basics = (more: object) => (resume: Resume) => ({ ...resume, basics: { ...resume.basics, ...more } })
const job = (more: object) => (resume: Resume) => ({ ...resume, work: [{ ...resume.work[0], ...more }] })
const having = (more: object) => (resume: Resume) => ({ ...resume, ...more })

function nested(depth: number): unknown {
  return depth === 0 ? [] : [nested(depth - 1)]
}

export const JSON_FAULTS: readonly Fault[] = [
  torn('cut off', (text) => text.slice(0, -20)),
  torn('cut off within the name', (text, { name }) => text.slice(0, text.indexOf(name) + 2)),
  torn('a comma too many', (text) => text.replace(/\}$/, ',}')),
  torn('single quotes', (text) => text.replaceAll('"', "'")),
  torn('a name without quotes', (text) => text.replace('"id"', 'id')),
  torn('NaN', (text) => text.replace(/"teamSize":[0-9]+/, '"teamSize":NaN')),
  torn('a tab within a string', (text, { name }) => text.replace(name, `${name}\t`)),
  torn('an escape that is none', (text, { name }) => text.replace(name, `\\x${name}`)),
  torn('two entries on one line', (text) => `${text} ${text}`),
  wrong('a list', 'candidate', (resume) => [resume]),
  wrong('a text', 'candidate', ({ basics: { name } }) => name),
  wrong('the id of the first', 'id', having({ id: 'p1' })),
  wrong('a number that is not whole for an id', 'id', having({ id: 7.5 })),
  wrong('an empty id', 'id', having({ id: '' })),
  wrong('an id without end', 'id', having({ id: '编'.repeat(201) })),
  wrong('NUL in an id', 'id', having({ id: 'p\u0000' })),
  wrong('a day of birth that no month has', 'basics.birthDate', basics({ birthDate: '1990-02-30' })),
  wrong('words for a day of birth', 'basics.birthDate', basics({ birthDate: '属马' })),
  wrong('a birth to come', 'basics.birthDate', basics({ birthDate: '2090-01-01' })),
  wrong('an age of 300', 'basics.age', basics({ age: 300 })),
  wrong('an age in words', 'basics.age', basics({ age: '三十' })),
  wrong('an age that the birth denies', 'basics.age', basics({ age: 15 })),
  wrong('a name that is a list', 'basics.name', (resume, { name }) => basics({ name: [name] })(resume)),
  wrong('a month that no year has', 'work[0].startDate', job({ startDate: '2019-13' })),
  wrong('words for a date', 'work[0].startDate', job({ startDate: '不记得了' })),
  wrong('an end before its start', 'work[0].endDate', job({ endDate: '2001-01' })),
  wrong('a job that is text', 'work[0]', having({ work: ['大客户经理'] })),
  wrong('people led, below none', 'work[0].teamSize', job({ teamSize: -1 })),
  wrong('highlights that are text', 'work[0].highlights', job({ highlights: '销售冠军' })),
  wrong('years of work below none', 'yearsOfExperience', having({ yearsOfExperience: -3 })),
  wrong('full time in words', 'education[0].fullTime', having({ education: [{ fullTime: '是' }] })),
  wrong('skills that are numbers', 'skills[0].name', having({ skills: [{ name: 5 }] })),
  wrong('a channel without a name', 'channels[0].name', having({ channels: [{ resource: 'channel' }] })),
  wrong('a resource that is none', 'channels[0].resource', having({ channels: [{ name: 'KA', resource: 'friend' }] })),
  wrong('an assessment of 5000', 'assessments[0].score', having({ assessments: [{ name: '抗压', score: 5000 }] })),
  wrong('groups that are a list', 'groups', having({ groups: ['女'] })),
  wrong('a hundred levels', 'more', having({ more: nested(100) })),
  { name: 'a key __proto__', path: '__proto__', row: (person) => jsonRow(person).replace('{', '{"__proto__":{},') },
]
