import { describe, expect, test } from 'vitest'
import { leafLines } from '../../../test/reading-lines'

/** Rows of a text and of what is read of each field of study in it. */
type Row = [text: string, ...readings: string[]]

describe('fields before their noun', () => {
  test.each<Row>([
    // a list, with what joins and closes it
    ['会计专业', '「会计专业」 terms=会计'],
    ['会计类专业', '「会计类专业」 terms=会计'],
    ['会计、金融专业', '「会计、金融专业」 terms=会计、金融'],
    ['会计及金融专业', '「会计及金融专业」 terms=会计、金融'],
    ['会计，金融专业', '「会计，金融专业」 terms=会计、金融'],
    ['会计专业，财务专业', '「会计专业」 terms=会计', '「财务专业」 terms=财务'],
    ['会计相关专业', '「会计相关专业」 terms=会计 related=true'],
    ['相关专业', '「相关专业」 related=true'],
    ['Finance discipline', '「Finance discipline」 terms=Finance'],
    ['Finance or a related discipline', '「Finance or a related discipline」 terms=Finance related=true'],
    // a class, a direction or a background closes it as well, where nothing of work follows
    ['土木相关', '「土木相关」 terms=土木 related=true'],
    ['土木相关优先', '「土木相关」 terms=土木 related=true'],
    ['土木相关本科', '「土木相关」 terms=土木 related=true'],
    ['土木相关工作'],
    ['高分子方向', '「高分子方向」 terms=高分子'],
    ['理科背景', '「理科背景」 terms=理科'],
    ['会计背景'],
    ['法律等相关领域之博士学位', '「法律等相关领域」 terms=法律 related=true'],
    // a word that holds its noun
    ['护理科系', '「护理科系」 terms=护理科系'],
    ['理工科'],
    ['水利，相关科系', '「水利，相关科系」 terms=水利 related=true'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('major', text)).toEqual(readings)
  })
})

describe('a noun that qualifies what follows', () => {
  test.each(['专业技能', '专业知识', '专业英语', '会计专业知识', '会计专业技能', '专业的团队', '相关专业工作经验'])(
    '%s names no field',
    (text) => {
      expect(leafLines('major', text)).toEqual([])
    },
  )

  test.each<Row>([
    ['会计专业的', '「会计专业」 terms=会计'],
    ['会计专业的本科', '「会计专业」 terms=会计'],
    ['会计专业的学历', '「会计专业」 terms=会计'],
    ['会计专业的有经验者', '「会计专业」 terms=会计'],
    ['会计专业的或财务专业的', '「会计专业」 terms=会计', '「财务专业」 terms=财务'],
    ['会计专业大、中专', '「会计专业」 terms=会计'],
    ['会计专业毕业', '「会计专业毕业」 terms=会计'],
    ['医学专业全日制毕业生', '「医学专业」 terms=医学'],
  ])('%s is of who studied it', (text, ...readings) => {
    expect(leafLines('major', text)).toEqual(readings)
  })
})

describe('fields before their noun, and those that it has for instance', () => {
  test.each<Row>([
    [
      'Fresh graduate in a quantitative discipline such as Law or Architecture',
      '「quantitative discipline such as Law or Architecture」 terms=quantitative、Law、Architecture',
    ],
    ['A technical discipline (e.g. Physics)', '「technical discipline (e.g. Physics)」 terms=technical、Physics'],
    ['Related field, such as HR', '「Related field, such as HR」 terms=HR related=true'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('major', text)).toEqual(readings)
  })
})

describe('fields before what a school awards', () => {
  test.each<Row>([
    ['会计学本科', '「会计学」 terms=会计学'],
    ['会计学、金融学本科', '「会计学、金融学」 terms=会计学、金融学'],
    ['电机工程文凭', '「电机工程」 terms=电机工程'],
    ['商学院毕业', '「商学院毕业」 terms=商学院'],
    ['会计学 本科'],
    ['教育学历'],
    ['英语本科'],
    ['专业文凭'],
    ['理工学院颁发的文凭'],
    // in English the degree stands behind them
    ['A Business degree', '「Business」 terms=Business'],
    ['Business, Law or Finance degree', '「Business, Law or Finance」 terms=Business、Law、Finance'],
    ['Business degree holder', '「Business」 terms=Business'],
    ['University degree'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('major', text)).toEqual(readings)
  })
})
