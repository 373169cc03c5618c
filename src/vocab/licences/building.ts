import type { Neighbours, Vocabulary } from '../entry'

/** Those who build, measure, manage and sell buildings. */
export const BUILDING_LICENCES = {
  constructor: { zh: ['建造师', '注册建造师', '建造师证'] },
  'constructor.first': { zh: ['一级建造师', '一建'], notIn: ['一建立', '第一建筑'] },
  'constructor.second': { zh: ['二级建造师', '二建'], notIn: ['二建设'], also: ['constructor.first'] },
  'cost-engineer': { zh: ['造价师', '造价工程师', '造价员', '造价员证', '预算员证'] },
  'supervision-engineer': { zh: ['监理工程师', '监理证'] },
  'structural-engineer': { zh: ['结构工程师', '注册结构工程师', '一级注册结构工程师'] },
  architect: { zh: ['注册建筑师', '建築師執照'] },
  'civil-engineer': { zh: ['土木技師'] },
  'electrical-engineer': { zh: ['电气工程师证', '注册电气工程师', '电气工程师资格'] },
  'fire-engineer': { zh: ['消防工程师', '注册消防工程师'] },
  'consulting-engineer': { zh: ['咨询工程师'] },
  'professional-engineer': { en: ['registered professional engineer', 'corporate member of hkie', 'mhkie'] },
  'safety-engineer': { zh: ['安全工程师', '注册安全工程师'] },
  'safety-examination.b': { zh: ['安全B证'] },
  'safety-examination.c': { zh: ['安全C证', '安全员C证'] },
  'site-staff': { zh: ['五大员', '八大员'] },
  'site-staff.construction': { zh: ['施工员证'] },
  'site-staff.documents': { zh: ['资料员证'] },
  'site-staff.quality': { zh: ['质检员证'] },
  'competent-person': { en: ['technically competent person', 'tcp'] },
  bidding: { zh: ['招标师'] },
  surveyor: { zh: ['測量員證', '测绘师'] },
  'chartered-surveyor': { en: ['RICS'] },
  'property-manager': {
    zh: ['物业管理师', '物业经理证', '物业管理证', '物业上岗证', '物业经理上岗证'],
    en: ['property management practitioner licence', 'pmp licence'],
  },
  'estate-agent': {
    zh: ['房地产经纪人', '房地产经纪人证', '房地产经纪人协理', '不動產經紀營業員', '不动产营业员'],
    en: ['estate agent licence', "estate agent's licence", 'eaa licence', 'eaa license'],
  },
} as const satisfies Vocabulary<Neighbours>
