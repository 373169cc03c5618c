import { expect, test } from 'vitest'
import { readingLines } from '../../../test/reading-lines'

// Licences by their English noun or title: what is taken into the name, and what makes the noun one of other things.
test.each<[text: string, ...requirements: string[]]>([
  // the name is what stands before the noun, back over the words that are of no other matter
  ['a valid food handler certificate', 'certificate 「food handler certificate」 terms=food handler certificate'],
  ['Level 2 Felting and Level 2 Carding are not equivalent qualifications'],
  ['licence for a forklift preferred', '?certificate 「licence for a forklift」 terms=licence for a forklift'],
  ['current industry certification required', 'certificate 「industry certification」 terms=industry certification'],
  ['5 forklift certifications', 'certificate 「5 forklift certifications」 terms=5 forklift certifications'],
  ['Microsoft 365 certification', 'certificate 「Microsoft 365 certification」 terms=Microsoft 365 certification'],
  ['(PE) license', 'certificate 「(PE) license」 terms=(PE) license'],
  ['CKA/CKAD certification', 'certificate 「CKA/CKAD certification」 terms=CKA、CKAD'],
  ['no certification'],
  ['minimum certification'],
  ['welding or certification', 'skill 「welding」 terms=welding'],
  // short letters in a bracket behind a name that is known, and the noun behind it
  [
    'Child Development Associate (CDA) credential',
    'certificate 「Child Development Associate (CDA) credential」 terms=Child Development Associate、CDA',
  ],
  [
    'Registered Dietitian (RD) credential',
    'certificate 「Registered Dietitian (RD) credential」 terms=Registered Dietitian',
  ],
  // letters that say a name again, behind it or before it
  [
    'Certified Medical Assistant (CMA)',
    'certificate 「Certified Medical Assistant (CMA)」 terms=Certified Medical Assistant、CMA',
  ],
  ['CKO (Certified Kiln Operator)', 'certificate 「CKO (Certified Kiln Operator)」 terms=Certified Kiln Operator'],
  ['CKX (Certified Kiln Operator)', 'certificate 「Certified Kiln Operator」 terms=Certified Kiln Operator'],
  [
    'Certified Professional in Kiln Safety (CPKS)',
    'certificate 「Certified Professional in Kiln Safety (CPKS)」 terms=Certified Professional in Kiln Safety',
  ],
  ['CPR and 1st Aid certification', 'certificate 「CPR and 1st Aid certification」 terms=CPR and 1st Aid'],
  ['a clean driving record and a clean background'],
  ['You may earn dyeing certifications with us'],
  ['Must earn a dyeing certificate', 'certificate 「dyeing certificate」 terms=dyeing certificate'],
  [
    'certification as a kiln operator',
    'certificate 「certification as a kiln operator」 terms=certification as a kiln operator',
  ],
  // letters in capitals beside what is known, in a bracket and in front of it
  [
    'Qualified accountant (CIMA, ACA or equivalent)',
    'certificate 「Qualified accountant (CIMA, ACA or equivalent)」 terms=Qualified accountant、CIMA、ACA',
  ],
  ['ACA, CIMA or CIPFA qualified', 'certificate 「ACA, CIMA or CIPFA qualified」 terms=ACA、CIMA、CIPFA'],
  // which class of licence it is, said behind it
  ['Driving licence (category B)', 'certificate 「Driving licence (category B)」 terms=Driving licence'],
  ["Driver's licence code EB", "certificate 「Driver's licence code EB」 terms=Driver's licence"],
  ["Driver's licence (code name)", "certificate 「Driver's licence」 terms=Driver's licence"],
  ['Full, clean Irish driving licence', 'certificate 「Full, clean Irish driving licence」 terms=driving licence'],
  ["Valid Code B driver's licence", "certificate 「Valid Code B driver's licence」 terms=driver's licence"],
  ['Qualified as a solicitor', 'certificate 「Qualified as a solicitor」 terms=Qualified as a solicitor'],
  // a list that and closes asks for each of its papers, and a series goes on by its numbers
  [
    'CSCS, CPCS and SMSTS',
    'certificate 「CSCS」 terms=CSCS',
    'certificate 「CPCS」 terms=CPCS',
    'certificate 「SMSTS」 terms=SMSTS',
  ],
  [
    'CSCS, CPCS and First Aid',
    'certificate 「CSCS」 terms=CSCS',
    'certificate 「CPCS」 terms=CPCS',
    'skill 「First Aid」 terms=First Aid',
  ],
  [
    'CPR, Lifting and Climbing certification',
    'certificate 「CPR」 terms=CPR',
    'certificate 「Lifting」 terms=Lifting',
    'certificate 「Climbing certification」 terms=Climbing certification',
  ],
  ['Crane licence issued in Leeds', 'certificate 「Crane licence」 terms=Crane licence'],
  ['A paediatric first-aid certificate', 'certificate 「paediatric first-aid certificate」 terms=paediatric first-aid'],
  ['Gas licence (journeyman or master)', 'certificate 「Gas licence」 terms=Gas licence'],
  ['ILM Level 3', 'certificate 「ILM Level 3」 terms=ILM'],
  ['CSCS, CPCS or SMSTS', 'certificate 「CSCS, CPCS or SMSTS」 terms=CSCS、CPCS、SMSTS'],
  // each number of a series is a paper: what *and* parts is asked for, what *or* joins would do
  [
    'Series 7, 63 and 65',
    'certificate 「Series 7」 terms=Series 7',
    'certificate 「63」 terms=63',
    'certificate 「65」 terms=65',
  ],
  [
    'Series 7 and 63, 65 or 66 licenses',
    'certificate 「Series 7」 terms=Series 7',
    'certificate 「63, 65 or 66 licenses」 terms=63、65、66',
  ],
  ['API 510/570', 'certificate 「API 510/570」 terms=API 510、570'],
  ['Hold Series 7 & 66', 'certificate 「Series 7」 terms=Series 7', 'certificate 「66」 terms=66'],
  ['FINRA Series 7, 66', 'certificate 「FINRA Series 7」 terms=FINRA Series 7', 'certificate 「66」 terms=66'],
  [
    'OSHA 10 and 5 years of experience',
    'certificate 「OSHA 10」 terms=OSHA 10',
    'experience 「5 years of experience」 minMonths=60',
  ],
  // names that share the noun of the last, or have it in the plural
  [
    'Dogging, EWP and rigging tickets',
    'certificate 「Dogging」 terms=Dogging',
    'certificate 「EWP」 terms=EWP',
    'certificate 「rigging tickets」 terms=rigging tickets',
  ],
  ['HR or MC licence', 'certificate 「HR or MC licence」 terms=HR、MC licence'],
  ['Plumbing or barber license', 'certificate 「Plumbing or barber license」 terms=Plumbing、barber license'],
  ['Roller tickets', 'certificate 「Roller tickets」 terms=Roller tickets'],
  ['Support tickets'],
  // names that have a noun each are papers each of which is asked for, unless *or* closes their list
  [
    'White card, forklift licence, CSCS',
    'certificate 「White card」 terms=White card',
    'certificate 「forklift licence」 terms=forklift licence',
    'certificate 「CSCS」 terms=CSCS',
  ],
  [
    'White card, CSCS card or CPCS card',
    'certificate 「White card, CSCS card or CPCS card」 terms=White card、CSCS card、CPCS card',
  ],
  // a noun that two names share
  [
    'DYE and KLN certificates',
    'certificate 「DYE」 terms=DYE',
    'certificate 「KLN certificates」 terms=KLN certificates',
  ],
  ['Red Seal welder', 'certificate 「Red Seal welder」 terms=Red Seal'],
  ['Certified in Kiln Safety', 'certificate 「Certified in Kiln Safety」 terms=Certified in Kiln Safety'],
  // a paper that no vocabulary knows, behind a scope
  [
    '2 years in a kiln and a valid kiln licence',
    'experience 「2 years in a kiln」 minMonths=24 scope=(others=kiln)',
    'certificate 「kiln licence」 terms=kiln licence',
  ],
  ['License: a forklift licence', 'certificate 「forklift licence」 terms=forklift licence'],
  // two classes of one paper, of which either will do
  ['Class A or B CDL', 'certificate 「Class A or B CDL」 terms=CDL'],
  ['Level 1 or Level 2 food hygiene', 'certificate 「Level 1 or Level 2 food hygiene」 terms=Level 2 food hygiene'],
  // the short noun before its grade, and two grades of one name
  ['Cert III in Basketry', 'certificate 「Cert III in Basketry」 terms=Cert III in Basketry'],
  [
    'Certificate III or IV in Basketry',
    'certificate 「Certificate III or IV in Basketry」 terms=Certificate III or IV in Basketry',
  ],
  ['cert in hand'],
  // whose licence it is, and what one need not have yet
  ["a barber's license", "certificate 「barber's license」 terms=barber's license"],
  ["Master plumber's license", "certificate 「Master plumber's license」 terms=Master plumber"],
  ['ServSafe certified or able to become certified', 'certificate 「ServSafe certified」 terms=ServSafe certified'],
  [
    'Certification in dyeing or five years of experience',
    'certificate 「Certification in dyeing」 terms=Certification in dyeing | experience 「five years of experience」 minMonths=60',
  ],
  ['CNA license or ability to obtain', 'certificate 「CNA license」 terms=CNA'],
  ['must obtain and maintain a guard certification', 'certificate 「guard certification」 terms=guard certification'],
  ['or the ability to achieve such certification'],
  // letters in a bracket before the noun, another sentence behind it, and whoever enters the members
  [
    'hold a Kiln Operator Class II (K2) license',
    'certificate 「Kiln Operator Class II (K2) license」 terms=Kiln Operator Class II (K2) license',
  ],
  ['Those with a kiln licence will be asked to copy the licence', 'certificate 「kiln licence」 terms=kiln licence'],
  [
    'registered on the General Division of the Register of Weavers',
    'certificate 「registered on the General Division of the Register of Weavers」 terms=registered on the General Division of the Register of Weavers',
  ],
  [
    'registered with, or eligible to be registered with, the Weavers Council',
    'certificate 「registered with, the Weavers Council」 terms=registered with, the Weavers Council',
  ],
  // classes of what may be driven share their noun
  ['Class 3 or 4 driving licence', 'certificate 「Class 3 or 4 driving licence」 terms=Class 3、4 driving licence'],
  [
    'Class 4, 5 or Class 3 driving licence',
    'certificate 「Class 4, 5 or Class 3 driving licence」 terms=Class 4、5、Class 3 driving licence',
  ],
  ['Class 3 training'],
  // what stands behind the noun says what is done with it
  ['rigging certification sales'],
  ['welding certification software', 'skill 「welding」 terms=welding'],
  ['EA Licence No. 12C3456'],
  ['Certification of products'],
  // letters in capitals, three of them or more
  ['AS designation'],
  ['ASA designation', 'certificate 「ASA designation」 terms=ASA designation'],
  // a bracket says which, or speaks of something else
  ['A professional certification (CPA, CMA)', 'certificate 「professional certification (CPA, CMA)」 terms=CPA、CMA'],
  ['Professional certification (CPA or CMA)', 'certificate 「Professional certification (CPA or CMA)」 terms=CPA、CMA'],
  ['Driver License (class C) required', 'certificate 「Driver License (class C)」 terms=Driver License'],
  [
    'Professional certification (in any trade) and CPA',
    'certificate 「Professional certification」 terms=Professional certification',
    'certificate 「CPA」 terms=CPA',
  ],
  // what a profession awards, and not what is as good as a licence that is named, nor the years since
  [
    'A professional legal qualification',
    'certificate 「professional legal qualification」 terms=professional legal qualification',
  ],
  ['a professional qualification (CFA, CPA)', 'certificate 「professional qualification (CFA, CPA)」 terms=CFA、CPA'],
  [
    'a professional qualification such as CFA or CPA',
    'certificate 「professional qualification such as CFA or CPA」 terms=CFA、CPA',
  ],
  [
    'Professional qualification in CFA/CPA is a plus',
    '?certificate 「Professional qualification in CFA/CPA」 terms=CFA、CPA',
  ],
  [
    'a professional qualification, e.g. CPA, and zeal',
    'certificate 「professional qualification, e.g. CPA」 terms=CPA',
  ],
  ['CFA or equivalent professional qualification', 'certificate 「CFA」 terms=CFA'],
  ['ten years post professional qualification'],
  // a professional certificate is a diploma, as birth and school certificates are papers
  ['professional certificate'],
  [
    'relevant professional certificate is a plus',
    '?certificate 「professional certificate」 terms=professional certificate',
  ],
  ['professional certification'],
  // certifications in what, one or more
  ['certification in'],
  // a certificate in a field is a paper by itself, and one of the levels beside a diploma
  ['certificate in Nursing', 'certificate 「certificate in Nursing」 terms=certificate in Nursing'],
  ['certificate in hand'],
  [
    'A certificate in Bookkeeping or Accounting and 2 years of baking',
    'certificate 「certificate in Bookkeeping or Accounting」 terms=certificate in Bookkeeping or Accounting',
    'experience 「2 years of baking」 minMonths=24 scope=(functions=baking)',
  ],
  [
    'Diploma or certificate in Botany',
    'education 「Diploma」 min=junior-college | certificate 「certificate」 terms=certificate',
    'major 「Botany」 terms=Botany',
  ],
  ['High school diploma or certificate of completion', 'education 「High school diploma」 min=senior-high'],
  ['AAT Level 3 or 4', 'certificate 「AAT Level 3 or 4」 terms=AAT'],
  [
    'Form 5 or a certificate in Felting',
    'education 「Form 5」 min=senior-high | certificate 「certificate in Felting」 terms=certificate in Felting',
  ],
  [
    'National Certificate in Botany',
    'certificate 「National Certificate in Botany」 terms=National Certificate in Botany',
  ],
  // the award of a body that is known
  ['CIDESCO or AAT diploma', 'certificate 「CIDESCO or AAT diploma」 terms=CIDESCO、AAT'],
  [
    'AAT diploma in Felting',
    'certificate 「AAT」 terms=AAT',
    'education 「diploma」 min=junior-college',
    'major 「Felting」 terms=Felting',
  ],
  [
    'certifications in Sophos, Synology and HIKVISION',
    'certificate 「certifications in Sophos, Synology and HIKVISION」 terms=Sophos、Synology、HIKVISION',
  ],
  [
    'Certifications in Sophos, and good English',
    'certificate 「Certifications in Sophos」 terms=Certifications in Sophos',
    'language 「good English」 language=en min=B2 wording=good',
  ],
  // the course that one is for
  [
    'certificate for a pottery course',
    'certificate 「certificate for a pottery course」 terms=certificate for a pottery course',
  ],
  [
    'Certificate from an accredited paramedic program preferred',
    '?certificate 「Certificate from an accredited paramedic program」 terms=Certificate from an accredited paramedic program',
  ],
  ['certificate for the program'],
  // to whom a title is given
  ['Licensed under the act'],
  ['Licensed electrician', 'certificate 「Licensed electrician」 terms=Licensed electrician'],
  ['Certified in'],
  ['Certified in welding', 'skill 「welding」 terms=welding'],
  ['Certified in TWI', 'certificate 「Certified in TWI」 terms=Certified in TWI'],
  // a stroke joins two names before the noun, and an experience ends them
  [
    'Forklift/pallet truck certification',
    'certificate 「Forklift/pallet truck certification」 terms=Forklift/pallet truck certification',
  ],
  [
    'boom lift/scissor lift license',
    'certificate 「boom lift/scissor lift license」 terms=boom lift/scissor lift license',
  ],
  ['Sales experience certificate', 'experience 「Sales experience」 scope=(functions=Sales)'],
  [
    'professional certification preferred',
    '?certificate 「professional certification」 terms=professional certification',
  ],
  ['crane license logistics'],
  ['crane license hotel'],
  ['crane license preferred', '?certificate 「crane license」 terms=crane license'],
  ['Certified Pump Inspector', 'certificate 「Certified Pump Inspector」 terms=Certified Pump Inspector'],
  ['Certified Pump Inspector (CPI)', 'certificate 「Certified Pump Inspector (CPI)」 terms=Certified Pump Inspector'],
  ['Licensed electrician (journeyman)', 'certificate 「Licensed electrician」 terms=Licensed electrician'],
  // the title of what is certified, before another
  ['AWS Certified Data Steward or CKA', 'certificate 「AWS Certified Data Steward or CKA」 terms=AWS Certified、CKA'],
  // what is named behind a list without being known, and what it is the name of
  ['CISA, CISSP, QSTX training', 'certificate 「CISA, CISSP」 terms=CISA、CISSP'],
  ['CISSP and relevant certification', 'certificate 「CISSP and relevant certification」 terms=CISSP'],
  ['CISSP/related exams', 'certificate 「CISSP/related exams」 terms=CISSP'],
  [
    'CISSP or certification in pottery',
    'certificate 「CISSP」 terms=CISSP | certificate 「certification in pottery」 terms=certification in pottery',
  ],
  [
    'CISSP and sales certification',
    'certificate 「CISSP」 terms=CISSP',
    'certificate 「sales certification」 terms=sales certification',
  ],
  // whom a body has entered, and not the firm
  ['a current license as a barber', 'certificate 「license as a barber」 terms=license as a barber'],
  [
    'A Level 3 Kiln Firing qualification is needed',
    'certificate 「Level 3 Kiln Firing qualification」 terms=Level 3 Kiln Firing qualification',
  ],
  [
    'Level 2 qualification in Glazing (or equivalent)',
    'certificate 「Level 2 qualification in Glazing (or equivalent)」 terms=Level 2 qualification in Glazing',
  ],
  ['a member of the Ohio Bar', 'certificate 「member of the Ohio Bar」 terms=member of the Ohio Bar'],
  ['called to the Utopian Bar', 'certificate 「called to the Utopian Bar」 terms=called to the Utopian Bar'],
  [
    'admitted to the roll of notaries',
    'certificate 「admitted to the roll of notaries」 terms=admitted to the roll of notaries',
  ],
  ['admitted to the ward'],
  [
    'a member in good standing of the Institute of Weavers',
    'certificate 「member in good standing of the Institute of Weavers」 terms=member in good standing of the Institute of Weavers',
  ],
  [
    'member of a professional weaving body',
    'certificate 「member of a professional weaving body」 terms=member of a professional weaving body',
  ],
  [
    'registered with the Utopian College of Weavers',
    'certificate 「registered with the Utopian College of Weavers」 terms=registered with the Utopian College of Weavers',
  ],
  ['Member of CIPD / KLN', 'certificate 「Member of CIPD / KLN」 terms=CIPD、KLN'],
  [
    'Fellowship with KLN or CIPD (for weavers)',
    'certificate 「Fellowship with KLN or CIPD (for weavers)」 terms=KLN、CIPD',
  ],
  [
    'a registered member of the Institute of Weavers',
    'certificate 「member of the Institute of Weavers」 terms=member of the Institute of Weavers',
  ],
  [
    'Fully registered with the Nursing Council',
    'certificate 「registered with the Nursing Council」 terms=registered with the Nursing Council',
  ],
  [
    'You are registered with the Nursing Council',
    'certificate 「registered with the Nursing Council」 terms=registered with the Nursing Council',
  ],
  [
    'Candidates are registered with the Nursing Council',
    'certificate 「registered with the Nursing Council」 terms=registered with the Nursing Council',
  ],
  ['We are registered with the Nursing Council'],
  // or the registration has its name
  ['Weaving Council registration', 'certificate 「Weaving Council registration」 terms=Weaving Council registration'],
  ['our Board registration process'],
  // letters that nobody knows among those of which one is known
  [
    'A professional qualification such as CPA, KLN or CFA',
    'certificate 「professional qualification such as CPA, KLN or CFA」 terms=CPA、KLN、CFA',
  ],
  ['registered with TSC', 'certificate 「registered with TSC」 terms=registered with TSC'],
  // as whom, to the last person of the name
  [
    'registered as a nurse and midwife',
    'certificate 「registered as a nurse and midwife」 terms=registered as a nurse and midwife',
  ],
  ['registered as a nurse, surveyor by trade', 'certificate 「registered as a nurse」 terms=registered as a nurse'],
  [
    'registered as a nurse or degree in nursing',
    'certificate 「registered as a nurse」 terms=registered as a nurse | education 「degree」 min=bachelor & major 「nursing」 terms=nursing',
  ],
  ['registered as a farm worker', 'certificate 「registered as a farm worker」 terms=registered as a farm worker'],
  ['registered as a pupil'],
  ['registered as a candidate'],
  // examples of such bodies, with a joint behind the last comma
  ['CPA/CRX/ACCA certification', 'certificate 「CPA/CRX/ACCA certification」 terms=CPA、CRX、ACCA'],
  ['CISSP, CRX or equivalent certification', 'certificate 「CISSP, CRX or equivalent certification」 terms=CISSP、CRX'],
  ['CISSP/CRX Level 2 certification', 'certificate 「CISSP/CRX Level 2 certification」 terms=CISSP、CRX'],
  // a list of them; and an item that opens with the verb goes on from whoever it is asked of
  ['registered with CRX, HCPC or DRX', 'certificate 「registered with CRX, HCPC or DRX」 terms=CRX、HCPC、DRX'],
  [
    'are registered with the Weavers Council',
    'certificate 「registered with the Weavers Council」 terms=registered with the Weavers Council',
  ],
  ['Our mill is registered with the Weavers Council'],
  // a noun that stands once is of both, where it is in the plural or follows the same word
  [
    'Loom and kiln certificates',
    'certificate 「Loom」 terms=Loom',
    'certificate 「kiln certificates」 terms=kiln certificates',
  ],
  [
    'class 3 and class 4 licence',
    'certificate 「class 3」 terms=class 3',
    'certificate 「class 4 licence」 terms=class 4 licence',
  ],
  ['Good taste and kiln certificates', 'certificate 「kiln certificates」 terms=kiln certificates'],
  // a level of the British framework with what it is in, and no noun
  ['Level 2 or 3 in Botany', 'certificate 「Level 2 or 3 in Botany」 terms=Level 2 or 3 in Botany'],
  [
    'Level 2 or Level 3 in Botany and Geology',
    'certificate 「Level 2 or Level 3 in Botany and Geology」 terms=Level 2 or Level 3 in Botany and Geology',
  ],
  [
    'Level 2 or Level 3 qualification in Botany',
    'certificate 「Level 2 or Level 3 qualification in Botany」 terms=Level 2 or Level 3 qualification in Botany',
  ],
  ['Level 3 in the team'],
  // behind the verb of getting it
  ['Must hold or be able to obtain a kiln licence', 'certificate 「kiln licence」 terms=kiln licence'],
  // letters that no vocabulary knows, before one that it does, or before what else is asked for
  ['CX or CPA', 'certificate 「CX or CPA」 terms=CX、CPA'],
  ['CPA or CX with tact', 'certificate 「CPA or CX」 terms=CPA、CX'],
  [
    'membership of a professional body such as AKM, BTI, or QRS',
    'certificate 「membership of a professional body such as AKM, BTI, or QRS」 terms=AKM、BTI、QRS',
  ],
  [
    'membership of a professional body such as AKM',
    'certificate 「membership of a professional body such as AKM」 terms=AKM',
  ],
  // a licence misspelt, and who is registered, enrolled or in good standing with a body that is known
  ['own car and a driver lisence', 'certificate 「driver lisence」 terms=driver lisence'],
  ['Registered with the TSC', 'certificate 「Registered with the TSC」 terms=Registered with the TSC'],
  ['Enrolled as an advocate', 'certificate 「Enrolled as an advocate」 terms=Enrolled as an advocate'],
  // a noun with no name, as another way or as all that an item asks for; a colon leads to those that are meant
  [
    'Diploma in Felting or other certification',
    'education 「Diploma」 min=junior-college & major 「Felting」 terms=Felting | certificate 「other certification」 terms=other certification',
  ],
  ['Degree or certificate', 'education 「Degree」 min=bachelor | certificate 「certificate」 terms=certificate'],
  ['Relevant certification preferred', '?certificate 「Relevant certification」 terms=Relevant certification'],
  ['Must have a valid registration', 'certificate 「valid registration」 terms=valid registration'],
  ['Relevant certifications: CPA', 'certificate 「CPA」 terms=CPA'],
  ['All relevant certificates must be provided'],
  ['Ensure relevant certifications are renewed'],
  ['Maintain records and relevant certifications'],
  ['the chance to gain relevant certifications'],
  // of what one is registered, where it holds good
  ['Valid weaver registration', 'certificate 「weaver registration」 terms=weaver registration'],
  ['valid vehicle registration'],
  // what would be as good closes the list with a noun of its own
  [
    'kiln certificate or other certification',
    'certificate 「kiln certificate or other certification」 terms=kiln certificate',
  ],
  [
    'Degree in Botany or other recognised weaving qualification',
    'education 「Degree」 min=bachelor & major 「Botany」 terms=Botany | certificate 「recognised weaving qualification」 terms=recognised weaving qualification',
  ],
  [
    'Certified Loom and Kiln Professional',
    'certificate 「Certified Loom and Kiln Professional」 terms=Certified Loom and Kiln Professional',
  ],
  // papers of other countries
  [
    "Code 14 driver's licence or code EB licence",
    "certificate 「Code 14 driver's licence or code EB licence」 terms=Code 14 driver's licence、code EB licence",
  ],
  ['Saudi driving licence', 'certificate 「Saudi driving licence」 terms=driving licence'],
  ['RE5 and FAIS credits', 'certificate 「RE5」 terms=RE5', 'certificate 「FAIS credits」 terms=FAIS credits'],
  ['Clean DBS', 'certificate 「Clean DBS」 terms=Clean DBS'],
  // whoever gave a paper out is of it, and no more than that
  [
    'a practising licence from the Weavers Council of Utopia (WCU)',
    'certificate 「practising licence from the Weavers Council of Utopia (WCU)」 terms=practising licence',
  ],
  ['EIT registered with QRSTA', 'certificate 「EIT registered with QRSTA」 terms=EIT'],
  [
    'RN licence with experience in the board room',
    'certificate 「RN licence」 terms=RN licence',
    'experience 「experience in the board room」 scope=(others=board room)',
  ],
  [
    'forklift licence with CPR certification',
    'certificate 「forklift licence」 terms=forklift licence',
    'certificate 「CPR certification」 terms=CPR certification',
  ],
  [
    'Weavers Council of Utopia retention certificate',
    'certificate 「Weavers Council of Utopia retention certificate」 terms=Weavers Council of Utopia retention certificate',
  ],
  // what is higher or as good closes the list with its sort
  ['CCNA or higher network certification', 'certificate 「CCNA or higher network certification」 terms=CCNA'],
  [
    'CMA certification or equivalent medical assistant credential',
    'certificate 「CMA certification or equivalent medical assistant credential」 terms=CMA',
  ],
  // a colon behind a general noun leads to the papers that are meant
  ['Professional certifications: CCNA', 'certificate 「CCNA」 terms=CCNA'],
  // capitals make a name of it, and so does an indefinite article
  [
    'Certification in Kiln Advanced Firing',
    'certificate 「Certification in Kiln Advanced Firing」 terms=Certification in Kiln Advanced Firing',
  ],
  ['Certificate IV in IT', 'certificate 「Certificate IV in IT」 terms=Certificate IV in IT'],
  ['QRST endorsement', 'certificate 「QRST endorsement」 terms=QRST endorsement'],
  ['Must have TWIC card or be able to obtain one', 'certificate 「TWIC card」 terms=TWIC card'],
  // whoever gave it out stands before a licence that is known, and the field that it is for behind it
  ['MOH licensed pharmacist', 'certificate 「MOH licensed pharmacist」 terms=licensed pharmacist'],
  ["Valid Utopia driver's licence", "certificate 「Valid Utopia driver's licence」 terms=driver's licence"],
  ["Maintain driver's licence", "certificate 「driver's licence」 terms=driver's licence"],
  ['PE license in civil engineering', 'certificate 「PE license in civil engineering」 terms=PE license'],
  // what a level is in is no licence, though it makes one with the noun behind it, and names that or parts are terms each
  [
    'Diploma of Nursing and AHPRA registration',
    'education 「Diploma」 min=junior-college',
    'major 「Nursing」 terms=Nursing',
    'certificate 「AHPRA registration」 terms=AHPRA registration',
  ],
  [
    'kiln or crane fork certification',
    'certificate 「kiln or crane fork certification」 terms=kiln、crane fork certification',
  ],
  ['HCPC registered physiotherapist', 'certificate 「HCPC registered physiotherapist」 terms=HCPC registered'],
  // a second body behind and, and a board that licenses
  [
    'Registration with the QRST and the Royal College',
    'certificate 「Registration with the QRST」 terms=Registration with the QRST',
    'certificate 「Royal College」 terms=Royal College',
  ],
  [
    'Registered with the Weavers Council and the UVW',
    'certificate 「Registered with the Weavers Council」 terms=Registered with the Weavers Council',
    'certificate 「UVW」 terms=UVW',
  ],
  ['Registered with the QRST and keen', 'certificate 「Registered with the QRST」 terms=Registered with the QRST'],
  [
    'Licensed through the Ohio Board of Weaving',
    'certificate 「Licensed through the Ohio Board of Weaving」 terms=Licensed through the Ohio Board of Weaving',
  ],
  // a qualification of a trade, what a licence is to do, and who certifies
  ['A sailmaking qualification', 'certificate 「sailmaking qualification」 terms=sailmaking qualification'],
  [
    'A relevant sailmaking qualification required',
    'certificate 「sailmaking qualification」 terms=sailmaking qualification',
  ],
  ['An equivalent qualification'],
  ['A further qualification'],
  ['Minimum qualification required'],
  [
    'Must hold a licence to operate a crane',
    'certificate 「licence to operate a crane」 terms=licence to operate a crane',
  ],
  ['We hold a licence to operate a crane'],
  [
    'Certification by the Utopian Board of Weaving',
    'certificate 「Certification by the Utopian Board of Weaving」 terms=Certification by the Utopian Board of Weaving',
  ],
  [
    'Certificate in Advanced Felting',
    'certificate 「Certificate in Advanced Felting」 terms=Certificate in Advanced Felting',
  ],
])('%s', (text, ...requirements) => {
  expect(readingLines(text)).toEqual(requirements)
})
