import { describe, expect, test } from 'vitest'
import { leavesOf } from '../../../../test/read-one'
import { leafLines } from '../../../../test/reading-lines'
import { parseRequirements } from '../../../parse'

/** What narrows the experiences that a text asks for, each as the lines of a reading write it. */
const scopesIn = (text: string) =>
  leafLines('experience', text).map((line) => /scope=\((.*)\)$/.exec(line)?.[1] ?? 'nothing')

/** The words that narrow them, each with its id if it has one. */
const idsIn = (text: string) =>
  parseRequirements(text)
    .requirements.flatMap(({ constraint }) => leavesOf(constraint))
    .flatMap((leaf) => (leaf.kind === 'experience' ? Object.entries(leaf.scope ?? {}) : []))
    .flatMap(([list, terms]) =>
      Array.isArray(terms) ? terms.map(({ text, id }) => `${list} ${text}${id === undefined ? '' : `=${id}`}`) : [],
    )

describe('what a preposition puts before the verb of having', () => {
  test.each<[text: string, ...scopes: string[]]>([
    ['对糕点有实务经验', 'others=糕点'],
    ['兩年全職/兼職烘焙經驗', 'functions=烘焙'],
    ['3 years of network repair, dyeing & weaving experience', 'others=network repair、dyeing、weaving'],
    ['No diploma is needed, however previous experience in dyeing is a plus', 'others=dyeing'],
    ["someone who's worked 3 years as a weaver", 'others=weaver'],
    ['兩年專任烘焙經驗', 'functions=烘焙'],
    ['兩年專任陶藝經驗', 'others=陶藝'],
    ['具有關餐飲經驗', 'industries=餐飲'],
    ['具陶藝及/或有關經驗', 'others=陶藝、有關 related=true'],
    ['具文史資源調查經驗', 'others=文史資源調查'],
    ['有资源经验'],
    ['上述專業範疇三年經驗', 'others=上述專業範疇 related=true'],
    ['一年相關全職或兼職工作經驗', 'others=相關 related=true'],
    ['具陶藝相關學經歷', 'others=陶藝相關 related=true'],
    ['管理經驗：3年以上', 'others=管理'],
    ['從事水電工作五年以上', 'functions=水電'],
    ['兩年查帳員經驗', 'functions=查帳員'],
    ['五年不動產開發經驗', 'industries=不動產開發'],
    ['具演藝方面工作經驗', 'industries=演藝'],
    ['有服装方面的工作经验', 'industries=服装'],
    ['具員工訓練經驗', 'others=員工訓練'],
    ['兩年護士長經驗', 'functions=護士長'],
    ['等效的工作经验', 'others=等效 related=true'],
    ['对糕点（如面包、饼干）有实务经验', 'others=糕点'],
    ['在餐饮行业（含烘焙）有2年以上经验', 'industries=餐饮行业 functions=烘焙'],
    ['對糕點（如麵包、餅乾）具2年以上經驗', 'others=糕點'],
    ['（如面包、饼干）有实务经验', 'nothing'],
  ])('%s', (text, ...scopes) => {
    expect(scopesIn(text)).toEqual(scopes)
  })
})

describe('words that stand for what was named before', () => {
  test.each<[text: string, ...scopes: string[]]>([
    ['2 years of experience in IT or retail', 'industries=IT、retail'],
    ['1 year of experience in it', 'nothing'],
    ['Crane licence with 2 years of experience in it', 'nothing'],
    ['2 years of bakery experience in these', 'industries=bakery'],
    ['2 years of experience in these trades', 'others=trades'],
  ])('%s', (text, ...scopes) => {
    expect(scopesIn(text)).toEqual(scopes)
  })
})

// A field says what is meant, and the word stands under the id that the field speaks for.
describe('work that is like that of the role', () => {
  test.each<[text: string, ...terms: string[]]>([
    ['有类似工作经验', 'others 类似=related'],
    ['有类似的茶叶行业经验', 'industries 茶叶行业=fmcg.food', 'others 类似=related'],
    ['至少2年的同岗工作经历', 'others 同岗=same-role'],
    ['两年以上相同职位及相关经验', 'others 相同职位=same-role', 'others 相关=related'],
    ['采购、仓储等相关岗位经验', 'functions 采购=purchasing', 'functions 仓储=warehouse', 'others 相关=related'],
    ['采购或其他相关工作经验', 'functions 采购=purchasing', 'others 相关=related'],
    ['采购或 相关岗位经验', 'functions 采购=purchasing', 'others 相关=related'],
    ['有相关岗位的经历', 'others 相关岗位=related'],
    ['相关行业采购经验', 'functions 采购=purchasing', 'others 相关行业=related'],
    ['汽修店相关采购经验', 'functions 采购=purchasing', 'others 汽修店相关'],
    ['2 years of experience in a related trade', 'others related trade'],
    ['Experience in catering or the related trades', 'industries catering=catering', 'others related trades'],
    ['推拿或 相关资质和经验', 'others 推拿', 'others 相关=related'],
  ])('%s', (text, ...terms) => {
    expect(idsIn(text)).toEqual(terms)
  })
})

describe('a rank', () => {
  test.each<[text: string, ...scopes: string[]]>([
    // the lowest of a list is the least that counts, whichever stands first
    ['3年以上总监或经理工作经验', 'others=总监、经理 minSeniority=经理'],
    ['3年以上经理或总监工作经验', 'others=经理、总监 minSeniority=经理'],
    ['社團、實習、工讀經驗', 'others=社團、實習、工讀 minSeniority=實習'],
    // without the bound, the noun and the joints that hold it to the work
    ['主管级岗位经验2年以上', 'others=主管级 minSeniority=主管级'],
    ['主管级以上的仓储经验', 'functions=仓储 others=主管级 minSeniority=主管级'],
    ['5 years of experience in a senior executive position', 'others=senior executive minSeniority=senior executive'],
    [
      '2 years of experience as a supervisor or above in a bakery',
      'industries=bakery others=supervisor minSeniority=supervisor',
    ],
    ['10年餐飲經驗，當中兩年須為主任級', 'industries=餐飲', 'others=主任級 minSeniority=主任級'],
    // a function that has a rank in its name is one
    ['Experience as a Business Analyst or Consultant', 'functions=Business Analyst、Consultant'],
    ['2年以上客户经理经验', 'functions=客户经理'],
  ])('%s', (text, ...scopes) => {
    expect(scopesIn(text)).toEqual(scopes)
  })
})

describe('a trade and a function', () => {
  test.each<[text: string, ...scopes: string[]]>([
    // a word that is both goes by the noun behind it, and else by its place
    ['物流行业经验', 'industries=物流行业'],
    ['物流岗位经验', 'functions=物流'],
    ['物流经验', 'functions=物流'],
    ['物流采购经验', 'industries=物流 functions=采购'],
    ['酒店或物流经验', 'industries=酒店 functions=物流'],
    // 工作 is of the experience, save where the name of the work ends in it
    ['有财务工作的经验', 'functions=财务'],
    ['Social work experience', 'functions=Social work'],
    // everywhere in a posting, and a function where an experience is one of it
    ['有市场、招聘、培训经验', 'functions=招聘、培训 others=市场'],
    ['5年以上招聘流程经验', 'others=招聘流程'],
    // what no vocabulary knows stays whole beside what one does
    ['酒店处理投诉经验', 'industries=酒店 others=处理投诉'],
    ['教育行业培训经验', 'industries=教育行业 functions=培训'],
    // which way it went says no more
    ['新能源方向投资经验', 'industries=新能源 functions=投资'],
    // that it counts says nothing of the work
    ['6 months of qualifying bakery experience', 'industries=bakery'],
    // how many are led says no more of the work
    ['有直播销售管理经验（5人以上团队）', 'functions=销售 others=直播、管理'],
    ['5-10人销售团队的经验', 'functions=销售 others=团队'],
  ])('%s', (text, ...scopes) => {
    expect(scopesIn(text)).toEqual(scopes)
  })
})
