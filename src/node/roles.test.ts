import { expect, test } from 'vitest'
import { readRoles } from './roles'

test('a JobPosting is read as one, and comes with the text that its spans slice', async () => {
  const { document, source } = await readRoles('fixtures/roles/job-posting.json')
  const [role] = document.roles
  expect(role?.id).toBe('KA-7')
  expect(role?.requirements.map(({ constraint }) => constraint.kind)).toEqual([
    'education',
    'skill',
    'experience',
    'language',
  ])
  for (const { span, text } of role?.requirements ?? []) expect(source?.slice(...span)).toBe(text)
})
