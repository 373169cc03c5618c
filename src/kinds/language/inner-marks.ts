import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAndOr, isJoint } from '../joints'
import { isStop, phraseEnd } from '../phrase-ends'
import { BRACKET } from './bracket'
import { isGlue, isHan, LONGEST } from './group'
import { isLevel } from './level-words'
import { isLanguage, isNamed, isUnnamed, languageAt, opensList } from './names'
import { isScoreComma } from './stated-score'

/** Whether the mark at `at`, at which a phrase ends, is one within the group. */
export function goesOnBehind(tokens: readonly Token[], at: number, name: number): boolean {
  if (opensList(tokens, at)) return true
  if (isMark(tokens[at], ':→')) return isInnerColon(tokens, at)
  if (isMark(tokens[at], ')')) return closesNames(tokens, at) && isLevel(tokens, at + 1)
  if (!isMark(tokens[at], ',')) return false
  return (
    isListComma(tokens, at) ||
    isHanListComma(tokens, at) ||
    isSkillsComma(tokens, at) ||
    isSameLanguage(tokens, at) ||
    isScoreComma(tokens, at) ||
    isLoneName(tokens, at, name) ||
    isLevelComma(tokens, at)
  )
}

/** 第二外語（日語、韓語其一 | ） | 流利: the end of a list that the bracket opened. */
function closesNames(tokens: readonly Token[], close: number): boolean {
  let open = close - 1
  while (open > 0 && close - open < BRACKET && !isMark(tokens[open], '()')) open -= 1
  return isMark(tokens[open], '(') && opensList(tokens, open)
}

/** English | , | Mandarin and Cantonese, Polish | , | or another Nordic language: a comma that a list of languages goes on behind. */
function isListComma(tokens: readonly Token[], at: number): boolean {
  const start = isAndOr(tokens[at + 1]) ? at + 2 : at + 1
  const isWished = start === at + 1 && isWord(tokens[start + 1], 'modality', 'preferred.back') // Fluent English, | German a plus
  const isOffered = isWord(tokens[at + 1], 'connective', 'or') && isUnnamed(tokens[start])
  return (isNamed(tokens[start]) || isOffered) && !isHan(tokens[start]) && !isWished
}

/** 流利英語 | ， | 粵語及普通話: behind a name the comma of a list that ends in a joint, with names alone to the end of the phrase. */
function isHanListComma(tokens: readonly Token[], at: number): boolean {
  const names = tokens.slice(at + 1, phraseEnd(tokens, at + 1, LONGEST))
  const areNames = names.every((token, place) => (place % 2 === 0 ? isLanguage(token) : isJoint(token)))
  return isHan(names[0]) && isLanguage(tokens[at - 1]) && names.length > 2 && names.length % 2 === 1 && areNames
}

/**
 * Good English | , | both oral and written; 英语流利 | ， | 听、说、读、写都能胜任: skills and no level of their own, to the end of the
 * phrase. Behind a name in Latin letters, more may follow on “both … and …”.
 */
function isSkillsComma(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, phraseEnd(tokens, at + 1, LONGEST))
  const skills = words.findLastIndex((token) => isWord(token, 'language-skill'))
  if (skills < 0 || words.some((_, place) => isLevel(tokens, at + 1 + place))) return false
  const isPlain = words.slice(0, skills).every((token) => isGlue(token) || isWord(token, 'language-skill'))
  const isRest = words
    .slice(skills + 1)
    .every((token) => isGlue(token) || isWord(token, 'language-ability', 'noun', 'verb'))
  if (!isPlain || isHan(words[0])) return isPlain && isRest && isLevel(tokens, at - 1)
  const isListed = isRest && isWord(tokens[at - 1], 'language-skill') // reading, writing | , | and speaking ability
  return skills === words.length - 1 || words[0]?.text === 'both' || isListed
}

/** Chinese | , | including Putonghua: what is included is the language itself, as it is spoken. */
function isSameLanguage(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at + 1], 'connective', 'within')) return false
  return isNamed(tokens[at + 2]) && idOf(tokens[at + 2], 'language') === languageAt(tokens, at - 1)
}

/** 英语 | ， | 四级: a name that stands all alone, and its level or test behind the comma. */
function isLoneName(tokens: readonly Token[], at: number, name: number): boolean {
  if (at !== name + 1 || !(name === 0 || isStop(tokens[name - 1])) || !isLanguage(tokens[name])) return false
  const following = tokens[at + 1]
  return isWord(following, 'certificate') || isWord(following, 'language-skill') || isLevel(tokens, at + 1)
}

/** 日语听说读写熟练 | ， | 达到商务水平: a phrase that says a level and nothing else goes on about the language before. */
function isLevelComma(tokens: readonly Token[], at: number): boolean {
  const end = phraseEnd(tokens, at + 1, LONGEST)
  let hasLevel = false
  for (let place = at + 1; place < end; place++) {
    if (isLevel(tokens, place)) hasLevel = true
    else if (isJoint(tokens[place]) || !(isGlue(tokens[place]) || isLinkWord(tokens[place]))) return false
  }
  return hasLevel && isHan(tokens[at + 1])
}

function isLinkWord(token: Token | undefined): boolean {
  return (
    isWord(token, 'modality', 'required') ||
    isWord(token, 'bound', 'min.before') ||
    isWord(token, 'language-ability', 'verb')
  )
}

/** 听：中等, 英语水平：CET-6, Chinese (Mandarin): native: a colon between a skill, a name or its noun and the level holds them together. */
function isInnerColon(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (isWord(before, 'language-skill') || isLanguage(before) || isWord(before, 'certificate')) return true
  const isNoun =
    isWord(before, 'language-ability', 'noun') || isWord(before, 'modality', 'required') || isMark(before, ')')
  return (
    isNoun &&
    (isLevel(tokens, at + 1) || isWord(tokens[at + 1], 'certificate') || isWord(tokens[at + 1], 'language-skill'))
  )
}
