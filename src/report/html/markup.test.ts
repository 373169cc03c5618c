import { fc, test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { html } from './markup'

test.each<[string, Parameters<typeof html>[1], string]>([
  ['marks of HTML', `<img src=x onerror="a('&')">`, "&lt;img src=x onerror=&quot;a('&amp;')&quot;&gt;"],
  ['markup', html`<b>${'<'}</b>`, '<b>&lt;</b>'],
  ['a list', [html`<i>`, '>', 2], '<i>&gt;2'],
  ['a number', 0, '0'],
  ['nothing', undefined, ''],
  ['what is not so', false, ''],
  ['control characters', 'a\u0000b\u001b[31m\tc\nd', 'a\ufffdb\ufffd[31m\tc\nd'],
  ['what turns the order of letters', '\u202etxt.exe\u2069', '\ufffdtxt.exe\ufffd'],
])('%s in a hole', (_, hole, text) => {
  expect(html`<p>${hole}</p>`.text).toBe(`<p>${text}</p>`)
})

law.prop([fc.string({ unit: 'binary' })])('text stays within its element and its attribute', (text) => {
  const written = html`<p title="${text}">${text}</p>`.text
  expect(written.match(/[<>]/g)).toEqual(['<', '>', '<', '>'])
  expect(written.match(/"/g)).toEqual(['"', '"'])
})
