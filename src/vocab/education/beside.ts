import type { EducationLevel } from './levels'

/** What may stand right before or behind a level and belongs to it. Folded, as a token has them; they stand in no lexicon. */

/** Beginnings of what leads up to a level, and what may stand between: educated to degree level, graduate of any BS course. */
export const LEVEL_LEADS: readonly string[] = ['educated', 'graduate', 'qualification']
export const LEVEL_LINKS: readonly string[] = ['of', 'to', 'any', 'a', 'an']

/** The name of a stage of school that is more often a step of a language. */
export const INTERMEDIATE = 'intermediate'

/** Before a level that says once more what stands before it: 相当于大专. */
export const EQUAL: readonly string[] = ['相当', '相当于', '相等于', '同等', '等同']

/** Between a level and the noun of what will do as well: 大專 | 或其相當 | 學歷. */
export const AS_GOOD: readonly string[] = /* @__PURE__ */ ['', '其', '具', '具有', '具备', '有'].flatMap((having) =>
  ['同等', '相当', '同等之', '相当之', '同等的'].map((equal) => `或${having}${equal}`),
)

/** Ends of names of a stage of schooling, before the level within it that is asked for: 高等教育, | 大學畢業. */
export const STAGE_ENDS: readonly string[] = ['教育']

/** Years of study, which behind a level that is asked for say who may apply, and ask for no other: 本科以上（接受 | 大四 | 应届生）. */
export const YEARS_OF_STUDY: readonly string[] = ['大二', '大三', '大四', '研一', '研二', '研三', '硕一', '硕二']

/** How English bounds open that may stand behind a comma: a degree, | or higher. */
export const BOUND_LEADS: readonly string[] = ['or ', 'and ']

/** Stages that an award behind a colon or in brackets spells out. */
export const TERTIARY: readonly string[] = [
  ...['专上教育', '专上学历', '专上程度', '专上教育程度', 'tertiary education', 'tertiary level'],
  ...['post-secondary', 'postsecondary', 'post secondary', 'post-secondary education'],
]

/** How a level ends that says that one has left school with it: 高中毕业. */
export const GRADUATED: readonly string[] = ['毕业']

/** Ends of verbs by which somebody got a degree. */
export const TAKEN: readonly string[] = ['取得', '获得', '取得之', '获颁', '得有']

/** Ends of words for the schooling that one has, not for what was taken at its end. */
export const SCHOOLING: readonly string[] = ['学历']

/** Awards by themselves, where nothing says more: behind a field of study (社會工作學位) or whoever confers them. */
export const AWARD_LEVELS = { 学位: 'bachelor', 文凭: 'junior-college' } as const satisfies Readonly<
  Record<string, EducationLevel>
>

/** Degrees of no level of their own, where another stands before them: a PhD or equivalent degree. */
export const ANY_DEGREE: readonly string[] = ['degree', 'degrees', 'degree qualification', 'university degree']

/** Before an award that goes with the level, whatever that is: 硕士研究生学历，取得 | 相应 | 学位. */
export const OF_THE_LEVEL: readonly string[] = ['相应', '相应的', '对应', '对应的']

/** Beginnings of what is conferred: 學士學位, 碩士. */
export const DEGREES: readonly string[] = ['学士', '硕士', '博士']

/** Levels by their first character, in a list of them: 專、大、碩. */
export const INITIALS = {
  专: 'junior-college',
  大: 'bachelor',
  硕: 'master',
  博: 'doctor',
} as const satisfies Readonly<Record<string, EducationLevel>>

/** What kind of degree it is, behind *or* and before its level: or five-year | integrated | M.Tech, or | dual | degree. */
export const KINDS_OF_DEGREE: readonly string[] = [
  ...['integrated', 'dual', 'combined', 'joint', 'regular', 'other', 'any'],
]

/** The award that, behind a level and 或, is one by itself: 學士或文憑. */
export const DIPLOMA = '文凭'

/** Before an award, behind whoever confers it or behind 或: 頒授的 | 認可 | 文憑, 高級文憑或 | 本地 | 副學士. */
export const AWARD_ADJECTIVES: readonly string[] = [
  '认可',
  '认可的',
  '荣誉',
  '同等',
  '相关',
  '有关',
  '本地',
  '本港',
  '国内',
  '海外',
]

/** These open the value of a degree without its noun: Associates in Nursing. */
export const ASSOCIATES: readonly string[] = ['associate', 'associates']

/** What may stand between *or* and another name of a level: or completion of a GED. */
export const HELD_LINKS: readonly string[] = [
  'a',
  'an',
  'the',
  'possession of',
  'completion of',
  'completion',
  'of',
  'its',
]

/** Degrees that are taken on top of a first one, and asked for besides it: B.Com and | MBA |. */
export const SECOND_DEGREES: readonly string[] = [
  ...['mba', 'm.b.a', 'm.b.a.', 'mbas', 'pgdm', 'pgdbm', 'pgdba', 'mms', 'executive mba', 'llm', 'll.m'],
]

/** Classes of a degree that stand for one where none is named: behind a degree they only say how good it has to be. */
export const DEGREE_CLASSES: readonly string[] = [
  '2:1',
  '2:2',
  ...['a 2.1 or above', 'a 2.1 or higher', 'a 2.2 or above', 'minimum 2.1', 'minimum 2.2'],
  'upper second',
  'upper second class',
  'upper second class honours',
  ...['second class upper', 'second class upper division', 'second class lower', 'second class lower division'],
  ...['second class honours', '2nd class upper', '2nd class lower', 'second-class upper', 'second-class lower'],
]

/** How the words for what was studied and for what was awarded end: 研究生学历、博士学位. */
export const STUDIED_END = '学历'
export const AWARDED_END = '学位'

/** How a bound behind a level opens that takes in the level itself: 大专 | 及以下 |, degree | or below |. */
export const LEVEL_INCLUDED: readonly string[] = ['及', '含', '或', '(含', 'or ', 'and ']

/** Before the level of those whom nobody looks for, and behind it: no | diploma holders | please. */
export const NOBODY: readonly string[] = ['no']
export const PLEASE: readonly string[] = ['please', 'allowed']
