import type { Curve } from '../../curve/curve'
import { worthAway } from '../../curve/free'
import { IDENTITY, table } from '../../curve/shapes'
import type { LanguageLeaf } from '../../model/constraint'
import type { Facts, LanguageFact } from '../../model/facts'
import type { Label, Stated } from '../../model/match'
import type { RuleSet } from '../../model/rule-set'
import { CEFR } from '../../vocab/facts.constant'
import type { Comparer, Criterion, FeatureValue, Scorer } from '../scoring'
import { anyOf, bounds, NOT_STATED, shortBy, toldAt, within } from '../stated'
import type { CertificateReads } from './certificate'
import { certificateAffinity, certificatesKey } from './certificate'
import type { LevelEvidence } from './level'
import { isOfLanguage, languageLevel, levelOfRank } from './level'

/** Ranks of CEFR with 0, and one to spare so that two of them pack into an octal number. */
const RANKS = 8

/** A language by its level, or by any of the certificates that are named; without a level and certificates, at the least. */
export const languageScorer: Scorer<'language'> = {
  criteria: (leaf, { rules }) => [
    ...(asksLevel(leaf) ? [levelCriterion(leaf, rules)] : []),
    ...(certificatesOf(leaf).length > 0 ? [certificateCriterion(leaf, rules)] : []),
  ],
  expected: (leaf, { rules }) => expectedLanguage(leaf, rules),
  comparer: (leaf, { rules }) => comparerOf(leaf, rules),
}

function certificatesOf({ certificates = [] }: LanguageLeaf): NonNullable<LanguageLeaf['certificates']> {
  return certificates
}

function asksLevel(leaf: LanguageLeaf): boolean {
  return leaf.min !== undefined || certificatesOf(leaf).length === 0
}

function levelCriterion(leaf: LanguageLeaf, rules: RuleSet): Criterion {
  return {
    key: `language.level(${languageKey(leaf)})`,
    feature: (facts) => packedLevel(facts, leaf),
    curve: levelCurve(rankAsked(leaf, rules), rules),
  }
}

/** The language with the skills whose level counts: `en:reading+writing`. */
function languageKey({ language, skills = [] }: LanguageLeaf): string {
  return skills.length === 0 ? language : `${language}:${[...new Set(skills)].sort().join('+')}`
}

function rankAsked({ min }: LanguageLeaf, { curves }: RuleSet): number {
  return CEFR[min ?? curves.language.defaultLevel].rank
}

/**
 * Two levels in one number, `weak × 8 + strong`: what free text says where it says more, and what a field says. The bounds
 * of an uncertain strong level lie next to each other so, and the curve can take every number between them.
 */
function packedLevel({ languages }: Facts, leaf: LanguageLeaf): FeatureValue | undefined {
  const level = languageLevel(languages, leaf)
  if (level === undefined) return undefined
  const weak = level.weak * RANKS
  const isWeak = level.weak > level.strong.high
  return {
    low: weak + level.strong.low,
    high: weak + level.strong.high,
    paths: level.paths,
    weak: isWeak ? 'text' : undefined,
  }
}

function unpacked({ low, high }: FeatureValue): Pick<LevelEvidence, 'strong' | 'weak'> {
  return { strong: { low: low % RANKS, high: high % RANKS }, weak: Math.floor(low / RANKS) }
}

function levelCurve(asked: number, { curves, shapes, evidence }: RuleSet): Curve {
  const short = (levels: number) =>
    shapes?.language ? worthAway(levels, shapes.language) : (curves.language.below[levels - 1] ?? 0)
  const score = (rank: number) => (rank >= asked ? 1000 : short(asked - rank))
  return table(
    Array.from({ length: RANKS * RANKS }, (_, packed) =>
      Math.max(score(packed % RANKS), Math.min(evidence.weak, score(Math.floor(packed / RANKS)))),
    ),
  )
}

function certificateCriterion(leaf: LanguageLeaf, { curves, evidence }: RuleSet): Criterion {
  const { equalCefr, equalCefrCredit, scoreFloor } = curves.language
  const reads: CertificateReads = { equalCefr, equalCefrCredit, scoreFloor, evidence }
  return {
    key: `language.certificate(${languageKey(leaf)}:${certificatesKey(certificatesOf(leaf))})`,
    reads,
    feature: (facts) => certificateAffinity(facts, leaf, reads),
    curve: IDENTITY,
  }
}

function expectedLanguage(leaf: LanguageLeaf, rules: RuleSet): Stated {
  if (!asksLevel(leaf)) return anyOf(certificatesOf(leaf).map(certificateLabel))
  return bounds('cefr', { min: levelOfRank(rankAsked(leaf, rules)), about: [languageLabel(leaf)] })
}

function languageLabel({ language }: LanguageLeaf): Label {
  return { text: language, id: language }
}

/** A least score, or one that was reached, stands behind the id: `toeic 750`. */
function certificateLabel({ id, minScore: score }: { id: string; minScore?: number }): Label {
  return score === undefined ? { text: id, id } : { text: `${id} ${score}`, id: `${id} ${score}` }
}

function comparerOf(leaf: LanguageLeaf, rules: RuleSet): Comparer {
  const isLevelAsked = asksLevel(leaf)
  const asked = isLevelAsked ? rankAsked(leaf, rules) : 0
  const about = [languageLabel(leaf)]
  return ({ languages, certificates }, value) => {
    const held = isLevelAsked ? [] : certificatesHeld(languages.items, leaf)
    if (held.length > 0) return { actual: anyOf(held) }
    const path = languages.stated ? 'languages' : 'certificates'
    const denied = toldAt(value, { path, stated: languages.stated || (!isLevelAsked && certificates.stated) }, [])
    const level = isLevelAsked ? value && unpacked(value) : languageLevel(languages, leaf)
    if (level === undefined) return { actual: NOT_STATED, toldAt: denied }
    const { strong, weak } = level
    const high = Math.max(strong.high, weak)
    return {
      actual:
        high === 0 ? NOT_STATED : within('cefr', levelOfRank(Math.max(strong.low, weak)), levelOfRank(high), about),
      shortfall: shortBy('steps', asked - high),
      toldAt: denied,
    }
  }
}

/** Of a test that was taken with and without a score, the score is told. */
function certificatesHeld(facts: readonly LanguageFact[], { language }: LanguageLeaf): readonly Label[] {
  const held = facts.filter((fact) => isOfLanguage(fact, language)).flatMap(({ certificates }) => certificates)
  const isScored = (id: string) => held.some((other) => other.id === id && other.score !== undefined)
  return held
    .filter(({ id, score }) => score !== undefined || !isScored(id))
    .map(({ id, score }) => certificateLabel(score === undefined ? { id } : { id, minScore: score }))
}
