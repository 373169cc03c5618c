import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isLineOfWork } from '../experience/noun'
import { isJoint } from '../joints'
import type { Claim, Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { claimOf } from './claim'
import { LONGEST, termsIn } from './list'
import { isAcademic, isFieldOfNoTrade, isMajorNoun } from './words'

/**
 * 医学、药学 | 优先: fields of the academy need no noun where all that is said of them is that they are preferred; none does in a bracket
 * behind the noun (理工类专业（| 机械 | 优先）), and none where all fields are welcome (专业不限，| 市场营销 | 优先) or where they are named
 * before (机械、电子等专业，| 机械 | 优先).
 */
export function readPreferred(
  phrase: Phrase,
  at: number,
  from: number,
  stated: Claim<'major'> | undefined,
): Claim<'major'> | undefined {
  const { tokens } = phrase
  const isAnyWelcome = stated?.leaf.unrestricted === true
  const next = fieldsEnd(tokens, at, from, isAnyWelcome)
  if (next === undefined || !isWord(tokens[next], 'modality', 'preferred.back')) return undefined
  const fields = tokens.slice(at, next)
  const areOfStudy = fields.every((token) => isJoint(token) || isFieldOfNoTrade(token)) && fields.some(isAcademic)
  const isAside = isMark(tokens[at - 1], '(') && isMajorNoun(tokens[at - 2])
  const terms = termsIn(phrase, at, next)
  const areStated = terms.every(({ id }) => id !== undefined && stated?.leaf.terms.some((term) => term.id === id))
  return isAnyWelcome || areStated || areOfStudy || isAside ? claimOf(phrase, at, next, { terms }) : undefined
}

/** | 机械、电机 | 均可: nor do fields of which any will do, where one at least is no trade. */
export function readEither(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const next = fieldsEnd(tokens, at, from, false)
  if (next === undefined || !isWord(tokens[next], 'language-ability', 'any') || !isStop(tokens[next + 1]))
    return undefined
  const fields = tokens.slice(at, next)
  const areFields = fields.some(isJoint) && fields.some(isOfStudyAlone)
  return areFields ? claimOf(phrase, at, next, { terms: termsIn(phrase, at, next) }) : undefined
}

/** Where the fields end that open at `at`, at the start of what is said; `overCommas`: a comma parts them as well. */
function fieldsEnd(tokens: readonly Token[], at: number, from: number, overCommas: boolean): number | undefined {
  const isFirst = at === from || !isOfKnownList(tokens[at - 1])
  if (!isFirst || !isWord(tokens[at], 'field') || !opensList(tokens[at - 1])) return undefined
  const goesOn = (token: Token | undefined) => isOfKnownList(token) || (overCommas && isMark(token, ','))
  let next = at
  while (next - at < LONGEST && goesOn(tokens[next])) next += 1
  return next
}

function opensList(before: Token | undefined): boolean {
  return before === undefined || isMark(before, ',;:。()') || isWord(before, 'modality')
}

function isOfKnownList(token: Token | undefined): boolean {
  return isWord(token, 'field') || isJoint(token)
}

/** 机械, 法律: a field that is no trade and no language. */
function isOfStudyAlone(token: Token): boolean {
  return isFieldOfNoTrade(token) && !isLineOfWork(token)
}
