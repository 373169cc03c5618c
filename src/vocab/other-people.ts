/** Words by which a level or years of work are somebody else's, folded, as a token has them; they stand in no lexicon. */

/** Those whom the work is done for; what *who*, *with* or a verb says behind them is theirs: students who hold a diploma. */
export const SERVED: readonly string[] = [
  ...['student', 'students', 'pupil', 'pupils', 'learner', 'learners', 'child', 'children', 'client', 'clients'],
  ...['customers', 'participants', 'patients', 'residents', 'youth', 'veterans', 'refugees', 'families', 'parents'],
  ...['jobseekers', 'interns', 'apprentices', 'founders', 'employees', 'colleagues'],
]

/** Those who are sought: what they have is asked for. */
export const SOUGHT: readonly string[] = ['candidate', 'candidates', 'applicant', 'applicants']

/** What stands right before them where somebody else is looked for: to help | students; students who … may apply themselves. */
export const SERVING: readonly string[] = [
  ...['our', 'their', 'these', 'those', 'with', 'for', 'of', 'among', 'to', 'help', 'helps', 'helping', 'support'],
  ...['supporting', 'teach', 'teaching', 'assist', 'assisting', 'enable', 'enabling', 'coach', 'coaching', 'mentor'],
  ...['mentoring', 'train', 'guide', 'guiding', 'advise', 'advising', 'tutor', 'tutoring', 'serve', 'serving'],
]

/** What says so between them and the level, beside words of having. */
export const THEIRS: readonly string[] = [
  ...['who', 'that', 'pursuing', 'complete', 'completing', 'obtain', 'obtaining', 'earn', 'earning', 'gain'],
  ...['achieve', 'attain', 'toward', 'towards', 'studying', 'seeking', 'taking', 'whose'],
]

/** Beginnings of what goes on about them behind a comma: our founder | , | who has a PhD. */
export const RELATIVE: readonly string[] = ['who']

/** Those whom one works with, where no vocabulary knows them and no ending tells them. */
export const STAFF: readonly string[] = [
  ...['staff', 'members', 'team', 'faculty', 'crew', 'juniors', 'professionals', 'experts', 'expert'],
]

/** Before somebody at work these say that one works beside, above or below them: mentoring | analysts with a degree. */
export const AT_WORK_WITH: readonly string[] = [
  ...['alongside', 'by', 'mentoring', 'mentor', 'mentors', 'coaching', 'supervise', 'supervises', 'supervising'],
  ...['guiding', 'reports to the'],
]

/** Ends of those that open the name of a post as well: mentor | teacher. */
export const TITLE_ENDS: readonly string[] = ['ing', 'mentor']

/** So do these behind words that open like those below: collaborating | with | engineers, reporting | to | a manager, learn | from | chefs. */
export const LINKS: readonly string[] = ['with', 'to', 'from']
export const JOINT_WORK: readonly string[] = [
  'work',
  'closely',
  'collaborat',
  'partner',
  'liais',
  'interact',
  'report',
  'directly',
  'learn',
]

/** Between *our* and a post these say that it is to be filled: our | next | head chef has a diploma. */
export const TO_BE_HIRED: readonly string[] = ['new', 'next', 'future', 'ideal', 'perfect', 'successful', 'newest']

/** Right before those whom these serve they say that what follows is for them, folded: | 辅导 | 学员 | 备考雅思. */
export const HELPING: readonly string[] = [
  ...['帮助', '协助', '辅导', '教', '教授', '教导', '带领', '引导', '指导', '培养', '训练', '督促', '陪伴', '助力'],
  ...['提高', '提升', '激发', '让', '使'],
]

/** Those whom lessons and service are for, folded. */
export const TAUGHT: readonly string[] = [
  ...['学生', '学员', '学习者', '孩子', '小朋友', '儿童', '幼儿', '宝宝', '小学员', '中小学生', '同学'],
  ...['客户', '顾客', '每个人', '每位', '更多人'],
]
