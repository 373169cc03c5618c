import { expect, test } from 'vitest'
import { readingLines } from '../../../test/reading-lines'

// Where a resource is stated to be had, and where the same words say something else.
test.each<[text: string, ...requirements: string[]]>([
  // a party is had where it is brought along
  ['自带学员者优先', '?channel 「自带学员」 resource=customer terms=学员'],
  ['有学员者优先'],
  // with no verb: preferred, by whoever has it, or all that is said
  ['无客户资源者优先'],
  // what is known of it, and what the employer lets somebody have
  ['对渠道资源有一定的了解'],
  ['享受公司资源'],
  // how much of it there is, and of what it is
  ['掌握一定的客户资源', 'channel 「掌握一定的客户资源」 resource=customer terms=客户资源 breadth=some'],
  ['有教育资源者优先', '?channel 「教育资源」 resource=customer terms=教育'],
  // where somebody is from
  ['本市生源优先'],
  ['有生源资源优先', '?channel 「生源资源」 resource=customer terms=生源'],
  [
    '销售经验客户资源者优先',
    '?experience 「销售经验」 scope=(functions=销售)',
    '?channel 「客户资源」 resource=customer terms=客户资源',
  ],
  [
    '销售经验客户资源者',
    'experience 「销售经验」 scope=(functions=销售)',
    'channel 「客户资源」 resource=customer terms=客户资源',
  ],
  [
    '丰富的门店经验及供应商资源',
    'experience 「丰富的门店经验」 scope=(others=门店)',
    'channel 「供应商资源」 resource=supplier terms=供应商资源',
  ],
  ['团队背景或资源优势', 'experience 「团队背景」 scope=(others=团队)'],
  // relations take with whom they are, in their own words or before the verb
  ['有良好关系的'],
  ['有良好的茶楼关系的', 'channel 「良好的茶楼关系」 resource=network terms=茶楼'],
  ['与医院有良好关系的', 'channel 「与医院有良好关系」 resource=channel terms=医院'],
  ['in government relations'],
  ['good skills and community network', 'trait 「good skills」 terms=skills'],
  [
    'knowledge of the trade, including prior relationships with growers',
    'skill 「knowledge of the trade」 terms=trade',
  ],
  // by whoever has it and nothing else, and of whoever lacks it
  ['拥有稳定客源的店长', 'channel 「稳定客源」 resource=customer terms=客源 breadth=stable'],
  ['有稳定客源的造型师', 'channel 「稳定客源」 resource=customer terms=客源 breadth=stable'],
  ['没有渠道资源者勿扰', 'channel 「渠道资源」 resource=channel terms=渠道资源'],
  ['没有渠道资源也可以'],
  ['无需渠道资源'],
  ['有母婴渠道者优先，形象好', '?channel 「母婴渠道」 resource=channel terms=母婴渠道'],
  // of what deals with it, and a subject in a list of them
  ['有渠道资源管理系统'],
  ['商超资源管理'],
  ['routing, network, security'],
  // what is offered, unless it is preferred
  ['海量客户资源者优先', '?channel 「海量客户资源」 resource=customer terms=客户资源 breadth=rich'],
  ['充足的客源优先', '?channel 「充足的客源」 resource=customer terms=客源 breadth=rich'],
  // a company with whom one deals, and the one that recruits
  ['有家装公司资源', 'channel 「家装公司资源」 resource=network terms=家装公司'],
  ['有家裝公司資源', 'channel 「家裝公司資源」 resource=network terms=家裝公司'],
  ['有公司资源支持'],
  ['公司资源丰富，平台大'],
  // the neighbourhood
  ['有居委会资源', 'channel 「居委会资源」 resource=network terms=居委会'],
  ['有居委會資源', 'channel 「居委會資源」 resource=network terms=居委會'],
  ['社区资源丰富', 'channel 「社区资源丰富」 resource=channel terms=社区 breadth=rich'],
  // behind experience that is joined by a verb of its own
  [
    '參與過大型項目且有豐富的人脈資源者',
    'experience 「參與過大型項目」 scope=(others=大型項目)',
    'channel 「豐富的人脈資源」 resource=network terms=人脈資源 breadth=rich',
  ],
  // what the employer has, which ends where somebody else is spoken of
  ['公司有丰富的客户资源者优先', '?channel 「丰富的客户资源」 resource=customer terms=客户资源 breadth=rich'],
  ['我们拥有海量客户，你需要有人脉', 'channel 「人脉」 resource=network terms=人脉'],
  ['公司的要求：有客户资源', 'channel 「客户资源」 resource=customer terms=客户资源'],
  ['本公司员工需有客户资源', 'channel 「客户资源」 resource=customer terms=客户资源'],
  ['为公司有客户资源的人'],
  // what need not be had
  ['无需一定有人脉'],
  ['不必须自带客户'],
  ['No need to have own clients'],
  ['not required to bring your own clients'],
  // not had yet, or told apart by what they speak
  [
    'an existing base of Cantonese-speaking customers',
    'channel 「existing base of Cantonese-speaking customers」 resource=customer terms=Cantonese-speaking customers breadth=stable',
  ],
  ['bring Mandarin speaking clients'],
  [
    'Existing relationships with English-speaking customers',
    'channel 「Existing relationships with English-speaking customers」 resource=customer terms=English-speaking customers breadth=stable',
  ],
  // with: what is said of those with whom the work is done makes them a holding
  ['with a strong portfolio of retail clients', 'channel 「retail clients」 resource=customer terms=retail clients'],
  ['with a portfolio of clients', 'channel 「portfolio of clients」 resource=customer terms=portfolio of clients'],
  ['Build relationships with existing clients'],
  ['the majority of client relationships'],
  // a verb of the work: on what is there, or of what is had
  ['善于发展并维持良好的经销商关系'],
  ['有已有客户资源', 'channel 「客户资源」 resource=customer terms=客户资源 breadth=stable'],
  ['有积累客户资源', 'channel 「客户资源」 resource=customer terms=客户资源'],
  ['拥有人脉发展'],
  // the resource only says of what something else is
  ['有资源眼光'],
  ['有客户资源的信心'],
  ['有客户资源经验'],
  ['有客户资源的背景'],
  ['有客户资源管理'],
  ['有客户资源工作'],
  ['有客户资源销售'],
  ['有无客户资源不限'],
  ['有行业资源和市场的开拓'],
  ['extensive network management'],
  // and here it is had: by people, beside another of its kind, before what leads on
  ['丰富的客户资源的人员', 'channel 「丰富的客户资源」 resource=customer terms=客户资源 breadth=rich'],
  [
    '兼职，也就是有客户资源的人员',
    'availability 「兼职」 terms=兼职',
    'channel 「客户资源」 resource=customer terms=客户资源',
  ],
  ['有渠道、有人脉', 'channel 「渠道」 resource=channel terms=渠道', 'channel 「人脉」 resource=network terms=人脉'],
  [
    'a strong network and the ability to sell',
    'channel 「a strong network」 resource=network terms=network breadth=rich',
  ],
  [
    'having strong client relationships and the ability to plan menus',
    'channel 「strong client relationships」 resource=customer terms=client breadth=rich',
  ],
  [
    'established book of business with at least $5 million',
    'channel 「established book of business」 resource=customer terms=book of business breadth=stable',
  ],
  ['client base a plus', '?channel 「client base」 resource=customer terms=client base'],
  ['own client base welcome', 'channel 「own client base」 resource=customer terms=client base'],
  // Of two nouns over a joint the degree behind the second is of both.
  ['人脉或经验丰富者优先', '?channel 「人脉」 resource=network terms=人脉 | experience 「经验」'],
  ['經驗或資源豐富者優先', '?experience 「經驗」 | channel 「資源豐富」 resource=customer terms=資源 breadth=rich'],
  // known, with the verb behind what a preposition leads; so much of it that nothing else need be said
  ['对商超渠道非常熟悉', 'channel 「对商超渠道非常熟悉」 resource=channel terms=商超渠道 breadth=familiar'],
  [
    '對連鎖藥妝渠道比較熟悉者佳',
    '?channel 「對連鎖藥妝渠道比較熟悉」 resource=channel terms=連鎖藥妝渠道 breadth=familiar',
  ],
  [
    '良好的华南建材渠道，能出差',
    'channel 「良好的华南建材渠道」 resource=channel terms=华南建材渠道',
    'availability 「能出差」 terms=能出差',
  ],
  ['良好的客户服务态度', 'skill 「良好的客户服务态度」 terms=客户服务态度'],
])('%s', (text, ...requirements) => {
  expect(readingLines(text)).toEqual(requirements)
})
