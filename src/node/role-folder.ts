import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { RolefitError } from '../errors'
import type { Role, RoleDocument } from '../index'
import type { InputRecord } from './input'
import type { Encoding } from './read/encoding'
import type { RolesReading } from './roles'
import { readRoles } from './roles'

/**
 * The roles of a file, as `readRoles` has them, or of all postings and stored documents of a folder, in the order of their names. In a
 * folder a role is called by its file, and where a file holds several, by the file and its own id: `sales/role-2`.
 *
 * @throws RolefitError as `readRoles` does; `unreadable-input` where a folder holds no posting.
 */
export async function readRolesAt(
  path: string,
  options: { encoding?: Encoding } = {},
): Promise<Omit<RolesReading, 'source'>> {
  if (!(await isFolder(path))) return readRoles(path, options)
  const files = await roleFiles(path)
  if (files.length === 0) {
    const expected = `postings (${ENDINGS.join(', ')})`
    throw new RolefitError('unreadable-input', path, { found: 'a folder without any', expected })
  }
  const parts: NamedReading[] = []
  for (const file of files) {
    parts.push({ name: basename(file, extname(file)), ...(await readRoles(file, options)) })
  }
  return { document: joined(parts), input: inputOf(path, parts) }
}

const ENDINGS = ['.txt', '.json']

/** The files that roles are read from: those of a folder in the order of their names, or the file itself. */
export async function roleFiles(path: string): Promise<readonly string[]> {
  if (!(await isFolder(path))) return [path]
  const names = (await readdir(path)).filter((name) => ENDINGS.includes(extname(name)))
  return names.sort().map((name) => join(path, name))
}

type NamedReading = RolesReading & { readonly name: string }

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // What is not there is told by whoever reads it.
    return false
  }
}

function joined(parts: readonly NamedReading[]): RoleDocument {
  return {
    schema: 'rolefit/role-document@1',
    roles: parts.flatMap(renamed),
    scorecards: [],
    notices: parts.flatMap((part) =>
      part.document.notices.map((notice) => {
        return notice.roleId === undefined ? notice : { ...notice, roleId: nameIn(part, notice.roleId) }
      }),
    ),
  }
}

function renamed(part: NamedReading): readonly Role[] {
  return part.document.roles.map((role) => ({ ...role, id: nameIn(part, role.id) }))
}

function nameIn({ name, document }: NamedReading, id: string): string {
  return document.roles.length === 1 ? name : `${name}/${id}`
}

/** The hash is of the names and hashes of the files. */
function inputOf(path: string, parts: readonly NamedReading[]): InputRecord {
  const hash = createHash('sha256')
  for (const { input } of parts) hash.update(`${input.name} ${input.sha256}\n`)
  const bytes = parts.reduce((sum, { input }) => sum + input.bytes, 0)
  return { name: basename(path), bytes, sha256: hash.digest('hex') }
}
