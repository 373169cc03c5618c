import type { Facts } from '../model/facts'
import type { CompiledRole } from '../score'
import { columnName } from '../score'
import { Column } from './column'
import { FactList } from './fact-list'
import type { ReadyRole } from './ready-role'
import { readyRole } from './ready-role'

/** A candidate ready to be added. */
export interface Entry {
  readonly id: string
  /** SHA-256 of the profile, 64 hexadecimal digits. */
  readonly hash: string
  readonly packed: Uint8Array
}

type Feature = CompiledRole['features'][number]

/**
 * The candidates of a pool: id, hash of the profile, facts, and as many columns as were asked for. Adding to it leaves what is
 * there as it is; a column reaches as far as it was last filled.
 */
export class PoolStore {
  constructor(
    readonly ids: string[] = [],
    readonly hashes: string[] = [],
    readonly facts = new FactList(),
    readonly columns = new Map<string, Column>(),
  ) {}

  get size(): number {
    return this.ids.length
  }

  entryOf(facts: Facts, hash: string): Entry {
    return { id: facts.candidateId, hash, packed: this.facts.pack(facts) }
  }

  add({ id, hash, packed }: Entry): void {
    this.ids.push(id)
    this.hashes.push(hash)
    this.facts.push(packed)
  }

  /** Makes the columns that the roles read, for all candidates: what is missing, and no more. */
  fill(roles: readonly CompiledRole[]): void {
    const features = roles.flatMap((role) => role.features)
    const named = new Map(features.map((feature): [Column, Feature] => [this.columnOf(feature), feature]))
    const from = [...named.keys()].reduce((least, { length }) => Math.min(least, length), this.size)
    for (let index = from; index < this.size; index++) this.fillOne(index, named)
  }

  /** A role with the tables of the columns as they are. */
  ready(role: CompiledRole): ReadyRole {
    return readyRole(
      role,
      role.features.map((feature) => this.columnOf(feature)),
    )
  }

  /** The columns that the roles read, each once. */
  columnsOf(roles: readonly CompiledRole[]): readonly Column[] {
    return [...new Set(roles.flatMap((role) => role.features.map((feature) => this.columnOf(feature))))]
  }

  private fillOne(index: number, named: ReadonlyMap<Column, Feature>): void {
    const facts = this.facts.at(index)
    for (const [column, { feature }] of named) if (column.length === index) column.push(feature(facts))
  }

  private columnOf(feature: Feature): Column {
    const name = columnName(feature)
    const known = this.columns.get(name)
    if (known !== undefined) return known
    const column = new Column(name)
    this.columns.set(name, column)
    return column
  }
}
