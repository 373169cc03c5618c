import type { Constraint, Kind, Leaf, Term } from '../src/index'
import { parseRequirements } from '../src/index'
import { leavesOf } from './read-one'

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

/**
 * What one kind reads of a text, a line a leaf without the name of the kind, whatever else is read and however it is joined.
 *
 *   leafLines('language', '本科以上，日语优先')   →   ['「日语」 language=ja']
 */
export function leafLines(kind: Kind, text: string): string[] {
  return leavesIn(text, kind).map((leaf) => wordsOf(leaf, text))
}

/** The words of the text that one kind is read from, a leaf each. */
export function quotesOf(kind: Kind, text: string): string[] {
  return leavesIn(text, kind).map(({ span }) => text.slice(...span))
}

function leavesIn(text: string, kind: Kind): Leaf[] {
  const leaves = parseRequirements(text).requirements.flatMap(({ constraint }) => leavesOf(constraint))
  return leaves.filter((leaf) => leaf.kind === kind)
}

function leafLine(leaf: Leaf, text: string): string {
  return `${leaf.kind} ${wordsOf(leaf, text)}`
}

function wordsOf({ kind: _, span, ...values }: Leaf, text: string): string {
  const said = Object.entries(values).map(([name, value]) => `${name}=${valueText(value, text)}`)
  return [`「${text.slice(...span)}」`, ...said.filter((one) => !/=(false)?$/.test(one))].join(' ')
}

/** A list as its members, a term as its words where they are those of its place, and what narrows an experience as its parts. */
function valueText(value: unknown, text: string): string {
  if (Array.isArray(value)) return value.map((one) => valueText(one, text)).join('、')
  if (typeof value !== 'object' || value === null) return String(value)
  if ('text' in value) return termText(value as Term, text)
  return `(${Object.entries(value)
    .map(([name, inner]) => `${name}=${valueText(inner, text)}`)
    .join(' ')})`
}

function termText({ text: words, span }: Term, text: string): string {
  const placed = text.slice(...span)
  return placed === words ? words : `${words} in the place of ${placed}`
}
