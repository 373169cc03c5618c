import { expect, test } from 'vitest'
import { factsOf, mentioned, outcomeOf, SPAN, stated, term, word } from '../../../test/scoring/samples'
import type { MajorLeaf } from '../../model/constraint'
import type { Facts } from '../../model/facts'

const leaf = (terms: MajorLeaf['terms'], related = false): MajorLeaf => ({ kind: 'major', ...SPAN, terms, related })
const fields = (...ids: readonly string[]): Partial<Facts> => ({
  fieldsOfStudy: stated(...ids.map((id) => word(id, [id]))),
})
const marketing = term('市场营销', 'marketing')

test.each<[asked: MajorLeaf, facts: Partial<Facts>, status: string, score: number]>([
  [leaf([marketing]), fields('marketing'), 'met', 1000],
  [leaf([marketing]), fields('accounting'), 'near', 700],
  [leaf([marketing], true), fields('accounting'), 'met', 1000],
  [leaf([marketing]), fields('law'), 'near', 400],
  [leaf([marketing], true), fields('law'), 'near', 400],
  [leaf([marketing]), fields('nursing'), 'unmet', 0],
  [leaf([marketing]), fields('nursing', 'marketing'), 'met', 1000],
  [leaf([term('护理', 'nursing'), marketing]), fields('marketing'), 'met', 1000],
  [leaf([marketing]), { fieldsOfStudy: stated() }, 'unmet', 0],
  [leaf([marketing]), {}, 'unknown', 300],
  [leaf([marketing]), { fieldsOfStudy: stated(word('营销学', ['marketing'], 'fuzzy')) }, 'near', 700],
  [leaf([marketing]), { fieldsOfStudy: mentioned(word('marketing', ['marketing'], 'text')) }, 'near', 700],
  // a class holds every field of its codes, and no field beside them
  [leaf([term('商科', 'class.business')]), fields('marketing'), 'met', 1000],
  [leaf([term('营销类', 'class.marketing')]), fields('marketing'), 'met', 1000],
  [leaf([term('法律类', 'class.law')]), fields('law'), 'met', 1000],
  [leaf([term('管理类', 'class.management')]), fields('business-administration'), 'met', 1000],
  [leaf([term('财会类', 'class.finance')]), fields('accounting'), 'met', 1000],
  [leaf([term('财会类', 'class.finance')]), fields('marketing'), 'near', 700],
  [leaf([term('电子类', 'class.electronics')]), fields('electronics'), 'met', 1000],
  [leaf([term('计算机类', 'class.computer')]), fields('electronics'), 'unmet', 0],
  // words that no vocabulary knows
  [leaf([term('茶学')]), { fieldsOfStudy: stated(word('茶学')) }, 'met', 1000],
  [leaf([term('茶学')]), { fieldsOfStudy: stated(word('茶学与文化')) }, 'near', 700],
  [leaf([term('茶学')]), { fieldsOfStudy: stated(word('木工')) }, 'unmet', 0],
])('%o, %o: %s', (asked, facts, status, score) => {
  expect(outcomeOf(asked, factsOf(facts))).toMatchObject({ status, score })
})

test('without a term there is nothing to score', () => {
  expect(outcomeOf(leaf([]), factsOf()).message.code).toBe('not-scored.unscorable')
})
