import type { ChannelLeaf, Resource } from '../../model/constraint'
import type { ChannelFact, Facts } from '../../model/facts'
import type { ChannelRules, EvidenceRules, RuleSet } from '../../model/rule-set'
import type { Term } from '../../model/term'
import { fold } from '../../text/fold'
import { lookUp } from '../../text/lexicon'
import type { WordClass } from '../../vocab'
import { channelAffinity } from '../../vocab/channels'
import {
  believed,
  bestAffinity,
  byIdAndWord,
  likenessCurve,
  SAME,
  termsKey,
  treeAffinity,
  wordAffinity,
} from '../affinity'
import type { Comparison, FeatureValue, Scorer } from '../scoring'
import { anyOf, labelOf, NOT_STATED } from '../stated'

/** Whoever has one of these can reach the others: a channel, its customers, the people there. */
const KINDRED: readonly Resource[] = ['channel', 'customer', 'network']

/**
 * How near the nearest channel, customer or contact is to any that is asked for, 0–1000. To be familiar with one (熟悉)
 * asks less than to have it, so that a mention in free text is enough.
 */
export const channelScorer: Scorer<'channel'> = {
  criteria: (leaf, { rules }) => {
    const reads = readsOf(rules)
    return [
      {
        key: channelKey(leaf),
        reads,
        feature: (facts) => bestChannel(facts, leaf, reads),
        curve: likenessCurve('channel', rules),
      },
    ]
  },
  expected: ({ terms, resource }) => anyOf(terms.length > 0 ? terms.map(labelOf) : [{ text: resource, id: resource }]),
  compare: (leaf, facts, { rules }) => compareChannels(leaf, facts, readsOf(rules)),
}

/** What a channel is worth by. */
type ChannelReads = { readonly channel: ChannelRules; readonly evidence: EvidenceRules }

function readsOf({ curves, evidence }: RuleSet): ChannelReads {
  return { channel: curves.channel, evidence }
}

function channelKey({ resource, terms, breadth }: ChannelLeaf): string {
  const familiar = breadth === 'familiar' ? ';familiar' : ''
  return `channel.affinity(${resource}${terms.length > 0 ? `:${termsKey(terms, byIdAndWord)}` : ''}${familiar})`
}

function bestChannel({ channels }: Facts, leaf: ChannelLeaf, reads: ChannelReads): FeatureValue | undefined {
  return bestAffinity(channels, (channel) => affinityOf(channel, leaf, reads))
}

function affinityOf(channel: ChannelFact, leaf: ChannelLeaf, reads: ChannelReads): number {
  const { near, otherResource } = reads.channel
  const toTerms = leaf.terms.map((term) => toTerm(channel, term, near))
  const resource = resourceAffinity(leaf.resource, channel.resource, otherResource)
  const affinity = Math.floor((Math.max(...(leaf.terms.length > 0 ? toTerms : [SAME])) * resource) / SAME)
  return leaf.breadth === 'familiar' ? affinity : believed(affinity, channel.source, reads.evidence)
}

function resourceAffinity(asked: Resource, held: Resource, other: number): number {
  if (asked === held) return SAME
  return KINDRED.includes(asked) && KINDRED.includes(held) ? other : 0
}

function toTerm(channel: ChannelFact, term: Term, near: ChannelRules['near']): number {
  const { id } = term
  if (isGeneral(term)) return SAME
  if (id === undefined || channel.ids.length === 0) return wordAffinity(fold(term.text), channel.text, near.parent)
  return Math.max(...channel.ids.map((held) => Math.max(placeAffinity(id, held, near), channelAffinity(id, held))))
}

/** Everything stands under one root, which makes neighbours of nothing: 电商 is no part of 特通, nor beside it. */
function placeAffinity(asked: string, held: string, near: RuleSet['curves']['channel']['near']): number {
  const below = (id: string) => (id.startsWith(ROOT) ? id.slice(ROOT.length) : id)
  return treeAffinity(below(asked), below(held), near)
}

const ROOT = 'channel.'

/** 渠道资源, 客户: no more than the resource, which any of its kind answers. */
function isGeneral({ id, text }: Term): boolean {
  if (id !== undefined) return id === 'channel.any'
  return lookUp(fold(text)).some(({ class: wordClass }) => GENERAL.includes(wordClass))
}

const GENERAL: readonly WordClass[] = ['resource', 'resource-sort', 'resource-head']

/** More than these tell a reader no more. */
const MOST_SHOWN = 5

/** What comes nearest, and where nothing does, what there is. */
function compareChannels(leaf: ChannelLeaf, { channels }: Facts, reads: ChannelReads): Comparison {
  if (channels.items.length === 0) return { actual: NOT_STATED }
  const ranked = channels.items.map((channel) => ({ channel, affinity: affinityOf(channel, leaf, reads) }))
  const best = Math.max(...ranked.map(({ affinity }) => affinity))
  const shown = ranked
    .filter(({ affinity }) => affinity === best)
    .slice(0, MOST_SHOWN)
    .map(({ channel: { text, ids } }) => {
      return { text, ...(ids[0] !== undefined && { id: ids[0] }) }
    })
  return { actual: anyOf(shown) }
}
