import type { LanguageCertificate } from '../../model/constraint'
import type { CefrLevel } from '../../vocab/cefr'
import type { LanguageTest } from '../../vocab/certificates'
import { CEFR, CERTIFICATES } from '../../vocab/facts.constant'

export function testOf(id: string): LanguageTest | undefined {
  return Object.hasOwn(CERTIFICATES, id) ? CERTIFICATES[id as keyof typeof CERTIFICATES] : undefined
}

/** The level that a certificate stands for: by its score, or by its pass. */
export function worthOf({ id, minScore }: LanguageCertificate): CefrLevel | undefined {
  const test = testOf(id)
  return test && (typeof test.toCefr === 'object' ? stepAt(test, minScore) : (test.toCefr ?? test.passed))
}

function stepAt({ toCefr, passed }: LanguageTest, minScore: number | undefined): CefrLevel | undefined {
  if (minScore === undefined || typeof toCefr !== 'object') return passed
  return toCefr.findLast(([least]) => least <= minScore)?.[1]
}

/** The lowest of the levels that any of the certificates stands for. */
export function leastWorth(certificates: readonly LanguageCertificate[]): CefrLevel | undefined {
  const levels = certificates.flatMap((certificate) => worthOf(certificate) ?? [])
  return levels.sort((a, b) => CEFR[a].rank - CEFR[b].rank)[0]
}
