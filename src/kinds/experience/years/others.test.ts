import { describe, expect, test } from 'vitest'
import { leafLines, readingLines } from '../../../../test/reading-lines'

describe('years of an employer and of those who are there', () => {
  test.each<[text: string, ...readings: string[]]>([
    // since it was founded
    ['我們成立18年的五金廠'],
    ['成立已有9年的物流公司'],
    ['创办至今25年的酒楼'],
    ['我们是成立近30年的面包厂，招学徒'],
    [
      '公司成立15年有2年以上灯具销售经验者优先',
      '「2年以上灯具销售经验者」 minMonths=24 scope=(industries=灯具 functions=销售)',
    ],
    // what years of service earn
    ['任職滿2年享旅遊補助'],
    // a name that opens the clause
    ['Kilnworks Bakery has over 20 years of experience in baking'],
    ['An ideal baker has over 2 years of experience', '「over 2 years of experience」 minMonths=24'],
    // before the verb of hiring
    ['十年老店招面点师'],
    ['20年老廠誠聘鉗工'],
    ['本厂成立12年的老厂急聘焊工'],
    ['诚聘厨师，3年粤菜厨师', '「3年粤菜厨师」 minMonths=36 scope=(functions=厨师 others=粤菜)'],
    ['5年以上招聘经验', '「5年以上招聘经验」 minMonths=60 scope=(functions=招聘)'],
    // an employer that speaks of itself
    ['我司从事门窗销售16年'],
    ['我厂生产灯具12年'],
    ['从事门窗销售16年', '「从事门窗销售16年」 minMonths=192 scope=(industries=门窗 functions=销售)'],
    // with all else that it has
    ['本店拥有丰富的烘焙资源和12年灯具行业经验'],
    ['公司团队拥有12年灯具行业经验'],
    [
      '公司有2年以上灯具销售经验者优先',
      '「2年以上灯具销售经验者」 minMonths=24 scope=(industries=灯具 functions=销售)',
    ],
    // a firm and its history
    ['本店是一家拥有18年历史的灯具企业'],
    ['有着60年悠久历史的酒楼'],
    ['我们是一家有12年经验的灯具公司'],
    ['4年以上历史教学经验', '「4年以上历史教学经验」 minMonths=48 scope=(functions=教学 others=历史)'],
    // what whoever has it is offered
    ['为有灯具销售经验的员工提供宿舍'],
    ['对有灯具销售经验者优先考虑', '「灯具销售经验者」 scope=(industries=灯具 functions=销售)'],
    // of which it is said that they are too few
    [
      'A minimum of 8 years of felting experience (4 years is not adequate here)',
      '「A minimum of 8 years of felting experience」 minMonths=96 scope=(others=felting)',
    ],
    // how long one studies for a paper
    ['LLB or a 4-year legal qualification'],
    [
      'A certificate from a course of 3 years to 4 years or equivalent experience',
      '「or equivalent experience」 scope=(others=equivalent related=true)',
    ],
    [
      'A diploma from a program of at least 2 years or equivalent experience',
      '「or equivalent experience」 scope=(others=equivalent related=true)',
    ],
    // how long the work lasts
    ['This is a 9 month contract, working with our payroll team'],
    ['A 6-month fixed term role working with three bakers'],
    ['a 2 year role in sales experience', '「2 year role in sales experience」 minMonths=24 scope=(functions=sales)'],
    [
      '3 years post-qualification legal experience',
      '「3 years post-qualification legal experience」 minMonths=36 scope=(functions=legal others=post-qualification)',
    ],
    // an average
    ['老员工平均工龄6年'],
    ['老員工平均年資6年'],
    ['团队平均从业经验8年'],
    ['平均拥有7年从业经验的团队'],
    ['采购经验3年以上，月薪平均8000元', '「采购经验3年以上」 minMonths=36 scope=(functions=采购)'],
    // what the pay goes by
    ['薪資依相關經歷核定，有三節禮金、生日禮、員工旅遊、聚餐、進修、停車位'],
    // who is named behind them
    ['A family firm, with 20 years of experience in tea, we bake bread'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('experience', text)).toEqual(readings)
  })
})

describe('years behind a licence', () => {
  test.each<[text: string, ...requirements: string[]]>([
    // of driving, as 驾龄 are
    ['C1照两年以上', 'certificate 「C1照」 terms=C1照', 'experience 「两年以上」 minMonths=24 scope=(functions=C1照)'],
    [
      '持B2驾照满3年，退伍军人优先',
      'certificate 「B2驾照」 terms=B2驾照',
      'experience 「满3年」 minMonths=36 scope=(functions=B2驾照)',
    ],
    [
      '普通小型車駕照2年以上',
      'certificate 「普通小型車駕照」 terms=普通小型車駕照',
      'experience 「2年以上」 minMonths=24 scope=(functions=普通小型車駕照)',
    ],
    [
      'A1驾照（5年以上）',
      'certificate 「A1驾照」 terms=A1驾照',
      'experience 「5年以上」 minMonths=60 scope=(functions=A1驾照)',
    ],
    [
      'C1照两年以上驾龄',
      'certificate 「C1照」 terms=C1照',
      'experience 「两年以上驾龄」 minMonths=24 scope=(functions=驾龄)',
    ],
    // a window, and how long another licence has been held
    ['C1驾照3年内无事故', 'certificate 「C1驾照」 terms=C1驾照'],
    ['有叉车证一年以上', 'certificate 「叉车证」 terms=叉车证'],
    // with a noun, of other work
    [
      '叉车证2年以上仓库经验',
      'certificate 「叉车证」 terms=叉车证',
      'experience 「2年以上仓库经验」 minMonths=24 scope=(functions=仓库)',
    ],
    [
      'C1驾照2年以上送货经验',
      'certificate 「C1驾照」 terms=C1驾照',
      'experience 「2年以上送货经验」 minMonths=24 scope=(functions=送货)',
    ],
  ])('%s', (text, ...requirements) => {
    expect(readingLines(text)).toEqual(requirements)
  })
})
