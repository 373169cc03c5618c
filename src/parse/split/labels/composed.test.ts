import { describe, expect, test } from 'vitest'
import { fold } from '../../../text/fold'
import { split } from '..'

const read = (source: string) => {
  const role = split({ source, folded: fold(source) }).roles[0]
  return {
    duties: role?.duties.map(({ text }) => text),
    clauses: [...(role?.clauses ?? [])].map(({ span, preferred }) => [source.slice(...span), preferred === true]),
  }
}

const under = (heading: string) => read(`Duties:\n- Drive sales\n${heading}\n- Bachelor degree\nBenefits:\n- Leave`)

describe('a line of nothing but words that headings are made of', () => {
  test.each([
    "Here's what we need",
    'This role requires:',
    "Let's talk about you",
    'Our Requirements',
    'Requirements of the role',
    'SPECIAL REQUIREMENTS',
    'Job Holder Profile',
    '**Position Qualifications**',
    '### Key Competencies',
    'D. INCUMBENT PROFILE',
    'Qualifications, Skills and Experience',
    'Required Knowledge, Skills & Abilities',
    'Licences and certifications',
    'The ideal candidate should have',
    'Applicants must possess:',
    'What you need to be successful',
    'What makes you a great fit?',
    'Do you have what it takes…',
    'You might be a good fit if you',
    'We are looking for someone who has:',
    'To thrive in this role',
    'Non-negotiables',
    'We require',
    '2. Required Skills and Abilities',
    '_Key Attributes_',
    'Licences and certifications -',
    '<p><strong>Your know-how:</strong></p>',
    '<h3 class="head">Essential (E)</h3>',
    'Requirements for Appointment',
    'Qualifications and Skills Sought',
    'Employee Specification',
    'To sail on this ship, a candidate must have:',
    'As a Head Baker, a person must hold the following qualifications:',
    'About our ideal candidate',
    'Our ideal person has',
    'What we want from you',
    "What you've got",
    'Qualifications - Required',
    'You must:',
    'Who may apply:',
    'Who can apply?',
    'Tools & Technologies',
    'Desired Job Holder Profile',
    'Required Head Baker Qualifications:',
    'What would make you a strong fit:',
    "Things we're looking for",
    "What you'll come with",
  ])('%s asks', (heading) => {
    expect(under(heading)).toEqual({ duties: ['Drive sales'], clauses: [['Bachelor degree', false]] })
  })

  test.each([
    'Preferably:',
    'Highly desirable',
    'Ideally, you will also have',
    'What will set you apart',
    'You will stand out if you have:',
    'Even better if you have',
    'Preferred but not required',
    'Nice to have…',
    "We'd love it if you have",
    'Preferred Head Baker Qualifications:',
    'Preferred characteristics',
    'Desired Experience, Skills & Tools',
    'Desired, but not required',
    'You may also have',
    'Highly regarded',
    'Well regarded:',
    'Experience with any of these dishes is a plus:',
    'Some knowledge of wine would be helpful:',
    'Preference is given to applicants with the following qualifications:',
  ])('%s wishes', (heading) => {
    expect(under(heading)).toEqual({ duties: ['Drive sales'], clauses: [['Bachelor degree', true]] })
  })

  test.each([
    'What is in it for you?',
    "*What's in it for you:*",
    'Who are we',
    'Our commitment to diversity',
    'What happens next',
    'Work environment',
    'Total Rewards',
    'In return you will receive',
    'Why should you join us?',
    'Why join Harbour Foods',
    'Life at Harbour',
    'Career Growth and Learning',
    'Conditions of Service',
    'Employer Profile',
    'Our Hospital',
    'About the School',
    'Responsibilities & Context',
    'Overview of the company',
    'Who we are at Harbour',
    'Important Dates',
    'Key Interfaces',
    'Nature of the job',
    'Key Performance Areas',
    'What you get to do',
    "What you'll be working on",
    'The difference you will make',
    'A typical day',
  ])('%s asks for nothing', (heading) => {
    expect(read(`Requirements\n- Diploma\n${heading}\n- A team of ten people`).clauses).toEqual([['Diploma', false]])
  })

  test.each([
    'Main Tasks and Qualifications',
    'Responsibilities & Requirements:',
    'Requirements and Duties',
    'Purpose and specifications',
  ])('%s holds both, told apart by their lines', (heading) => {
    expect(read(`${heading}\n- Drive sales\n- Bachelor degree`)).toEqual({
      duties: ['Drive sales'],
      clauses: [['Bachelor degree', false]],
    })
  })

  test.each(['Insurance', 'Career growth'])('behind a bullet %s is an item', (line) => {
    const clauses = read(`Requirements\n- Knowledge of:\n- ${line}\n- Diploma`).clauses?.map(([text]) => text)
    expect(clauses).toEqual(['Knowledge of:', line, 'Diploma'])
  })

  test('the label of a field among items is no label of the next one', () => {
    expect(read('Requirements\n- Knowledge of tax\n- Travel\n- Diploma').clauses?.map(([text]) => text)).toContain(
      'Diploma',
    )
  })

  test.each([
    'Good team work skills',
    'Client experience',
    'Experience an asset',
    'Career background',
    'Learning ability',
    'Relevant work experience',
    'Ability to work as a team',
    'Good people skills',
    'Who you will work with',
    'What we need you to do',
  ])('%s heads nothing', (line) => {
    expect(read(`Requirements\n- Diploma\n${line}\n- Own car`).clauses?.map(([text]) => text)).toContain(line)
  })

  test('within a line it stands behind a full stop and before a colon', () => {
    const line =
      'Duties: Drive sales for the team. What you will need to have: Bachelor degree. Ideally, you also have: MBA.'
    expect(read(line)).toEqual({
      duties: ['Drive sales for the team'],
      clauses: [
        ['Bachelor degree', false],
        ['MBA', true],
      ],
    })
  })

  test('small letters within a sentence head nothing', () => {
    expect(read('Duties: - Prepare reports for the team Requirements: - Bachelor degree').duties).toEqual([
      'Prepare reports for the team',
    ])
  })
})
