import type { RunEntry, Trial } from '../../evaluate/index'
import { formatQrels, formatRun } from '../../evaluate/index'
import type { Evaluation } from '../../model/evaluation'
import type { InputRecord } from '../input'
import { inWholeFolder } from '../write'

interface Written {
  readonly evaluation: Evaluation
  readonly trial: Trial
  readonly inputs: Readonly<Record<string, InputRecord>>
}

/** As many of a ranking as TREC's own runs hold. */
const DEPTH = 1000

/**
 * Writes `evaluation.json`, the judgements as `judged.qrels` and the ranking of each rule set as `run-1.txt`, `run-2.txt`, … into a
 * folder, all of them or none.
 *
 * @throws RolefitError `unwritable-output`; `invalid-option` for an id with white space in it, which TREC's forms cannot hold.
 */
export async function writeEvaluation(out: string, { evaluation, trial, inputs }: Written): Promise<readonly string[]> {
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['judged.qrels', formatQrels(judgementsOf(trial))],
    ...trial.ruleSets.map((rules, i) => {
      return [`run-${i + 1}.txt`, formatRun(rankingsOf(trial, rules), rules.id)] as const
    }),
    // The last one to be put in: where it stands, the others are its own.
    ['evaluation.json', `${JSON.stringify({ ...evaluation, inputs }, undefined, 2)}\n`],
  ]
  await inWholeFolder(out, async (folder) => {
    for (const [name, text] of texts) {
      const file = await folder.file(name)
      await file.write(text)
      await file.close()
    }
  })
  return texts.map(([name]) => `${out}/${name}`)
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
