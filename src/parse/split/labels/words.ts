import { isWord, readingOf } from '../../../text/cursor'
import type { Reading, Token, WordToken } from '../../../text/token'
import { HEADINGS } from '../../../vocab/facts.constant'
import type { FormField } from '../../../vocab/form-fields'
import type { HeadingId } from '../../../vocab/headings'

/** What a token is the name of; a word may head a section and label a field (其他条件). */
export interface Owned {
  readonly heading?: HeadingId
  readonly field?: FormField
  /** Nothing stands before the known word. */
  readonly isWhole: boolean
}

/** The label that a token is, or that it ends with (相关工作经验 ends with 工作经验); 本科学历 is a level, and labels what is asked at it; DHA eligibility is a paper. */
export function ownerOf(token: Token | undefined, isWhole: boolean): Owned | undefined {
  if (token?.type !== 'word') return undefined
  const own = readings(token)
  if (own !== undefined) return { isWhole, ...own }
  if (isWord(token, 'education') || isWord(token, 'licence')) return undefined
  const end = token.text.endsWith(':') ? token.end - 1 : token.end
  for (const inner of token.inside) {
    const within = inner.end === end ? readings(inner) : undefined
    if (within !== undefined) return { isWhole: isWhole && inner.start === token.start, ...within }
  }
  return undefined
}

export function readings(token: WordToken): Omit<Owned, 'isWhole'> | undefined {
  const heading = token.readings.find((reading) => reading.class === 'heading' && !isCounter(reading))
  const field = readingOf(token, 'form-field')
  const ofHeading = heading && { heading: heading.id as HeadingId }
  return field === undefined ? ofHeading : { field: field.id as FormField, ...ofHeading }
}

/** 岗位 and 模板 are headings only with their number. */
function isCounter({ id }: Reading): boolean {
  const { section } = HEADINGS[id as HeadingId]
  return section === 'template' || section === 'post' || section === 'part'
}

export function isBare({ heading, field }: { readonly heading?: HeadingId; readonly field?: FormField }): boolean {
  if (heading === undefined) return false
  return 'bare' in HEADINGS[heading] && field === undefined
}

/** 有银行经验。| （加分项）: at the end of a line it says of what stands before it that it is preferred, and heads nothing. */
export function isWish({ heading }: Owned): boolean {
  return heading !== undefined && HEADINGS[heading].section === 'preferred'
}
