import type { Candidate } from '../src/index'
import { createDraw } from './seeded'

const LEVELS = ['高中', '大专', '本科', '碩士', 'Bachelor', '学士']
const AREAS = ['市场营销', '会计', '国际贸易', 'computer science', '工商管理']
const TITLES = ['大客户经理', '销售代表', 'Key Account Manager', '行銷專員', '会计']
const INDUSTRIES = ['快消品', '日化', '互联网', '零售']
const CERTIFICATES = [
  { name: 'CET-4', score: 450 },
  { name: 'CET-6', score: 430 },
  { name: 'CET-6', score: 560 },
  { name: 'TOEIC', score: 800 },
  { name: 'IELTS', score: 6.5 },
]
const STARTS = ['2012-03', '2015-07', '2018-01', '2020-09']
const ENDS = ['2021-06', '2023-12', '2025-02', null]

/** Believable profiles, the same on every run; each field is there more often than not, as in life. */
export function drawCandidates(count: number): Candidate[] {
  const draw = createDraw(4)
  return Array.from({ length: count }, (_, index) => drawCandidate(`c${index}`, draw))
}

function drawCandidate(id: string, draw: ReturnType<typeof createDraw>): Candidate {
  const job = () => ({
    position: draw(TITLES),
    industry: draw(INDUSTRIES),
    startDate: draw(STARTS),
    endDate: draw(ENDS),
    teamSize: draw([0, 3, 12]),
  })
  return {
    id,
    basics: draw([{ birthDate: '1990-05-17' }, { age: 35 }, { birthDate: '1975-01-02' }, {}]),
    education: [{ studyType: draw(LEVELS), area: draw(AREAS), endDate: '2011-06' }],
    work: draw([[job()], [job(), job()], [job(), job(), job()]]),
    languages: draw([[{ language: 'English', certificates: [draw(CERTIFICATES)] }], []]),
    channels: draw([[{ name: '连锁超市', resource: 'channel' as const }], []]),
  }
}
