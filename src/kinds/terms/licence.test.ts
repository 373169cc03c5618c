import { expect, test } from 'vitest'
import { outline } from '../../../test/outline'

test.each<[text: string, ...requirements: string[]]>([
  // Letters in capitals before a noun that is of other things as well, or in a list of licences.
  ['ASA or FSA designation', 'ASA or FSA designation'],
  ['EIT registration preferred', '?EIT registration'],
  // Letters in capitals behind a verb of passing.
  ['Must have passed QZTET (both papers)', 'passed QZTET'],
  ['cleared the WBPS exam', 'cleared the WBPS exam'],
  ['Our mill passed an SQC review'],
  // The letters of an accountant are those of a state as well.
  ['CA preferred', '?CA'],
  ['a fresher CA', 'CA'],
  ['B.Com / CA', 'B.Com | CA'],
  ['Fresno, CA'],
  ['Must live in CA or NV'],
  // Of whom a council has entered.
  ['registered member of Beekeepers Council of Ghana', 'member of Beekeepers Council of Ghana'],
  ['Member of Ghana Bar Association', 'Member of Ghana Bar Association'],
  ['CISSP, CRISC or CSX-F', 'CISSP, CRISC or CSX-F'],
  ['Certified in TWI', 'Certified in TWI'],
  ['CKA certification or AWS Certified Solutions Architect', 'CKA certification or AWS Certified Solutions Architect'],
  ['IKZM accredited or registered with the board', 'IKZM accredited | registered with the board'],
  ['GPhC registered, ARRT certified', 'GPhC registered', 'ARRT certified'],
  ['NMLS licensed', 'NMLS licensed'],
  ['Admission to the state bar', 'Admission to the state bar'],
  ['Insurance Intermediary Examination preferred', '?Insurance Intermediary Examination'],
  ['PCV (D) licence', 'PCV (D) licence'],
  ['CeMAP qualified, or FINRA Series 7', 'CeMAP qualified | FINRA Series 7'],
  ['Accredited practising dietitian', 'Accredited practising dietitian'],
  ['Accredited Auditor', 'Accredited Auditor'],
  // Whom a learned body has among its members; those of a board or a team are of a firm.
  ['Member of QRST (Felting) or UVW', 'Member of QRST (Felting) or UVW'],
  ['Full member of the Royal Institute of Weavers', 'member of the Royal Institute of Weavers'],
  ['Fellow of QRST preferred', '?Fellow of QRST'],
  ['Work as a member of the board'],
  ['You are a member of the team'],
  ['持有船長證書或有效輪機操作證書', '船長證書或有效輪機操作證書'],
  // What the employer asks for, and what he hands out or keeps.
  ['We require a glazing licence', 'glazing licence'],
  ["You will need a driver's licence", "driver's licence"],
  ['We are looking for a baker with a food hygiene certificate', 'food hygiene certificate'],
  ['We issue glazing certificates'],
  // What a certificate says of whoever holds it; a degree is none.
  ['Certificate of Registration (Part II)', 'Certificate of Registration (Part II)'],
  ['Certificate of Competency', 'Certificate of Competency'],
  ['取得学位资格后，3年裱花经验', '3年裱花经验'],
  // A verb whose last unit opens the name.
  ['持證監會牌照優先', '?證監會牌照'],
  ['持证券从业资格证', '证券从业资格证'],
  ['持证上岗', '持证上岗'],
  ['Enhanced DBS clearance', 'Enhanced DBS clearance'],
  // Which class it is of, and what one may be able to do instead.
  ['Class C or provisional drivers licence', 'Class C or provisional drivers licence'],
  ['Class C drivers licence', 'Class C drivers licence'],
  ['A forklift licence or ability and desire to get one', 'forklift licence'],
  // What is no licence of its own, beside one that is.
  ['Comfortable working at heights'],
  ['PA6 and PP compounds'],
  ['EU Blue Card holders'],
  ['Job registration is open'],
  ['non-CPA'],
  ['Without CPA: 6 years'],
  ['Do not apply without a forklift licence', 'forklift licence'],
  ['CA or CPA qualified', 'CA or CPA qualified'],
  // The bracket says which, or says it again.
  ['A professional certification (e.g. CPA, ACCA) is a plus', '?professional certification (e.g. CPA, ACCA)'],
  ['具有注册会计师（CPA）资格', '注册会计师（CPA）资格'],
  ['Certified Scrum Master (CSM) and forklift certification', 'Certified Scrum Master (CSM)', 'forklift certification'],
  // Grades of skilled work, which titles of engineers begin like.
  ['持Q2起重机证，高级工以上', 'Q2起重机证', '高级工以上'],
  ['高级工程师优先'],
  ['具有一级建造师或高级工程师', '一级建造师 | 高级工程师'],
  ['高级工艺设计'],
  // The trade on either side of a grade that is tested.
  ['冷凍空調丙級', '冷凍空調丙級'],
  ['室內配線乙級技術士', '室內配線乙級技術士'],
  ['丙級廚師證照', '丙級廚師證照'],
  ['持有丙級廚師或乙級廚師證照', '丙級廚師或乙級廚師證照'],
  ['考取乙級證照', '乙級證照'],
  ['乙级资质企业'],
  // Licences to drive and to guard as they are called in Hong Kong and Taiwan.
  ['具汽、機車駕照', '汽、機車駕照'],
  ['持1、2號車牌', '1、2號車牌'],
  ['持有車牌', '持有車牌'],
  ['持平安咭及A牌保安證', '平安咭', 'A牌保安證'],
  // What a teacher holds by law, whose name has the name of a level in it.
  ['持有學位教師教育文憑', '學位教師教育文憑'],
  ['持有学位教师教育证书', '学位教师教育证书'],
  ['持教師證書或教育文憑', '持教師證書或教育文憑'],
  // The number of the employer's own licence.
  ['EA Licence 12C3456'],
  ['EA Licence No. 12C3456'],
])('%s', (text, ...requirements) => {
  expect(outline(text)).toEqual(requirements)
})
