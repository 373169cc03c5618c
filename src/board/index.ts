export { RequirementBook } from './requirement-book'
export { bestRoles, intervalsOf, scoreRoles } from './score'
export { TermLists } from './term-lists'
