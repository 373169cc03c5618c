import type { ChannelLeaf, Resource } from '../../model/constraint'
import type { ChannelFact } from '../../model/facts'
import type { ChannelRules, EvidenceRules, RuleSet } from '../../model/rule-set'
import type { Term } from '../../model/term'
import { fold } from '../../text/fold'
import { lookUp } from '../../text/lexicon'
import type { WordClass } from '../../vocab'
import { channelAffinity } from '../../vocab/channels'
import {
  affinityToAny,
  believed,
  bestAffinity,
  byIdAndWord,
  likenessCurve,
  nearest,
  SAME,
  termsKey,
  treeAffinity,
} from '../affinity'
import type { Comparer, Criterion, Scorer } from '../scoring'
import { anyOf, labelOf, labelOfWord, toldAt } from '../stated'

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
        feature: bestChannel(leaf, reads),
        curve: likenessCurve('channel', rules),
      },
    ]
  },
  expected: ({ terms, resource }) => anyOf(terms.length > 0 ? terms.map(labelOf) : [{ text: resource, id: resource }]),
  comparer: (leaf, { rules }) => comparerOf(leaf, readsOf(rules)),
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

function bestChannel(leaf: ChannelLeaf, reads: ChannelReads): Criterion['feature'] {
  const affinity = affinityTo(leaf, reads)
  return ({ channels }) => bestAffinity(channels, affinity)
}

function affinityTo({ terms, resource, breadth }: ChannelLeaf, { channel, evidence }: ChannelReads): Affinity {
  const { near, otherResource } = channel
  const isOpen = terms.length === 0 || terms.some(isGeneral)
  const toTerms = affinityToAny(terms, (asked, held) => idAffinity(asked, held, near), near.parent)
  return (held) => {
    const ofResource = resourceAffinity(resource, held.resource, otherResource)
    const affinity = Math.floor(((isOpen ? SAME : toTerms(held)) * ofResource) / SAME)
    return breadth === 'familiar' ? affinity : believed(affinity, held.source, evidence)
  }
}

type Affinity = (channel: ChannelFact) => number

function resourceAffinity(asked: Resource, held: Resource, other: number): number {
  if (asked === held) return SAME
  return KINDRED.includes(asked) && KINDRED.includes(held) ? other : 0
}

function idAffinity(asked: string, held: string, near: ChannelRules['near']): number {
  return Math.max(placeAffinity(asked, held, near), channelAffinity(asked, held))
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
function comparerOf(leaf: ChannelLeaf, reads: ChannelReads): Comparer {
  const affinity = affinityTo(leaf, reads)
  return ({ channels: { items, stated } }, value) => {
    const shown = nearest(items, affinity).items.slice(0, MOST_SHOWN)
    return { actual: anyOf(shown.map(labelOfWord)), toldAt: toldAt(value, { path: 'channels', stated }, shown) }
  }
}
