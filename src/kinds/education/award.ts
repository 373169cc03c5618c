import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong } from '../../text/wording'
import { AWARD_ADJECTIVES, AWARD_LEVELS, DIPLOMA, EQUAL, OF_THE_LEVEL, SCHOOLING } from '../../vocab/education/beside'
import type { EducationLevel } from '../../vocab/education/levels'
import { FIELD_TAILS, TAUGHT_UNITS } from '../../vocab/major/behind'
import { boundOf } from '../bounds'
import { isStop } from '../phrase-ends'
import { pastJoint } from './beside-level'
import { levelOf } from './level-name'

/** 本地颁授的 | 学位 |, 社會工作 | 學位 |, 護理 | 文憑 |: an award whose level nobody says, by who confers it or what it is in. */
export function levelOfAward(tokens: readonly Token[], at: number): EducationLevel | undefined {
  const text = tokens[at]?.text ?? ''
  if (!Object.hasOwn(AWARD_LEVELS, text)) return undefined
  const link = beforeRecognised(tokens, at) - 1
  const isConferred = isWord(tokens[tokens[link]?.text === '的' ? link - 1 : link], 'field-word', 'conferred')
  const isHeld =
    isConferred || isBehindField(tokens, at) || isOtherAward(tokens, at) || isAmongLevels(tokens, at, tokens[link])
  return isHeld ? AWARD_LEVELS[text as keyof typeof AWARD_LEVELS] : undefined
}

/** | 認可 | 學位, | 獲認可的 | 文憑: before what says that the award is recognised. */
function beforeRecognised(tokens: readonly Token[], at: number): number {
  const last = tokens[at - 1]?.text === '的' ? at - 2 : at - 1
  if (!isAmong(tokens[last], AWARD_ADJECTIVES)) return at
  return isWord(tokens[last - 1], 'function-word', 'have') && touches(tokens[last - 1], tokens[last]) ? last - 1 : last
}

/** 護理 | 文憑, 護理學 | 的 | 文憑, 持有 | 相關 | 文憑, 新聞或相關 | 學科 | 學位: a field, or the noun of a list of fields. */
function isBehindField(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.text === '的' ? at - 1 : at
  const end = isAmong(tokens[last - 1], FIELD_TAILS) ? last - 1 : last // 水利工程 | 學 | 學位
  const [before, field] = [tokens[end - 2], tokens[end - 1]]
  if (!touches(field, tokens[end])) return false
  if (isWord(field, 'noun', 'related'))
    return (
      isWord(before, 'function-word', 'have') && !isAmong(field, OF_THE_LEVEL) && !isBehindSchooling(tokens, end - 2)
    )
  if (isWord(field, 'noun', 'major') || (last < at && isAmong(field, TAUGHT_UNITS)))
    return isWord(before, 'field') || isWord(before, 'noun', 'related')
  return isWord(field, 'field') && !isWord(field, 'noun')
}

/** 本科及以上 | 学历 | 并 | 取得 |, 大学学历 | ， | 取得 |: the award that goes with the schooling before it. */
function isBehindSchooling(tokens: readonly Token[], verb: number): boolean {
  const joint = isWord(tokens[verb - 1], 'connective', 'and') || isMark(tokens[verb - 1], ',')
  return endsInAny(tokens[joint ? verb - 2 : verb - 1], SCHOOLING)
}

/** 持有 | 文憑 | 或以上, | 文憑 | ，或具同等學歷, | 文憑 | 或高級文憑: what stands behind it makes it one of the levels. */
function isAmongLevels(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  if (!isStop(before) && !isWord(before, 'function-word', 'have') && !isWord(before, 'modality', 'required'))
    return false
  if (boundOf(tokens[at + 1], 'after') === 'min') return true
  const next = pastJoint(tokens, at + 1)
  return next > at + 1 && (levelOf(tokens[next]) !== undefined || endsInAny(tokens[next], EQUAL))
}

/** 護理學位或 | 文憑 |, 學士學位或 | 文憑 |, 學士或 | 文憑 |，…, …；或 | 文憑 | 及一年經驗: the second of two. */
function isOtherAward(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at - 1], 'connective', 'or') && isStop(tokens[at - 2])) return true
  const isJoined = isMark(tokens[at - 1], '/、') || isWord(tokens[at - 1], 'connective', 'or')
  const isWhole = tokens[at]?.text === DIPLOMA && (isStop(tokens[at + 1]) || boundOf(tokens[at + 1], 'after') === 'min')
  const isDegree =
    levelOf(tokens[at - 2]) !== undefined && (isWhole || endsInAny(tokens[at - 2], Object.keys(AWARD_LEVELS)))
  return isJoined && ((isDegree && !isMark(tokens[at - 1], '、')) || levelOfAward(tokens, at - 2) !== undefined)
}
