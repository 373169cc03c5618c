/** Longer words in which 文化 is that of a people, a firm or a trade, and does not say how long somebody went to school (高中文化). */
export const CULTURE: readonly string[] = [
  ...['企业文化', '公司文化', '本地文化', '跨文化', '文化传媒', '文化公司', '文化产业', '文化传播', '文化艺术'],
  ...[
    '文化方面',
    '文化经验',
    '文化工作',
    '文化活动',
    '文化机构',
    '文化领域',
    '文化交流',
    '文化推广',
    '文化及',
    '文化和',
  ],
]
