import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isLatin } from '../../text/wording'
import { GRADUATED, SECOND_DEGREES, STAGE_ENDS } from '../../vocab/education/beside'
import { HAN_ADDERS, LETTER_ADDERS } from '../../vocab/experience/years'
import { EDUCATION } from '../../vocab/facts.constant'
import { opensDuration } from '../quantity'
import type { ScriptLevel } from './level'
import { levelAt } from './level'
import { isLevelName } from './level-name'
import { pastTiers } from './tiers'

/** Whether the level at `at`, behind the joint, ends the list before it, as it is asked for apart. */
export function isApart(tokens: readonly Token[], joint: number, at: number, levels: readonly ScriptLevel[]): boolean {
  return isOtherWay(tokens, joint, at, levels) || isSecond(tokens, joint, at, levels)
}

/** A way of its own, beside that of the levels before it. */
function isOtherWay(tokens: readonly Token[], joint: number, at: number, levels: readonly ScriptLevel[]): boolean {
  if (standsAlone(tokens, joint, at, levels.length) || isLowerWay(tokens, at, levels.at(-1))) return true
  if (isStepDown(tokens, joint, at, levels.at(-1))) return true
  return levels.length === 1 && areOfOwnFields(tokens, joint, at)
}

/** B.Com | and | MBA, grade 12 | plus a | diploma: a higher level that is asked for besides; B.Com, BBA and MBA | candidates | have either. */
function isSecond(tokens: readonly Token[], joint: number, at: number, levels: readonly ScriptLevel[]): boolean {
  const isBeside = isMark(tokens[joint], '&') || isWord(tokens[joint], 'connective', 'and')
  if (!isBeside || !isLatin(tokens[at]) || joint + 1 < at) return false
  const isOfPeople = isWord(tokens[at + 1], 'noun', 'graduate') || isWord(tokens[at + 1], 'function-word', 'person')
  const isList = levels.length > 1 && isMark(tokens[joint - 2], ',')
  const [highest, rank] = [Math.max(...levels.map(({ level }) => EDUCATION[level].rank)), rankAt(tokens, at)]
  const isAbove = isAmong(tokens[at], SECOND_DEGREES) || highest <= EDUCATION['senior-high'].rank
  return !isOfPeople && !isList && isAbove && highest < rank
}

function rankAt(tokens: readonly Token[], at: number): number {
  const level = levelAt(tokens, at)
  return level === undefined ? -1 : EDUCATION[level].rank
}

/** a Law degree | or | MBA in Finance, Commerce degree | / | BCom Botany: the first closes a field, and the second leads another. */
function areOfOwnFields(tokens: readonly Token[], joint: number, at: number): boolean {
  const field = tokens[at + 1]?.text === 'in' ? at + 2 : at + 1
  return isLatin(tokens[at]) && isWord(tokens[joint - 2], 'field') && isWord(tokens[field], 'field')
}

/** 硕士，| 或本科且5年经验, 硕士，| 本科须为985, 高等教育，| 本科毕业: behind a comma a way of its own, or a level of which more is said. */
function standsAlone(tokens: readonly Token[], comma: number, at: number, count: number): boolean {
  if (!isMark(tokens[comma], ',')) return false
  const isWay = at > comma + 1 && count < 2
  return isWay || pastTiers(tokens, at + 1) > at + 1 || endsInAny(tokens[comma - 1], STAGE_ENDS)
}

/**
 * A lower level with years of its own is another way: 统招本科，| 大专者需5年经验, 硕士或 | 本科加3年经验; 大學畢業或 | 高中畢業並具4年經驗, where both say that one has left
 * school.
 */
function isLowerWay(tokens: readonly Token[], at: number, last: ScriptLevel | undefined): boolean {
  const level = levelAt(tokens, at)
  if (level === undefined || last === undefined || EDUCATION[level].rank >= EDUCATION[last.level].rank) return false
  const owing = isWord(tokens[at + 1], 'function-word', 'person') ? at + 2 : at + 1
  if (isMark(tokens[at - 1], ',') && isWord(tokens[owing], 'modality', 'required')) return opensYears(tokens, owing + 1)
  if (isAmong(tokens[at + 1], HAN_ADDERS)) return opensYears(tokens, at + 2)
  if (!endsInAny(tokens[at - 2], GRADUATED)) return false
  const isApart = isWord(tokens[at + 1], 'field-word', 'graduated')
  return (isApart || endsInAny(tokens[at], GRADUATED)) && leadsToYears(tokens, isApart ? at + 2 : at + 1)
}

/** PhD or | Master's | and 2 years or Bachelor's and 4: a lower level whose years another follows, or that is of school, is a way of its own. */
function isStepDown(tokens: readonly Token[], or: number, at: number, last: ScriptLevel | undefined): boolean {
  const [rank, above] = [rankAt(tokens, at), last === undefined ? -1 : EDUCATION[last.level].rank]
  if (!isLatin(tokens[or]) || !isWord(tokens[or], 'connective', 'or') || rank >= above) return false
  const years = yearsBeside(tokens, at)
  if (years === undefined) return false
  if (rank <= EDUCATION['senior-high'].rank && above >= EDUCATION.bachelor.rank) return true
  const next = tokens.findIndex((token, place) => place > years && place < years + NEXT_WAY && isLevelName(token))
  return next >= 0 && rankAt(tokens, next) < rank && yearsBeside(tokens, next) !== undefined
}

/** Tokens from the years of one way to the level of the next. */
const NEXT_WAY = 16

/** Master's | and | 2 years, high school diploma or | GED | and | 4 years: where the years begin. */
function yearsBeside(tokens: readonly Token[], first: number): number | undefined {
  const isNamedTwice =
    isWord(tokens[first + 1], 'connective', 'or') && rankAt(tokens, first) === rankAt(tokens, first + 2)
  const level = isNamedTwice ? first + 2 : first
  const at = isAmong(tokens[level + 1], LETTER_ADDERS) ? level + 2 : level + 1
  return at > level + 1 && opensDuration(tokens, at) ? at : undefined
}

/** 高中畢業 | 並具 | 4年. */
function leadsToYears(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (isWord(tokens[next], 'connective', 'and') || isWord(tokens[next], 'function-word', 'have')) next += 1
  return next > at && opensYears(tokens, next)
}

function opensYears(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === 'number' && isWord(tokens[at + 1], 'unit', 'year')
}
