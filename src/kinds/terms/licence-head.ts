import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isLatin, joinedText, opensWithAny } from '../../text/wording'
import { POINTERS } from '../../vocab/experience/not-asked'
import { ENGLISH_HEADS } from '../../vocab/licences/beside/english-nouns'
import { HAVING_SAT, PASSED, SITTING, TRADE_EXAMINATIONS } from '../../vocab/licences/beside/examinations'
import { GRADE } from '../../vocab/licences/beside/grades'
import { ENTERED, FOR_STAFF } from '../../vocab/licences/beside/holders'
import { HANDLED, NO_LICENCES, OF_PAPER, TRAINING_PAPERS } from '../../vocab/licences/beside/no-licence'
import { LICENCE_HEADS, LICENCE_SORTS, PASSED_PROOFS, PROOF_ENDS } from '../../vocab/licences/beside/nouns'
import { PREDICATES } from '../../vocab/particles'
import { isMeasured } from '../beside-demand'
import { isEmployer, isSought } from '../employer'
import { isJoint } from '../joints'
import { isStop } from '../phrase-ends'
import type { Finder } from './read'
import { membersOf } from './read'

/** The longest name of a licence, in tokens. */
const LONGEST = 12

/**
 * A licence that no vocabulary knows, by the noun that its name ends in: 危险品押运证优先, 食品检验员资格证书.
 * At `at` stands that noun; the name is what touches it.
 */
export const findHeaded: Finder = (phrase, at, from) => {
  const { tokens } = phrase
  if (!(isHead(tokens[at]) || provesTraining(tokens, at)) || !closes(tokens, at + 1) || isHead(tokens[at + 1]))
    return undefined
  const first = nameStart(tokens, at, from)
  if (!isNamed(tokens, first, at) || isHandled(tokens, at) || isConferred(tokens, first)) return undefined
  return { first, next: at + 1, terms: membersOf(phrase, first, at + 1, ['licence']) }
}

/** Whether a token of Chinese ends the name of a licence. */
function isHead(token: Token | undefined): boolean {
  if (token === undefined || token.type === 'mark' || isLatin(token) || isWord(token, 'function-word')) return false
  return endsInAny(token, LICENCE_HEADS) && !isWord(token, 'licence')
}

/** 職前訓練結 | 業 | 證明, 測驗 | 合格 | 證明: that one was trained or has passed, where 服務證明 says where one has worked. */
export function provesTraining(tokens: readonly Token[], at: number): boolean {
  const name = endsInAny(tokens[at], PROOF_ENDS) ? joinedText(tokens, Math.max(0, at - 2), at + 1) : ''
  return PASSED_PROOFS.some((word) => name.endsWith(word))
}

/** 照顧服務員 | 訓練結 | 業 | 證明 |: past the proof that one was trained for what is named before it. */
export function pastProof(tokens: readonly Token[], at: number): number {
  for (let place = at; place < at + LONGEST_PROOF && touches(tokens[place - 1], tokens[place]); place++) {
    if (provesTraining(tokens, place)) return place + 1
    if (isStop(tokens[place]) || isJoint(tokens[place])) return at
  }
  return at
}

/** Tokens of the longest such proof. */
const LONGEST_PROOF = 6

/** Whether the words `[first, at]` name more than the noun, and nothing that is no licence. */
function isNamed(tokens: readonly Token[], first: number, at: number): boolean {
  const name = joinedText(tokens, first, at + 1)
  const isBare =
    first === at
      ? !standsAlone(tokens, at)
      : tokens.slice(first, at).every(({ text }) => LICENCE_SORTS.includes(text) || text === '相关')
  return !isBare && !LICENCE_HEADS.includes(name) && !isNoLicence(name)
}

/** | 中控证 |，能倒班: one word, which is all that an item says and is more than the noun (资格证). */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {}
  const head = LICENCE_HEADS.find((end) => text.endsWith(end)) ?? ''
  const isItem = isEdge(tokens[at - 1]) && (isEdge(tokens[at + 1]) || isWord(tokens[at + 1], 'modality'))
  return isItem && tokens[at]?.type === 'text' && !LICENCE_SORTS.includes(text.slice(0, -head.length))
}

function isEdge(token: Token | undefined): boolean {
  return isStop(token) || isMark(token, '、')
}

/** 毕业证书, 身份证, 保证: the name ends as a licence does, and is none. */
export function isNoLicence(name: string): boolean {
  const endsIn = (words: readonly string[]) => words.some((word) => name.endsWith(word))
  return endsIn(NO_LICENCES) && !endsIn(TRAINING_PAPERS)
}

/** 学院颁发的 | 电机工程证书: of a field that was studied. */
function isConferred(tokens: readonly Token[], first: number): boolean {
  return isWord(tokens[first - 2], 'field-word', 'conferred')
}

/** 注册公用设备工程师, 国家执业药师: a profession that one is entered for. */
export const findEntered: Finder = (phrase, at, from) => {
  const { tokens } = phrase
  const head = tokens[at]
  if (head?.text.endsWith('师') !== true || head.type === 'mark' || isWord(head, 'licence')) return undefined
  const first = nameStart(tokens, at, from)
  const name = joinedText(tokens, first, at + 1)
  if (!ENTERED.some((word) => name.startsWith(word)) || !closes(tokens, at + 1)) return undefined
  return { first, next: at + 1, terms: membersOf(phrase, first, at + 1, ['licence']) }
}

/** 消防設備士 | 考試 | 及格, 警察人員 | 考試 | 及格: an examination of the state by its name, which says of what trade it is. */
export const findPassed: Finder = (phrase, at, from) => {
  const { tokens } = phrase
  const isPassed = isAmong(tokens[at + 1], PASSED) && touches(tokens[at], tokens[at + 1])
  if (!isAmong(tokens[at], TRADE_EXAMINATIONS) || !isPassed) return undefined
  const isOfStaff = isWord(tokens[at - 1], 'function-word', 'person') && at > from
  const start = nameStart(tokens, isOfStaff ? at - 1 : at, from)
  const first = isAmong(tokens[start], HAVING_SAT) ? start + 1 : start
  const isOfTrade = tokens.slice(first, at).some((token) => isWord(token, 'field') || isWord(token, 'function'))
  if (!isOfTrade) return undefined
  return { first, next: at + 2, terms: membersOf(phrase, first, at + 1, ['licence']) }
}

/** Back over what touches, to a stop, a verb, or what weighs and joins. */
export function nameStart(tokens: readonly Token[], at: number, from: number): number {
  let first = at
  while (
    first > from &&
    at - first < LONGEST &&
    touches(tokens[first - 1], tokens[first]) &&
    isOfName(tokens, first - 1)
  )
    first -= 1
  return first
}

function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (closesDemand(tokens, at)) return false
  if (isStop(token) || isMark(token, '、/《:') || (isLatin(token) && !isGrade(tokens, at))) return false
  if (token?.type === 'number' || isWord(token, 'unit')) return !isWord(token, 'unit', 'year', 'month', 'age')
  if (isWord(token, 'connective') || isWord(token, 'modality') || isWord(token, 'negation')) return false
  if (isWord(token, 'language-ability', 'equivalent')) return false // 多益700分 | 或同等級英語檢定 | 證照
  if (isWord(token, 'function-word', 'have') || (isWord(token, 'function-word', 'person') && token?.text !== FOR_STAFF))
    return false
  if (isWord(token, 'noun', 'know', 'experience') || isAmong(token, POINTERS)) return false
  return token?.text !== '的' && !isWord(token, 'education') && !isWord(token, 'licence')
}

/** 寵物美容師 | C | 級 | 證照. */
function isGrade(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text.length === 1 && opensWithAny(tokens[at + 1], [GRADE])
}

/** 本科学历 | 电工证, 35岁 | 以下 | 电工证, where 丙級 | 以上 | 證照 is one name: what else is asked for ends right before it. */
function closesDemand(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWord(token, 'bound')) return isMeasured(tokens[at - 1])
  return isWord(token, 'noun', 'education') || isWord(token, 'form-field', 'experience') || isWord(token, 'gender')
}

/** What may stand behind a licence that is asked for. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isMark(token, '》')) return closes(tokens, at + 1)
  if (token?.text === '的') return false // 证书的 | 申报
  return (
    isStop(token) ||
    (token?.type !== 'text' && !isWord(token, 'function') && !isWord(token, 'skill') && !isWord(token, 'noun'))
  )
}

/** Whether papers are handed in, kept in order or offered in this phrase: 携带身份证、驾驶证, 负责许可证年检, 入职后可考取电工证. */
export function isHandled(tokens: readonly Token[], first: number): boolean {
  let isWanted = false // we | require | a licence
  for (let at = first - 1; at >= 0 && first - at < 2 * LONGEST && !isStop(tokens[at]); at--) {
    if (isWord(tokens[at], 'noun', 'experience')) return false // 物流公司工作经历 | 、或持有叉车证
    isWanted ||= isSought(tokens[at])
    if (starts(tokens[at], HANDLED) || (isEmployer(tokens[at]) && !isWanted)) return true
    if (tokens[at]?.text === 'earn' && isAmong(tokens[at - 1], PREDICATES)) return true // you may | earn | certifications
    if (isAmong(tokens[at + 1], SITTING) && isWord(tokens[at], 'negation', 'acceptable')) return true
  }
  return false
}

/** 驾驶证 | 复印件, 证书 | 补贴500元. */
export function isOfPaper(tokens: readonly Token[], at: number): boolean {
  const place = isAmong(tokens[at], TRADE_EXAMINATIONS) ? at + 1 : at // 營養師 | 考試 | 應考資格
  return starts(tokens[place], OF_PAPER) && !endsInAny(tokens[place + 1], PASSED) // 《基本法》测试 | 取得 | 及格成绩
}

function starts(token: Token | undefined, words: readonly string[]): boolean {
  return token !== undefined && token.type !== 'mark' && words.some((word) => token.text.startsWith(word))
}

/** | CPA | license, | forklift licence |: a paper by a name that a vocabulary knows, with the noun that says what it is. */
export function isHeldPaper(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'licence') && [tokens[at], tokens[at + 1]].some((token) => endsInAny(token, ENGLISH_HEADS))
}
