import type { Candidate, CandidateChannel } from '../model/candidate'
import type { Resource } from '../model/constraint'
import type { ChannelFact, Facts } from '../model/facts'
import { fold } from '../text/fold'
import type { WordClass } from '../vocab'
import { NAMED_CUSTOMERS } from '../vocab/facts.constant'
import type { RESOURCE_WORDS } from '../vocab/resources'
import type { Passage } from './free-text'
import { checkDate } from './refusal'
import type { Word, Wordings } from './words'
import { idsOf, idsOfWord, unique } from './words'

/**
 * Channels and customers: from the list, each entry with the channels that its customers belong to; and, as weaker evidence,
 * every channel, customer and resource that the skills and the free text name.
 *
 * @throws RolefitError `invalid-candidate` for a `since` that no calendar has.
 */
export function readChannels(
  candidate: Candidate,
  passages: readonly Passage[],
  wordings: Wordings,
): Facts['channels'] {
  const listed = (candidate.channels ?? []).flatMap((entry, i) => readEntry(entry, `channels[${i}]`, wordings))
  const skills = (candidate.skills ?? []).flatMap(({ name, keywords = [] }, i) => [
    ...readTold(wordings.words(name ?? ''), `skills[${i}].name`),
    ...keywords.flatMap((keyword, j) => readTold(wordings.words(keyword), `skills[${i}].keywords[${j}]`)),
  ])
  const told = passages.flatMap(({ words, path }) => readTold(words, path))
  return { stated: candidate.channels !== undefined, items: [...listed, ...skills, ...told] }
}

function readEntry(entry: CandidateChannel, path: string, wordings: Wordings): readonly ChannelFact[] {
  checkDate(entry.since, `${path}.since`, wordings.date)
  const { ids, isFuzzy } = wordings.find(entry.name, 'channel')
  const words = wordings.words(entry.name)
  const inName = customersIn(words)
  const customers = (entry.customers ?? []).map((customer) => customersIn(wordings.words(customer)))
  const channel: ChannelFact = {
    resource: entry.resource ?? resourceOf(words) ?? 'channel',
    ids: unique([...ids, ...channelsOf(inName), ...channelsOf(customers.flat())]),
    text: fold(entry.name).trim(),
    source: { path, evidence: isFuzzy && inName.length === 0 ? 'fuzzy' : 'field' },
  }
  const served = (entry.customers ?? []).map((customer, i): ChannelFact => {
    const found = customers[i] ?? []
    return {
      resource: 'customer',
      ids: unique([...found, ...channelsOf(found)]),
      text: fold(customer).trim(),
      source: { path: `${path}.customers[${i}]`, evidence: 'field' },
    }
  })
  return [channel, ...served]
}

type Customer = keyof typeof NAMED_CUSTOMERS

function customersIn(words: readonly Word[]): readonly Customer[] {
  return idsOf(words, 'customer') as readonly Customer[]
}

function channelsOf(customers: readonly Customer[]): readonly string[] {
  return unique(customers.map((customer) => NAMED_CUSTOMERS[customer].channel))
}

function resourceOf(words: readonly Word[]): Resource | undefined {
  const id = idsOf(words, 'resource')[0] as keyof typeof RESOURCE_WORDS | undefined
  return id
}

/** One fact for each thing that a passage names; a thing named twice there is one. */
function readTold(words: readonly Word[], path: string): readonly ChannelFact[] {
  const facts: ChannelFact[] = []
  const seen = new Set<string>()
  for (const word of words) {
    const told = toldBy(word)
    const thing = told && [told.resource, ...told.ids].join(' ')
    if (told === undefined || thing === undefined || seen.has(thing)) continue
    seen.add(thing)
    facts.push({ text: word.text, source: { path, evidence: 'text' }, ...told })
  }
  return facts
}

const TELLING: readonly WordClass[] = ['customer', 'channel', 'resource']

function toldBy(word: Word): Pick<ChannelFact, 'resource' | 'ids'> | undefined {
  if (!word.readings.some((reading) => TELLING.includes(reading.class))) return undefined
  const customers = customersIn([word])
  if (customers.length > 0) return { resource: 'customer', ids: unique([...customers, ...channelsOf(customers)]) }
  const ids = idsOfWord(word, 'channel')
  if (ids.length > 0) return { resource: 'channel', ids }
  const resource = resourceOf([word])
  return resource === undefined ? undefined : { resource, ids: [] }
}
