import type { Term } from '../../../model/term'
import { idOf, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { MEMBER, SCOPE_FILLERS, SCOPE_PRONOUNS } from '../../../vocab/experience/scope'
import type { Phrase } from '../../kind'
import { functionTerm, ownId, ownTerm, scopeTerm } from './term'
import type { Stretch } from './trim'
import { isEdge, trim } from './trim'

interface Part {
  readonly list: 'industries' | 'functions' | 'others'
  readonly term: Term
}

/** 酒类企业 · 采购: the known words of an item apart, what is between them by itself; nothing known: no parts. */
export function partsOf(phrase: Phrase, [first, next]: Stretch): Part[] | undefined {
  const parts: Part[] = []
  let unknown = first
  const flush = (end: number) => {
    const [start, stop] = trim(phrase.tokens, [unknown, end])
    if (start < stop && !isFiller(phrase.tokens, start, stop) && !isHeadcount(phrase.tokens, start, stop))
      parts.push({ list: 'others', term: ownTerm(phrase, [start, stop], ownId(phrase.tokens.slice(start, stop))) })
  }
  for (let at = first; at < next; ) {
    const known = knownPart(phrase, at, next)
    if (known === undefined) {
      at += 1
      continue
    }
    flush(at)
    parts.push(known.part)
    at = known.end
    unknown = known.end
  }
  if (parts.length === 0) return undefined
  flush(next)
  return parts
}

/** | 5-10人 | 团队管理: how many are led says no more of what the work is. */
export function isHeadcount(tokens: readonly Token[], first: number, next: number): boolean {
  const words = tokens.slice(first, next)
  const isCount = (token: Token) => token.type === 'number' || isWord(token, 'range') || isWord(token, 'bound')
  return words.every((token) => isCount(token) || isWord(token, 'unit', 'people')) && words.some(isCount)
}

/** recruitment | field |, | gained from a reputable | bank, a | 200 bedded | hospital: beside a known word these say no more than it does. */
function isFiller(tokens: readonly Token[], first: number, next: number): boolean {
  return tokens
    .slice(first, next)
    .every((token) => SCOPE_FILLERS.includes(token.text) || isEdge(token) || token.type === 'number')
}

/** A word of an industry with its noun (快消品行业), or of a function with its own (采购岗位). A homograph goes by its noun, then by its place. */
function knownPart(phrase: Phrase, at: number, next: number): { part: Part; end: number } | undefined {
  const { tokens } = phrase
  const [industry, job] = [idOf(tokens[at], 'industry'), jobAt(tokens, at)]
  if ((industry === undefined && job === undefined) || isPronoun(phrase, tokens[at] as Token)) return undefined
  const following = at + 1 < next ? tokens[at + 1] : undefined
  const ofIndustry = isWord(following, 'noun', 'industry')
  const isOfPerson = following?.text === MEMBER && touches(tokens[at], following) // 配药 | 员
  const ofFunction = (isWord(following, 'noun', 'function') || isOfPerson) && !ofIndustry
  const leads = following !== undefined && !isEdge(following) && !ofFunction
  const isIndustry = industry !== undefined && (job === undefined || ofIndustry || leads)
  const end = ofIndustry || (!isIndustry && ofFunction) ? at + 2 : at + 1
  return isIndustry
    ? { part: { list: 'industries', term: scopeTerm(phrase, at, end, industry) }, end }
    : { part: { list: 'functions', term: functionTerm(phrase, at, end, job) }, end }
}

/** it, them, these; IT is a trade. */
export function isPronoun({ source }: Phrase, { text, start, end }: Token): boolean {
  return SCOPE_PRONOUNS.includes(text) && source.slice(start, end) !== 'IT'
}

/** 渠道商 | 开发, KA渠道的 | 开发: of a channel it is no software that is developed, unless shops of the web are. */
function jobAt(tokens: readonly Token[], at: number): string | undefined {
  const job = idOf(tokens[at], 'function')
  const channel = idOf(tokens[tokens[at - 1]?.text === '的' ? at - 2 : at - 1], 'channel')
  const isOfChannel = job === 'software-development' && channel?.startsWith('channel.e-commerce') === false
  return isOfChannel && isWord(tokens[at], 'holding', 'do') ? 'channel-sales' : job
}
