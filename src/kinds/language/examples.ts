import type { Example } from '../kind'

const ALL_FOUR = ['listening', 'speaking', 'reading', 'writing']

/**
 * What a posting says of a language, and what is read: CEFR by wording, skills, tests with their scores. Lines of several languages stand in
 * `read.test.ts`.
 */
export const languageExamples: readonly Example<'language'>[] = [
  // a subject of school, and what somebody types
  { text: 'English, Maths and Art GCSEs', reads: undefined },
  { text: 'Fluency in a language other than English', reads: undefined },
  { text: 'Pupils with English as an additional language', reads: undefined },
  { text: 'Thai and English word processing', reads: undefined },
  { text: '熟悉中文文書處理', reads: undefined },
  {
    text: 'a good command over Hindi',
    reads: { kind: 'language', language: 'hi', min: 'B2', wording: 'a good command over' },
  },
  { text: '大学英语 4 级', reads: { kind: 'language', language: 'en', certificates: [{ id: 'cet-4' }], wording: '' } },
  // a level, behind the name or before it
  { text: '英語流利', reads: { kind: 'language', language: 'en', min: 'C1', wording: '流利' } },
  {
    text: '英语听说读写良好',
    reads: { kind: 'language', language: 'en', min: 'B2', skills: ALL_FOUR, wording: '良好' },
  },
  { text: '英文能力相當於B1級', reads: { kind: 'language', language: 'en', min: 'B1', wording: 'B1級' } },
  {
    text: '英语水平相当于大学英语四级',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'cet-4' }], wording: '' },
  },
  { text: '日文中等', reads: { kind: 'language', language: 'ja', min: 'B1', wording: '中等' } },
  { text: 'fluent in English', reads: { kind: 'language', language: 'en', min: 'C1', wording: 'fluent in' } },
  { text: 'basic Japanese', reads: { kind: 'language', language: 'ja', min: 'A2', wording: 'basic' } },
  {
    text: 'Spoken Korean to a good standard',
    reads: { kind: 'language', language: 'ko', min: 'B2', skills: ['speaking'], wording: 'a good standard' },
  },
  // the level of a language is no rank in a firm
  { text: 'Korean level: advanced', reads: { kind: 'language', language: 'ko', min: 'C1', wording: 'advanced' } },
  // a level of CEFR beside such words says what they mean
  {
    text: 'fluency in German (CEFR B2 or above)',
    reads: { kind: 'language', language: 'de', min: 'B2', wording: 'fluency in CEFR B2' },
  },
  { text: '法语流利（B2级以上）', reads: { kind: 'language', language: 'fr', min: 'B2', wording: '流利 B2级' } },
  {
    text: 'Fluency (oral and written) in German',
    reads: { kind: 'language', language: 'de', min: 'C1', skills: ALL_FOUR, wording: 'Fluency' },
  },
  {
    text: 'Good (spoken/written) French',
    reads: { kind: 'language', language: 'fr', min: 'B2', skills: ALL_FOUR, wording: 'Good' },
  },
  {
    text: '能阅读陶瓷相关的英文文献',
    reads: { kind: 'language', language: 'en', skills: ['reading'], wording: '' },
  },
  {
    text: '可閱讀本行業英文手冊',
    reads: { kind: 'language', language: 'en', skills: ['reading'], wording: '' },
    from: '閱讀本行業英文手冊',
  },
  {
    text: 'Language skills – Fluent in German',
    reads: { kind: 'language', language: 'de', min: 'C1', wording: 'Fluent in' },
    from: 'Fluent in German',
  },
  { text: '流利的英语', reads: { kind: 'language', language: 'en', min: 'C1', wording: '流利' } },
  {
    text: '良好（包括聽和講）的日語能力',
    reads: { kind: 'language', language: 'ja', min: 'B2', skills: ['listening', 'speaking'], wording: '良好' },
  },
  { text: '精通西班牙语', reads: { kind: 'language', language: 'es', min: 'C1', wording: '精通' } },
  { text: '精熟西班牙文', reads: { kind: 'language', language: 'es', min: 'C1', wording: '精熟' } },
  { text: '簡易西班牙文', reads: { kind: 'language', language: 'es', min: 'A2', wording: '簡易' } },
  { text: '略懂日語', reads: { kind: 'language', language: 'ja', min: 'A2', wording: '略懂' } },
  { text: '英文能力佳', reads: { kind: 'language', language: 'en', min: 'B2', wording: '佳' } },
  { text: '俄语熟练', reads: { kind: 'language', language: 'ru', min: 'B2', wording: '熟练' } },
  { text: '普通话优秀', reads: { kind: 'language', language: 'zh', min: 'C1', wording: '优秀' } },
  { text: '母语为英语', reads: { kind: 'language', language: 'en', min: 'C2', wording: '母语' } },
  { text: '商务英语', reads: { kind: 'language', language: 'en', min: 'B2', wording: '商务英语' } },
  { text: 'native-level Cantonese', reads: { kind: 'language', language: 'yue', min: 'C2', wording: 'native-level' } },
  { text: 'business-level German', reads: { kind: 'language', language: 'de', min: 'B2', wording: 'business-level' } },
  { text: 'conversational Korean', reads: { kind: 'language', language: 'ko', min: 'B1', wording: 'conversational' } },
  {
    text: 'upper intermediate French',
    reads: { kind: 'language', language: 'fr', min: 'B2', wording: 'upper intermediate' },
  },
  {
    text: 'Full professional proficiency in Dutch',
    reads: { kind: 'language', language: 'nl', min: 'C1', wording: 'Full professional proficiency' },
  },
  { text: 'English at C1 level', reads: { kind: 'language', language: 'en', min: 'C1', wording: 'C1 level' } },
  {
    text: 'high standard of written English',
    reads: { kind: 'language', language: 'en', min: 'C1', skills: ['writing'], wording: 'high standard of' },
  },
  { text: 'English fluency', reads: { kind: 'language', language: 'en', min: 'C1', wording: 'fluency' } },
  { text: 'Chinese (Mandarin): native', reads: { kind: 'language', language: 'zh', min: 'C2', wording: 'native' } },
  // bound to the level by other words
  { text: '英语要非常流利', reads: { kind: 'language', language: 'en', min: 'C1', wording: '非常流利' } },
  { text: '日語須達到商務水平', reads: { kind: 'language', language: 'ja', min: 'B2', wording: '商務水平' } },
  { text: '英语达到能日常交流水平', reads: { kind: 'language', language: 'en', min: 'B1', wording: '日常交流' } },
  { text: '法语流利，达到商务水平', reads: { kind: 'language', language: 'fr', min: 'C1', wording: '流利 商务水平' } },
  { text: '德语可作为工作语言', reads: { kind: 'language', language: 'de', min: 'B2', wording: '可作为工作语言' } },
  { text: '能以英语为工作语言', reads: { kind: 'language', language: 'en', min: 'B2', wording: '为工作语言' } },
  { text: '能熟练使用英语', reads: { kind: 'language', language: 'en', min: 'B2', wording: '能熟练使用' } },
  { text: '有一定的英语基础', reads: { kind: 'language', language: 'en', min: 'B1', wording: '有一定的 基础' } },
  {
    text: '有较强的德语沟通能力',
    reads: { kind: 'language', language: 'de', min: 'B2', wording: '较强' },
    from: '较强的德语沟通能力',
  },
  { text: '良好的医疗英语沟通能力', reads: { kind: 'language', language: 'en', min: 'B2', wording: '良好' } },
  { text: '英文電話溝通無礙', reads: { kind: 'language', language: 'en', min: 'C1', wording: '無礙' } },
  {
    text: '懂基本英語會話',
    reads: { kind: 'language', language: 'en', min: 'A2', skills: ['speaking'], wording: '基本' },
  },
  {
    text: '英语良好，听说读写兼备',
    reads: { kind: 'language', language: 'en', min: 'B2', skills: ALL_FOUR, wording: '良好' },
  },
  // skills
  {
    text: '英语读写能力强',
    reads: { kind: 'language', language: 'en', min: 'B2', skills: ['reading', 'writing'], wording: '强' },
  },
  {
    text: '日語聽說流利',
    reads: { kind: 'language', language: 'ja', min: 'C1', skills: ['listening', 'speaking'], wording: '流利' },
  },
  { text: '德文可閱讀文件', reads: { kind: 'language', language: 'de', skills: ['reading'], wording: '' } },
  { text: '韩语可独立阅读合同', reads: { kind: 'language', language: 'ko', skills: ['reading'], wording: '' } },
  { text: '能看懂英文图纸资料', reads: { kind: 'language', language: 'en', wording: '' } },
  {
    text: '能够熟练阅读英文技术文档',
    reads: { kind: 'language', language: 'en', min: 'B2', skills: ['reading'], wording: '能够熟练' },
  },
  { text: '可用英文面試', reads: { kind: 'language', language: 'en', skills: ['speaking'], wording: '' } },
  {
    text: '听说读写流利，英语六级',
    reads: { kind: 'language', language: 'en', min: 'C1', skills: ALL_FOUR, wording: '流利' },
    from: '听说读写流利',
  },
  { text: 'written and spoken English', reads: { kind: 'language', language: 'en', skills: ALL_FOUR, wording: '' } },
  {
    text: 'fluent in English, both written and spoken',
    reads: { kind: 'language', language: 'en', min: 'C1', skills: ALL_FOUR, wording: 'fluent in' },
  },
  {
    text: 'Ability to hear and comprehend the Malay language',
    reads: { kind: 'language', language: 'ms', skills: ['listening'], wording: '' },
  },
  { text: 'We would love to hear from you in English', reads: undefined },
  {
    text: 'Able to read, write and speak Malay',
    reads: { kind: 'language', language: 'ms', skills: ['speaking', 'reading', 'writing'], wording: '' },
  },
  {
    text: 'able to communicate clearly with passengers in English',
    reads: { kind: 'language', language: 'en', wording: '' },
  },
  {
    text: 'Ability to read shipping documents in English',
    reads: { kind: 'language', language: 'en', skills: ['reading'], wording: '' },
  },
  {
    text: 'Must speak and write Thai',
    reads: { kind: 'language', language: 'th', skills: ['speaking', 'writing'], wording: '' },
    from: 'speak and write Thai',
  },
  { text: 'English (written and oral)', reads: { kind: 'language', language: 'en', skills: ALL_FOUR, wording: '' } },
  // no level
  { text: '会粤语', reads: { kind: 'language', language: 'yue', wording: '' } },
  { text: '普通话标准', reads: { kind: 'language', language: 'zh', wording: '' } },
  { text: '懂闽南语优先', reads: { kind: 'language', language: 'nan', wording: '' }, from: '懂闽南语' },
  { text: 'Mandarin speaker', reads: { kind: 'language', language: 'zh', wording: '' } },
  { text: 'proficiency in Vietnamese', reads: { kind: 'language', language: 'vi', wording: '' } },
  { text: 'knowledge of Arabic', reads: { kind: 'language', language: 'ar', wording: '' } },
  // how good the communication is says how good the language has to be
  {
    text: 'Good communication skills in English',
    reads: { kind: 'language', language: 'en', min: 'B2', wording: 'Good communication skills in' },
  },
  {
    text: 'a good level of Danish',
    reads: { kind: 'language', language: 'da', min: 'B2', wording: 'a good level of' },
  },
  {
    text: 'able to write Japanese kanji at a fluent level',
    reads: { kind: 'language', language: 'ja', min: 'C1', skills: ['writing'], wording: 'fluent' },
  },
  // of two levels that are left open the lower is asked for
  {
    text: 'Intermediate to advanced English',
    reads: { kind: 'language', language: 'en', min: 'B1', wording: 'Intermediate advanced' },
  },
  { text: 'Liaise with a Thai speaking colleague', reads: undefined },
  {
    text: 'Mandarin-speaking candidates',
    reads: { kind: 'language', language: 'zh', skills: ['speaking'], wording: '' },
    from: 'Mandarin-speaking',
  },
  // the form of four skills
  {
    text: '英文聽說讀寫/中等',
    reads: { kind: 'language', language: 'en', min: 'B1', skills: ALL_FOUR, wording: '中等' },
  },
  {
    text: '語文條件：日文 -- 聽 /精通、說 /精通、讀 /精通、寫 /精通',
    reads: { kind: 'language', language: 'ja', min: 'C1', skills: ALL_FOUR, wording: '精通' },
    from: '日文 -- 聽 /精通、說 /精通、讀 /精通、寫 /精通',
  },
  {
    text: '英文→聽 /中等、說 /中等、讀 /中等、寫 /中等',
    reads: { kind: 'language', language: 'en', min: 'B1', skills: ALL_FOUR, wording: '中等' },
  },
  {
    text: '英文：聽(略懂)、說(略懂)',
    reads: { kind: 'language', language: 'en', min: 'A2', skills: ['listening', 'speaking'], wording: '略懂' },
  },
  // tests
  { text: 'CET-六级以上', reads: { kind: 'language', language: 'en', certificates: [{ id: 'cet-6' }], wording: '' } },
  { text: 'CET-6以上', reads: { kind: 'language', language: 'en', certificates: [{ id: 'cet-6' }], wording: '' } },
  {
    text: '雅思6.5',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'ielts', minScore: 6.5 }], wording: '' },
  },
  {
    text: '多益(TOEIC)聽讀620分以上',
    reads: {
      kind: 'language',
      language: 'en',
      skills: ['listening', 'reading'],
      certificates: [{ id: 'toeic', minScore: 620 }],
      wording: '',
    },
  },
  { text: 'N2護理師兩年以上', reads: undefined },
  {
    text: '多益750分以上',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'toeic', minScore: 750 }], wording: '' },
  },
  { text: '日语N2以上', reads: { kind: 'language', language: 'ja', certificates: [{ id: 'jlpt-n2' }], wording: '' } },
  {
    text: '日語能力試N1/N2',
    reads: { kind: 'language', language: 'ja', certificates: [{ id: 'jlpt-n2' }, { id: 'jlpt-n1' }], wording: '' },
  },
  {
    text: '日語檢定二級以上',
    reads: { kind: 'language', language: 'ja', certificates: [{ id: 'jlpt-n2' }], wording: '' },
  },
  {
    text: '大学英语四级425分以上',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'cet-4', minScore: 425 }], wording: '' },
  },
  {
    text: '大学英语六级及以上，500分以上',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'cet-6', minScore: 500 }], wording: '' },
  },
  {
    text: '英语四级（425分以上）',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'cet-4', minScore: 425 }], wording: '' },
  },
  {
    text: '英语六级考试（480分以上）',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'cet-6', minScore: 480 }], wording: '' },
  },
  { text: '英语，六级', reads: { kind: 'language', language: 'en', certificates: [{ id: 'cet-6' }], wording: '' } },
  {
    text: '英语水平：CET-4及以上',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'cet-4' }], wording: '' },
  },
  {
    text: '四六级',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'cet-4' }, { id: 'cet-6' }], wording: '' },
  },
  {
    text: 'CET-4或CET-6',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'cet-4' }, { id: 'cet-6' }], wording: '' },
  },
  {
    text: '雅思6.5分或托福90分以上',
    reads: {
      kind: 'language',
      language: 'en',
      certificates: [
        { id: 'ielts', minScore: 6.5 },
        { id: 'toefl', minScore: 90 },
      ],
      wording: '',
    },
  },
  {
    text: 'IELTS 6.5 or TOEFL 90',
    reads: {
      kind: 'language',
      language: 'en',
      certificates: [
        { id: 'ielts', minScore: 6.5 },
        { id: 'toefl', minScore: 90 },
      ],
      wording: '',
    },
  },
  {
    text: 'TOEIC (800+)',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'toeic', minScore: 800 }], wording: '' },
  },
  {
    text: '托福100+',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'toefl', minScore: 100 }], wording: '' },
  },
  {
    text: 'TOEFL 5.5',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'toefl-2026', minScore: 5.5 }], wording: '' },
  },
  {
    text: 'TOEFL PBT 550',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'toefl-pbt', minScore: 550 }], wording: '' },
  },
  {
    text: 'at least 5.5 IELTS',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'ielts', minScore: 5.5 }], wording: '' },
    from: '5.5 IELTS',
  },
  {
    text: 'TOEIC金色證書',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'toeic', minScore: 860 }], wording: '' },
  },
  {
    text: '具有托业（TOEIC）800分以上成绩',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'toeic', minScore: 800 }], wording: '' },
    from: '托业（TOEIC）800分以上成绩',
  },
  {
    text: '韩语TOPIK 5级以上',
    reads: { kind: 'language', language: 'ko', certificates: [{ id: 'topik-5' }], wording: '' },
  },
  { text: '法语专八', reads: { kind: 'language', language: 'fr', certificates: [{ id: 'tfs-8' }], wording: '' } },
  {
    text: '普通话二级甲等以上',
    reads: { kind: 'language', language: 'zh', certificates: [{ id: 'psc-2a' }], wording: '' },
  },
  {
    text: '全民英檢中高級',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'gept-high-intermediate' }], wording: '' },
  },
  { text: 'ICAO英语4级', reads: { kind: 'language', language: 'en', certificates: [{ id: 'icao-4' }], wording: '' } },
  {
    text: 'DSE English level 3 or above',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'hkdse-english', minScore: 3 }], wording: '' },
  },
  {
    text: '英语CET-6或同等水平',
    reads: { kind: 'language', language: 'en', min: 'B2', certificates: [{ id: 'cet-6' }], wording: '' },
    from: '英语CET-6',
  },
  {
    text: 'TOEIC 600 or equivalent',
    reads: { kind: 'language', language: 'en', min: 'B1', certificates: [{ id: 'toeic', minScore: 600 }], wording: '' },
    from: 'TOEIC 600',
  },
  {
    text: '英语读写流利（CET-4及以上）',
    reads: {
      kind: 'language',
      language: 'en',
      min: 'C1',
      skills: ['reading', 'writing'],
      certificates: [{ id: 'cet-4' }],
      wording: '流利',
    },
  },
  // which language, nothing says
  { text: '精通一门小语种', reads: { kind: 'language', language: 'mul', min: 'C1', wording: '精通' } },
  {
    text: '外语要求英语流利',
    reads: { kind: 'language', language: 'en', min: 'C1', wording: '流利' },
    from: '英语流利',
  },
  {
    text: 'Good verbal communication in Hindi and basic English',
    reads: { kind: 'language', language: 'hi', min: 'B2', wording: 'Good' },
    from: 'Good verbal communication in Hindi',
  },
  { text: 'Knowledge of Punjabi', reads: { kind: 'language', language: 'pa', wording: '' } },
  { text: '具備第二外語能力', reads: { kind: 'language', language: 'und', wording: '' }, from: '第二外語能力' },
  {
    text: '中學會考英國語文科考獲第3級',
    reads: { kind: 'language', language: 'en', wording: '' },
    from: '英國語文科',
  },
  { text: '中學文憑考試英文科第4級', reads: { kind: 'language', language: 'en', wording: '' }, from: '英文科' },
  { text: 'HKDSE英文科3級或以上', reads: { kind: 'language', language: 'en', wording: '' }, from: '英文科' },
  { text: '會考中國語文及數學及格', reads: { kind: 'language', language: 'zh', wording: '' }, from: '中國語文' },
  { text: '任教英文科及常識科', reads: undefined },
  {
    text: '日语可用于工作语言',
    reads: { kind: 'language', language: 'ja', min: 'B2', wording: '可用于工作语言' },
  },
  { text: '文憑考試五科（包括中國語文科及英國語文科）合格', reads: undefined },
  { text: 'Command of a third language is a plus', reads: undefined },
  { text: 'at least one other language', reads: undefined },
  { text: 'Non-English speakers are welcome', reads: undefined },
  // not a language that is asked for
  { text: '英语专业', reads: undefined },
  { text: '日语专业本科', reads: undefined },
  { text: '英语相关专业', reads: undefined },
  { text: '少儿英语培训', reads: undefined },
  { text: '法文熟悉者优先', reads: { kind: 'language', language: 'fr', wording: '' }, from: '法文熟悉' },
  // what pupils and customers are helped to is nothing that is asked for
  { text: '辅导学员备考雅思', reads: undefined },
  { text: '讓客戶享受流利的日語服務', reads: undefined },
  { text: '提升孩子英语口语水平', reads: undefined },
  { text: '英语教育行业经验', reads: undefined },
  { text: '英语老师', reads: undefined },
  { text: '少兒英語課程銷售', reads: undefined },
  { text: '日語系畢業', reads: undefined },
  { text: '外国语大学毕业', reads: undefined },
  { text: '负责英文网站维护', reads: undefined },
  { text: '英文合同审核', reads: undefined },
  { text: '英文打字', reads: undefined },
  { text: '具基本日文打字能力', reads: undefined },
  { text: '日文输入能力良好', reads: undefined },
  { text: '英文履歷', reads: undefined },
  { text: '法务经验', reads: undefined },
  { text: '熟悉司法文书', reads: undefined },
  { text: '德企工作经验', reads: undefined },
  { text: '职业道德良好', reads: undefined },
  { text: '熟悉日化行业', reads: undefined },
  { text: '每日文件归档', reads: undefined },
  { text: '有韩资企业经验', reads: undefined },
  { text: '西餐厨师', reads: undefined },
  { text: '泰国客户资源', reads: undefined },
  { text: '高中文化程度', reads: undefined },
  { text: '其中文化程度本科以上', reads: undefined },
  { text: '中英人寿工作经验', reads: undefined },
  { text: '非英语母语者', reads: undefined },
  { text: '六级以上地震', reads: undefined },
  { text: '八级工', reads: undefined },
  { text: '二级建造师', reads: undefined },
  { text: '人力资源四级', reads: undefined },
  { text: '计算机二级', reads: undefined },
  { text: '钢琴八级', reads: undefined },
  { text: '表达流利', reads: undefined },
  { text: '口齿流利', reads: undefined },
  { text: '文笔流畅', reads: undefined },
  { text: '语言表达能力强', reads: undefined },
  { text: '语言组织能力强', reads: undefined },
  { text: '精通C语言', reads: undefined },
  { text: '熟悉脚本语言', reads: undefined },
  { text: '精通Office', reads: undefined },
  { text: '熟练使用Excel', reads: undefined },
  { text: '雅思培训顾问', reads: undefined },
  { text: '全英语授课环境', reads: undefined },
  { text: '英语不限', reads: undefined },
  { text: '不会英语也没关系', reads: undefined },
  { text: '韓文 -- 聽 /不會、說 /不會、讀 /不會、寫 /不會', reads: undefined },
  { text: '提升日语能力', reads: undefined },
  { text: '檢附日文檢定證書影本', reads: undefined },
  { text: '处理日文客户的投诉', reads: undefined },
  { text: '语言不限', reads: undefined },
  // a grade is of the language that it stands behind
  { text: '俄语六级', reads: { kind: 'language', language: 'ru', wording: '' } },
  { text: '汉语四级', reads: { kind: 'language', language: 'zh', wording: '' } },
  {
    text: '多益要考到700分',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'toeic', minScore: 700 }], wording: '' },
  },
  { text: '无外语要求', reads: undefined },
  { text: '不要求英语', reads: undefined },
  { text: '英語能力不拘', reads: undefined },
  { text: 'Chinese restaurant experience', reads: undefined },
  { text: 'English breakfast cook', reads: undefined },
  { text: 'Polish the floor', reads: undefined },
  { text: 'Handle English-speaking clients', reads: undefined },
  { text: 'CAE engineer', reads: undefined },
  { text: 'Pte Ltd', reads: undefined },
  { text: 'PET bottle production', reads: undefined },
  { text: 'programming languages', reads: undefined },
  { text: 'No Mandarin required', reads: undefined },
  { text: 'English is not required', reads: undefined },
  { text: 'experience with Japanese companies', reads: undefined },
  { text: 'good English teacher', reads: undefined },
  { text: 'Chef with strong knowledge of French and Italian dishes', reads: undefined },
  { text: 'Multilingual colleagues are invited to apply', reads: undefined },
  { text: '母語(客家語)老師', reads: undefined },
  {
    text: 'Working knowledge of Kiswahili',
    reads: { kind: 'language', language: 'sw', min: 'B2', wording: 'Working knowledge of' },
  },
  // a dash between a test and its score
  {
    text: 'IELTS – 6.5',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'ielts', minScore: 6.5 }], wording: '' },
  },
  // skills of any kind that are in a language, and what stands between a language and what weighs it
  {
    text: 'Excellent communication and negotiation skills in English',
    reads: { kind: 'language', language: 'en', min: 'C1', wording: 'Excellent' },
  },
  {
    text: 'Good customer service skills in Dutch',
    reads: { kind: 'language', language: 'nl', min: 'B2', wording: 'Good' },
  },
  { text: 'Strong knife skills in Chinese cooking', reads: undefined },
  {
    text: 'Good manners, both written and spoken, in Thai',
    reads: { kind: 'language', language: 'th', skills: ['listening', 'speaking', 'reading', 'writing'], wording: '' },
    from: 'written and spoken, in Thai',
  },
  // what is written, read or spoken is no language
  { text: 'Able to read drawings and clear speaking voice', reads: undefined },
  {
    text: 'Good Thai, able to read drawings',
    reads: { kind: 'language', language: 'th', min: 'B2', wording: 'Good' },
    from: 'Good Thai',
  },
  // an example of what is asked for
  {
    text: 'Knowledge of another language such as Thai',
    reads: { kind: 'language', language: 'th', wording: '' },
  },
  { text: 'Able to use Thai', reads: { kind: 'language', language: 'th', wording: '' } },
  // what it is used for, behind the preposition
  { text: '德语可用于采购合同', reads: { kind: 'language', language: 'de', wording: '' } },
  { text: '德语能用于日常工作交流', reads: { kind: 'language', language: 'de', min: 'B1', wording: '日常工作交流' } },
  {
    text: 'Flemish will also be a great asset',
    reads: { kind: 'language', language: 'nl', wording: '' },
    from: 'Flemish',
  },
  // the grade behind the name of several tests tells which
  {
    text: '全民英檢(GEPT)中高級複試以上',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'gept-high-intermediate' }], wording: '' },
  },
  {
    text: '英檢「中級」程度',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'gept-intermediate' }], wording: '' },
    from: '英檢「中級',
  },
  {
    text: 'BEC高级',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'bec-higher' }], wording: '' },
  },
  {
    text: '中高級英檢',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'gept-high-intermediate' }], wording: '' },
  },
  { text: '未能符合最低中文語文能力要求，仍可申請', reads: undefined },
  { text: '日文3級', reads: { kind: 'language', language: 'ja', certificates: [{ id: 'jlpt-n3' }], wording: '' } },
]
