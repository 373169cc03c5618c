import type { Locale } from '../../locale'
import { inLanguage } from '../localised'
import { SHARED } from '../shared-words'

/** What the page says besides what every report (`../../page`) and the page of a terminal (`../../evaluation/words`) say; holes in braces. */
const LABELS = {
  ...SHARED,
  title: { 'zh-Hant': '規則比較', 'zh-Hans': '规则比较', en: 'Rule sets compared' },
  rules: { 'zh-Hant': '規則', 'zh-Hans': '规则', en: 'Rule sets' },
  measure: { 'zh-Hant': '指標', 'zh-Hans': '指标', en: 'Measure' },
  drawn: {
    'zh-Hant': '平均值與 95% 區間',
    'zh-Hans': '平均值与 95% 区间',
    en: 'Mean with its 95 % interval',
  },
  difference: { 'zh-Hant': '差值', 'zh-Hans': '差值', en: 'Difference' },
  interval: { 'zh-Hant': '95% 區間', 'zh-Hans': '95% 区间', en: '95 % interval' },
  drawnDifference: {
    'zh-Hant': '差值：0 的右邊為改善',
    'zh-Hans': '差值：0 的右边为改善',
    en: 'Difference: better to the right of 0',
  },
  wins: { 'zh-Hant': '變好 / 變差 / 不變', 'zh-Hans': '变好 / 变差 / 不变', en: 'Better / worse / same' },
  byRole: { 'zh-Hant': '逐個職位', 'zh-Hans': '逐个职位', en: 'Role by role' },
  drawnShift: { 'zh-Hant': '由 ○ 到 ●', 'zh-Hans': '由 ○ 到 ●', en: 'From ○ to ●' },
  entered: { 'zh-Hant': '進', 'zh-Hans': '进', en: 'In' },
  left: { 'zh-Hant': '出', 'zh-Hans': '出', en: 'Out' },
  places: { 'zh-Hant': '{before} → {after}', 'zh-Hans': '{before} → {after}', en: '{before} → {after}' },
  because: { 'zh-Hant': '原因', 'zh-Hans': '原因', en: 'Why' },
  flips: { 'zh-Hant': '次序對調的候選人對', 'zh-Hans': '次序对调的候选人对', en: 'Pairs that changed order' },
  order: { 'zh-Hant': '照評判來看', 'zh-Hans': '照评判来看', en: 'By the judgements' },
  right: { 'zh-Hant': '對調得對', 'zh-Hans': '对调得对', en: 'rightly' },
  wrong: { 'zh-Hant': '對調得不對', 'zh-Hans': '对调得不对', en: 'wrongly' },
  untold: { 'zh-Hant': '評判沒有分出高下', 'zh-Hans': '评判没有分出高下', en: 'not set apart by the judgements' },
  causes: {
    'zh-Hant': '短名單上的次序由誰改變',
    'zh-Hans': '短名单上的次序由谁改变',
    en: 'What changed the order of the short lists',
  },
  pairs: { 'zh-Hant': '對數', 'zh-Hans': '对数', en: 'Pairs' },
  fell: { 'zh-Hant': '{count} 次下降', 'zh-Hans': '{count} 次下降', en: '{count} fell' },
  rose: { 'zh-Hant': '{count} 次上升', 'zh-Hans': '{count} 次上升', en: '{count} rose' },
  stayed: { 'zh-Hant': '{count} 次不變', 'zh-Hans': '{count} 次不变', en: '{count} stayed' },
  numbers: { 'zh-Hant': '圖中的數字', 'zh-Hans': '图中的数字', en: 'The numbers' },
  change: { 'zh-Hant': '變化', 'zh-Hans': '变化', en: 'Change' },
  count: { 'zh-Hant': '次數', 'zh-Hans': '次数', en: 'Times' },
  group: { 'zh-Hant': '群體', 'zh-Hans': '群体', en: 'Group' },
  ratio: {
    'zh-Hant': '影響比率與 95% 區間',
    'zh-Hans': '影响比率与 95% 区间',
    en: 'Impact ratio with its 95 % interval',
  },
  ratioKey: {
    'zh-Hant': '虛線是五分之四：影響比率低於它，就值得細看。箭頭：區間超出圖外。',
    'zh-Hans': '虚线是五分之四：影响比率低于它，就值得细看。箭头：区间超出图外。',
    en: 'The broken line is four fifths: a ratio below it is worth a closer look. An arrow: the interval goes on beyond the drawing.',
  },
  costs: {
    'zh-Hant': '哪條要求讓哪一組少進',
    'zh-Hans': '哪条要求让哪一组少进',
    en: 'Which requirement keeps whom off',
  },
  without: { 'zh-Hant': '沒有這一條', 'zh-Hans': '没有这一条', en: 'Without it' },
  withIt: { 'zh-Hant': '有這一條', 'zh-Hans': '有这一条', en: 'With it' },
  statute: { 'zh-Hant': '依據', 'zh-Hans': '依据', en: 'By' },
  score: { 'zh-Hant': '分數', 'zh-Hans': '分数', en: 'Score' },
  reliability: {
    'zh-Hant': '橫軸是分數，縱軸是值得面試的比例；圓點越大，評判越多。虛線上，分數就是機會；折線是只升不降的比例。',
    'zh-Hans': '横轴是分数，纵轴是值得面试的比例；圆点越大，评判越多。虚线上，分数就是机会；折线是只升不降的比例。',
    en: 'Scores from left to right, the share worth an interview from below up; the larger a dot, the more judgements. On the broken line a score is a chance; the steps are shares that never fall as scores rise.',
  },
  reliabilityLabel: {
    'zh-Hant': '{name}：分數與值得面試的比例，數字見下表',
    'zh-Hans': '{name}：分数与值得面试的比例，数字见下表',
    en: '{name}: scores and the share worth an interview; the table below has the numbers',
  },
  weight: { 'zh-Hant': '權重', 'zh-Hans': '权重', en: 'Weight' },
  modality: { 'zh-Hant': '必備或優先', 'zh-Hans': '必备或优先', en: 'Required or preferred' },
  now: { 'zh-Hant': '現在', 'zh-Hans': '现在', en: 'Today' },
  proposed: { 'zh-Hant': '建議', 'zh-Hans': '建议', en: 'Proposed' },
  rest: { 'zh-Hant': '其餘 {count} 筆', 'zh-Hans': '其余 {count} 条', en: 'The other {count}' },
  seed: { 'zh-Hant': '種子', 'zh-Hans': '种子', en: 'Seed' },
  hash: { 'zh-Hant': '{name} 的 SHA-256', 'zh-Hans': '{name} 的 SHA-256', en: 'SHA-256 of {name}' },
} as const

/** The labels in one language. */
export type Labels = Readonly<Record<keyof typeof LABELS, string>>

export const labelsOf = (locale: Locale): Labels => inLanguage(LABELS, locale)
