/** How English says that something is welcome and no condition, put together of what varies: modality of its own words. */

const GREAT = [
  'a big',
  'a huge',
  'a great',
  'a major',
  'a massive',
  'a real',
  'a strong',
  'a definite',
  'a distinct',
  'a significant',
  'a clear',
  'a nice',
  'a valuable',
  'a further',
  'an added',
  'an additional',
  'an extra',
  'a considerable',
  'a decided',
  'a definitive',
]
const WISHES = ['plus', 'advantage', 'asset', 'bonus', 'benefit']
const HIGHLY = ['highly', 'strongly', 'very', 'particularly', 'especially', 'extremely', 'most', 'greatly', 'much']
const WISHED = [
  'desirable',
  'desired',
  'preferred',
  'preferable',
  'beneficial',
  'advantageous',
  'useful',
  'helpful',
  'appreciated',
  'valued',
  'recommended',
  'regarded',
]

/** a big plus, is a distinct advantage, would be highly desirable: how welcome something is, under each verb that may say so. */
export const DEGREES_OF_WISH: readonly string[] = /* @__PURE__ */ [
  '',
  'is ',
  'are ',
  'be ',
  'will be ',
  'would be ',
].flatMap((verb) => [
  ...GREAT.flatMap((great) => WISHES.map((wish) => `${verb}${great} ${wish}`)),
  ...HIGHLY.flatMap((highly) => WISHED.map((wished) => `${verb}${highly} ${wished}`)),
])

/** is big plus, huge plus: the same where the article is lost. */
export const BARE_WISHES: readonly string[] = /* @__PURE__ */ ['', 'is ', 'are ', 'will be ', 'would be '].flatMap(
  (verb) =>
    ['big', 'huge', 'great', 'definite', 'strong'].flatMap((great) =>
      (verb === '' ? ['plus'] : ['plus', 'advantage', 'asset', 'bonus']).map((wish) => `${verb}${great} ${wish}`),
    ),
)

/** will also be an advantage, would be great advantages: beside another wish, and of several. */
export const FURTHER_WISHES: readonly string[] = /* @__PURE__ */ [
  ...['is also', 'are also', 'will also be', 'would also be'].flatMap((also) =>
    [...WISHES.map((wish) => `${wish === 'advantage' || wish === 'asset' ? 'an' : 'a'} ${wish}`), ...WISHED].map(
      (wished) => `${also} ${wished}`,
    ),
  ),
  ...['', 'are ', 'be ', 'will be ', 'would be '].flatMap((verb) =>
    ['great', 'big', 'definite', 'added'].flatMap((great) => [`${verb}${great} advantages`, `${verb}${great} assets`]),
  ),
]

/** not essential but useful: what it is not is no waiver, as it is wished for. */
export const NOT_BUT_WISHED: readonly string[] = /* @__PURE__ */ [
  'required',
  'essential',
  'necessary',
  'mandatory',
  'compulsory',
  'needed',
  'a must',
  'a requirement',
].flatMap((needed) =>
  [
    'preferred',
    'desirable',
    'useful',
    'helpful',
    'beneficial',
    'advantageous',
    'appreciated',
    'a plus',
    'an advantage',
    'nice to have',
  ].map((wished) => `not ${needed} but ${wished}`),
)
