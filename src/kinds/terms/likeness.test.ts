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
    ['有驾照者优先', '機車駕照', 'met'],
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
