import { describe, expect, test } from 'vitest'
import type { Kind } from '../../src/model/constraint'
import { outline } from '../outline'

/** What may be asked for, by kind; each is read as a whole, but for what leads it: a verb of having, an article. */
type Asked = Partial<Record<Kind, readonly (readonly [text: string, ...read: string[]])[]>>

interface Language {
  readonly asked: Asked
  /** What offers a choice of two. */
  readonly either: readonly string[]
  /** What asks for both. */
  readonly both: readonly string[]
  /** What leads to the first of two that are asked for, and stands between it and the second. */
  readonly led: readonly (readonly [lead: string, joint: string])[]
  /** What offers a choice of three: before them, and between each and the next. */
  readonly ofThree: readonly (readonly [lead: string, first: string, second: string])[]
  /** What may follow the last of them and changes nothing. */
  readonly closings: readonly string[]
}

const SIMPLIFIED: Language = {
  asked: {
    education: [['本科及以上学历'], ['全日制大专以上学历'], ['获得学士学位', '学士学位']],
    experience: [
      ['5年以上相关工作经验'],
      ['从事会计工作满3年'],
      ['3年以上门店管理经验'],
      ['有酒店前台工作经历', '酒店前台工作经历'],
    ],
    certificate: [
      ['持有注册会计师证书', '注册会计师证书'],
      ['电工证'],
      ['具有二级建造师资格', '二级建造师资格'],
      ['中级会计师职称'],
    ],
    language: [['英语六级'], ['雅思6.5分以上'], ['日语N2以上'], ['英语可作为工作语言']],
    major: [['财务相关专业'], ['计算机专业毕业']],
    age: [['年龄35岁以下'], ['18-45周岁']],
    channel: [['自带客户资源'], ['有商超渠道资源', '商超渠道资源']],
  },
  either: ['或', '或者', '，或', '，或者', '；或', '或有'],
  both: ['，', '；', '，且', '，并', '，同时', '并', '且', '\n'],
  led: [
    ['1、', '\n2、'],
    ['（1）', '；（2）'],
    ['- ', '\n- '],
    ['任职要求：', '；'],
    ['我们希望你', '，'],
    ['应聘者须', '，并'],
  ],
  ofThree: [
    ['', '或', '或'],
    ['具备以下条件之一：', '；', '；'],
  ],
  closings: ['', '均可', '，二者满足其一'],
}

const TRADITIONAL: Language = {
  asked: {
    education: [['大學以上學歷'], ['碩士畢業'], ['認可大學學位', '大學學位'], ['高中職畢業']],
    experience: [
      ['5年以上相關工作經驗'],
      ['三年以上門市管理經驗'],
      ['具採購工作經歷', '採購工作經歷'],
      ['曾任店長2年以上'],
    ],
    certificate: [
      ['持有會計師證照', '會計師證照'],
      ['丙級技術士證'],
      ['具護理師執照', '護理師執照'],
      ['持有保安員許可證', '保安員許可證'],
    ],
    language: [['多益750分以上'], ['英文檢定中級'], ['日文N2以上'], ['英文精通']],
    major: [['財務相關科系'], ['資訊工程系畢業']],
    age: [['年齡35歲以下'], ['18-45歲']],
    channel: [['自帶客戶資源'], ['有量販通路資源', '量販通路資源']],
  },
  either: ['或', '或者', '，或', '；或', '或具', '、或'],
  both: ['，', '；', '，且', '，並', '，同時', '且', '、', '\n'],
  led: [
    ['1. ', '；\n2. '],
    ['(a) ', '；及\n(b) '],
    ['• ', '。\n• '],
    ['應徵條件：', '；'],
    ['申請人須', '，及'],
    ['需', '，'],
  ],
  ofThree: [
    ['', '或', '或'],
    ['具備下列條件之一：', '；', '；'],
  ],
  closings: ['', '均可', '，符合其一即可'],
}

const ENGLISH: Language = {
  asked: {
    education: [['a diploma', 'diploma'], ["a master's degree", "master's degree"], ['high school diploma']],
    experience: [
      ['five years of relevant experience'],
      ['at least 3 years of sales experience'],
      ['two years working in a warehouse'],
      ['4+ years in a similar role'],
    ],
    certificate: [
      ['a CPA license', 'CPA license'],
      ['a valid RN license', 'valid RN license'],
      ['PMP certification'],
      ['a forklift licence', 'forklift licence'],
    ],
    language: [['IELTS 6.5'], ['fluent Spanish'], ['TOEFL 90 or above'], ['working knowledge of French']],
  },
  either: [' or ', ', or ', ' OR ', '; or ', ' or alternatively '],
  both: [', ', '; ', ' and ', ', and ', ' as well as ', ' together with ', '\n'],
  led: [
    ['1. ', '\n2. '],
    ['(a) ', '; and (b) '],
    ['• ', '.\n• '],
    ['Requirements: ', '; '],
    ['The ideal candidate has ', ' and '],
    ['Candidates with ', ' and '],
  ],
  ofThree: [
    ['', ' or ', ' or '],
    ['Either ', ', ', ' or '],
  ],
  closings: ['', ' required'],
}

interface Read {
  readonly kind: string
  readonly text: string
  readonly read: string
}

const ofAll = ({ asked }: Language): readonly Read[] =>
  Object.entries(asked).flatMap(([kind, texts]) => texts.map(([text, read = text]) => ({ kind, text, read })))

/** Every two of different kinds, either way round. */
function pairsOf(language: Language): readonly (readonly [one: Read, other: Read])[] {
  const all = ofAll(language)
  return all.flatMap((one) => all.filter(({ kind }) => kind !== one.kind).map((other) => [one, other] as const))
}

/** One in eight of the ways to take three of different kinds. */
function triplesOf(language: Language): readonly (readonly [one: Read, other: Read, third: Read])[] {
  const all = ofAll(language)
  const triples = pairsOf(language).flatMap(([one, other]) =>
    all.filter(({ kind }) => kind !== one.kind && kind !== other.kind).map((third) => [one, other, third] as const),
  )
  return triples.filter((_, place) => place % 8 === 0)
}

/** What is read of a text where it is not what should be. */
function misread(text: string, ...expected: readonly string[]): readonly object[] {
  const read = outline(text)
  return JSON.stringify(read) === JSON.stringify(expected) ? [] : [{ text, read }]
}

describe.each<[name: string, language: Language]>([
  ['Simplified', SIMPLIFIED],
  ['Traditional', TRADITIONAL],
  ['English', ENGLISH],
])('requirements of different kinds: %s', (_, language) => {
  const pairs = pairsOf(language)
  const { closings } = language

  // Each pair ends in one of the closings, in turn: all of them with all would take three times as long and tell no more.
  test.each(language.either)('%j between them makes them alternatives', (joint) => {
    const wrong = pairs.flatMap(([one, other], place) =>
      misread(one.text + joint + other.text + closings[place % closings.length], `${one.read} | ${other.read}`),
    )
    expect(wrong).toEqual([])
  })

  test.each(language.both)('%j between them asks for both', (joint) => {
    const wrong = pairs.flatMap(([one, other]) => misread(one.text + joint + other.text, one.read, other.read))
    expect(wrong).toEqual([])
  })

  test.each(language.led)('%j before them and %j between ask for both', (lead, joint) => {
    const wrong = pairs.flatMap(([one, other]) => misread(lead + one.text + joint + other.text, one.read, other.read))
    expect(wrong).toEqual([])
  })

  test.each(language.ofThree)('%j, %j and %j make three of them alternatives', (lead, first, second) => {
    const wrong = triplesOf(language).flatMap(([one, other, third]) =>
      misread(
        lead + one.text + first + other.text + second + third.text,
        `${one.read} | ${other.read} | ${third.read}`,
      ),
    )
    expect(wrong).toEqual([])
  })
})
