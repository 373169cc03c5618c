import { RolefitError } from '../errors'
import { VERSION } from '../version'
import { ByteReader, ByteWriter } from './bytes'
import { BLOCK, Column } from './column'
import { crc32 } from './crc-32'
import { damaged } from './damage'
import type { FactBlock } from './fact-list'
import { FactList } from './fact-list'
import { TextList } from './packed'
import { PoolStore } from './store'
import { VOCABULARY } from './vocabulary.constant'

/**
 * A pool as one file, of numbers and texts as `ByteWriter` has them:
 *
 * 1. `rolefit/pool@1`, the version of rolefit, the vocabulary, the day;
 * 2. the number of candidates; their ids; 32 bytes a candidate, the SHA-256 of the profiles;
 * 3. the texts that facts share; for each block the length of each candidate's facts, then the facts;
 * 4. the columns: name, values (low and high, from code 1 on), and the codes;
 * 5. in the last four bytes, lowest first, CRC-32 of all before.
 */
const POOL_SCHEMA = 'rolefit/pool@1'
/** With nothing behind its number: a length that is damaged reads on into what follows. */
const ANY_POOL_SCHEMA = /^rolefit\/pool@\d+$/

const CHECKSUM = 4
const HASH = 32

/** A pool, and the day that its facts are told by. */
export interface DatedStore {
  readonly store: PoolStore
  readonly asOf: string
}

export function saveStore({ store, asOf }: DatedStore): Uint8Array {
  const to = new ByteWriter()
  for (const text of [POOL_SCHEMA, VERSION, VOCABULARY, asOf]) to.writeText(text)
  to.writeNumber(store.size)
  for (const id of store.ids) to.writeText(id)
  for (const hash of store.hashes) to.writeBytes(bytesOf(hash))
  writeFacts(store.facts, to)
  to.writeNumber(store.columns.size)
  for (const column of store.columns.values()) writeColumn(column, to)
  const checksum = crc32(to.written())
  to.writeBytes(Uint8Array.from({ length: CHECKSUM }, (_, i) => checksum >>> (8 * i)))
  return to.written().slice()
}

/**
 * @throws RolefitError `damaged-pool` for what is not a whole pool; `unsupported-version` for one of another form;
 *   `other-vocabulary` for one whose facts were read by another version of rolefit or with other words.
 */
export function loadStore(bytes: Uint8Array): DatedStore {
  const from = new ByteReader(bytes.subarray(0, Math.max(0, bytes.length - CHECKSUM)))
  checkSchema(from.readText())
  const checksum = bytes.subarray(-CHECKSUM).reduce((sum, byte, i) => sum + byte * 2 ** (8 * i), 0)
  if (checksum !== crc32(bytes.subarray(0, -CHECKSUM))) throw damaged('bytes that the checksum does not fit')
  checkMaker(from.readText(), from.readText())
  const asOf = from.readText()
  const size = from.within(from.readNumber())
  const ids = Array.from({ length: size }, () => from.readText())
  const hashes = ids.map(() => hexOf(from.readBytes(HASH)))
  const facts = readFacts(from, size)
  const columns = Array.from({ length: from.within(from.readNumber()) }, () => readColumn(from))
  const named = new Map(columns.map((column) => [column.name, column]))
  return { store: new PoolStore(ids, hashes, facts, named), asOf }
}

function checkSchema(found: string): void {
  if (found === POOL_SCHEMA) return
  if (!ANY_POOL_SCHEMA.test(found)) throw damaged(`a beginning that is not ${POOL_SCHEMA}`)
  throw new RolefitError('unsupported-version', 'pool', { found, expected: POOL_SCHEMA })
}

function checkMaker(version: string, words: string): void {
  if (version === VERSION && words === VOCABULARY) return
  throw new RolefitError('other-vocabulary', 'pool', {
    found: `a pool of rolefit ${version} with vocabulary ${words}`,
    expected: `one of rolefit ${VERSION} with vocabulary ${VOCABULARY}: build it anew`,
  })
}

function writeFacts({ list, blocks, length }: FactList, to: ByteWriter): void {
  to.writeNumber(list.texts.length)
  for (const text of list.texts) to.writeText(text)
  for (const [b, { bytes, ends }] of blocks.entries()) {
    const count = Math.min(BLOCK, length - b * BLOCK)
    for (let i = 0; i < count; i++) to.writeNumber((ends[i] as number) - (i === 0 ? 0 : (ends[i - 1] as number)))
    to.writeBytes(bytes.written())
  }
}

function readFacts(from: ByteReader, size: number): FactList {
  const texts = Array.from({ length: from.within(from.readNumber()) }, () => from.readText())
  const blocks: FactBlock[] = []
  for (let first = 0; first < size; first += BLOCK) {
    const ends = new Uint32Array(BLOCK)
    let end = 0
    for (let i = 0; i < Math.min(BLOCK, size - first); i++) ends[i] = end += from.readNumber()
    const bytes = new ByteWriter(end)
    bytes.writeBytes(from.readBytes(end))
    blocks.push({ bytes, ends })
  }
  return new FactList(new TextList(texts), blocks, size)
}

function writeColumn(column: Column, to: ByteWriter): void {
  to.writeText(column.name)
  to.writeNumber(column.values.length - 1)
  for (const value of column.values) {
    if (value === undefined) continue
    to.writeNumber(value.low)
    to.writeNumber(value.high)
  }
  to.writeNumber(column.length)
  for (let i = 0; i < column.length; i++) to.writeNumber(column.codeAt(i))
}

function readColumn(from: ByteReader): Column {
  const name = from.readText()
  const values = Array.from({ length: from.within(from.readNumber()) }, () => {
    return { low: from.readNumber(), high: from.readNumber() }
  })
  const column = new Column(name, values)
  for (let left = from.within(from.readNumber()); left > 0; left--) column.pushCode(from.readNumber())
  return column
}

function bytesOf(hash: string): Uint8Array {
  return Uint8Array.from({ length: HASH }, (_, i) => Number.parseInt(hash.slice(2 * i, 2 * i + 2), 16))
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
