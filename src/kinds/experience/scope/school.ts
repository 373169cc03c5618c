import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isIndefinite } from '../../../text/wording'
import { PEOPLE } from '../../../vocab/experience/not-asked'
import { PLACE_LEADS } from '../../../vocab/experience/scope'
import { SCHOOL_ENDS_OF_WORK } from '../../../vocab/experience/years'
import { isJoint } from '../../joints'

/** high- | level design, at a similar | level, at executive | level: of the work, where no education stands before it. */
export function isRank(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at]?.text !== 'level') return false
  return isAtSchool(tokens, at - 1) || (!isWord(before, 'education') && !isWord(before, 'noun', 'education'))
}

/** teaching in a | primary school |, at | university level |, | PhD | students: where or to whom it is done, and no diploma of it. */
export function isSchool(tokens: readonly Token[], at: number): boolean {
  if (isAtSchool(tokens, at) || isAmong(tokens[at + 1], PEOPLE)) return true
  if (isJoint(tokens[at - 1]) && endsInAny(tokens[at - 2], SCHOOL_ENDS_OF_WORK))
    return endsInAny(tokens[at], SCHOOL_ENDS_OF_WORK) // a school or | college
  return tokens[at]?.text.endsWith('school') === true && !isWord(tokens[at + 1], 'noun', 'education')
}

function isAtSchool(tokens: readonly Token[], at: number): boolean {
  const lead = isIndefinite(tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1]
  return isAmong(lead, PLACE_LEADS) && endsInAny(tokens[at], SCHOOL_ENDS_OF_WORK)
}
