import { RolefitError } from '../../errors'
import type { PoolItem, Reader } from './item'
import { jsonRow, tooLongEntry } from './jsonl'
import { MAX_ENTRY } from './lines'

/**
 * A list of entries, or one entry by itself. The list is cut at its commas as the text comes, so that its length costs
 * no memory and an entry that is not JSON is rejected alone, with its line.
 *
 * @throws RolefitError `unreadable-input` where brackets do not close, or something stands after the list: what
 *   belongs to which entry cannot be told any more.
 */
export const readJson: Reader = async function* (pieces, name) {
  const cutter = new Cutter(name)
  for await (const piece of pieces) yield* cutter.take(piece)
  yield* cutter.end()
}

type Place = 'before' | 'in list' | 'in value' | 'after'

const QUOTE = 34
const BACKSLASH = 92
const NEWLINE = 10
const COMMA = 44
const LIST = 91
const OPENING = new Set([LIST, 123])
const CLOSING = new Set([93, 125])
const BLANK = new Set([32, 9, 10, 13])

/** Follows brackets and strings, and hands out each member of the outermost list. */
class Cutter {
  private place: Place = 'before'
  private depth = 0
  private inString = false
  private escaped = false
  private line = 1
  /** Characters before this piece, and before this line: for columns. */
  private offset = 0
  private lineStart = 0
  private startLine = 0
  private startColumn = 1
  private held: string[] = []
  private length = 0
  private members = 0

  constructor(private readonly name: string) {}

  *take(piece: string): Generator<PoolItem> {
    let start = 0
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at)
      if (code === NEWLINE) this.breakLine(at)
      if (this.startsEntry(code)) this.begins(at)
      const wasList = this.place === 'in list'
      if (this.step(code)) {
        this.hold(piece.slice(start, at))
        yield* this.cut(code === COMMA)
        start = at + 1
      } else if (!wasList && this.place === 'in list') start = at + 1
    }
    if (this.place !== 'after') this.hold(piece.slice(start))
    this.offset += piece.length
  }

  /** @throws RolefitError where the list is still open. */
  *end(): Generator<PoolItem> {
    if (this.place === 'in list') throw this.fault('the end of the file inside a list', '"]"')
    if (this.place === 'in value') yield this.item(this.held.join(''))
  }

  private breakLine(at: number): void {
    this.line += 1
    this.lineStart = this.offset + at + 1
  }

  /** Whether this is the first character of an entry that is not blank. */
  private startsEntry(code: number): boolean {
    return this.startLine === 0 && !BLANK.has(code) && (this.place !== 'before' || code !== LIST)
  }

  private begins(at: number): void {
    this.startLine = this.line
    this.startColumn = this.offset + at - this.lineStart + 1
  }

  /** Moves over one character; true where it ends a member of the list. */
  private step(code: number): boolean {
    if (this.inString) this.stepInString(code)
    else if (this.place === 'before' && !BLANK.has(code)) this.open(code)
    else if (this.place === 'after' && !BLANK.has(code)) {
      throw this.fault('something after the end of the list', 'nothing')
    } else if (this.place === 'in list' && this.depth === 0 && (code === COMMA || CLOSING.has(code))) {
      if (code !== COMMA) this.place = 'after'
      return true
    } else this.nest(code)
    return false
  }

  private stepInString(code: number): void {
    if (this.escaped) this.escaped = false
    else if (code === BACKSLASH) this.escaped = true
    else if (code === QUOTE) this.inString = false
  }

  private open(code: number): void {
    this.place = code === LIST ? 'in list' : 'in value'
    if (this.place === 'in value') this.nest(code)
  }

  private nest(code: number): void {
    if (code === QUOTE) this.inString = true
    else if (OPENING.has(code)) this.depth += 1
    else if (CLOSING.has(code)) this.depth -= 1
  }

  private hold(text: string): void {
    this.length += text.length
    if (this.length <= MAX_ENTRY) this.held.push(text)
    else this.held = []
  }

  private *cut(isComma: boolean): Generator<PoolItem> {
    const text = this.held.join('')
    const isEmptyList = !isComma && this.members === 0 && text.trim() === '' && this.length <= MAX_ENTRY
    if (!isEmptyList) yield this.item(text)
    this.members += 1
    this.held = []
    this.length = 0
    this.startLine = 0
  }

  private item(text: string): PoolItem {
    const line = this.startLine || this.line
    return this.length > MAX_ENTRY ? tooLongEntry(line) : jsonRow(text.trimStart(), line, this.startColumn)
  }

  private fault(found: string, expected: string): RolefitError {
    return new RolefitError('unreadable-input', `${this.name}:${this.line}`, { found, expected })
  }
}
