import { describe, expect, test } from 'vitest'
import { leafLines } from '../../../../test/reading-lines'

/** Rows of a text and of what is read of each experience in it. */
type Row = [text: string, ...readings: string[]]

describe('experience that is not asked for', () => {
  test.each<Row>([
    // the value of a field, and nothing behind it
    // with the label of its field, which says what is lifted
    ['经验：不限', '「经验：不限」 unrestricted=true'],
    ['0經驗可', '「0經驗可」 unrestricted=true'],
    ['0基础可学，0经验均可', '「0基础可学」 unrestricted=true', '「0经验均可」 unrestricted=true'],
    ['Years of experience: Fresh', '「Fresh」 unrestricted=true'],
    ['Experience: Entry level', '「Entry level」 unrestricted=true'],
    // whoever has none is refused
    ['No freshers', '「freshers」'],
    ['Freshers please excuse', '「Freshers」'],
    [
      'Under 2 years of felting experience need not apply',
      '「Under 2 years of felting experience」 minMonths=24 scope=(others=felting)',
    ],
    [
      'Experience, although an advantage, is not required',
      '「Experience, although an advantage, is not required」 unrestricted=true',
    ],
    ['No experience in felting? Please do not apply', '「experience in felting」 scope=(others=felting)'],
    ['less than 2 years need not apply', '「less than 2 years」 minMonths=24'],
    ['regardless of experience', '「regardless of experience」 unrestricted=true'],
    ['Persons with no experience in felting need not apply', '「experience in felting」 scope=(others=felting)'],
    ['Both experienced and inexperienced weavers'],
    [
      'Both experienced and inexperienced candidates are welcome',
      '「inexperienced candidates are welcome」 unrestricted=true',
    ],
    ['经验：不限制加班'],
    ['可接受无经验的应届毕业生', '「无经验」 unrestricted=true'],
    ['No experience / fresh graduates welcome', '「No experience」 unrestricted=true'],
    ['学历：不限，有零售经验', '「零售经验」 scope=(industries=零售)'],
    [
      'No experience in felting is necessary',
      '「No experience in felting is necessary」 unrestricted=true scope=(others=felting)',
    ],
    ['工作年限：不限', '「工作年限：不限」 unrestricted=true'],
    ['年资不拘', '「年资不拘」 unrestricted=true'],
    // the word that lifts it behind the noun, or before
    ['经验不限', '「经验不限」 unrestricted=true'],
    ['零售经验不限', '「零售经验不限」 unrestricted=true scope=(industries=零售)'],
    ['不限经验', '「不限经验」 unrestricted=true'],
    ['不限零售经验', '「不限零售经验」 unrestricted=true scope=(industries=零售)'],
    ['不限学历、零售经验', '「零售经验」 unrestricted=true scope=(industries=零售)'],
    ['无需零售经验', '「无需零售经验」 unrestricted=true scope=(industries=零售)'],
    ['不受零售经验限制', '「不受零售经验限制」 unrestricted=true scope=(industries=零售)'],
    ['No experience required', '「No experience required」 unrestricted=true'],
    [
      'With or without any experience in felting',
      '「With or without any experience in felting」 unrestricted=true scope=(others=felting)',
    ],
    ['Any experience in felting is a plus', '「experience in felting」 scope=(others=felting)'],
    [
      'No retail experience is necessary',
      '「No retail experience is necessary」 unrestricted=true scope=(industries=retail)',
    ],
    [
      'Prior experience in retail is not necessary',
      '「Prior experience in retail is not necessary」 unrestricted=true scope=(industries=retail)',
    ],
    [
      "Experience with kilns isn't needed",
      "「Experience with kilns isn't needed」 unrestricted=true scope=(others=kilns)",
    ],
    ['Experience in retail preferred but not required', '「Experience in retail」 scope=(industries=retail)'],
    ['Any experience', '「Any experience」 unrestricted=true'],
    ['Any retail experience a plus', '「retail experience」 scope=(industries=retail)'],
    // beside what is of another kind
    ['经验、学历不限', '「经验」 unrestricted=true'],
    ['不限学历经验', '「经验」 unrestricted=true'],
    ['不限科系、不限經驗', '「不限經驗」 unrestricted=true'],
    ['无需学历和零售经验', '「零售经验」 unrestricted=true scope=(industries=零售)'],
    ['有经验者学历不限'],
    // a gap parts the fields of a line
    ['台中市西屯区 经历不拘', '「经历不拘」 unrestricted=true'],
    // with what is said of those who have none
    ['无经验者亦可', '「无经验者亦可」 unrestricted=true'],
    ['无经验者可培训', '「无经验者可培训」 unrestricted=true'],
    ['无经验者公司提供带薪培训', '「无经验者」 unrestricted=true'],
    ['無經驗者公司安排老員工帶教', '「無經驗者」 unrestricted=true'],
    ['无零售经验人士均可', '「无零售经验人士均可」 unrestricted=true scope=(industries=零售)'],
    ['无零售经验者，必须肯学'],
    ['无零售经验人士，必须肯学'],
    ['无零售经验者，欢迎报名', '「无零售经验者」 unrestricted=true scope=(industries=零售)'],
    ['无零售经验，必须肯学', '「无零售经验」 unrestricted=true scope=(industries=零售)'],
    // refused, it is asked for
    ['无零售经验勿扰', '「零售经验」 scope=(industries=零售)'],
    ['無零售經驗者，請勿應徵', '「零售經驗者」 scope=(industries=零售)'],
    ['无经验可，非诚勿扰', '「无经验可」 unrestricted=true'],
    ['無經驗可，仲介勿擾', '「無經驗可」 unrestricted=true'],
    ['无经验勿扰', '「经验」'],
    // said again in the bracket right behind, unless it is of something
    ['無論是否有烘焙經驗，歡迎應徵', '「無論是否有烘焙經驗」 unrestricted=true scope=(functions=烘焙)'],
    ['有无经验均可（无经验者可培训）', '「有无经验均可」 unrestricted=true'],
    [
      '有无经验均可（无零售经验者可培训）',
      '「有无经验均可」 unrestricted=true',
      '「无零售经验者可培训」 unrestricted=true scope=(industries=零售)',
    ],
  ])('%s', (text, ...readings) => {
    expect(leafLines('experience', text)).toEqual(readings)
  })
})

describe('whoever has just left school', () => {
  test.each<[text: string, quote?: string]>([
    // by name, or who else is welcome
    ['应届生', '应届生'],
    ['欢迎应届生', '应届生'],
    ['在校生'],
    ['欢迎在校生', '在校生'],
    ['优秀毕业生'],
    ['优秀毕业生亦可', '优秀毕业生亦可'],
    ['Fresh graduates are welcome', 'Fresh graduates are welcome'],
    // with the year, and together with those of other years
    ['2026届应届毕业生', '2026届应届毕业生'],
    ['2025-2026届应届生', '2025-2026届应届生'],
    ['3名应届生', '应届生'],
    ['应届生和往届生', '应届生和往届生'],
    ['应届毕业生不限专业', '应届毕业生'],
    // those who are something else
    ['在读非应届毕业生'],
    ['非本市院校应届毕业生'],
    ['非全日制，应届生', '应届生'],
    // what they have to do in the same breath, and what is asked beside
    ['应届毕业生须于七月前毕业'],
    ['应届生应在七月前毕业'],
    ['應屆畢業者應於報到前畢業'],
    ['應屆畢業者亦可', '應屆畢業者亦可'],
    ['应届毕业生报考，须于七月前毕业'],
    ['应届生，须会日语', '应届生'],
    ['欢迎应届毕业生须于七月前毕业', '应届毕业生'],
    // what they have, or what is done for them
    ['Suitable for fresh graduates', 'fresh graduates'],
    ['Training for fresh graduates'],
    ['应届生的毕业证书'],
    ['应届生的优先', '应届生'],
    ['生手熟手均可', '生手熟手均可'],
    ['应届生有奖金'],
    ['Training provided for fresh graduates'],
    ['To help fresh graduates'],
  ])('%s', (text, quote) => {
    expect(leafLines('experience', text)).toEqual(quote === undefined ? [] : [`「${quote}」 unrestricted=true`])
  })

  test('who is refused, or has to have years, is asked for experience', () => {
    expect(leafLines('experience', '应届生勿扰')).toEqual(['「应届生」'])
    expect(leafLines('experience', '应届生或有1年经验者')).toEqual([
      '「应届生」 unrestricted=true',
      '「1年经验者」 minMonths=12',
    ])
    expect(leafLines('experience', '本店不招没有经验的应届生')).toEqual(['「经验」'])
    expect(leafLines('experience', '不接受应届生和无经验者')).toEqual(['「应届生」', '「无经验者」'])
    expect(leafLines('experience', '往届毕业生需2年经验')).toEqual(['「2年经验」 minMonths=24'])
    expect(leafLines('experience', '碩士則經驗不拘')).toEqual(['「經驗不拘」 unrestricted=true'])
    expect(leafLines('experience', 'UI设计师，经验不限')).toEqual(['「经验不限」 unrestricted=true'])
  })
})
