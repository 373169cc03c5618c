import { describe, expect, test } from 'vitest'
import { parseRoles } from '../index'

/** What the posting asks for in its introduction, above a heading of requirements that asks for English alone. */
const asked = (introduction: string) =>
  leaves(`Pump Fitter\n${introduction}\nRequirements\n- Good English`).slice(0, -1)

const leaves = (text: string) =>
  parseRoles(text).roles.flatMap(({ requirements }) =>
    requirements.map(({ constraint }) => ('span' in constraint ? text.slice(...constraint.span) : constraint.kind)),
  )

describe('who is looked for in an introduction', () => {
  test.each([
    ['We build pumps. We are looking for a fitter with 4 years of experience. You will test valves.'],
    ['We are a family firm, seeking an apprentice fitter with 4 years of experience to join us.'],
    ['About us\nFounded in 1970, we build pumps.\nOur Kiel branch needs a fitter with 4 years of experience.'],
    ['The role\nThis post would suit someone with 4 years of experience.\n- Test valves'],
    ['Duties\nYou test valves. We are hiring a fitter with 4 years of experience.'],
    ['Duties\nYou test valves. To do so you should have 4 years of experience.'],
    ['Duties\nYou test valves. You will bring 4 years of experience.'],
    ['Duties\nThe fitter tests valves. Candidates for this post must have 4 years of experience.'],
  ])('%s', (introduction) => {
    expect(asked(introduction)).toEqual(['4 years of experience'])
  })

  test.each([
    ['Part-time. Min 4 years of experience essential. €16 an hour.', 'Min 4 years of experience'],
    ['Part-time. At least 4 years of experience. €16 an hour.', 'At least 4 years of experience'],
    ['Applicants should have prior supervisory experience.', 'prior supervisory experience'],
    ['Graduation from a four-year college with a licence.', 'Graduation from a four-year college'],
  ])('a sentence that demands by itself: %s', (introduction, kept) => {
    expect(asked(introduction)).toContain(kept)
  })

  test.each([
    ['Must have 4 years of experience. You test valves.'],
    ['You will have previous experience.', 'previous experience'],
    ["You'll hold a diploma in hydraulics.", 'diploma', 'hydraulics'],
    ['You must be over 18.', 'over 18'],
    ['Must hold a current crane licence.', 'current crane licence'],
    ['You are a certified accountant.', 'certified accountant'],
    ['You must be qualified to degree level.', 'degree level'],
    ["You'll need at least two years in a shipyard.", 'at least two years in a shipyard'],
    ['You will have worked in a shipyard.', 'worked in a shipyard'],
    ['A strong network of shipyards is essential.', 'A strong network of shipyards'],
    ['No previous experience required.', 'No previous experience required'],
    ['The ideal candidate speaks Danish.', 'speaks Danish'],
    ['You will need to hold a diploma.', 'diploma'],
    ['This role requires some experience.', 'some experience'],
    ['We need people with 4 years of experience.'],
    ['We are looking for someone with 4 years of experience.'],
    ['The workshop is looking for fitters who have 4 years of experience.'],
    ['A rare opportunity for a fitter with 4 years of experience.'],
    ['Applicants are expected to have 4 years of experience.'],
    ["You've got 4 years of experience."],
    ['You hold a full driving licence.', 'a full driving licence'],
    ['We have an opening for a fitter with 4 years of experience.'],
    ['The person appointed will have 4 years of experience.'],
    ['The post holder must hold a diploma.', 'diploma'],
    ['You will be a skilled fitter with 4 years of experience.'],
    ['Fitters must be at least 19 years old.', 'at least 19 years old'],
    ['A valid driving licence is required.', 'valid driving licence'],
    ['Only candidates with 4 years of experience may apply.'],
    ['If you have 4 years of experience, please write to us.'],
  ])('a verb says of whom something is asked: %s', (introduction, ...kept) => {
    expect(asked(`The role\nWe build pumps. ${introduction}`)).toEqual(
      kept.length > 0 ? kept : ['4 years of experience'],
    )
  })

  test.each([
    'You will have the chance to gain experience.',
    'You will have a mentor with 30 years of experience.',
    'You will be teaching English.',
    'You will be working with experienced fitters.',
    'You will need to improve the experience of our guests.',
    'You must support graduates.',
    'Candidates will experience life in a shipyard.',
    'Our customers have experience with pumps.',
    'You will manage a strong network of shipyards.',
    'You will fill over 18 tanks.',
    'You will need two days in the yard.',
    'You will keep licences as required.',
    'The yard is looking for ways to use its experience.',
  ])('what is given or done is asked of nobody: %s', (introduction) => {
    expect(asked(`The role\nWe build pumps. ${introduction}`)).toEqual([])
    expect(asked(`Duties\n- Build pumps\n- ${introduction}`)).toEqual([])
  })

  test('the firm stands above its heading and asks nothing else', () => {
    const text = 'About us\nWe have 40 years of experience. We seek a fitter with fluent Danish.\nDuties\n- Test valves'
    expect(leaves(text)).toEqual(['fluent Danish'])
  })

  test('what a duty brings to somebody else is none', () => {
    expect(leaves('Duties\nYou will bring joy to our guests and share in their experience.')).toEqual([])
  })

  test('a list that asks stands above the duties', () => {
    expect(leaves('茶館店員\n1.大學畢業。\n2.至少1年行政經驗。\n3.注重整潔。\n工作內容：\n1.點餐')).toEqual([
      '大學畢業',
      '至少1年行政經驗',
    ])
    expect(leaves('茶館店員\n• 大學畢業。\n• 至少1年行政經驗。\n工作內容：\n1.點餐')).toEqual([
      '大學畢業',
      '至少1年行政經驗',
    ])
    expect(leaves('茶馆店员\n1、本科以上\n2、一年以上行政经验\n工作内容\n1、点餐')).toEqual([
      '本科以上',
      '一年以上行政经验',
    ])
  })

  test('a line of its own that says what is to be had asks for it, and names no job', () => {
    const text = 'Two years of experience with looms\nExperience in wool grading\nEducation:\nDiploma in Textiles'
    expect(parseRoles(text).roles[0]?.title).toBe('')
    expect(leaves(text).slice(0, 2)).toEqual(['Two years of experience with looms', 'Experience in wool grading'])
    expect(leaves('茶館店員\n大專以上學歷\n工作內容\n1.點餐')).toEqual(['大專以上學歷'])
    expect(leaves('茶馆店员\n大专以上学历\n工作内容\n1、点餐')).toEqual(['大专以上学历'])
  })

  test('a wish and a waiver need no verb, and a firm that says what it has wishes for nothing', () => {
    const text = '茶館店員\n時薪 200 元。無經驗可。\n具手搖飲經驗者佳。擁有二十年經驗，值得信賴。\n工作內容\n1.點餐'
    expect(leaves(text)).toEqual(['無經驗可', '手搖飲經驗者'])
  })

  test('a wish may say that it is no must', () => {
    const text = 'Tea taster\nTasting experience is a plus, but not required.\nDuties\n- Taste tea'
    expect(leaves(text)).toEqual(['Tasting experience'])
  })

  test.each([
    ['To apply you need:', ['diploma']],
    ['To apply you will need', ['diploma']],
    ['How to apply', []],
    ['Required skills and experiences', ['diploma']],
    ['Preferred skills and experiences', ['diploma']],
  ])('a heading of what is needed, or of what to do: %s', (heading, kept) => {
    expect(leaves(`${heading}\n- a diploma\nBenefits\n- Tea`)).toEqual(kept)
  })

  test.each([
    ['Part-time. 30 years of experience. 12 branches.'],
    ['With 30 years of experience in pumps we are looking for new markets.'],
    ['About us\nOur engineers have 30 years of experience. We are searching for water.'],
    ['Duties\nEvery valve must have been tested by a fitter of 30 years of experience.'],
    ['The role\nA fitter with 30 years of experience will train you.\n- Test valves'],
  ])('nobody: %s', (introduction) => {
    expect(asked(introduction)).toEqual([])
  })
})
