import { basename, dirname, resolve } from 'node:path'
import type { RowWriter } from './write'
import { WholeFolder } from './write'

/** The folders that a run writes files into, each opened once; the files of all of them appear, or none. */
export class Folders {
  private readonly opened = new Map<string, WholeFolder>()

  /** @throws RolefitError `unwritable-output`; what was opened before is left as it was. */
  static async open(folders: readonly string[]): Promise<Folders> {
    const all = new Folders()
    try {
      // The inner ones first: a folder that is not there yet is put into place in one step, and none may have been made within it since.
      for (const folder of [...folders].sort((a, b) => resolve(b).length - resolve(a).length)) await all.add(folder)
    } catch (error) {
      await all.abandon()
      throw error
    }
    return all
  }

  /** A new file of one of the folders. */
  file(path: string): Promise<RowWriter> {
    return (this.opened.get(resolve(dirname(path))) as WholeFolder).file(basename(path))
  }

  /** Shows the files. Every writer has been closed. */
  async commit(): Promise<void> {
    for (const folder of this.opened.values()) await folder.commit()
  }

  /** Leaves everything as it was before `open`. */
  async abandon(): Promise<void> {
    for (const folder of this.opened.values()) await folder.abandon()
  }

  private async add(folder: string): Promise<void> {
    const path = resolve(folder)
    if (!this.opened.has(path)) this.opened.set(path, await WholeFolder.open(folder))
  }
}
