import { expect, test } from 'vitest'
import { leafLines } from '../../../../test/reading-lines'

/** What narrows the first experience that a text asks for, as the lines of a reading write it. */
const scopeIn = (text: string) => /scope=\((.*)\)$/.exec(leafLines('experience', text)[0] ?? '')?.[1]

// The members of what narrows an experience, each without what leads it, closes it or holds it to the next.
test.each<[text: string, scope: string]>([
  // commas, joints, 等 and a verb of having part them; 、 and and as well
  ['淘宝、京东等平台经验', 'others=淘宝、京东、平台'],
  // behind which a word for what kind of place they are names none
  ['茶馆、面馆等单位的采购经验', 'functions=采购 others=茶馆、面馆'],
  ['有阿里巴巴、腾讯等工作经验', 'others=阿里巴巴、腾讯'],
  ['Experience in sales & marketing', 'functions=sales、marketing'],
  ['在花店有丰富的插花经验', 'others=花店、插花'],
  ['在花店担任插花师经验', 'others=花店、插花师'],
  ['Experience in baking, with a focus on icing', 'functions=baking others=icing'],
  // letters that an ampersand holds together are one name
  ['Experience in M&E works', 'others=M&E works'],
  ['Experience in M & E works', 'others=M、E works'],
  ['Experience in cakes&pies', 'others=cakes、pies'],
  ['3年以上B/S架构软件开发经验', 'functions=软件开发 others=B/S架构'],
  // what is only carried out says no more than what it is
  ['執行之採購工作經驗', 'functions=採購'],
  ['负责执行的仓储经验', 'functions=仓储'],
  // 有关 before the work concerns it; alone before the noun it says that the work is related
  ['有关仓储的经验', 'functions=仓储'],
  ['有关经验', 'others=有关 related=true'],
  // what leads up to a list with a colon is none of it
  ['Experience in the following areas: baking, icing', 'functions=baking others=icing'],
  // examples are items as well
  ['Experience with accounting software such as Xero', 'functions=accounting others=software、Xero'],
  [
    'Experience with ledger software such as Xero and tools such as Figma',
    'others=ledger software、Xero、tools、Figma',
  ],
  ['Experience with looms (e.g. jacquard)', 'others=looms'],
  ['Experience with dyeing tools (Jig, Winch)', 'others=dyeing tools'],
  ['Experience with looms (jacquard or dobby)', 'others=looms、jacquard、dobby'],
  ['穿戴设备（如手环、耳机）测试经验', 'functions=测试 others=穿戴设备'],
  ['手环（如儿童款）、耳机测试经验', 'functions=测试 others=手环、耳机'],
  // a bracket of Chinese work belongs to the list; an English one says again, unless it goes on
  ['财务软件（用友、金蝶）使用经验', 'others=财务软件、用友、金蝶'],
  ['Experience drawing P&IDs and looms', 'others=drawing P&IDs、looms'],
  ['Experience in Project Management (PMP) and audit', 'functions=Project Management、audit'],
  ['Experience in lending (or another bank business)', 'industries=bank functions=lending'],
  // one that prefers, waives or names a level narrows nothing
  ['项目管理（互联网优先）经验', 'functions=项目管理'],
  ['项目管理（不限行业）经验', 'functions=项目管理'],
  ['项目管理（本科）经验', 'functions=项目管理'],
  ['Experience in catering (preferably hotels)', 'industries=catering'],
  // how, how long and by what means, and no part of the work
  ['Hands on forklift experience', 'others=forklift'],
  ['Several years of bakery experience', 'industries=bakery'],
  ['运用Excel的经验', 'others=Excel'],
  ['Experience in using Excel', 'others=Excel'],
  // a field of it is the work itself, and knowing leads up to it
  ['Experience in the field of bread', 'others=bread'],
  ['熟悉电商流程2年以上经验', 'industries=电商 others=流程'],
  // what the words of grammar, of work and of bounds hold together
  ['两年以上的仓储经验', 'functions=仓储'],
  ['须有仓储经验', 'functions=仓储'],
  ['从事仓储经验', 'functions=仓储'],
  ['4年以上专注于裱花的经验', 'others=裱花'],
  ['有从事仓储工作的经验', 'functions=仓储'],
  // what one can do and what one has done are of the same
  ['有独立建站能力和经验', 'others=建站'],
  ['具备一定的培训能力和经验', 'functions=培训'],
  ['有产品设计和实操经验', 'functions=产品设计'],
  ['三年以上客服行业经验', 'functions=客服行业'],
  ['信托行业相关经验', 'industries=信托行业 others=相关 related=true'],
  ['有国央企工作经验', 'industries=国央企'],
  ['从0到1的门店筹建经验', 'others=门店筹建'],
  ['带毕业班经验', 'others=带毕业班'],
  ['三年以上印刷机经验', 'others=印刷机'],
  ['两年以上制药企业质检经验', 'industries=制药企业 functions=质检'],
  ['三年以上消费品牌策划经验', 'industries=消费品牌 functions=策划'],
  ['有电商仓管理经验', 'industries=电商 functions=仓管理'],
  ['有较强的组织管理能力及经验', 'others=组织管理'],
  ['审计知识和经验', 'functions=审计'],
  ['具备广告投放理论和实操经验', 'functions=广告投放'],
  ['对客户服务有较深的理解和实践经验', 'functions=客户服务'],
  ['对电商运营有深刻的理解和丰富的实践经验', 'functions=电商运营'],
])('%s', (text, scope) => {
  expect(scopeIn(text)).toBe(scope)
})
