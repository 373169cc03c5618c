import { isWord } from '../../text/cursor'
import type { Draft } from './draft'
import { between } from './draft'

/** 5年经验，其中至少2年管理经验: notes on the second that its months may lie within the first's. */
export function noteNesting(draft: Draft): Draft {
  const members = draft.members.map((member, place) => {
    const isPart =
      place > 0 &&
      member.leaf.kind === 'experience' &&
      between(draft, place - 1, place).some((token) => isWord(token, 'connective', 'within'))
    return isPart ? { ...member, notes: [...(member.notes ?? []), { code: 'nested' }] } : member
  })
  return { ...draft, members }
}
