/**
 * Words of which Chinese headings are made, folded. A line that holds none but these says nothing by itself, so it heads what stands
 * below it, although no list of headings has it: 期待的伙伴, 需具備的能力, 有以下經驗更佳, 我們的福利.
 */
export const HAN_HEADING_WORDS = {
  /** Names what is asked for, where it closes the line. */
  asked: ['条件', '资格', '要求', '需求', '门槛', '人选', '人才', '伙伴', '对象', '画像', '的人', '的你', '的您'],
  /** Does so beside another one, or where the line says whose it is. */
  trait: [
    ...['能力', '经验', '经历', '学历', '学经历', '资历', '背景', '技能', '特质', '素质', '专业', '专长', '知识'],
    ...['态度', '职能', '证照'],
  ],
  /** Whose it is. */
  reader: ['你', '您', '候选人', '申请人', '申请者', '应征者', '应聘者', '求职者', '谁'],
  /** Says that it has to be there. */
  must: [
    '必备',
    '必须',
    '必要',
    '须',
    '需',
    '需要',
    '应',
    '应该',
    '具备',
    '须具备',
    '需具备',
    '应具备',
    '具有',
    '拥有',
  ],
  /** What a firm does that wants somebody. */
  seeks: ['想找', '要找', '在找', '寻找', '正在找', '正在寻找', '正在招募', '期待', '期望', '希望', '适合', '符合'],
  /** Says that it is welcome, and not asked. */
  wish: [
    ...['加分', '优先', '更佳', '尤佳', '佳', '更好', '为佳', '择优', '锦上添花', '非必要', '非必须', '更理想'],
    ...['额外加分', '会更好', '会更佳', '会加分', '更加分', '更优', '更期待', '更希望'],
  ],
  /** Points at what stands below. */
  points: ['以下', '下列', '这些', '下述'],
  /** Says that one of them will do. */
  choice: ['任一', '其一', '之一'],
  /** What a firm gives. */
  offer: [
    ...['福利', '待遇', '奖金', '津贴', '补助', '休假', '请假', '假期', '升迁', '晋升', '保险', '薪资', '薪酬', '薪金'],
    ...['收获', '得到', '学到'],
  ],
  /** What somebody who applies does and goes through. */
  step: ['方式', '流程', '手续', '程序', '须知', '文件', '日期', '期限', '地址', '通知', '履历', '资讯', '事项'],
  /** Says that something is to be handed in, and what it may be beside 文件. */
  hands: [
    ...[
      '提交',
      '提供',
      '检附',
      '检具',
      '携带',
      '缴交',
      '缴验',
      '缴附',
      '应缴',
      '备齐',
      '备妥',
      '附上',
      '附',
      '上传',
      '递交',
    ],
    ...['呈交', '寄送', '寄', '先寄', '邮寄', '寄回'],
  ],
  papers: ['材料', '资料', '证件', '书件', '表件', '证明文件', '证明材料', '影本', '复印件', '原件'],
  /** Says nothing. */
  filler: [
    ...[
      '我们',
      '的',
      '与',
      '及',
      '和',
      '或',
      '之',
      '等',
      '其他',
      '其它',
      '基本',
      '工作',
      '职务',
      '职缺',
      '职位',
      '岗位',
    ],
    ...['征才', '招募', '招聘', '任用', '聘任', '应征', '甄选', '甄试', '面试', '报名', '申请', '投递', '录取', '录用'],
    ...[
      '联络',
      '联系',
      '查询',
      '收件',
      '如果',
      '若',
      '如',
      '会',
      '可',
      '得',
      '则',
      '将',
      '获',
      '考虑',
      '考量',
      '者',
      '人',
      '有',
      '具',
      '是',
    ],
    ...[
      '理想',
      '合格',
      '合适',
      '吗',
      '这样',
      '这份',
      '对',
      '但',
      '身分',
      '身份',
      '语言',
      '制度',
      '员工',
      '公司',
      '附加',
      '时',
      '请',
      '相关',
      '有关',
      '另',
      '项目',
      ...['加入', '来了', '以后', '后', '可以', '能', '能够', '什么', '哪些'],
      '什幺', // 什麼, folded
    ],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
