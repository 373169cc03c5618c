import type { LanguageCertificate, LanguageLeaf } from '../../model/constraint'
import type { Facts, LanguageFact } from '../../model/facts'
import type { EvidenceRules, LanguageRules } from '../../model/rule-set'
import { CEFR } from '../../vocab/facts.constant'
import { believed, isWeak, SAME } from '../affinity'
import type { FeatureValue } from '../scoring'
import { isOfLanguage, languageLevel } from './level'
import { testOf, worthOf } from './worth'

/** What a certificate is worth by. */
export type CertificateReads = Pick<LanguageRules, 'equalCefr' | 'equalCefrCredit' | 'scoreFloor'> & {
  readonly evidence: EvidenceRules
}

/** The certificates in a key, with their least scores: what a score is worth depends on the one that is asked for. */
export function certificatesKey(certificates: readonly LanguageCertificate[]): string {
  return certificates
    .map(({ id, minScore }) => (minScore === undefined ? id : `${id}>=${minScore}`))
    .sort()
    .join('|')
}

/**
 * How far the certificates of a profile answer those that are asked for, 0–1000. A certificate is answered by itself or a
 * higher one of its ladder; by another test, or a stated level, through CEFR, which is worth what the rules say. A
 * certificate without its score leaves bounds, and so does a profile that lists none.
 */
export function certificateAffinity(
  facts: Facts,
  leaf: LanguageLeaf,
  reads: CertificateReads,
): FeatureValue | undefined {
  const { languages } = facts
  const own = languages.items.filter((fact) => isOfLanguage(fact, leaf.language))
  if (own.length === 0 && !languages.stated && !facts.certificates.stated) return undefined
  const answers = (leaf.certificates ?? []).flatMap((asked) => [
    ...(hasScore(own, asked) ? [] : [byCefr(facts, leaf, asked, reads)]),
    ...own.flatMap((fact) => byCertificate(fact, asked, reads)),
  ])
  const low = Math.max(0, ...answers.map((answer) => answer.low))
  const high = Math.max(0, ...answers.map((answer) => answer.high))
  const isListed = facts.certificates.stated || own.some(({ certificates }) => certificates.length > 0)
  const isDenied = isListed || (own.length === 0 && languages.stated)
  const isTold = own.length > 0 && own.every(({ source }) => isWeak(source))
  return {
    low,
    high: isDenied ? high : SAME,
    paths: own.map(({ source }) => source.path),
    ...(isTold && { weak: 'text' as const }),
  }
}

/** A score of the very test is finer than a level of CEFR, and has the last word. */
function hasScore(own: readonly LanguageFact[], { id }: LanguageCertificate): boolean {
  return own.some(({ certificates }) => certificates.some((held) => held.id === id && held.score !== undefined))
}

interface Answer {
  readonly low: number
  readonly high: number
}

/** What the certificates of one fact are worth for one that is asked for. */
function byCertificate(fact: LanguageFact, asked: LanguageCertificate, reads: CertificateReads): Answer[] {
  return fact.certificates.map((held) => {
    const { low, high } = held.id === asked.id ? bySameTest(held.score, asked, reads) : byLadder(held.id, asked)
    return {
      low: believed(low, fact.source, reads.evidence),
      high: believed(high, fact.source, reads.evidence),
    }
  })
}

/** The score against the least that will do; without one that is asked for, against the pass mark of the test. */
function bySameTest(score: number | undefined, { id, minScore }: LanguageCertificate, reads: CertificateReads): Answer {
  const least = minScore ?? testOf(id)?.scale?.pass
  if (score === undefined) return { low: minScore === undefined ? SAME : 0, high: SAME }
  const worth = least === undefined || score >= least ? SAME : shortScore(score, least, reads.scoreFloor)
  return { low: worth, high: worth }
}

/** Rises evenly from nothing at the floor; in tenths of a point, as some tests have halves. */
function shortScore(score: number, least: number, floor: number): number {
  const [tenths, full] = [Math.round(score * 10), Math.round(least * 10)]
  const nothing = Math.floor((full * floor) / 1000)
  return tenths <= nothing ? 0 : Math.floor((SAME * (tenths - nothing)) / (full - nothing))
}

function byLadder(heldId: string, { id }: LanguageCertificate): Answer {
  const [asked, held] = [testOf(id), testOf(heldId)]
  const isMeant = asked?.means?.includes(heldId) === true
  const isHigher = asked?.ladder !== undefined && asked.ladder === held?.ladder && (held.rung ?? 0) > (asked.rung ?? 0)
  return isMeant || isHigher ? { low: SAME, high: SAME } : { low: 0, high: 0 }
}

/** The level that a certificate stands for, against the level of the profile, wherever that is from. */
function byCefr(facts: Facts, leaf: LanguageLeaf, asked: LanguageCertificate, reads: CertificateReads): Answer {
  const rank = rankOf(asked)
  const level = languageLevel(facts.languages, leaf)
  if (rank === undefined || level === undefined) return { low: 0, high: 0 }
  const credit = reads.equalCefr === 'met' ? SAME : reads.equalCefrCredit
  const weak = level.weak >= rank ? Math.min(credit, reads.equalCefrCredit) : 0
  return {
    low: Math.max(level.strong.low >= rank ? credit : 0, weak),
    high: Math.max(level.strong.high >= rank ? credit : 0, weak),
  }
}

function rankOf(certificate: LanguageCertificate): number | undefined {
  const level = worthOf(certificate)
  return level === undefined ? undefined : CEFR[level].rank
}
