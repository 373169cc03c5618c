import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { CefrLevel } from '../../vocab/cefr'
import { SKILL_GRADES } from '../../vocab/cefr'
import { CEFR } from '../../vocab/facts.constant'
import { isStop } from '../phrase-ends'
import type { Group } from './group'
import { testOfGrade } from './tests'

/** 佳 and 好 say a level behind an ability (英文能力佳), and a preference behind a condition (会日语佳). */
export function isLevel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isWord(token, 'level-wording') && !isWord(token, 'cefr')) return false
  if (!isWord(token, 'modality')) return true
  return isWord(tokens[at - 1], 'language-ability', 'noun') || isWord(tokens[at - 1], 'language-skill')
}

/** A skill or a verb of ability: speak, reading, 会. */
export function isDoing(token: Token | undefined): boolean {
  return isWord(token, 'language-skill') || isWord(token, 'language-ability', 'verb')
}

/** The level that the word at `at` says, if it says one, and is no grade of a test. */
export function levelAt(tokens: readonly Token[], at: number): CefrLevel | undefined {
  if (!isLevel(tokens, at)) return gradeOfSkills(tokens, at)
  if (testOfGrade(tokens, at) !== undefined) return undefined
  return (idOf(tokens[at], 'cefr') ?? idOf(tokens[at], 'level-wording')) as CefrLevel
}

/** The most tokens between a grade and the language that it is of. */
const REACH = 12

/** | Excellent | drafting and presentation skills in English: the grade of skills that a language follows. */
export function gradeOfSkills(tokens: readonly Token[], at: number): CefrLevel | undefined {
  const text = tokens[at]?.text ?? ''
  if (!Object.hasOwn(SKILL_GRADES, text)) return undefined
  for (let place = at + 1; place - at < REACH && !isStop(tokens[place]); place++)
    if (isSkillsIn(tokens, place)) return SKILL_GRADES[text]
  return undefined
}

/** negotiation | skills in | English: skills, right before the language that they are in. */
export function isSkillsIn(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  const language = text === 'skills in' ? at + 1 : at + 2
  if (text !== 'skills in' && !(SKILLS.test(text) && tokens[at + 1]?.text === 'in')) return false
  return isWord(tokens[language], 'language') && tokens[language + 1]?.type !== 'text'
}

const SKILLS = /(^|[ -])skills$/

/** 寫 / | 不會 |, 寫： | 不會: the grade of a skill that is not asked for. */
export function isUnable(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'language-ability', 'unable')) return false
  return isWord(tokens[leadsGrade(tokens[at - 1]) ? at - 2 : at - 1], 'language-skill')
}

/**
 * The highest level that a stretch states; of two that it leaves open (B1/B2, intermediate to advanced) the lower. A level of CEFR
 * by its name says what the words beside it mean: fluent (B2 or above).
 */
export function levelIn(tokens: readonly Token[], { first, next }: Group): CefrLevel | undefined {
  const isExact = tokens.slice(first, next).some((token) => isWord(token, 'cefr'))
  let best: CefrLevel | undefined
  for (let at = first; at < next; at++) {
    const level = levelAt(tokens, at)
    if (level === undefined || (isExact && !isWord(tokens[at], 'cefr'))) continue
    const isEither = best !== undefined && levelAt(tokens, at - 2) !== undefined && isChoice(tokens[at - 1])
    if (best === undefined || CEFR[level].rank > CEFR[best].rank !== isEither) best = level
  }
  return best
}

function isChoice(token: Token | undefined): boolean {
  return isMark(token, '/-') || isWord(token, 'connective', 'or') || isWord(token, 'range', 'to')
}

/** 讀 / | 精通, 寫： | 不會, 聽- | 中等, 說| | 略懂: the mark between a skill of a form and its grade. */
export function leadsGrade(token: Token | undefined): boolean {
  return isMark(token, '/:(|') || isWord(token, 'range', 'to')
}
