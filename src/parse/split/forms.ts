import { FORM_FIELDS } from '../../vocab/facts.constant'
import type { FormField } from '../../vocab/form-fields'
import type { Layout } from './layout'
import { trimmed } from './layout'
import type { PlacedLabel, PlacedText } from './sections'

/** What a form states, by the id of the field; an empty string where it names the field and leaves it blank. */
export type Fields = Record<string, string>

export function isFact(field: FormField | undefined): field is FormField {
  return field !== undefined && !FORM_FIELDS[field].requires
}

/** 技术资格要求： with nothing behind it is a blank of the form, and no requirement. */
export function recordBlank(fields: Fields, { segment: { label }, empty }: PlacedLabel): void {
  if (empty && label.field !== undefined) fields[label.field] ??= ''
}

/** Keeps a stated fact as it is written. The first statement stands; what goes on with it is added. */
export function recordFact(layout: Layout, fields: Fields, { segment, field }: PlacedText): void {
  if (field === undefined) return
  const { tokens, source } = layout
  const value = trimmed(source, [tokens.get(segment.from)?.start ?? 0, tokens.get(segment.to - 1)?.end ?? 0])
  const stated = fields[field]
  if (stated === undefined || stated === '') fields[field] = value
  else if (!segment.ownLine || segment.mark !== undefined) fields[field] = `${stated}; ${value}`
}
