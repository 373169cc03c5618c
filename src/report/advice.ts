import type { Question, Step, Way } from '../answers'
import { MESSAGES } from '../kinds/messages'
import type { Kind } from '../model/constraint'
import { fill } from '../phrase'
import { CATALOGUES } from './catalogues'
import type { Locale } from './locale'
import { outOfHundred } from './page'
import { nounOf, renderStated } from './value'

interface AdviceWords {
  /** Hole {ways}. */
  readonly missing: string
  /** Holes {requirement}, {noun}, {needs}; between steps of a way, and between ways. */
  readonly step: string
  readonly and: string
  readonly or: string
  /** Holes {requirement}, {nouns}, {swing}; of several matches also {turns} and {decides}. */
  readonly ask: string
  readonly askList: string
}

const WORDS: Readonly<Record<Locale, AdviceWords>> = {
  'zh-Hant': {
    missing: '過門檻還差：{ways}',
    step: '{noun}須達{needs}（{requirement}）',
    and: '，並且',
    or: '；或者',
    ask: '先問：{nouns}（{requirement}），得分可變動 {swing}',
    askList: '先問：{nouns}（{requirement}），可改變 {turns} 對名次，關係 {decides} 人能否過門檻',
  },
  'zh-Hans': {
    missing: '过门槛还差：{ways}',
    step: '{noun}须达{needs}（{requirement}）',
    and: '，并且',
    or: '；或者',
    ask: '先问：{nouns}（{requirement}），得分可变动 {swing}',
    askList: '先问：{nouns}（{requirement}），可改变 {turns} 对名次，关系 {decides} 人能否过门槛',
  },
  en: {
    missing: 'To pass the gates: {ways}',
    step: '{noun}: {needs} ({requirement})',
    and: ', and ',
    or: '; or ',
    ask: 'Ask first: {nouns} ({requirement}), which can move the score by {swing}',
    askList:
      'Ask first: {nouns} ({requirement}), which may turn the order of pairs: {turns}, and decides the gates of {decides}',
  },
}

/**
 * What is missing for the gates, as it was found by `whyNot`; undefined where there is no way.
 *
 * @example
 * renderWays(matcher.whyNot(candidate, 'role-1'), 'en')
 * // → 'To pass the gates: experience (sales): 3 years 6 months or more (r2)'
 */
export function renderWays(ways: readonly Way[], locale: Locale): string | undefined {
  if (ways.length === 0) return undefined
  const { missing, and, or } = WORDS[locale]
  const told = ways.map(({ steps }) => steps.map((step) => stepWords(step, locale)).join(and))
  return fill(missing, { ways: told.join(or) })
}

function stepWords({ requirementId, kind, needs }: Step, locale: Locale): string {
  const messages = MESSAGES[kind]
  const wording = { catalogue: CATALOGUES[locale], messages, locale }
  return fill(WORDS[locale].step, {
    noun: nounOf(needs, wording),
    needs: renderStated(needs, wording),
    requirement: requirementId,
  })
}

/**
 * What to ask first, of one candidate or of the candidates of a short list.
 *
 * @example
 * renderQuestion(nextQuestion([match]), 'en', { isOfList: false })
 * // → 'Ask first: language (r3), which can move the score by 23.07'
 */
export function renderQuestion(
  question: Question,
  locale: Locale,
  { isOfList }: { readonly isOfList: boolean },
): string {
  const { ask, askList } = WORDS[locale]
  const { requirementId, kinds, swing, turns, decides } = question
  const nouns = kinds.map((kind) => MESSAGES[kind as Kind].noun[locale]).join(CATALOGUES[locale].or)
  return fill(isOfList ? askList : ask, {
    ...{ nouns, turns, decides },
    requirement: requirementId,
    swing: outOfHundred(swing),
  })
}
