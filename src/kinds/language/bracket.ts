import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import { TEST_PARTS } from '../../vocab/language-ability'
import { CHINESE } from '../../vocab/languages'
import { closingBracket } from '../brackets'
import { isAndOr, isJoint } from '../joints'
import { isLevel, isUnable } from './level-words'
import { isLanguage, languageAt, leadsNames, shortName } from './names'
import { endsTest, isScoreComma, statedScore } from './stated-score'

/** (CET-6), (听说读写), (including Mandarin), 英文良好（可阅读英文资料）: where a bracket about the same matter closes, or -1. */
export function bracketAt(tokens: readonly Token[], at: number, name: number): number {
  if (!isMark(tokens[at], '(')) return -1
  const close = closingAt(tokens, at)
  if (namesOthers(tokens, at, close)) return close
  let isSame = false
  for (let place = at + 1; place < close; place++) {
    if (!isLanguage(tokens[place])) continue
    if (idOf(tokens[place], 'language') !== (languageAt(tokens, at - 1) ?? languageAt(tokens, name))) return -1
    isSame = true
  }
  if (isSame) return close
  const isOwn = endsTest(tokens, at) && enclosesScore(tokens, at)
  for (let place = at + 1; place < close; place++) {
    const isOfSame =
      isWord(tokens[place], 'certificate') ||
      isWord(tokens[place], 'language-skill') ||
      isAmong(tokens[place], TEST_PARTS)
    if (isOwn || isOfSame || isLevel(tokens, place) || isUnable(tokens, place)) return close
  }
  return -1
}

/** Where a bracket closes that asks for no other thing: 英语四级 | （六级优先） | does. */
function closingAt(tokens: readonly Token[], open: number): number {
  const close = closingBracket(tokens, open, BRACKET)
  const isWish = (token: Token) => isWord(token, 'modality', 'preferred.back', 'preferred.on')
  return close > open && tokens.slice(open, close).some(isWish) ? -1 : close
}

/** TOEFL | (90) |, TOEFL | (minimum score of 90) |, IELTS | (6.5) |. */
function enclosesScore(tokens: readonly Token[], open: number): boolean {
  const words = tokens.slice(open + 1, closingBracket(tokens, open, BRACKET))
  const isBare =
    words.length > 0 && words.every((token) => token.type === 'number' || isMark(token, '.') || isWord(token, 'bound'))
  return isBare || isScoreComma(tokens, open) || statedScore(tokens, open + 1) > 0
}

function namesOthers(tokens: readonly Token[], open: number, close: number): boolean {
  return namesMore(tokens, open, close) || namesVarieties(tokens, open, close)
}

/** Japanese | (or Korean) |, English | (and Malay) |: a joint, and languages alone. */
function namesMore(tokens: readonly Token[], open: number, close: number): boolean {
  if (!isAndOr(tokens[open + 1]) || close < open + 3) return false
  return tokens.slice(open + 2, close).every((token) => isLanguage(token) || isJoint(token))
}

/** 中文 | （粵語及普通話） |, 中、英文 | （包括普通話） |, Chinese | (including Cantonese) |: how it is spoken. */
function namesVarieties(tokens: readonly Token[], open: number, close: number): boolean {
  const first = shortName(tokens, isJoint(tokens[open - 2]) ? open - 3 : open - 2)
  if (languageAt(tokens, open - 1) !== 'zh' && first !== 'zh') return false
  const start = leadsNames(tokens[open + 1]) ? open + 2 : open + 1
  return start < close && tokens.slice(start, close).every((token) => isJoint(token) || isVariety(token))
}

function isVariety(token: Token): boolean {
  return CHINESE.includes(idOf(token, 'language') ?? '')
}

/** The longest bracket within a group, in tokens. */
export const BRACKET = 20
