import { HAN_HEADING_WORDS } from '../../../vocab/han-heading-words'
import type { SectionKind } from '../../../vocab/headings'
import { CONDITIONS } from '../../../vocab/modality'
import { byWord } from './by-word'

/** Units of the longest such heading, and of its longest word. */
const LONGEST = 20
const LONGEST_WORD = 4

/** What may stand between its words. */
const BETWEEN = ' ,、/&+()'

type Part = keyof typeof HAN_HEADING_WORDS

const PARTS = /* @__PURE__ */ byWord(HAN_HEADING_WORDS)

/** Units that open such a line: what opens with another one need not be looked at. */
const FIRST_UNITS: ReadonlySet<string> = /* @__PURE__ */ new Set([...PARTS.keys()].map((word) => word.charAt(0)))

export function opensHanHeading(unit: string): boolean {
  return FIRST_UNITS.has(unit)
}

/** What a line opens that holds nothing but words of headings; undefined where it holds others, or says something itself. */
export function hanSectionOf(line: string): SectionKind | undefined {
  const words = wordsIn(line)
  return words && composedOf(words)
}

/** 报名时提交以下材料, 檢附下列文件: what follows are papers, on the same line too. */
export function asksForPapers(line: string): boolean {
  const words = wordsIn(line)
  return words !== undefined && isOfPapers(whatIn(words))
}

interface Word {
  readonly text: string
  readonly part: Part
}

/** The longest word at each place; undefined where there is none, or the line is no heading by its length. */
function wordsIn(line: string): readonly Word[] | undefined {
  if (line.length > LONGEST) return undefined
  const words: Word[] = []
  for (let at = 0; at < line.length; ) {
    if (BETWEEN.includes(line.charAt(at))) {
      at += 1
      continue
    }
    const word = wordAt(line, at)
    if (word === undefined) return undefined
    words.push(word)
    at += word.text.length
  }
  return words
}

function wordAt(line: string, at: number): Word | undefined {
  for (let length = LONGEST_WORD; length > 0; length--) {
    const text = line.slice(at, at + length)
    const part = text.length === length ? PARTS.get(text) : undefined
    if (part !== undefined) return { text, part }
  }
  return undefined
}

function composedOf(words: readonly Word[]): SectionKind | undefined {
  const has = whatIn(words)
  if (isCondition(words, has)) return 'preferred'
  if (has('wish')) return isNamedWish(words, has) ? 'preferred' : undefined
  if (isAsking(words, has)) return 'requirements'
  if (has('offer')) return has('trait', 'asked', 'must') ? undefined : 'benefits'
  if (isOfPapers(has)) return 'process'
  return has('step') && !has('trait', 'asked', 'must', 'seeks') ? 'process' : undefined
}

type Has = (...parts: readonly Part[]) => boolean

function whatIn(words: readonly Word[]): Has {
  return (...parts) => words.some(({ part }) => parts.includes(part))
}

function isOfPapers(has: Has): boolean {
  return has('hands') && has('papers', 'step')
}

/** 申請人如： opens what some have besides, and 可獲優先考慮 closes it. */
function isCondition(words: readonly Word[], has: Has): boolean {
  return has('reader') && CONDITIONS.includes(words.at(-1)?.text ?? '')
}

/** 有以下經驗更佳, 加分條件, 加分的能力, 額外加分; 有經驗更佳 is a wish by itself. */
function isNamedWish(words: readonly Word[], has: Has): boolean {
  if (words[0]?.part === 'wish' && namesTraits(words)) return true
  return has('points', 'choice') || words.at(-1)?.part === 'asked' || !has('trait', 'must', 'reader', 'seeks', 'offer')
}

/** 期待的伙伴; 需具備的能力; 我們期望你具備; 特質與能力. 你有經驗 says something. */
function isAsking(words: readonly Word[], has: Has): boolean {
  const last = words.at(-1)
  if (last?.part === 'asked') return !has('offer', 'step')
  const isOwned = has('must', 'seeks', 'reader')
  if (last?.part === 'trait') return isOwned ? namesTraits(words) : words.filter(isTrait).length > 1 && !has('offer')
  return !has('offer', 'step', 'trait') && has('reader', 'seeks') && isSpoken(words, has)
}

/** 需具備 | 的能力 |, 我們期望 | 的能力與經驗 |: nothing but what somebody brings, behind what says whose it is. */
function namesTraits(words: readonly Word[]): boolean {
  const first = words.findLastIndex(({ text }) => text === '的')
  return first > 0 && words.slice(first + 1).every(({ part }) => part === 'trait' || part === 'filler')
}

/** 申請人必須, 你需要擁有, 我們正在尋找, 適合這份工作的你. */
function isSpoken(words: readonly Word[], has: Has): boolean {
  return words.length > 1 && (has('must') || has('seeks'))
}

function isTrait({ part }: Word): boolean {
  return part === 'trait'
}
