import { describe, expect, test } from 'vitest'
import { outline } from '../../../../../test/outline'
import { parseRequirements } from '../../../..'

type Row = [text: string, ...requirements: string[]]

const check = (text: string, ...requirements: string[]) => expect(outline(text)).toEqual(requirements)

describe('relaxed to what is stated', () => {
  test.each<Row>([
    ['学士32岁以下、硕士38岁以下、博士可放宽至42岁', '学士 & 32岁以下 | 硕士 & 38岁以下 | 博士 & 42岁'],
    ['5年以上经验，硕士可放宽至3年', '5年以上经验 | 硕士 & 3年'],
    ['5年以上經驗，碩士可放寬至3年', '5年以上經驗 | 碩士 & 3年'],
    ['3年以上經驗，碩士畢可抵1年', '3年以上經驗 | 碩士畢 & 1年'],
    ['五年以上经验（硕士可抵两年）', '五年以上经验 | 硕士 & 两年'],
    ['具3年以上經驗，碩士畢業者可縮短為1年', '3年以上經驗 | 碩士畢業者 & 1年'],
    ['需3年經驗，碩士得減為1年', '3年經驗 | 碩士 & 1年'],
    ['本科以上学历，经验丰富者学历可放宽至大专', '本科以上学历 | 经验 & 大专'],
    ['本科以上（经验丰富或能力突出者可放宽）', '本科以上 | 经验'],
    ['本科以上学历（经验或人脉丰富者可放宽）', '本科以上学历 | 经验 | 人脉丰富'],
    ['大學以上，5年以上相關經驗者，學歷可放寬至專科', '大學以上 | 5年以上相關經驗 & 專科'],
    ['年龄35岁以下（有经验者可放宽至40岁）', '年龄35岁以下 | 经验者 & 40岁'],
    ['36岁以下，要求有导游证的岗位，可放宽至42岁', '36岁以下 | 导游证 & 42岁'],
    ['36歲以下，要求有導遊證的職位，可放寬至42歲', '36歲以下 | 導遊證 & 42歲'],
    ['1、3年以上经验；2、硕士可放宽至1年', '3年以上经验 | 硕士 & 1年'],
    ['专科以上学历，有工作经验者可放宽至高中', '专科以上学历 | 工作经验者 & 高中'],
    ['学历大专以上，如有丰富的行业经验，学历可放宽', '学历大专以上 | 丰富的行业经验'],
    ['3年以上经验，应届硕士可放宽', '3年以上经验 | ~应届 & 硕士'],
    ['May accept 6 years of mill experience in lieu of a diploma', 'diploma | 6 years of mill experience'],
    // what one knows ends before the word that relaxes, and a condition that nobody reads relaxes nothing
    ['18-40岁，熟练工可放宽至45岁', '18-40岁'],
    ['18-40歲，熟練工可放寬至45歲', '18-40歲'],
    // what one post is let off stands beside what is asked for the others
    ['36岁以下，其中司机年龄可放宽至48岁', '36岁以下 | 48岁'],
    ['36歲以下，其中司機年齡可放寬至48歲', '36歲以下 | 48歲'],
    ['大专以上，裱花岗可放宽至高中', '大专以上 | 高中'],
    ['大专以上，优秀的店长可放宽至高中', '大专以上'],
    // what is asked of nobody is no condition
    ['工作履历突出者可适当放宽工作年限'],
    ['36岁以下，985院校的毕业生可对年龄适当放宽', '36岁以下 | 985院校'],
    ['高中以上、男女不限、有烘焙经验者可放宽学历', '高中以上 | 烘焙经验者', '~男女不限'],
    ['高中以上、男女不限、有烘焙經驗者可放寬學歷', '高中以上 | 烘焙經驗者', '~男女不限'],
    ['3年以上经验，985院校毕业生可放宽至1年', '3年以上经验 | 985院校 & 1年'],
    ['年龄：36岁以下，有2年以上店长经历者可放宽至40岁', '36岁以下 | 2年以上店长经历 & 40岁'],
    ['36岁以下，博士不受年龄限制', '36岁以下 | 博士 & ~不受年龄限制'],
    [
      '硕士毕业后工作满1年、本科毕业后工作满3年。取得面点师证书的，不受工作年限限制',
      '硕士毕业 & 工作满1年 | 本科毕业 & 工作满3年 | 面点师证书 & ~不受工作年限限制',
    ],
    ['36歲以下，博士不受年齡限制', '36歲以下 | 博士 & ~不受年齡限制'],
    // one condition or another for the same; then others, for another value
    ['36岁以下，有3年管理经历或中级职称者可放宽至42岁', '36岁以下 | (3年管理经历 | 中级职称) & 42岁'],
    ['36歲以下，有3年管理經歷或中級職稱者可放寬至42歲', '36歲以下 | (3年管理經歷 | 中級職稱) & 42歲'],
    ['大专以上，有导游证或2年带团经验者可放宽至高中', '大专以上 | (导游证 | 2年带团经验者) & 高中'],
    ['專科以上，有導遊證或2年帶團經驗者可放寬至高中', '專科以上 | (導遊證 | 2年帶團經驗者) & 高中'],
    ['本科，有中级职称（或技师证）或5年采购经历者可放宽至大专', '本科 | (中级职称（或技师证） | 5年采购经历) & 大专'],
    ['大學，有中級職稱（或技師證）或5年採購經歷者可放寬至專科', '大學 | (中級職稱（或技師證） | 5年採購經歷) & 專科'],
    ['5年以上经验（硕士3年、博士不限）', '5年以上经验 | 硕士 & 3年 | 博士 & ~不限'],
    // what else would do stays another way
    ['2年门店经验或5年零售经验，大专可放宽至1年', '2年门店经验 | 5年零售经验 | 大专 & 1年'],
    ['中級職稱或5年經驗，碩士可放寬至3年', '中級職稱 | 5年經驗 | 碩士 & 3年'],
    ['5年以上经验，硕士可放宽至3年，博士可放宽至1年', '5年以上经验 | 硕士 & 3年 | 博士 & 1年'],
    ['5年以上經驗，碩士可放寬至3年，博士可放寬至1年', '5年以上經驗 | 碩士 & 3年 | 博士 & 1年'],
    ['6年以上经验，学士可放宽至4年，硕士不限', '6年以上经验 | 学士 & 4年 | 硕士 & ~不限'],
    ['6年以上经验（学士可放宽至4年，硕士可为应届）', '6年以上经验 | 学士 & 4年 | 硕士 & ~应届'],
  ])('%s', check)

  test('an upper end stays one', () => {
    const [relaxed] = parseRequirements('年龄35岁以下，有经验者可放宽至40岁').requirements
    expect(JSON.stringify(relaxed?.constraint)).toContain('"max":40')
  })
})

describe('relaxed by name', () => {
  test.each<Row>([
    ['职高以上学历，有经验者可放宽学历要求', '职高以上学历 | 经验者'],
    ['（一）36岁以下；（二）大专以上；（三）有高级职称者，年龄可放宽至42岁', '36岁以下 | 高级职称 & 42岁', '大专以上'],
    // a title by its own name, with the limit that its holder has
    ['36岁以下，副教授可放宽至42岁，教授可放宽至48岁', '36岁以下 | 副教授 & 42岁 | 教授 & 48岁'],
    ['36岁以下（主任药师不超过48岁）', '36岁以下 | 主任药师 & 不超过48岁'],
    ['36岁以下，具有高级工程师者可放宽至42岁', '36岁以下 | 高级工程师 & 42岁'],
    ['36岁以下，副主任护师及以上可放宽至42岁', '36岁以下 | 副主任护师及以上 & 42岁'],
    ['36岁以下，高级工程师优先', '36岁以下'],
    ['（一）36歲以下；（二）專科以上；（三）具高級職稱者，年齡可放寬至42歲', '36歲以下 | 高級職稱 & 42歲', '專科以上'],
    ['两年以上收银经验，高中毕业者可免', '两年以上收银经验 | 高中毕业'],
    ['兩年以上收銀經驗，專科畢業者可免', '兩年以上收銀經驗 | 專科畢業者'],
    ['中五程度，具一年店務經驗；學位持有人可免經驗', '中五程度', '一年店務經驗 | 學位持有人'],
    ['专科以上；两年以上经验；有导购经验的可放宽学历', '专科以上 | 导购经验', '两年以上经验'],
    ['專科以上；兩年以上經驗；有門市經驗的可放寬學歷', '專科以上 | 門市經驗', '兩年以上經驗'],
    ['专科以上，年龄35岁以下，有快消经验者学历、年龄可放宽', '专科以上 & 年龄35岁以下 | 快消经验者'],
    ['三年以上销售经验，有驾照者可适当放宽', '三年以上销售经验 | 有驾照'],
    ['5 years of experience; years of experience may be waived for PhD holders', '5 years of experience | PhD holders'],
    ['A degree may be waived for candidates with 8 years of experience', 'degree | 8 years of experience'],
    ['A forklift licence is needed unless you have 3 years of experience', 'forklift licence | 3 years of experience'],
    ['Degree in Law; equivalent experience will be considered', 'Degree & Law | equivalent experience'],
    ['Equivalent experience will be considered', 'Equivalent experience'],
    ['Work experience may substitute for the degree', 'degree | Work experience'],
    ["Bachelor's degree, or 8 years of experience in lieu of a degree", "Bachelor's degree | 8 years of experience"],
    [
      "Bachelor's degree or 4 years of sales experience in lieu of a degree",
      "Bachelor's degree | 4 years of sales experience",
    ],
    [
      "Bachelor's degree in Law; related experience may be accepted in lieu of the degree",
      "Bachelor's degree & Law | related experience",
    ],
    ['In lieu of a degree, 6 years of experience may be substituted', 'degree | 6 years of experience'],
    ['Four years of experience may be substituted for the degree', 'degree | Four years of experience'],
    [
      '3 years of weaving experience. A diploma or two years of graduate study may replace the experience.',
      '3 years of weaving experience | diploma',
    ],
    [
      '3 years of weaving experience. Two years of training in dyeing may be substituted for such experience.',
      '3 years of weaving experience | Two years of training in dyeing',
    ],
    [
      "A master's degree in any of these subjects, may be substituted for a year of experience",
      "a year of experience | master's degree",
    ],
    [
      'Diploma and 5 years of weaving. A degree and 3 years may be substituted',
      'Diploma & 5 years of weaving | degree & 3 years',
    ],
    ['A diploma is not essential if you have 5 years of weaving experience', 'diploma | 5 years of weaving experience'],
    // what spares some of the years stands for none of them whole
    [
      '4 years of weaving experience. A diploma may be substituted for one year of the experience',
      '4 years of weaving experience | diploma & one year',
    ],
    ['Additional experience may substitute for the required education'],
    ['A diploma, or higher, from a trade school may substitute for the required work experience'],
    ['A related diploma may be substituted for the required experience'],
    [
      'A diploma with 1 year of weaving experience or 3 years of weaving experience in lieu of the diploma',
      'diploma & 1 year of weaving experience | 3 years of weaving experience',
    ],
    [
      'Degree in Law. 1 year of sales experience is required. More years of experience can replace the education.',
      'Degree & Law | More years of experience',
      '1 year of sales experience',
    ],
    // beside levels that each come with their years it is one more way
    ['Degree and 5 years, MSc and 3 years; 9 years in lieu of a degree', 'Degree & 5 years | MSc & 3 years | 9 years'],
    [
      "5 years with a degree, 3 years with a Master's. Mill experience may be substituted for the degree.",
      "5 years & degree | 3 years & Master's | Mill experience",
    ],
    // of a rate nobody knows how many will do, and with nothing that it could replace it asks for nothing
    [
      'Degree in Botany. One year of mill experience may be substituted for each year of study.',
      'Degree & Botany | One year of mill experience',
    ],
    ['A degree with two years of experience may be accepted in lieu of the advanced degree.'],
    ['Degree required, but related experience will be considered in lieu', 'Degree | related experience'],
    ['Degree preferred, but related experience will be considered in lieu', '?Degree | related experience'],
    [
      'Diploma. Two years of weaving experience may be substituted for the educational requirement',
      'Diploma | Two years of weaving experience',
    ],
    ['Diploma preferred; weaving experience may substitute for the diploma', '?Diploma | weaving experience'],
    [
      'Diploma and 2 years of experience, or in lieu of a diploma, 5 years of experience',
      'Diploma & 2 years of experience | 5 years of experience',
    ],
    ['College courses may substitute for the required work experience'],
    [
      "Bachelor's degree, or 4 more years of experience instead of a degree",
      "Bachelor's degree | 4 more years of experience",
    ],
    // bare years, with the years of the level in their place where 或 opens them
    ['Diploma with 4 years of baking, or 9 years in lieu of a diploma', 'Diploma & 4 years of baking | 9 years'],
    ['A degree and 2 years of baking; 6 years in lieu of a degree', 'degree | 6 years', '2 years of baking'],
    ['A degree in law is a must, unless you are a chartered accountant', 'degree & law | chartered accountant'],
    ['A degree is required, unless you have 12 years of baking', 'degree | 12 years of baking'],
    // on a condition that stands behind
    ['本科以上，可放宽至大专，但须有4年以上烘焙经验', '本科以上 | 大专 & 4年以上烘焙经验'],
    ['大學以上，可放寬至專科，但須有4年以上烘焙經驗', '大學以上 | 專科 & 4年以上烘焙經驗'],
    ['本科以上，可放宽至大专，4年以上烘焙经验', '本科以上', '4年以上烘焙经验'],
  ])('%s', check)
})

describe('a condition that nobody can read asks for nothing', () => {
  test.each<Row>([
    ['本科以上，特别优秀者可放宽学历', '本科以上'],
    ['本科以上学历（优秀者可放宽至大专）', '本科以上学历'],
    ['大學以上，條件優秀者可放寬至專科', '大學以上'],
    ['大专以上（能力强者不限学历、年龄）', '大专以上'],
    ['应聘者学历不限', '~学历不限'],
    ['年龄35岁以下，条件优秀者可放宽至40岁', '年龄35岁以下'],
    ['英语流利，硕士可放宽至3年', '英语流利'],
    ['大专，2年烘焙经验，有厨师证者以上条件可适当放宽', '大专', '2年烘焙经验'],
    ['專科，2年烘焙經驗，有廚師證者上述條件可適當放寬', '專科', '2年烘焙經驗'],
    ['英语流利，有经验者学历不限', '英语流利'],
    ['经验丰富者年龄不限'],
    ['英语流利，取得面点师证书的，不受年龄限制', '英语流利'],
    ['英语流利，退役军人不受学历限制', '英语流利'],
    ['面点人员学历不限', '~学历不限'],
    ['英语流利，取得硕士学位的应届毕业生不受户籍限制', '英语流利'],
    ['本科须取得学士学位，硕士须取得硕士学位，会烘焙', '本科', '会烘焙'],
    ['35岁以下，经验丰富者年龄不限', '35岁以下 | 经验 & ~年龄不限'],
    ['有经验者优先，学历不限', '?经验者', '~学历不限'],
    ['英语流利，持有中级职称者可适当放宽年龄', '英语流利'],
    ['具有面点师证书可适当放宽要求'],
    ['大专以上，应届生须本科以上学历', '大专以上'],
    ['应届生须本科以上学历', '本科以上学历'],
    ['有酒店客户者以上要求可放宽'],
    ['英語流利，具有高級職稱的，年齡可放寬至45歲', '英語流利'],
    ['英语流利，有相关工作经验者学历可适当放宽', '英语流利'],
    ['英语流利，有外贸经验者薪资可面议', '英语流利'],
    ['高中以上，有電工證的薪資另議', '高中以上'],
    ['大专以上，经验丰富者底薪6000起', '大专以上'],
    ['大專以上，具日文能力者，另有語言津貼', '大專以上'],
    ['有烘焙證照者，證照加給另計'],
    ['有经验者，起薪8000元'],
    ['有電工證者加給2000元'],
    ['兩年以上烘焙經驗(或不足兩年但對麵包著迷)', '兩年以上烘焙經驗'],
    ['3年以上烘焙经验，或不足3年但热爱烘焙', '3年以上烘焙经验'],
    ['如有烘焙證照，每月津貼2000元'],
    ['若具電工證，每月另有加給'],
    ['有电工证每月补贴300元'],
    ['如有英语六级，每月补贴200元'],
    ['具烘焙證照，每月津貼另計', '烘焙證照'],
    ['三年以上經驗者，薪資面議', '三年以上經驗者'],
    ['有兩年經驗者，能輪班', '兩年經驗者', '能輪班'],
    ['較少經驗者將考慮為初級職位'],
    ['高中以上，具較多經驗者可獲聘為高級文員', '高中以上'],
    ['有五年经验者可申请高级职位'],
    ["Applicants with 5 years' experience may be considered for a senior position"],
    ['有五年經驗者可申請', '五年經驗者'],
    ['有五年经验，可担任主管', '五年经验'],
    ['有咖啡師經驗者待遇從優', '?咖啡師經驗者'],
    ['有烘焙經驗者優先，條件優秀者可適當放寬要求', '?烘焙經驗者'],
    ['有烘焙经验者优先考虑，优秀者可放宽年龄', '?烘焙经验者'],
    ['18-45周岁条件优秀者可以放宽', '18-45周岁'],
    ['大专以上学历（有突出业绩者可不受此限制）', '大专以上学历'],
    ['3年以上经验（能力突出者不受此限）', '3年以上经验'],
  ])('%s', check)
})
