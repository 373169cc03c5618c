import { pastWhole } from '../../../kinds/experience/years/scope-after'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import type { Draft, Member } from '../draft'
import { between } from '../draft'

/** 5年经验，其中至少2年管理经验; 5 years of experience, 2 of which in retail: notes on the second that its months may lie within the first's. */
export function noteNesting(draft: Draft): Draft {
  const members = draft.members.map((member, place) => {
    const isPart =
      place > 0 &&
      member.leaf.kind === 'experience' &&
      (saysWhole(draft, member) || opensPart(between(draft, place - 1, place)))
    return isPart ? { ...member, notes: [...(member.notes ?? []), { code: 'nested' }] } : member
  })
  return { ...draft, members }
}

/** 其中 | 至少 | 2年; what a bracket or a comma closes is of what stands before: 五科（包括中英文）| ，2年. */
function opensPart(gap: readonly Token[]): boolean {
  const within = gap.findLastIndex((token) => isWord(token, 'connective', 'within'))
  return within >= 0 && !gap.slice(within).some((token) => isMark(token, ',)'))
}

/** 2 | of which | in retail: the words of the whole stand inside. */
function saysWhole({ clause }: Draft, { first, next }: Member): boolean {
  const words = clause.tokens.slice(first, next)
  return words.some((_, at) => pastWhole(words, at) > at)
}
