import { basename, dirname, resolve } from 'node:path'
import { WholeFolder } from './write'

/**
 * Writes a page as one file: all of it or, where that fails, nothing, and what stood there stays.
 *
 * @param pieces - the text of the page, written piece by piece.
 * @throws RolefitError `unwritable-output`.
 */
export async function writePage(file: string, pieces: Iterable<string>): Promise<void> {
  const folder = await WholeFolder.open(dirname(file))
  try {
    await writePieces(folder, file, pieces)
    await folder.commit()
  } catch (error) {
    await folder.abandon()
    throw error
  }
}

/** Writes a page that appears with the other files of its folder; its SHA-256. */
export async function writePieces(folder: WholeFolder, file: string, pieces: Iterable<string>): Promise<string> {
  const writer = await folder.file(basename(file))
  for (const piece of pieces) await writer.write(piece)
  return writer.close()
}

/** Whether a file lies in a folder itself. */
export const liesIn = (file: string, folder: string): boolean => resolve(dirname(file)) === resolve(folder)
