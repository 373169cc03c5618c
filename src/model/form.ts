import * as z from 'zod'
import { SchemaLink } from './schema-link'

export const ROLE_FORM_SCHEMA = 'rolefit/role-form@1'

/** One wish, or several that each must be met. */
export type Wishes = string | readonly string[]

/**
 * A role as somebody fills it in who has no posting: every field but the title may be left out. Values are worded as a
 * posting would word them (`5-8年快消品`, `CET-6`, `本科以上`) and are read by the same grammar; a bare number is a
 * minimum. A list asks for each of its items; alternatives stand within one string (`市场营销或工商管理`).
 */
export interface RoleForm {
  /** The JSON Schema that an editor completes from; it means nothing to rolefit. */
  readonly $schema?: string
  readonly schema?: typeof ROLE_FORM_SCHEMA
  readonly id?: string
  readonly title: string
  /** An EducationLevel (`bachelor`) or words for one (`本科以上`). */
  readonly education?: string
  readonly major?: Wishes
  /** Years of work: a least number (5), or words (`3-5年KA经验`). */
  readonly years?: number | Wishes
  /** A greatest number of years (45), a range (`28-45`), or words. */
  readonly age?: number | string
  readonly languages?: Wishes
  readonly channels?: Wishes
  readonly skills?: Wishes
  readonly certificates?: Wishes
  readonly gender?: string
  /** People led: a least number, or words (`带过10人以上团队`). */
  readonly management?: number | Wishes
  /** Whatever else is asked for, a line each. */
  readonly other?: Wishes
}

const words = z.string().min(1).max(10_000)
const several = z.array(words).max(100).readonly()
const wishes = z.union([words, several]).exactOptional()

export const RoleForm: z.ZodType<RoleForm> = z.strictObject({
  $schema: SchemaLink,
  schema: z.literal(ROLE_FORM_SCHEMA).exactOptional(),
  id: z.string().min(1).max(200).exactOptional(),
  title: words,
  education: words.exactOptional(),
  major: wishes,
  years: z.union([z.number().min(0).max(60), words, several]).exactOptional(),
  age: z.union([z.int().min(14).max(100), words]).exactOptional(),
  languages: wishes,
  channels: wishes,
  skills: wishes,
  certificates: wishes,
  gender: words.exactOptional(),
  management: z.union([z.int().min(1).max(1_000_000), words, several]).exactOptional(),
  other: wishes,
})
