/** Ids beyond those that lie below in the tree which this industry takes in as well. */
export interface Industry {
  readonly also?: readonly string[]
  /** Neighbours that the tree keeps apart, with the share (thousandths) of a stint there that counts here. */
  readonly near?: Readonly<Record<string, number>>
}
