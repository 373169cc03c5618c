import { CAPITAL_HEADS, ENGLISH_HEADS, SHORT_HEAD, TICKETS } from './english-nouns'
import { HAVING_PASSED } from './examinations'
import { LEVEL } from './grades'
import { TITLED } from './holders'
import { ADMITTED, ENTERED_EN, MEMBERS } from './registers'

/** A clause that holds none of these, and no verb of having, names no licence that is unknown: last characters of names in Chinese, and English words. */
export const LICENCE_OPENERS: readonly string[] = /* @__PURE__ */ [
  '证',
  '书',
  '照',
  '士',
  '称',
  '师',
  '授',
  '高',
  '明',
].concat(ENGLISH_HEADS, CAPITAL_HEADS, TICKETS, TITLED, ENTERED_EN, ADMITTED, MEMBERS, SHORT_HEAD, LEVEL, HAVING_PASSED)
