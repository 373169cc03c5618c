// What became of a sample of changes, as the table of docs/mutation.md: a line for each folder and one for all.
import { nameOf } from './mutation-sample.mjs'

/** Within how many standard deviations 95 % of a normal distribution lie. */
const NORMAL_95 = 1.96

/** A change without an end is told as well: a test that does not come back fails. */
const TOLD = ['Killed', 'Timeout']

/** Nothing else says anything of the tests: `Ignored` runs while a module is loaded, `RuntimeError` could not be tried. */
const TRIED = [...TOLD, 'Survived', 'NoCoverage']

export const isTold = (status) => TOLD.includes(status)

/** Wilson's interval of a share: in 95 of 100 draws it holds the share of all. */
function intervalOf(hits, tried) {
  const share = hits / tried
  const spread = NORMAL_95 ** 2 / tried
  const middle = share + spread / 2
  const half = Math.sqrt(spread * (share * (1 - share) + spread / 4))
  return [middle - half, middle + half].map((bound) => bound / (1 + spread))
}

const percent = (share) => (100 * share).toFixed(1)

function lineOf(name, changes, sample, outcomes) {
  const count = (statuses) => sample.filter((change) => statuses.includes(outcomes[nameOf(change)])).length
  const [tried, told, endless] = [TRIED, TOLD, ['Timeout']].map(count)
  const interval = intervalOf(told, tried).map(percent).join('–')
  return `| ${[name, changes, sample.length, tried, told, endless, `${percent(told / tried)} %`, `${interval} %`].join(' | ')} |`
}

export function tableOf(strata, outcomes) {
  const changes = strata.reduce((sum, stratum) => sum + stratum.changes, 0)
  const all = strata.flatMap(({ sample }) => sample)
  return [
    '| folder | changes | drawn | tried | told | endless | share | 95 % interval |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...strata.map(({ folder, changes, sample }) => lineOf(`\`${folder}\``, changes, sample, outcomes)),
    lineOf('all', changes, all, outcomes),
  ].join('\n')
}
