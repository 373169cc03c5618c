import { describe, expect, test } from 'vitest'
import { teamSizeIn } from './team-size'

describe('the team that a passage tells of', () => {
  test.each([
    ['带领15人团队完成年度指标', 15],
    ['帶領十二人業務團隊', 12],
    ['带领团队20人', 20],
    ['带15人团队', 15],
    ['管理20人的销售团队，负责华东区', 20],
    ['负责管理华东区20余人的销售团队', 20],
    ['团队规模8人，业绩第一', 8],
    ['销售团队（15人）', 15],
    ['下属12人', 12],
    ['直属部屬5名', 5],
    ['下辖6名主管', 6],
    ['领导３０人的部门', 30],
    ['团队成员从5人扩充到20人', 20],
    ['带领12人完成3000万业绩', 12],
    ['管理3个团队共40人', 40],
    ['销售经理（带8人团队）', 8],
    ['Led a team of 12 across three cities', 12],
    ['Led, coached and developed a team of nine', 9],
    ['Managed 12 direct reports', 12],
    ['7 direct reports', 7],
    ['Built and led a 25-person sales team', 25],
    ['Supervised 8 sales reps', 8],
    ['Oversaw a staff of 1,200', 1200],
    ['Managing up to 30 people', 30],
    ['In 2021 led a team of 6', 6],
  ])('%s: %i', (text, people) => {
    expect(teamSizeIn(text)).toBe(people)
  })

  test.each([
    '作为15人团队的一员参与促销',
    '服务30人的企业客户',
    '全年培训200人',
    '管理15家门店',
    '管理200人的客户群',
    '管理团队3年',
    '团队年销售额500万',
    '带教15名新人',
    '参与8人小组的项目',
    '接待30人次',
    'Worked in a team of 14',
    'Part of a team of 12 people',
    'Managed 12 key accounts',
    'Led projects in a team of 12',
    'Managed relationships with 40 clients',
    'Trained 200 people',
    'Led a team for 3 years',
    'a team of professionals',
    '带来15人的流量',
    '',
  ])('%s: none', (text) => {
    expect(teamSizeIn(text)).toBeUndefined()
  })
})
