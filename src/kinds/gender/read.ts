import type { GenderLeaf } from '../../model/constraint'
import { idOf, isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, endsInAnyOrPlural, isAmong, isLatin, opensWithAny } from '../../text/wording'
import { THOSE_SERVED } from '../../vocab/age-words'
import { ALSO } from '../../vocab/connectives'
import {
  BY_RULE,
  COUNTED,
  GRADUATES,
  LOOKS,
  NOBODY_ELSE,
  PERSON_LEADS,
  SOLE,
  WANTED,
  WORKER_ENDS,
} from '../../vocab/gender'
import { RELATIVE } from '../../vocab/other-people'
import { JOB_ENDS } from '../../vocab/page/sought'
import { readBesideGender, readOfPerson, readPlainYears } from '../age/bounded'
import { isToldOf } from '../age/others'
import { spanOf } from '../as-written'
import { endsDemand, opensDemand } from '../beside-demand'
import { isFree } from '../free-word'
import type { Claim, Phrase, Reader } from '../kind'
import { closesList, isLiftedValue, liftedAt } from '../lifted'
import { namesKind } from '../names'
import { isStop } from '../phrase-ends'
import { readQuantity } from '../quantity'

/** 性别不限, 男女不限, 限女性, 男性优先, 性别：男, female preferred, any gender. Read so that it can be reported. */
export const readGender: Reader<'gender'> = (phrase) => {
  const claims: Claim<'gender'>[] = []
  for (let at = 0; at < phrase.tokens.length; at++) {
    const claim = readUnrestricted(phrase, at) ?? readValue(phrase, at)
    if (claim === undefined) continue
    claims.push(claim)
    at = claim.next - 1
  }
  return claims
}

/** 性别不限, 性别均可, 年龄、性别不限, 不限性别; the value of a field may be 不限 alone. */
function readUnrestricted(phrase: Phrase, at: number): Claim<'gender'> | undefined {
  const { tokens, field } = phrase
  if (namesKind(tokens[at], 'gender')) {
    const lifted = liftedAt(tokens, at)
    if (lifted !== undefined) return claim(phrase, 'any', lifted.first, lifted.next)
    const place = isMark(tokens[at + 1], ':') ? at + 2 : at + 1
    if (isAccepted(tokens[place])) return claim(phrase, 'any', at, place + 1)
  }
  return field === 'gender' && isLiftedValue(tokens, at, isAccepted) ? claim(phrase, 'any', 0, 1) : undefined
}

function isAccepted(token: Token | undefined): boolean {
  return isWord(token, 'negation', 'unrestricted', 'acceptable')
}

/** A value alone asks for nothing: 男士护肤 is a product. It takes 限, 优先, its field, or a place of its own. */
function readValue(phrase: Phrase, at: number): Claim<'gender'> | undefined {
  const { tokens, field } = phrase
  const value = idOf(tokens[at], 'gender') as GenderLeaf['value'] | undefined
  if (value === undefined) return undefined
  const first = nameBefore(tokens, at)
  const other = isMark(tokens[at + 1], '、/') ? at + 2 : at + 1
  const isBoth = isWord(tokens[other], 'gender')
  const next = isBoth ? other + 1 : at + 1
  const lift = isLatin(tokens[at]) && isWord(tokens[next], 'function-word', 'person') ? next + 1 : next // women | may also apply
  const isOnly = endsInAny(tokens[at - 1], NOBODY_ELSE) // only | female | candidates may apply
  const isLifted = !isOnly && isWord(tokens[lift], 'negation', 'unrestricted', 'acceptable')
  if (value === 'any' || isBoth || isLifted)
    return claim(phrase, 'any', opensWithLift(tokens, first) ? first - 1 : first, isLifted ? lift + 1 : next)
  if (NOT_ASKED.some((isTold) => isTold(tokens, at))) return undefined
  const isAsked = first < at || field === 'gender' || field === 'age-gender' || isBounded(tokens, at)
  return isAsked ? claim(phrase, value, first, next) : undefined
}

/** 不限 | 男女; in 学历不限 | 男女 the word is of the name before it. */
function opensWithLift(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at - 1], 'negation', 'unrestricted') && !closesList(tokens, at - 1)
}

/** 性别：男, 性别男: where the value begins with its name. */
function nameBefore(tokens: readonly Token[], at: number): number {
  const name = isMark(tokens[at - 1], ':') ? at - 2 : at - 1
  return namesKind(tokens[name], 'gender') ? name : at
}

function isBounded(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const isWished = isWord(before, 'modality', 'preferred.back', 'preferred.on') && isStop(after) // Preferably female
  const isOfPerson = isMark(after, ',') && isOfThePerson(tokens[at + 2]) // Front Office Associate Female, | 27-35 years of age
  if (isSomebody(after))
    return (
      leadsPerson(before) || isWord(before, 'modality') || isWord(tokens[at + 2], 'modality') || isWholeOf(tokens, at)
    )
  if (isLatin(after) && isPerson(after)) return isOfPost(tokens, at)
  return (
    standsAlone(tokens, at) ||
    isOfPerson ||
    isBesideDemand(tokens, at) ||
    isWished ||
    isLimitedBy(before, after) ||
    isWord(after, 'modality', 'preferred.back')
  )
}

/** female | candidates |, female | graduates |. */
function isSomebody(after: Token | undefined): boolean {
  if (!isLatin(after) || isAmong(after, RELATIVE)) return false
  return isWord(after, 'function-word', 'person') || isAmong(after, GRADUATES)
}

/** Thai | female candidate |, Nepali | female candidates | only: all that is said, but for a word of where they are from. */
function isWholeOf(tokens: readonly Token[], at: number): boolean {
  if (at !== 1) return false
  const behind = tokens[at + 2]
  return (isWord(tokens[0], 'language') && isStop(behind)) || endsInAny(behind, NOBODY_ELSE)
}

/** ，| 男 |，, 本科/ | 男 | /35岁以下, 大专以上学历且 | 男性. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const opensAlone = at === 0 || isMark(before, ',;:。、/(') || opensWithAny(before, ALSO)
  return opensAlone && (after === undefined || isMark(after, ',;。、/)') || opensWithAny(after, ALSO))
}

/** 男性 | 18-50岁, 男性 | 本科以上, 35岁以下 | 女性, 3年以上经验 | 女性: with nothing between it and what else is asked for. */
function isBesideDemand(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (isStop(after) && (endsAge(before) || endsDemand(before))) return true
  const isOpening = opensPerson(tokens, at) || isWord(before, 'modality', 'required') || endsDemand(before) // 要求 | 男性 | 18-50岁
  return isOpening && (standsBeforeAge(tokens, at + 1) || opensDemand(tokens, at + 1))
}

/** 要求男 | 身高170以上，女 | 身高160以上: each is told how tall to be, and either may apply. */
function isOfEach(tokens: readonly Token[], at: number): boolean {
  const isMeasured = (place: number) => isWord(tokens[place], 'gender') && opensWithAny(tokens[place + 1], LOOKS)
  return isMeasured(at) && tokens.some((_, place) => place !== at && isMeasured(place))
}

/** 性別：不拘， | 男性 | 須役畢: behind a gender that is left open, what is asked of some of those who may apply. */
function isOfSome(tokens: readonly Token[], at: number): boolean {
  const [lift, comma] = [tokens[at - 2], tokens[at - 1]]
  if (!isWord(lift, 'negation', 'unrestricted') || !isMark(comma, ',(;')) return false
  return isWord(tokens[at + 1], 'modality', 'required') || isWord(tokens[at + 1], 'protected')
}

/** 主要客群為25-45歲 | 女性: whose gender it is stands before the age. */
function isOfOthers(tokens: readonly Token[], at: number): boolean {
  const isOfAge = (token: Token | undefined) =>
    token?.type === 'number' || isWord(token, 'unit', 'years-old') || isWord(token, 'bound') || isWord(token, 'range')
  let first = at
  while (isOfAge(tokens[first - 1])) first -= 1
  return first < at && isToldOf(tokens, first)
}

/** Ways to name a gender and ask for none. */
const NOT_ASKED: readonly ((tokens: readonly Token[], at: number) => boolean)[] = [isOfEach, isOfSome, isOfOthers]

/** 服务员2名 | 女, 男50岁以下 | 女, 年龄 | 男50岁以下, 原则上 | 男, 收银员 | 女: behind a stop, a count, an age, a rule, a post or a blank. */
function opensPerson(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (
    isStop(before) ||
    isAmong(before, BY_RULE) ||
    isMark(before, '、') ||
    isWord(before, 'noun', 'age') ||
    isWord(before, 'protected') || // 要求京籍 | 女士 | 22-35岁
    isWord(before, 'connective', 'or') ||
    endsInAny(before, COUNTED) ||
    endsAge(before) ||
    before?.type === 'number' ||
    isJob(before)
  )
    return true
  return !isLatin(tokens[at]) && !touches(before, tokens[at])
}

/** 收银员 | 女 | 18-35岁, 电焊 | 工 | 男: a post right before. */
function isJob(before: Token | undefined): boolean {
  if (isLatin(before)) return false
  return isWord(before, 'function') || (isFree(before) && endsInAny(before, JOB_ENDS))
}

/** 男性 | 18-50岁 |, 男 | 18-50 |, 女性 | 年龄20-35岁 |, 男 | ：25岁以上 |, 男 |（18-50岁）|, 女性 | 需45岁以下 |, 男性 | 者50岁以下 |. */
function standsBeforeAge(tokens: readonly Token[], at: number): boolean {
  let named = at
  while (named - at < LONGEST_LEAD && leadsToAge(tokens[named])) named += 1
  const isNamed = namesKind(tokens[named], 'age')
  const start = isNamed ? named + 1 : named
  if (isNamed && readPlainYears(tokens, start) !== undefined) return true // males aged | below 30 yrs
  const age =
    readQuantity(tokens, start, { of: 'age' }) ?? readBesideGender(tokens, start) ?? readOfPerson(tokens, start)
  return age !== undefined
}

/** Tokens between a gender and the age that is asked of it. */
const LONGEST_LEAD = 3

function leadsToAge(token: Token | undefined): boolean {
  if (isMark(token, ':(') || isWord(token, 'modality', 'required')) return true
  return isWord(token, 'function-word', 'particle', 'person') && !isLatin(token)
}

/** 35岁, 35岁以下: whose last word stands before a gender. */
function endsAge(before: Token | undefined): boolean {
  return isWord(before, 'bound') || isWord(before, 'unit')
}

/** 限 | 男性, only | female; 须 | 男性 and 招 | 女工 where their phrase ends, or goes on with looks. */
function isLimitedBy(before: Token | undefined, after: Token | undefined): boolean {
  if (isWord(before, 'bound', 'exactly', 'max.before') || endsInAny(before, NOBODY_ELSE)) return true
  const isSole = isWord(before, 'modality', 'required') || endsInAny(before, SOLE)
  return isSole && (isStop(after) || opensWithAny(after, LOOKS))
}

/** | Male | candidates from nearby, solely for | female | candidates, licensed | male | engineer: nothing else comes before. */
function leadsPerson(before: Token | undefined): boolean {
  return isStop(before) || isAmong(before, PERSON_LEADS) || endsInAny(before, NOBODY_ELSE)
}

/** Female | Receptionist, need male | glaziers: work under the name of who does it, where such people are looked for. */
function isOfPost(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at + 1], 'function')) return leadsPerson(tokens[at - 1])
  return isAmong(tokens[at - 1], PERSON_LEADS) || isSoughtAt(tokens, at + 2)
}

/** glazier, welders. */
function isPerson(token: Token | undefined): boolean {
  return endsInAnyOrPlural(token, WORKER_ENDS) && !isAmong(token, THOSE_SERVED)
}

/** Male welders | required |, female tutors | wanted |, and what opens with them: | Female Teachers | (Physics), | Male welders | with … */
function isSoughtAt(tokens: readonly Token[], at: number): boolean {
  const following = tokens[at]
  if (isWord(following, 'modality') || isAmong(following, WANTED)) return true
  return at === 2 && (isStop(following) || isMark(following, '(,') || isWord(following, 'function-word', 'have'))
}

/** An age, a level or a state of life behind a gender: all of them say who is looked for. */
function isOfThePerson(token: Token | undefined): boolean {
  return (
    token?.type === 'number' || isWord(token, 'noun', 'age') || isWord(token, 'education') || token?.text === 'single'
  )
}

function claim(phrase: Phrase, value: GenderLeaf['value'], first: number, next: number): Claim<'gender'> {
  return { leaf: { kind: 'gender', span: spanOf(phrase, first, next), value }, first, next }
}
