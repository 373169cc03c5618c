/** What stands beside the features: who it is, and what ids are sorted by where they are not sorted by themselves. */
export const CANDIDATE_ID = 'candidate_id'
export const CANDIDATE_ORDER = 'candidate_order'
