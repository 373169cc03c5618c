import { joined } from '../joined'
import { BUILDING_LICENCES } from './building'
import { DRIVING_LICENCES } from './driving'
import { FINANCE_LICENCES } from './finance'
import { HEALTH_LICENCES } from './health'
import { INFORMATION_LICENCES } from './information'
import { PROFESSION_LICENCES } from './professions'
import { SERVICE_LICENCES } from './services'
import { TRADE_LICENCES } from './trades'

/**
 * Licences, titles and passed examinations other than tests of language (those are in certificates.ts), each under an id of its own: a
 * welder is no guard. A dotted id is a part of the one above it, and will do where that is asked for; `also` names what will do as
 * well, as a higher grade does. A licensed profession that is named as what is wanted stands for its licence. Names are those in use in
 * CN, TW and HK, and those that the councils, institutes and authorities of GB, US, CA, AU, IN, SG, ZA, NG, KE and PH use of their own.
 */
export const LICENCES = /* @__PURE__ */ joined(
  DRIVING_LICENCES,
  FINANCE_LICENCES,
  HEALTH_LICENCES,
  TRADE_LICENCES,
  BUILDING_LICENCES,
  SERVICE_LICENCES,
  PROFESSION_LICENCES,
  INFORMATION_LICENCES,
)
