import { expect, test } from 'vitest'
import { outline } from '../../../../test/outline'

// What only counts as something else is asked of nobody; what stands beside it is.
test.each<[text: string, ...requirements: string[]]>([
  ['大专以上学历（技师班毕业生视同大专学历）', '大专以上学历'],
  ['大專以上學歷（技師班畢業生視同大專學歷）', '大專以上學歷'],
  ['技师班毕业生可按大专学历报名'],
  ['技师班毕业生可分别按照大专、本科毕业生报名，36岁以下', '36岁以下'],
  ['海外硕士视同国内硕士，英语流利', '英语流利'],
  ['取得规培证的按照硕士同等对待'],
  ['2年以上经验，兼职经验视为一半', '2年以上经验'],
  ['舊制英文科C級，在行政上會視為等同第4級'],
  ['畫室結業證書，以及夜校結業證書，一般會視為相等於高中科目'],
  ['在雅思考試考獲7分的人士，其成績可獲接納為等同校內法文試'],
  ['精通普通話（註：舊制英國語文科C級，會被視為等同第3級）', '精通普通話'],
])('%s', (text, ...requirements) => {
  expect(outline(text)).toEqual(requirements)
})
