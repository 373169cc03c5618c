import { PROPER_NAMES } from '../vocab/proper-names'

const WRITTEN = /* @__PURE__ */ (() => new Map(PROPER_NAMES.map((name) => [name.toLowerCase(), name])))()

const escaped = (name: string): string => name.replaceAll(/[.&+]/g, '\\$&')

/** The longer first: Power BI is one name. */
const ANY_NAME = /* @__PURE__ */ (() => {
  const names = [...WRITTEN.keys()].sort((a, b) => b.length - a.length).map(escaped)
  return new RegExp(`(?<![\\w.-])(?:${names.join('|')})(?![\\w.-])`, 'g')
})()

/** A label in the letters in which people write it: `fmcg` is FMCG, `sam's club` is Sam's Club. */
export const written = (label: string): string => label.replace(ANY_NAME, (name) => WRITTEN.get(name) ?? name)
