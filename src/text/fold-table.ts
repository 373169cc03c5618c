import type { Run } from './fold-table.generated'
import { HAN_PAIRS, LOOKALIKES, LOWER_CASE } from './fold-table.generated'
import { INVISIBLE } from './spacing'

/** Characters that the dictionaries leave alone and postings do not: each followed by what it folds to. */
const HAN_BY_HAND =
  '瞭了' + // 瞭解; the dictionary keeps 瞭, for 瞭望
  '藉借' + // 藉助, 藉由; kept for 慰藉 and 狼藉
  '邨村' + // place names in Hong Kong
  '妳你' + // Taiwanese advertisements address women so
  '丶、' // the stroke that stands for a listing comma in text typed by shape or read from a scan

/**
 * Radicals that PDF writers put in the place of whole characters (⻓期 for 长期). Unicode gives these no
 * decomposition, unlike the Kangxi radicals; only those that stand alone as characters are here.
 */
const RADICALS =
  '⺁厂⺟母⺠民⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻑长⻓长⻔门⻗雨⻘青⻙韦⻚页' +
  '⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟'

/**
 * Marks: each unit of `from` folds to `to`.
 *
 * 。 and 、 and the quotation marks and brackets of Chinese stay: 。 ends a clause where a full stop may stand
 * inside a number, 、 lists where a comma separates. Circled digits, ½ and ㎡ stay, as they are more than one unit.
 */
const MARKS: readonly { readonly to: string; readonly from: string }[] = [
  // Spaces of every width, the no-break space and the ideographic one. A tab stays: it separates columns.
  {
    to: ' ',
    from: '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  },
  // What breaks a line besides \n. A carriage return stays, or each CRLF would be two lines.
  { to: '\n', from: '\u000b\u000c\u0085\u2028\u2029' },
  // What shows nothing and must not split a word (本\u200b科): one unit for all, which the lexer skips.
  {
    to: INVISIBLE,
    from:
      '\u00ad\u034f\u061c\u180e\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e' +
      '\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff' +
      '\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f',
  },
  { to: '-', from: '‐‑‒–—―−─﹘﹣' },
  { to: '~', from: '〜∼˜' },
  { to: "'", from: '’‘ʼ`´′' },
  { to: ':', from: '∶︰﹕' },
  { to: '/', from: '⁄∕╱' },
  { to: '、', from: '﹑､︑' },
  { to: '。', from: '｡' },
  { to: '「', from: '｢' },
  { to: '」', from: '｣' },
  { to: '¥', from: '￥' },
]

/** Units that stand in a row in their wide or small form, and what they fold to, in the same order. */
const WIDTHS: readonly Run[] = [
  [0xff01, '!"#$%&\'()*+,-./0123456789:;<=>?@'],
  [0xff21, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`'],
  [0xff41, 'abcdefghijklmnopqrstuvwxyz{|}~'],
  [0xfe50, ','],
  [0xfe52, '.'],
  [0xfe54, ';'],
  [0xfe56, '?!'],
  [0xfe59, '(){}'],
  [0xfe5f, '#&*+'],
  [0xfe64, '<>='],
  [0xfe68, '\\$%@'],
]

/** What `unit` folds to; a table holds 0 for a unit that stays as it is, as most do. */
export function foldUnit(table: Readonly<Uint16Array>, unit: number): number {
  return table[unit] || unit
}

function addRuns(table: Uint16Array, runs: readonly Run[]): void {
  for (const [first, targets] of runs) {
    for (let i = 0; i < targets.length; i++) table[first + i] = foldUnit(table, targets.charCodeAt(i))
  }
}

function addPairs(table: Uint16Array, pairs: string): void {
  for (let i = 0; i < pairs.length; i += 2) table[pairs.charCodeAt(i)] = foldUnit(table, pairs.charCodeAt(i + 1))
}

/**
 * Each part looks its targets up in what is already there, so that chains end at once (Ａ → A → a,
 * ⾧ → 長 → 长): a part stands after those that its targets may still be folded by.
 */
function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (const { to, from } of MARKS) {
    for (let i = 0; i < from.length; i++) table[from.charCodeAt(i)] = to.charCodeAt(0)
  }
  addPairs(table, HAN_BY_HAND)
  addPairs(table, HAN_PAIRS)
  addPairs(table, RADICALS)
  addRuns(table, LOWER_CASE)
  addRuns(table, LOOKALIKES)
  addRuns(table, WIDTHS)
  return table
}

/**
 * What each UTF-16 unit folds to, by the unit; nothing writes to it after it is built. Building takes about two
 * milliseconds, so it is done at import: built on first use it would be hidden state.
 */
export const FOLD_TABLE: Readonly<Uint16Array> = /* @__PURE__ */ buildFoldTable()
