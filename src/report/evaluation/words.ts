import type { Cause, FairnessTable, Verdict } from '../../model/evaluation'
import type { Eligibility } from '../../model/match'
import type { Locale } from '../locale'

/** What the page of an evaluation says; holes in braces. `today` is the first rule set, `other` the one that is tried. */
export interface EvaluationWords {
  readonly data: string
  readonly undefinedRoles: string
  readonly judges: string
  readonly today: string
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly figures: string
  readonly wins: string
  readonly tooFew: string
  readonly worst: string
  readonly measures: string
  /** By the stem of the measure. */
  readonly measure: Readonly<Record<string, string>>
  readonly range: string
  readonly moved: string
  readonly nobodyMoved: string
  readonly entry: string
  readonly more: string
  readonly flips: string
  readonly causes: string
  readonly flipped: string
  readonly moreFlips: string
  readonly noCause: string
  readonly alternatives: string
  readonly cause: Readonly<Record<Cause['by'], string>>
  readonly eligibility: Readonly<Record<Eligibility, string>>
  readonly eligibilityChange: string
  readonly scoreChanges: string
  readonly unchanged: string
  readonly fairness: string
  readonly step: Readonly<Record<FairnessTable['step'], string>>
  readonly group: string
  readonly small: string
  readonly belowFourFifths: string
  readonly rolesBelow: string
  readonly fairnessNote: string
  readonly attrition: string
  readonly cost: string
  readonly clauses: string
  readonly clause: string
  readonly genderClause: string
  readonly calibration: string
  readonly bin: string
  readonly brier: string
  readonly fewOutcomes: string
  readonly suggestion: string
  readonly noSuggestion: string
  readonly weight: string
  readonly heldOut: string
  readonly fitted: string
  readonly holds: Readonly<Record<Verdict, string>>
  readonly never: string
}

export const EVALUATION_WORDS: Readonly<Record<Locale, EvaluationWords>> = {
  'zh-Hans': {
    data: '{roles} 个职位，{candidates} 位候选人，{judgements} 条评判（其中 {relevant} 条值得面试）；短名单 {k} 人；以 {asOf} 为准，种子 {seed}',
    undefinedRoles: '没有人值得面试的职位不计入平均：{roles}',
    judges: '评判者 {first} 与 {second}：{pairs} 对都评过，{equal} 对相同，加权 kappa {kappa}',
    today: '现行',
    verdict: { better: '排得更好。', worse: '排得更差。', 'not-enough': '评判过的职位还不够，看不出好坏。' },
    figures: '{measure} {first} → {second}（{difference}；95% 区间 {low} 至 {high}；p = {p}）',
    wins: '{wins} 个职位变好，{losses} 个变差，{ties} 个不变',
    tooFew: '{roles} 个职位无论差别多大，p 都到不了 0.05',
    worst: '变差最多的职位',
    measures: '排序质量（括号内为 95% 区间）',
    measure: {
      ndcg: '前 {k} 名的次序',
      p: '前 {k} 名中值得面试的',
      r: '值得面试者进入前 {k} 名的',
      ap: '全部名次的次序',
      rr: '多快遇到第一位',
      judged: '前 {k} 名中评判过的',
    },
    range: '{mean}（{low}–{high}）',
    moved: '谁动了',
    nobodyMoved: '短名单上没有人进出',
    entry: '{role}：{entered} 进（{enteredBefore} → {enteredAfter}），{left} 出（{leftBefore} → {leftAfter}）；{cause}',
    more: '…还有 {count} 条，见 --json',
    flips: '次序对调的候选人对：{all}（{right} 对调得对，{wrong} 对调得不对，{untold} 对评判没有分出高下）',
    causes: '短名单上的次序由谁改变：{causes}',
    flipped:
      '{role}：{passer}（{passerBefore} → {passerAfter}）超过 {passed}（{passedBefore} → {passedAfter}）；{cause}',
    moreFlips: '…还有 {count} 对，见 --flips',
    noCause: '只因资料多少',
    alternatives: '多选一',
    cause: {
      eligibility: '因门槛：{requirement}',
      score: '因分数：{requirement}（{points} 分）',
      coverage: '因资料齐备程度',
      id: '分数相同',
    },
    eligibility: { yes: '符合门槛', unknown: '门槛待确认', no: '未过门槛' },
    eligibilityChange: '{count} 次从“{from}”变为“{to}”',
    scoreChanges: '分数变化（满分 100）',
    unchanged: '不变',
    fairness: '公平性',
    step: { 'short-list': '进入短名单', 'above-median': '分数高于中位数' },
    group: '{group}（{people} 人）',
    small: '不足 5 人，只看人数：{selected}/{applications}',
    belowFourFifths: '低于五分之四',
    rolesBelow: '单独看也明显偏低的职位：{count}',
    fairnessNote: '比率是与比率最高的一组相比；这是筛查用的统计，不是法律结论',
    attrition: '哪条要求让哪一组少进短名单（去掉这一条再排一次）',
    cost: '{role} {requirement}：{by} {group} 由 {without} 降到 {rate}',
    clauses: '不得据以决定、因而没有计分的要求',
    clause: '{role} {requirement}：{statute}',
    genderClause: '任何地方都不计分',
    calibration: '分数意味着什么：每一段分数中值得面试的比例（括号内为评判条数）',
    bin: '{rate}（{count}）',
    brier: '布赖尔分 {brier}，校准误差 {error}，曲线下面积 {area}',
    fewOutcomes: '评判不足 100 条，只列表',
    suggestion: '建议的权重（在 {ruleSet} 上搜索；只是建议，不会自动采用）',
    noSuggestion: '在限制之内没有找到排得更好的权重',
    weight: '{kind}（{modality}）{from} → {to}',
    heldOut:
      '在没有参与搜索的职位上：{measure} {today} → {proposed}（{difference}；95% 区间 {low} 至 {high}；p = {p}；{folds} 折交叉验证）',
    fitted: '在参与搜索的职位上：{today} → {proposed}（总是偏乐观）',
    holds: {
      better: '经得起检验。',
      worse: '经不起检验，请勿采用。',
      'not-enough': '评判过的职位还不够，看不出是否经得起检验。',
    },
    never: '没有',
  },
  'zh-Hant': {
    data: '{roles} 個職位，{candidates} 位候選人，{judgements} 筆評判（其中 {relevant} 筆值得面試）；短名單 {k} 人；以 {asOf} 為準，種子 {seed}',
    undefinedRoles: '沒有人值得面試的職位不計入平均：{roles}',
    judges: '評判者 {first} 與 {second}：{pairs} 對都評過，{equal} 對相同，加權 kappa {kappa}',
    today: '現行',
    verdict: { better: '排得更好。', worse: '排得更差。', 'not-enough': '評判過的職位還不夠，看不出好壞。' },
    figures: '{measure} {first} → {second}（{difference}；95% 區間 {low} 至 {high}；p = {p}）',
    wins: '{wins} 個職位變好，{losses} 個變差，{ties} 個不變',
    tooFew: '{roles} 個職位無論差別多大，p 都到不了 0.05',
    worst: '變差最多的職位',
    measures: '排序品質（括號內為 95% 區間）',
    measure: {
      ndcg: '前 {k} 名的次序',
      p: '前 {k} 名中值得面試的',
      r: '值得面試者進入前 {k} 名的',
      ap: '全部名次的次序',
      rr: '多快遇到第一位',
      judged: '前 {k} 名中評判過的',
    },
    range: '{mean}（{low}–{high}）',
    moved: '誰動了',
    nobodyMoved: '短名單上沒有人進出',
    entry: '{role}：{entered} 進（{enteredBefore} → {enteredAfter}），{left} 出（{leftBefore} → {leftAfter}）；{cause}',
    more: '…還有 {count} 筆，見 --json',
    flips: '次序對調的候選人對：{all}（{right} 對調得對，{wrong} 對調得不對，{untold} 對評判沒有分出高下）',
    causes: '短名單上的次序由誰改變：{causes}',
    flipped:
      '{role}：{passer}（{passerBefore} → {passerAfter}）超過 {passed}（{passedBefore} → {passedAfter}）；{cause}',
    moreFlips: '…還有 {count} 對，見 --flips',
    noCause: '只因資料多少',
    alternatives: '多選一',
    cause: {
      eligibility: '因門檻：{requirement}',
      score: '因分數：{requirement}（{points} 分）',
      coverage: '因資料齊備程度',
      id: '分數相同',
    },
    eligibility: { yes: '符合門檻', unknown: '門檻待確認', no: '未過門檻' },
    eligibilityChange: '{count} 次從「{from}」變為「{to}」',
    scoreChanges: '分數變化（滿分 100）',
    unchanged: '不變',
    fairness: '公平性',
    step: { 'short-list': '進入短名單', 'above-median': '分數高於中位數' },
    group: '{group}（{people} 人）',
    small: '不足 5 人，只看人數：{selected}/{applications}',
    belowFourFifths: '低於五分之四',
    rolesBelow: '單獨看也明顯偏低的職位：{count}',
    fairnessNote: '比率是與比率最高的一組相比；這是篩查用的統計，不是法律結論',
    attrition: '哪條要求讓哪一組少進短名單（去掉這一條再排一次）',
    cost: '{role} {requirement}：{by} {group} 由 {without} 降到 {rate}',
    clauses: '不得據以決定、因而沒有計分的要求',
    clause: '{role} {requirement}：{statute}',
    genderClause: '任何地方都不計分',
    calibration: '分數意味著什麼：每一段分數中值得面試的比例（括號內為評判筆數）',
    bin: '{rate}（{count}）',
    brier: '布賴爾分數 {brier}，校準誤差 {error}，曲線下面積 {area}',
    fewOutcomes: '評判不足 100 筆，只列表',
    suggestion: '建議的權重（在 {ruleSet} 上搜尋；只是建議，不會自動採用）',
    noSuggestion: '在限制之內沒有找到排得更好的權重',
    weight: '{kind}（{modality}）{from} → {to}',
    heldOut:
      '在沒有參與搜尋的職位上：{measure} {today} → {proposed}（{difference}；95% 區間 {low} 至 {high}；p = {p}；{folds} 折交叉驗證）',
    fitted: '在參與搜尋的職位上：{today} → {proposed}（總是偏樂觀）',
    holds: {
      better: '經得起檢驗。',
      worse: '經不起檢驗，請勿採用。',
      'not-enough': '評判過的職位還不夠，看不出是否經得起檢驗。',
    },
    never: '沒有',
  },
  en: {
    data: '{roles} roles, {candidates} candidates, {judgements} judgements ({relevant} of them worth an interview); short lists of {k}; as of {asOf}, seed {seed}',
    undefinedRoles: 'roles with nobody worth an interview, which no mean takes in: {roles}',
    judges: 'judges {first} and {second}: {pairs} pairs graded by both, {equal} alike, weighted kappa {kappa}',
    today: 'today',
    verdict: { better: 'ranks better.', worse: 'ranks worse.', 'not-enough': 'not enough judged roles to tell.' },
    figures: '{measure} {first} → {second} ({difference}; 95 % interval {low} to {high}; p = {p})',
    wins: 'better in {wins} roles, worse in {losses}, the same in {ties}',
    tooFew: '{roles} roles cannot bring p below 0.05, whatever the difference',
    worst: 'roles that got worse most',
    measures: 'How well they rank (95 % intervals in brackets)',
    measure: {
      ndcg: 'order of the top {k}',
      p: 'share of the top {k} worth an interview',
      r: 'share of those worth an interview in the top {k}',
      ap: 'order of everybody',
      rr: 'how soon the first good one comes',
      judged: 'share of the top {k} that was judged',
    },
    range: '{mean} ({low}–{high})',
    moved: 'Who moved',
    nobodyMoved: 'nobody came into a short list or left one',
    entry: '{role}: {entered} in ({enteredBefore} → {enteredAfter}), {left} out ({leftBefore} → {leftAfter}); {cause}',
    more: '… and {count} more, see --json',
    flips:
      'pairs that changed order: {all} ({right} rightly, {wrong} wrongly, {untold} that the judgements do not set apart)',
    causes: 'what changed the order of the short lists: {causes}',
    flipped:
      '{role}: {passer} ({passerBefore} → {passerAfter}) passed {passed} ({passedBefore} → {passedAfter}); {cause}',
    moreFlips: '… and {count} more pairs, see --flips',
    noCause: 'how much is known alone',
    alternatives: 'alternatives',
    cause: {
      eligibility: 'by a gate: {requirement}',
      score: 'by score: {requirement} ({points} points)',
      coverage: 'by how much is known',
      id: 'of equal standing',
    },
    eligibility: { yes: 'eligible', unknown: 'eligibility not known', no: 'not eligible' },
    eligibilityChange: '{count} times from “{from}” to “{to}”',
    scoreChanges: 'changes of score (out of 100)',
    unchanged: 'none',
    fairness: 'Fairness',
    step: { 'short-list': 'on the short list', 'above-median': 'score above the median' },
    group: '{group} ({people} people)',
    small: 'fewer than 5 people, the counts alone: {selected}/{applications}',
    belowFourFifths: 'below four fifths',
    rolesBelow: 'clearly lower in single roles: {count}',
    fairnessNote: 'ratios are to the group with the highest rate; a screening statistic, and no legal test',
    attrition: 'Which requirement keeps which group off short lists (each ranked again without it)',
    cost: '{role} {requirement}: {by} {group} falls from {without} to {rate}',
    clauses: 'Asked for, may not decide, and was not scored',
    clause: '{role} {requirement}: {statute}',
    genderClause: 'scored nowhere',
    calibration: 'What scores mean: the share worth an interview at each height (judgements in brackets)',
    bin: '{rate} ({count})',
    brier: 'Brier score {brier}, calibration error {error}, area under the curve {area}',
    fewOutcomes: 'fewer than 100 judgements: the table alone',
    suggestion: 'Weights to consider (searched from {ruleSet}; a proposal that nothing applies)',
    noSuggestion: 'no weights within the limits rank better',
    weight: '{kind} ({modality}) {from} → {to}',
    heldOut:
      'on roles that the search did not see: {measure} {today} → {proposed} ({difference}; 95 % interval {low} to {high}; p = {p}; {folds} folds)',
    fitted: 'on the roles that it saw: {today} → {proposed} (too good to be true)',
    holds: {
      better: 'it holds.',
      worse: 'it does not hold: leave it.',
      'not-enough': 'not enough judged roles to tell whether it holds.',
    },
    never: 'none',
  },
}
