import { open } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { RowWriter } from './write'

test.runIf(process.platform === 'linux')('a full disk is told by the file that was to be written', async () => {
  const writer = new RowWriter(await open('/dev/full', 'w'), 'out/scores.csv')
  const filled = Promise.resolve(writer.write('x'.repeat(100_000)))
  await expect(filled).rejects.toMatchObject({
    code: 'unwritable-output',
    path: 'out/scores.csv',
    detail: { found: 'a full disk', expected: 'a folder that can be written to' },
  })
  await writer.abandon()
})
