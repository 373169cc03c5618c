import { fc, test } from '@fast-check/vitest'
import hongKong from 'opencc-js/dict/HKVariants'
import hongKongBack from 'opencc-js/dict/HKVariantsRev'
import toSimplified from 'opencc-js/dict/TSCharacters'
import taiwan from 'opencc-js/dict/TWVariants'
import taiwanBack from 'opencc-js/dict/TWVariantsRev'
import { describe, expect } from 'vitest'
import { fold } from '../../src/text/fold'

/** Any UTF-16: lone surrogates, combining marks, and İ, which takes two units in lower case. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 3000 }).map((units) => units.map(asUnit).join(''))

/** Each unit there is, once, in order. */
const ALL_UNITS = Array.from({ length: 0x10000 }, (_, unit) => asUnit(unit))

function asUnit(code: number): string {
  return String.fromCharCode(code)
}

describe('fold', () => {
  test.prop([anyText], { examples: [['İstanbul'], ['ﬁ½㎡①'], ['\ud83d本\udc00'], ['']] })(
    'keeps every offset',
    (text) => {
      return fold(text).length === text.length
    },
  )

  test('is done once: folding any unit again changes nothing', () => {
    expect(ALL_UNITS.filter((unit) => fold(fold(unit)) !== fold(unit))).toEqual([])
  })

  test.prop([anyText, anyText])('takes each unit by itself, wherever it stands', (before, after) => {
    return fold(before + after) === fold(before) + fold(after)
  })

  test('leaves every surrogate', () => {
    const surrogates = ALL_UNITS.slice(0xd800, 0xe000)
    expect(surrogates.filter((unit) => fold(unit) !== unit)).toEqual([])
  })

  test('makes no surrogate, no NUL and no line break out of anything else', () => {
    const changed = ALL_UNITS.filter((unit) => fold(unit) !== unit)
    expect(changed.filter((unit) => /[\ud800-\udfff\0\r]/.test(fold(unit)))).toEqual([])
    expect(changed.filter((unit) => fold(unit) === '\n').join('')).toBe('\v\f\u0085\u2028\u2029')
  })

  test('lower-cases as JavaScript does, where that is one unit', () => {
    const lower = (unit: string) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit)
    expect(ALL_UNITS.filter((unit) => fold(lower(unit)) !== fold(unit))).toEqual([])
    expect(fold('ABCXYZ ÀÉÖ ΣΩ ЖЯ')).toBe('abcxyz àéö σω жя')
  })

  test('takes what Unicode calls compatible Han to that Han', () => {
    const compatible = ALL_UNITS.filter((unit) => /[\u2f00-\u2fdf\uf900-\ufaff]/.test(unit)).filter(
      (unit) => unit.normalize('NFKC').length === 1,
    )
    expect(compatible.length).toBeGreaterThan(600)
    expect(compatible.filter((unit) => fold(unit) !== fold(unit.normalize('NFKC')))).toEqual([])
  })
})

/** The rows of one of OpenCC's tables, as it comes from opencc-js, that are one unit on either side. */
function rows(dictionary: string): [from: string, to: string][] {
  return dictionary
    .split('|')
    .map((row) => row.split(' ') as [string, string])
    .filter(([from, to]) => from.length === 1 && to.length === 1)
}

describe('against OpenCC', () => {
  test.each([
    ['TSCharacters', toSimplified, 2966],
    ['HKVariantsRev', hongKongBack, 61],
    ['TWVariantsRev', taiwanBack, 38],
    ['HKVariants', hongKong, 59],
    ['TWVariants', taiwan, 39],
  ])('both sides of each single-unit row of %s meet', (_, dictionary, count) => {
    expect(rows(dictionary)).toHaveLength(count)
    expect(rows(dictionary).filter(([from, to]) => fold(from) !== fold(to))).toEqual([])
  })

  test('a Traditional character becomes the Simplified one that OpenCC names first, but for these', () => {
    const others = rows(toSimplified).filter(([from, to]) => fold(from) !== to)
    // A second step on purpose: the dictionary stops half-way (薴), or a regional pair joins two Simplified forms.
    expect(others.map(([from, to]) => `${from}${to}${fold(from)}`)).toEqual([
      '薴苧苎',
      '顎颚腭',
      '鯰鲶鲇',
      '麼么幺',
      '麽么幺',
    ])
  })

  test('leaves what has no single-unit Simplified form', () => {
    const crossing = toSimplified.split('|').filter((row) => row.length > 3)
    expect(crossing.length).toBeGreaterThan(200)
    // 蒍 and 蔿 are one character in Hong Kong and Taiwan
    expect(crossing.map((row) => row.split(' ')[0] as string).filter((from) => fold(from) !== from)).toEqual(['蒍'])
  })
})

describe('what meets', () => {
  test.each([
    // one word in the scripts of the mainland, Taiwan and Hong Kong
    ['着著', '着'],
    ['台臺檯枱颱', '台'],
    ['里裡裏', '里'],
    ['卫衛衞', '卫'],
    ['叙敘敍', '叙'],
    ['了瞭', '了'],
    ['借藉', '借'],
    ['村邨', '村'],
    ['你妳', '你'],
    // dashes, tildes, apostrophes, spaces
    ['-‐–—−─－', '-'],
    ['~〜～∼', '~'],
    ["'’‘＇", "'"],
    [' \u00a0\u3000\u2009', ' '],
    ['、丶﹑', '、'],
    // what shows nothing, which a reader may then skip
    ['\u200b\u200c\u200d\ufeff\u00ad\u2060', '\u200b'],
  ])('all of %s', (units, one) => {
    expect(fold(units)).toBe(one.repeat(units.length))
  })

  test.each([
    ['學歷經驗專業證書', '学历经验专业证书'],
    ['關系關係', '关系关系'],
    ['５年ＫＡ（含）以上，Ａ：Ｂ；Ｃ！', '5年ka(含)以上,a:b;c!'],
    // characters out of PDF files
    ['⼤⼈⻓⻔⽴\uf90a', '大人长门立金'],
    // what stays
    ['。、「」『』【】《》“”〇①½㎡ﬁ', '。、「」『』【】《》“”〇①½㎡ﬁ'],
    ['\t\r\n', '\t\r\n'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})
