import { describe, expect, test } from 'vitest'
import { fold } from '../../../text/fold'
import { split } from '..'

const read = (source: string) => {
  const role = split({ source, folded: fold(source) }).roles[0]
  return {
    duties: role?.duties.map(({ text }) => text),
    clauses: [...(role?.clauses ?? [])].map(({ span, preferred }) => [source.slice(...span), preferred === true]),
  }
}

const under = (heading: string) => read(`工作內容\n1. 整理貨架\n${heading}\n1. 大學畢業\n公司福利\n1. 生日假`)

describe('a Chinese line of nothing but words that headings are made of', () => {
  test.each([
    '關於你',
    '什么样的你适合：',
    '職位資歷',
    '期待的夥伴',
    '期待的伙伴',
    '需具備的能力',
    '你需要的能力',
    '我們期望的能力與態度',
    '▇ 需具備的能力與經驗',
    '我們期望你具備',
    '我们期望你具备：',
    '【你需要擁有】',
    '你是我們要找的人嗎？',
    '■ 申請人必須具備',
    '候選人條件',
    '身分條件：',
    '特質與能力',
    '学历/经历',
    '我們正在尋找',
    '適合這份工作的人',
  ])('%s asks', (heading) => {
    expect(under(heading)).toEqual({ duties: ['整理貨架'], clauses: [['大學畢業', false]] })
  })

  test.each([
    '額外加分',
    '加分的能力與經驗',
    '▋ 加分的技能',
    '申請人如具備以下資歷及經驗可獲優先考慮：',
    '如有下列经验，则更佳',
    '优先考量',
    '有以下經驗更佳',
    '具備下列條件者優先：',
    '如果你有以下經驗會更好',
    '【擇優條件】',
    '非必要但加分',
    '申請人如—',
    '申请者若：',
    '如您具備下列經驗更加分！',
    '有以下条件更加分！',
    '歡迎條件：',
    '欢迎资格',
  ])('%s wishes', (heading) => {
    expect(under(heading)).toEqual({ duties: ['整理貨架'], clauses: [['大學畢業', true]] })
  })

  test.each([
    '晉升機會',
    '公司亮点：',
    '我們的福利',
    '福利與獎金',
    '來了以後你能學到什麼？',
    '你能学到什么',
    '請假制度',
    '面試方式：',
    '申請手續',
    '聯絡資訊',
    '申请须知',
    '报名须提交以下材料：',
    '請檢附下列證件',
  ])('%s asks for nothing', (heading) => {
    expect(read(`應徵條件\n1. 大學畢業\n${heading}\n1. 三年以上經驗`).clauses).toEqual([['大學畢業', false]])
  })

  test.each(['需要經驗', '具備專業證照', '有經驗優先', '專業背景更佳', '需專業能力', '面試'])(
    '%s heads nothing',
    (line) => {
      expect(read(`應徵條件\n- 大學畢業\n${line}\n- 三年以上經驗`).clauses?.map(([text]) => text)).toContain(line)
    },
  )

  test('with nothing below it, or a value behind it, a line heads nothing', () => {
    expect(read('應徵條件\n大學畢業\n我們期望你具備').clauses?.map(([text]) => text)).toContain('我們期望你具備')
    expect(read('工作內容\n1. 整理貨架\n期待的夥伴有耐心\n2. 清點庫存').duties).toContain('期待的夥伴有耐心')
  })
})
