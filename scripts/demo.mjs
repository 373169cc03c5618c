// What `npm start` shows: the fixture postings parsed, the fixture pools screened against every role, and a report to look at.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { readRoles, screenPool } from '../dist/node/index.js'
import { renderRoles, renderRun, renderShortLists } from '../dist/report/index.js'

const AS_OF = '2026-11-23'
const LISTED = 3
const OUT = 'out'

/** A posting's language stands before the ending of its name: `linkedin.en.txt`. */
const localeOf = (name) => ['zh-Hant', 'en'].find((locale) => name.includes(`.${locale}`)) ?? 'zh-Hans'

/** Roles of many postings in one document: an id that is `role-1` in each gets the name of its posting before it. */
function prefixed({ roles, notices }, name) {
  const id = (own) => `${name}/${own}`
  return {
    roles: roles.map((role) => ({ ...role, id: id(role.id) })),
    notices: notices.map((notice) => (notice.roleId ? { ...notice, roleId: id(notice.roleId) } : notice)),
  }
}

const heading = (text) => console.log(`\n${'='.repeat(78)}\n${text}\n${'='.repeat(78)}`)

const files = (await readdir('fixtures/postings')).filter((file) => file.endsWith('.txt')).sort()
const postings = []
for (const file of files) {
  const { document } = await readRoles(`fixtures/postings/${file}`)
  postings.push({ name: file.replace(/\.txt$/, ''), document })
}

heading('Roles')
for (const { name, document } of postings) {
  console.log(`\n--- ${name}\n`)
  process.stdout.write(renderRoles(document, localeOf(name)))
}

const parts = postings.map(({ name, document }) => prefixed(document, name))
const roles = {
  schema: 'rolefit/role-document@1',
  roles: parts.flatMap((part) => part.roles),
  scorecards: [],
  notices: parts.flatMap((part) => part.notices),
}
await rm(OUT, { recursive: true, force: true })
await mkdir(OUT)
await writeFile(`${OUT}/roles.json`, `${JSON.stringify(roles, undefined, 2)}\n`)

// The short lists of the largest pool are shown; those of the others are in their files.
const SHOWN = 'pool.jsonl'
const pools = (await readdir('fixtures')).filter((file) => /^pool\.(?:jsonl|json|csv)$/.test(file)).sort()
for (const pool of pools) {
  const out = `${OUT}/${pool.replace('pool.', '')}`
  const run = await screenPool({ roles: `${OUT}/roles.json`, pool: `fixtures/${pool}`, asOf: AS_OF, out })
  heading(`fixtures/${pool} against ${roles.roles.length} roles`)
  for (const { roleId, listed } of pool === SHOWN ? run.shortLists : []) {
    const page = { roleId, listed: listed.slice(0, LISTED) }
    console.log(`\n${renderShortLists([page], run.document, localeOf(roleId))}`.trimEnd())
  }
  console.log(`\n${renderRun(run, 'zh-Hans')}`)
}

const report = `${OUT}/report/report.html`
await screenPool({
  ...{ roles: 'fixtures/postings/jobsdb.mixed.txt', pool: `fixtures/${SHOWN}`, asOf: AS_OF },
  ...{ out: `${OUT}/report`, html: report, locale: 'en' },
})

console.log(
  `Roles as stored: ${OUT}/roles.json (edit it, then: npx rolefit match ${OUT}/roles.json fixtures/candidates/… --as-of ${AS_OF})`,
)
console.log(
  `A report to look at: ${report} (open it in a browser; fixtures/postings/jobsdb.mixed.txt, fixtures/${SHOWN})`,
)
