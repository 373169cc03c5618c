import { expect, test } from 'vitest'
import { outline } from '../../../../test/outline'

test.each<[text: string, ...requirements: string[]]>([
  // the school and the degree that one took there
  ['大學畢業，且已取得學士以上學位', '學士以上學位'],
  ['大学毕业，并已获得学士学位', '学士学位'],
  ['本科以上学历，取得学士学位', '本科以上学历', '学士学位'],
  // the time when one took it
  ['2022年以後取得碩士學位，於取得碩士學位後三年內', '碩士學位'],
  ['硕士学历，取得硕士学位后从事教学2年', '硕士学历', '从事教学2年'],
  // the school where one took a higher one, and a level that a bracket counts in
  ['在大学或学院取得硕士学位', '硕士学位'],
  ['大學或研究所得有博士學位', '博士學位'],
  ['國立大學或研究院取得碩士學位', '碩士學位'],
  ['硕士以上学历（含应届硕士），或中级职称', '硕士以上学历 | 中级职称'],
  ['碩士以上學歷（含應屆碩士），或中級職稱', '碩士以上學歷 | 中級職稱'],
  ['大专以上学历（本科优先）', '大专以上学历', '?本科'],
  // who leaves with the level that was asked for, where no years are; a lower one, and one beside years, are ways of their own
  ['本科以上学历，应届本科毕业生亦可', '本科以上学历', '~应届'],
  ['專科以上，應屆專科畢業生亦歡迎', '專科以上', '~應屆'],
  ['碩士以上，應屆學士亦可', '碩士以上 | ~應屆 & 學士'],
  ['本科以上，2年经验，应届硕士亦可', '本科以上', '2年经验 | ~应届 & 硕士'],
  // another level, a choice, a wish
  ['大学毕业，取得硕士学位', '大学毕业', '硕士学位'],
  ['大學畢業，或取得學士學位', '大學畢業 | 學士學位'],
  ['本科学历，取得学士学位者优先', '本科学历', '?学士学位'],
])('%s', (text, ...requirements) => {
  expect(outline(text)).toEqual(requirements)
})
