import type { TermKind } from '../../model/constraint'
import type { Example } from '../kind'

/** What a posting says in the kinds that are lists of terms, and what is read. */
export const TERM_EXAMPLES = {
  seniority: [
    { text: '主管级以上', reads: { kind: 'seniority', terms: ['主管级'] } },
    { text: '负责主管交办的工作', reads: undefined },
  ],
  skill: [
    { text: '熟练使用Excel', reads: { kind: 'skill', terms: ['Excel'] } },
    { text: '數學會的會員資格，日後或會有所更改', reads: undefined },
    { text: '熟悉进出口流程', reads: { kind: 'skill', terms: ['进出口流程'] } },
    { text: '本科以上学历', reads: undefined },
    { text: '有品質意識', reads: { kind: 'skill', terms: ['品質意識'] }, from: '品質意識' },
    // the quality of goods, an emergency, and what the job is to do
    { text: '負責來料檢驗與包裝品質', reads: undefined },
    { text: '负责产品质量改进', reads: undefined },
    { text: '紧急救援行业', reads: undefined },
    { text: '参与需求分析', reads: undefined },
    { text: 'Responsible for stock and returns', reads: undefined },
  ],
  certificate: [
    { text: '持有教师资格证', reads: { kind: 'certificate', terms: ['教师资格证'] }, from: '教师资格证' },
    { text: '有C1驾照', reads: { kind: 'certificate', terms: ['C1驾照'] }, from: 'C1驾照' },
    { text: '叉车证和驾照', reads: { kind: 'certificate', terms: ['叉车证'] }, from: '叉车证' },
    { text: '电工证或叉车证', reads: { kind: 'certificate', terms: ['电工证', '叉车证'] } },
    // a request for proposals is no paper of a planner
    { text: 'You write RFP and RFQ', reads: undefined },
    // beside an experience in a firm, and beside what was studied
    {
      text: '物流公司工作经历、或持有报关员证者优先',
      reads: { kind: 'certificate', terms: ['报关员证'] },
      from: '报关员证',
    },
    { text: '營養科系畢業或營養師證照', reads: { kind: 'certificate', terms: ['營養師證照'] }, from: '營養師證照' },
    {
      text: '具備營養科系畢業或營養師證照',
      reads: { kind: 'certificate', terms: ['營養師證照'] },
      from: '營養師證照',
    },
    {
      text: '持有B級電工註冊證明',
      reads: { kind: 'certificate', terms: ['B級電工註冊證明'] },
      from: 'B級電工註冊證明',
    },
    { text: '持有在職證明', reads: undefined },
    { text: 'CISSP, CISA', reads: { kind: 'certificate', terms: ['CISSP', 'CISA'] } },
    // what would be as good closes the list, and several that one noun leads
    { text: 'CISSP, CISA, or related certification', reads: { kind: 'certificate', terms: ['CISSP', 'CISA'] } },
    {
      text: 'Certifications in Looms, Spindles, or Carders',
      reads: { kind: 'certificate', terms: ['Looms', 'Spindles', 'Carders'] },
    },
    // a grade of the Australian framework
    {
      text: 'Certificate III in Individual Shearing',
      reads: { kind: 'certificate', terms: ['Certificate III in Individual Shearing'] },
    },
    { text: 'Certificate III in Shearing', reads: { kind: 'certificate', terms: ['Certificate III in Shearing'] } },
    { text: 'Cert 3 in Shearing', reads: { kind: 'certificate', terms: ['Cert 3 in Shearing'] } },
    { text: 'Certificate IV', reads: { kind: 'certificate', terms: ['Certificate IV'] } },
    { text: 'CeMAP qualified', reads: { kind: 'certificate', terms: ['CeMAP'] } },
    { text: 'Licensed plumber', reads: { kind: 'certificate', terms: ['Licensed plumber'] } },
    { text: 'MRICS or MCIOB', reads: { kind: 'certificate', terms: ['MRICS', 'MCIOB'] } },
    { text: 'IPAF and PASMA', reads: { kind: 'certificate', terms: ['IPAF'] }, from: 'IPAF' },
    { text: 'OSHA 30-hour', reads: { kind: 'certificate', terms: ['OSHA 30-hour'] } },
    { text: 'CSCS card', reads: { kind: 'certificate', terms: ['CSCS card'] } },
    {
      text: 'Must be at least 20 years old and have a forklift licence',
      reads: { kind: 'certificate', terms: ['forklift licence'] },
      from: 'forklift licence',
    },
    { text: '逾期注销获聘资格', reads: undefined },
    { text: 'Must hold a valid DL', reads: { kind: 'certificate', terms: ['valid DL'] }, from: 'valid DL' },
    { text: 'Valid UAE driving license', reads: { kind: 'certificate', terms: ['UAE driving license'] } },
    { text: 'Professional Engineer (PE)', reads: { kind: 'certificate', terms: ['Professional Engineer (PE)'] } },
    { text: '具證照者佳', reads: { kind: 'certificate', terms: ['證照'] }, from: '證照' },
    { text: '需有执照', reads: { kind: 'certificate', terms: ['执照'] }, from: '执照' },
    { text: '有證照補助', reads: undefined },
    { text: '结训后可获得证书', reads: undefined },
    { text: 'Clean driving licence', reads: { kind: 'certificate', terms: ['Clean driving licence'] } },
    { text: 'Full, clean UK driving licence', reads: { kind: 'certificate', terms: ['UK driving licence'] } },
    { text: 'A full, valid driving licence', reads: { kind: 'certificate', terms: ['valid driving licence'] } },
    // a name that no vocabulary knows, behind a verb of having or what requires it
    {
      text: '須具有驗光人員相關證照',
      reads: { kind: 'certificate', terms: ['驗光人員相關證照'] },
      from: '驗光人員相關證照',
    },
    {
      text: '持有效起重機操作許可證',
      reads: { kind: 'certificate', terms: ['起重機操作許可證'] },
      from: '起重機操作許可證',
    },
    // 及 parts two
    {
      text: '具有《护士执业证书》及《母婴护理证书》',
      reads: { kind: 'certificate', terms: ['护士执业证书'] },
      from: '护士执业证书》',
    },
    // the field that it is of
    { text: '二级建造师（机电专业）', reads: { kind: 'certificate', terms: ['二级建造师'] } },
    { text: '中级以上专业技术资格', reads: { kind: 'certificate', terms: ['中级以上专业技术资格'] } },
    // who holds it may stand before a colon
    { text: '救生員：須持有救生員證照', reads: { kind: 'certificate', terms: ['救生員證'] }, from: '救生員證照' },
    // a second verb behind 或
    {
      text: '有导游证或通过教师资格证考试',
      reads: { kind: 'certificate', terms: ['导游证', '教师资格证'] },
      from: '导游证或通过教师资格证',
    },
    // which ones, in brackets
    {
      text: '持有相关证书（CISSP、ITIL）',
      reads: { kind: 'certificate', terms: ['CISSP', 'ITIL'] },
      from: 'CISSP、ITIL',
    },
    // the rest of its noun
    { text: '税务师证书', reads: { kind: 'certificate', terms: ['税务师证'] } },
    { text: '註冊護士', reads: { kind: 'certificate', terms: ['註冊護士'] } },
    // without a verb of having, by the noun that the name ends in
    { text: '危险品押运证', reads: { kind: 'certificate', terms: ['危险品押运证'] } },
    { text: '食品检验员资格证书', reads: { kind: 'certificate', terms: ['食品检验员资格证书'] } },
    { text: '注册公用设备工程师', reads: { kind: 'certificate', terms: ['注册公用设备工程师'] } },
    { text: '具專利師資格', reads: { kind: 'certificate', terms: ['專利師資格'] }, from: '專利師資格' },
    { text: 'Forklift certification', reads: { kind: 'certificate', terms: ['Forklift certification'] } },
    { text: 'Real estate license', reads: { kind: 'certificate', terms: ['Real estate license'] } },
    {
      text: 'Professional Engineer (PE) license',
      reads: { kind: 'certificate', terms: ['Professional Engineer (PE) license'] },
    },
    // whom a body has entered
    {
      text: 'registered with the Board of Physiotherapy',
      reads: { kind: 'certificate', terms: ['registered with the Board of Physiotherapy'] },
    },
    {
      text: 'Registered as a surveyor or planner with the Land Council (LC)',
      reads: { kind: 'certificate', terms: ['Registered as a surveyor or planner with the Land Council (LC)'] },
    },
    {
      text: 'membership of a professional body',
      reads: { kind: 'certificate', terms: ['membership of a professional body'] },
    },
    {
      text: 'membership of a professional body such as AKM, BTI or QRS',
      reads: { kind: 'certificate', terms: ['AKM', 'BTI', 'QRS'] },
    },
    { text: 'The school is registered with the education board', reads: undefined },
    {
      text: 'must hold and maintain a pilot licence',
      reads: { kind: 'certificate', terms: ['pilot licence'] },
      from: 'pilot licence',
    },
    {
      text: 'holders of a welding certificate',
      reads: { kind: 'certificate', terms: ['welding certificate'] },
      from: 'welding certificate',
    },
    { text: 'Licensed electrician', reads: { kind: 'certificate', terms: ['Licensed electrician'] } },
    {
      text: 'Certification in loss adjusting',
      reads: { kind: 'certificate', terms: ['Certification in loss adjusting'] },
    },
    // how long it has been held is no experience
    {
      text: '持有道路从业资格证2年以上',
      reads: { kind: 'certificate', terms: ['道路从业资格证'] },
      from: '道路从业资格证',
    },
    // papers of study and of identity, papers to be handed in or kept in order
    { text: '面试时请带学历证书', reads: undefined },
    {
      text: 'must be 18 or over with a forklift licence',
      reads: { kind: 'certificate', terms: ['forklift licence'] },
      from: 'forklift licence',
    },
    { text: '持有身份证', reads: undefined },
    { text: '具副高级职称', reads: { kind: 'certificate', terms: ['副高级职称'] }, from: '副高级职称' },
    { text: '具備下列資格之一', reads: undefined },
    { text: '具備崗位要求的其他資格', reads: undefined },
    { text: '錄取十名，備取學歷及資格相符者', reads: undefined },
    { text: '毕业证、学位证齐全', reads: undefined },
    { text: '请携带身份证及驾驶证原件', reads: undefined },
    { text: '负责许可证的办理和年检', reads: undefined },
    { text: '协助员工考取资格证书', reads: undefined },
    {
      text: '持有安親班訓練結業證書',
      reads: { kind: 'certificate', terms: ['安親班訓練結業證書'] },
      from: '安親班訓練結業證書',
    },
    {
      text: '有园艺培训结业证书',
      reads: { kind: 'certificate', terms: ['园艺培训结业证书'] },
      from: '园艺培训结业证书',
    },
    { text: '持有大學結業證書', reads: undefined },
    // an examination of a trade that one has passed, and the right to sit for one
    {
      text: '經消防設備士考試及格者',
      reads: { kind: 'certificate', terms: ['消防設備士考試'] },
      from: '消防設備士考試及格',
    },
    { text: '具建築師考試及格', reads: { kind: 'certificate', terms: ['建築師考試'] }, from: '建築師考試及格' },
    { text: '具司法人員考試及格', reads: { kind: 'certificate', terms: ['司法人員考試'] }, from: '司法人員考試及格' },
    { text: '经律师考试及格', reads: { kind: 'certificate', terms: ['律师考试'] }, from: '律师考试及格' },
    { text: '具三等考試及格', reads: { kind: 'certificate', terms: ['三等考試及格'] }, from: '三等考試及格' },
    { text: '期末考试及格', reads: undefined },
    { text: '具護理師應考資格者尤佳', reads: undefined },
    { text: '须具护士报考资格者', reads: undefined },
    { text: '具下列各類組應考資格之一', reads: undefined },
    { text: '到職前領取該證', reads: undefined },
    { text: '并加入药师协会', reads: undefined },
    { text: '向心理師公會登錄', reads: undefined },
    { text: '证书补贴500元', reads: undefined },
    { text: '保证工作时间', reads: undefined },
    { text: '公司持有金融牌照', reads: undefined },
    { text: 'Birth certificate and copies of your certificates', reads: undefined },
    { text: 'Handle license agreements', reads: undefined },
    { text: 'We are a licensed bank', reads: undefined },
    { text: 'The RN will report to the ward manager', reads: undefined },
  ],
  trait: [
    { text: '良好的沟通、谈判技巧', reads: { kind: 'trait', terms: ['沟通'] }, from: '良好的沟通' },
    { text: '吃苦耐劳', reads: { kind: 'trait', terms: ['吃苦耐劳'] } },
    { text: '責任心強', reads: { kind: 'trait', terms: ['責任心強'] } },
    { text: 'team player', reads: { kind: 'trait', terms: ['team player'] } },
    { text: '细心、负责', reads: { kind: 'trait', terms: ['细心', '负责'] } },
    { text: '负责贸易流程', reads: undefined },
    { text: '以电话方式与客户沟通', reads: undefined },
    { text: '无责任底薪', reads: undefined },
    { text: '5年以上工作经验', reads: undefined },
  ],
  availability: [
    { text: '能适应出差', reads: { kind: 'availability', terms: ['能适应出差'] } },
    { text: '會不定期出差', reads: { kind: 'availability', terms: ['出差'] }, from: '出差' },
    { text: '早班、中班皆可', reads: { kind: 'availability', terms: ['早班', '中班'] }, from: '早班、中班' },
    { text: '可立即到岗', reads: { kind: 'availability', terms: ['可立即到岗'] } },
    { text: '不招暑假工和兼职', reads: undefined },
    { text: '兼职勿扰', reads: undefined },
    { text: '非兼职', reads: undefined },
    { text: '出差补贴', reads: undefined },
    { text: '出差有补贴', reads: undefined },
    { text: 'Immediate joiners', reads: { kind: 'availability', terms: ['Immediate joiners'] } },
    { text: '出差人员有餐補', reads: undefined },
  ],
} satisfies { [K in TermKind]: readonly Example<K>[] }
