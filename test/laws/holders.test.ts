import { describe, expect, test } from 'vitest'
import { outline } from '../outline'

/** Of whom something is asked, and what: of the first the first, of the second the second. */
type Pair = readonly [first: string, second: string]

interface Asking {
  readonly holders: readonly Pair[]
  readonly asked: readonly Pair[]
}

interface Language {
  readonly askings: readonly Asking[]
  /** What stands between a holder and what is asked of it, and behind that. */
  readonly links: readonly (readonly [between: string, behind: string])[]
  /** What parts one holder from the next. */
  readonly joints: readonly string[]
}

const SIMPLIFIED: Language = {
  askings: [
    {
      holders: [
        ['男', '女'],
        ['男性', '女性'],
        ['男士', '女士'],
      ],
      asked: [
        ['50岁以下', '45岁以下'],
        ['18-50岁', '18-45岁'],
        ['不超过50岁', '不超过45岁'],
      ],
    },
    {
      holders: [
        ['本科', '硕士'],
        ['大专学历', '本科学历'],
        ['硕士研究生', '博士研究生'],
      ],
      asked: [
        ['30岁以下', '35岁以下'],
        ['不超过30周岁', '不超过35周岁'],
      ],
    },
    {
      holders: [
        ['大专', '本科'],
        ['本科', '硕士'],
      ],
      asked: [
        ['5年以上工作经验', '3年以上工作经验'],
        ['5年相关经验', '3年相关经验'],
        ['3年以上', '1年以上'],
      ],
    },
    { holders: [['本科', '硕士']], asked: [['英语四级', '英语六级']] },
  ],
  links: [
    ['', ''],
    ['需', ''],
    ['须', ''],
    ['要求', ''],
    ['为', ''],
    ['：', ''],
    ['（', '）'],
  ],
  joints: ['，', '；', '、', '。', '或', '；或', '，或者'],
}

const TRADITIONAL: Language = {
  askings: [
    {
      holders: [
        ['男', '女'],
        ['男性', '女性'],
      ],
      asked: [
        ['50歲以下', '45歲以下'],
        ['18-50歲', '18-45歲'],
        ['不超過50歲', '不超過45歲'],
      ],
    },
    {
      holders: [
        ['專科', '大學'],
        ['大學', '碩士'],
        ['高中', '大專'],
      ],
      asked: [
        ['5年以上工作經驗', '3年以上工作經驗'],
        ['3年以上', '1年以上'],
      ],
    },
  ],
  links: [
    ['', ''],
    ['需', ''],
    ['須', ''],
    ['：', ''],
    ['（', '）'],
  ],
  joints: ['，', '；', '、', '。', '或', '；或'],
}

const ENGLISH: Language = {
  askings: [
    {
      holders: [
        ["Bachelor's degree", "Master's degree"],
        ['Diploma', 'Degree'],
        ['BSc', 'MSc'],
      ],
      asked: [
        ['5 years of experience', '3 years of experience'],
        ['5+ years experience', '3+ years experience'],
        ['5 years in retail', '3 years in retail'],
      ],
    },
  ],
  links: [
    [' with ', ''],
    [' and ', ''],
    [' plus ', ''],
    [' + ', ''],
    [' - ', ''],
    [' (', ')'],
  ],
  joints: [', ', '; ', ' or ', ', or ', '; or ', ' / ', '. '],
}

// What is asked of one is asked of nobody else: each of the two is a way with what is asked of it.
describe.each<[name: string, language: Language]>([
  ['Simplified', SIMPLIFIED],
  ['Traditional', TRADITIONAL],
  ['English', ENGLISH],
])('what each of two is asked for: %s', (_, { askings, links, joints }) => {
  const cases = askings.flatMap(({ holders, asked }) =>
    holders.flatMap((holder) => asked.map((value) => ({ holder, value }))),
  )

  test.each(links)('%j leads to it, whatever parts the two', (between, behind) => {
    const wrong = cases.flatMap(({ holder, value }) => {
      const [one, other] = [0, 1].map((at) => holder[at] + between + value[at] + behind)
      const expected = `${holder[0]} & ${value[0]} | ${holder[1]} & ${value[1]}`
      return joints.flatMap((joint) => {
        const [text, read] = [`${one}${joint}${other}`, outline(`${one}${joint}${other}`)]
        return read.length === 1 && read[0] === expected ? [] : [{ text, read }]
      })
    })
    expect(wrong).toEqual([])
  })
})
