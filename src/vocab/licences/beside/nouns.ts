/** What the names of licences end in, above all in Chinese, and what may be left of it behind a name that is known. Folded, as a token has them. */

/** What the name of a licence ends in, where no vocabulary knows the name: 中药调剂员证, a forklift certificate. */
export const LICENCE_ENDS: readonly string[] = [
  '证',
  '证书',
  '执照',
  '资格证',
  '资格证书',
  '执业证',
  '职称',
  '上岗证',
  '从业资格',
  '从业资格证',
  '证照',
  '牌照',
  '许可证',
  '证明书',
  '注册证明',
  '合格证明',
  '资格证明',
  '资格',
  '资质',
  'licence',
  'license',
  'certificate',
  'certification',
]

/** How the name of a licence ends that needs no verb of having: 危险品押运证优先, 食品检验员资格证书. */
export const LICENCE_HEADS: readonly string[] = ['证', '证书', '执照', '驾照', '证照', '牌照']

/** Of those the ones that stand for the paper of the trade, with no name before them: 需備執照. */
export const ANY_PAPER: readonly string[] = ['证照', '执照', '牌照', '证书']

/** The ends of names, and what somebody is by a licence: 教师资格. */
export const QUALIFICATION_ENDS: readonly string[] = [...LICENCE_HEADS, '资格', '卡', '咭', '牌', '章']

/** Ends of the names of papers that nothing else ends in, as 保证 does. */
export const PLAIN_PAPER_ENDS: readonly string[] = ['资格证', '合格证', '操作证', '作业证', '许可证', '证书']

/** How the members of a field of licences end, folded: 具備證照：高考物理治療師、缺氧作業主管. */
export const LISTED_ENDS: readonly string[] = [
  ...['师', '士', '员', '生', '证', '证书', '证照', '执照', '驾照', '认证', '检定', '资格', '及格', '主管'],
  ...['经纪人', '管理人', '代理人'],
]

/** Ends of proofs, folded, and of those of them that say that somebody was trained or has passed: 職前訓練 | 結訓證明. */
export const PROOF_ENDS: readonly string[] = ['证明']
export const PASSED_PROOFS: readonly string[] = ['结业证明', '结训证明', '完训证明', '训练证明', '合格证明', '认证证明']

/** Certifications of people, where those of goods are no licence: 有國際認證者優先. */
export const CERTIFYING = '认证'
export const PERSONAL: readonly string[] = [
  ...['国际认证', '专业认证', '原厂认证', '相关认证', '职业认证'],
  ...['师认证', '员认证', '专家认证', '资格认证', '技能认证'], // 网络工程师认证
]

/** What may be left of the noun behind a licence that is known: 税务师证 | 书 |, 消防设施操作员 | 证 |. */
export const LICENCE_TAILS: readonly string[] = [
  '牌照',
  '书',
  '明书',
  '照',
  '证',
  '证书',
  '资格',
  '资格证',
  '资格证书',
  '证照',
  '执照',
  '职称',
  '认证',
]

/** What the qualification is for, before that: 税务师 | 职业 | 资格 | 证书. */
export const TAIL_SORTS: readonly string[] = ['职业', '执业', '从业']

/** Words before the noun that leave open which licence it is: 专业证书. */
export const LICENCE_SORTS: readonly string[] = ['专业', '职业', '行业', '从业', '资格', '技能', '等级', '国际', '学术']

/** Between a list of names and the noun that all of them share, folded: 焊工、鉗工 | 等 | 證書. */
export const AND_OTHERS = '等'
