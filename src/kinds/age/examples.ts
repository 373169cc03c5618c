import type { Example } from '../kind'

/** What a posting says of age, and what is read: completed years, both ends included. */
export const ageExamples: readonly Example<'age'>[] = [
  // between two years
  { text: '年齡28-45歲', reads: { kind: 'age', min: 28, max: 45 } },
  { text: '25至35周岁', reads: { kind: 'age', min: 25, max: 35 } },
  { text: '18岁以上，40岁以下', reads: { kind: 'age', min: 18, max: 40 } },
  { text: '年满18周岁但不超过35周岁', reads: { kind: 'age', min: 18, max: 35 } },
  { text: 'aged between 25 and 40', reads: { kind: 'age', min: 25, max: 40 } },
  { text: '年龄在，22，周岁以上', reads: { kind: 'age', min: 22 } },
  { text: '年齡介於25歲和40歲之間', reads: { kind: 'age', min: 25, max: 40 } },
  { text: 'aged over 20 and under 35', reads: { kind: 'age', min: 20, max: 35 } },
  { text: 'Age: 28 to 45.', reads: { kind: 'age', min: 28, max: 45 }, from: '28 to 45' },
  // one bound
  { text: '年龄,30,周岁以下', reads: { kind: 'age', max: 30 } },
  { text: '40岁以下', reads: { kind: 'age', max: 40 } },
  { text: '年满18周岁', reads: { kind: 'age', min: 18 } },
  { text: '不超過四十五歲', reads: { kind: 'age', max: 45 } },
  { text: '未满35岁', reads: { kind: 'age', max: 34 } },
  { text: 'at least 21 years old', reads: { kind: 'age', min: 21 } },
  // by birth
  { text: '90后', reads: { kind: 'age', bornFrom: 1990, bornTo: 1999 } },
  { text: '1992年6月1日以后出生', reads: { kind: 'age', bornFrom: 1992 } },
  { text: '1995年以后出生', reads: { kind: 'age', bornFrom: 1995 } },
  // lifted
  { text: 'Age below 40 years (inclusive)', reads: { kind: 'age', max: 40 } },
  { text: 'Age below 35 years', reads: { kind: 'age', max: 35 } },
  { text: '17-19 year olds only', reads: { kind: 'age', min: 17, max: 19 }, from: '17-19 year olds' },
  { text: '21 years of age or older', reads: { kind: 'age', min: 21 } },
  { text: 'between the ages of 21 and 40', reads: { kind: 'age', min: 21, max: 40 } },
  { text: '年龄38周岁（含38周岁）以下', reads: { kind: 'age', max: 38 } },
  { text: '20-50周岁身体健康', reads: { kind: 'age', min: 20, max: 50 }, from: '20-50周岁' },
  { text: '45岁以下（含45岁）', reads: { kind: 'age', max: 45 } },
  // the bound before its noun, and words that bound nothing but ages
  { text: 'maximum age 45', reads: { kind: 'age', max: 45 } },
  { text: 'not older than 50 years', reads: { kind: 'age', max: 50 } },
  { text: 'You must be 21 or older to serve wine', reads: { kind: 'age', min: 21 }, from: '21 or older' },
  { text: 'must be over 25 for insurance', reads: { kind: 'age', min: 25 }, from: 'over 25' },
  { text: 'must be 18 or above', reads: { kind: 'age', min: 18 }, from: '18 or above' },
  { text: 'must be 18 or over with a valid passport', reads: { kind: 'age', min: 18 }, from: '18 or over' },
  { text: 'drivers must be 25+ with own van', reads: { kind: 'age', min: 25 }, from: '25+' },
  { text: 'Are you over 18 and friendly?', reads: { kind: 'age', min: 18 }, from: 'over 18' },
  { text: 'you are at least 20 minutes early', reads: undefined },
  // behind a gender a bounded figure needs no unit
  { text: 'Male 20-45', reads: { kind: 'age', min: 20, max: 45 }, from: '20-45' },
  { text: '女，22-38', reads: { kind: 'age', min: 22, max: 38 }, from: '22-38' },
  { text: '女162cm以上', reads: undefined },
  { text: 'residents aged 65 and over', reads: undefined },
  { text: 'an average age of 31', reads: undefined },
  { text: '年龄不限', reads: { kind: 'age', unrestricted: true } },
  // an age that is another's, or none
  { text: '服務65歲以上長者', reads: undefined },
  { text: '公司成立20年', reads: undefined },
  { text: '负责3-6岁儿童课程', reads: undefined },
  { text: '课程对象12-18岁', reads: undefined },
  { text: '员工平均年龄28岁', reads: undefined },
  { text: '1985年至1995年出生', reads: { kind: 'age', bornFrom: 1985, bornTo: 1995 } },
  { text: '1985年6月1日至1995年6月1日出生', reads: { kind: 'age', bornFrom: 1985, bornTo: 1995 } },
  {
    text: '18至35周岁（1990年3月1日至2008年3月1日出生）',
    reads: { kind: 'age', min: 18, max: 35 },
    from: '18至35周岁',
  },
  // what an age means, and of whom it is
  { text: '“35周岁以下”指1991年7月1日以后出生', reads: undefined },
  { text: '年齡未滿40歲（1986年7月1日後出生，以證件為準）', reads: { kind: 'age', max: 39 }, from: '年齡未滿40歲' },
  { text: '团队年纪平均不到30岁', reads: undefined },
  { text: '勞工年滿六十五歲者', reads: undefined },
  { text: '22周岁以上有一定的开店经验', reads: { kind: 'age', min: 22 }, from: '22周岁以上' },
  { text: '35周岁以下（1991年1月1日（含）以后出生）', reads: { kind: 'age', max: 35 }, from: '35周岁以下' },
  {
    text: '18岁以上、30岁以下(1996年5月1日至2008年5月1日期间出生)',
    reads: { kind: 'age', min: 18, max: 30 },
    from: '18岁以上、30岁以下',
  },
  { text: 'Must not be over 45 years of age', reads: { kind: 'age', max: 45 }, from: 'not be over 45 years of age' },
  { text: 'Age Limit: 40', reads: { kind: 'age', max: 40 } },
  { text: '商品主打25-40歲女性客群', reads: undefined },
  { text: '同事以95后为主', reads: undefined },
  // two figures that can be nothing else than ages
  { text: '20-48之间，男女不限', reads: { kind: 'age', min: 20, max: 48 }, from: '20-48之间' },
  { text: '22~40均可', reads: { kind: 'age', min: 22, max: 40 }, from: '22~40' },
  { text: '20至55都可以', reads: { kind: 'age', min: 20, max: 55 }, from: '20至55' },
  { text: '19-42之间女性优先', reads: { kind: 'age', min: 19, max: 42 }, from: '19-42之间' },
  { text: '每天上班时间8-18之间', reads: undefined },
  { text: '体重50-65之间', reads: undefined },
  // the age of leaving work is asked of nobody
  { text: '滿65歲強制退休', reads: undefined },
  { text: '年龄性别：不限', reads: { kind: 'age', unrestricted: true }, from: '年龄' },
  { text: '性別/年齡：皆不拘', reads: { kind: 'age', unrestricted: true }, from: '年齡：皆不拘' },
  { text: '女性23-33岁', reads: { kind: 'age', min: 23, max: 33 }, from: '23-33岁' },
  // by the year of birth, and by its decade
  { text: '1985年后出生', reads: { kind: 'age', bornFrom: 1985 } },
  { text: '80后、90后优先', reads: { kind: 'age', bornFrom: 1980, bornTo: 1989 }, from: '80后' },
  // in words, and lifted by the value of its field
  { text: '年满十八周岁', reads: { kind: 'age', min: 18 } },
  { text: 'aged 21 or above', reads: { kind: 'age', min: 21 } },
  { text: '45岁封顶', reads: { kind: 'age', max: 45 } },
  { text: 'Age: any', reads: { kind: 'age', unrestricted: true }, from: 'any' },
  { text: '18个月以上婴儿', reads: undefined },
  { text: '退休年龄前', reads: undefined },
  // years with a bound of whoever is to be so old, and those who are sought by their age
  { text: 'Must be at least 21 years', reads: { kind: 'age', min: 21 }, from: 'at least 21 years' },
  { text: 'Leases must be at least 24 months', reads: undefined },
  {
    text: 'Must be young people between the ages of 19 and 29',
    reads: { kind: 'age', min: 19, max: 29 },
    from: 'between the ages of 19 and 29',
  },
  { text: 'You coach young people between the ages of 15 and 19', reads: undefined },
  // a table whose cell before names the age
  { text: '| Age Limit | 22 to 38 years |', reads: { kind: 'age', min: 22, max: 38 }, from: '22 to 38 years' },
]
