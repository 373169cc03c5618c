// natural brings types for its whole only, and the whole is 85 MB; these are the single files that we load.

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Similarity of two strings, 0 (nothing in common) to 1 (equal). */
  export default function JaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: {
    /** The stem of one English word, in lower case. */
    stem(word: string): string
  }
  export default PorterStemmer
}
