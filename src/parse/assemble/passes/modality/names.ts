import { isAndOr } from '../../../../kinds/joints'
import type { Kind } from '../../../../model/constraint'
import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isLatin } from '../../../../text/wording'
import type { Draft, Member } from '../../draft'

/** Kinds whose bare names are listed. */
const NAMED: readonly Kind[] = ['language', 'certificate']

/** English | , | Mandarin and Malay, CKA | , | CKAD and CKS: a comma between bare names of a list that “and” or “or” closes. */
export function isOfList({ clause: { tokens }, members }: Draft, at: number): boolean {
  const before = members.findIndex(({ next }) => next === at)
  const opening = members[before]
  const kind = opening?.leaf.kind
  if (kind === undefined || !NAMED.includes(kind) || isGraded(tokens, opening)) return false
  for (let place = before; place < members.length; place++) {
    const [member, following] = [members[place], members[place + 1]]
    if (member === undefined || following?.leaf.kind !== kind || !isBareName(tokens, following)) return false
    const gap = tokens.slice(member.next, following.first)
    if (gap.length !== 1 || !isMark(gap[0], ',')) return member.next !== at && gap.every(isListWord)
  }
  return false
}

/** 英语流利 | ，日语或韩语优先: in Chinese how well one has to know it sets it apart from names alone. */
function isGraded(tokens: readonly Token[], member: Member | undefined): boolean {
  if (member === undefined || isLatin(tokens[member.first])) return false
  return !isBareName(tokens, member) || (member.leaf.kind === 'language' && member.leaf.certificates !== undefined)
}

/** Tamil, Tamil language: a name, and nothing that is said of how well. */
function isBareName(tokens: readonly Token[], { leaf, first, next }: Member): boolean {
  if (leaf.kind === 'certificate') return isLatin(tokens[first])
  return next - first === 1 || (next - first === 2 && isWord(tokens[first + 1], 'noun', 'language'))
}

/** Malay | , | Tamil, Hindi: three bare names or more that commas part are a list, whatever closes it. */
export function isOfRow({ clause: { tokens }, members }: Draft, at: number): boolean {
  const isBare = (place: number) => {
    const member = members[place]
    if (member?.leaf.kind !== 'language' || !isLatin(tokens[member.first])) return false
    return member.next - member.first === 1 || isInstance(tokens, member)
  }
  const joins = (place: number) =>
    isBare(place) &&
    isBare(place + 1) &&
    isMark(tokens[members[place]?.next ?? -1], ',') &&
    members[place + 1]?.first === (members[place]?.next ?? 0) + 1
  const before = members.findIndex(({ next }) => next === at)
  if (before < 0 || !joins(before)) return false
  return joins(before - 1) || joins(before + 1) || isInstance(tokens, members[before])
}

/** another language | such as | Malay, Tamil: an example of what is asked for. */
function isInstance(tokens: readonly Token[], member: Member | undefined): boolean {
  const { first = 0, next = 0 } = member ?? {}
  return tokens.slice(Math.max(0, first - 1), next).some((token) => isWord(token, 'connective', 'exemplar'))
}

function isListWord(token: Token): boolean {
  return isMark(token, ',') || isAndOr(token)
}
