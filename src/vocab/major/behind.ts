/** What may stand between a field of study and its end, or its award. Folded, as a token has it; it stands in no lexicon. */

/** What may stand between a field and the award that is in it: 水利工程 | 學 | 學位, 翻譯 | 方面的 | 學位. */
export const FIELD_TAILS: readonly string[] = ['学', '方面的']

/** Behind a field: what is taught of it. 园艺 | 课程 | 有关的学位. */
export const TAUGHT_UNITS: readonly string[] = ['科', '课程', '学科', '科目', '范畴']

/** What a field is called by in Macao and Hong Kong: 社會工作 | 範疇 | 學士學位. */
export const DOMAINS: readonly string[] = ['范畴']

/** Behind a department: the institute beside it, which adds nothing. 法律系所, 護理科(系). */
export const INSTITUTES: readonly string[] = ['所', '系', '科', '系所', '所系']

/** What a school may have beside its departments: 會計科、系、| 組 |、所. */
export const SCHOOL_PARTS: readonly string[] = ['组', '学程', '学位学程']

/** Behind a field that a degree is in these close it like a noun of fields: a nursing | course |, Commerce (Finance | option |). */
export const COURSES_OF: readonly string[] = ['course', 'courses', 'option', 'options', 'program', 'programme']

/** How words open for whoever studies a field: 会计专业 | 应届生, 法律系 | 在學. */
export const STUDENTS: readonly string[] = ['学生', '在学', '在读', '在校', '应届', '应往届', '往届', '考生']

/** Behind the noun: which fields will do stands elsewhere. */
export const RESTRICTIONS: readonly string[] = ['限制']

/** Before an award the word says what all awards are of: 教育学历. */
export const EDUCATIONAL = '教育'

/** Before *diploma* these say in what kind of school it was taken: a technical diploma. */
export const KINDS_OF_SCHOOL: readonly string[] = ['technical', 'vocational', 'professional']
