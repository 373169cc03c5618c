export { suggestId } from './suggest-id'
export { createSuggesters, type Suggesters } from './suggesters'
