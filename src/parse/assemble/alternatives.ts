import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Draft } from './draft'
import { between, isGrouped } from './draft'

/**
 * Joins members that the text offers as alternatives, also across kinds.
 *
 *   硕士，或本科且5年以上经验   →   anyOf [硕士, allOf [本科, 5年]]
 *   英语或日语                →   anyOf [英语, 日语]
 *
 * 或 between two members opens a branch; what stands beside its members without a comma belongs to their branch.
 */
export function joinAlternatives(draft: Draft): Draft {
  return joinByWord(joinListed(joinPairs(joinByReader(draft))))
}

/** 本科5年以上，硕士3年以上: a level with its years, again and again. */
function joinPairs(draft: Draft): Draft {
  const pairs: number[][] = []
  draft.members.forEach(({ leaf, next }, place) => {
    const following = draft.members[place + 1]
    if (leaf.kind !== 'education' || following?.leaf.kind !== 'experience' || following.leaf.minMonths === undefined)
      return
    const isBeside = draft.clause.tokens
      .slice(next, following.first)
      .every((token) => token.type !== 'mark' || isMark(token, ':('))
    if (isBeside && !isGrouped(draft, place) && !isGrouped(draft, place + 1)) pairs.push([place, place + 1])
  })
  return pairs.length < 2 ? draft : { ...draft, groups: [...draft.groups, pairs] }
}

/** 英语，日语，韩语均可: members of one kind in a row, closed by a word that accepts each of them. */
function joinListed(draft: Draft): Draft {
  const last = draft.members.findIndex((member, place) => {
    const word = draft.clause.tokens[member.next]
    return place > 0 && member.leaf.kind === 'language' && isWord(word, 'negation', 'acceptable')
  })
  const row: number[] = []
  for (let place = last; place >= 0 && isListed(draft, place, last); place--) row.unshift(place)
  return row.length < 2 ? draft : { ...draft, groups: [...draft.groups, row.map((place) => [place])] }
}

function isListed(draft: Draft, place: number, last: number): boolean {
  if (draft.members[place]?.leaf.kind !== draft.members[last]?.leaf.kind || isGrouped(draft, place)) return false
  return place === last || between(draft, place, place + 1).every((token) => isGlue(token) || isMark(token, ','))
}

/** Members of which their reader said that they are a choice. */
function joinByReader(draft: Draft): Draft {
  const byName = new Map<string, number[]>()
  draft.members.forEach(({ leaf, alternative }, place) => {
    if (alternative === undefined) return
    const name = `${leaf.kind} ${alternative}`
    byName.set(name, [...(byName.get(name) ?? []), place])
  })
  const groups = [...byName.values()].filter((group) => group.length > 1).map((group) => group.map((place) => [place]))
  return { ...draft, groups: [...draft.groups, ...groups] }
}

function joinByWord(draft: Draft): Draft {
  const branches: number[][] = []
  const groups: number[][][] = []
  const close = () => {
    if (branches.length > 1) groups.push(branches.map((branch) => [...branch]))
    branches.length = 0
  }
  draft.members.forEach((_, place) => {
    const gap = place === 0 ? [] : between(draft, place - 1, place)
    const free = !isGrouped(draft, place) && (place === 0 || !isGrouped(draft, place - 1))
    if (place > 0 && free && opensBranch(gap)) branches.push([place])
    else if (place > 0 && free && branches.length > 0 && staysInBranch(gap, branches.length > 1))
      branches[branches.length - 1]?.push(place)
    else {
      close()
      if (free) branches.push([place])
    }
  })
  close()
  return { ...draft, groups: [...draft.groups, ...groups] }
}

/** The words between two members offer a choice and nothing else. */
function opensBranch(gap: readonly Token[]): boolean {
  return (
    gap.some((token) => isWord(token, 'connective', 'or')) &&
    gap.every((token) => isGlue(token) || isMark(token, ',()'))
  )
}

/** Beside it, or joined by 且: of the same branch. A comma ends a branch. */
function staysInBranch(gap: readonly Token[], isSecond: boolean): boolean {
  return gap.every(isGlue) && !(isSecond && gap.some((token) => isMark(token, '、')))
}

function isGlue(token: Token): boolean {
  if (token.type === 'mark') return !isMark(token, ',;。.:\n()')
  return (
    isWord(token, 'connective', 'or', 'and') ||
    isWord(token, 'function-word') ||
    isWord(token, 'noun', 'work', 'related') ||
    isWord(token, 'negation', 'acceptable')
  )
}
