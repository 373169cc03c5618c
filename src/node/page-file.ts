import { basename, dirname } from 'node:path'
import type { RowWriter } from './write'
import { inWholeFolder } from './write'

/**
 * Writes a page as one file: all of it or, where that fails, nothing, and what stood there stays.
 *
 * @param pieces - the text of the page, written piece by piece.
 * @throws RolefitError `unwritable-output`.
 *
 * @example
 * await writePage(`${folder}/page.html`, ['<!doctype html>', '<title>rolefit</title>'])
 * (await readText(`${folder}/page.html`)).text
 * // → '<!doctype html><title>rolefit</title>'
 */
export async function writePage(file: string, pieces: Iterable<string>): Promise<void> {
  await inWholeFolder(dirname(file), async (folder) => writePieces(await folder.file(basename(file)), pieces))
}

/** Writes a page piece by piece; its SHA-256. */
export async function writePieces(writer: RowWriter, pieces: Iterable<string>): Promise<string> {
  for (const piece of pieces) await writer.write(piece)
  return writer.close()
}
