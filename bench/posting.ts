/** A posting of one role with six requirements, for the benchmarks of matching and of whole pools. */
export const POSTING = [
  '大客户经理',
  '任职要求：',
  '1. 本科以上学历，市场营销或相关专业；',
  '2. 5年以上快消品行业大客户管理经验；',
  '3. 年龄28-45岁；',
  '4. 英语六级以上；',
  '5. 有连锁超市资源者优先。',
].join('\n')
