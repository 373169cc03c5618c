import { expect, test } from 'vitest'
import { outline } from '../../../../../test/outline'
import { parseRequirements } from '../../../..'

// Before: the text. After: its requirements, `?` before what is preferred.
test.each<[text: string, ...requirements: string[]]>([
  // 者优先 closes its phrase, and no more.
  ['本科以上，有驾照优先', '本科以上', '?有驾照'],
  ['普工18-45岁初中以上能上夜班者优先', '18-45岁', '初中以上', '?能上夜班'],
  ['中专以上会用Excel优先', '中专以上', '?Excel'],
  // A language with its level, or another demand, is no part of the list behind its comma.
  ['英语流利，日语或韩语优先', '英语流利', '?日语 | 韩语'],
  ['英语六级，日语或韩语优先', '英语六级', '?日语 | 韩语'],
  ['粵語流利，英語或普通話佳', '粵語流利', '?英語 | 普通話'],
  ['通过法考，实习证或执业证优先', '法考', '?实习证 | 执业证'],
  ['Some Welsh would be handy', '?Some Welsh'],
  ['Mill experience would help', '?Mill experience'],
  ['French is an asset, as is mill experience', '?French', '?mill experience'],
  // what a bracket before the wish comments on is wished for too
  ['园艺专业（有2年温室经验）优先', '?园艺专业', '?2年温室经验'],
  ['如有調酒經驗或精通法語，均可獲優先考慮；', '?調酒經驗 | 精通法語'],
  ['對木工有經驗 / 有興趣者為佳', '?木工有經驗', '?興趣'],
  ['申請人如具備烘焙經驗，尤其是麵包製作的知識，並持有廚師證，則屬更佳', '?烘焙經驗', '?廚師證'],
  ['具有茶馆经验为先', '?茶馆经验'],
  ['以客户为先，有驾照', '有驾照'],
  ['大學以上，有駕照者尤佳', '大學以上', '?有駕照'],
  ["Bachelor's degree, driving licence preferred", "Bachelor's degree", '?driving licence'],
  ['3年以上经验，有快消经验者优先，本科以上', '3年以上经验', '?快消经验者', '本科以上'],
  ['本科以上学历优先，3年以上经验', '?本科以上学历', '3年以上经验'],
  ['A diploma and, ideally, 2 years of glazing experience', 'diploma', '?2 years of glazing experience'],
  // A bracket of its own says that what stands before it is no must; whoever names it wishes for it.
  ['Mill experience (not essential)', '?Mill experience'],
  ['French (not a must), driving licence', '?French', 'driving licence'],
  ['2年温室经验（非必须）', '?2年温室经验'],
  ['具造園經驗（非必要）', '?造園經驗'],
  // A colon between two things that are asked for parts the wish from the first, and so does the end of a list.
  ['BSc in Botany: MSc will be added advantage', 'BSc', 'Botany', '?MSc'],
  ['3+ years of dyeing, felting, etc. Mill experience preferred', '3+ years of dyeing, felting', '?Mill experience'],
  ['Good command of Welsh, Dutch or Danish language a plus', '?Good command of Welsh | Dutch | Danish'],
  // A colon with nothing behind it is a stop.
  ['英语六级优先：', '?英语六级'],
  ['Good English is preferred:', '?Good English'],
  // English words that weigh behind what they weigh.
  ['A diploma useful', '?diploma'],
  ['2 years of glazing experience ideal', '?2 years of glazing experience'],
  ['A forklift licence, though not essential', '?forklift licence'],
  ['You may also have a forklift licence', '?forklift licence'],
  ['A high school diploma is expected', 'high school diploma'],
  ['You are expected to have a forklift licence', 'forklift licence'],
  ['We look for an ideal candidate with a diploma', 'diploma'],
  // With no mark between, it covers what is had, what a blank parts, or nothing where it is about no kind.
  // what a verb before the comma demands is not wished for behind it
  ['需有织布经验，有染布经验者优先', '织布经验', '?染布经验者'],
  ['須有織布經驗，染布經驗者佳', '織布經驗', '?染布經驗者'],
  ['Must have mill experience, dyeing experience preferred', 'mill experience', '?dyeing experience'],
  ['Mill experience, dyeing experience preferred', '?Mill experience', '?dyeing experience'],
  ['18到40岁初中以上有工厂经验优先', '18到40岁', '初中以上', '?工厂经验'],
  ['初中以上會電腦有經驗優先', '初中以上', '?經驗'],
  ['55歲以下 退伍軍人優先', '55歲以下'],
  ['大专以上学历党员优先', '大专以上学历'],
  ['有会计证有经验者优先', '?会计证', '?经验者'],
  ['税务师持证人优先', '?税务师'],
  ['MSc required, PhD preferred in botany', 'MSc', '?PhD', 'botany'],
  ['A third language is desirable (Thai or Dutch)', '?Thai | Dutch'],
  // In a list of which each has a bracket, a wish in one is of what stands before it.
  ['德語（必備）、泰語（加分）', '德語', '?泰語'],
  ['德语（流利）、泰语（B2）、俄语（优先）', '德语（流利）', '泰语（B2）', '?俄语'],
  ['具園藝師證照（必備）、造園證照（加分）', '園藝師證照', '?造園證照'],
  // A bracket, or examples between commas, go on with the wish.
  ['CPA preferred (or ACCA)', '?CPA', '?ACCA'],
  ['Weaving experience is not required but would be an advantage', '?Weaving experience'],
  ['A diploma is not required but is preferred', '?diploma'],
  ['A crane licence is not required'],
  ['Degree in Botany preferred, or equivalent experience', '?Degree & Botany | or equivalent experience'],
  ['Degree in Botany, or equivalent experience preferred', '?Degree & Botany | or equivalent experience'],
  ['Degree preferred in Botany or Law', '?Degree', '?Botany or Law'],
  ['Experience preferred in dyeing or felting', '?Experience preferred in dyeing or felting'],
  ['Degree in science (preferably botany)', 'Degree', 'science', '?botany'],
  ['Applicants without a diploma will not be considered', 'diploma'],
  [
    'Experience with looms (hand, power etc) and dyes (a plus but not necessary)',
    '?Experience with looms (hand, power etc) and dyes',
  ],
  ['Thai and Malay will be advantages', '?Thai', '?Malay'],
  ['A welding certificate is a plus (i.e., CSWIP or AWS)', '?welding certificate', '?CSWIP | AWS'],
  ['A trade certificate, such as CSWIP, is preferred', '?trade certificate', '?CSWIP'],
  // A wish weighs the whole list of papers that *and* closes.
  ['CSCS, CPCS and SMSTS preferred', '?CSCS', '?CPCS', '?SMSTS'],
  ['Crane licence, CSCS card preferred', 'Crane licence', '?CSCS card'],
  // It goes on behind a semicolon that *and* follows.
  ['Preference will be given to those with a diploma; and experience in dyeing', '?diploma', '?experience in dyeing'],
  ['Preference will be given to those with a diploma; experience in dyeing', '?diploma', 'experience in dyeing'],
  // Of several who are wished for, each is.
  ['有直播经验者，持有摄影师证者优先', '?直播经验者', '?摄影师证'],
  ['有園藝經驗者，熟悉插花者優先', '?園藝經驗者'],
  ['大专以上学历者，有经验者优先', '大专以上学历者', '?经验者'],
  ['大专以上且有3年经验者优先', '?大专以上', '?3年经验者'],
  // A verb for several speaks of the whole list that *and* closes; the last item may be one experience in two trades.
  [
    'Experience in mills, a diploma and knowledge of Welsh are advantages',
    '?Experience in mills',
    '?diploma',
    '?knowledge of Welsh',
  ],
  [
    'Experience in mills, a forklift licence and fluency in Welsh are preferred',
    '?Experience in mills',
    '?forklift licence',
    '?fluency in Welsh',
  ],
  [
    'A diploma, experience in mills, and fluent Welsh are an advantage',
    '?diploma',
    '?experience in mills',
    '?fluent Welsh',
  ],
  ['A diploma, experience in dyeing and weaving are preferred', 'diploma', '?experience in dyeing and weaving'],
  ['A diploma is required, Welsh and Thai are preferred', 'diploma', '?Welsh', '?Thai'],
  ['5 years in dyeing, preferably silk, and 2 years in a lead role', '5 years in dyeing', '2 years in a lead role'],
  ['The desired candidate has 2 years of dyeing experience', '2 years of dyeing experience'],
  ['5 years in dyeing – preferably in mills', '5 years in dyeing', '?preferably in mills'],
  // The letters of a British specification.
  ['Leadership experience (D)', '?Leadership experience'],
  ['Degree (E)', 'Degree'],
  ["Those with a Master's degree will be given special consideration", "?Master's degree"],
  ['Experience in catering will be considered an added benefit', '?Experience in catering'],
  // However it is worded that something is welcome and no condition: by degree, by what it is not, by what it would do.
  ['Experience in mills would be particularly useful', '?Experience in mills'],
  ['Experience in mills is a considerable bonus', '?Experience in mills'],
  ['Experience in mills not essential but useful', '?Experience in mills'],
  ['Experience in mills would stand you in good stead', '?Experience in mills'],
  ['Experience in mills is viewed as an asset', '?Experience in mills'],
  ['Experience in mills (optional)', '?Experience in mills'],
  ['Weavers with a diploma are especially encouraged to apply', '?diploma'],
  ['Degree in botany, a plus would be experience in mills', 'Degree', 'botany', '?experience in mills'],
  ["Degree in botany. We'd love experience in mills", 'Degree', 'botany', '?experience in mills'],
  ['Thai is an advantage along with some weaving experience', '?Thai', '?some weaving experience'],
  ['A diploma is preferred, along with 2 years of weaving experience', '?diploma', '?2 years of weaving experience'],
  // What is wished for of a level is its field, and the years behind it are asked for.
  ['Diploma, preferably in Botany and 2 years of loom experience', 'Diploma', '?Botany', '2 years of loom experience'],
  ['Diploma (preferably in Botany) and 2 years of loom experience', 'Diploma', '?Botany', '2 years of loom experience'],
  ['Diploma, preferably with 2 years in mills', 'Diploma', '?2 years in mills'],
  ['Another language such as Thai, Malay is a plus', '?Another language such as Thai', '?Malay'],
  ['Preference shall be given to holders of a diploma', '?diploma'],
  ['High school is usually required', 'High school'],
  ['Two years in an asset management team', 'Two years in an asset management team'],
  ['Welsh is an asset', '?Welsh'],
  // The letter on a figure ends a name, and its sentence.
  [
    'You must have two years of drafting experience in Rhino 3D. Sculpture experience is a plus',
    'two years of drafting experience in Rhino 3D',
    '?Sculpture experience',
  ],
  ['First aid certificate [D]', '?First aid certificate'],
  // Two statements of which each is weighed by itself, and what closes the first.
  ['大专以上学历、有驾照者优先', '大专以上学历', '?有驾照'],
  ['專科以上/碩士尤佳', '專科以上', '?碩士'],
  ['大學以上、碩士佳', '大學以上', '?碩士'],
  ['園藝科系畢業、有溫室經驗佳', '園藝科系畢業', '?溫室經驗'],
  ['有溫室經驗佳（至少2年溫室經驗）', '?溫室經驗', '?至少2年溫室經驗'],
  ['有烘焙经验者优先（无经验可培训）', '?烘焙经验者', '~无经验可培训'],
  ['持有人力资源师资格证者尤佳', '?人力资源师资格证'],
  ['有驾照、有烘焙经验者优先', '?有驾照', '?烘焙经验者'],
  ['Must hold a forklift licence and experience of looms is preferred', 'forklift licence', '?experience of looms'],
  ['You must have a degree and Welsh would be an advantage', 'degree', '?Welsh'],
  ['Fluent English is a must and Thai is an advantage', 'Fluent English', '?Thai'],
  ['Diploma required whilst a degree is preferred', 'Diploma', '?degree'],
  ['You know Thai well while Malay will also be a plus', 'know Thai', '?Malay'],
  [
    'Diploma in forestry or related, part-qualified CIPD a plus',
    'Diploma',
    'forestry or related',
    '?part-qualified CIPD',
  ],
  // Who lacks it is turned away, whatever the section.
  ['优先条件：本科；无货代经验勿投', '?本科', '货代经验'],
  ['優先條件：大學；無貨代經驗請勿應徵', '?大學', '貨代經驗'],
  ['优选专业：园艺、林学', '?专业：园艺、林学'],
  ['有性能调优经验', '性能调优经验'],
  ['有园艺经验者优选', '?园艺经验者'],
  ['優選專業：園藝', '?專業：園藝'],
  // The commas of a bracket part nothing, be its first mark of a leaf.
  [
    'Diploma; command of another language (e.g. Thai, Malay) is an asset',
    'Diploma',
    '?command of another language (e.g. Thai | Malay',
  ],
  // A wish beside what is required.
  [
    '6 years in catering with prior experience in bakeries a plus',
    '6 years in catering',
    '?prior experience in bakeries',
  ],
  ['4 years of sales experience with retail experience preferred', '4 years of sales experience', '?retail experience'],
  ['高中以上，有烘焙經驗者，同等條件下優先錄取', '高中以上', '?烘焙經驗者'],
  ['高中以上，有烘焙经验者，在同等条件下优先', '高中以上', '?烘焙经验者'],
  ['英语流利，会日语者优先考虑，会韩语更佳', '英语流利', '?会日语', '?会韩语'],
  // Without its article, and as a value that is set on it.
  ['English, Thai is plus', 'English', '?Thai'],
  ['Two years of experience. A diploma will have an edge', 'Two years of experience', '?diploma'],
  // At the end of a line it closes the line and is no heading.
  ['会日语者优先录用', '?会日语'],
  ['英语流利是加分项', '?英语流利'],
  ['有會計證為加分項', '?會計證'],
  // Behind a comma of its own it speaks of what stands before the comma.
  ['有采购经验者，优先录用', '?采购经验者'],
  ['有採購經驗者，優先錄用', '?採購經驗者'],
  ['党员优先，本科以上', '本科以上'],
  // In a bracket of its own behind a full stop it speaks of the sentence before.
  ['有烘焙经验。（加分项）', '?烘焙经验'],
  ['会日语；大专学历. (优先)', '会日语', '?大专学历'],
  ['會韓語。（尤佳）', '?會韓語'],
  // On a line of its own, it speaks of the line before.
  ['有主持經驗\n則更為理想。', '?主持經驗'],
  ['有主持经验更为理想', '?主持经验'],
  // With 且 the wish holds what is had before the comma as well, and no level or years.
  ['有外贸经验，且英语流利者优先', '?外贸经验', '?英语流利'],
  ['有外貿經驗，且英語流利者優先', '?外貿經驗', '?英語流利'],
  ['会法语，且有外贸经验者优先', '?会法语', '?外贸经验者'],
  ['能以法文溝通，並具外貿經驗者尤佳', '?能以法文溝通', '?外貿經驗者'],
  ['会法语，有外贸经验者优先', '会法语', '?外贸经验者'],
  // Whoever can do something is one person with what the phrase before says is had, and no years or level.
  ['有商超资源，能独立谈判者优先', '?商超资源', '?谈判'],
  ['有自己的客户，能独立开店者优先', '?有自己的客户'],
  ['有裱花经验，能独立开店的优先考虑', '?裱花经验'],
  ['有3年裱花经验，能独立开店者优先', '3年裱花经验'],
  ['有裱花经验，会日语者优先', '裱花经验', '?会日语'],
  // Whoever brings along what is paid for is wished for.
  ['能带客户者提成上浮', '?能带客户'],
  ['自带客户者可谈高底薪', '?自带客户'],
  ['有客户资源者提成另算', '?客户资源'],
  // an experience without a verb shares that of the one before it
  ['有烘焙经验，裱花经验，开店经验的优先', '?烘焙经验', '?裱花经验', '?开店经验'],
  ['有烘焙經驗，裱花經驗者優先', '?烘焙經驗', '?裱花經驗者'],
  ['有3年烘焙经验，裱花经验者优先', '3年烘焙经验', '?裱花经验者'],
  ['本科以上，且有外贸经验者优先', '本科以上', '?外贸经验者'],
  ['有3年外贸经验，且英语流利者优先', '3年外贸经验', '?英语流利'],
  // What is preferred stands before the word that could head a list.
  ['有烘焙經驗優先錄取', '?烘焙經驗'],
  ['具烘焙經驗加分項目', '?烘焙經驗'],
  ['有會計證照者酌予加分', '?會計證照'],
  ['具烘焙經驗者擇優錄用', '?烘焙經驗者'],
  ['申請人如持有急救證書，可獲優先考慮', '?急救證書'],
  ['如申请者有两年烘焙经验,将会优先考虑', '?两年烘焙经验'],
  ['大專畢業，懂泰語則更為理想', '大專畢業', '?懂泰語'],
  ['有烘焙經驗者可獲優先取錄', '?烘焙經驗者'],
  // Where a member stands right behind it, it leads that.
  ['2年采购经验，优先考虑英语六级者', '2年采购经验', '?英语六级'],
  ['2年采购经验，优先考虑大型乳企出身的采购', '2年采购经验'],
  // A colon within a line leads the items behind it, and nothing before.
  ['2年采购经验，有以下经验者优先：乳品经验；烘焙经验', '2年采购经验', '?乳品经验', '?烘焙经验'],
  // 或 goes on over the comma.
  ['有CPA证书，或有5年审计经验者优先', '?CPA证书 | 5年审计经验者'],
  ['具審計經驗，及/或持有會計師證書的申請人優先', '?審計經驗 | 會計師證書'],
  ['有审计经验，和/或英语流利者优先', '?审计经验 | 英语流利'],
  // A list of languages that “and” closes is preferred as a whole; two that only a comma parts are not.
  ['Good command of English, Mandarin and Malay preferred', '?Good command of English', '?Mandarin', '?Malay'],
  ['Fluent in English, Mandarin preferred', 'Fluent in English', '?Mandarin'],
  ['Fluent English and Malay, basic Tamil and Hindi preferred', 'Fluent English', 'Malay', '?basic Tamil', '?Hindi'],
  ['Diploma in Law (Preferably)', '?Diploma', '?Law'],
  ['Fluent in English (Tamil is a plus)', 'Fluent in English', '?Tamil'],
  // A bracket keeps its preference to itself; one that says nothing else speaks of what it stands behind.
  ['采购经验1年以上（有包装行业经验者优先）', '采购经验1年以上', '?包装行业经验'],
  ['2年以上會計經驗（酒店經驗優先考慮）', '2年以上會計經驗', '?酒店經驗'],
  [
    '2 years of weaving experience preferred, including experience in dyeing',
    '?2 years of weaving experience',
    '?experience in dyeing',
  ],
  ['Degree in Law with preferred experience in banking', 'Degree', 'Law', '?experience in banking'],
  ["Bachelor's degree with a preferred major in Law or Economics", "Bachelor's degree", '?major in Law or Economics'],
  ['3 years of sales experience (retail experience preferred)', '3 years of sales experience', '?retail experience'],
  ['硕士学历（优先）', '?硕士学历'],
  // Commas inside a closed bracket part nothing.
  ['持有专业证书（CISSP，CISA）优先', '?CISSP，CISA'],
  // 最好 and preferably reach on over their phrase.
  ['最好有快消经验，本科以上', '?快消经验', '本科以上'],
  ['欢迎有烘焙经验的朋友加入', '?烘焙经验'],
  ['歡迎具備烘焙經驗的朋友加入', '?烘焙經驗'],
  ['欢迎有志之士'],
  ['中专以上，持证者优先', '中专以上'],
  ['面点师证，持证优先', '?面点师证'],
  ['裱花岗位优先接收中专毕业生', '?中专毕业生'],
  ['有烘焙经验者优先接收', '?烘焙经验者'],
  ['最好有駕照，大學以上', '?駕照', '大學以上'],
  ['学历本科，最好是硕士', '学历本科', '?硕士'],
  ['优先录用有驾照者，本科以上', '?驾照', '本科以上'],
  ['3 years of experience, preferably in retail', '3 years of experience', '?preferably in retail'],
  [
    'Ideally, you have 5 years of experience, a degree and fluent English',
    '?5 years of experience',
    '?degree',
    '?fluent English',
  ],
  // A colon makes it the heading of what follows.
  ['优先考虑：英语六级，有驾照', '?英语六级', '?有驾照'],
  ['優先條件：英語六級，有駕照', '?英語六級', '?有駕照'],
  ['Nice to have: CPA, fluent Japanese', '?CPA', '?fluent Japanese'],
  ['Fluent English; French is a strong advantage', 'Fluent English', '?French'],
  ['Fluent English; Malay will also be an advantage', 'Fluent English', '?Malay'],
  ['Some experience of upholstery would be good', '?Some experience of upholstery'],
  ['Fluent English. Malay and Thai would be great assets', 'Fluent English', '?Malay', '?Thai'],
  ['Preferred: PMP, CFA', '?PMP, CFA'],
  ['有以下经验者优先：\n1、银行经验\n2、零售经验', '?银行经验', '?零售经验'],
  ['有以下經驗者優先：1、銀行經驗；2、零售經驗', '?銀行經驗', '?零售經驗'],
  // … and goes on over the word that joins the last; a sentence may break off before its list.
  ['有以下經驗者優先：\n1、銀行經驗；及\n2、零售經驗', '?銀行經驗', '?零售經驗'],
  ['有以下经验者优先：\n1、银行经验；以及\n2、零售经验', '?银行经验', '?零售经验'],
  [
    'Preference is given to those with (i) retail experience; and (ii) fluent French',
    '?retail experience',
    '?fluent French',
  ],
  ['Applicants should have (i) a degree; and (ii) fluent French', 'degree', 'fluent French'],
  // It ends where the list that its heading is an item of goes on.
  ['(c) 具以下條件者優先：\n(i) 銀行經驗；\n(ii) 流利法語；\n(d) 專科畢業', '?銀行經驗', '?流利法語', '專科畢業'],
  ['任职资格（优先）：\n法语流利', '?法语流利'],
  ['任職資格（優先）：\n法語流利', '?法語流利'],
  ['Qualifications (preferred):\nFluent French', '?Fluent French'],
  ['三、优先条件：\n1、银行经验\n2、法语流利\n四、大专学历', '?银行经验', '?法语流利', '大专学历'],
  // An announced list goes on past an item that nobody understands.
  ['有如下条件者优先：爱吃糕点；有烘焙经验；大专学历', '?烘焙经验', '?大专学历'],
  ['符合下列條件者優先：\n1、愛喝茶\n2、烘焙經驗\n3、愛吃糕點\n4、零售經驗', '?烘焙經驗', '?零售經驗'],
  // A level that is wished for is not one of a list.
  ['本科学历，硕士更佳', '本科学历', '?硕士'],
  ["Bachelor's degree (Master's preferred)", "Bachelor's degree", "?Master's"],
  ['Priority to candidates with a CPA', '?CPA'],
  // A requirement and a preference in one clause.
  ["Bachelor's degree required, MBA preferred", "Bachelor's degree", '?MBA'],
  ['Fluent Welsh – 3 years of mill experience an advantage', 'Fluent Welsh', '?3 years of mill experience'],
  ['Fluent in Welsh – Italian is an advantage', 'Fluent in Welsh', '?Italian'],
  ['3 years of experience - milling experience is preferred', '3 years of experience', '?milling experience'],
  ["Bachelor's degree - MBA preferred", "Bachelor's degree", '?MBA'],
  ['Experience in banking desirable but not essential', '?Experience in banking'],
  ['French, German, Italian will be a plus', '?French', '?German', '?Italian'],
  // A dash parts the items of a line, and what the heading before it prefers goes on to the last of them.
  ['Sales degree required - Retail experience preferred', 'Sales', 'degree', '?Retail experience'],
  ['Preferred - Retail experience - A driving licence', '?Retail experience', '?driving licence'],
  ['Retail experience - preferred', '?Retail experience'],
  ['Retail experience desired', '?Retail experience'],
  // how good an ability is
  ['專科畢業、抗壓與溝通能力佳、熟悉 Word', '專科畢業', '抗壓與溝通能力', '熟悉 Word'],
  ['大专，抗压能力佳', '大专', '抗压能力'],
  ['抗壓能力佳者尤佳', '?抗壓能力'],
  // Levels behind a comma that are wished for are no part of the level before it.
  ['本科，硕士、博士优先', '本科', '?硕士、博士'],
  [
    'No experience is required, but some exposure to catering is helpful',
    '~No experience is required',
    '?some exposure to catering',
  ],
])('%s', (text, ...requirements) => {
  expect(outline(text)).toEqual(requirements)
})

test.each<[text: string, ...notes: string[]]>([
  ['本科以上，英文佳', '', 'good-or-wished'],
  ['溝通能力佳', ''],
  ['会英文者佳', ''],
  ['近三年工作经验', 'approximate recent'],
  ['近200人的团队管理经验，约三年工作经验', '', 'approximate'],
])('notes on what may be read in two ways: %s', (text, ...notes) => {
  const { requirements } = parseRequirements(text)
  expect(requirements.map(({ notes: of = [] }) => of.map(({ code }) => code).join(' '))).toEqual(notes)
})

test('a sentence that says what is required is no wish, whatever section it stands in', () => {
  const { requirements } = parseRequirements('Preferred qualifications:\nFrench is required\nGerman')
  expect(requirements.map(({ modality }) => modality)).toEqual(['required', 'preferred'])
})
