import type { Example, Pattern } from '../kind'

/** A row: what is said, what narrows it, its least months, and the narrowest text that states it. */
const row = (
  text: string,
  scope: Pattern<'experience'>['scope'] | undefined,
  minMonths?: number,
  from: string = text,
): Example<'experience'> => ({
  text,
  reads: { kind: 'experience', ...(minMonths !== undefined && { minMonths }), ...(scope !== undefined && { scope }) },
  from,
})

const none = (text: string): Example<'experience'> => ({ text, reads: undefined })

/** What English postings say of experience, and what is read. */
export const englishExamples: readonly Example<'experience'>[] = [
  // what is done stands behind the noun without a preposition
  row('Experience negotiating leases', { others: ['negotiating leases'] }),
  row('2 years of experience directly coaching teams', { others: ['directly coaching teams'] }, 24),
  row('Exposure to export documentation', { others: ['export documentation'] }),
  // a list goes on over and/or, and over the word for teaching
  row('Experience in patient education and/or ward rounds', { others: ['patient', 'ward rounds'] }),
  // words beside the name of the work that say no more than it does
  row('1 year of experience in the field of recruitment', { functions: ['recruitment'] }, 12),
  row('Hands on experience in logistics business', { industries: ['logistics'] }),
  // the same figure twice counts no items
  row('one (1) year of experience in retail', { industries: ['retail'] }, 12),
  // where it was gained, and since when
  row('3 years of post-degree experience', undefined, 36),
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
  row(
    'An experienced wealth management advisor',
    { functions: ['wealth management'] },
    undefined,
    'experienced wealth management',
  ),
  // a list that a general word closes; what is brought along is no part of it
  row('Experience with Kubernetes, Terraform or similar systems', {
    others: ['Kubernetes', 'Terraform', 'similar systems'],
    related: true,
  }),
  row('Agency experience with a strong network of buyers', { others: ['Agency'] }, undefined, 'Agency experience'),
  row('Any catering experience a plus', { industries: ['catering'] }, undefined, 'catering experience'),
  none('We go back 5 years of work history'),
  // a line that ends in words of headings
  row(
    'Digital marketing experience preferred',
    { functions: ['Digital marketing'] },
    undefined,
    'Digital marketing experience',
  ),
  none('Minimum Bachelor Degree'),
]
