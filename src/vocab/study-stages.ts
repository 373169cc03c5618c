/** What one studied on the way to a level, with the level and its noun in one word. Folded, as a token has them. */

const NOUNS: readonly string[] = ['专业', '所学专业', '阶段专业', '阶段所学专业']
const named = (levels: readonly string[]) => levels.flatMap((level) => NOUNS.map((noun) => level + noun))

/** 本科专业, 研究生阶段所学专业: of one level. */
export const MAJORS_OF_LEVELS: readonly string[] = /* @__PURE__ */ named([
  ...['专科', '大专', '本科', '研究生', '硕士', '硕士研究生', '博士', '博士研究生'],
])

/** 本科、研究生专业, 本科和硕士阶段所学专业: of each level that somebody has. */
export const MAJORS_OF_ALL_LEVELS: readonly string[] = /* @__PURE__ */ named([
  ...['、', '/', '和', '及', '与'].flatMap((and) => [`本科${and}研究生`, `本科${and}硕士`]),
  ...['本硕', '本、硕', '本硕博', '各', '各学历', '各学习'],
])
