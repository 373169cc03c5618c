import { describe, expect, test } from 'vitest'
import { factsOf, from, mentioned, outcomeOf, SPAN, stated, word } from '../../../test/scoring/samples'
import type { LanguageLeaf } from '../../model/constraint'
import type { Facts, LanguageFact } from '../../model/facts'
import { DEFAULT_RULES } from '../../rules/default'
import { certificatesKey } from './certificate'

const leaf = (fields: Partial<LanguageLeaf> = {}): LanguageLeaf => ({
  kind: 'language',
  ...SPAN,
  language: 'en',
  wording: '',
  ...fields,
})
const fact = (fields: Partial<LanguageFact> = {}): LanguageFact => ({
  language: 'en',
  skills: {},
  certificates: [],
  wording: '',
  source: from('languages[0]'),
  ...fields,
})
const listed = (...facts: Partial<LanguageFact>[]): Partial<Facts> => ({ languages: stated(...facts.map(fact)) })
const inText = { source: from('basics.summary', 'text') }

describe('by level', () => {
  test.each<[asked: Partial<LanguageLeaf>, facts: Partial<Facts>, status: string, score: number]>([
    [{ min: 'C1' }, listed({ level: 'C2' }), 'met', 1000],
    [{ min: 'C1' }, listed({ level: 'B2' }), 'near', 500],
    [{ min: 'C1' }, listed({ level: 'B1' }), 'unmet', 0],
    [{ min: 'C1' }, listed({ language: 'ja', level: 'C2' }), 'unmet', 0],
    [{ min: 'C1' }, listed({ language: 'ja', level: 'C2' }, { level: 'C1' }), 'met', 1000],
    [{ min: 'C1' }, listed(), 'unmet', 0],
    [{ min: 'C1' }, {}, 'unknown', 300],
    // a language without a level: some knowledge is asked, and some is there
    [{}, listed({ level: 'A2' }), 'met', 1000],
    [{}, listed({ level: 'A1' }), 'near', 500],
    [{}, listed({}), 'near', 500],
    [{ min: 'B2' }, listed({}), 'unknown', 300],
    // any foreign language
    [{ language: 'und', min: 'B2' }, listed({ language: 'zh', level: 'C2' }), 'unmet', 0],
    [{ language: 'und', min: 'B2' }, listed({ language: 'ja', level: 'B2' }), 'met', 1000],
    // skills: the lowest decides, and the level over all stands in for one that is not graded
    [{ min: 'B2', skills: ['speaking'] }, listed({ level: 'B1', skills: { speaking: 'C1' } }), 'met', 1000],
    [{ min: 'B2', skills: ['speaking', 'writing'] }, listed({ level: 'B1', skills: { speaking: 'C1' } }), 'near', 500],
    [{ min: 'B2', skills: ['writing'] }, listed({ skills: { speaking: 'C1' } }), 'unknown', 300],
    [{ min: 'B2' }, listed({ skills: { listening: 'C1', speaking: 'C1', reading: 'C2', writing: 'B1' } }), 'near', 500],
    [{ min: 'B2' }, listed({ skills: { speaking: 'A2' } }), 'unmet', 0],
    // free text is believed so far and no further
    [{ min: 'C1' }, { languages: mentioned(fact({ level: 'C2', ...inText })) }, 'near', 700],
    [{ min: 'C1' }, listed({ level: 'B2' }, { level: 'C1', ...inText }), 'near', 700],
    [{ min: 'C1' }, listed({ level: 'C1' }, { level: 'A1', ...inText }), 'met', 1000],
    // … also beside a field that leaves open how much more it is
    [{ min: 'C1' }, listed({ skills: { reading: 'C2' } }, { level: 'C2', ...inText }), 'near', 700],
  ])('%o, %o: %s', (asked, facts, status, score) => {
    expect(outcomeOf(leaf(asked), factsOf(facts))).toMatchObject({ status, score })
  })
})

/** With the level that such a certificate gives at the least. */
const certified = (id: string, score?: number): Partial<Facts> =>
  listed({ level: 'B1', certificates: [{ id, ...(score !== undefined && { score }) }] })

describe('by certificate', () => {
  test.each<[asked: LanguageLeaf['certificates'], facts: Partial<Facts>, status: string, score: number]>([
    [[{ id: 'cet-6' }], certified('cet-6', 500), 'met', 1000],
    [[{ id: 'cet-6' }], certified('cet-6'), 'met', 1000],
    [[{ id: 'cet-4' }], certified('cet-6', 430), 'met', 1000],
    [[{ id: 'cet-6' }], certified('cet-4', 480), 'unmet', 0],
    [[{ id: 'cet-4' }, { id: 'toeic' }], certified('toeic', 600), 'met', 1000],
    // a score that falls short, or is not told
    [[{ id: 'toeic', minScore: 750 }], certified('toeic', 750), 'met', 1000],
    [[{ id: 'toeic', minScore: 750 }], certified('toeic', 700), 'near', 666],
    [[{ id: 'toeic', minScore: 750 }], certified('toeic', 600), 'unmet', 0],
    [[{ id: 'ielts', minScore: 6.5 }], certified('ielts', 6), 'near', 615],
    [[{ id: 'toeic', minScore: 750 }], certified('toeic'), 'near', 700],
    [[{ id: 'toeic', minScore: 800 }], certified('toeic'), 'unknown', 300],
    // a level that the certificate stands for is near
    [[{ id: 'cet-6' }], { ...listed({ level: 'C1' }), certificates: stated() }, 'near', 700],
    [[{ id: 'cet-6' }], { ...listed({ level: 'B1' }), certificates: stated() }, 'unmet', 0],
    // nothing says that there is none
    [[{ id: 'cet-6' }], listed({ level: 'B1' }), 'unknown', 300],
    [[{ id: 'cet-6' }], listed(), 'unmet', 0],
    [[{ id: 'cet-6' }], {}, 'unknown', 300],
    [[{ id: 'cet-6' }], { certificates: stated(word('cpa')) }, 'unmet', 0],
    [[{ id: 'cet-4-6' }], certified('cet-4', 430), 'met', 1000],
    // another test is none of its ladder, and one below the pass mark falls short
    [[{ id: 'toeic' }], certified('cet-6', 600), 'unmet', 0],
    [[{ id: 'cet-6' }], certified('cet-6', 425), 'met', 1000],
    [[{ id: 'cet-6' }], certified('cet-6', 424), 'near', 988],
    [[{ id: 'cet-6' }], certified('cet-6', 300), 'unmet', 0],
    // a test of one name with several is answered by one of them alone, and one without a pass mark by any score
    [[{ id: 'ielts' }], certified('ielts', 4), 'met', 1000],
    [[{ id: 'cet-4-6' }], certified('toeic', 600), 'unmet', 0],
    // a higher rung of its ladder answers it, a lower one does not
    [[{ id: 'jlpt-n3' }], certified('jlpt-n1'), 'met', 1000],
    [[{ id: 'jlpt-n1' }], certified('jlpt-n3'), 'unmet', 0],
    // the very test has the last word over a level, which another one has not
    [
      [{ id: 'toeic', minScore: 750 }],
      listed({ level: 'C2', certificates: [{ id: 'toeic', score: 600 }] }),
      'unmet',
      0,
    ],
    [[{ id: 'cet-6' }], listed({ level: 'B2', certificates: [{ id: 'toeic', score: 600 }] }), 'near', 700],
    // what is only told is believed so far
    [[{ id: 'cet-6' }], listed({ certificates: [{ id: 'cet-6', score: 500 }], ...inText }), 'near', 700],
    [
      [{ id: 'cet-6' }],
      listed({ ...inText, level: 'B2' }, { certificates: [{ id: 'cet-6', score: 500 }] }),
      'met',
      1000,
    ],
  ])('%o, %o: %s', (certificates, facts, status, score) => {
    expect(outcomeOf(leaf({ certificates: certificates ?? [] }), factsOf(facts))).toMatchObject({ status, score })
  })

  test('a column is of the certificates and of the scores that are asked for, in any order', () => {
    const asked: NonNullable<LanguageLeaf['certificates']> = [{ id: 'toeic', minScore: 750 }, { id: 'cet-6' }]
    expect(certificatesKey(asked)).toBe('cet-6|toeic>=750')
    expect(certificatesKey(asked.toReversed())).toBe('cet-6|toeic>=750')
  })

  test('or by the level, whichever is better', () => {
    const either = leaf({ min: 'B2', certificates: [{ id: 'cet-6' }] })
    expect(outcomeOf(either, factsOf(listed({ level: 'B2' })))).toMatchObject({ status: 'met' })
    expect(outcomeOf(either, factsOf(certified('cet-6', 450)))).toMatchObject({ status: 'met' })
  })

  test('equal levels count as met where the rules say so', () => {
    const language = { ...DEFAULT_RULES.curves.language, equalCefr: 'met' } as const
    const rules = { ...DEFAULT_RULES, curves: { ...DEFAULT_RULES.curves, language } }
    expect(outcomeOf(leaf({ certificates: [{ id: 'cet-6' }] }), factsOf(listed({ level: 'B2' })), rules).status).toBe(
      'met',
    )
  })
})

test('says what is asked, what is there and what is missing', () => {
  expect(outcomeOf(leaf({ min: 'C1' }), factsOf(listed({ level: 'B1' })))).toMatchObject({
    expected: { shape: 'bounds', unit: 'cefr', min: 'C1', about: [{ id: 'en' }] },
    actual: { min: 'B1', max: 'B1' },
    shortfall: { unit: 'steps', min: 2 },
    evidence: { candidate: ['languages[0]'] },
  })
  expect(
    outcomeOf(leaf({ certificates: [{ id: 'toeic', minScore: 750 }] }), factsOf(certified('toeic', 700))),
  ).toMatchObject({
    expected: { shape: 'terms', terms: [{ id: 'toeic 750' }] },
    actual: { shape: 'terms', terms: [{ id: 'toeic 700' }] },
  })
})

test('of a test that was taken with and without a score, the score is told', () => {
  const held = listed({ certificates: [{ id: 'toeic' }, { id: 'toeic', score: 700 }, { id: 'cet-4' }] })
  expect(outcomeOf(leaf({ certificates: [{ id: 'toeic', minScore: 750 }] }), factsOf(held)).actual).toMatchObject({
    terms: [{ id: 'toeic 700' }, { id: 'cet-4' }],
  })
})

describe('where the profile says it', () => {
  const asked = { certificates: [{ id: 'cet-6' }] }
  test.each<[asked: Partial<LanguageLeaf>, facts: Partial<Facts>, candidate: string[]]>([
    // a list of certificates denies one that it does not have, and says nothing of a level
    [asked, { certificates: stated(word('cpa')) }, ['certificates']],
    [{ min: 'B2' }, { certificates: stated(word('cpa')) }, []],
    // a list of languages denies either
    [asked, { ...listed(), certificates: stated(word('cpa')) }, ['languages']],
    [{ min: 'B2' }, listed(), ['languages']],
    [asked, listed({ level: 'B1' }), ['languages[0]']],
    [asked, {}, []],
  ])('%o, %o', (fields, facts, candidate) => {
    expect(outcomeOf(leaf(fields), factsOf(facts)).evidence.candidate).toEqual(candidate)
  })

  test.each<[facts: Partial<Facts>, weak: 'text' | undefined]>([
    [listed({ certificates: [{ id: 'cet-6', score: 500 }], ...inText }), 'text'],
    [listed({ certificates: [{ id: 'cet-6', score: 500 }] }), undefined],
    [listed({ certificates: [{ id: 'cet-6', score: 500 }] }, { level: 'B2', ...inText }), undefined],
    [listed(), undefined],
  ])('%o: a certificate that only text tells is weak', (facts, weak) => {
    expect(outcomeOf(leaf(asked), factsOf(facts)).evidence.weak).toBe(weak)
  })
})
