import type { Vocabulary } from './entry'
import { joined } from './joined'
import { TOLD } from './told'

/** Words that lay a page out and are no heading: what announces a job, and what counts the people wanted. */
const OF_THE_PAGE = {
  /** A line with one of these names the job that is to be had, or who has it to give. */
  hiring: {
    zh: [
      '急聘',
      '诚聘',
      '诚招',
      '急招',
      '高薪诚聘',
      '招人',
      '招工',
      '热招',
      '直招',
      '招聘启事',
      '招聘公告',
      '招聘简章',
    ],
    hant: ['誠徵', '急徵', '徵才', '徵人', '誠聘', '招請', '急請', '聘請'],
    en: ['wanted', 'we are hiring', "we're hiring", 'now hiring', 'is hiring', 'job opening', 'job vacancy'],
    notIn: ['招聘启事撰写', 'most wanted'],
  },
} as const satisfies Vocabulary

/** What lays a page out, and what tells instead of asking. */
export const LAYOUT_WORDS = /* @__PURE__ */ joined(OF_THE_PAGE, TOLD)
