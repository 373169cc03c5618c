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
  'licence',
  'license',
  'certificate',
  'certification',
]

/** What may be left of the noun behind a licence that is known: 税务师证 | 书 |, 消防设施操作员 | 证 |. */
export const LICENCE_TAILS: readonly string[] = [
  '书',
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

/** Words before the noun that leave open which licence it is: 专业证书. */
export const LICENCE_SORTS: readonly string[] = ['专业', '职业', '行业', '从业', '资格', '技能', '等级', '国际']
