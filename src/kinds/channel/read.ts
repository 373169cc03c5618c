import type { Breadth, ChannelLeaf, Resource } from '../../model/constraint'
import type { Term } from '../../model/term'
import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Claim, Phrase, Reader } from '../kind'
import { isJoint, isStop, spanOf, termOf } from '../places'

/**
 * What the candidate is to bring: channels, customers, contacts.
 *
 *   有封闭渠道、餐饮渠道或大单位系统资源 · 自带客户资源 · 丰富的人脉 · 各种渠道资源及关系资源 · 有药店渠道者优先
 *   an existing client base · strong network of distributors
 *
 * The head word decides the resource: 客户 customer, 渠道 channel, 人脉 network. What is managed, built or known is no resource.
 */
export const readChannel: Reader<'channel'> = (phrase) => {
  const claims: Claim<'channel'>[] = []
  let from = 0
  for (let at = 0; at < phrase.tokens.length; at++) {
    const claim = isHead(phrase.tokens, at) ? readResource(phrase, at, from) : undefined
    if (claim === undefined) continue
    claims.push(claim)
    from = claim.next
    at = claim.next - 1
  }
  return claims
}

function isHead(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'resource') || isWord(tokens[at], 'noun', 'resource') || isWord(tokens[at], 'channel')
}

/** The longest list of channels that is read, in tokens. */
const LONGEST = 30

function readResource(phrase: Phrase, at: number, from: number): Claim<'channel'> | undefined {
  const { tokens } = phrase
  const next = headEnd(tokens, at)
  const first = listStart(tokens, at, from)
  if (!isHad(phrase, first, next, from)) return undefined
  const head = tokens.slice(first, next)
  const resource = resourceOf(head)
  if (resource === undefined) return undefined
  const breadth = breadthOf(head)
  const terms = termsIn(phrase, first, next)
  const leaf: ChannelLeaf = {
    kind: 'channel',
    span: spanOf(phrase, first, next),
    resource,
    terms,
    ...(breadth && { breadth }),
  }
  return { leaf, first, next }
}

/** 渠道资源及关系资源, 客户资源和良好的客户关系: heads that are joined, with what stands between them, are one. */
function headEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1
  for (let place = next; place < tokens.length && place - at < LONGEST; place++) {
    if (isHead(tokens, place) || (isWord(tokens[place], 'customer') && isJoint(tokens[place - 1]))) next = place + 1
    else if (!isInside(tokens, place)) break
  }
  return next
}

function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isJoint(token)) return true
  if (isWord(token, 'function-word', 'degree') || token?.text === '的' || token?.text === '等') return true
  return (
    isWord(token, 'industry') ||
    isWord(token, 'customer') ||
    isWord(token, 'noun', 'industry', 'related') ||
    (token?.type === 'text' && token.text.length <= 6 && isHead(tokens, at + 1))
  )
}

/** Back over the list and its adjectives, to the verb of having. */
function listStart(tokens: readonly Token[], head: number, from: number): number {
  let at = head
  while (at > from && head - at < LONGEST && isOfList(tokens[at - 1])) at -= 1
  while (at < head && (isJoint(tokens[at]) || ['的', '对', '与', '等'].includes(tokens[at]?.text ?? ''))) at += 1
  return at
}

function isOfList(token: Token | undefined): boolean {
  if (isStop(token) || isVerb(token)) return false
  if (
    isWord(token, 'modality') ||
    isWord(token, 'negation') ||
    isWord(token, 'unit') ||
    isWord(token, 'noun', 'experience', 'education', 'major', 'age') ||
    isWord(token, 'education')
  )
    return false
  return token?.type !== 'number'
}

const VERBS = [
  '有',
  '具有',
  '具备',
  '具',
  '拥有',
  '自带',
  '带有',
  '掌握',
  '积累',
  '熟悉',
  '了解',
  '通过',
  '利用',
  '整合',
  '开发',
  '维护',
  '开拓',
  '拓展',
  '建立',
  '负责',
  '管理',
  '提供',
  '分配',
  '寻找',
  '挖掘',
  '对接',
  '协调',
  '收集',
  '分析',
]

function isVerb(token: Token | undefined): boolean {
  return (
    isWord(token, 'function-word', 'have') ||
    isWord(token, 'noun', 'resource-verb') ||
    VERBS.includes(token?.text ?? '')
  )
}

const HAD = ['有', '具有', '具备', '具', '拥有', '自带', '带有', '掌握', '积累', '有过', '须有', '需有', '最好有']

/** Something must say that it is to be had: a verb, 资源 or 人脉 itself, a preference behind it. A duty or a benefit does not. */
function isHad(phrase: Phrase, first: number, next: number, from: number): boolean {
  const { tokens, field } = phrase
  const words = tokens.slice(first, next)
  const verb = verbBefore(tokens, first, from)
  if (
    verb !== undefined &&
    !HAD.includes(verb.text) &&
    !isWord(verb, 'function-word', 'have') &&
    !isWord(verb, 'noun', 'resource-verb')
  )
    return false
  if (
    isWord(tokens[next], 'noun', 'experience', 'work') ||
    isWord(tokens[next], 'function') ||
    isWord(tokens[next], 'trait') ||
    isWord(tokens[next], 'language-ability', 'noun')
  )
    return false
  const isResource = words.some(
    (token) => isWord(token, 'resource') || /资源|人脉|network|contacts|connections|base|clientele/.test(token.text),
  )
  if (field === 'channel') return true
  if (isResource)
    return (
      verb !== undefined ||
      first === 0 ||
      isStop(tokens[first - 1]) ||
      isPreferred(tokens, next) ||
      isWord(tokens[first], 'function-word', 'degree')
    )
  return (
    verb !== undefined && (isPreferred(tokens, next) || /渠道$|关系$|通路$/.test(words[words.length - 1]?.text ?? ''))
  )
}

function verbBefore(tokens: readonly Token[], first: number, from: number): Token | undefined {
  return first > from && isVerb(tokens[first - 1]) ? tokens[first - 1] : undefined
}

function isPreferred(tokens: readonly Token[], next: number): boolean {
  return [tokens[next], tokens[next + 1]].some(
    (token) => isWord(token, 'modality') || isWord(token, 'function-word', 'person'),
  )
}

/** The last word that names a resource decides: 封闭渠道…大单位系统资源 channel, 渠道资源及关系资源 channel, 客户资源 customer. */
function resourceOf(words: readonly Token[]): Resource | undefined {
  for (const token of words) {
    const id = idOf(token, 'resource')
    if (id !== undefined) return id as Resource
  }
  const text = words.map((token) => token.text).join('')
  const found = BY_WORD.find(([word]) => text.includes(word))
  if (found !== undefined) return found[1]
  return words.some((token) => isWord(token, 'channel')) ? 'channel' : undefined
}

const BY_WORD: readonly (readonly [string, Resource])[] = [
  ['供应商', 'supplier'],
  ['供应链', 'supplier'],
  ['材料商', 'supplier'],
  ['供货商', 'supplier'],
  ['supplier', 'supplier'],
  ['vendor', 'supplier'],
  ['媒体', 'media'],
  ['媒介', 'media'],
  ['客户', 'customer'],
  ['客源', 'customer'],
  ['client', 'customer'],
  ['customer', 'customer'],
  ['渠道', 'channel'],
  ['通路', 'channel'],
  ['系统资源', 'channel'],
  ['经销商', 'channel'],
  ['distributor', 'channel'],
  ['政府', 'government'],
  ['政务', 'government'],
  ['人脉', 'network'],
  ['关系资源', 'network'],
  ['社会资源', 'network'],
  ['network', 'network'],
  ['contacts', 'network'],
  ['connections', 'network'],
  ['资源', 'customer'],
]

function breadthOf(words: readonly Token[]): Breadth | undefined {
  const says = (...texts: readonly string[]) => words.some((token) => texts.some((text) => token.text.startsWith(text)))
  if (says('丰富', '广泛', '大量', '各种', 'extensive', 'strong', 'rich', 'wide')) return 'rich'
  if (says('稳定', '成熟', '现成', 'established')) return 'stable'
  return says('一定', 'some') ? 'some' : undefined
}

/** The channels and customers that are named, and other words before the head; a general head (渠道资源) is a term of its own. */
function termsIn(phrase: Phrase, first: number, next: number): Term[] {
  const { tokens } = phrase
  const terms: Term[] = []
  let start = first
  for (let at = first; at <= next; at++) {
    if (at < next && !isJoint(tokens[at])) continue
    const term = termOfMember(phrase, start, at)
    if (term !== undefined) terms.push(term)
    start = at + 1
  }
  return terms
}

function termOfMember(phrase: Phrase, from: number, to: number): Term | undefined {
  const { tokens } = phrase
  let [first, next] = [from, to]
  const isLead = (token: Token | undefined) => isWord(token, 'function-word') || isMark(token, '、')
  while (first < next && isLead(tokens[first]) && !isHead(tokens, first)) first += 1
  if (first === next) return undefined
  while (next > first + 1 && isGeneral(tokens[next - 1])) next -= 1
  while (next > first + 1 && isWord(tokens[next - 1], 'function-word', 'particle')) next -= 1
  const id = tokens.slice(first, next).flatMap((token) => idOf(token, 'channel') ?? idOf(token, 'customer') ?? [])[0]
  return termOf(phrase, first, next, id)
}

/** 资源 behind a named channel adds nothing to it. */
function isGeneral(token: Token | undefined): boolean {
  return token?.text === '资源' || token?.text === '关系' || token?.text === 'resources'
}
