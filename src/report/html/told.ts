import { nextQuestion } from '../../answers/next-question'
import type { Match, Outcome } from '../../model/match'
import { fill } from '../../phrase'
import { shown } from '../page'
import { reasonsOf } from '../reasons'
import { isProtected, renderOutcome } from '../sentence'
import { shortName } from '../short-names'
import type { Deck, Named, Telling, Told } from './card'
import { drawnCard } from './card'
import { quoted, spoken } from './language'
import type { Markup } from './markup'
import { placeWords } from './place-words'
import type { RoleView } from './view'

/** Somebody on the short list of a role. */
export interface Listed {
  readonly match: Match
  readonly name?: string
}

/** What the cards of a short list have in common. */
export function deckOf({ anchor, role, colour, page, words, requirementWords, locale, language }: RoleView): Deck {
  return {
    anchor,
    requirements: role.requirements.map(
      ({ id, constraint }): Named => ({
        id,
        colour: colour(id),
        name: shortName(constraint, locale),
        ask: spoken(fill(words.askOne, { requirement: requirementWords(id) }), locale, language).text,
      }),
    ),
    ...{ eligible: page.eligible, status: page.status },
    words: {
      ...{ noScore: page.noScore, known: page.known, but: page.but },
      ...{
        range: words.range,
        barLabel: words.barLabel,
        barPoint: words.barPoint,
        pair: words.pair,
        between: words.between,
        rest: words.rest,
      },
      ...{ reasons: words.reasons, gives: words.gives, inPosting: words.inPosting, inProfile: words.inProfile },
    },
  }
}

/** Somebody of a short list in the words of its page. */
export function toldOf({ match, name = '' }: Listed, rank: number, view: RoleView): Told {
  const { candidateId, eligible, score, interval, coverage, outcomes } = match
  const {
    strongest: [strongest],
    gap,
  } = reasonsOf(match, 1)
  const question = nextQuestion([match])
  return {
    ...{ rank, id: shown(candidateId), name: shown(name), eligible, score, interval, coverage },
    tellings: outcomes.map((outcome) => tellingOf(outcome, view)),
    strongest: strongest ? outcomes.indexOf(strongest) : -1,
    gap: gap ? outcomes.indexOf(gap) : -1,
    question: outcomes.findIndex(({ requirementId }) => requirementId === question?.requirementId),
    swing: question?.swing ?? 0,
  }
}

function tellingOf(outcome: Outcome, { locale, language, isDiscreet, quote, words }: RoleView): Telling {
  const { status, weight, score, interval, kind, requirementId, evidence } = outcome
  return {
    ...{ status, weight, score, interval },
    sentence: spoken(shown(renderOutcome(outcome, locale, { isDiscreet })), locale, language),
    quote: quoted(quote(evidence.role, requirementId), locale, language),
    places: evidence.candidate.map((path) => placeWords(path, locale)).join(words.between) || words.notInProfile,
    isSilent: status === 'not-scored' || (isDiscreet && isProtected(kind)),
  }
}

/** The card of one candidate who is shown alone. */
export const candidateCard = (listed: Listed, view: RoleView): Markup =>
  drawnCard(toldOf(listed, 1, view), deckOf(view), true)
