import type { Breadth, Resource } from '../../model/constraint'
import type { Example } from '../kind'

/** A row: what is said, the resource, its terms, the narrowest text that states it, and how much of it. */
const row = (
  text: string,
  resource: Resource,
  terms: readonly string[],
  from: string = text,
  breadth?: Breadth,
): Example<'channel'> => ({
  text,
  reads: { kind: 'channel', resource, terms, ...(breadth && { breadth }) },
  from,
})

const none = (text: string): Example<'channel'> => ({ text, reads: undefined })

/** What a posting wants to be brought, and what is read; any of the terms will do. */
export const channelExamples: readonly Example<'channel'>[] = [
  // a list of channels under one head
  row('有餐饮渠道、特通渠道资源', 'channel', ['餐饮渠道', '特通渠道'], '餐饮渠道、特通渠道资源'),
  row('有監獄、機場及學校渠道資源者優先', 'channel', ['監獄', '機場', '學校渠道'], '監獄、機場及學校渠道資源'),
  row('有酒店、茶馆等夜场渠道资源', 'channel', ['酒店', '茶馆', '夜场渠道'], '酒店、茶馆等夜场渠道资源'),
  row('有商超（大润发、永辉）渠道资源者优先', 'channel', ['商超', '大润发', '永辉'], '商超（大润发、永辉）渠道资源'),
  row('沃尔玛，山姆，麦德龙等系统资源', 'channel', ['沃尔玛', '山姆', '麦德龙'], '沃尔玛，山姆，麦德龙等系统资源'),
  row('具藥局通路人脈者佳', 'network', ['藥局通路'], '藥局通路人脈'),
  row('有母婴渠道者优先', 'channel', ['母婴渠道'], '母婴渠道'),
  row('掌握西南地区调味品经销商资源', 'channel', ['西南地区调味品经销商资源']),
  row('自帶粉絲者優先', 'customer', ['粉絲'], '自帶粉絲'),
  none('负责粉丝互动'),
  // the head word decides the resource
  row('自带客户资源', 'customer', ['客户资源']),
  row('能自帶團隊和客戶資源', 'customer', ['團隊', '客戶資源']),
  row('有烘焙客户资源', 'customer', ['烘焙客户'], '烘焙客户资源'),
  row('具有丰富的人脉资源', 'network', ['人脉资源'], '丰富的人脉资源', 'rich'),
  row('有包装材料供应商资源', 'supplier', ['包装材料供应商'], '包装材料供应商资源'),
  row('有船公司、货代资源优先', 'supplier', ['船公司', '货代'], '船公司、货代资源'),
  row('有财经媒体资源者优先', 'media', ['财经媒体'], '财经媒体资源'),
  row('有美妆达人资源', 'media', ['美妆达人'], '美妆达人资源'),
  row('有良好的政府关系', 'government', ['政府关系'], '良好的政府关系'),
  row('具有税务系统资源', 'government', ['税务系统'], '税务系统资源'),
  row('有芯片行业候选人资源', 'network', ['芯片行业候选人'], '芯片行业候选人资源'),
  row('各种渠道资源及关系资源', 'channel', ['渠道资源', '关系资源'], '各种渠道资源及关系资源', 'rich'),
  // whole holdings that 、 parts have a leaf each
  row('有丰富的媒体资源、人脉资源', 'media', ['媒体资源'], '丰富的媒体资源', 'rich'),
  row('有渠道资源、客户资源者优先', 'channel', ['渠道资源'], '渠道资源'),
  // whoever has it
  row('有婚庆客户有酒店渠道的优先', 'customer', ['婚庆客户'], '婚庆客户'),
  row('有装修客户资源的可谈', 'customer', ['装修客户'], '装修客户资源'),
  row('擁有穩定客源之美容師', 'customer', ['客源'], '穩定客源', 'stable'),
  row('有教培渠道资源的市场人员优先', 'channel', ['教培渠道'], '教培渠道资源'),
  // a verb that says whose it is
  row('手上有奶茶店客户者优先', 'customer', ['奶茶店客户'], '手上有奶茶店客户'),
  row('自備客源尤佳', 'customer', ['客源'], '自備客源'),
  row('能带客户者提成上浮', 'customer', ['客户'], '能带客户'),
  row('积累了大量的家装客户', 'customer', ['家装客户'], '积累了大量的家装客户', 'rich'),
  row('最好有海外买家资源', 'customer', ['海外买家'], '海外买家资源'),
  row('有证券、信托、IT客户资源者优先', 'customer', ['证券', '信托', 'IT客户'], '证券、信托、IT客户资源'),
  row('旅游行业和餐饮行业拥有人脉', 'network', ['旅游行业', '餐饮行业']),
  row('具有良好的人脉和关系发展', 'network', ['人脉'], '良好的人脉和关系'),
  // how much of it, before the head or behind it
  row('有一定的客户基础', 'customer', ['客户基础'], undefined, 'some'),
  row('有稳定的货源', 'supplier', ['货源'], '稳定的货源', 'stable'),
  row('供应商资源丰富', 'supplier', ['供应商资源'], '供应商资源丰富', 'rich'),
  row('人脉广泛，善于交际', 'network', ['人脉'], '人脉广泛', 'rich'),
  // what was gathered is a holding by its noun, or by how much of it there is
  row('有烘焙客户积累者优先', 'customer', ['烘焙'], '烘焙客户积累'),
  row('多年积累的优质工厂资源', 'supplier', ['工厂资源'], '优质工厂资源'),
  none('善于积累客户资源'),
  none('不断拓宽渠道资源'),
  // a joint that holds the verb begins another matter
  row('熟悉采购流程并有工厂资源', 'supplier', ['工厂资源'], '工厂资源'),
  row('有政府及有关部门资源', 'government', ['政府及有关部门'], '政府及有关部门资源'),
  row('具备整合能力和客户资源', 'customer', ['客户资源'], '客户资源'),
  row('有深厚的家居行业积累和客户资源', 'customer', ['客户资源'], '客户资源'),
  row('自身具备客户资源的', 'customer', ['客户资源'], '客户资源'),
  row('有广泛的社交圈', 'network', ['社交圈'], '广泛的社交圈', 'rich'),
  row('具地方人脈者佳', 'network', ['地方'], '地方人脈'),
  // schools and teams, before the head
  row('手上有劳务渠道、职校资源者优先', 'channel', ['劳务渠道', '职校'], '手上有劳务渠道、职校资源'),
  row('有施工队伍、劳务班组资源', 'supplier', ['施工队伍', '劳务班组'], '施工队伍、劳务班组资源'),
  row('有当地政府、开发区资源者优先', 'government', ['政府', '开发区'], '当地政府、开发区资源'),
  row('与终端客情良好者优先', 'customer', ['终端'], '终端客情良好'),
  // with whom, before the verb
  row('与各大医院有良好的关系', 'channel', ['医院'], '与各大医院有良好的关系'),
  row('在骨科领域有丰富的医生资源', 'network', ['骨科领域'], '在骨科领域有丰富的医生资源', 'rich'),
  row('與經銷商關係良好', 'channel', ['經銷商'], '經銷商關係良好'),
  row(
    'Existing contacts in hotels, travel agencies, or tour operators',
    'network',
    ['hotels', 'travel agencies', 'tour operators'],
    undefined,
    'stable',
  ),
  // beside another matter
  row('熟悉采购流程、有优质的工厂资源', 'supplier', ['工厂资源'], '优质的工厂资源'),
  row('有丰富的寻源经验及供货商资源', 'supplier', ['供货商'], '供货商资源'),
  row('有客户资源、较强的谈判能力', 'customer', ['客户资源'], '客户资源'),
  // refusing whoever lacks it asks for it
  row('无客户资源者勿扰', 'customer', ['客户资源'], '客户资源'),
  // to be familiar with a channel asks for less than to have it
  row('熟悉本省连锁餐饮渠道', 'channel', ['省连锁餐饮渠道'], '熟悉本省连锁餐饮渠道', 'familiar'),
  row('熟悉商超系统者优先', 'channel', ['商超系统'], '熟悉商超系统', 'familiar'),
  row('familiar with modern trade channels', 'channel', ['modern trade channels'], undefined, 'familiar'),
  // English: a complement says with whom or where
  row(
    'Established network of distributors in East China',
    'network',
    ['distributors in East China'],
    undefined,
    'stable',
  ),
  row('Existing client base', 'customer', ['client base'], undefined, 'stable'),
  row('bring your own book of business', 'customer', ['book of business']),
  row('strong connections with hospitals and clinics', 'network', ['hospitals', 'clinics'], undefined, 'rich'),
  row('good supplier network in Vietnam', 'supplier', ['Vietnam']),
  row('Well connected in the toy industry', 'network', ['toy industry']),
  row(
    'Must have strong relationships with vendors',
    'supplier',
    ['vendors'],
    'strong relationships with vendors',
    'rich',
  ),
  row('Contacts with overseas buyers required', 'network', ['overseas buyers'], 'Contacts with overseas buyers'),
  row('solid media contacts preferred', 'media', ['media contacts'], 'solid media contacts', 'rich'),
  // a way of doing something
  none('熟悉各类招聘渠道'),
  none('有权调配门店客户资源'),
  none('有公司充足的客户资源做后盾'),
  none('具有良好的沟通渠道'),
  none('通过各种渠道寻找客户'),
  none('善于利用各种渠道资源开拓市场'),
  // a duty
  none('负责渠道开发'),
  none('供应商资源的开发和维护'),
  none('維護通路客戶關係'),
  none('维护已有客户资源'),
  none('深耕既有通路資源'),
  none('盘点现有供应商资源'),
  none('Build and maintain relationships with distributors'),
  none('generate leads from own network'),
  // what the employer gives
  none('公司提供客户资源'),
  none('根据公司分配的客户名单，电话邀约到店'),
  none('按公司提供的客戶資源回訪'),
  none('公司有稳定的客户资源，不用自己找'),
  none('客户资源由公司统一分配'),
  none('门店客源稳定'),
  none('客源充足，无需自己找'),
  none('充足的客户资源'),
  none('有丰富的水资源'),
  none('丰富的人脉资源等你来'),
  none('our company has an extensive network of suppliers'),
  // what need not be brought
  none('无需自带客户'),
  none('不要求有客户资源'),
  none('No client base required'),
  // experience, skill, ability: the resource only says of what
  none('有大客户部工作经验'),
  none('餐饮渠道销售经验'),
  none('具有客户资源管理经验'),
  none('熟悉商超渠道的运作流程'),
  none('较强的资源整合能力'),
  none('有较强的客户资源开拓能力'),
  none('具有敏锐的资源嗅觉'),
  none('人力资源管理'),
  none('strong relationship building skills'),
  none('solid network and system knowledge'),
  // by other words for those who are had
  {
    text: 'An existing portfolio of clients is desirable',
    reads: { kind: 'channel', resource: 'customer', terms: ['portfolio of clients'], breadth: 'stable' },
    from: 'existing portfolio of clients',
  },
  {
    text: 'You will have an existing book of business of at least $1m',
    reads: { kind: 'channel', resource: 'customer', terms: ['book of business'], breadth: 'stable' },
    from: 'existing book of business',
  },
  // beside an experience, in store, and each with how much there is of it
  row('3年烘焙工作经验、稳定的客户资源者优先', 'customer', ['客户资源'], '稳定的客户资源', 'stable'),
  row('拥有丰富的客户资源储备', 'customer', ['客户资源储备'], '丰富的客户资源储备', 'rich'),
  row('有丰富的经销渠道和业内广泛的人际关系', 'channel', ['经销渠道'], '丰富的经销渠道', 'rich'),
  row('有教育局、学校资源', 'government', ['教育局', '学校资源'], '教育局、学校资源'),
  none('理财岗位接触大量潜在客户资源'),
  // not had yet, or told apart by what they speak
  { text: 'Quarterly tastings with current and prospective customers', reads: undefined },
  { text: 'the job requires interaction with Mandarin speaking customers', reads: undefined },
  { text: 'Partners with traders to maximize client relationships', reads: undefined },
  {
    text: 'anyone with solid existing customer relationships who learns fast',
    reads: { kind: 'channel', resource: 'customer', terms: ['customer'], breadth: 'rich' },
    from: 'solid existing customer relationships',
  },
  // with whom the work is done, with how little, and where
  { text: 'Able to talk with customers', reads: undefined },
  { text: 'a small team with limited resources', reads: undefined },
  { text: 'at clerk grade (or equivalent) in local government', reads: undefined },
  // a subject in a list of them
  { text: 'Storage, network, security and Linux certificates a plus', reads: undefined },
  row('與長者團體有良好網絡者優先', 'network', ['長者團體'], '與長者團體有良好網絡'),
  row('與長者團體有緊密聯繫', 'network', ['長者團體']),
  // how many there are is none of what they are
  row('有十家以上商超系统客户资源', 'customer', ['商超系统客户'], '商超系统客户资源'),
  row('手上有20家以上經銷商資源', 'channel', ['經銷商資源'], '經銷商資源'),
]
