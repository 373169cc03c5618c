import type { RuleSet } from '../model/rule-set'

/**
 * The rules that hold where a caller names none. They are conventions, chosen so that what is asked for first decides and
 * what is nice to have breaks ties; the line says why where the figure does not.
 */
export const DEFAULT_RULES: RuleSet = {
  schema: 'rolefit/rule-set@1',
  id: 'default',
  version: '1.0.0',

  // What a kind weighs. Required is at least twice preferred throughout, and much less for what a profile can hardly show.
  weights: {
    experience: { required: 300, preferred: 120 }, // asked for by most postings, and the hardest to make up for
    channel: { required: 250, preferred: 100 }, // what a sales role is hired for
    education: { required: 200, preferred: 80 },
    language: { required: 150, preferred: 60 },
    management: { required: 150, preferred: 60 },
    seniority: { required: 150, preferred: 60 },
    skill: { required: 120, preferred: 50 },
    certificate: { required: 120, preferred: 50 },
    major: { required: 100, preferred: 40 },
    availability: { required: 60, preferred: 30 },
    trait: { required: 60, preferred: 30 }, // only where somebody assessed it
    age: { required: 60, preferred: 30 }, // as little as can be while it is an ordinary criterion
  },

  // Below this a required criterion makes a candidate ineligible: a near miss still passes. Nothing else is gated.
  gates: { education: 400, experience: 400 },

  nearMiss: 400, // from here on an outcome is near, below it unmet
  unknowns: { credit: 300 }, // less than a near miss, so that leaving one out gains nothing
  evidence: { weak: 700, fuzzy: 700 }, // near, never met

  curves: {
    education: {
      below: [400], // one rank short is near, two are nothing
      exceptions: [{ asked: 'junior-college', held: 'post-secondary', score: 600 }], // often the same schools, a year shorter
    },
    major: {
      narrow: 700, // marketing for accounting (041)
      broad: 400, // law for marketing (04)
      related: 1000, // 相关专业 lets the narrow field in
    },
    experience: {
      knee: { share: 700, score: 400 }, // near from seven tenths of the months; fewer rank below, and the more the higher
      jobs: { 'full-time': 1000, 'part-time': 0, internship: 0 }, // employers count neither among years of work
      near: { parent: 500, sibling: 500 }, // a month in soft drinks is half a month in snacks
    },
    age: { shoulder: 5 }, // three years outside is near, five nothing
    language: {
      defaultLevel: 'A2', // 会英语 asks for some English and no more
      below: [500], // B2 for C1 is near, B1 nothing
      equalCefr: 'near', // employers who name a test mean it
      equalCefrCredit: 700,
      scoreFloor: 800, // a result of four fifths is nothing, from there it rises
    },
    channel: {
      near: { parent: 600, sibling: 500 }, // beside the pairs that the vocabulary names
      otherResource: 700, // the channel for its customers, or the other way round
    },
    management: { knee: { share: 700, score: 400 } },
    seniority: { below: [500] }, // a supervisor for a manager is near
    terms: { near: { parent: 600 } }, // the whole for a part of it (Java for Spring), or one wording within another
  },

  // More than was asked for is near and never unmet.
  overqualification: {
    education: 700,
    experience: { months: 60, score: 700 }, // five years beyond a range, and no further
  },
}
