import { expect, test } from 'vitest'
import { outline } from '../../../../../test/outline'

test.each<[text: string, ...requirements: string[]]>([
  ['本科以上，5年经验者大专亦可', '本科以上 | 5年经验者 & 大专'],
  ['碩士以上，5年以上經驗者大學亦可', '碩士以上 | 5年以上經驗者 & 大學'],
  ['英语流利，日语亦可', '英语流利 | 日语'],
  ['园艺专业，能力强的生物专业也考虑', '园艺专业 | 生物专业'],
  // To be preferred is a wish.
  ['英语流利，日语良好者可获优先考虑', '英语流利', '?日语良好'],
  ['英語流利，日語良好者可獲優先', '英語流利', '?日語良好'],
  ['英語流利，會日語者可被優先考慮', '英語流利', '?會日語'],
  // what does as well as a wish is one
  ['有1年门店经验者优先，做过收银者亦可', '?1年门店经验者 | 做过收银'],
  // what is wished beyond a demand is not what another stands for
  ['硕士以上，博士优先，本科亦可', '硕士以上 | 本科', '?博士'],
  ['碩士以上；博士優先；大學亦可', '碩士以上 | 大學', '?博士'],
  ['2年以上烘焙经验的优先；接受应届生', '?2年以上烘焙经验', '~应届生'],
  ["Master's degree; PhD preferred; Bachelor's will also be considered", "Master's degree | Bachelor's", '?PhD'],
  ['1年以上经验，欢迎应届毕业生', '1年以上经验 | ~应届毕业生'],
  ['1年經驗，應屆畢業生亦可', '1年經驗 | ~應屆畢業生亦可'],
  [
    'At least 2 years of experience, fresh graduates are also welcome',
    'At least 2 years of experience | ~fresh graduates are also welcome',
  ],
  ['高中以上，1年以上經驗，無經驗可', '高中以上', '1年以上經驗 | ~無經驗可'],
  ['中专以上，2年以上烘焙经验，无经验亦可', '中专以上', '2年以上烘焙经验 | ~无经验亦可'],
  ['1年以上经验，优秀毕业生可特别考虑', '1年以上经验 | ~优秀毕业生可特别考虑'],
  ['3年以上Go开发经验，熟悉Linux（硕士应届生也可以）', '3年以上Go开发经验 | 硕士 & ~应届生也可以', '熟悉Linux'],
  ['生物专业硕士；化学专业有实验经验者亦可', '生物专业 & 硕士 | 化学专业 & 实验经验者'],
  ['护理专业大专；医学专业的有社区经验者亦可', '护理专业 & 大专 | 医学专业 & 社区经验者'],
  ['2年以上经验，应届优秀毕业生亦可考虑', '2年以上经验 | ~应届优秀毕业生亦可'],
  ['2年以上经验，应届硕士亦可', '2年以上经验 | ~应届 & 硕士'],
  ['本科以上，2年以上经验（应届硕士毕业生亦可）', '本科以上', '2年以上经验 | ~应届 & 硕士毕业生'],
  ['2年以上經驗，應屆碩士畢業生也可', '2年以上經驗 | ~應屆 & 碩士畢業生'],
  ['大专以上学历，有4年以上烘焙经验者不限学历', '大专以上学历 | 4年以上烘焙经验者 & ~不限学历'],
  ['專科以上學歷，有4年以上烘焙經驗者不限學歷', '專科以上學歷 | 4年以上烘焙經驗者 & ~不限學歷'],
  ['有相关经验，应届毕业生也可接受', '相关经验 | ~应届毕业生也可接受'],
  ['有相关经验优先，应届毕业生也可', '?相关经验', '~应届毕业生也可'],
  // Of another kind than what stands right before it.
  ['大专以上学历，有烘焙经验亦可', '大专以上学历 | 烘焙经验'],
  ['專科以上學歷（有烘焙經驗亦可）', '專科以上學歷 | 烘焙經驗'],
  ['会计专业大专，有两年出纳经验也可以', '会计专业 & 大专 | 两年出纳经验'],
  ['高中以上，有烘焙经验即可', '高中以上', '烘焙经验'],
  [
    'Diploma in Dyeing with 2 years of experience; candidates with NITEC and 4 years of experience will be considered',
    'Diploma & Dyeing & 2 years of experience | NITEC & 4 years of experience',
  ],
  // Beside a wish of its kind.
  [
    'Mill experience preferred, but those with loom experience will also be considered',
    '?Mill experience | loom experience',
  ],
  ['Malay is preferred; Tamil will be considered', '?Malay | Tamil'],
  ['A degree is preferred but a diploma may be considered', '?degree | diploma'],
  ['Malay is preferred; a diploma will be considered', '?Malay', 'diploma'],
  // Fewer years are enough for a level.
  ['3年以上经验，硕士学历1年以上即可', '3年以上经验 | 硕士学历 & 1年以上'],
  ['3年以上經驗，碩士可1年', '3年以上經驗 | 碩士 & 1年'],
  ['统招本科，大专需5年剪纸经验', '统招本科 | 大专 & 5年剪纸经验'],
  ['碩士，學士要求有3年經驗', '碩士 | 學士 & 3年經驗'],
  ['大學畢業或高中畢業並具3年經驗', '大學畢業 | 高中畢業 & 3年經驗'],
  ['本科毕业或大专毕业并有3年经验', '本科毕业 | 大专毕业 & 3年经验'],
  [
    'Diploma; candidates with NITEC and 3 years of experience may also apply',
    'Diploma | NITEC & 3 years of experience',
  ],
  ['应届生亦可，往届生需两年以上经验', '两年以上经验 | ~应届生亦可'],
  ['有无经验均可（无经验者可参加岗前培训）', '~有无经验均可'],
  ['女45岁以下，男50岁以下亦可', '女 & 45岁以下 | 男 & 50岁以下'],
  // What is welcome in the place of nothing is wished for.
  ['Thai speakers are welcome', '?Thai speakers'],
  ['Diploma; a CPA is welcome', 'Diploma', '?CPA'],
  [
    'Fresh graduates or those with up to 2 years of experience are welcome',
    '~Fresh graduates | up to 2 years of experience',
  ],
  ['Diploma preferred, however would accept 3 years of dyeing experience', '?Diploma | 3 years of dyeing experience'],
  ['Diploma or a minimum of 3 years in dyeing', 'Diploma | a minimum of 3 years in dyeing'],
  // Also in a sentence of its own.
  ['1年以上测试经验。应届生亦可；', '1年以上测试经验 | ~应届生亦可'],
  ['一年工作经验，无经验亦可', '一年工作经验 | ~无经验亦可'],
  // Whoever lacks it may have something else, and whoever took another field.
  ['2年以上嫁接經驗，無經驗但有熱忱亦可', '2年以上嫁接經驗 | ~無經驗 & 熱忱'],
  ['2年以上嫁接经验，无经验但学习能力强者亦可', '2年以上嫁接经验 | ~无经验 & 学习能力强'],
  ['園藝相關科系畢業，非本科系但有溫室經驗者亦可', '園藝相關科系畢業 | 溫室經驗者'],
  ['园艺相关专业优先，非本专业但有温室经验者亦可', '?园艺相关专业 | 温室经验者'],
  // What is lifted for some is lifted for them.
  ['3年以上经验，硕士学历者经验不限', '3年以上经验 | 硕士学历者 & ~经验不限'],
  ['40岁以下。已取得面点师证书的，不受年龄限制', '40岁以下 | 面点师证书 & ~不受年龄限制'],
  ['3年以上烘焙经验，硕士学历者，经验不限', '3年以上烘焙经验 | 硕士学历者 & ~经验不限'],
  ['本科以上学历，有5年以上销售经验者学历不限', '本科以上学历 | 5年以上销售经验者 & ~学历不限'],
  ['高中以上學歷，有工作經驗者學歷不拘', '高中以上學歷 | 工作經驗者 & ~學歷不拘'],
  // A clause that says first what kind of person it is about takes nothing back from the one before.
  ['3年以上经验；女，18岁以上，高中，有无经验均可', '3年以上经验', '女', '18岁以上', '高中', '~有无经验均可'],
  ['3年以上經驗；男，18歲以上，高中，無經驗可', '3年以上經驗', '男', '18歲以上', '高中', '~無經驗可'],
  // What is lifted for all stands by itself.
  // An older age is accepted where another is asked for, and by itself it asks for nothing.
  ['年齡60歲以下，65歲亦可', '年齡60歲以下 | 65歲'],
  ['20-45歲，六十歲以上亦可', '20-45歲 | 六十歲以上'],
  ['36岁以下，有经验者41岁亦可', '36岁以下 | 经验者 & 41岁'],
  ['六十歲以上亦可'],
  // What one can do in a language is no second way.
  ['日语N2以上，英语会话可', '日语N2以上', '英语会话'],
  ['日語N2以上，英語會話可', '日語N2以上', '英語會話'],
  ['专业不限，3年以上经验', '~专业不限', '3年以上经验'],
])('%s', (text, ...requirements) => {
  expect(outline(text)).toEqual(requirements)
})
