import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { htmlText } from './html-text'

test.each([
  ['blocks', '<p>Buyer</p><p>Shanghai\nand Suzhou</p>', 'Buyer\nShanghai and Suzhou'],
  ['a list', '<ul>\n<li>Excel</li>\n<li>Word</li></ul>After', '• Excel\n• Word\nAfter'],
  ['breaks', 'one<br>two<BR/>three', 'one\ntwo\nthree'],
  ['cells', '<table><tr><td>学历</td><td>本科</td></tr></table>', '学历  本科'],
  ['inline markup', '<b>本科</b>以上\n<i>5年</i>', '本科以上\n5年'],
  ['attributes with brackets', '<a title="a > b" href=x>link</a>', 'link'],
  ['a quote that is left open', '<p class="x>one</p>two', 'one\ntwo'],
  ['what is hidden', '<p>a</p><style>p { color: red }</style><p>b</p><!-- <p>c</p> -->', 'a\nb'],
  ['references', 'R&amp;D &#8805; 3&nbsp;years &#xff0c; &eacute;', 'R&D ≥ 3 years ， &eacute;'],
  ['escaped as a whole', '&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;', 'R&D\nb'],
  ['no markup', 'a < b\n\n<Company> of 2<3 people <b', 'a < b\n\n<Company> of 2<3 people <b'],
  ['an escaped sign', 'age &lt; 35', 'age < 35'],
])('%s', (_, html, text) => {
  expect(htmlText(html)).toBe(text)
})

test('hostile markup takes no more than its length', () => {
  for (const piece of ['<a ', '<!--', '<style>', '<p "', '<p \'"', '&lt;p', '&#']) {
    expect(htmlText(piece.repeat(50_000)).length).toBeLessThanOrEqual(piece.length * 50_000)
  }
})

property.prop([fc.string({ unit: fc.constantFrom('a', '年', '5', ' ', '\n', '&', '"') })])(
  'a text without markup keeps every letter, in its lines',
  (text) => {
    expect(htmlText(text)).toBe(
      text
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim(),
    )
  },
)
