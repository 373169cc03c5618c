export { suggestId } from './suggest-id'
export { createSuggester, type Suggester } from './suggester'
export { createSuggesters, type Suggesters } from './suggesters'
