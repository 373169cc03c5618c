/** Professional titles (职称) and their grades. Folded, as a token has them. */

/** The label of a field of titles, folded. */
export const TITLE_LABEL = '职称'

/** Grades of titles, and what each is: 中级及以上职称. */
export const TITLE_GRADES: Readonly<Record<string, string>> = {
  初级: 'professional-title.junior',
  助理级: 'professional-title.junior',
  中级: 'professional-title.intermediate',
  主治: 'professional-title.intermediate',
  副主任: 'professional-title.senior.associate',
  高级: 'professional-title.senior',
  副高: 'professional-title.senior.associate',
  副高级: 'professional-title.senior.associate',
  正高: 'professional-title.senior.full',
  正高级: 'professional-title.senior.full',
}

/** Titles by their own names, which are titles where a limit is relaxed for who holds them: 副教授可放宽到45岁. */
export const TITLES_BY_NAME: Readonly<Record<string, string>> = {
  高级工程师: 'professional-title.senior',
  高级经济师: 'professional-title.senior',
  高级会计师: 'professional-title.senior',
  高级教师: 'professional-title.senior',
  正高级工程师: 'professional-title.senior.full',
  正高级教师: 'professional-title.senior.full',
  教授: 'professional-title.senior.full',
  研究员: 'professional-title.senior.full',
  主任医师: 'professional-title.senior.full',
  主任药师: 'professional-title.senior.full',
  主任护师: 'professional-title.senior.full',
  主任技师: 'professional-title.senior.full',
  副教授: 'professional-title.senior.associate',
  副研究员: 'professional-title.senior.associate',
  副主任医师: 'professional-title.senior.associate',
  副主任药师: 'professional-title.senior.associate',
  副主任护师: 'professional-title.senior.associate',
  副主任技师: 'professional-title.senior.associate',
  正高: 'professional-title.senior.full',
  正高级: 'professional-title.senior.full',
  副高: 'professional-title.senior.associate',
  副高级: 'professional-title.senior.associate',
  讲师: 'professional-title.intermediate',
  主治医师: 'professional-title.intermediate',
  主管药师: 'professional-title.intermediate',
  主管护师: 'professional-title.intermediate',
  主管技师: 'professional-title.intermediate',
}

/** Names of posts as well, which are titles where the noun says so: 工程师 | 及以上 | 职称. */
export const STEPS_BY_NAME: Readonly<Record<string, string>> = {
  助理工程师: 'professional-title.junior',
  助教: 'professional-title.junior',
  护师: 'professional-title.junior',
  助理馆员: 'professional-title.junior',
  二级教师: 'professional-title.junior',
  一级教师: 'professional-title.intermediate',
  工程师: 'professional-title.intermediate',
  助理研究员: 'professional-title.intermediate',
  实验师: 'professional-title.intermediate',
  农艺师: 'professional-title.intermediate',
  馆员: 'professional-title.intermediate',
  政工师: 'professional-title.intermediate',
}

/** What such a title ends in. */
export const TITLE_NOUNS: readonly string[] = ['职称', '职称证', '职称证书', '专业技术资格', '专业技术职务']

/** The noun of a post, which is such a title behind words that end so: 专业技术 | 职务. */
export const TECHNICAL_POSTS: readonly string[] = ['职务', '职务任职资格', '任职资格', '资格']
export const TECHNICAL: readonly string[] = ['技术', '技术职业']

/** What may follow a title or its posts: 技术职务 | 任职 | 资格. */
export const TITLE_HELD = '任职'
export const TITLE_QUALIFICATION = '资格'
