/** A number, a word or a list of a rule set that another has otherwise; undefined where it is not set. */
export interface RuleChange {
  /** `weights.age.required` */
  readonly path: string
  readonly from: unknown
  readonly to: unknown
}
