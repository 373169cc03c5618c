import type { Example } from '../../kind'
import { none, row } from './row'

/** What narrows an experience in English: what it shares, where it ends, and of which years some are part. */
export const englishScopeExamples: readonly Example<'experience'>[] = [
  // the object is shared with a noun that stands between
  row('Experience in and knowledge of freight forwarding', { functions: ['freight forwarding'] }),
  row('Experience or internship in freight forwarding', { functions: ['freight forwarding'] }),
  row('Experience or a strong interest in pottery', { others: ['pottery'] }),
  row('Experience and/or training in kiln repair', { others: ['kiln repair'] }),
  none('Experience and ability to lift 20 kg'),
  row('Experience of and the ability to operate kilns', { others: ['kilns'] }),
  row('Experience with, and ability to work with, dyes', { others: ['dyes'] }),
  row('Experience/involvement with kilns', { others: ['kilns'] }),
  // what is somebody's own, or of one, names work
  row('Experience in felting, individual spinning and/or carding', { others: ['felting', 'spinning', 'carding'] }),
  row('Experience in dyeing, personal/communal washing, wool grading', {
    others: ['dyeing', 'personal', 'communal washing', 'wool grading'],
  }),
  none('Experience is defined as work at a mill'),
  // the noun said once more, a second place or tool, and how much of the last member
  row(
    'Experience with tidy looms and mill experience is required.',
    { others: ['tidy looms', 'mill'] },
    undefined,
    'Experience with tidy looms and mill experience',
  ),
  row('Experience in the retail industry or with coke ovens', {
    industries: ['retail industry'],
    others: ['coke ovens'],
  }),
  row('Experience in felting and overall wool grading', { others: ['felting', 'wool grading'] }),
  // a name that has them, a promise, and when the years begin
  none('You will develop skills and experience in felting'),
  none('You spend 2 years as an usher'),
  none('A certified weaver is an advantage'),
  row('Experience in felting, travel agents and looms', { others: ['felting', 'travel agents', 'looms'] }),
  row(
    '3 years experienced employees specializing in payroll or equivalent',
    { functions: ['payroll'] },
    36,
    '3 years experienced employees specializing in payroll',
  ),
  row('Experience specialised in wool grading', { others: ['wool grading'] }),
  // a dash between blanks, and *with*, set apart what else is asked for
  row('A kiln licence - 5 years of felting experience', { others: ['felting'] }, 60, '5 years of felting experience'),
  row('Fluent Welsh – 3 years of felting experience', { others: ['felting'] }, 36, '3 years of felting experience'),
  row(
    '2 years working in a felt mill - a CPA license',
    { others: ['felt mill'] },
    24,
    '2 years working in a felt mill',
  ),
  row('5 years of experience with a CPA license', undefined, 60, '5 years of experience'),
  row('5 years in felting, preferably with a kiln licence', { others: ['felting'] }, 60, '5 years in felting'),
  row(
    'Aged 20 to 33, ideally 4 years of felting experience',
    { others: ['felting'] },
    48,
    '4 years of felting experience',
  ),
  row('Felting experience – experience with looms', { others: ['looms'] }, undefined, 'experience with looms'),
  row('2 years of increasingly responsible felting experience', { others: ['felting'] }, 24),
  none('High school plus two years diploma course in felting'),
  none('Suitable experience refers to felting experience'),
  row("2 years of post-Bachelor's felting experience", { others: ["post-Bachelor's felting"] }, 24),
  row(
    'A licence (preferred) 2 years of experience in felting',
    { others: ['felting'] },
    24,
    '2 years of experience in felting',
  ),
  none('Points will only be given for experience in mills'),
  // what closes a list of posts is no experience of its own
  row('Experience as a kiln setter or other pottery-related experience', {
    others: ['kiln setter', 'pottery-related'],
    related: true,
  }),
  row('2 years in a hands-on, kiln-facing post (e.g. setter, stacker, glazer)', { others: ['kiln-facing'] }, 24),
  row('Experience in mills, a forklift licence and spinning', { others: ['mills'] }, undefined, 'Experience in mills'),
  // the same role, and the trade that it is in
  row(
    'Two years of experience in a similar capacity within the retail sector',
    { industries: ['retail sector'], others: ['in a similar capacity'], sameRole: true },
    24,
  ),
  // what for, and whose, is no part of it
  row(
    '2 years of experience in payroll who will close the books',
    { functions: ['payroll'] },
    24,
    '2 years of experience in payroll',
  ),
  row('Experience in catering to run our canteen', { industries: ['catering'] }, undefined, 'Experience in catering'),
  row('Experience in orchards that are terraced', { others: ['orchards'] }, undefined, 'Experience in orchards'),
  // with whom the role is, whose duties they are, and words that only lead up to them
  row('Experience in a supervisory role with an orchard', {
    others: ['supervisory', 'orchard'],
    minSeniority: 'supervisory',
  }),
  row('1 year in catering performing the duties of a baker', { industries: ['catering'], functions: ['baker'] }, 12),
  row('2 years providing payroll', { functions: ['payroll'] }, 24),
  row('Experience in weaving and various looms', { others: ['weaving', 'looms'] }),
  row('2 years of work in any combination of weaving and dyeing', { others: ['weaving', 'dyeing'] }, 24),
  row('2 years of experience as described below', undefined, 24, '2 years of experience'),
  row('Must have had 3 years of loom experience', { others: ['loom'] }, 36, '3 years of loom experience'),
  row(
    'A great deal of experience in weaving',
    { others: ['weaving'] },
    undefined,
    'great deal of experience in weaving',
  ),
  row(
    '2 years of management experience at another restaurant concept',
    { industries: ['restaurant'], others: ['management'] },
    24,
  ),
  row('Experience in weaving showing good judgement', { others: ['weaving'] }, undefined, 'Experience in weaving'),
  row('Experience with Hand Spinning (HS) technologies', { others: ['Hand Spinning'] }),
  row('Experience in weaving with coarse, uneven yarn and looms', {
    others: ['weaving with coarse', 'uneven yarn', 'looms'],
  }),
  row('3 years of audit experience with retail exposure', { industries: ['retail'], functions: ['audit'] }, 36),
  none('Leave is counted a year-for-year'),
  none('Pupils may apply six months before graduation'),
  row('Experience gathering technical requirements and user stories', {
    others: ['gathering technical requirements', 'user stories'],
  }),
  // what the reader is to be
  row('You are an experienced weaver', { others: ['weaver'] }, undefined, 'experienced weaver'),
  // how long, and words that only lead up to the work
  row("Many years' experience in payroll", { functions: ['payroll'] }),
  row('Several years of experience in payroll', { functions: ['payroll'] }),
  row('8 years of experience across payroll and recruitment', { functions: ['payroll', 'recruitment'] }, 96),
  row('2 years of agency or in-house experience', { others: ['agency', 'in-house'] }, 24),
  // what one has been all the while
  row(
    'Must have held a supervisory role for 4 years',
    { others: ['supervisory'], minSeniority: 'supervisory' },
    48,
    'held a supervisory role for 4 years',
  ),
  none('Has held a driving licence for 4 years'),
  // part of the years of the clause before
  row('2 of which must be in a supervisory role', { others: ['supervisory'], minSeniority: 'supervisory' }, 24),
  none('3 of which are in Leeds'),
  // the part of the work that counts most
  row(
    '4 years of experience in retail, with a focus on fresh bread or pastry',
    {
      industries: ['retail'],
      others: ['fresh bread', 'pastry'],
    },
    48,
  ),
  row('Experience with looms, particularly in woollen mills', { others: ['looms', 'woollen mills'] }),
  // a list whose last member no vocabulary knows, and one that is announced
  row('Experience with Git, Jira, Beekeeper Suite', { others: ['Git', 'Jira', 'Beekeeper Suite'] }),
  row('Experience in some of the following trades: weaving, dyeing', { others: ['weaving', 'dyeing'] }),
  row('Experience in one of the following areas weaving, dyeing or felting', {
    others: ['weaving', 'dyeing', 'felting'],
  }),
  // how, or since when, and no work; the field is the one of the post
  row('4 years of responsible weaving experience', { others: ['weaving'] }, 48),
  row('4 years of experience exclusively in woollen mills', { others: ['woollen mills'] }, 48),
  row(
    '4 years of experience in weaving after completing the course',
    { others: ['weaving'] },
    48,
    '4 years of experience in weaving',
  ),
  row('Experience in after-hours care', { others: ['after-hours care'] }),
  row('4 years of experience in the field', undefined, 48),
  row('2 years of field experience', { others: ['field'] }, 24),
  row('An experience of 6 years in catering', { industries: ['catering'] }, 72, 'experience of 6 years in catering'),
  row('2 years of experience in a 300 bedded hospital', { industries: ['hospital'] }, 24),
  row('3 years as an associate professor', { functions: ['associate professor'] }, 36),
  row('Experience in a not for profit organisation', { industries: ['not for profit organisation'] }),
  // behind a dash, and in a bracket that names work alone
  row(
    '3 years of experience - catering, pottery or retail',
    { industries: ['catering', 'retail'], others: ['pottery'] },
    36,
  ),
  row('3 years of experience - strong manners', undefined, 36, '3 years of experience'),
  row('3 years of experience (retail or catering)', { industries: ['retail', 'catering'] }, 36),
  row('Experience in weaving and a forklift licence', { others: ['weaving'] }, undefined, 'Experience in weaving'),
  // the experience behind the joint is another one
  row(
    'Experience in spinning, and wool grading and experience of looms',
    { others: ['spinning', 'wool grading'] },
    undefined,
    'Experience in spinning, and wool grading',
  ),
  // how deep the work went
  row('Experience with looms and basic wool grading', { others: ['looms', 'wool grading'] }),
  row('Experience with looms and basic English', { others: ['looms'] }, undefined, 'Experience with looms'),
  // how long, how it was paid, and how it is tied to the work
  row('Several years of experience', undefined),
  row('4 years of cognate experience', { others: ['cognate'], related: true }, 48),
  row('One year of paid weaving experience', { others: ['weaving'] }, 12),
  row('Experience related to legal records', { functions: ['legal'], others: ['records'] }),
  row('Experience in spinning wool for a period of no less than 2 years', { others: ['spinning wool'] }, 24),
  // of others, and of what somebody will become
  none('You teach people from many backgrounds'),
  none('After 2 years you will be an experienced manager'),
  // what the experience takes in, what it is not, what for, and what the holder of a post does there
  row(
    "Minimum 4 years' experience in dental nursing, including implant surgery",
    { functions: ['nursing'], others: ['dental', 'implant surgery'] },
    48,
  ),
  row('2 years of mill experience, including felting', { others: ['mill', 'felting'] }, 24),
  row('2 years in a mill including felting', { others: ['mill', 'felting'] }, 24),
  row('2 years of experience including felting', { others: ['felting'] }, 24),
  row('Experience in all aspects of felting', { others: ['felting'] }),
  row('Experience with any woollen mill or tannery', { others: ['woollen mill', 'tannery'] }),
  row('Experience in grading, sorting and understanding wool', {
    others: ['grading', 'sorting', 'understanding wool'],
  }),
  row('Lengthy experience in felting', { others: ['felting'] }),
  row('4 years of post degree felting experience', { others: ['felting'] }, 48),
  row('Experience with looms and processes related to felting', { others: ['looms', 'processes related to felting'] }),
  row('Experience required: 18 months', undefined, 18, '18 months'),
  row('3 years of experience, working in felt mills', { others: ['felt mills'] }, 36),
  row('3 years of experience, working on looms', { others: ['looms'] }, 36),
  row(
    '3 years of experience as a Buyer, Purchasing Agent or in audit',
    { functions: ['Buyer', 'Purchasing', 'audit'], others: ['Agent'] },
    36,
  ),
  row('6 years in a mill, including supervisory experience', { others: ['mill'] }, 72, '6 years in a mill'),
  row('5 years of experience, which must be in spinning', { others: ['spinning'] }, 60),
  row('2 years of experience should have been mainly with looms', { others: ['looms'] }, 24),
  row('Experience must be in retail or catering', { industries: ['retail', 'catering'] }),
  row('5 years of experience must be within the last 10 years', undefined, 60, '5 years of experience'),
  row(
    'Experience in spinning, which shall have included carding',
    { others: ['spinning'] },
    undefined,
    'Experience in spinning',
  ),
  row(
    '3 years of clerical experience that involved filing',
    { functions: ['clerical'] },
    36,
    '3 years of clerical experience',
  ),
  row(
    '5 years of experience with portable, reliable and secure looms',
    { others: ['portable', 'reliable', 'secure looms'] },
    60,
  ),
  row(
    '2 years of experience in the pottery, travel or ferry industry',
    { others: ['pottery', 'travel', 'ferry industry'] },
    24,
  ),
  row(
    "2 years' weaving experience looking for the next step",
    { others: ['weaving'] },
    24,
    "2 years' weaving experience",
  ),
  row('2 years of proven, hands-on carding experience', { others: ['carding'] }, 24),
  row('Experience as a felting aide, learning mentor or carding aide', {
    others: ['felting aide', 'learning mentor', 'carding aide'],
  }),
  row('2 years experienced candidates in felting', { others: ['felting'] }, 24),
  row("You've got 3 years of carding experience", { others: ['carding'] }, 36, '3 years of carding experience'),
  row('2 years of experience which must have included carding', { others: ['carding'] }, 24),
  row('3 years of mill experience involving carding', { others: ['mill', 'carding'] }, 36),
  row('1 year of part-time equivalent mill experience', { others: ['mill'] }, 12),
  // when the work was done, with more of it behind
  row(
    '3 years of nursing experience (within the last 4 years) on a burns ward',
    {
      functions: ['nursing'],
      others: ['burns ward'],
    },
    36,
  ),
  row('Experience during the last two years in glass cutting', { others: ['glass cutting'] }),
  row(
    '2 years of nursing experience within the last 3 years',
    { functions: ['nursing'] },
    24,
    '2 years of nursing experience',
  ),
  // how much of it, how many, and what only leads to it
  row('Experience with a wide range of glazes', { others: ['glazes'] }),
  row('Experience in a variety of tanneries', { others: ['tanneries'] }),
  row('Experience with one or more glazing methods', { others: ['glazing methods'] }),
  row('Experience with at least one carding machine', { others: ['carding machine'] }),
  row('Experience either in dyeing or in felting', { others: ['dyeing', 'felting'] }),
  row('Experience directly related to glass cutting', { others: ['directly related to glass cutting'], related: true }),
  row('Experience as cook aboard a ferry', { functions: ['cook'], others: ['ferry'] }),
  // what was done and where are two items, whichever employer it was for is none, and what is as good keeps its noun
  row('Experience in tuning organs in rough weather', { others: ['tuning organs', 'rough weather'] }),
  row('Experience working in felt mills', { others: ['felt mills'] }),
  row('Experience in corporate accounts in an organisation of repute', { others: ['corporate accounts'] }),
  row('Experience as a potter or equivalent role in a busy studio', {
    others: ['potter', 'equivalent role', 'busy studio'],
    related: true,
  }),
  row('Experience with dyes: madder, woad, weld', { others: ['dyes', 'madder', 'woad', 'weld'] }),
  row('Experience with dyes: madder, woad and weld', { others: ['dyes', 'madder', 'woad', 'weld'] }),
  row('Experience drawing looms using AutoCAD', { others: ['drawing looms', 'AutoCAD'] }),
  row('Experience - 2 years in felting', { others: ['felting'] }, 24, '2 years in felting'),
  row('Dyeing experience of at least 3 years in a felt mill', { others: ['Dyeing', 'felt mill'] }, 36),
  row('Relevant experience of 3 years in a tannery', { others: ['Relevant', 'tannery'], related: true }, 36),
  row('Experience in building relationships with weavers', { others: ['building relationships with weavers'] }),
  row('4 years on tankers', { others: ['tankers'] }, 48),
  // the tool it is done with, for whom, and with what else
  row('Experience in dyeing with Python', { others: ['dyeing with Python'] }),
  row('Experience in sales with a leading retailer', {
    industries: ['retailer'],
    functions: ['sales'],
  }),
  row('Experience with looms and with wool grading', { others: ['looms', 'wool grading'] }),
  row('Experience with looms and agile methods', { others: ['looms', 'agile methods'] }),
  // whom somebody looks for, and success that was proven
  row('Looking for an experienced pastry chef', { functions: ['pastry chef'] }, undefined, 'experienced pastry chef'),
  row('Mills require experienced spinners', { others: ['spinners'] }, undefined, 'experienced spinners'),
  row('Proven success in glass cutting', { others: ['glass cutting'] }),
  // what is told of again, taken for it, or promised
  none('In case you lack the experience listed above'),
  none('Training may count towards experience'),
  none('A good salary (worked on board)'),
  // a line in capitals that says what is asked for, and is no heading
  row('Glass Cutting Experience Required', { others: ['Glass Cutting'] }, undefined, 'Glass Cutting Experience'),
  // points and asterisks within a name end no sentence
  row('Experience with U.S. wool exports', { others: ['U.S. wool exports'] }),
  row('Experience in 4/5* hotels or inns', { industries: ['hotels'], others: ['inns'] }),
  // what one was employed as, and the service that years are of
  row('Previous employment as a kiln setter', { others: ['kiln setter'] }),
  row("8 years' practice in tax law", { others: ['tax law'] }, 96),
  row('4 years of service in the navy', { others: ['navy'] }, 48),
  none('2 years of service'),
  row(
    'Experience selling looms rather than yarn',
    { functions: ['selling'], others: ['looms'] },
    undefined,
    'Experience selling looms',
  ),
  row(
    '4 years experience in boiler maintenance to inspect and repair pumps',
    { functions: ['maintenance'], others: ['boiler'] },
    48,
    '4 years experience in boiler maintenance',
  ),
  row(
    'Experience as a kiln setter, running a busy pottery and training hands',
    { others: ['kiln setter'] },
    undefined,
    'Experience as a kiln setter',
  ),
  // a bracket that names what was only described, or is as good
  row(
    'Experience of 2 years in a related field (as cashier / bookkeeper)',
    { functions: ['cashier', 'bookkeeper'], others: ['related field'], related: true },
    24,
  ),
  // where the work lies, and what one has beside it
  row('2 years in a mill with own van', { others: ['mill'] }, 24, '2 years in a mill'),
  row('2 years in a mill located in Leeds', { others: ['mill'] }, 24, '2 years in a mill'),
  // what was studied
  none('2 years of vocational training'),
  // how little of it
  row('Just 2 years of dyeing experience', { others: ['dyeing'] }, 24),
  // how much of it there is, said behind the noun
  row('Experience equivalent to two years in a mill', { others: ['mill'] }, 24),
  row('Dyeing experience totalling 3 years', { others: ['Dyeing'] }, 36),
  row('2 years of farm work experience (i.e. milking, shearing)', { others: ['farm', 'milking', 'shearing'] }, 24),
  row(
    '3 years of experience in two trades, namely dyeing and felting',
    { others: ['two trades', 'dyeing', 'felting'] },
    36,
  ),
  row('3 years of experience in one of these trades: dyeing, felting', { others: ['dyeing', 'felting'] }, 36),
  row(
    "Two years' experience in customer service (or equivalent)",
    { functions: ['customer service'], related: true },
    24,
  ),
  // verbs that say nothing beside what they are of
  row('Experience managing media relations', { functions: ['media relations'] }),
  row('Experience handling both kilns and looms', { others: ['kilns', 'looms'] }),
  row('Experience managing and mentoring weavers', { others: ['managing', 'mentoring weavers'] }),
  row('Experience in any recognised mill', { others: ['mill'] }),
  row('2 years of experience having run a tannery', { others: ['run a tannery'] }, 24),
  row('Experience and proven record in the felt trade', { others: ['felt trade'] }),
  // a school where the work is done is no level
  row(
    '2 years of teaching experience at university level',
    { functions: ['teaching'], others: ['university level'] },
    24,
  ),
  row('Teaching experience at primary school level', { functions: ['teaching'], others: ['primary school'] }),
  // whom it is done with, what a footnote marks, and what merely announces examples
  row('Experience of supporting someone with epilepsy', { others: ['supporting someone with epilepsy'] }),
  row('2 years of teaching experience* in a tannery', { functions: ['teaching'], others: ['tannery'] }, 24),
  row(
    '3 years of experience including at least one (1) of the following areas: weddings, banquets',
    { others: ['weddings', 'banquets'] },
    36,
  ),
  row(
    '4 years of experience in areas such as tax, audit and payroll',
    { functions: ['audit', 'payroll'], others: ['tax'] },
    48,
  ),
  row('Served in a tannery for a minimum period of 2 years', { others: ['tannery'] }, 24),
  row('Served at a tannery', { others: ['tannery'] }),
  row(
    'Worked in a tannery, a dye house or a felt mill for 3 years',
    { others: ['tannery', 'dye house', 'felt mill'] },
    36,
  ),
  row('3 years professional glass cutter experience', { others: ['glass cutter'] }, 36),
  // a label said once more, a word with a hyphen, further years, and a school that is no trade
  row('Milling experience: 2 years of milling experience', { others: ['Milling'] }, 24),
  row('Milling experience: 2 years of milling experience in a tannery', { others: ['Milling', 'tannery'] }, 24),
  row("3 years' on-site experience", { others: ['on-site'] }, 36),
  row('An additional 4 years of experience', undefined, 48, 'additional 4 years of experience'),
  row(
    '2 years of experience in a tannery, or textile school graduate',
    { others: ['tannery'] },
    24,
    '2 years of experience in a tannery',
  ),
  row('Worked in a tannery before', { others: ['tannery'] }),
  row('Experience in Q&B', { others: ['Q&B'] }),
  row('Experience in A&B', { others: ['A&B'] }),
  // the first of two words for what a place is like, the grade of a post, and what the time was
  row('Experience in noisy, dusty felt mills', { others: ['noisy', 'dusty felt mills'] }),
  row('Experience in a tech-driven, multilingual mill', { others: ['tech-driven', 'multilingual mill'] }),
  row('Served in the grade of Baker II for 2 years', { functions: ['Baker'] }, 24),
  row('Felting experience ~3 or more years', { others: ['Felting'] }, 36),
  none('Experience must be within the last 4 years'),
  row('Experience in weaving or a botany diploma', { others: ['weaving'] }, undefined, 'Experience in weaving'),
  // without a break, how it was paid, and how long, say nothing of the work
  row('2 years of continuous experience in a tannery', { others: ['tannery'] }, 24),
  row("2 years' worth of loom experience", { others: ['loom'] }, 24),
  row('At least 2 years of full-time, paid loom experience', { others: ['loom'] }, 24),
  none('Longer experience is welcome'),
  // whom and what it is done with; what somebody has besides is another matter
  row('Experience in tapestry repair with churches', { others: ['tapestry repair with churches'] }),
  row('Experience in barge haulage with lock keepers and wharves', {
    others: ['barge haulage with lock keepers', 'wharves'],
  }),
  row('Experience negotiating leases with suppliers', { others: ['negotiating leases with suppliers'] }),
  row('Experience in felting with a spotless record', { others: ['felting'] }, undefined, 'Experience in felting'),
  row('Experience in felting with great patience', { others: ['felting'] }, undefined, 'Experience in felting'),
  // what is a trait elsewhere names work here
  row('Experience in weaving, execution and dyeing', { others: ['weaving', 'execution', 'dyeing'] }),
  row('Experience in weaving and leadership', { others: ['weaving', 'leadership'] }),
  row('Experience in weaving and leadership skills', { others: ['weaving'] }, undefined, 'Experience in weaving'),
  row('Experience in dyeing and patient transport', { others: ['dyeing', 'patient transport'] }),
  row('Experience in weaving and creative felting', { others: ['weaving', 'creative felting'] }),
  row('Experience in weaving and friendly manner', { others: ['weaving'] }, undefined, 'Experience in weaving'),
  // a word of study, of need or of more than one figure inside the name of work
  row('Experience in graduate recruitment', { functions: ['recruitment'], others: ['graduate'] }),
  row('Experience in weaving, graduate', { others: ['weaving'] }, undefined, 'Experience in weaving'),
  row('Experience with pupils with complex needs', { others: ['pupils with complex needs'] }),
  row('Experience in sign language education', { others: ['sign language education'] }),
  row(
    '3 years of teaching at secondary level in botany',
    { functions: ['teaching'], others: ['secondary level', 'botany'] },
    36,
  ),
  row('Experience in running 24/7 kilns', { others: ['running 24/7 kilns'] }),
  // a list in a bracket, one word in it, and letters that are short for the name
  row('2 years of weaving experience (rugs, shawls, sails)', { others: ['weaving', 'rugs', 'shawls', 'sails'] }, 24),
  row('2 years of weaving experience (full-time, paid)', { others: ['weaving'] }, 24, '2 years of weaving experience'),
  row('Experience in catering (weddings)', { industries: ['catering'], others: ['weddings'] }),
  row('Experience in Loom Pattern Design (LPD)', { functions: ['Design'], others: ['Loom Pattern'] }),
  // a place behind a comma; the holder of a post does more than its name says
  row('4 years of weaving experience, in a felt mill', { others: ['weaving', 'felt mill'] }, 48),
  row('4 years of weaving experience, in 2 mills', { others: ['weaving'] }, 48, '4 years of weaving experience'),
  row('Experience as a clerk in felting, carding or spinning', {
    functions: ['clerk'],
    others: ['felting', 'carding', 'spinning'],
  }),
  // what one knows and has done is of the same, names that end in no letter, and years whose stops are lost
  row(
    'Felting knowledge and experience preferred',
    { others: ['Felting'] },
    undefined,
    'Felting knowledge and experience',
  ),
  row('C++, C# or Go experience', { others: ['C++', 'C#', 'Go'] }),
  // how often it is asked for says nothing of the work
  row('Typically 4 years of weaving experience', { others: ['weaving'] }, 48, '4 years of weaving experience'),
  row('Experience in weaving - you know your looms', { others: ['weaving'] }, undefined, 'Experience in weaving'),
  // years whose object stands behind what they share it with, set off by commas or not
  row('2 years of experience and/or schooling in felting', undefined, 24, '2 years of experience'),
  row('2 years of mill experience and/or training in felting', { others: ['mill', 'felting'] }, 24),
  row('Dyeing experience and familiarity with vats', { others: ['Dyeing'] }, undefined, 'Dyeing experience'),
  row('6 years experience and knowledge of payroll', { functions: ['payroll'] }, 72),
  row('2 years of experience in, and enthusiasm for, spinning', { others: ['spinning'] }, 24),
  row(
    '2 years of felting experience or having a diploma',
    { others: ['felting'] },
    24,
    '2 years of felting experience',
  ),
  // any of something lifts nothing
  row('Any experience with looms', { others: ['looms'] }, undefined, 'experience with looms'),
  // schools side by side, and those who learn at them
  row('Experience at a school or college', { industries: ['school'], others: ['college'] }),
  row(
    '2 years of dyeing, spinning or related experience',
    { others: ['dyeing', 'spinning', 'related'], related: true },
    24,
  ),
  row('Experience in felting, personal training or spinning', {
    functions: ['training'],
    others: ['felting', 'personal', 'spinning'],
  }),
  // a preposition inside a word, and a place on which it is done
  row('Experience with walk-in coolers', { others: ['walk-in coolers'] }),
  row('Experience in kiln repair on barges', { others: ['kiln repair', 'barges'] }),
  row('Experience advising farmers on dyes', { others: ['advising farmers on dyes'] }),
  // a list before the noun whose first member no vocabulary knows
  row('Previous felting, rope making or sail making experience', { others: ['felting', 'rope making', 'sail making'] }),
  row('Strong dyeing, carding and spinning experience', { others: ['dyeing', 'carding', 'spinning'] }),
  row(
    'Good manners, carding and spinning experience',
    { others: ['carding', 'spinning'] },
    undefined,
    'carding and spinning experience',
  ),
  row(
    'Living in Leeds, carding and spinning experience',
    { others: ['carding', 'spinning'] },
    undefined,
    'carding and spinning experience',
  ),
  row('4 years of relevant, full-time dyeing experience', { others: ['relevant', 'dyeing'], related: true }, 48),
  // several posts, and whoever is wanted
  row(
    'We require experienced kiln/oven setters',
    { others: ['kiln', 'oven setters'] },
    undefined,
    'experienced kiln/oven setters',
  ),
  row('An experienced kiln setter is required', { others: ['kiln setter'] }, undefined, 'experienced kiln setter'),
  row('Experience in the felting industry as a carder or spinner', {
    others: ['felting industry', 'carder', 'spinner'],
  }),
  row('Worked as a baker for at least two inns', { functions: ['baker'], others: ['inns'] }),
  row('Experience with looms and check-in', { others: ['looms', 'check-in'] }),
  row('Worked for 2 years with Java', { others: ['Java'] }, 24, '2 years with Java'),
  row('Minimum 3 years for SAP', { others: ['SAP'] }, 36),
  row(
    'Pottery paper or proven experience in glazing',
    { others: ['glazing'] },
    undefined,
    'proven experience in glazing',
  ),
  row('2 years of checkable felting experience', { others: ['felting'] }, 24),
  row('Experience in fleece handling', { others: ['fleece handling'] }),
  row('Experience in grading wool, and ensuring quality', { others: ['grading wool', 'ensuring quality'] }),
  row('Experience in felting, and oversight of welding, milling, and casting', {
    others: ['felting', 'oversight of welding', 'milling', 'casting'],
  }),
  row(
    'Experience of grading wool, pursuing defined aims and initiating procedures in order to please',
    { others: ['grading wool', 'pursuing defined aims', 'initiating procedures'] },
    undefined,
    'Experience of grading wool, pursuing defined aims and initiating procedures',
  ),
  // a clause with a verb of its own is no member of the list, and what weighs stands before the place
  row(
    'Experience in dyeing, work well in a crew and hold a card',
    { others: ['dyeing'] },
    undefined,
    'Experience in dyeing',
  ),
  row('Previous experience is essential within a mill', { others: ['mill'] }),
  row('Experience with looms, kilns etc.', { others: ['looms', 'kilns'] }, undefined, 'Experience with looms, kilns'),
  row(
    'Someone with particular experience of looms',
    { others: ['looms'] },
    undefined,
    'particular experience of looms',
  ),
]
