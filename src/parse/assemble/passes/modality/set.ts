import { isAndOr } from '../../../../kinds/joints'
import type { Kind } from '../../../../model/constraint'
import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { endsInAny, isLatin } from '../../../../text/wording'
import { NO_MUST, WISHED_OR_GOOD } from '../../../../vocab/modality'
import type { Draft, Member } from '../../draft'
import { isOwned, phraseAt } from '../../draft'
import { reachedBack } from './back'
import { besidesAt, besidesEnd, remarked } from './besides'
import { endsPhrase, isOfNoun, isOn, leadsOn, onwardEnd, reachedOn } from './onward'
import { saysNothing } from './wishable'

/**
 * Says of each member whether it is required or preferred.
 *
 *   2年以上采购经验，有酒类企业经历者优先   →   required | preferred
 *   采购经验1年（有包装行业经验者优先）     →   required | preferred
 *   最好有驾照，本科以上                  →   preferred | required
 *   优先：英语六级，有驾照                 →   preferred | preferred
 *
 * 者优先 reaches back to the comma before it, and over it where nothing stands between or the phrase goes on with 或; 最好 and
 * preferably reach on over their phrase, and to the end of the clause where a colon makes them its heading.
 */
export function setModality(draft: Draft): Draft {
  const preferred = new Map<number, Member>()
  draft.clause.tokens.forEach((token, at) => {
    const aside = waivedAside(draft, at)
    if (aside !== undefined) preferred.set(aside, { ...(draft.members[aside] as Member), modality: 'preferred' })
    if (!prefers(token) || isOwned(draft, at) || isGrade(draft, at)) return
    for (const place of reached(draft, at)) preferred.set(place, prefer(draft.members[place] as Member, token, at))
  })
  return { ...draft, members: draft.members.map((member, place) => preferred.get(place) ?? member) }
}

function prefers(token: Token | undefined): boolean {
  return isWord(token, 'modality', 'preferred.back', 'preferred.on')
}

/** Driving licence | (not required) |, 零售经验 | （非必须） |: what a bracket of its own says of what stands before it, which nobody would name for nothing. */
function waivedAside({ clause: { tokens }, members }: Draft, at: number): number | undefined {
  const isEnclosed = isMark(tokens[at - 1], '(') && isMark(tokens[at + 1], ')')
  const isWaiver = isWord(tokens[at], 'negation', 'unrestricted') && endsInAny(tokens[at], NO_MUST)
  const place = isEnclosed && isWaiver ? members.findIndex(({ next }) => next === at - 1) : -1
  return place < 0 ? undefined : place
}

/** 本科、沟通能力 | 佳 |: right behind a trait or an ability it says how good, and prefers nothing. */
function isGrade({ clause: { tokens }, members }: Draft, at: number): boolean {
  if (!WISHED_OR_GOOD.includes(tokens[at]?.text ?? '')) return false
  const graded = members.find(({ next }) => next === at)?.leaf.kind
  return graded === 'trait' || (graded === 'skill' && isWord(tokens[at - 1], 'noun', 'ability'))
}

/** 英文佳 may ask for good English as well: the note says so. */
function prefer(member: Member, word: Token, at: number): Member {
  const isOpen = WISHED_OR_GOOD.includes(word.text) && member.next === at && ABILITIES.includes(member.leaf.kind)
  const notes = isOpen ? [...(member.notes ?? []), { code: 'good-or-wished' }] : member.notes
  return { ...member, modality: 'preferred', ...(notes !== undefined && { notes }) }
}

const ABILITIES: readonly Kind[] = ['language', 'trait', 'skill']

/** A degree and | , | ideally | , | 3 years: commas set it off from what it wishes for. */
function isSetOff(tokens: readonly Token[], at: number): boolean {
  const isBetween = isMark(tokens[at - 1], ',') && isMark(tokens[at + 1], ',')
  return isBetween && isOn(tokens[at]) && isAndOr(tokens[at - 2])
}

/** Preferred | : | a degree: with nothing behind it the colon stands for a stop. */
function opensValue(tokens: readonly Token[], at: number): boolean {
  const colon = tokens[at]?.text.endsWith(':') === true ? at : at + 1
  return (colon === at || isMark(tokens[colon], ':')) && colon < tokens.length - 1
}

/** 支教经历 | 优先：在乡村任教满一年: what the wish names before its colon, and says more of behind it. */
function labelled({ clause: { tokens }, members }: Draft, at: number): number[] {
  return isLatin(tokens[at]) ? [] : members.flatMap(({ next }, place) => (next === at ? [place] : []))
}

function reached(draft: Draft, at: number): number[] {
  const { tokens } = draft.clause
  if (isSetOff(tokens, at)) return reachedOn(draft, at, phraseAt(draft, at + 2).end)
  if (opensValue(tokens, at)) return [...labelled(draft, at), ...reachedOn(draft, at, tokens.length)]
  if (isOfNoun(draft, at)) return reachedOn(draft, at, phraseAt(draft, at).end)
  const opens = saysNothing(draft, phraseAt(draft, at).start, at)
  const back = opens && leadsOn(draft, at) ? [] : reachedBack(draft, at)
  const reachesOn = opens ? back.length === 0 || isOn(tokens[at]) : isOn(tokens[at]) && !endsPhrase(draft, at)
  const besides = besidesAt(draft, at + 1)
  if (besides !== undefined) return [...back, ...reachedOn(draft, besides, besidesEnd(draft, besides))]
  const on = reachesOn ? reachedOn(draft, at, onwardEnd(draft, at)) : back
  if (on.length === 0 && isLatin(tokens[at]) && endsPhrase(draft, at)) return back // Diploma in Law (preferably)
  return [...on, ...remarked(draft, at, on)]
}
