import { expect, test } from 'vitest'
import { factsOf, from, mentioned, outcomeOf, SPAN, stated, term } from '../../../test/scoring/samples'
import type { ChannelLeaf } from '../../model/constraint'
import type { ChannelFact, Facts } from '../../model/facts'

const leaf = (fields: Partial<ChannelLeaf> = {}): ChannelLeaf => ({
  kind: 'channel',
  ...SPAN,
  resource: 'channel',
  terms: [],
  ...fields,
})
const fact = (ids: readonly string[], fields: Partial<ChannelFact> = {}): ChannelFact => ({
  resource: 'channel',
  ids,
  text: ids.join(),
  source: from('channels[0]'),
  ...fields,
})
const special = { terms: [term('特通', 'special')] }
const school = { terms: [term('学校', 'special.school')] }
const inText = { source: from('basics.summary', 'text') }

test.each<[asked: Partial<ChannelLeaf>, facts: Partial<Facts>, status: string, score: number]>([
  [special, { channels: stated(fact(['special'])) }, 'met', 1000],
  [special, { channels: stated(fact(['special.school'])) }, 'met', 1000],
  [school, { channels: stated(fact(['special'])) }, 'near', 600],
  [school, { channels: stated(fact(['special.fuel'])) }, 'near', 500],
  [special, { channels: stated(fact(['modern'])) }, 'unmet', 0],
  [special, { channels: stated() }, 'unmet', 0],
  [special, {}, 'unknown', 300],
  [special, { channels: stated(fact(['modern']), fact(['special'])) }, 'met', 1000],
  [{ terms: [...school.terms, ...special.terms] }, { channels: stated(fact(['special.fuel'])) }, 'met', 1000],
  // the customers of a channel, for the channel
  [{ ...special, resource: 'customer' }, { channels: stated(fact(['special'])) }, 'near', 700],
  [{ ...special, resource: 'media' }, { channels: stated(fact(['special'])) }, 'unmet', 0],
  [{ resource: 'customer' }, { channels: stated(fact([], { resource: 'customer' })) }, 'met', 1000],
  // free text is believed so far, unless to be familiar is all that is asked
  [special, { channels: mentioned(fact(['special'], inText)) }, 'near', 700],
  [{ ...special, breadth: 'familiar' }, { channels: stated(fact(['special'], inText)) }, 'met', 1000],
  // a general word asks for no more than the resource
  [
    { resource: 'customer', terms: [term('客户资源')] },
    { channels: stated(fact([], { resource: 'customer', text: '某某' })) },
    'met',
    1000,
  ],
  [{ terms: [term('销售渠道', 'channel.any')] }, { channels: stated(fact(['modern'])) }, 'met', 1000],
  // words that no vocabulary knows
  [{ terms: [term('某某渠道')] }, { channels: stated(fact([], { text: '某某渠道' })) }, 'met', 1000],
  [{ terms: [term('某某')] }, { channels: stated(fact([], { text: '某某渠道' })) }, 'near', 600],
])('%o, %o: %s', (asked, facts, status, score) => {
  expect(outcomeOf(leaf(asked), factsOf(facts))).toMatchObject({ status, score })
})

test('what is only mentioned is the least that there is', () => {
  const outcome = outcomeOf(leaf(special), factsOf({ channels: mentioned(fact(['special'], inText)) }))
  expect(outcome).toMatchObject({ interval: [700, 1000], evidence: { candidate: ['basics.summary'] } })
})

test('what comes nearest is told', () => {
  const outcome = outcomeOf(leaf(school), factsOf({ channels: stated(fact(['modern']), fact(['special'])) }))
  expect(outcome).toMatchObject({
    expected: { shape: 'terms', terms: [{ id: 'special.school', text: '学校' }] },
    actual: { shape: 'terms', terms: [{ id: 'special' }] },
    message: { code: 'terms.near' },
  })
})

test('where no name is asked for, the resource is told', () => {
  const outcome = outcomeOf(leaf({ resource: 'customer' }), factsOf({ channels: stated() }))
  expect(outcome).toMatchObject({ expected: { shape: 'terms', terms: [{ id: 'customer', text: 'customer' }] } })
})
