import { expect, test } from 'vitest'
import { placeWords } from './place-words'

test.each([
  ['work[0].position', '工作經歷 1，職稱', '工作经历 1，职位', 'job 1, title'],
  ['work[11]', '工作經歷 12', '工作经历 12', 'job 12'],
  ['channels[0].customers[1]', '通路 1，客戶 2', '渠道 1，客户 2', 'channel 1, customer 2'],
  ['work', '工作經歷一欄', '工作经历一栏', 'the list of jobs'],
  ['skills', '技能一欄', '技能一栏', 'the list of skills'],
  ['availability', '工作安排一欄', '工作安排一栏', 'the list of availability'],
  ['yearsOfExperience', '工作年資', '工作年限', 'years of experience'],
  ['basics.toString', '基本資料，toString', '基本信息，toString', 'basics, toString'],
  ['某处[x]', '某处[x]', '某处[x]', '某处[x]'],
])('%s', (path, hant, hans, en) => {
  expect([placeWords(path, 'zh-Hant'), placeWords(path, 'zh-Hans'), placeWords(path, 'en')]).toEqual([hant, hans, en])
})
