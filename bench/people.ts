import { createDraw } from './seeded'

/** Somebody invented, with everything that an export says of them. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly gender: string
  readonly birthDate: string
  readonly level: string
  readonly area: string
  readonly school: string
  readonly jobs: readonly Job[]
  readonly english: string
  readonly skills: readonly string[]
  readonly channels: readonly string[]
  readonly summary: string
}

interface Job {
  readonly name: string
  readonly position: string
  readonly industry: string
  readonly startDate: string
  /** Absent where it is the present one. */
  readonly endDate?: string
  readonly teamSize: number
  readonly summary: string
}

const chars = (text: string): readonly string[] => Array.from(text)
const words = (text: string): readonly string[] => text.split(' ')

const SURNAMES = words(
  '欧阳 司徒 慕容 上官 皇甫 诸葛 尉迟 澹台 公冶 宗政 濮阳 淳于 单于 申屠 公孙 仲孙 轩辕 令狐 钟离 宇文',
)
const GIVEN = chars('婉婷晟睿翊筠瑾萱祺霖沐昊璟珩彧琰曦煜钰晗骞垚嫣颢姝珺')
const LEVELS = words('高中 中专 大专 本科 统招本科 碩士 硕士研究生 Bachelor 学士 大學')
const AREAS = words('市场营销 会计学 国际贸易 計算機科學 工商管理 英语 物流管理 食品科学与工程 视觉传达设计 行政管理')
const SCHOOLS = words('江南大学 某师范大学 某职业技术学院 某财经大学 某理工学院')
const TITLES = words(
  '大客户经理 销售代表 KA经理 渠道主管 行銷專員 会计 仓库管理员 区域销售总监 市场部实习生 采购主管 店长 人事专员',
)
const EMPLOYERS = words('某饮料集团 某日化公司 某连锁超市 某网络科技公司 某食品贸易行 某會計師事務所 某物流公司')
const INDUSTRIES = words('快消品 日化 互联网 零售 饮料 食品 物流 会计服务 教育培训')
const DEEDS = words(
  '负责重点客户的年度谈判与回款。 带领团队开拓经销商渠道，销量逐年上升。 維護賣場關係，執行促銷活動。 处理日常账务与税务申报。 管理仓库收发与盘点。 策划线上推广，跟进投放效果。',
)
const ENGLISH = words('CET-4 CET-6 流利 良好 一般 IELTS6.5 雅思7 熟练 略懂')
const SKILLS = words('Excel 谈判 PPT 数据分析 SAP Photoshop Python 客户开发 公文写作')
const CHANNELS = words('连锁超市 便利店 经销商 电商平台 会员店')
const STARTS = words('2009-07 2011-03 2012-09 2014-01 2015-07')
const NEXT = words('2017-02 2018-01 2019-05 2020-09')
const DAYS = Array.from({ length: 28 }, (_, index) => String(index + 1).padStart(2, '0'))
const MONTHS = DAYS.slice(0, 12)
const YEARS = Array.from({ length: 14 }, (_, index) => String(1979 + index))
const DIGITS = chars('0123456789')

type Draw = ReturnType<typeof createDraw>

/** One person after the other, the same on every run. */
export function* drawPeople(count: number): Generator<Person> {
  const draw = createDraw(6)
  for (let index = 1; index <= count; index += 1) yield drawPerson(index, draw)
}

function drawPerson(index: number, draw: Draw): Person {
  const id = `p${index}`
  const digits = (length: number) => Array.from({ length }, () => draw(DIGITS)).join('')
  return {
    id,
    name: draw(SURNAMES) + draw(GIVEN) + draw(GIVEN),
    phone: `13${digits(9)}`,
    email: `${id}.${digits(4)}@example.com`,
    gender: draw(['男', '女', '']),
    birthDate: `${draw(YEARS)}-${draw(MONTHS)}-${draw(DAYS)}`,
    level: draw(LEVELS),
    area: draw(AREAS),
    school: draw(SCHOOLS),
    jobs: drawJobs(draw),
    english: draw(ENGLISH),
    skills: [draw(SKILLS), draw(SKILLS)],
    channels: draw([[draw(CHANNELS)], []]),
    summary: draw(DEEDS) + draw(DEEDS),
  }
}

/** The present job first, as people list them. */
function drawJobs(draw: Draw): readonly Job[] {
  const job = () => ({
    name: draw(EMPLOYERS),
    position: draw(TITLES),
    industry: draw(INDUSTRIES),
    teamSize: draw([0, 0, 3, 12]),
    summary: draw(DEEDS),
  })
  const present = { ...job(), startDate: draw(NEXT) }
  return draw([[present], [present, { ...job(), startDate: draw(STARTS), endDate: '2016-12' }]])
}
