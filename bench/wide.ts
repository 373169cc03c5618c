import { BLOCK, Column } from '../src/pool/column'
import type { ReadyRole } from '../src/pool/ready-role'
import { readyRole } from '../src/pool/ready-role'
import type { PoolScores } from '../src/pool/score'
import { PoolStore } from '../src/pool/store'
import type { CompiledRole } from '../src/score/index'
import { createDraw } from './seeded'
import { FACTS } from './twelve'

/** The columns of so many candidates: those of the thousand profiles, drawn again and again. */
export function wideRole(compiled: CompiledRole, size: number): ReadyRole {
  const store = new PoolStore()
  for (const facts of FACTS) store.add(store.entryOf(facts, ''))
  store.fill([compiled])
  const narrow = store.ready(compiled).columns
  const draw = createDraw(12)
  const places = FACTS.map((_, i) => i)
  const columns = narrow.map(
    ({ name, values }) =>
      new Column(
        name,
        values.flatMap((value) => value ?? []),
      ),
  )
  for (let i = 0; i < size; i++) {
    const place = draw(places)
    for (const [k, column] of columns.entries()) column.pushCode((narrow[k] as Column).codeAt(place))
  }
  return readyRole(compiled, columns)
}

/** Room for the scores of so many, which is written over again and again: new memory would be measured in its place. */
export function scoresFor(size: number): PoolScores {
  return { scores: new Uint16Array(size), eligible: new Uint8Array(size) }
}

/** The floor: the same columns and the same tables, one sum a candidate, and nothing else. */
export function createFloor({ direct }: ReadyRole, size: number): () => Int32Array {
  const tables = direct.map(({ sums }) => sums.point) as Twelve<Int32Array>
  const sums = new Int32Array(size)
  return () => {
    for (let from = 0; from < size; from += BLOCK) {
      const codes = direct.map(({ column }) => column.blocks[from / BLOCK]) as Twelve<Uint16Array>
      sumBlock(sums.subarray(from, from + BLOCK), tables, codes)
    }
    return sums
  }
}

function sumBlock(
  sums: Int32Array,
  [A, B, C, D, E, F, G, H, I, J, K, L]: Twelve<Int32Array>,
  [a, b, c, d, e, f, g, h, i, j, k, l]: Twelve<Uint16Array>,
): void {
  const at = (table: Int32Array, code: number | undefined) => table[code as number] as number
  for (let n = 0; n < sums.length; n++) {
    sums[n] =
      at(A, a[n]) +
      at(B, b[n]) +
      at(C, c[n]) +
      at(D, d[n]) +
      at(E, e[n]) +
      at(F, f[n]) +
      at(G, g[n]) +
      at(H, h[n]) +
      at(I, i[n]) +
      at(J, j[n]) +
      at(K, k[n]) +
      at(L, l[n])
  }
}

type Twelve<T> = [T, T, T, T, T, T, T, T, T, T, T, T]
