/**
 * Words of the vocabularies that people write with capitals. There they stand in lower case, since that is how they are read; a label for
 * people has them as they are written.
 */
/** Languages and peoples; what is spoken by its letters; shops; makers and products. */
const NAMES =
  'English, Chinese, Putonghua, Mandarin, Cantonese, Japanese, Korean, German, French, Spanish, Russian, ' +
  'Arabic, Portuguese, Italian, Thai, Vietnamese, Malay, Indonesian, Western, FMCG, HR, IT, KPI, SOP, ' +
  'LLM, PLC, UI, BI, ERP, UML, SDLC, HPLC, ELISA, STEM, TV, CPC, TESOL, CA ANZ, CA Inter, CISP, NC II, ' +
  'MSP, MOT, RTO, PTS, ISA, H2S Alive, RDBMS, LVS, A&P, 7-Eleven, 759 Store, AEON, Amazon, Better-Life, ' +
  'Bianlifeng, Carrefour, COSMED, Costco, CP-Lotus, FamilyMart, Freshippo, Hi-Life, HKTV Mall, Huawei, ' +
  "Kidswant, Lawson, Mannings, Meiyijia, Metro, MINISO, PARKnSHOP, POYA, PX Mart, RT-Mart, Sam's Club, " +
  'Sephora, Shopee, Simple-Mart, Tmall, Vanguard, Walmart, Watsons, Wellcome, Wumart, YATA, Yonghui, ' +
  'Alteryx, Apple, Check Point, Cloudera, Databricks, Dell, Fortinet, Google Ads, HP, HubSpot, Java, ' +
  'Kubernetes, Linux, Meta Blueprint, MYOB, Palo Alto, Power BI, QuickBooks ProAdvisor, Red Hat, Sage, ' +
  'Scrum, ServiceNow, Six Sigma, Tableau, Tally, Terraform, VMware, Xero, RabbitMQ, Illustrator'

const WRITTEN = /* @__PURE__ */ (() => new Map(NAMES.split(', ').map((name) => [name.toLowerCase(), name])))()

const escaped = (name: string): string => name.replaceAll(/[.&+]/g, '\\$&')

/** The longer first: Power BI is one name. */
const ANY_NAME = /* @__PURE__ */ (() => {
  const names = [...WRITTEN.keys()].sort((a, b) => b.length - a.length).map(escaped)
  return new RegExp(`(?<![\\w.-])(?:${names.join('|')})(?![\\w.-])`, 'g')
})()

/** A label in the letters in which people write it: `fmcg` is FMCG, `sam's club` is Sam's Club. */
export const written = (label: string): string => label.replace(ANY_NAME, (name) => WRITTEN.get(name) ?? name)
