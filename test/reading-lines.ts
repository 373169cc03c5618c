import type { Constraint, Leaf } from '../src/index'
import { parseRequirements } from '../src/index'

/**
 * All that a text asks for, one line a requirement with every value: `|` between alternatives, `&` within a branch, `?` before what
 * is preferred.
 *
 *   readingLines('本科以上，日语优先')   →   ['education 「本科以上」 min=bachelor', '?language 「日语」 language=ja']
 */
export function readingLines(text: string): string[] {
  return parseRequirements(text).requirements.map(({ modality, constraint }) => {
    return (modality === 'preferred' ? '?' : '') + lineOf(constraint, text)
  })
}

function lineOf(constraint: Constraint, text: string): string {
  if (constraint.kind === 'anyOf') return constraint.of.map((one) => lineOf(one, text)).join(' | ')
  if (constraint.kind === 'allOf') return constraint.of.map((one) => lineOf(one, text)).join(' & ')
  return leafLine(constraint, text)
}

function leafLine({ kind, span, ...values }: Leaf, text: string): string {
  const said = Object.entries(values).map(([name, value]) => `${name}=${valueText(value)}`)
  return [kind, `「${text.slice(...span)}」`, ...said.filter((one) => !/=(false)?$/.test(one))].join(' ')
}

/** A list as its members, a term as its words, and what narrows an experience as its parts. */
function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join('、')
  if (typeof value !== 'object' || value === null) return String(value)
  if ('text' in value) return String(value.text)
  return `(${Object.entries(value)
    .map(([name, inner]) => `${name}=${valueText(inner)}`)
    .join(' ')})`
}
