import { expect, test } from 'vitest'
import manifest from '../package.json'
import { VERSION } from './version'

test('the version is that of the package', () => {
  expect(VERSION).toBe(manifest.version)
})
