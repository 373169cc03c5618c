import type { EducationLevel } from '../vocab/education/levels'

/**
 * Degrees by their letters. In a posting most of these are other things (MS Office, BA for a beauty adviser); in the field for a
 * degree they are degrees. Keys are folded, without full stops and blanks.
 */
export const DEGREE_ABBREVIATIONS: Readonly<Record<string, EducationLevel>> = {
  hs: 'senior-high',
  hsd: 'senior-high',
  ged: 'senior-high',
  dse: 'senior-high',
  dve: 'vocational-secondary',
  高商: 'vocational-secondary',
  高工: 'vocational-secondary',
  家商: 'vocational-secondary',
  师专: 'junior-college',
  工专: 'junior-college',
  商专: 'junior-college',
  护专: 'junior-college',
  nitec: 'vocational-secondary',
  hnc: 'post-secondary',
  aa: 'junior-college',
  as: 'junior-college',
  aas: 'junior-college',
  associate: 'junior-college',
  associates: 'junior-college',
  hd: 'junior-college',
  hnd: 'junior-college',
  ad: 'junior-college',
  ba: 'bachelor',
  ab: 'bachelor',
  bs: 'bachelor',
  bsc: 'bachelor',
  sb: 'bachelor',
  bba: 'bachelor',
  bcom: 'bachelor',
  bcomm: 'bachelor',
  beng: 'bachelor',
  be: 'bachelor',
  btech: 'bachelor',
  bed: 'bachelor',
  bfa: 'bachelor',
  barch: 'bachelor',
  bsba: 'bachelor',
  bss: 'bachelor',
  bssc: 'bachelor',
  llb: 'bachelor',
  mbbs: 'bachelor',
  pgce: 'bachelor',
  pgde: 'bachelor',
  pgdip: 'bachelor',
  ma: 'master',
  ms: 'master',
  msc: 'master',
  sm: 'master',
  mba: 'master',
  emba: 'master',
  imba: 'master',
  mpa: 'master',
  mpacc: 'master',
  mph: 'master',
  mpp: 'master',
  meng: 'master',
  mtech: 'master',
  mcom: 'master',
  med: 'master',
  mfa: 'master',
  march: 'master',
  mphil: 'master',
  mres: 'master',
  mfin: 'master',
  msw: 'master',
  mim: 'master',
  llm: 'master',
  jd: 'doctor',
  md: 'doctor',
  phd: 'doctor',
  dphil: 'doctor',
  dba: 'doctor',
  edd: 'doctor',
  pharmd: 'doctor',
  doctor: 'doctor',
  进修学士班: 'bachelor',
  学士班: 'bachelor',
  硕士班: 'master',
  博士班: 'doctor',
}

/** The field of study that the letters of a degree say, where an entry names none; keys as above. */
export const DEGREE_FIELDS: Readonly<Record<string, string>> = {
  bba: 'business-administration',
  bsba: 'business-administration',
  mba: 'business-administration',
  emba: 'business-administration',
  imba: 'business-administration',
  dba: 'business-administration',
  llb: 'law',
  llm: 'law',
  jd: 'law',
  mpacc: 'accounting',
  mfin: 'finance',
  mpa: 'public-administration',
  mpp: 'public-administration',
  mph: 'public-health',
  msw: 'social-work',
  mbbs: 'medicine',
  md: 'medicine',
  pharmd: 'pharmacy',
  barch: 'architecture',
  march: 'architecture',
  bed: 'education-science',
  med: 'education-science',
  edd: 'education-science',
  pgce: 'education-science',
  pgde: 'education-science',
  bfa: 'fine-arts',
  mfa: 'fine-arts',
}

/** Left without finishing, or finished without the graduation; folded. */
export const LEFT_WORDS: readonly string[] = [
  '肄业',
  '辍学',
  '退学',
  '结业',
  '未毕业',
  '未取得学位',
  'dropped out',
  'drop out',
  'incomplete',
  'not completed',
  'withdrew',
  'withdrawn',
  'discontinued',
  'no degree',
  'unfinished',
]

/** Courses that lead to no degree: who has finished one (课程班结业) has left nothing. */
export const COURSE_WORDS: readonly string[] = ['课程班', '研修班', '进修班']

/**
 * How one studied, in words that speak of employment in a posting (part-time work, 在职员工) and are left out of the vocabulary; folded.
 */
export const PART_TIME_WORDS: readonly string[] = ['part-time', 'part time', '在职', '兼读']
export const FULL_TIME_WORDS: readonly string[] = ['full-time', 'full time']

/** Still studied for; folded. */
export const PENDING_WORDS: readonly string[] = [
  '在读',
  '就读',
  '在学',
  '在校',
  '攻读中',
  '修读中',
  '预计',
  '应届',
  'in progress',
  'expected',
  'pursuing',
  'enrolled',
  'ongoing',
  'candidate',
  'studying',
  'anticipated',
  'current student',
]

/** Finished, where no date says so; folded. */
export const COMPLETED_WORDS: readonly string[] = ['毕业', '已取得', '已获', 'graduated', 'completed', 'awarded']

/**
 * How many months a course usually lasts, with a year of grace. Of one that has begun and tells no end, only those begun longer
 * ago are taken for finished.
 */
export const USUAL_MONTHS: Readonly<Record<EducationLevel, number>> = {
  primary: 84,
  'junior-high': 48,
  'senior-high': 48,
  'vocational-secondary': 48,
  'post-secondary': 36,
  'junior-college': 48,
  bachelor: 60,
  master: 48,
  doctor: 84,
}
