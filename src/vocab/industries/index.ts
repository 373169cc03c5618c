import { joined } from '../joined'
import { CONSUMER_GOODS } from './consumer-goods'
import { FINANCE } from './finance'
import { HEALTH } from './health'
import { PRODUCTION } from './production'
import { SERVICES } from './services'
import { TECHNOLOGY } from './technology'
import { TRADE } from './trade'

/**
 * Industries as a tree of dotted ids: a parent takes in its children. It is cut finest where the first users hire, in fast
 * moving consumer goods; the rest follows the fields that job boards in CN, TW and HK offer, and no official classification.
 *
 * 日化 is personal care, home care and beauty at once: in the tree it stands beside them, and `also` says that it takes them in.
 * A word here may be a product, a channel or a major elsewhere; which of them is meant the grammar decides. Words of a
 * single character, and 水, are left out.
 */
export const INDUSTRIES = /* @__PURE__ */ joined(
  CONSUMER_GOODS,
  TRADE,
  HEALTH,
  TECHNOLOGY,
  FINANCE,
  PRODUCTION,
  SERVICES,
)
