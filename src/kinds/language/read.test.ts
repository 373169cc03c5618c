import { expect, test } from 'vitest'
import type { Constraint, LanguageLeaf, Requirement } from '../../index'
import { parseRequirements } from '../../index'

/** `en C1 lsrw cet-6>=500 「…」`: a leaf in a line; `?` before what is preferred, one letter a skill. */
function lineOf(leaf: LanguageLeaf, { modality }: Requirement, text: string): string {
  const { language, min, skills = [], certificates = [], span } = leaf
  const tests = certificates.map(({ id, minScore }) => (minScore === undefined ? id : `${id}>=${minScore}`))
  const what = [language, min, skills.map((skill) => skill.charAt(0)).join(''), tests.join('|')]
  const mark = (leaf.modality ?? modality) === 'preferred' ? '?' : ''
  return `${mark}${what.filter((word) => word).join(' ')} 「${text.slice(...span)}」`
}

function linesOf(constraint: Constraint, requirement: Requirement, text: string): string[] {
  if (constraint.kind === 'anyOf' || constraint.kind === 'allOf') {
    const inner = constraint.of.map((one) => linesOf(one, requirement, text).join(' + '))
    return [inner.join(constraint.kind === 'anyOf' ? ' | ' : ' + ')]
  }
  return constraint.kind === 'language' ? [lineOf(constraint, requirement, text)] : []
}

const read = (text: string) =>
  parseRequirements(text).requirements.flatMap((requirement) => linesOf(requirement.constraint, requirement, text))

test.each<[text: string, ...languages: string[]]>([
  ['DET 110 or above', 'en duolingo>=110 「DET 110 or above」'],
  // the result of a test goes on to its parts, and its list behind them
  ['IELTS 7.5 overall or PTE 70', 'en ielts>=7.5|pte-academic>=70 「IELTS 7.5 overall or PTE 70」'],
  [
    'IELTS 7 in all bands or OET B in all components',
    'en ielts>=7|oet 「IELTS 7 in all bands or OET B in all components」',
  ],
  ['IELTS 6.5 with no band less than 6', 'en ielts>=6.5 「IELTS 6.5 with no band less than 6」'],
  ['IELTS 6.5 (no band below 6)', 'en ielts>=6.5 「IELTS 6.5 (no band below 6)」'],
  ['IELTS 6.5, no band below 6', 'en ielts>=6.5 「IELTS 6.5, no band below 6」'],
  ['IELTS 7, minimum 3 years in felting', 'en ielts>=7 「IELTS 7」'],
  ['CELPIP 8', 'en celpip>=8 「CELPIP 8」'],
  // a certificate of a test is of the language, and none of a trade
  ['JLPT N3 certificate', 'ja jlpt-n3 「JLPT N3 certificate」'],
  ['IELTS certificate with 6.5', 'en ielts>=6.5 「IELTS certificate with 6.5」'],
  ['CEFR B2 or higher in Danish', 'da B2 「CEFR B2 or higher in Danish」'],
  ['Danish at CEFR level B1', 'da B1 「Danish at CEFR level B1」'],
  ['ACME PTE LTD'],
  // plus joins names, and of those behind one that has none any will do
  [
    'Fluent English plus one other European language (Danish, Polish)',
    'en C1 「Fluent English」',
    'da C1 「Danish」 | pl C1 「Polish」',
  ],
  ['English plus Danish or Polish', 'en 「English」', 'da 「Danish」 | pl 「Polish」'],
  ['English and a second language such as Danish', 'en 「English」', 'da 「a second language such as Danish」'],
  ['English and one South Indian language (Tamil, Telugu)', 'en 「English」', 'ta 「Tamil」 | te 「Telugu」'],
  [
    'Good command of at least one of the two languages Thai and Malay',
    'th B2 「Good command of at least one of the two languages Thai」 | ms B2 「Malay」',
  ],
  // a grade behind a test of another language is none of CET
  ['德语TestDaF 4级', 'de testdaf 「德语TestDaF 4级」'],
  ['CET 6级', 'en cet-6 「CET 6级」'],
  ['可用泰語與當地廠商流利溝通', 'th C1 「可用泰語與當地廠商流利溝通」'],
  ['中法兼擅', 'zh C1 「中」', 'fr C1 「法兼擅」'],
  ['中、法文（包括普通話）流利', 'zh C1 「中」', 'fr C1 「法文（包括普通話）流利」'],
  ['懂第三語言（如泰語、法語）', 'th 「懂第三語言（如泰語」 | fr 「法語」'],
  ['能讀寫日文及操流利韓語', 'ja rw 「能讀寫日文」', 'ko C1 「操流利韓語」'],
  ['香港中學會考英國語文科考獲E級', 'en 「英國語文科」'],
  ['中學會考英文科及格', 'en 「英文科及格」'],
  ['中國語文科考獲第2級或以上成績和英國語文科考獲第3級成績', 'zh 「中國語文科」', 'en 「英國語文科」'],
  ['良好中國語文及英國語文能力', 'zh B2 「良好中國語文」', 'en B2 「英國語文能力」'],
  ['A good command in Thai', 'th B2 「A good command in Thai」'],
  // one leaf a language; a level goes to those that have none
  ['中英文流利', 'zh C1 「中」', 'en C1 「英文流利」'],
  ['中、英文书写良好', 'zh B2 w 「中」', 'en B2 w 「英文书写良好」'],
  // skills behind the last name are of all that are written, or all that are spoken
  ['良好日、德文閱讀能力', 'ja B2 r 「良好日」', 'de B2 r 「德文閱讀能力」'],
  ['日文及德文阅读能力', 'ja r 「日文」', 'de r 「德文阅读能力」'],
  ['粵語及英文書寫能力', 'yue 「粵語」', 'en w 「英文書寫能力」'],
  ['中、葡文书写及粤语', 'zh w 「中」', 'pt w 「葡文书写」', 'yue 「粤语」'],
  ['国台語流利', 'zh C1 「国」', 'nan C1 「台語流利」'],
  ['中英双语', 'zh 「中」', 'en 「英双语」'],
  ['中、英双语', 'zh 「中」', 'en 「英双语」'],
  ['英日双语', 'en 「英」', 'ja 「日双语」'],
  // letters that stand apart, or with no language behind them, are no names
  ['英 日 双语'],
  ['中 英文'],
  ['中英'],
  // a verb of knowing before a list whose names are cut short
  ['精通英、日双语', 'en C1 「精通英」', 'ja C1 「日双语」'],
  ['精通英、日兩國語言', 'en C1 「精通英」', 'ja C1 「日兩國語言」'],
  ['熟练中英两种语言', 'zh B2 「熟练中」', 'en B2 「英两种语言」'],
  // to those behind the comma of a list as well, where nothing but names follows
  ['流利英語，粵語及日語', 'en C1 「流利英語」', 'yue C1 「粵語」', 'ja C1 「日語」'],
  ['流利英语，粤语及日语', 'en C1 「流利英语」', 'yue C1 「粤语」', 'ja C1 「日语」'],
  ['流利英语，日语', 'en C1 「流利英语」', 'ja 「日语」'],
  // a level right before its own name is of that one alone
  ['中文及簡單英文', 'zh 「中文」', 'en A2 「簡單英文」'],
  ['中文和略懂日语', 'zh 「中文」', 'ja A2 「略懂日语」'],
  ['Cantonese and fluent English', 'yue 「Cantonese」', 'en C1 「fluent English」'],
  ['懂少許英文', 'en A2 「懂少許英文」'],
  ['会话级日语', 'ja B1 「会话级日语」'],
  ['英語會話程度', 'en B1 「英語會話程度」'],
  ['英语、德语和法语精通', 'en C1 「英语」', 'de C1 「德语」', 'fr C1 「法语精通」'],
  ['國語精通，台語、英語中等', 'zh C1 「國語精通」', 'nan B1 「台語」', 'en B1 「英語中等」'],
  // a bracket says how the language is spoken, and what follows goes on with the list
  ['良好中文(廣東話及普通話)及法文', 'zh B2 「良好中文」', 'yue B2 「廣東話及普通話」', 'fr B2 「法文」'],
  [
    'Fluent Chinese (including Cantonese) and French',
    'zh C1 「Fluent Chinese」',
    'yue C1 「Cantonese」',
    'fr C1 「French」',
  ],
  ['TOEIC 750分或相當CEFR B1以上', 'en B1 toeic>=750 「TOEIC 750分或相當CEFR B1以上」'],
  ['識講法文', 'fr 「識講法文」'],
  ['懂少少法文', 'fr A2 「懂少少法文」'],
  ['懂粵、英', 'yue 「懂粵」', 'en 「英」'],
  ['語言：國、台', 'zh 「國」', 'nan 「台」'],
  ['具語文能力（中、法）', 'zh 「中」', 'fr 「法」'],
  ['中、西'],
  ['懂中法文電腦輸入'],
  ['流利粵語、英語及普通話', 'yue C1 「流利粵語」', 'en C1 「英語」', 'zh C1 「普通話」'],
  ['流利粵語、一般英語和日語', 'yue C1 「流利粵語」', 'en B1 「一般英語」', 'ja B1 「日語」'],
  ['流利泰語一般越南語', 'th C1 「流利泰語」', 'vi B1 「一般越南語」'],
  ['略懂法语良好德语', 'fr A2 「略懂法语」', 'de B2 「良好德语」'],
  ['德文＋流利日語', 'de 「德文」', 'ja C1 「流利日語」'],
  ['良好德语+流利日语', 'de B2 「良好德语」', 'ja C1 「流利日语」'],
  // how well, behind a skill: no preference
  ['英语口语佳', 'en B2 s 「英语口语佳」'],
  ['英文讀寫佳', 'en B2 rw 「英文讀寫佳」'],
  // papers that are simple say in which language nobody knows
  ['流利客家語，能書寫簡單紀錄', 'hak C1 「流利客家語」'],
  ['日语流利，能书写简单报告', 'ja C1 「日语流利」'],
  ['粤语流利，书写简单中文', 'yue C1 「粤语流利」', 'zh A2 w 「书写简单中文」'],
  ['英语口语流利，书写良好', 'en C1 s 「英语口语流利」', 'en B2 w 「书写良好」'],
  ['英语听说流利，读写一般', 'en C1 ls 「英语听说流利」', 'en B1 rw 「读写一般」'],
  // a form grades each skill; one that nobody needs is not asked for
  ['韓文 -- 聽 /中等、說 /中等、讀 /略懂、寫 /不會', 'ko B1 ls 「韓文 -- 聽 /中等、說 /中等」', 'ko A2 r 「讀 /略懂」'],
  ['法语：听-精通、说-精通、读-中等、写-不会', 'fr C1 ls 「法语：听-精通、说-精通」', 'fr B1 r 「读-中等」'],
  ['德文 聽(中等) 說(不會)', 'de B1 l 「德文 聽(中等)」'],
  ['英语听力中等口语流利', 'en B1 l 「英语听力中等」', 'en C1 s 「口语流利」'],
  ['英语听力（中等）口语（流利）', 'en B1 l 「英语听力（中等）」', 'en C1 s 「口语（流利）」'],
  // a bracket that says the same language again
  ['德语良好（能看懂德语图纸）', 'de B2 「德语良好（能看懂德语图纸）」'],
  ['具CEFR B1以上法語能力', 'fr B1 「具CEFR B1以上法語能力」'],
  ['多益600分以上或同等英文檢定', 'en B1 toeic>=600 「多益600分以上」'],
  ['多益650分以上或同等級英檢證明', 'en B1 toeic>=650 「多益650分以上」'],
  ['Fluent in English, Thai and Malay', 'en C1 「Fluent in English」', 'th C1 「Thai」', 'ms C1 「Malay」'],
  [
    'Good command of written English and spoken Cantonese',
    'en B2 w 「Good command of written English」',
    'yue B2 s 「spoken Cantonese」',
  ],
  [
    'Proficient in both spoken and written English and Chinese',
    'en C1 lsrw 「Proficient in both spoken and written English」',
    'zh C1 lsrw 「Chinese」',
  ],
  [
    'Good command of English and Chinese, including Putonghua',
    'en B2 「Good command of English」',
    'zh B2 「Chinese, including Putonghua」',
  ],
  [
    'Native Cantonese speaker with good English writing skills',
    'yue C2 「Native Cantonese speaker」',
    'en B2 w 「good English writing skills」',
  ],
  [
    'Good command of English and Mandarin (spoken and written)',
    'en B2 「Good command of English」',
    'zh B2 lsrw 「Mandarin」',
  ],
  ['Fluent English and Hindi communication', 'en C1 「Fluent English」', 'hi C1 「Hindi」'],
  ['Fluent in English and Arabic (basic)', 'en C1 「Fluent in English」', 'ar A2 「Arabic (basic)」'],
  ['Bilingual (English and French)', 'en C2 「Bilingual (English」', 'fr C2 「French」'],
  [
    'Language: English - Fluent, Mandarin - Intermediate',
    'en C1 「English - Fluent」',
    'zh B1 「Mandarin - Intermediate」',
  ],
  [
    'Fluent in Thai and adequate communication skills in Welsh',
    'th C1 「Fluent in Thai」',
    'cy 「adequate communication skills in Welsh」',
  ],
  ['Dutch proficiency and strong communication skills', 'nl 「Dutch proficiency」'],
  ['At least one Asian language (Thai or Malay)', 'th 「Asian language (Thai」 | ms 「Malay」'],
  ['Reads and writes Thai', 'th rw 「Reads and writes Thai」'],
  ['Strong grip on Thai', 'th C1 「Strong grip on Thai」'],
  ['A good grasp of the Thai language', 'th 「A good grasp of the Thai language」'],
  ['Able to communicate using the Thai language', 'th 「Able to communicate using the Thai language」'],
  ['English C1, German B2', 'en C1 「English C1」', 'de B2 「German B2」'],
  ['English speaking and French writing', 'en s 「English speaking」', 'fr w 「French writing」'],
  ['Korean (spoken: good, written: basic)', 'ko B2 s 「Korean (spoken: good」', 'ko A2 w 「written: basic)」'],
  // of two levels that are left open the lower; of two that both hold the higher
  ['German B1/B2', 'de B1 「German B1/B2」'],
  ['German B1-B2', 'de B1 「German B1-B2」'],
  ['German C1 to B2', 'de B2 「German C1 to B2」'],
  ['德语B1或B2', 'de B1 「德语B1或B2」'],
  ['German B2 and C1', 'de C1 「German B2 and C1」'],
  // skills behind the last of a list are of it alone where one before it has its own
  ['English, Malay and Hindi (spoken)', 'en 「English」', 'ms 「Malay」', 'hi s 「Hindi」'],
  ['English, Malay writing and Hindi (spoken)', 'en 「English」', 'ms w 「Malay writing」', 'hi s 「Hindi (spoken)」'],
  ['English and Hindi (fluent)', 'en C1 「English」', 'hi C1 「Hindi (fluent)」'],
  // a certificate beside a level is a leaf of its own
  ['英语六级，口语流利', 'en cet-6 「英语六级」', 'en C1 s 「口语流利」'],
  ['日语N1，能作为工作语言', 'ja jlpt-n1 「日语N1」', 'ja B2 「能作为工作语言」'],
  ['英语（CET-6，口语流利）', 'en C1 s cet-6 「英语（CET-6，口语流利）」'],
  // the level of another language is none of a test
  ['日语N2、英语流利', 'ja jlpt-n2 「日语N2」', 'en C1 「英语流利」'],
  ['日本語N2以上', 'ja jlpt-n2 「日本語N2以上」'],
  ['流利日语 CET-6', 'ja C1 「流利日语」', 'en cet-6 「CET-6」'],
  ['精通日语和韩语，CET-6', 'ja C1 「精通日语」', 'ko C1 「韩语」', 'en cet-6 「CET-6」'],
  ['Fluent French and TOEIC 800', 'fr C1 「Fluent French」', 'en toeic>=800 「TOEIC 800」'],
  // what an equivalent is worth: the least of the tests
  ['CET-4或CET-6或同等水平', 'en B1 cet-4|cet-6 「CET-4或CET-6」'],
  ['CET-6或CET-4或同等水平', 'en B1 cet-6|cet-4 「CET-6或CET-4」'],
  ['JLPT N1 or JLPT N3 or equivalent', 'ja A2 jlpt-n1|jlpt-n3 「JLPT N1 or JLPT N3」'],
  ['TEM-8 or equivalent', 'en C1 tem-8 「TEM-8」'],
  ['雅思、托福或同等水平', 'en ielts|toefl 「雅思、托福」'],
  // a score before its test, with its point; a number that no scale holds is none
  ['Score of 5.5 in IELTS', 'en ielts>=5.5 「Score of 5.5 in IELTS」'],
  // words of scoring lead to a score; what each part of a test is to have is none of a language
  ['TOEFL iBT with a minimum score of 90', 'en toefl>=90 「TOEFL iBT with a minimum score of 90」'],
  ['TOEFL (minimum score of 90)', 'en toefl>=90 「TOEFL (minimum score of 90)」'],
  ['IELTS: overall band score of 6.5', 'en ielts>=6.5 「IELTS: overall band score of 6.5」'],
  ['TOEFL 90, with 22 listening and 21 in writing', 'en toefl>=90 「TOEFL 90」'],
  ['IELTS 6, a total of 3 years', 'en ielts>=6 「IELTS 6」'],
  ['IELTS 6 is the basic requirement', 'en ielts>=6 「IELTS 6」'],
  // what an ability counts in
  ['Clear communication skills, especially in Dutch but also in Thai', 'nl 「Dutch」', 'th 「Thai」'],
  ['minimum 90 TOEFL', 'en toefl>=90 「90 TOEFL」'],
  ['Shift 2 / 90 TOEFL', 'en toefl>=90 「90 TOEFL」'],
  ['雅思 650分', 'en ielts 「雅思 650分」'],
  ['多益 5000分', 'en toeic 「多益 5000分」'],
  ['英语四级 5年', 'en cet-4 「英语四级」'],
  ['英语四级、具有良好的沟通能力', 'en cet-4 「英语四级」'],
  ['韩国语能力考试五级', 'ko topik-5 「韩国语能力考试五级」'],
  ['日语流利（N1优先）', 'ja C1 「日语流利」', '?ja jlpt-n1 「N1」'],
  ['CET-6 (or equivalent) with fluent spoken English', 'en B2 cet-6 「CET-6」', 'en C1 s 「fluent spoken English」'],
  // short names that are read in capitals only
  ['English: B2 or higher', 'en B2 「English: B2 or higher」'],
  ['德语B2以上', 'de B2 「德语B2以上」'],
  ['OET 350', 'en oet>=350 「OET 350」'],
  ['Japanese (N2)', 'ja jlpt-n2 「Japanese (N2)」'],
  // the form of four skills: a leaf for each run of one grade
  [
    '語文條件：英文 -- 聽 /中等、說 /略懂、讀 /精通、寫 /中等',
    'en B1 l 「英文 -- 聽 /中等」',
    'en A2 s 「說 /略懂」',
    'en C1 r 「讀 /精通」',
    'en B1 w 「寫 /中等」',
  ],
  [
    '英文 -- 聽 /略懂、說 /略懂、讀 /略懂、寫 /略懂 日文 -- 聽 /中等、說 /中等、讀 /中等、寫 /中等',
    'en A2 lsrw 「英文 -- 聽 /略懂、說 /略懂、讀 /略懂、寫 /略懂」',
    'ja B1 lsrw 「日文 -- 聽 /中等、說 /中等、讀 /中等、寫 /中等」',
  ],
  [
    '英文：聽(中等)、說(中等)、讀(精通)、寫(略懂)',
    'en B1 ls 「英文：聽(中等)、說(中等)」',
    'en C1 r 「讀(精通)」',
    'en A2 w 「寫(略懂)」',
  ],
  ['方言條件：台語/精通、客語/略懂', 'nan C1 「台語/精通」', 'hak A2 「客語/略懂」'],
  // alternatives
  ['英语或日语流利', 'en C1 「英语」 | ja C1 「日语流利」'],
  ['精通日文或韓文', 'ja C1 「精通日文」 | ko C1 「韓文」'],
  ['英语、日语、德语任一流利', 'en C1 「英语」 | ja C1 「日语」 | de C1 「德语任一流利」'],
  ['英语或日语其中一门熟练', 'en B2 「英语」 | ja B2 「日语其中一门熟练」'],
  ['至少精通英语、日语、德语中的一门', 'en C1 「精通英语」 | ja C1 「日语」 | de C1 「德语」'],
  ['英语、韩语均可', 'en 「英语」 | ko 「韩语」'],
  // a stroke offers a choice, save between two that are known together
  ['Spanish/Italian', 'es 「Spanish」 | it 「Italian」'],
  ['Bilingual (French/Dutch)', 'fr C2 「Bilingual (French」', 'nl C2 「Dutch」'],
  ['Dutch/French bilingual', 'nl C2 「Dutch」', 'fr C2 「French bilingual」'],
  ['法语/荷兰语双语', 'fr 「法语」', 'nl 「荷兰语双语」'],
  ['英语（口语流利）或日语（N2以上）', 'en C1 s 「英语（口语流利）」 | ja jlpt-n2 「日语（N2以上）」'],
  ['精通一门小语种（俄语、阿拉伯语）', 'ru C1 「精通一门小语种（俄语」 | ar C1 「阿拉伯语」'],
  ['精通小语种：俄语、阿拉伯语', 'ru C1 「精通小语种：俄语」 | ar C1 「阿拉伯语」'],
  ['精通小语种和俄语', 'mul C1 「精通小语种」', 'ru C1 「俄语」'],
  ['会英语、俄语或其他小语种', 'en 「会英语」 | ru 「俄语」 | mul 「小语种」'],
  [
    'Proficient in English and either Mandarin or Cantonese',
    'en C1 「Proficient in English」',
    'zh C1 「Mandarin」 | yue C1 「Cantonese」',
  ],
  [
    'Fluency in one of the following: Thai, Vietnamese or Burmese',
    'th C1 「Fluency in one of the following: Thai」 | vi C1 「Vietnamese」 | my C1 「Burmese」',
  ],
  ['Conversant in Mandarin and/or Hokkien is an advantage', '?zh 「Conversant in Mandarin」 | ?nan 「Hokkien」'],
  ['Knowledge of French or German preferred', '?fr 「Knowledge of French」 | ?de 「German」'],
  // as Cantonese joins them
  ['要識聽廣東話同普通話', 'yue 「識聽廣東話」', 'zh 「普通話」'],
  ['識講廣東話同埋少少日文', 'yue 「識講廣東話」', 'ja A2 「少少日文」'],
  ['並能操粵語', 'yue 「操粵語」'],
  ['懂中、英、普語', 'zh 「懂中」', 'en 「英」', 'zh 「普語」'],
  // a level behind the bracket of a list
  ['英文或第二外語（泰、德）流利', 'en C1 「英文」 | th C1 「泰」 | de C1 「德）流利」'],
  // a score that has lost the blank before it
  ['TOEIC480分以上', 'en toeic>=480 「TOEIC480分以上」'],
  ['TOEFL iBT72分、IELTS5.5以上', 'en toefl>=72|ielts>=5.5 「TOEFL iBT72分、IELTS5.5以上」'],
  ['Python3'],
  ['應徵需附雅思成績單'],
  ['能聽講德語', 'de ls 「能聽講德語」'],
  ['熟諳台語', 'nan B2 「熟諳台語」'],
  // how much it weighs
  ['英语流利，日语优先', 'en C1 「英语流利」', '?ja 「日语」'],
  ['普通话标准，会粤语者优先', 'zh 「普通话标准」', '?yue 「会粤语」'],
  ['Fluency in Cantonese is a must, Mandarin an advantage', 'yue C1 「Fluency in Cantonese」', '?zh 「Mandarin」'],
  ['Fluent in English (other languages are a plus)', 'en C1 「Fluent in English」'],
  ['English, Mandarin and Malay preferred', '?en 「English」', '?zh 「Mandarin」', '?ms 「Malay」'],
  // whom one speaks to is no requirement
  ['Able to speak Mandarin in order to liaise with Mandarin-speaking clients', 'zh s 「Able to speak Mandarin」'],
  ['Good English to serve the Japanese market', 'en B2 「Good English」'],
  ['日语流利，面向日语客户', 'ja C1 「日语流利」'],
  // nothing is asked for
  ['英語流利，日語不限', 'en C1 「英語流利」'],
  ['不会日语，英语流利', 'en C1 「英语流利」'],
  ['普通话不要求'],
  ['English is required, French is not required', 'en 「English」'],
  ['Level 2 (Note) or above in English Language in the HKDSE or HKCEE', 'en 「English Language」'],
])('%s', (text, ...languages) => {
  expect(read(text)).toEqual(languages)
})

test('a name that means another language elsewhere says so, and so does a level that no word states', () => {
  const notesOf = (text: string) => parseRequirements(text).requirements[0]?.notes
  expect(notesOf('Fluent in Bahasa')).toEqual([{ code: 'readings', params: { readings: 'id, ms' } }])
  expect(notesOf('TOEIC 600 or equivalent')).toEqual([{ code: 'equivalent-level' }])
  expect(notesOf('Fluent in Malay')).toBeUndefined()
})
