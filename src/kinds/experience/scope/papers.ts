import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isLatin, opensWithAny } from '../../../text/wording'
import { PAPERS, TAUGHT_PAPERS } from '../../../vocab/experience/scope'
import { ENTERED } from '../../../vocab/licences/beside/holders'
import { LICENCE_ENDS, LICENCE_HEADS, QUALIFICATION_ENDS } from '../../../vocab/licences/beside/nouns'
import { openingBracket } from '../../brackets'
import { followsIn } from '../../phrase-ends'
import { isTail } from '../../terms/past-certificate'
import { isToDrive } from '../noun'
import { opensRelated } from './foreign'
import { LONGEST } from './in-phrase'

/**
 * 叉车证 | 2年以上仓库经验, C1驾照 | 3年驾龄, 中级职称 | 5年工作经验, 英语六级 | 3年经验: a licence right before the years is another matter, and so is a
 * language.
 */
export function followsPapers(tokens: readonly Token[], at: number): boolean {
  const licence = tokens[at - 1]
  if (isWord(licence, 'licence') && (endsInAny(licence, LICENCE_HEADS) || isToDrive(licence))) return true
  if (tokens[at]?.type !== 'number' || isLatin(licence)) return false
  const open = isMark(licence, ')') ? openingBracket(tokens, at - 1, 0, LONGEST) : undefined // 保安員許可證 | （丙級） | 三年以上保安經驗
  const end = isWord(licence, 'bound', 'min.after') ? at - 2 : (open ?? at) - 1
  const words = isTail(tokens, end) ? tokens.slice(end - 1, end + 1) : [tokens[end]]
  const isLicence = words.some((token) => endsInAny(token, LICENCE_ENDS))
  return isLicence || isWord(tokens[end], 'certificate') || isGradedLanguage(tokens, end)
}

/** 英语 | 流利 |, 英语 | 口语 | 熟练 |, 多益 | 750 | 分 |: the word that says how well ends what is said of a language. */
function isGradedLanguage(tokens: readonly Token[], end: number): boolean {
  const isGrade = isWord(tokens[end], 'level-wording') || isWord(tokens[end], 'unit', 'score')
  const isOfLanguage = (token: Token) => isWord(token, 'language') || isWord(token, 'certificate')
  return isGrade && followsIn(tokens, end, LONGEST_LANGUAGE, isOfLanguage)
}

/** Tokens from the name of a language to the word that says how well. */
const LONGEST_LANGUAGE = 3

/** 技術士證照 | 或 | 餐飲經驗, 驾驶证 | 、 | 驾驶经验, 中级职称（技师）| 或 | 两年经验, 导游证 | 及相关带团经验: a paper beside an experience is another matter, and so is a resource. */
export function followsPaper(tokens: readonly Token[], at: number): boolean {
  if (opensRelated(tokens[at])) return isPaper(tokens, at - 1)
  const isApart = isWord(tokens[at - 1], 'connective', 'or') || isMark(tokens[at - 1], '、')
  if (!isApart && (isLatin(tokens[at - 1]) || !isWord(tokens[at - 1], 'connective', 'and'))) return false
  if (isWord(tokens[at - 2], 'resource-head', 'asset')) return true // 合作资源 | 及 | 渠道拓展经验
  const open = isMark(tokens[at - 2], ')') ? openingBracket(tokens, at - 2, 0, LONGEST) : undefined
  return isPaper(tokens, (open ?? at - 1) - 1)
}

/** 导游证, 税务师证 | 书, 调酒 | 证照, 教师资格, 注册会计师, 英语六级 | 以上; 护士 is who does the work. */
function isPaper(tokens: readonly Token[], end: number): boolean {
  const at = isWord(tokens[end], 'bound', 'min.after') ? end - 1 : end
  const paper = tokens[isTail(tokens, at) ? at - 1 : at]
  if ([paper, tokens[at]].some((token) => endsInAny(token, PAPERS)) || isWord(paper, 'certificate')) return true
  return isWord(paper, 'licence') && (endsInAny(paper, QUALIFICATION_ENDS) || opensWithAny(paper, ENTERED))
}

/** A teaching | certification | or equivalent experience, PMP | or equivalent experience, formal | training | or …. */
export function isPaperName(token: Token | undefined): boolean {
  return isAmong(token, TAUGHT_PAPERS) || (isWord(token, 'licence') && !isWord(token, 'function'))
}
