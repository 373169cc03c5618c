// Writes src/text/fold-table.generated.ts: the part of the folding table that comes from other people's data,
// OpenCC's dictionaries (through opencc-js) and Unicode's case and compatibility mappings. `npm ci` runs it.
// It is written once at build time, so that a reader's engine and its Unicode version cannot change a result.
// What we add by hand, and the order in which the parts meet, stand in src/text/fold-table.ts.
import { writeFileSync } from 'node:fs'
import hongKong from 'opencc-js/dict/HKVariants'
import hongKongBack from 'opencc-js/dict/HKVariantsRev'
import toSimplified from 'opencc-js/dict/TSCharacters'
import taiwan from 'opencc-js/dict/TWVariants'
import taiwanBack from 'opencc-js/dict/TWVariantsRev'

const OUT = new URL('../src/text/fold-table.generated.ts', import.meta.url)

/** The rows of a dictionary that are one UTF-16 unit on either side; the rest would shift every later offset. */
function singleUnits(dictionary) {
  return dictionary
    .split('|')
    .map((row) => row.split(' '))
    .filter(([from, to]) => from.length === 1 && to.length === 1)
}

/** The end of a chain: 薴 → 苧 → 苎. */
function settle(map, unit) {
  let at = unit
  for (let step = 0; map.has(at); step++) {
    if (step > 8) throw new Error(`the folds of ${unit} go round in a circle`)
    at = map.get(at)
  }
  return at
}

/** Traditional to Simplified; then both sides of each pair of regional variants, which must end in one place. */
function hanPairs() {
  const map = new Map(singleUnits(toSimplified))
  for (const [one, other] of [hongKongBack, taiwanBack, hongKong, taiwan].flatMap(singleUnits)) {
    const [from, to] = [settle(map, one), settle(map, other)]
    if (from !== to) map.set(from, to)
  }
  return [...map.keys()].sort().map((unit) => [unit, settle(map, unit)])
}

/** Every unit that `change` takes to one other unit. */
function unitPairs(first, last, change) {
  const pairs = []
  for (let code = first; code <= last; code++) {
    const unit = String.fromCharCode(code)
    const changed = change(unit)
    if (changed.length === 1 && changed !== unit) pairs.push([unit, changed])
  }
  return pairs
}

/** Pairs as runs of neighbours: where it starts and what stands there. A gap of one (Ā ā Ă) is bridged by itself. */
function runs(pairs) {
  const found = []
  for (const [from, to] of pairs) {
    const code = from.charCodeAt(0)
    const run = found.at(-1)
    const gap = run ? code - run.first - run.targets.length : Number.POSITIVE_INFINITY
    if (gap > 1) found.push({ first: code, targets: to })
    else run.targets += (gap === 1 ? String.fromCharCode(code - 1) : '') + to
  }
  return found.map(({ first, targets }) => `  [0x${first.toString(16)}, ${quote(targets)}],`).join('\n')
}

/** Escapes what must not stand bare in a source file: units that a tool which normalises text would change. */
function quote(text) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `'${Array.from(text, (unit) => (unit.normalize('NFC') === unit && unit !== "'" ? unit : escaped(unit))).join('')}'`
}

const lowerCase = unitPairs(0, 0xffff, (unit) => unit.toLowerCase())
const lookalikes = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
].flatMap(([first, last]) => unitPairs(first, last, (unit) => unit.normalize('NFKC')))

writeFileSync(
  OUT,
  `// Written by scripts/fold-table.mjs. Han from OpenCC (Apache License 2.0), by way of opencc-js; the rest from Unicode.

/** Units in pairs, each followed by what it folds to. */
export const HAN_PAIRS =
  ${quote(hanPairs().flat().join(''))}

/** Where a run of units starts, and what they fold to, in order. */
export type Run = readonly [first: number, targets: string]

/** Capitals to small letters, where both are one unit. */
export const LOWER_CASE: readonly Run[] = [
${runs(lowerCase)}
]

/** Kangxi radicals and compatibility ideographs to the characters that they look like. */
export const LOOKALIKES: readonly Run[] = [
${runs(lookalikes)}
]
`,
)
