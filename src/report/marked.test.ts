import { describe, expect, test } from 'vitest'
import type { Requirement, Role, RoleDocument } from '../model/role'
import type { Span } from '../model/span'
import { parseRoles } from '../parse'
import type { MarkedOptions } from './marked'
import { renderMarked } from './marked'

const marked = (text: string, options: Partial<MarkedOptions> = {}, document = parseRoles(text)): string[] =>
  renderMarked(text, document, { locale: 'zh-Hans', width: 60, ...options }).split('\n')

/** A document of one role: two requirements and a remainder, by the words that they stand in. */
function documentOf(text: string, [level, years, rest]: readonly [string, string, string]): RoleDocument {
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const requirement = (id: string, words: string, leaf: object): Requirement => ({
    ...{ id, span: spanOf(words), text: words, modality: 'required' },
    constraint: { ...leaf, span: spanOf(words) } as Requirement['constraint'],
  })
  const role: Role = {
    ...{ id: 'role-1', title: '会计', span: [0, text.length], fields: {}, duties: [], coverage: 800 },
    requirements: [
      requirement('r1', level, { kind: 'education', min: 'bachelor' }),
      requirement('r2', years, { kind: 'experience', minMonths: 36 }),
    ],
    unparsed: [{ text: rest, span: spanOf(rest) }],
  }
  return { schema: 'rolefit/role-document@1', roles: [role], scorecards: [], notices: [] }
}

describe('a posting', () => {
  test('has a rule under the words of each constraint, and says below what was read', () => {
    const text = '任职要求：\n1、本科以上；\n2、3年以上经验，懂行'
    expect(marked(text, {}, documentOf(text, ['本科以上', '3年以上经验', '懂行']))).toEqual([
      '职位 role-1  会计  (读懂 80%)',
      '任职要求：',
      '1、本科以上；',
      '   r1──────',
      '   r1   [必备] 学历：本科以上',
      '2、3年以上经验，懂行',
      '   r2─────────  ?╌╌╌',
      '   r2   [必备] 工作经验：3年以上',
      '  未读懂: 懂行',
      '',
    ])
  })

  test('is cut where the page ends: the rule goes on, the requirement is told once', () => {
    const text = '本科以上，3年以上经验，懂行'
    expect(marked(text, { width: 16 }, documentOf(text, ['本科以上', '3年以上经验', '懂行'])).slice(1, 8)).toEqual([
      '本科以上，3年以',
      'r1──────  r2───',
      '   r1   [必备] 学历：本科以上',
      '   r2   [必备] 工作经验：3年以上',
      '上经验，懂行',
      '──────  ?╌╌╌',
      '  未读懂: 懂行',
    ])
  })

  test('is coloured by kind where colours are asked for, and the text stays what it was', () => {
    const text = '要求：本科以上，英语六级'
    const lines = marked(text, { paint: (piece, as) => (as === 'rest' ? piece : `<${as}>${piece}</>`) })
    expect(lines[1]).toBe('要求：<education>本科以上</>，<language>英语六级</>')
  })

  test('cannot move or colour the terminal of its reader', () => {
    const page = marked('要求：\n本科\u001b[31m以上\u0007\t学历').join('\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })

  test('keeps what stands outside roles', () => {
    const text = '甲公司招聘\n\n职位名称：会计\n任职要求：\n本科\n\n职位名称：出纳\n任职要求：\n大专'
    const lines = marked(text)
    for (const line of text.split('\n')) expect(lines).toContain(line)
  })
})
