import { isWord, touches } from '../../../text/cursor'
import { isLowerCase } from '../../../text/letters'
import type { Reading, Token } from '../../../text/token'
import { isLatin } from '../../../text/wording'
import type { Layout } from '../layout'
import { textOf } from '../layout'
import { readLabel } from './index'
import { isLiftedLabel } from './lifted'
import { isAnnounced } from './of-item'
import { isFollowedByList } from './region'
import { isBare, ownerOf } from './words'

/** …团队合作。任职要求：… and 学历：本科经验：3年: a word that is a label wherever a colon, a bracket or a list follows it. */
export function isGluedLabel(layout: Layout, lineEnd: number, at: number, isSetOff: boolean): boolean {
  const token = layout.tokens.get(at)
  if (!namesLabel(token)) return isSetInBrackets(layout, at)
  if (isAnnounced(layout, at) || isWithin(layout, at)) return false
  const label = readLabel(layout, at, { lineEnd, ownLine: false })
  if (label === undefined || (label.next - at > 2 && !label.colon) || isLiftedLabel(layout, at, label)) return false
  if (textOf(layout, at - 1) === '【' || isNarrowed(layout, at) || isOfBound(layout, at)) return false
  // 具备三年餐饮工作经验：at the end of a line is where its clause ends
  const isPlain = (label.colon && !(label.field !== undefined && label.alone)) || isFollowedByList(layout, label.next)
  return isSetOff || (isPlain && !startsWithBare(layout, at) && isFree(layout, at))
}

/** 销售【任职要求】…, 【学历】大专 | 【经验】3年: a bracket of its own makes a heading of a word, and the name of a field where it holds nothing else. */
function isSetInBrackets(layout: Layout, at: number): boolean {
  if (textOf(layout, at) !== '【') return false
  const named = layout.tokens.get(at + 1)
  return isWord(named, 'heading') || (isWord(named, 'form-field') && textOf(layout, at + 2) === '】')
}

/** 要求: is a word with its colon. */
function namesLabel(token: Token | undefined): boolean {
  if (isWord(token, 'heading') || isWord(token, 'form-field')) return true
  return token?.text.endsWith(':') === true && ownerOf(token, true) !== undefined
}

/** Vue, CSS3 | 开发 | 经验：3年: work in a list of tools says what the experience is of, and no label begins behind it. */
function isNarrowed({ tokens }: Layout, at: number): boolean {
  const [list, work, noun] = [tokens.get(at - 2), tokens.get(at - 1), tokens.get(at)]
  return isWord(noun, 'noun', 'experience') && isWord(work, 'function') && touches(work, noun) && isLatin(list)
}

/** 最小年龄：20岁 | 最大 | 年龄：35岁: which end of the ages is meant stands before the name. */
function isOfBound({ tokens }: Layout, at: number): boolean {
  const isBound = isWord(tokens.get(at - 1), 'bound', 'min.before', 'max.before')
  return isBound && isWord(tokens.get(at), 'noun', 'age')
}

/** … reports for | the team | Requirements: an English heading within a line has a capital, unless a sentence ends before it. */
function isWithin(layout: Layout, at: number): boolean {
  const token = layout.tokens.get(at)
  const opens = token !== undefined && isLowerCase(layout.source.charAt(token.start)) && isWord(token, 'heading')
  return opens && isLatin(token) && isLatin(layout.tokens.get(at - 1))
}

function startsWithBare(layout: Layout, at: number): boolean {
  const token = layout.tokens.get(at)
  if (token?.type !== 'word') return false
  const words = token.text.endsWith(':') ? token.inside : [token]
  return words.some((word) => isBareHeading(word.readings))
}

function isBareHeading(readings: readonly Reading[]): boolean {
  return readings.some(({ class: wordClass, id }) => wordClass === 'heading' && isBare({ heading: id as never }))
}

/** A comma, or letters of a value, before it; an opening bracket or a Latin word speaks of it instead, and a stroke joins two labels (學歷/科系：). */
function isFree(layout: Layout, at: number): boolean {
  const before = textOf(layout, at - 1)
  if (before === '/')
    return (
      !isLatin(layout.tokens.get(at)) && !isLatin(layout.tokens.get(at - 2)) && !namesLabel(layout.tokens.get(at - 2))
    )
  return !'(&-+"“'.includes(before)
}
