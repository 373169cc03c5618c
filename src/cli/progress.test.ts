import { expect, test } from 'vitest'
import { ProgressLine, progressText } from './progress'

test.each([
  [{ entries: 0, read: 0, size: 500 }, 0, '0 entries, 0 a second'],
  [{ entries: 5000, read: 250, size: 1000 }, 2, '25%, 5,000 entries, 2,500 a second, 6 s left'],
  [{ entries: 10, read: 10, size: 1260 }, 1, '0%, 10 entries, 10 a second, 2 min 05 s left'],
  [{ entries: 10, read: 1, size: 3721 }, 1, '0%, 10 entries, 10 a second, 1 h 02 min left'],
  [{ entries: 7, read: 1000, size: 1000 }, 3, '100%, 7 entries, 2 a second, 0 s left'],
  [{ entries: 7, read: 1000, size: undefined }, 3, '7 entries, 2 a second'],
])('%j after %d s', (progress, seconds, text) => {
  expect(progressText(progress, seconds)).toBe(text)
})

test('a terminal gets one line, written over and cleared; a file nothing', () => {
  const said = (isTTY: boolean) => {
    const written: string[] = []
    const line = new ProgressLine({ isTTY, write: (text: string) => written.push(text) > 0 })
    line.show({ entries: 1, read: 5, size: 10 })
    line.show({ entries: 2, read: 6, size: 10 })
    line.clear()
    return written
  }
  expect(said(true)).toEqual([expect.stringContaining('\r50%, 1 entry, '), '\r\u001b[K'])
  expect(said(false)).toEqual([])
})
