import { expect, test } from 'vitest'
import { parseRequirements } from '../../parse'

test.each<[text: string, ...industries: string[]]>([
  ['2 years of experience in IT or retail', 'IT', 'retail'],
  ['1 year of experience in it'],
])('%s: IT is a trade, it is none', (text, ...industries) => {
  const scopes = parseRequirements(text).requirements.flatMap(({ constraint }) =>
    constraint.kind === 'experience' ? (constraint.scope?.industries ?? []) : [],
  )
  expect(scopes.map((term) => term.text)).toEqual(industries)
})
