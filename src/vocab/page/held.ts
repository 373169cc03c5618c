/** How an item begins that says what somebody is to have, wherever it stands. */

/** Verbs that demand that something is had, and show it within an item as well: 店內有外籍客人，| 需具備 | 英文能力. */
export const HELD_DEMANDS: readonly string[] = ['须有', '需有', '须具备', '需具备']

/** Verbs of having that open an item which says what somebody is to have, folded: | Have a | diploma; firms say of themselves that they 拥有. */
export const HELD_OPENERS: readonly string[] = [
  ...HELD_DEMANDS,
  'have a',
  'possess',
  'possess a',
  'educated',
  '具',
  '具有',
  '具备',
  '要有',
]

/** What goes on behind a level that opens such an item, folded: Diploma | in Law. */
export const BEHIND_LEVEL: readonly string[] = [
  'in',
  'of',
  'from',
  'with',
  'with at least',
  '/',
  'required',
  'preferred',
]

/** And behind an experience: Experience | with tools. */
export const BEHIND_EXPERIENCE: readonly string[] = [
  ...['in', 'with', 'of', 'as', 'working', 'using', 'within', 'at', 'working in', 'working with', 'working as'],
]
