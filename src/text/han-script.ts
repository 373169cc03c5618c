import { HAN_PAIRS } from './fold-table.generated'

/** Simplified forms that Traditional text has as well, for other words (里, 后, 面): they tell nothing. */
const OF_BOTH = /* @__PURE__ */ new Set(
  '并干布占局系私幸杰家佣仆雇俊凶儿胄克划札恤即念吃咽向采冢坏伙奸娘尸峰昆岳岩几吊雕佛后征栗戚欲蒙捍拼舍挨卷挂扇折扑抬教于旗既升晒台拐查杆棋矩杠梁朴僵泛污溯泄凌涌准沈漓床抵呆酸愈痴症皂杯真困朱秘御谷灶范筑' +
    '蓑檐帘吁粽扎弦捆彩致累才群玩听唇修庵搜席卜芸姜荐苔虱虫蔑同胡只里制核托注夸志咨噪溪丰狸逾挽回周游腌丑糖扣巨表旋合板暗辟云沾秋千愿刮飧余肴糊喂松斗哄郁咸面曲霉冬出',
)

/** The pairs are a Traditional character and its Simplified one, in turn. */
const formsAt = (place: 0 | 1): ReadonlySet<string> =>
  new Set(Array.from(HAN_PAIRS).filter((character, i) => i % 2 === place && !OF_BOTH.has(character)))

const TRADITIONAL = /* @__PURE__ */ formsAt(0)
const SIMPLIFIED = /* @__PURE__ */ formsAt(1)

/**
 * The script that a text in Han characters is written in, by the characters that only the one or the other has; undefined where none or as
 * many of each are in it.
 */
export function hanScript(text: string): 'zh-Hant' | 'zh-Hans' | undefined {
  let balance = 0
  for (const character of text) {
    const script = scriptOf(character)
    if (script !== undefined) balance += script === 'zh-Hant' ? 1 : -1
  }
  return balance === 0 ? undefined : balance > 0 ? 'zh-Hant' : 'zh-Hans'
}

/** The script that has a character alone; undefined where both have it. */
export function scriptOf(character: string): 'zh-Hant' | 'zh-Hans' | undefined {
  if (TRADITIONAL.has(character)) return 'zh-Hant'
  return SIMPLIFIED.has(character) ? 'zh-Hans' : undefined
}
