import type { Neighbours, Vocabulary } from '../entry'

/** What has to be known: law, standards, trades. CN, TW and HK, as postings there name them. */
export const KNOWLEDGE_SKILLS = {
  regulation: {
    zh: ['法律法规', '相关法律法规', '国家政策', '法律知识', '相关法规'],
    en: ['regulatory requirements', 'compliance requirements', 'compliance'],
  },
  'regulation.tax': { zh: ['税法', '税收政策', '财税法规', '税务知识', '税务法规'], en: ['tax law'] },
  'regulation.labour': {
    zh: ['劳动法', '劳动法规', '劳动合同法', '国家劳动法', '勞基法', '勞動法令'],
    en: ['labour law', 'labor law', 'employment ordinance', 'mpf'],
  },
  'regulation.company': { zh: ['公司法', '合同法'], en: ['company law'] },
  'regulation.securities': { zh: ['證券法規'], en: ['listing rules', 'sfc'] },
  'regulation.banking': { en: ['Basel', 'hkma'] },
  'regulation.money-laundering': { en: ['AML', 'kyc'] },
  'regulation.building': { zh: ['建筑法规'] },
  'regulation.internal-control': { en: ['SOX'] },
  'accounting-standards': {
    zh: ['会计准则', '财务制度', '会计法规', '企业会计准则', '财经法规'],
    en: ['accounting standards', 'gaap'],
  },
  'accounting-standards.ifrs': { en: ['IFRS', 'hkfrs', 'hkas', 'pfrs'] },
  'accounting-standards.us-gaap': { en: ['US GAAP'] },
  'accounting-knowledge': { zh: ['财务知识', '财务管理知识', '会计知识'] },
  'trade-knowledge': {
    zh: ['国际贸易知识', '外贸流程', '进出口流程', '报关流程', '外贸业务流程', '国际贸易流程', '外贸知识'],
    en: ['incoterms'],
  },
  'logistics-knowledge': { zh: ['物流知识'] },
  'product-knowledge': { zh: ['产品知识'] },
  'trade-of-the-firm': { zh: ['行业知识', '专业知识'] },
  'medical-knowledge': { zh: ['医学知识'] },
  'human-resources-knowledge': { zh: ['人力资源知识', '招聘流程', '六大模块', '人力资源六大模块'] },
  'e-commerce-platforms': { zh: ['电商平台', '电商平台规则'] },
  'business-models': { zh: ['商业模式'] },
  'management-systems': { zh: ['质量管理体系', 'ISO体系', '管理体系'], en: ['sop', 'ohsas'] },
  'management-systems.iso-9001': { zh: ['ISO9001'], en: ['iso 9001'] },
  'management-systems.gmp': { en: ['GMP', 'gdp'] },
  'management-systems.haccp': { en: ['HACCP'] },
} as const satisfies Vocabulary<Neighbours>
