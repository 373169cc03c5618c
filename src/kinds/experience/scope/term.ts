import type { Term } from '../../../model/term'
import { isWord } from '../../../text/cursor'
import { fold } from '../../../text/fold'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { ENDING_IN_WORK, SCOPE_ARTICLES, SCOPE_TAILS } from '../../../vocab/experience/scope'
import { termOf } from '../../as-written'
import type { Phrase } from '../../kind'
import { jointWithin, opensItem } from './joints'
import type { Stretch } from './trim'

/** 相关, 类似工作, 相同职位: the id says which field beside speaks for the word. */
export function ownId(words: readonly Token[]): string | undefined {
  if (words.some((token) => isWord(token, 'noun', 'same-role'))) return 'same-role'
  const isBare = words.every((token) => isWord(token, 'noun') || isWord(token, 'function-word'))
  return isBare && words.some(saysRelated) ? 'related' : undefined
}

export function saysRelated(token: Token): boolean {
  return isWord(token, 'noun', 'related') || isRelatedTrade(token)
}

/** 相关行业, 相关岗位: a noun of trades or of posts that holds the word for what is related. */
export function isRelatedTrade(token: Token | undefined): boolean {
  if (token?.type !== 'word' || isLatin(token) || !isWord(token, 'noun', 'industry', 'function')) return false
  return token.inside.some((word) => isWord(word, 'noun', 'related'))
}

/** The words of an item: not the joint inside the first (or | related industries), nor the particle inside the last (类似 | 的). */
export function ownTerm(phrase: Phrase, [first, next]: Stretch, id: string | undefined): Term {
  const term = scopeTerm(phrase, first, next, id)
  const word = phrase.tokens[first]
  const start = word?.type === 'word' && opensItem(word) ? word.start + jointWithin(word) : undefined
  if (start === undefined) return term
  const text = phrase.source.slice(start, term.span[1])
  const lead = pastArticle(text, pastBlanks(text, 0))
  return { ...term, text: text.slice(lead), span: [start + lead, term.span[1]] }
}

/** 方面 | 的, 管理 | 能力, a | similar role: what ends or opens a word to hold it to the next says nothing of it. */
export function scopeTerm(phrase: Phrase, first: number, next: number, id: string | undefined): Term {
  const { text, span, ...rest } = termOf(phrase, first, next, id)
  const tail = SCOPE_TAILS.find((end) => text.endsWith(end) && text.length > end.length)?.length ?? 0
  if (tail > 0) return { text: text.slice(0, -tail), span: [span[0], span[1] - tail], ...rest }
  const lead = phrase.tokens[first]?.type === 'word' ? pastArticle(text, 0) : 0
  return { text: text.slice(lead), span: [span[0] + lead, span[1]], ...rest }
}

/** Past an article and the blanks behind it; the place itself where none stands there. */
function pastArticle(text: string, from: number): number {
  const [word = ''] = text.slice(from).split(/\s/, 1)
  const end = from + word.length
  return end < text.length && SCOPE_ARTICLES.includes(fold(word)) ? pastBlanks(text, end) : from
}

function pastBlanks(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length
}

/** 招聘工作经验: 工作 is of the noun behind it. */
export function functionTerm(phrase: Phrase, first: number, next: number, id: string | undefined): Term {
  const term = scopeTerm(phrase, first, next, id)
  const last = phrase.tokens[next - 1]
  if (isAmong(last, ENDING_IN_WORK)) return term
  const work =
    last?.type === 'word' ? [...last.inside, last].find((word) => word.end === last.end && isWork(word)) : undefined
  if (work === undefined || work.start <= term.span[0] || isLatin(work)) return term // social work
  return { ...term, text: phrase.source.slice(term.span[0], work.start), span: [term.span[0], work.start] }
}

function isWork(token: Token): boolean {
  return isWord(token, 'noun', 'work') && !isWord(token, 'function')
}
