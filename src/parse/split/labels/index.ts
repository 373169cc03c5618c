import type { Layout } from '../layout'
import { readAbout } from './about'
import { readBracketed } from './bracketed'
import { readComposed } from './composed'
import { readCounted } from './counted'
import type { Label, LabelContext } from './label'
import { readLeading } from './leading'
import { readPrefixed } from './prefixed'
import { ownerOf } from './words'

/**
 * The heading or label at a token.
 *
 *   任职要求：…   【任职要求】…   任职要求1、…   客户经理岗位描述(模板一)   学历：本科   学历  本科   Requirements & Skills
 */
export function readLabel(layout: Layout, at: number, context: LabelContext): Label | undefined {
  const found =
    readCounted(layout, at, context) ??
    readBracketed(layout, at, context) ??
    readPlain(layout, at, context) ??
    readAbout(layout, at, context)
  if (found?.prefix === '' && (found.alone || found.field !== undefined)) return found // Experience required: 6 months
  return readComposed(layout, at, context) ?? found
}

/** One without brackets: a known word stands first, or words that we do not know lead to it. */
function readPlain(layout: Layout, at: number, context: LabelContext): Label | undefined {
  const first = ownerOf(layout.tokens.get(at), true)
  if (first?.isWhole === true) {
    const found = readLeading(layout, at, first, context)
    if (found !== undefined) return found
  }
  return readPrefixed(layout, at, context)
}
