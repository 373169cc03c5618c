import { checkPaths, inFolders } from './folders'
import type { RowWriter } from './write'

/**
 * Writes a page as one file: all of it or, where that fails, nothing, and what stood there stays.
 *
 * @param pieces - the text of the page, written piece by piece.
 * @param inputs - files that the page was made of, none of which it may replace.
 * @throws RolefitError `unwritable-output`; `invalid-option` where `file` is empty.
 *
 * @example
 * await writePage(`${folder}/page.html`, ['<!doctype html>', '<title>rolefit</title>'])
 * (await readText(`${folder}/page.html`)).text
 * // → '<!doctype html><title>rolefit</title>'
 */
export async function writePage(file: string, pieces: Iterable<string>, inputs: readonly string[] = []): Promise<void> {
  checkPaths({ html: file })
  await inFolders([file], inputs, async (folders) => writePieces(await folders.file(file), pieces))
}

/** Writes a page piece by piece; its SHA-256. */
export async function writePieces(writer: RowWriter, pieces: Iterable<string>): Promise<string> {
  for (const piece of pieces) await writer.write(piece)
  return writer.close()
}
