/**
 * Small words that a grammar tells apart one by one, folded. The lexicon knows most of them as function words, which says less: that
 * they hold a phrase together.
 */

/** a, an: one of a kind. */
export const INDEFINITE_ARTICLES: readonly string[] = ['a', 'an']

/** What may stand before a noun of English and says nothing of it. */
export const DETERMINERS: readonly string[] = ['a', 'an', 'the', 'your', 'any', 'other']

export const POSSESSIVES: readonly string[] = ['their', 'your', 'our', 'its']

/** Of whom, with whom, or where: a network of distributors, contacts within hotels. */
export const PREPOSITIONS: readonly string[] = [
  ...['of', 'with', 'in', 'within', 'among', 'amongst', 'across', 'from', 'to', 'at', 'into', 'throughout'],
]

/** With whom or where, in Chinese, before the verb: 与医院有良好关系, 在教育行业有人脉. */
export const COVERBS: readonly string[] = ['在', '于', '与', '和', '跟', '同', '对', '向']

/** What puts before its verb what somebody knows: 对…熟悉. */
export const KNOWN_OF: readonly string[] = ['对', '对于']

/** Before a noun these make of it a place or an aim: it is not what is had. */
export const WITHIN: readonly string[] = ['in', 'in the', 'at', 'for', 'to', 'by']

/** What opens a relative clause about a thing: experience | that | involved travel. */
export const RELATIVE_PRONOUNS: readonly string[] = ['that', 'which']

/** Between what is said of something and its noun: 有客户的店长, 具人脉之顾问, 相当于大专之程度. */
export const OF_WHOM: readonly string[] = ['的', '之']

/** What may stand between a thing and what it would be: English | will also be | a plus. */
export const AUXILIARIES: readonly string[] = [
  ...['will', 'would', 'shall', 'can', 'could', 'may', 'also', 'is', 'are', 'be', 'a', 'an'],
  ...['considered', 'very', 'highly'],
]

/** What joins a word to what stands before it, of one unit each, and states nothing: 或 | 相關科系, 及 | 相关经验. */
export const HAN_JOINTS: readonly string[] = ['或', '及', '和', '与']

/** Ends of words for whoever has what stands before: 有经验者. */
export const HOLDERS: readonly string[] = ['者']

/** Verbs that open what is said of what is named before them, and are no part of its name: a licensed electrician | must | …. */
export const PREDICATES: readonly string[] = ['will', 'shall', 'may', 'can', 'should', 'would', 'are', 'is', 'must']
