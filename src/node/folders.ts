import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { RolefitError } from '../errors'
import { leftByEarlier } from './earlier-run'
import type { RowWriter } from './write'
import { WholeFolder } from './write'

/**
 * What a shell makes of a variable that is not set is no path, and would stand for the folder one works in.
 *
 * @param paths - what options say of outputs; one that was not given is none.
 * @throws RolefitError `invalid-option` for an empty one.
 */
export function checkPaths(paths: Readonly<Record<string, string | undefined>>): void {
  for (const [option, path] of Object.entries(paths)) {
    if (path?.trim() !== '') continue
    throw new RolefitError('invalid-option', option, { found: 'an empty text', expected: 'a path' })
  }
}

/** The folders that a run writes files into, each opened once; the files of all of them appear, or none. */
export class Folders {
  /** By their real paths. */
  private readonly opened = new Map<string, WholeFolder>()

  private constructor(
    /** Where each output really stands. */
    private readonly places: ReadonlyMap<string, string>,
    /** What the files that are read are. */
    private readonly read: ReadonlySet<string | undefined>,
  ) {}

  /** What was opened before an error is left as it was. */
  static async open(outputs: readonly string[], inputs: readonly string[]): Promise<Folders> {
    const read = new Set(await Promise.all(inputs.map(inodeOf)))
    const places = await placesOf(outputs, read)
    const all = new Folders(places, read)
    try {
      const folders = new Map([...places].map(([file, place]) => [dirname(place), dirname(file)]))
      // The inner ones first: a folder that is not there yet is put into place in one step, and none may have been made within it since.
      for (const [place, folder] of [...folders].sort(([a], [b]) => b.length - a.length)) {
        all.opened.set(place, await WholeFolder.open(folder))
      }
    } catch (error) {
      await all.abandon()
      throw error
    }
    return all
  }

  /** A new file, one of the outputs. */
  file(path: string): Promise<RowWriter> {
    return this.folderOf(path).file(basename(path))
  }

  /**
   * Takes away, when the files are shown, what an earlier run wrote beside its record and this one does not write. A file that was
   * changed since, or is read, stays.
   *
   * @param record - one of the outputs, which tells all others with their hashes.
   */
  async replaceRun(record: string): Promise<void> {
    for (const name of await leftByEarlier(record)) {
      const inode = await inodeOf(join(dirname(record), name))
      if (!this.read.has(inode)) this.folderOf(record).takeAway(name)
    }
  }

  /** Shows the files. Every writer has been closed. */
  async commit(): Promise<void> {
    for (const folder of this.opened.values()) await folder.commit()
  }

  /** Leaves everything as it was before `open`. */
  async abandon(): Promise<void> {
    for (const folder of this.opened.values()) await folder.abandon()
  }

  private folderOf(path: string): WholeFolder {
    return this.opened.get(dirname(this.places.get(path) as string)) as WholeFolder
  }
}

/**
 * Files that appear together or not at all; what `write` gives.
 *
 * @param outputs - all files that `write` is going to write.
 * @param inputs - files that are read, which none of them may replace.
 * @throws RolefitError `unwritable-output`, and whatever `write` throws.
 */
export async function inFolders<T>(
  outputs: readonly string[],
  inputs: readonly string[],
  write: (folders: Folders) => Promise<T>,
): Promise<T> {
  const folders = await Folders.open(outputs, inputs)
  try {
    const written = await write(folders)
    await folders.commit()
    return written
  } catch (error) {
    await folders.abandon()
    throw error
  }
}

/** @throws RolefitError `unwritable-output` where two outputs are one file, or one is a file that is read, by whatever path. */
async function placesOf(
  outputs: readonly string[],
  read: ReadonlySet<string | undefined>,
): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>()
  const taken = new Set<string>()
  for (const file of outputs) {
    const place = join(await realPath(dirname(file)), basename(file))
    if (taken.has(place)) throw notItsOwn(file, 'another output of that name')
    const inode = await inodeOf(file)
    if (inode !== undefined && read.has(inode)) throw notItsOwn(file, 'a file that is read')
    places.set(file, place)
    taken.add(place)
  }
  return places
}

const notItsOwn = (file: string, found: string): RolefitError =>
  new RolefitError('unwritable-output', file, { found, expected: 'a file of its own' })

/** What a file is, whatever paths and links lead to it; undefined of one that is not there. */
async function inodeOf(file: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(file, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return undefined
  }
}

/** A path without links; of what is not there yet, as far as it is. */
async function realPath(path: string): Promise<string> {
  const full = resolve(path)
  try {
    return await realpath(full)
  } catch {
    return full === dirname(full) ? full : join(await realPath(dirname(full)), basename(full))
  }
}
