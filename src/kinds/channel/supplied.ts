import { isWord } from '../../text/cursor'
import { isAmong, joinedText, opensWithAny } from '../../text/wording'
import { BACKING, ENJOYING, GIVEN_BY_FIRM, OFFERS, READER } from '../../vocab/holding'
import { isJoint } from '../joints'
import { isFullStop, isStop } from '../phrase-ends'
import type { Place } from './place'
import { restOf } from './place'
import { isHaving, isPreferring } from './words'

/** 公司有丰富的客户资源, 公司提供的 | 客户资源, our network of suppliers: what the employer has. A preference behind it says that it is asked for. */
export function isSupplied(place: Place): boolean {
  const { tokens, first, end } = place
  if (isGiven(place) || isOfCompany(place)) return true
  if (restOf(tokens, end).some(isPreferring)) return false
  for (let at = first - 1; at >= 0; at--) {
    if (isFullStop(tokens[at]) || isWord(tokens[at], 'function-word', 'person') || isWord(tokens[at], 'modality'))
      return false
    const opens = isStop(tokens[at - 1]) || isJoint(tokens[at - 1])
    const isAsked = tokens[at]?.text === 'you will' && isHaving(tokens[at + 1]) // you will have a network
    if (opens && !isAsked && isWord(tokens[at], 'holding', 'company')) return true
  }
  return false
}

/** 根据 | 公司分配 | 的客户名单. */
function isGiven({ tokens, first, next }: Place): boolean {
  const text = joinedText(tokens, first, next)
  return GIVEN_BY_FIRM.some((word) => text.includes(word))
}

/** 公司 | 资源, | 享受 | 公司资源, 有公司的客户资源 | 做后盾: the company's own, by itself, let somebody have, or behind whoever works there. */
function isOfCompany(place: Place): boolean {
  const { tokens, first, next } = place
  if (isWord(tokens[first], 'holding', 'company') && isWord(tokens[next - 1], 'resource-head')) return true
  const isLet = isAmong(tokens[first], ENJOYING) || isBacked(place)
  return isLet && tokens.slice(first, next).some((token) => isWord(token, 'holding', 'company'))
}

/** 有公司的客户资源 | 做后盾: what the employer has stands behind whoever works there. */
function isBacked({ tokens, end }: Place): boolean {
  return opensWithAny(tokens[end], BACKING)
}

/** 门店客源稳定, 丰富的客户资源等你来: with no verb and no preference, what the employer has or promises. */
export function isOffered({ tokens, first, end }: Place): boolean {
  if (restOf(tokens, end).some(isPreferring)) return false
  if (opensWithAny(tokens[first - 1], OFFERS) || opensWithAny(tokens[first], OFFERS)) return true
  return tokens.slice(end, end + 4).some(({ text }) => READER.some((word) => text.includes(word)))
}
