import type { MajorLeaf } from '../../model/constraint'
import type { Term } from '../../model/term'
import { idOf, isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Claim, Phrase, Reader } from '../kind'
import { liftedAt } from '../lifted'
import { namesKind } from '../names'
import { isFree, isJoint, isStop, spanOf, termOf } from '../places'

/**
 * Fields of study.
 *
 *   市场营销、工商管理等相关专业 · 理工科背景 · 护理科系毕业 · 专业：会计、金融 · 专业不限 · 相关专业
 *   degree | in Marketing, Economics or a related field · majoring in Accounting · any discipline
 */
export const readMajor: Reader<'major'> = (phrase) => {
  const claims: Claim<'major'>[] = []
  let from = 0
  for (let at = 0; at < phrase.tokens.length; at++) {
    const claim =
      readUnrestricted(phrase, at) ??
      readToNoun(phrase, at, from) ??
      readFromNoun(phrase, at) ??
      readDegreeIn(phrase, at) ??
      readValue(phrase, at)
    if (claim === undefined) continue
    claims.push(claim)
    from = claim.next
    at = claim.next - 1
  }
  return claims
}

const NAMES_MAJOR = ['major', 'major-background', 'major-class']

function isMajorNoun(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'major', 'major-background')
}

/** 专业不限, 不限专业, 专业、学历不限, 无特殊专业要求, any discipline; the value of a field may be 不限 alone. */
function readUnrestricted(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens, field } = phrase
  const lifted = namesKind(tokens[at], 'major') ? liftedAt(tokens, at) : undefined
  if (lifted !== undefined) return claim(phrase, lifted.first, lifted.next, [], false, true)
  if (tokens[at]?.text === 'any' && isMajorNoun(tokens[at + 1])) return claim(phrase, at, at + 2, [], false, true)
  const isValue = field === 'major' && at === 0 && isWord(tokens[0], 'negation', 'unrestricted')
  return isValue && isStop(tokens[1]) ? claim(phrase, 0, 1, [], false, true) : undefined
}

/** LIST [等] [相关] 专业 [背景]: at `at` stands the noun, and the list is read backwards from it. */
function readToNoun(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (isFieldWithNoun(tokens[at])) return readFieldWithNoun(phrase, at, from)
  const isClass =
    isWord(tokens[at], 'noun', 'major-class', 'related') && isWord(tokens[at - 1], 'field') && closesField(tokens, at)
  const isBackground =
    isWord(tokens[at], 'noun', 'background') && isWord(tokens[at - 1], 'field') && !isWord(tokens[at - 1], 'industry')
  if (!isMajorNoun(tokens[at]) && !isClass && !isBackground) return undefined
  if (isAdjective(tokens, at)) return undefined
  const first = listStart(tokens, at, from)
  const terms = termsIn(phrase, first, at)
  const related = tokens.slice(first, at + 1).some((token) => isWord(token, 'noun', 'related'))
  if (terms.length === 0 && !related) return undefined
  return claim(phrase, first, pastNouns(tokens, at + 1), terms, related || saysRelated(tokens, at + 1), false)
}

/** 護理科系, where the field and its noun are one word. */
function isFieldWithNoun(token: Token | undefined): boolean {
  if (token?.type !== 'word' || !isWord(token, 'field')) return false
  return token.inside.some((word) => word.end === token.end && isMajorNoun(word))
}

function readFieldWithNoun(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (isAdjective(tokens, at) || isMajorNoun(tokens[at + 1]) || isWord(tokens[at + 1], 'noun', 'related'))
    return undefined
  const first = listStart(tokens, at, from)
  return claim(phrase, first, pastNouns(tokens, at + 1), termsIn(phrase, first, at + 1), false, false)
}

/** 计算机类, 经管相关: a class closes the list where nothing of work follows. */
function closesField(tokens: readonly Token[], at: number): boolean {
  const following = tokens[at + 1]
  return (
    isStop(following) ||
    isWord(following, 'modality') ||
    isWord(following, 'noun', 'education', 'background') ||
    isWord(following, 'education')
  )
}

/** 专业的团队, 专业技能, 相关专业工作经验: the noun qualifies what follows; not 会计专业大、中专, where levels follow. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const following = tokens[at + 1]
  if (following === undefined || !touches(tokens[at], following)) return false
  if (isJoint(tokens[at + 2]) && isWord(tokens[at + 3], 'education')) return false
  if (following.text === '的')
    return (
      !isWord(tokens[at + 2], 'education') &&
      !isWord(tokens[at + 2], 'noun', 'education') &&
      !isWord(tokens[at + 2], 'function-word', 'person')
    )
  return (
    isFree(following) ||
    isWord(following, 'skill') ||
    isWord(following, 'licence') ||
    isWord(following, 'language-ability', 'noun')
  )
}

/** The longest list of fields that is read, in tokens. */
const LONGEST = 40

function listStart(tokens: readonly Token[], noun: number, from: number): number {
  let at = noun
  while (at > from && noun - at < LONGEST && isOfList(tokens, at - 1)) at -= 1
  while (at < noun && !isField(tokens[at]) && !isWord(tokens[at], 'noun', 'related')) at += 1
  return at
}

function isOfList(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isField(token)) return true
  if (isMark(token, ',')) return isField(tokens[at - 1]) && isField(tokens[at + 1]) && !isWord(tokens[at - 1], 'noun')
  if (isStop(token) && !isMark(token, '()')) return false
  return (
    isJoint(token) ||
    isWord(token, 'noun', 'related', 'major', 'major-class') ||
    isWord(token, 'connective', 'exemplar') ||
    isWord(token, 'function-word', 'particle') ||
    isMark(token, '()+&') ||
    isHyphen(tokens, at)
  )
}

/** A known field, or words that no vocabulary knows and no other kind is about. */
function isField(token: Token | undefined): boolean {
  if (isWord(token, 'field')) return true
  if (isFree(token)) return true
  return isWord(token, 'industry') || isWord(token, 'function') || isWord(token, 'skill') || isWord(token, 'language')
}

/** 专业毕业, 专业背景, 专业者: inside the span. */
function pastNouns(tokens: readonly Token[], at: number): number {
  let next = at
  while (
    isWord(tokens[next], 'noun', 'major', 'background', 'major-background') ||
    ['毕业', '毕', '毕业者', '毕业生'].includes(tokens[next]?.text ?? '')
  )
    next += 1
  if (isJoint(tokens[next]) && isWord(tokens[next + 1], 'noun', 'related') && isMajorNoun(tokens[next + 2]))
    return next + 3
  if (isWord(tokens[next], 'noun', 'related') && isMajorNoun(tokens[next + 1])) return next + 2
  return next
}

function saysRelated(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, pastNouns(tokens, at)).some((token) => isWord(token, 'noun', 'related'))
}

function termsIn(phrase: Phrase, first: number, next: number): Term[] {
  const { tokens } = phrase
  const terms: Term[] = []
  let start = -1
  for (let at = first; at <= next; at++) {
    if (at < next && isField(tokens[at])) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) terms.push(termOf(phrase, start, at, idIn(tokens, start, at)))
    start = -1
  }
  return terms
}

function idIn(tokens: readonly Token[], first: number, next: number): string | undefined {
  return next - first === 1 ? idOf(tokens[first], 'field') : undefined
}

/** 专业：会计、金融; majoring in Accounting: the noun leads its list. */
function readFromNoun(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (!isMajorNoun(tokens[at]) && !isWord(tokens[at], 'form-field', 'major')) return undefined
  const isEnglish = /(ing|ed) in$/.test(tokens[at]?.text ?? '')
  if (!isMark(tokens[at + 1], ':') && !isEnglish && !['为', 'in'].includes(tokens[at + 1]?.text ?? '')) return undefined
  return readList(phrase, at, isEnglish ? at + 1 : at + 2)
}

/** Bachelor's degree | in Business, Finance or a related discipline |. */
function readDegreeIn(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (isPreferredIn(tokens, at)) return readList(phrase, at + 1, at + 1)
  if (tokens[at]?.text !== 'in' && tokens[at]?.text !== 'of') return undefined
  const before = tokens.slice(Math.max(0, at - 3), at)
  const isOfDegree =
    before.some((token) => isWord(token, 'education')) ||
    ['degree', 'diploma', 'degrees', 'qualification', 'graduate', 'graduated', 'graduates'].includes(
      tokens[at - 1]?.text ?? '',
    ) ||
    isBlocked(tokens[at - 1])
  if (!isOfDegree) return undefined
  return readUnrestricted(phrase, at + 1) ?? readList(phrase, at + 1, at + 1)
}

/** Bachelor's degree | , preferably in | Finance or Economics. */
function isPreferredIn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isWord(token, 'modality', 'preferred.on') || !/ in( the)?$/.test(token?.text ?? '')) return false
  const last = isMark(tokens[at - 1], ',') ? at - 2 : at - 1
  return isWord(tokens[last], 'education') || isWord(tokens[last], 'noun', 'education') || isBlocked(tokens[last])
}

/** A token that another kind owns stands as a mark: the level that the field belongs to. */
function isBlocked(token: Token | undefined): boolean {
  return token?.type === 'mark' && token.text === '\u0000'
}

function readValue(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { field } = phrase
  return at === 0 && (field === 'major' || field === 'knowledge') ? readList(phrase, 0, 0) : undefined
}

/** Reads a list of fields forwards. `first` is where the claim begins, `start` where its list does. */
function readList(phrase: Phrase, first: number, start: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  let next = start
  while (next < tokens.length && next - start < LONGEST && isOfEnglishList(tokens, next, start)) next += 1
  while (next > start && (!closesList(tokens[next - 1]) || isOfExperience(tokens, next - 1))) next -= 1
  if (next === start) return undefined
  const terms = termsIn(phrase, start, next).filter(({ text }) => text.trim() !== '')
  const related = tokens.slice(start, next).some((token) => isWord(token, 'noun', 'related'))
  if (terms.length === 0 && !related) return undefined
  const hasKnown = terms.some(({ id }) => id !== undefined) || related || phrase.field !== undefined || first < start
  return hasKnown ? claim(phrase, first, pastNouns(tokens, next), terms, related, false) : undefined
}

function closesList(token: Token | undefined): boolean {
  return isField(token) || isWord(token, 'noun', 'related', 'major', 'major-class') || isMark(token, ')')
}

/** Diploma in Nursing / | relevant | working experience: what is related is the experience. */
function isOfExperience(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'noun', 'related') && isWord(tokens[at + 1], 'noun', 'work', 'experience')
}

/** communications | - | related field, Engineering-based: a hyphen within a word. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return isMark(token, '-') || (token?.text === '-' && touches(before, token) && touches(token, after))
}

function isOfEnglishList(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at]
  if (isField(token) || isJoint(token) || isMark(token, '()&') || isHyphen(tokens, at)) return true
  if (isMark(token, ','))
    return (
      at > start &&
      (isField(tokens[at + 1]) ||
        isWord(tokens[at + 1], 'connective', 'or', 'and') ||
        isWord(tokens[at + 1], 'noun', 'related', 'major'))
    )
  if (isWord(token, 'connective', 'exemplar')) return true
  if (isWord(token, 'noun', ...NAMES_MAJOR, 'related', 'industry')) return true
  return (
    token !== undefined &&
    isWord(token, 'function-word', 'particle') &&
    ['a', 'an', 'any', 'other', 'of', 'the', 'its', 'all'].includes(token.text)
  )
}

function claim(
  phrase: Phrase,
  first: number,
  next: number,
  terms: readonly Term[],
  related: boolean,
  unrestricted: boolean,
): Claim<'major'> {
  const leaf: MajorLeaf = {
    kind: 'major',
    span: spanOf(phrase, first, next),
    ...(unrestricted && { unrestricted: true as const }),
    terms,
    related,
  }
  return { leaf, first, next }
}
