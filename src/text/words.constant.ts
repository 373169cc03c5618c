import { ALL } from '../vocab'
import type { PackedLexicon } from './packed-lexicon'
import { packLexicon } from './packed-lexicon'

/** All vocabularies. They are packed when a package is built, and here when the source runs as it is. */
export const WORDS: PackedLexicon = /* @__PURE__ */ packLexicon(ALL)
