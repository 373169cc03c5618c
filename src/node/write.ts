import { createHash, randomBytes } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { RolefitError } from '../errors'

/** Characters that are gathered before they go to the disk. */
const BUFFER = 65_536

/**
 * One file on its way: rows go in as they come, and nobody sees them before the folder is committed.
 *
 * A write that fails (a full disk) is told as RolefitError `unwritable-output`, by the file that it was meant for.
 */
export class RowWriter {
  private held = ''
  private readonly hash = createHash('sha256')

  constructor(
    private readonly handle: FileHandle,
    private readonly target: string,
  ) {}

  async write(text: string): Promise<void> {
    this.held += text
    if (this.held.length >= BUFFER) await this.flush()
  }

  async writeBytes(bytes: Uint8Array): Promise<void> {
    await this.flush()
    await this.put(bytes)
  }

  /** Writes what is held, makes sure that it is on the disk, and tells the SHA-256 of the file. */
  async close(): Promise<string> {
    await this.flush()
    try {
      await this.handle.sync()
      await this.handle.close()
    } catch (error) {
      throw unwritable(this.target, error)
    }
    return this.hash.digest('hex')
  }

  async abandon(): Promise<void> {
    await this.handle.close().catch(() => {})
  }

  private async flush(): Promise<void> {
    const bytes = Buffer.from(this.held)
    this.held = ''
    await this.put(bytes)
  }

  private async put(bytes: Uint8Array): Promise<void> {
    this.hash.update(bytes)
    try {
      for (let at = 0; at < bytes.length; ) at += (await this.handle.write(bytes, at)).bytesWritten
    } catch (error) {
      throw unwritable(this.target, error)
    }
  }
}

/**
 * Files that appear in a folder together or not at all.
 *
 * They are written in a hidden folder on the same disk (`.out.host-1234-….tmp`). A folder that is not there yet is then renamed
 * into place in one step. From one that is there the old files are taken away, the last one first, and the new ones put in, the
 * last one last: whoever is killed in between leaves some of the old ones or some of the new ones without the last (`run.json`),
 * and never a mixture. What a killed process has left in hidden folders goes when the next one comes.
 */
export class WholeFolder {
  private readonly writers = new Map<string, RowWriter>()
  /** Files that go when the new ones come, and have no successor. */
  private readonly leaving = new Set<string>()

  private constructor(
    private readonly folder: string,
    private readonly staging: string,
    private readonly isNew: boolean,
    /** The outermost folder that had to be made. */
    private readonly made: string | undefined,
  ) {}

  /** @throws RolefitError `unwritable-output` where `folder` is a file, or cannot be written to. */
  static async open(folder: string): Promise<WholeFolder> {
    const target = resolve(folder)
    try {
      const isNew = !(await isFolder(target))
      const parent = isNew ? dirname(target) : target
      const made = await mkdir(parent, { recursive: true })
      const prefix = `.${basename(target)}.${hostname()}-`
      await sweep(parent, prefix)
      const staging = join(parent, `${prefix}${process.pid}-${randomBytes(6).toString('hex')}${TEMPORARY}`)
      await mkdir(staging)
      return new WholeFolder(target, staging, isNew, made)
    } catch (error) {
      throw unwritable(folder, error)
    }
  }

  async file(name: string): Promise<RowWriter> {
    const target = join(this.folder, name)
    try {
      const writer = new RowWriter(await open(join(this.staging, name), 'wx'), target)
      this.writers.set(name, writer)
      return writer
    } catch (error) {
      throw unwritable(target, error)
    }
  }

  /** Takes an old file away when the new ones are shown. */
  takeAway(name: string): void {
    this.leaving.add(name)
  }

  /** Shows the files. Every writer has been closed. */
  async commit(): Promise<void> {
    try {
      if (this.isNew) await rename(this.staging, this.folder)
      else await this.replaceEach()
    } catch (error) {
      throw error instanceof RolefitError ? error : unwritable(this.folder, error)
    }
  }

  /** Leaves everything as it was before `open`. */
  async abandon(): Promise<void> {
    for (const writer of this.writers.values()) await writer.abandon()
    await rm(this.staging, { recursive: true, force: true })
    if (this.made !== undefined) await rm(this.made, { recursive: true, force: true })
  }

  private async replaceEach(): Promise<void> {
    const names = [...this.writers.keys()]
    const undo: (() => Promise<void>)[] = []
    try {
      for (const name of new Set([...names.toReversed(), ...this.leaving])) undo.push(await this.moveAway(name))
      for (const name of names) undo.push(await this.putIn(name))
    } catch (error) {
      for (const putBack of undo.reverse()) await putBack()
      throw error
    }
    await rm(this.staging, { recursive: true, force: true })
  }

  /** Moves an old file away; how that is taken back. */
  private async moveAway(name: string): Promise<() => Promise<void>> {
    const target = join(this.folder, name)
    const old = join(this.staging, `${name}.old`)
    const wasThere = await renameIfThere(target, old).catch((error) => {
      throw unwritable(target, error)
    })
    return async () => (wasThere ? rename(old, target) : undefined)
  }

  /** Moves a new file in; how that is taken back. */
  private async putIn(name: string): Promise<() => Promise<void>> {
    const target = join(this.folder, name)
    await rename(join(this.staging, name), target)
    return () => rm(target, { force: true })
  }
}

const TEMPORARY = '.tmp'

/** Removes the hidden folders of processes of this machine that are no more. */
async function sweep(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix) || !name.endsWith(TEMPORARY)) continue
    const pid = Number(name.slice(prefix.length).split('-', 1)[0])
    if (!isAlive(pid)) await rm(join(parent, name), { recursive: true, force: true })
  }
}

/** Signal 0 asks and does nothing; somebody else's process may not be asked, and is there. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    // A folder of the file's name is somebody's own and is not moved away.
    if ((await stat(from)).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
    await rename(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  throw Object.assign(new Error('a file'), { code: 'ENOTDIR' })
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'a folder that may not be written to',
  EPERM: 'a folder that may not be written to',
  EROFS: 'a folder that may not be written to',
  ENOTDIR: 'a file where a folder should be',
  EEXIST: 'a file where a folder should be',
  EISDIR: 'a folder where a file should be',
  ENOTEMPTY: 'a folder that another run has made meanwhile',
  ENOSPC: 'a full disk',
  EDQUOT: 'a full disk quota',
  EFBIG: 'a limit on the size of a file',
}

export function unwritable(path: string, error: unknown): RolefitError {
  const { code = '', message } = error as NodeJS.ErrnoException
  return new RolefitError('unwritable-output', path, {
    found: CAUSES[code] ?? message,
    expected: code === 'EISDIR' ? 'the name of a file' : 'a folder that can be written to',
  })
}
