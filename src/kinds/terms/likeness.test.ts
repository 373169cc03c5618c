import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../matcher'
import { parseRoles } from '../../parse'

/** What a line that asks for one thing gives somebody who lists another. */
function statusOf(asked: string, held: object): string | undefined {
  const { roles } = parseRoles(`技工\n任职要求：\n${asked}`)
  const [match] = createMatcher(roles, { asOf: '2026-11-23' }).match({ id: 'c', ...held })
  return match?.outcomes[0]?.status
}

describe('a skill', () => {
  test.each([
    ['熟悉Python', 'Python', 'met'],
    ['熟悉Python', 'Django', 'met'], // a part of it
    ['熟悉Django', 'Python', 'near'], // the whole, for a part of it
    ['熟悉Python', 'PHP', 'unmet'],
    ['熟悉Vue', 'React', 'unmet'],
    ['熟悉MySQL', 'Tableau', 'unmet'],
    ['熟悉SQL', 'MySQL', 'met'], // which speaks it
    ['熟悉数据库', 'PostgreSQL', 'met'],
    ['熟悉财务软件', '金蝶', 'met'],
    ['熟练使用Photoshop', 'Final Cut', 'unmet'],
    ['熟练使用设计软件', 'Illustrator', 'met'],
    ['熟悉车床操作', '摄影', 'unmet'],
    ['熟悉车床操作', '機械加工', 'near'],
    ['熟悉劳动法', '税法', 'unmet'],
  ])('%s, and the profile lists %s: %s', (asked, name, status) => {
    expect(statusOf(asked, { skills: [{ name }] })).toBe(status)
  })
})

describe('a licence', () => {
  test.each([
    ['持有焊工证', '焊工证', 'met'],
    ['持有焊工证', '保安员证', 'unmet'],
    ['持有特种作业操作证', '焊工证', 'met'], // one of the family
    ['持有C1驾照', 'A1驾照', 'met'], // a licence for coaches holds for cars
    ['持有A1驾照', 'C1驾照', 'unmet'],
    ['持有C1驾照', '驾驶证', 'near'], // of what, it does not say
    ['具有二级建造师证', '一级建造师', 'met'],
    ['具有一级建造师证', '二级建造师', 'unmet'],
    ['具有中级职称', '副高级职称', 'met'],
    ['具有高级职称', '中级职称', 'unmet'],
    ['具有初级会计师证', '注册会计师', 'near'],
    ['持有導遊證照', '廚師證照', 'unmet'],
    ['持有CCNA证书', 'CCIE', 'met'],
    ['持有报关员证', 'CIPS', 'unmet'],
  ])('%s, and the profile lists %s: %s', (asked, name, status) => {
    expect(statusOf(asked, { certificates: [{ name }] })).toBe(status)
  })
})

describe('a licence to drive', () => {
  test.each([
    // no class is asked for: a car's or more, of wherever, and no motorcycle's alone
    ['有驾照者优先', 'C1驾照', 'met'],
    ['具有駕照', '職業大貨車駕照', 'met'],
    ['持有駕駛執照', '2號車牌', 'met'],
    ['Driving licence required', 'Category B driving licence', 'met'],
    ['Valid D/L required', "driver's license", 'met'],
    ["Driver's license required", 'CDL class A', 'met'],
    ['有駕照者優先', '汽機車駕照', 'met'],
    ['有駕照者優先', '機車駕照', 'unmet'],
    ['有驾照者优先', 'E驾照', 'unmet'],
    ['Driving licence required', 'motorcycle licence', 'unmet'],
    ['有驾照者优先', 'C4驾照', 'unmet'], // three wheels
    // the mainland's letters
    ['持有C1驾照', 'B2驾照', 'met'],
    ['持有C1驾照', '驾照（A2）', 'met'],
    ['持有C1驾照', 'C2驾照', 'near'],
    ['持有C2驾照', '机动车驾驶证C1', 'met'],
    ['持有B2驾照', 'A1驾照', 'met'],
    ['持有B2驾照', 'B1驾照', 'unmet'],
    ['持有B1驾照', 'B2驾照', 'unmet'],
    ['持有A2驾照', 'A1驾照', 'unmet'],
    ['持有A1驾照', 'A2驾照', 'unmet'],
    ['持有C1驾照', '大货车驾照', 'met'],
    ['持有大货车驾照', 'B2驾照', 'met'],
    ['持有大货车驾照', 'C1驾照', 'unmet'],
    ['持D驾照', 'E驾照', 'unmet'],
    ['持E驾照', 'D驾照', 'met'],
    // Taiwan's classes, ordinary and professional
    ['具普通小型車駕照', '職業小型車駕照', 'met'],
    ['具職業小型車駕照', '普通小型車駕照', 'near'],
    ['具普通小型車駕照', '普通大貨車駕照', 'met'],
    ['具職業大貨車駕照', '職業大客車駕照', 'met'],
    ['具職業大貨車駕照', '普通大客車駕照', 'unmet'],
    ['具職業大客車駕照', '職業聯結車駕照', 'unmet'], // for years it has been none
    ['具普通重型機車駕照', '大型重型機車駕照', 'met'],
    ['具普通重型機車駕照', '普通輕型機車駕照', 'unmet'],
    ['具機車駕照', '普通輕型機車駕照', 'met'],
    ['具機車駕照', '普通小型車駕照', 'unmet'],
    ['具汽機車駕照', '普通小型車駕照', 'near'],
    // Hong Kong's
    ['持1號車牌', '2號車牌', 'met'],
    ['持2號車牌', '1號車牌', 'unmet'],
    ['持私家車牌', '中型貨車牌', 'met'],
    ['持中型貨車牌', '私家車牌', 'unmet'],
    // categories of Europe, classes of America
    ['Category B driving licence required', 'HGV class 2', 'met'],
    ['HGV class 2 required', 'HGV class 1', 'met'],
    ['HGV class 1 required', 'HGV class 2', 'unmet'],
    ['CDL class B required', 'CDL class A', 'met'],
    ['CDL class A required', 'CDL class B', 'unmet'],
    // of another place
    ['持香港駕駛執照', 'C1驾照', 'unmet'],
    ['持香港駕駛執照', '私家車牌', 'met'],
    ['持1號車牌', 'C1驾照', 'near'],
    ['具普通小型車駕照', 'C1驾照', 'near'],
    ['持有C1驾照', '普通小型車駕照', 'near'],
    ['持有C1驾照', '機車駕照', 'unmet'],
  ])('%s, and the profile lists %s: %s', (asked, name, status) => {
    expect(statusOf(asked, { certificates: [{ name }] })).toBe(status)
  })

  test('is unknown where the profile lists no certificates', () => {
    expect(statusOf('有驾照者优先', {})).toBe('unknown')
  })
})
