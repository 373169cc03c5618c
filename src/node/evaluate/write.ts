import { basename, join } from 'node:path'
import type { RunEntry, Trial } from '../../evaluate/index'
import { formatQrels, formatRun } from '../../evaluate/index'
import type { RoleDocument } from '../../index'
import type { Evaluation } from '../../model/evaluation'
import type { Locale } from '../../report/index'
import { htmlEvaluation } from '../../report/index'
import type { Folders } from '../folders'
import { inFolders } from '../folders'
import type { InputRecord } from '../input'
import { writePieces } from '../page-file'

/** What is written of an evaluation, and where. */
export interface EvaluationFiles {
  /** A folder for `evaluation.json` and for rankings and judgements in the forms of TREC; nothing is written without. */
  readonly out?: string
  /** A file for the evaluation as one page of HTML; none is written where it is left out. */
  readonly html?: string
  /** The language of the page; `zh-Hans` where none is named. */
  readonly locale?: Locale
}

interface Written {
  readonly evaluation: Evaluation
  readonly document: RoleDocument
  readonly trial: Trial
  readonly inputs: Readonly<Record<string, InputRecord>>
}

/** As many of a ranking as TREC's own runs hold. */
const DEPTH = 1000

/**
 * Writes `evaluation.json`, the judgements as `judged.qrels` and the ranking of each rule set as `run-1.txt`, `run-2.txt`, … into the
 * folder `out`, and the page `html`, where they are asked for: all of them or none.
 *
 * @param inputs - files that were read, none of which is replaced.
 * @returns what was written.
 * @throws RolefitError `unwritable-output`; `invalid-option` for an id with white space in it, which TREC's forms cannot hold.
 */
export async function writeEvaluation(
  written: Written,
  { out, html, locale = 'zh-Hans' }: EvaluationFiles,
  inputs: readonly string[],
): Promise<readonly string[]> {
  const texts: readonly (readonly [file: string, text: Iterable<string>])[] = [
    ...(html === undefined ? [] : [[html, htmlEvaluation(written, locale)] as const]),
    ...(out === undefined ? [] : textsOf(written).map(([name, text]) => [join(out, name), [text]] as const)),
  ]
  const record = out === undefined ? undefined : join(out, 'evaluation.json')
  const files = [...texts.map(([file]) => file), ...(record === undefined ? [] : [record])]
  await inFolders(files, inputs, async (folders) => {
    const outputs: Record<string, string> = {}
    for (const [file, text] of texts) outputs[basename(file)] = await writePieces(await folders.file(file), text)
    if (record === undefined) return
    await writeRecord(folders, record, { ...written.evaluation, inputs: written.inputs, outputs })
  })
  return files
}

/** The last one to be put in: where it stands, the others are its own. */
async function writeRecord(folders: Folders, file: string, record: object): Promise<void> {
  await writePieces(await folders.file(file), [`${JSON.stringify(record, undefined, 2)}\n`])
  await folders.replaceRun(file)
}

/** The files of TREC, each with its text. */
function textsOf({ trial }: Written): readonly (readonly [name: string, text: string])[] {
  return [
    ['judged.qrels', formatQrels(judgementsOf(trial))],
    ...trial.ruleSets.map((rules, i) => [`run-${i + 1}.txt`, formatRun(rankingsOf(trial, rules), rules.id)] as const),
  ]
}

function judgementsOf({ judged }: Trial): Parameters<typeof formatQrels>[0] {
  return [...judged].flatMap(([role, grades]) => [...grades].map(([candidate, grade]) => ({ role, candidate, grade })))
}

/**
 * TREC's tools go by the score alone, so what stands for it is the place from the end, the same for those who are tied: a score
 * says nothing of gates, and a standing is too long for the single precision that trec_eval reads with.
 */
function rankingsOf({ pool, roles, judged }: Trial, rules: Trial['ruleSets'][number]): RunEntry[] {
  const named = roles.filter(({ id }) => judged.has(id))
  const matcher = pool.prepare(named, { rules })
  return named.flatMap(({ id }) => {
    const standings = matcher.standings(id)
    const lines = matcher.rank(id, { top: DEPTH })
    let score = lines.length
    return lines.map(({ candidateId, index }, place) => {
      const before = lines[place - 1]
      if (before !== undefined && standings[before.index] !== standings[index]) score = lines.length - place
      return { role: id, candidate: candidateId, score }
    })
  })
}
