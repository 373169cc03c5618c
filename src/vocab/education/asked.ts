import { COLLEGES } from '../study'

/** Words beside a level that tell whether it is asked for. Folded, as a token has them; they stand in no lexicon. */

/** English words for a level that titles hold as well, where no field follows: Master Scheduler. */
export const TITLES: readonly string[] = ['master', 'bachelor', 'doctor', 'college', 'university']

/** How what stands before the school that one goes to ends, and how the school does: 就讀於 | 大專院校. */
export const ATTENDING: readonly string[] = ['就读', '就读于', '在读于']
export const ATTENDED: readonly string[] = /* @__PURE__ */ COLLEGES.concat(['大学', '学院'])

/** Of an award whose school is recognised, said before it: 認可 | 大學學位. */
export const RECOGNISED: readonly string[] = ['认可', '获认可', '经认可', '本地认可', '香港认可', '国家认可']

/** Before who awards the level: a degree from an accredited college. */
export const AWARDING_LEADS: readonly string[] = ['from', 'at', 'by']

/** Behind these, and before what is to be done to them, awards by no name are what was asked for before: the | degree | must be | conferred. */
export const POINTING_LEADS: readonly string[] = ['the', 'this', 'that', 'these']
export const AWARD_NOUNS: readonly string[] = ['degree', 'degrees', 'diploma', 'qualification', 'qualifications']
export const AWARDED: readonly string[] = [
  ...[
    'obtained',
    'awarded',
    'conferred',
    'completed',
    'received',
    'earned',
    'granted',
    'issued',
    'finished',
    'recognised',
  ],
  ...['recognized', 'accredited', 'verified', 'evaluated'],
]

/** The word for a level that is one for a branch of medicine as well, and what points at one that was named before: 上述 | 專科. */
export const SPECIALTY = '专科'

/** What courses are counted in, which are of a school and no level: 30 | credits | from a college. */
export const CREDITS: readonly string[] = ['credit', 'credits', 'hours', 'units', 'coursework', 'courses']

/** Beside an item of its own a level, and otherwise the sector of schools; and what may stand before it. */
export const HIGHER_EDUCATION = 'higher education'

/** How well it was sat: grade C at GCSE. */
export const GRADED: readonly string[] = ['grade', 'grades', 'pass', 'passes']

/** Beside an examination of school these tell of its results: grade B in GCSE Maths, five passes in HKDSE. */
export const RESULTS: readonly string[] = [
  'grade',
  'grades',
  'mean',
  'graded',
  'pass',
  'passes',
  'passed',
  'credit',
  'credits',
  'distinction',
  'result',
  'results',
  'score',
  'scores',
  'subjects',
  'points',
  'level',
]

/** What the name of a level ends in that is a paper, and no school. */
export const DIPLOMAS: readonly string[] = ['diploma', 'diplomas']

/** Beginnings of what vocational papers are called. */
export const PAPERS_BY_NAME: readonly string[] = ['nvq', 'svq', 'onc', 'qqi', 'fetac', 'iti', 'city ']

/** Behind such a name these are whom it is taught or by whom, and no trade that it is in: NVQ | assessor. */
export const OF_PAPERS: readonly string[] = [
  ...['assessor', 'assessors', 'training', 'trainer', 'learners', 'students', 'course', 'courses', 'programmes'],
]

/** Before the name of a school these say nothing of its level: a basic high school diploma. */
export const PLAIN: readonly string[] = ['basic', 'formal', 'regular', 'completed']

/** Behind a level, before the years that go with it: a high school diploma | supplemented | with two years of experience. */
export const JOINED_BY: readonly string[] = ['supplemented', 'coupled', 'combined', 'together', 'along', '但']

/** What may follow the name of a school qualification that is held: NVQ in carpentry, GCSEs including Maths. */
export const HELD_IN: readonly string[] = [
  'in',
  'at',
  'including',
  'incl',
  'attaining',
  'to',
  'with',
  'certificate',
  'certificates',
  'completion',
  ...['recognized', 'recognised', 'issued', 'qualified', 'approved'],
  ...['from', 'examination', 'exam', 'passed', 'pcm', 'pcb'], // 12th pass from a recognised board, 10+2 PCM
]

/** Behind the letters of a curriculum they say that it is taught: A-Level | 等 | 国际课程, A-Level | 教学. */
export const TAUGHT_AS_CURRICULUM: readonly string[] = [
  '国际课程',
  '课程',
  '教学',
  '授课',
  '辅导',
  '任教',
  '体系',
  '国际体系',
]

/** Before a level these say that it is what is taught: teach up to A-level. */
export const TEACHING_WORDS: readonly string[] = [
  'teach',
  'teaches',
  'teaching',
  'tutor',
  'tutoring',
  'tuition',
  'lessons',
  'syllabus',
]

/** Behind *teaching* these are what a teacher has: a teaching | degree. */
export const TEACHERS_AWARDS: readonly string[] = ['degree', 'diploma']

/** Ends of names of universities that are no field by themselves: 某某理工大学. */
export const SCHOOL_NAMES: readonly string[] = [
  '理工',
  '科技',
  '工业',
  '交通',
  '工商',
  '民族',
  '农林',
  '邮电',
  '电子科技',
]

/** How a word opens that says what will do as well: 或同等, 或相當. */
export const OR: readonly string[] = ['或']

/** Before a level these tell when something else was, or what is left out of it: 3 years | after | a degree. */
export const WHEN_LEADS: readonly string[] = ['after', 'during', 'excluding', 'since']
