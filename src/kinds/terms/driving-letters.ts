import type { Term } from '../../model/term'
import { idOf, isMark, isWord } from '../../text/cursor'
import { idIn } from '../../text/lexicon'
import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import { INCLUDING } from '../../vocab/bounds'
import { DRIVING_LETTERS, TO_DRIVE } from '../../vocab/licences/driving'
import { termOf } from '../as-written'
import { isToDrive } from '../experience/noun'
import { isJoint, isJointOrComma } from '../joints'
import type { Phrase } from '../kind'
import type { Finder, Found } from './read'

/** A1、A2驾照, A2或B2驾照, B2以上驾照, C1（含）以上驾驶证: letters of what may be driven, before the licence. */
export const findDrivingLetters: Finder = (phrase, at) => {
  const { tokens } = phrase
  const letters = lettersFrom(tokens, at)
  const last = letters.at(-1)
  if (last === undefined) return undefined
  const noun = pastBound(tokens, isJoint(tokens[last + 1]) ? last + 2 : last + 1)
  if (phrase.field === 'certificate' && at === 0 && noun === tokens.length) return lettersAlone(phrase, letters)
  if (!isToDrive(tokens[noun])) return undefined
  const own = DRIVING_LETTERS[tokens[noun]?.text.slice(0, 2) ?? ''] // A1、| A2驾照
  const terms = letters.map((place) => {
    const isOfNoun = place === last && own === undefined
    return termOf(phrase, place, isOfNoun ? noun + 1 : place + 1, DRIVING_LETTERS[tokens[place]?.text ?? ''])
  })
  if (own !== undefined) terms.push(termOf(phrase, noun, noun + 1, own))
  return { first: at, next: noun + 1, terms }
}

/** 驾照：| B2及以上 |, 驾驶证：| A1、A2 |: all that the field of a licence says. */
function lettersAlone(phrase: Phrase, letters: readonly number[]): Found {
  const terms = letters.map((at) => termOf(phrase, at, at + 1, DRIVING_LETTERS[phrase.tokens[at]?.text ?? '']))
  return { first: 0, next: phrase.tokens.length, terms }
}

/** Class 3 or 4 driving licence, Class 2B/3 licence to drive: numbers of what may be driven, of which the noun stands once. */
export const findDrivingClasses: Finder = (phrase, at) => {
  const { tokens } = phrase
  if (tokens[at]?.text !== CLASS || tokens[at + 1]?.type !== 'number') return undefined
  const starts = [at]
  let next = at + 2
  while (
    starts.length < MOST &&
    isJointOrComma(tokens[next]) &&
    tokens[pastClass(tokens, next + 1)]?.type === 'number'
  ) {
    starts.push(next + 1)
    next = pastClass(tokens, next + 1) + 1
  }
  const noun = isJointOrComma(tokens[next]) ? next + 1 : next
  const isOwn = tokens[noun]?.text.startsWith(CLASS) === true // class 4 or | class 3 driving licence
  if (!isToDrive(tokens[noun]) || isOwn !== noun > next) return undefined
  const terms = starts.map((start, place) => {
    const isOfNoun = !isOwn && place === starts.length - 1
    return classTerm(phrase, start, pastClass(tokens, start), isOfNoun ? noun : undefined)
  })
  const own = isOwn ? [termOf(phrase, noun, noun + 1, idOf(tokens[noun], 'licence'))] : []
  return { first: at, next: noun + 1, terms: [...terms, ...own] }
}

/** 有驾照 | C1 | 及以上, 驾驶证A1 | A2, 駕照 | （C1、B2）, 驾驶 | C1: letters behind the licence, or behind what it is for. */
export const findDrivingLettersBehind: Finder = (phrase, at) => {
  const { tokens } = phrase
  const isInBracket = isMark(tokens[at + 1], '(')
  const letters =
    isToDrive(tokens[at]) || tokens[at]?.text === TO_DRIVE ? lettersFrom(tokens, isInBracket ? at + 2 : at + 1) : []
  const last = letters.at(-1)
  if (last === undefined || (isInBracket && !isMark(tokens[last + 1], ')'))) return undefined
  const own = Object.values(DRIVING_LETTERS).find((id) => isWord(tokens[at], 'licence', id)) // 驾驶证A1 | A2
  const terms = letters.map((place, index) => {
    const isOfNoun = index === 0 && own === undefined && !isInBracket
    return termOf(phrase, isOfNoun ? at : place, place + 1, DRIVING_LETTERS[tokens[place]?.text ?? ''])
  })
  return { first: at, next: last + 1, terms: own === undefined ? terms : [termOf(phrase, at, at + 1, own), ...terms] }
}

/** 大貨車 | 以上 | 駕照, 小客車 | 以上 | 駕駛執照: the least that may be driven, before the noun. */
export const findDrivenAtLeast: Finder = (phrase, at) => {
  const { tokens } = phrase
  const noun = pastBound(tokens, at + 1)
  const id = idIn('licence', `${tokens[at]?.text}${tokens[noun]?.text}`)
  if (noun === at + 1 || !isToDrive(tokens[noun]) || id === undefined) return undefined
  return { first: at, next: noun + 1, terms: [termOf(phrase, at, noun + 1, id)] }
}

/** 3號及5號車牌, 1,2,4號車牌, 1號及 | 2號車牌 |: Hong Kong's numbers of what may be driven. */
export const findDrivingNumbers: Finder = (phrase, at) => {
  const { tokens } = phrase
  if (tokens[at]?.type !== 'number') return undefined
  const starts = [at]
  let next = pastNumber(tokens, at)
  while (starts.length < MOST && isJointOrComma(tokens[next]) && tokens[next + 1]?.type === 'number') {
    starts.push(next + 1)
    next = pastNumber(tokens, next + 1)
  }
  const isOwn = isJointOrComma(tokens[next]) && OWN_NUMBER.test(tokens[next + 1]?.text ?? '')
  const noun = isOwn ? next + 1 : next
  const isNumbered = isOwn ? isToDrive(tokens[noun]) : tokens[next - 1]?.text === NUMBER
  if (!isNumbered || !(isOwn || isWord(tokens[noun], 'licence', HONG_KONG))) return undefined
  const terms = starts.map((start, place) => {
    const isOfNoun = !isOwn && place === starts.length - 1
    return termOf(phrase, start, isOfNoun ? noun + 1 : pastNumber(tokens, start), idOfNumber(tokens[start]))
  })
  const own = isOwn ? [termOf(phrase, noun, noun + 1, idOf(tokens[noun], 'licence'))] : []
  return { first: at, next: noun + 1, terms: [...terms, ...own] }
}

const HONG_KONG = 'driving.hk'

/** A licence that is called by its number. */
const OWN_NUMBER = /^\d+号/

const NUMBER = '号'

/** 1, where the vocabulary has 1號車牌. */
function idOfNumber(token: Token | undefined): string {
  return idIn('licence', `${token?.text}${NUMBER}车牌`) ?? HONG_KONG
}

function pastNumber(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.text === NUMBER ? at + 2 : at + 1
}

const CLASS = 'class'

/** The most classes of one list. */
const MOST = 6

function pastClass(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === CLASS ? at + 1 : at
}

function classTerm(phrase: Phrase, start: number, number: number, noun = number): Term {
  const name = `${CLASS} ${phrase.tokens[number]?.text} driving licence`
  return termOf(phrase, start, noun + 1, idIn('licence', name))
}

/** The places of the letters that begin at `at`: A1、A2, A1A2. */
function lettersFrom(tokens: readonly Token[], at: number): readonly number[] {
  const places: number[] = []
  for (let place = at; isLetter(tokens[place]); place += isJoint(tokens[place + 1]) ? 2 : 1) places.push(place)
  return places
}

function isLetter(token: Token | undefined): boolean {
  return DRIVING_LETTERS[token?.text ?? ''] !== undefined
}

/** C1 | （含） | 以上 | 驾照. */
function pastBound(tokens: readonly Token[], at: number): number {
  const isAside = isMark(tokens[at], '(') && isAmong(tokens[at + 1], INCLUDING) && isMark(tokens[at + 2], ')')
  const next = isAside ? at + 3 : at
  return isWord(tokens[next], 'bound', 'min.after') ? next + 1 : next
}
