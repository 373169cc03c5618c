import { isMark } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Draft } from './draft'
import { between, isTimed, kindOf } from './draft'
import { isBetween, isGlue } from './glue'

/** A degree | and 2 years |: the years right beside a level. */
export function withYears(draft: Draft, level: readonly number[]): number[] {
  const next = (level.at(-1) ?? -1) + 1
  return isTimed(draft.members[next]) && between(draft, next - 1, next).every(isBetween) ? [...level, next] : [...level]
}

/** A degree is waived with the field that it is in: Bachelor's degree | in Finance. */
export function withField(draft: Draft, places: readonly number[]): number[] {
  const whole = places.flatMap((place) => {
    const isInField = kindOf(draft, place) === 'education' && draft.members[place + 1]?.leaf.kind === 'major'
    return isInField && between(draft, place, place + 1).every(leadsToField) ? [place, place + 1] : [place]
  })
  return [...new Set(whole)]
}

/** Degree | in | Law, MBA | : | Finance, BSc | - | Botany. */
export function leadsToField(token: Token): boolean {
  return isGlue(token) || isMark(token, ':') || token.text === '-'
}
