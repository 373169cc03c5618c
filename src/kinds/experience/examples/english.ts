import type { Example } from '../../kind'
import { none, row } from './row'

/** What English postings say of experience, and what is read. */
export const englishExamples: readonly Example<'experience'>[] = [
  // what is done stands behind the noun without a preposition
  row('Experience negotiating leases', { others: ['negotiating leases'] }),
  row('2 years of experience directly coaching teams', { others: ['directly coaching teams'] }, 24),
  row('Exposure to export documentation', { others: ['export documentation'] }),
  // from those who have just left school up to so many years
  { text: '2-4 years PAE', reads: { kind: 'experience', minMonths: 24, maxMonths: 48 } },
  { text: 'NQ to 3 years PQE', reads: { kind: 'experience', minMonths: 0, maxMonths: 36 } },
  { text: 'Newly qualified - 3 years', reads: { kind: 'experience', minMonths: 0, maxMonths: 36 } },
  { text: 'Fresher to 3 years', reads: { kind: 'experience', minMonths: 0, maxMonths: 36 } },
  {
    text: 'Freshers - 3 years of experience in pottery',
    reads: { kind: 'experience', minMonths: 0, maxMonths: 36, scope: { others: ['pottery'] } },
  },
  // the bound stands before the noun
  ...['Maximum experience 4 years', 'max. exp. 4 years', '最高工作年限4年'].map((text) => ({
    text,
    reads: { kind: 'experience' as const, maxMonths: 48 },
    from: text,
  })),
  row(
    'Experienced in weaving, hand dyeing and felting with minimum 4 years',
    { others: ['weaving', 'hand dyeing', 'felting'] },
    48,
  ),
  // more years than are asked for are wished for
  row('At least 2, preferably 4 years of payroll experience', { functions: ['payroll'] }, 24),
  row('Minimum 2, but ideally 4 years of payroll experience', { functions: ['payroll'] }, 24),
  row('Three years must have been spent in retail', { industries: ['retail'] }, 36),
  none('Part-time 20-month contract'),
  // how long a course, a training or a probation lasts, and what is looked up of a person
  row(
    'Diploma from a program of 2 years or relevant experience',
    { others: ['relevant'], related: true },
    undefined,
    'or relevant experience',
  ),
  ...[
    'You start with a three month training period',
    'Shifts after 3 months of probation',
    'Pass a background and drug screen',
  ].map(none),
  // a list goes on over and/or, and over the word for teaching
  row('Experience in patient education and/or ward rounds', { others: ['patient education', 'ward rounds'] }),
  // words beside the name of the work that say no more than it does
  row('1 year of experience in the field of recruitment', { functions: ['recruitment'] }, 12),
  row('Hands on experience in logistics business', { industries: ['logistics'] }),
  // the same figure twice counts no items
  row('one (1) year of experience in retail', { industries: ['retail'] }, 12),
  row('One (1+) year of experience in retail', { industries: ['retail'] }, 12),
  row(
    'Experience in banking, insurance required',
    { industries: ['banking', 'insurance'] },
    undefined,
    'Experience in banking, insurance',
  ),
  // a list that is longer than it is looked through for its end
  row(
    'Experience in retail, hospitality, banking, insurance, construction, agriculture, tourism, mining, publishing, and other crafts',
    {
      industries: [
        'retail',
        'hospitality',
        'banking',
        'insurance',
        'construction',
        'agriculture',
        'tourism',
        'mining',
        'publishing',
      ],
      others: ['crafts'],
    },
  ),
  // a trade that is also a verb of duty, with others beside it
  row('Design, felting and glazing experience', { functions: ['Design'], others: ['felting', 'glazing'] }),
  none('Design, deliver and improve the guest experience'),
  // in a bracket behind a skill, by itself
  row('Terraform (3+ years)', { others: ['Terraform'] }, 36, 'Terraform (3+ years'),
  row('Bookkeeping (4+ years)', { functions: ['Bookkeeping'] }, 48, 'Bookkeeping (4+ years'),
  none('Contract (2+ years)'),
  none('Guarantee (5+ years)'),
  none('Patience matters more than experience'),
  none('A lease with at least 2 years remaining'),
  // a list of work ends where somebody is able to do something else
  row(
    '2 years as Warehouse Staff, able to speak Malay',
    { functions: ['Warehouse'], others: ['Staff'] },
    24,
    '2 years as Warehouse Staff',
  ),
  // decades
  row('Over a decade of experience in hospitality', { industries: ['hospitality'] }, 120),
  row("At least a decade's experience in bookkeeping", { functions: ['bookkeeping'] }, 120),
  none('We bring two decades of experience in logistics'),
  // how it was come by
  row('2 years of on-the-job experience in plastering', { others: ['plastering'] }, 24),
  none('On-the-job training is given'),
  // the window that it was done in is no part of what it was
  row(
    '1 year of experience driving a forklift within the last three years',
    { functions: ['driving'], others: ['forklift'] },
    12,
    '1 year of experience driving a forklift',
  ),
  row(
    '2 years of payroll experience in the past 5 years',
    { functions: ['payroll'] },
    24,
    '2 years of payroll experience',
  ),
  row('Experience in retail over the past 3 years', { industries: ['retail'] }, undefined, 'Experience in retail'),
  // where it was gained, and since when
  row('3 years of post-degree experience', undefined, 36),
  row('2 years post PhD experience', undefined, 24),
  // what weighs it stands before what it is of
  row('Experience required in costing menus', { others: ['costing menus'] }),
  row('2 years of experience preferred in a mill', { others: ['mill'] }, 24),
  row('Weaving experience, esp. linen', { others: ['Weaving', 'linen'] }),
  row('Satisfactory experience in felting', { others: ['felting'] }),
  row(
    'A technical background in looms',
    { others: ['technical', 'looms'] },
    undefined,
    'technical background in looms',
  ),
  // in place of a degree
  row(
    'Degree or equivalent combination of training and experience',
    { others: ['equivalent'], related: true },
    undefined,
    'or equivalent combination of training and experience',
  ),
  row(
    'Diploma in Nursing / relevant working experience',
    { others: ['relevant'], related: true },
    undefined,
    'relevant working experience',
  ),
  // whoever is wanted has done it; of others it says nothing
  row('An experienced payroll specialist', { functions: ['payroll'] }, undefined, 'experienced payroll'),
  // a list that a general word closes; what is brought along is no part of it
  row('Experience with Kubernetes, Terraform or similar systems', {
    others: ['Kubernetes', 'Terraform', 'similar systems'],
    related: true,
  }),
  row('Agency experience with a strong network of buyers', { others: ['Agency'] }, undefined, 'Agency experience'),
  row('Any catering experience a plus', { industries: ['catering'] }, undefined, 'catering experience'),
  none('You will work with experienced engineers'),
  none('We go back 5 years of work history'),
  // a dash that only a blank before it sets off parts items
  row('2 years of retail experience -Ability to lift', { industries: ['retail'] }, 24, '2 years of retail experience'),
  // a line that ends in words of headings
  row(
    'Digital marketing experience preferred',
    { functions: ['Digital marketing'] },
    undefined,
    'Digital marketing experience',
  ),
  none('Minimum Bachelor Degree'),
  // the noun stands once, behind a list
  row('2 years of bakery, retail or hotel experience', { industries: ['bakery', 'retail', 'hotel'] }, 24),
  // a list that nothing closes, and one behind a colon
  row('Experience in Kafka, Redis, Elasticsearch', { others: ['Kafka', 'Redis', 'Elasticsearch'] }),
  row('Experience in the following: beekeeping, gardening', { others: ['beekeeping', 'gardening'] }),
  row(
    '1 year of experience in retail, sales, or related experience',
    { industries: ['retail'], functions: ['sales'], others: ['related'], related: true },
    12,
  ),
  // a post that no vocabulary knows
  row('2 years as an usher', { others: ['usher'] }, 24),
  // with whom the work is done, and what else is had
  row('Experience working with adults with epilepsy', { others: ['adults with epilepsy'] }),
  row(
    '3 years of experience in retail with strong Excel skills',
    { industries: ['retail'] },
    36,
    '3 years of experience in retail',
  ),
  row('4 years of experience is required in catering', { industries: ['catering'] }, 48),
  // the years behind what it is of
  row('experience in the hotel industry for at least 2 years', { industries: ['hotel industry'] }, 24),
  row('Experience in glazing for at least 2 years in a foundry', { industries: ['foundry'], others: ['glazing'] }, 24),
  row(
    'Experience in catering for 2 years is required',
    { industries: ['catering'] },
    24,
    'Experience in catering for 2 years',
  ),
  row('3 1/2 years of catering experience', { industries: ['catering'] }, 42),
  row(
    '3 years of experience in catering and meet the criteria',
    { industries: ['catering'] },
    36,
    '3 years of experience in catering',
  ),
  row('experience in catering (weddings) for 2 years', { industries: ['catering'], others: ['weddings'] }, 24),
  row(
    'Experience in dyeing of at least 2 years in a textile mill',
    { industries: ['textile'], others: ['dyeing', 'mill'] },
    24,
  ),
  row('Retail experience, 4 years and above', { industries: ['retail'] }, 48),
  row('Experience in catering - 3 years', { industries: ['catering'] }, 36),
  row(
    'Experience in retail, 5 years of catering experience',
    { industries: ['retail'] },
    undefined,
    'Experience in retail',
  ),
  row('Experience (2+ years) in a spa', { industries: ['spa'] }, 24),
  row(
    'Experience in retail, relevant experience in lending a plus',
    { industries: ['retail'] },
    undefined,
    'Experience in retail',
  ),
  // work that is part of the name
  row('A background in social work', { functions: ['social work'] }, undefined, 'background in social work'),
  // what somebody did
  row('Practised as a solicitor for at least 5 years', { functions: ['solicitor'] }, 60),
  row('Taught mathematics for 2 years', { others: ['mathematics'] }, 24),
  row('Having worked as a paralegal', { functions: ['paralegal'] }, undefined, 'worked as a paralegal'),
  // of the employer, and of its guests
  none('We have over 30 years of experience in tea'),
  none('With 30 years of experience in tea, we serve the whole region'),
  none('Drawing on 60 years of experience in timber, our team builds for the whole region'),
  none('The post provides you with exposure to the whole business'),
  // an apostrophe that a wrong encoding has damaged
  {
    text: '5+ years??experience in purchasing',
    reads: { kind: 'experience', minMonths: 60, scope: { functions: ['purchasing'] } },
  },
  // a new sentence, and no sign of it
  {
    text: '5 years of experience in purchasing Strong command of English',
    reads: { kind: 'experience', minMonths: 60, scope: { functions: ['purchasing'] } },
    from: '5 years of experience in purchasing',
  },
  none('Improve the checkout experience on mobile'),
  // years with no noun, which open what is asked for
  row('4 years in accounts', { others: ['accounts'] }, 48),
  row('5+ years designing, building and repairing boats', { others: ['designing', 'building', 'repairing boats'] }, 60),
  row('2 years of managing a team', { others: ['managing a team'] }, 24),
  row('At least 3 years of Java', { others: ['Java'] }, 36),
  row('At least 3 years of kiln management', { others: ['kiln management'] }, 36),
  row('Two years of kiln care', { others: ['kiln care'] }, 24),
  row(
    'Your background includes five years of mill leadership',
    { others: ['mill leadership'] },
    60,
    'five years of mill leadership',
  ),
  none('Winner of the award 5 years in a row'),
  none('A contract of 2 years in Dubai'),
  none('2 years following graduation'),
  // a part of the years before, whose unit stands with them
  row(
    '8 years of retail experience with 3 of those years in a lead role',
    { industries: ['retail'] },
    96,
    '8 years of retail experience',
  ),
  row('Experience with 3D printing', { others: ['3D printing'] }),
  // what the post gives is asked of nobody; what has been gained is had
  none('You will gain valuable experience and exposure to audits'),
  row('Experience gained in a law firm', { industries: ['law firm'] }),
  none('The scheme helps fresh graduates into the trade'),
  none('Experienced applicants can ask for another grade'),
  row('Experienced candidates preferred', undefined, undefined, 'Experienced'),
  row(
    'Practice: minimum 5 years at a similar level',
    { others: ['similar'], related: true },
    60,
    'minimum 5 years at a similar level',
  ),
  none('Contract: 2 years in Dubai'),
  // a field between a level and the years, and a sentence before them
  row(
    'Diploma in Civil Engineering 3 years of relevant experience',
    { others: ['relevant'], related: true },
    36,
    '3 years of relevant experience',
  ),
  row('Diploma Finance 5 years of experience', undefined, 60, '5 years of experience'),
  row('Degree in Surveying (B.Sc.). 4 years of experience', undefined, 48, '4 years of experience'),
  // since when the years count
  row('3 years of post-qualification conveyancing experience', { others: ['post-qualification conveyancing'] }, 36),
  // work with people; what is needed of nobody
  row('Experience of working in a busy office and of dealing with the public', {
    others: ['busy office', 'dealing with the public'],
  }),
  row('Experience in teaching children with special needs', {
    functions: ['teaching'],
    others: ['children with special needs'],
  }),
  row('Evidence of experience in delivering training', { functions: ['training'], others: ['delivering'] }),
  row(
    'Diploma in Nursing, or equivalent mix of training and experience',
    { others: ['equivalent'], related: true },
    undefined,
    'or equivalent mix of training and experience',
  ),
  // examples say in what, any of them, and so does a list in a bracket; one name there says again
  row('Experience with accounting software such as Xero or Sage', {
    functions: ['accounting'],
    others: ['software', 'Xero', 'Sage'],
  }),
  row('Experience with dyeing methods like ikat, batik', { others: ['dyeing methods', 'ikat', 'batik'] }),
  row('Experience in lending (leases, overdrafts)', { functions: ['lending'], others: ['leases', 'overdrafts'] }),
  row('Experience in lending (leases)', { functions: ['lending'], others: ['leases'] }),
  // a list behind the last member of a list, and members in degrees
  row('Experience in sales, lending or audit within retail, catering or related industries', {
    industries: ['retail', 'catering'],
    functions: ['sales', 'lending', 'audit'],
    others: ['related industries'],
    related: true,
  }),
  row('Experience in gene therapy or advanced prosthetics', { others: ['gene therapy', 'prosthetics'] }),
  row(
    'Experience in the retail industry to support growth',
    { industries: ['retail industry'] },
    undefined,
    'Experience in the retail industry',
  ),
  row('Experience in high-level design', { functions: ['design'], others: ['high-level'] }),
  // what a joint parts from the work
  row(
    'Experience in budgeting and comfortable with figures',
    { functions: ['budgeting'] },
    undefined,
    'Experience in budgeting',
  ),
  row(
    'Experience in a busy kitchen and ability to lift',
    { functions: ['kitchen'], others: ['busy'] },
    undefined,
    'Experience in a busy kitchen',
  ),
  // an ability beside the years, and what a joint parts from what comes before
  row(
    '4 years of PHP experience with excellent English speaking skills',
    { others: ['PHP'] },
    48,
    '4 years of PHP experience',
  ),
  row(
    '2 years of catering experience with computer skills',
    { industries: ['catering'] },
    24,
    '2 years of catering experience',
  ),
  row(
    'Forklift licence and cold store experience needed',
    { others: ['cold store'] },
    undefined,
    'cold store experience',
  ),
  row('Own vehicle and catering experience needed', { industries: ['catering'] }, undefined, 'catering experience'),
  row('Night availability and bakery experience needed', { industries: ['bakery'] }, undefined, 'bakery experience'),
  row(
    'Leadership and catering experience needed',
    { industries: ['catering'], others: ['Leadership'] },
    undefined,
    'Leadership and catering experience',
  ),
  row(
    'Experience with Kafka, Redis and good manners',
    { others: ['Kafka', 'Redis'] },
    undefined,
    'Experience with Kafka, Redis',
  ),
  // a member of a list that opens with its joint, and one of any sort
  row('Experience in catering, bakery, or a related trade', {
    industries: ['catering', 'bakery'],
    others: ['related trade'],
    related: true,
  }),
  row('Experience in audit, payroll, or some part of lending', {
    functions: ['audit', 'payroll', 'lending'],
    others: ['part'],
  }),
  // results of a sentence before, and of whom the years are asked
  row('Porter with at least 2 years in a hotel', { industries: ['hotel'] }, 24, 'with at least 2 years in a hotel'),
  row(
    '8 years of catering experience, at least 3 of which at managerial level',
    { industries: ['catering'] },
    96,
    '8 years of catering experience',
  ),
  row('6+ years', undefined, 72),
  none('Everyone will receive 3 months training'),
  none('Bring your experience of catering'),
  none('Training provided for fresh graduates'),
  none('Our graduates are welcome at every table'),
  // a colon behind the words that lead on
  row(
    "Must have 3 years' experience in: dyeing, weaving",
    { others: ['dyeing', 'weaving'] },
    36,
    "3 years' experience in: dyeing, weaving",
  ),
  // a level that is no education, and letters that belong together
  row('3 years of experience at national level in audit', { functions: ['audit'], others: ['national'] }, 36),
  row('Experience in P&Q works', { others: ['P&Q works'] }),
  row('Catering experience gained from a reputable bakery', { industries: ['Catering', 'bakery'] }),
  row('4 years experience into payroll', { functions: ['payroll'] }, 48),
  {
    text: 'Exp- 1 to 2 yrs Location- Pune',
    reads: { kind: 'experience', minMonths: 12, maxMonths: 24 },
    from: 'Exp- 1 to 2 yrs',
  },
  // years behind a colon or a bound, with what they are of before it
  row('Welding: 2 years (Preferred)', { others: ['Welding'] }, 24, 'Welding: 2 years'),
  row('Payroll: 1 year', { functions: ['Payroll'] }, 12),
  none('Visa: 2 years'),
  row(
    'Experience in lending at least 4 years at manager level',
    {
      functions: ['lending'],
      others: ['manager level'],
      minSeniority: 'manager level',
    },
    48,
  ),
  row(
    'Experience in catering, at least 4 years of bakery experience',
    { industries: ['catering'] },
    undefined,
    'Experience in catering',
  ),
  row('Experience managing teams in a bakery', { industries: ['bakery'], others: ['managing teams'] }),
  // what leads a scope, and what ends it
  row('Experience regarding tax returns', { others: ['tax returns'] }),
  row('Experience in using Kafka', { others: ['Kafka'] }),
  row('Hands on EU grants experience needed', { others: ['EU grants'] }, undefined, 'Hands on EU grants experience'),
  row(
    'Experience in catering, bakery or another busy trade where you led others',
    { industries: ['catering', 'bakery'], others: ['another busy trade'] },
    undefined,
    'Experience in catering, bakery or another busy trade',
  ),
  row(
    '2 years as an usher, or as a porter, cook or cleaner',
    { functions: ['cook', 'cleaner'], others: ['usher', 'porter'] },
    24,
  ),
  // what somebody did, and what those who are there already did
  row('Worked as an usher', { others: ['usher'] }),
  none('Both our ushers have worked in a bakery'),
  none('Pay will be commensurate with experience'),
  // what the post offers
  none('A lively environment with exposure to lending'),
  none('We provide graduates with hands-on exposure to lending'),
  // blanks that were lost
  {
    text: 'Minimum 4yearsexperiencein payroll',
    reads: { kind: 'experience', minMonths: 48, scope: { functions: ['payroll'] } },
  },
  {
    text: '4 years of experience in a bakery role2 years of payroll',
    reads: { kind: 'experience', minMonths: 48, scope: { industries: ['bakery'] } },
    from: '4 years of experience in a bakery role',
  },
  {
    text: 'Entry level: 0-1 years',
    reads: { kind: 'experience', minMonths: 0, maxMonths: 12 },
    from: '0-1 years',
  },
  row('We need 3 years of retail experience', { industries: ['retail'] }, 36, '3 years of retail experience'),
  // since when the years count
  row(
    'At least 6 years of post-graduate relevant experience',
    { others: ['post-graduate relevant'], related: true },
    72,
  ),
  row('4 years post-registration experience in theatre', { others: ['post-registration', 'theatre'] }, 48),
  row('3 years of progressive, post-baccalaureate experience', { others: ['post-baccalaureate'] }, 36),
  // years of experience in one word
  row('6+ YOE in hotel payroll', { industries: ['hotel'], functions: ['payroll'] }, 72),
  row('8 yoe required', undefined, 96, '8 yoe'),
  {
    text: 'Tax lawyers with 3-5 PQE',
    reads: { kind: 'experience', minMonths: 36, maxMonths: 60 },
    from: '3-5 PQE',
  },
  row('At least 4 years of B2B sales under your belt', { functions: ['sales'], others: ['B2B'] }, 48),
  // beside a level, with a bare figure or none
  {
    text: "Bachelor's + 4 or Master's + 2",
    reads: { kind: 'experience', minMonths: 48 },
    from: '4',
  },
  row('or 3 years and a degree', undefined, 36, '3 years'),
  // what is announced stands behind the colon
  row('Experience in any of the following languages: Kotlin, Swift', { others: ['Kotlin', 'Swift'] }),
  // what serves for a level is not asked for by itself
  none('Relevant experience may be substituted for education'),
  none('Data of unsuccessful applicants is kept for 12 months for recruitment'),
  none('You will gain 2 years of experience in audit'),
  none("You'll gain 2 years of experience in dyeing"),
  none('Stock with a 4-year vesting schedule'),
  none('Right to work in Ireland for at least 2 years'),
  // what another post would ask
  none('Candidates with more than 5 years of experience will be considered for the senior post'),
  none('Applicants with less than 2 years of experience may be considered as Assistant Clerk'),
  row(
    'Only candidates with 2 years of experience will be considered for the senior post',
    undefined,
    24,
    '2 years of experience',
  ),
  none('Completion of a 2-year course in pottery'),
  // where somebody comes from, and what was done before
  row('Candidates from textile industry', { industries: ['textile industry'] }, undefined, 'textile industry'),
  row(
    'Applicants must be from the hotel or catering sector',
    { industries: ['hotel', 'catering sector'] },
    undefined,
    'hotel or catering sector',
  ),
  none('Welcomes guests from the textile industry'),
  // who hires says what is looked for
  row('We would love to see experience in spinning', { others: ['spinning'] }, undefined, 'see experience in spinning'),
  row('You demonstrate experience in carding', { others: ['carding'] }, undefined, 'demonstrate experience in carding'),
  none('We have 20 years of experience looking after looms'),
  none('This post needs the following experience and qualifications'),
  none('Weavers from all backgrounds may join us'),
  row('Have previously worked as a weaver', { others: ['weaver'] }, undefined, 'previously worked as a weaver'),
  // some of what is listed
  row('Experience with at least one of kilns, looms or presses', { others: ['kilns', 'looms', 'presses'] }),
  row('Experience with at least two of kilns, looms and presses', { others: ['kilns', 'looms', 'presses'] }),
  // years of a level
  row('Entry level, 1 year', undefined, 12, '1 year'),
  none('During this three month placement you will sort wool'),
]
