import { expect, test } from 'vitest'
import { readingLines } from '../../../test/reading-lines'

// Of each turn of phrase one that asks for a level of education and one, worded nearly alike, that asks for another or for none.
test.each<[text: string, ...requirements: string[]]>([
  // of those whom the work is done for, and of whoever is looked for
  ['Coach clients who hold a diploma'],
  ['Coach clients, diploma required', 'education 「diploma」 min=junior-college'],
  ["Our students come from far, bachelor's degree required", "education 「bachelor's degree」 min=bachelor"],
  ['Guide children to a high school diploma'],
  ['We expect a high school diploma of everybody', 'education 「high school diploma」 min=senior-high'],
  ['Help learners write; high school diploma required', 'education 「high school diploma」 min=senior-high'],
  // whose licence to teach it is, which English says of the holder of any degree
  [
    'Degree plus a teaching certificate',
    'education 「Degree」 min=bachelor',
    'certificate 「teaching certificate」 terms=teaching certificate',
  ],
  [
    'a teaching degree or diploma',
    'major 「teaching」 terms=teaching',
    'education 「degree or diploma」 min=junior-college',
  ],
  // letters of an examination, and an article before a level of the framework
  ['A Level in Welsh', 'education 「A Level」 min=senior-high'],
  [
    'A Level 3 diploma in childcare',
    'education 「Level 3 diploma」 min=junior-college',
    'major 「childcare」 terms=childcare',
  ],
  // a class of school before another way, and before levels that it is of
  [
    '985/211院校或五年以上烘焙经验',
    'education 「985/211院校」 schoolTiers=985、211 | experience 「五年以上烘焙经验」 minMonths=60 scope=(functions=烘焙)',
  ],
  ['211高校或硕士以上', 'education 「211高校」 schoolTiers=211 | education 「硕士以上」 min=master'],
  ['985或211硕士', 'education 「985或211硕士」 min=master schoolTiers=985、211'],
  ['985院校或211院校优秀硕士', 'education 「985院校或211院校优秀硕士」 min=master schoolTiers=985、211'],
  ['雙一流大學的碩士', 'education 「雙一流大學的碩士」 min=master schoolTiers=double-first-class'],
  ['优秀硕士', 'education 「硕士」 min=master'],
  // what was studied and what was awarded for it, of which the higher is asked for
  ['研究生学历、博士学位', 'education 「研究生学历、博士学位」 min=doctor'],
  ['研究生學歷博士學位', 'education 「研究生學歷博士學位」 min=doctor'],
  ['本科学历或博士学位', 'education 「本科学历或博士学位」 min=bachelor'],
  // a British class of degree, by itself and behind a degree
  ['Graduates with a 2:1 in botany', 'education 「2:1」 min=bachelor', 'major 「botany」 terms=botany'],
  ['Second Class Lower in botany', 'education 「Second Class Lower」 min=bachelor', 'major 「botany」 terms=botany'],
  ['A 2.1 or above in geology', 'education 「A 2.1 or above」 min=bachelor', 'major 「geology」 terms=geology'],
  ['Degree (2.1 or above)', 'education 「Degree (2.1 or above)」 min=bachelor'],
  ['Loomsoft 2.1 or above'],
  ['Degree in botany, minimum 2.2', 'education 「Degree」 min=bachelor', 'major 「botany」 terms=botany'],
  // the word for whoever has a degree, where it is what somebody is to be
  ['Applicants must be graduates', 'education 「graduates」 min=bachelor'],
  ['Must be graduates with tact', 'education 「graduates」 min=bachelor'],
  [
    'We are seeking a graduate with 2 years in a mill',
    'education 「graduate」 min=bachelor',
    'experience 「2 years in a mill」 minMonths=24 scope=(others=mill)',
  ],
  ['Graduate is a must', 'education 「Graduate」 min=bachelor'],
  ['Should be a graduate trainee'],
  // the last years of school in Pakistan and India, and a step of a language
  ['Education should be Intermediate', 'education 「Intermediate」 min=senior-high'],
  ['Matric / Intermediate', 'education 「Matric / Intermediate」 min=senior-high'],
  ['Intermediate or graduate', 'education 「Intermediate」 min=senior-high'],
  ['Looms: intermediate or advanced'],
  ['Geology degree with a 2:1', 'major 「Geology」 terms=Geology', 'education 「degree」 min=bachelor'],
  ['Mixes plaster and sand at a ratio of 2:1'],
  // another name of high school, and what is above it
  [
    'High school or General Educational Development (GED) diploma',
    'education 「High school or General Educational Development (GED) diploma」 min=senior-high',
  ],
  ['High school or the GED', 'education 「High school or the GED」 min=senior-high'],
  [
    'High school or a college diploma',
    'education 「High school」 min=senior-high | education 「college diploma」 min=junior-college',
  ],
  // what closes a level before it, and a level of its own in a bracket
  [
    'Bachelor in Falconry, Law or related degree',
    'education 「Bachelor」 min=bachelor',
    'major 「Falconry, Law or related」 terms=Falconry、Law related=true',
  ],
  [
    'Diploma in Nursing (degree preferred)',
    'education 「Diploma」 min=junior-college',
    'major 「Nursing」 terms=Nursing',
    '?education 「degree」 min=bachelor',
  ],
  // an example of what is as good as the level, and another level
  [
    'High school diploma or equivalent (e.g. GED)',
    'education 「High school diploma or equivalent (e.g. GED)」 min=senior-high',
  ],
  [
    'Diploma or above (degree preferred)',
    'education 「Diploma or above」 min=junior-college',
    '?education 「degree」 min=bachelor',
  ],
  ['High school diploma (e.g. GED)', 'education 「High school diploma (e.g. GED)」 min=senior-high'],
  // how one studied in a bracket, and a place in one
  ['（全日制、985）本科', 'education 「（全日制、985）本科」 min=bachelor fullTime=true schoolTiers=985'],
  ['（浙江）本科', 'education 「本科」 min=bachelor'],
  // years and school: what is asked besides, and what is taught there
  ['1年以上 高中', 'experience 「1年以上」 minMonths=12', 'education 「高中」 min=senior-high'],
  ['3年以上高中教学经验', 'experience 「3年以上高中教学经验」 minMonths=36 scope=(functions=高中教学)'],
  // a subject behind a paper of school, and behind a school
  ['NVQ level 3 nursing', 'education 「NVQ level 3」 min=vocational-secondary', 'major 「nursing」 terms=nursing'],
  ['High school nursing'],
  ['GCSEs are marked here'],
  ['高中烹饪专业毕业', 'education 「高中」 min=senior-high', 'major 「烹饪专业毕业」 terms=烹饪'],
  ['高中学生毕业活动'],
  ['高中班主任毕业典礼'],
  ['本店招高中毕业', 'education 「高中毕业」 min=senior-high'],
  ['本店招高中畢業', 'education 「高中畢業」 min=senior-high'],
  ['学历：高中电工', 'education 「高中」 min=senior-high'],
  ['高中电工'],
  // that one level and no other
  ['限本科', 'education 「限本科」 min=bachelor max=bachelor'],
  ['限大專學歷', 'education 「限大專學歷」 min=junior-college max=junior-college'],
  ['限大专以上', 'education 「限大专以上」 min=junior-college'],
  ['學歷：限專科以上', 'education 「限專科以上」 min=junior-college'],
  // the two degrees behind that of a bachelor
  ['碩、博士畢業', 'education 「碩、博士畢業」 min=master'],
  ['硕/博士', 'education 「硕/博士」 min=master'],
  // the level once more in a bracket, and a level that is preferred there
  ['大专以上（含大专文凭）', 'education 「大专以上（含大专文凭）」 min=junior-college'],
  ['大專以上（含專科程度）', 'education 「大專以上（含專科程度）」 min=junior-college'],
  ['大专以上（优先本科）', 'education 「大专以上」 min=junior-college', '?education 「本科」 min=bachelor'],
  ['高中以上（最好大专）', 'education 「高中以上」 min=senior-high', '?education 「大专」 min=junior-college'],
  [
    'Diploma in Nursing (diploma in midwifery preferred)',
    'education 「Diploma」 min=junior-college',
    'major 「Nursing」 terms=Nursing',
    '?education 「diploma」 min=junior-college',
    '?major 「midwifery」 terms=midwifery',
  ],
  // where it is done, and what one is educated to
  ['Work at degree level'],
  ['at degree level', 'education 「degree level」 min=bachelor'],
  // pay of a level, and pay behind a comma
  ['本科：8000元/月'],
  ['本科，月薪8000元', 'education 「本科」 min=bachelor'],
  ['本科 $8000'],
  // who awarded the level, and a second one
  ['Diploma in law from a university', 'education 「Diploma」 min=junior-college', 'major 「law」 terms=law'],
  [
    'BSc in Law from a college or MSc in Law',
    'education 「BSc」 min=bachelor & major 「Law」 terms=Law | education 「MSc」 min=master & major 「Law」 terms=Law',
  ],
  ['Degree from a college or MSc', 'education 「Degree」 min=bachelor | education 「MSc」 min=master'],
  ['Drawings from a university'],
  // a school before its level, and a level of its own
  ['大学水产系硕士以上', 'major 「水产系」 terms=水产', 'education 「硕士以上」 min=master'],
  ['大学硕士以上', 'education 「硕士以上」 min=master'],
  ['大学学士以上', 'education 「大学学士以上」 min=bachelor'],
  ['大学专科以上', 'education 「大学专科以上」 min=junior-college'],
  ['农业大学以上', 'major 「农业」 terms=农业', 'education 「大学以上」 min=bachelor'],
  ['理工大学及以上学历', 'education 「大学及以上学历」 min=bachelor'],
  // a stage of schooling, and the level within it
  ['高等教育，大學畢業', 'education 「高等教育」 min=junior-college', 'education 「大學畢業」 min=bachelor'],
  ['高等教育，本科毕业', 'education 「高等教育」 min=junior-college', 'education 「本科毕业」 min=bachelor'],
  // what a school gives, and what somebody else does
  ['获颁发大专院校文凭', 'education 「大专院校文凭」 min=junior-college'],
  ['大学，具政府部门颁发的证书', 'education 「大学」 min=bachelor'],
  // examinations by what they are passed in
  ['中学会考 英文科', 'education 「中学会考」 min=senior-high'],
  // graduates
  ['Graduate or above', 'education 「Graduate or above」 min=bachelor'],
  ['Diploma graduate or above', 'education 「Diploma graduate or above」 min=junior-college'],
  // an award behind its field, and apart from it
  ['水利工程學文憑', 'major 「水利工程學」 terms=水利工程', 'education 「文憑」 min=junior-college'],
  ['高中職水產科畢業', 'education 「高中職」 min=senior-high', 'major 「水產科畢業」 terms=水產'],
  [
    '專科水產科具一年經驗',
    'education 「專科」 min=junior-college',
    'major 「水產科」 terms=水產',
    'experience 「一年經驗」 minMonths=12',
  ],
  ['專科水產科以上', 'education 「專科」 min=junior-college', 'major 「水產科」 terms=水產'],
  ['尤以園藝方面的學位為佳', '?major 「園藝方面的」 terms=園藝', '?education 「學位」 min=bachelor'],
  ['社工学位', 'major 「社工」 terms=社工', 'education 「学位」 min=bachelor'],
  // letters before a field, and before an article
  ['MS in Botany', 'education 「MS」 min=master', 'major 「Botany」 terms=Botany'],
  ['MS in a lab'],
  ['MD in the clinic'],
  // a licence and its grade
  ['软考高级证书', 'certificate 「软考」 terms=软考'],
  ['软考，大专以上', 'certificate 「软考」 terms=软考', 'education 「大专以上」 min=junior-college'],
  // one more name for the level, with the longest words between, and another level
  [
    '大专或经国家有关部门认可的相当于大专文凭',
    'education 「大专或经国家有关部门认可的相当于大专文凭」 min=junior-college',
  ],
  // the school that a degree is from, and a town
  ['Degree from a good and well run university', 'education 「Degree」 min=bachelor'],
  ['Degree from the library', 'education 「Degree」 min=bachelor'],
  ['Degree from a university of recognised standing', 'education 「Degree」 min=bachelor'],
  ['Degree from a university with recognised standing', 'education 「Degree」 min=bachelor'],
  // classes of school in a row
  ['本科须为985、211院校', 'education 「本科须为985、211院校」 min=bachelor schoolTiers=985、211'],
  ['本科须为985或浙江', 'education 「本科须为985」 min=bachelor schoolTiers=985'],
  [
    '本科须为985或具三年经验',
    'education 「本科须为985」 min=bachelor schoolTiers=985 | experience 「三年经验」 minMonths=36',
  ],
  ['一本或985院校优先', '?education 「一本或985院校」 min=bachelor schoolTiers=first-tier、985'],
  ['985或一本院校', 'education 「985或一本院校」 min=bachelor schoolTiers=985、first-tier'],
  ['学历：大专（含高职）、本科', 'education 「大专（含高职）、本科」 min=junior-college max=bachelor'],
  // a holder before a level
  ['有经验者高中亦可', 'experience 「经验者」', 'education 「高中」 min=senior-high'],
  ['equivalent to a high school diploma', 'education 「high school diploma」 min=senior-high'],
  ['opposite a high school'],
  ['any high school teacher'],
  ['IT skills / high school diploma', 'education 「high school diploma」 min=senior-high'],
  ['Degree; copies on request', 'education 「Degree」 min=bachelor'],
  ['Copies of all diplomas'],
  ['Copies sent daily; diploma required', 'education 「diploma」 min=junior-college'],
  ["our bachelor's degree"],
  ["Bachelor's degree and your own bicycle", "education 「Bachelor's degree」 min=bachelor"],
  ['$29970(高中職)'],
  ['（高中職）', 'education 「高中職」 min=senior-high'],
  // what a paper of school or a school is asked with
  ['小学文化', 'education 「小学文化」 min=primary'],
  ['小学语文'],
  ['初中文化程度', 'education 「初中文化程度」 min=junior-high'],
  ['高中补习班'],
  [
    'High school diploma or related experience',
    'education 「High school diploma」 min=senior-high | experience 「or related experience」 scope=(others=related related=true)',
  ],
  [
    'High school diploma combined with 2 years in retail',
    'education 「High school diploma」 min=senior-high',
    'experience 「2 years in retail」 minMonths=24 scope=(industries=retail)',
  ],
  [
    'High school diploma together with a driving licence',
    'education 「High school diploma」 min=senior-high',
    'certificate 「driving licence」 terms=driving licence',
  ],
  // what is taught, and what was passed
  ['Teaches up to GCSE level'],
  ['Tuition for A-level pupils'],
  ['Minimum grade 4 in GCSE Maths', 'education 「GCSE」 min=senior-high'], // a subject of school is no field of study
  ['GCSE Biology or above', 'education 「GCSE」 min=senior-high'],
  ['Educated to A level standard', 'education 「Educated to A level standard」 min=senior-high'],
  // the word of a title
  ['Master of ceremonies'],
  ['Bachelor or higher', 'education 「Bachelor or higher」 min=bachelor'],
  [
    'Bachelor degree plus a driving licence',
    'education 「Bachelor degree」 min=bachelor',
    'certificate 「driving licence」 terms=driving licence',
  ],
  ['NITEC or Higher NITEC', 'education 「NITEC or Higher NITEC」 min=vocational-secondary'],
  ['Bachelor, or higher', 'education 「Bachelor, or higher」 min=bachelor'],
  ['Diploma granted by a college that grants such degrees', 'education 「Diploma」 min=junior-college'],
  ["Bachelor's degree, or equivalent with honours", "education 「Bachelor's degree, or equivalent」 min=bachelor"],
  ['College degree', 'education 「College degree」 min=bachelor'],
  // the years and the age of whoever has the level
  ['硕士3年以上经验', 'education 「硕士」 min=master', 'experience 「3年以上经验」 minMonths=36'],
  ['研究生25周岁以上', 'education 「研究生」 min=master', 'age 「25周岁以上」 min=25'],
  // of the staff, of whoever is taken in, and of whoever is looked for
  ['团队成员均为本科'],
  ['技师人员全部为本科以上学历'],
  ['老师均需本科', 'education 「本科」 min=bachelor'],
  ['招收高中毕业生'],
  ['招收高中以上学历人员', 'education 「高中以上学历」 min=senior-high'],
  ['大专学历占六成'],
  ['博士津贴丰厚'],
  ['博士，津贴丰厚', 'education 「博士」 min=doctor'],
  // a post, and a degree
  ['Postdoctoral researcher wanted'],
  ['Postdoctoral degree preferred', '?education 「Postdoctoral degree」 min=doctor'],
  // marks, and no marks
  ['BSc with no fewer than 65% marks in Botany', 'education 「BSc」 min=bachelor', 'major 「Botany」 terms=Botany'],
  ['Diploma with an average of 65% marks', 'education 「Diploma」 min=junior-college'],
  // graduation, and a graduation
  ['Graduation from a university with a doctorate', 'education 「doctorate」 min=doctor'],
  ['Graduation party at a university'],
  ['Graduation in June'],
  ['Graduate of a recognised secondary school', 'education 「secondary school」 min=senior-high'],
  ['Associates in Law', 'education 「Associates」 min=junior-college', 'major 「Law」 terms=Law'],
  ['Associates in the office', 'skill 「office」 terms=office'],
  // how one studied, in a bracket
  ['大专（全日制）以上', 'education 「大专（全日制）以上」 min=junior-college fullTime=true'],
  // waived, and wished for
  ['no diploma required', 'education 「no diploma」 unrestricted=true'],
  ['不要求本科学历', 'education 「不要求本科学历」 unrestricted=true'],
  ['本科，硕士优先', 'education 「本科」 min=bachelor', '?education 「硕士」 min=master'],
  ['本科，硕士、博士', 'education 「本科，硕士、博士」 min=bachelor'],
  [
    "Bachelor's degree (MBA preferred)",
    "education 「Bachelor's degree」 min=bachelor",
    '?education 「MBA」 min=master',
  ],
  ["Bachelor's degree (MBA)", "education 「Bachelor's degree (MBA)」 min=bachelor"],
  [
    "Diploma (Bachelor's in Horticulture preferred)",
    'education 「Diploma」 min=junior-college',
    "?education 「Bachelor's」 min=bachelor",
    '?major 「Horticulture」 terms=Horticulture',
  ],
])('%s', (text, ...requirements) => {
  expect(readingLines(text)).toEqual(requirements)
})
