/** Before a firm it says whose the firm is (| 下属 | 医院), and not whom somebody leads. */
export const SUBORDINATE = '下属'

/** Before a team they say that one is of it, and not whose it is: join | a team of 12. */
export const JOINING: readonly string[] = ['join', 'joins', 'joining', 'in', 'within', 'into', 'of', 'on', 'part of']

/** Work under it is led by others, folded. */
export const SUPERVISION = 'supervision'

/**
 * Scopes of experience that ask whether somebody led people, and say of what else nothing (3年以上管理经验, leadership experience).
 * A title of a supervisor or above answers them, and a team does. Folded.
 */
export const LEADERSHIP_SCOPES: readonly string[] = [
  '管理',
  '团队管理',
  '团队的管理',
  '团队领导',
  '人员管理',
  '部门管理',
  '现场管理',
  '基层管理',
  '管理岗位',
  '管理类',
  '管理工作',
  '管理职',
  '带团队',
  '带队',
  '带人',
  '带领团队',
  '主管职',
  'management',
  'managerial',
  'managing',
  'people management',
  'people manager',
  'team management',
  'team leadership',
  'team lead',
  'leadership',
  'line management',
  'staff management',
  'supervisory',
  'supervision',
  'supervising',
  'managing people',
  'managing teams',
  'managing a team',
  'leading teams',
  'leading a team',
  'leading people',
]
