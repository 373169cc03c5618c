import { describe, expect, test } from 'vitest'
import { leafLines, quotesOf } from '../../../../../test/reading-lines'

// Where what stands behind the noun ends: an experience is quoted with all that narrows it.
describe('behind an English noun', () => {
  test.each<[text: string, ...quotes: string[]]>([
    // what leads it, alone or several
    ['Experience in baking for weddings', 'Experience in baking for weddings'],
    ['Experience gained from working in a bakery', 'Experience gained from working in a bakery'],
    ['Experience in a similar role', 'Experience in a similar role'],
    // a word in -ing needs none, unless it tells when or names a heading
    ['Experience managing a bakery', 'Experience managing a bakery'],
    ['6 months grooming dogs', '6 months grooming dogs'],
    ['3 months managing a bakery', '3 months managing a bakery'],
    ['Experience directly coaching teams', 'Experience directly coaching teams'],
    ['Experience including retail', 'Experience including retail'],
    ['Experience in weaving, including felting and dyeing', 'Experience in weaving, including felting and dyeing'],
    ['Experience in weaving including night shifts', 'Experience in weaving'],
    ['Experience in baking, including good manners', 'Experience in baking'],
    ['Experience being a cook'],
    ['Experience in sound engineering and sound design', 'Experience in sound engineering and sound design'],
    ['Experience in baking and sound knowledge of costs', 'Experience in baking'],
    ['3 years applied experience in dyeing', '3 years applied experience in dyeing'],
    // nor does a reason narrow, or a wish for more years, which the work may stand behind
    ['No experience as full training is provided', 'No experience'],
    ["3 years' experience (5+ preferred) in dyeing", "3 years' experience (5+ preferred) in dyeing"],
    ["3 years' experience (ideally 5) in dyeing", "3 years' experience (ideally 5) in dyeing"],
    ["3 years' experience (5 preferred)", "3 years' experience"],
    ['Experience running: marathons'],
    // what is brought along, or counted, is another matter
    ['2 years of baking or graduation from a cookery school', '2 years of baking'],
    ['Experience with children aged 6 months to 4 years', 'Experience with children'],
    ['Baking experience at Band 6', 'Baking experience at Band 6'],
    ['Class 1 experience', 'Class 1 experience'],
    ['Experience in baking, understand costs', 'Experience in baking'],
    ['A certificate in baking or suitable level of experience', 'or suitable level of experience'],
    ['Experience in sales with strong Excel skills', 'Experience in sales'],
    ['Experience in sales with retail experience', 'Experience in sales', 'retail experience'],
    ['Experience in weaving in addition to bakery experience', 'Experience in weaving', 'bakery experience'],
    ['8 years of baking with at least 3 in pastry', '8 years of baking', '3 in pastry'],
    ['8 years of baking, with 3+ at executive level', '8 years of baking', '3+ at executive level'],
    ['2 years of experience (weaving/dyeing)', '2 years of experience (weaving/dyeing)'],
    // how great the work was, in money, and not what is paid for it
    ['Experience running bakeries worth over £5m', 'Experience running bakeries worth over £5m'],
    ['Experience with looms valued at €2m+ in mills', 'Experience with looms valued at €2m+ in mills'],
    ['Experience managing budgets of $2 million', 'Experience managing budgets of $2 million'],
    ['Experience in baking, £12 per hour', 'Experience in baking'],
    ['Experience with at least two SQL databases', 'Experience with at least two SQL databases'],
    ['3 years of experience having strong English', '3 years of experience'],
    ['Experience in baking with a driving licence', 'Experience in baking'],
    ['Experience in juggling, Clown Studio, Ballooner preferred', 'Experience in juggling, Clown Studio, Ballooner'],
    ['Experience with children with autism', 'Experience with children with autism'],
    ['Experience with children with good English', 'Experience with children'],
    ['Experience dealing with the public', 'Experience dealing with the public'],
    ['Experience mentoring PhD students', 'Experience mentoring PhD students'],
    ['Knowledge of, and experience in, rope making', 'experience in, rope making'],
    // a sentence, a wish, and how well something is commanded
    ['Experience in baking. Good manners', 'Experience in baking'],
    ['Experience in node.js and baking', 'Experience in node.js and baking'],
    ['Experience in the U.S. market', 'Experience in the U.S. market'],
    ['Experience in plan B. Good manners', 'Experience in plan B'],
    ['Experience in baking preferred', 'Experience in baking'],
    // how many are wished for, between commas
    ['2 years of experience, ideally 4, in mills', '2 years of experience, ideally 4, in mills'],
    // behind years one member alone is what is wished for besides
    ['3 years of experience in mills, luxury brands preferred', '3 years of experience in mills', 'luxury brands'],
    [
      '3 years of experience in mills, retail and hotels preferred',
      '3 years of experience in mills, retail and hotels',
    ],
    ['Experience in baking acceptable', 'Experience in baking'],
    ['Experience in banks Strong command of English', 'Experience in banks'],
    ['Experience in banks good teams', 'Experience in banks good teams'],
    // what for, and what it was like
    ['Experience in baking to facilitate growth', 'Experience in baking'],
    ['Experience in support of growth', 'Experience in support of growth'],
    ['Experience in baking where you led others', 'Experience in baking'],
    // what it stands for, or what is as good
    ['Experience in baking in lieu of a degree', 'Experience in baking'],
    ['Experience in baking or having baked', 'Experience in baking'],
    [
      'Experience in baking or an equivalent combination of education and experience',
      'Experience in baking',
      'or an equivalent combination of education and experience',
    ],
    ['Experience in baking with a focus on icing', 'Experience in baking with a focus on icing'],
    // a school is where work is done, and the education of patients is work; a level is one of work as well
    ['Experience in teaching at a primary school', 'Experience in teaching at a primary school'],
    ['Experience in patient education and ward rounds', 'Experience in patient education and ward rounds'],
    ['Experience in high-level design', 'Experience in high-level design'],
    ['Experience in baking at degree level', 'Experience in baking'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('experience', text)).toEqual(quotes)
  })
})

describe('a list behind an English noun', () => {
  test.each<[text: string, ...quotes: string[]]>([
    // over its commas, where a joint comes before the last member, or where nothing but short members of work follow
    ['Experience in retail, catering, and bakery', 'Experience in retail, catering, and bakery'],
    ['Experience in retail, catering, bakery', 'Experience in retail, catering, bakery'],
    ['Experience in juggling, unicycling or pottery', 'Experience in juggling, unicycling or pottery'],
    ['Experience in juggling, stilts. Pottery or weaving', 'Experience in juggling'],
    ['Experience in juggling, stilts; pottery or weaving', 'Experience in juggling'],
    // two of a kind need no joint: what is done, and nations with what is theirs
    ['Experience in juggling, unicycling', 'Experience in juggling, unicycling'],
    ['Experience in juggling, manners', 'Experience in juggling'],
    ['Experience in Malay, French cuisine', 'Experience in Malay, French cuisine'],
    ['Experience in juggling, French speaking', 'Experience in juggling'],
    // another post with years of its own, and a bracket that a joint follows
    [
      '2 years experience in mills, or dyer with 4 years experience in tanneries',
      '2 years experience in mills',
      '4 years experience in tanneries',
    ],
    ['A diploma (e.g. in dyeing) and/or mill experience', 'mill experience'],
    ['Experience of hand looms, power looms', 'Experience of hand looms, power looms'],
    // what it shows that one can do
    ['Experience showing skills to operate looms', 'Experience showing skills to operate looms'],
    ['Experience that demonstrates the ability to mend nets', 'Experience that demonstrates the ability to mend nets'],
    // what is like the work, where nothing follows that the words lead to
    ['2 years as a clown or similar', '2 years as a clown or similar'],
    ['Experience in pottery or related, preferred', 'Experience in pottery or related'],
    ['Experience in pottery or related degree', 'Experience in pottery'],
    ['2 years in finance or equivalent', '2 years in finance'],
    ['Experience in juggling, unicycling and clowning; retail', 'Experience in juggling, unicycling and clowning'],
    [
      'Experience in juggling, fire spitting, a related trade',
      'Experience in juggling, fire spitting, a related trade',
    ],
    [
      'Experience in juggling, unicycling or an equivalent trade',
      'Experience in juggling, unicycling or an equivalent trade',
    ],
    // what a joint opens that is no member
    ['Experience in retail, catering and good manners', 'Experience in retail, catering'],
    ['Experience in Java, SQL and good manners', 'Experience in Java, SQL'],
    ['Experience in Java, excellent English and good manners', 'Experience in Java'],
    ['Experience in weaving, client base and dyeing', 'Experience in weaving'],
    // what the holder of a post does there
    ['Experience working as a chef, running a busy kitchen and training staff', 'Experience working as a chef'],
    // behind a dash, where it is work and nothing that is to be done
    ['3 years of experience - retail or catering', '3 years of experience - retail or catering'],
    ['3 years of experience - hotel required', '3 years of experience - hotel'],
    ['3 years of experience - build retail chains', '3 years of experience'],
    // another experience behind the comma or the joint
    ['Experience in retail, 3 years of bakery experience', 'Experience in retail', '3 years of bakery experience'],
    ['Experience in retail, catering or bakery experience', 'Experience in retail', 'catering or bakery experience'],
    ['Experience in juggling and experience in retail', 'Experience in juggling', 'experience in retail'],
    ['Experience in juggling or experience in retail', 'Experience in juggling', 'experience in retail'],
    // the same noun once more at the end, of whatever is related
    ['Experience in juggling, or related experience', 'Experience in juggling, or related experience'],
    ['Experience in juggling, or related work experience', 'Experience in juggling, or related work experience'],
    ['Experience in juggling, or related bakery experience', 'Experience in juggling', 'or related bakery experience'],
    // a second list that tells where the first is done
    [
      'Experience in juggling, and clowning within retail, catering or bakery',
      'Experience in juggling, and clowning within retail, catering or bakery',
    ],
    // one that a colon announces
    [
      'Experience in one or more of the following: baking, icing',
      'Experience in one or more of the following: baking, icing',
    ],
    ['Experience in any of the following'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('experience', text)).toEqual(quotes)
  })
})

describe('a bracket behind the noun', () => {
  test.each<[text: string, ...readings: string[]]>([
    // of trades, functions, channels and the nouns of them it narrows; so does a list of names
    ['采购经验（医疗器械）', '「采购经验（医疗器械）」 scope=(industries=医疗器械 functions=采购)'],
    ['采购经验（家电行业）', '「采购经验（家电行业）」 scope=(industries=家电行业 functions=采购)'],
    ['采购经验（仓储岗位）', '「采购经验（仓储岗位）」 scope=(functions=采购、仓储)'],
    ['采购经验（天猫、京东）', '「采购经验（天猫、京东）」 scope=(functions=采购 others=天猫、京东)'],
    ['采购经验（天猫，京东）', '「采购经验（天猫，京东）」 scope=(functions=采购 others=天猫、京东)'],
    // a name alone may say anything; what counts, weighs or is of another kind narrows nothing
    ['采购经验（天猫）', '「采购经验」 scope=(functions=采购)'],
    ['采购经验（5人）', '「采购经验」 scope=(functions=采购)'],
    ['采购经验（家电优先）', '「采购经验」 scope=(functions=采购)', '「家电」 scope=(industries=家电)'],
    ['采购经验（含实习、兼职）', '「采购经验」 scope=(functions=采购)'],
    ['采购经验（含实习经历）', '「采购经验」 scope=(functions=采购)'],
    ['採購經驗（含實習年資）', '「採購經驗」 scope=(functions=採購)'],
    ['采购经验（含管理经验）', '「采购经验」 scope=(functions=采购)', '「管理经验」 scope=(others=管理)'],
    // behind a noun in English a name says again, unless it is of several things; a trade narrows
    ['Purchasing experience (clubs)', '「Purchasing experience」 scope=(functions=Purchasing)'],
    [
      'Purchasing experience (retail)',
      '「Purchasing experience (retail)」 scope=(industries=retail functions=Purchasing)',
    ],
    [
      'Experience in juggling (clubs) and clowning',
      '「Experience in juggling (clubs) and clowning」 scope=(others=juggling、clubs、clowning)',
    ],
    ['Experience in juggling (clubs and clowning', '「Experience in juggling」 scope=(others=juggling)'],
    ['Experience in juggling (no weekends) and clowning', '「Experience in juggling」 scope=(others=juggling)'],
    [
      'Experience in juggling (2 years) and clowning',
      '「Experience in juggling (2 years)」 minMonths=24 scope=(others=juggling)',
    ],
  ])('%s', (text, ...readings) => {
    expect(leafLines('experience', text)).toEqual(readings)
  })
})
