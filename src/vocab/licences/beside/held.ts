/** How one comes to a paper, who gives it out, and that it holds good. */

/** That a paper holds good, said before its name. */
export const VALID: readonly string[] = [
  'valid',
  'current',
  'active',
  'unexpired',
  'unrestricted',
  ...['full', 'a full'],
  'clean',
  '有效',
  '有效期内',
]

/** AAT qualified or | studying towards | ACCA: whoever has not got it yet. */
export const TOWARDS: readonly string[] = [
  ...[
    'studying',
    'working',
    'towards',
    'toward',
    'for',
    'currently',
    'actively',
    'progress',
    'progressing',
    'pursuing',
  ],
]

/** Verbs of getting and keeping a paper: must | obtain and maintain | a guard card. */
export const GETTING: readonly string[] = [
  'obtain',
  'maintain',
  'acquire',
  'secure',
  'keep',
  'retain',
  'posses',
  'earn',
  ...['gain', 'achieve', 'attain'],
]

/** Ends of words for giving out a paper: what stands before says who does. 衛生局核發之 | 健康管理師證書. */
export const ISSUED: readonly string[] = [
  '核发',
  '发给',
  '核颁',
  '颁发',
  '颁授',
  '签发',
  '发出',
  '批出',
  '核给',
  '发布',
  '认可',
  '所需',
  '要求',
  '一致',
  '相符',
]

/** Behind a licence these lead to whoever gives it out: a guard licence | issued | in Leeds. */
export const ISSUED_BY: readonly string[] = ['issued', 'registered', 'granted', 'recognised', 'recognized']

/** Between a paper, or such a word, and the body that gave it out. */
export const GIVEN_BY: readonly string[] = ['with', 'by', 'from', 'through']

/** Verbs of running a machine whose licence is called as the machine is: 堆高機 | 操作. */
export const RUNNING: readonly string[] = ['操作', '驾驶', '作业']
