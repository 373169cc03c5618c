/** What files of this trade are written in. UTF-8 is taken unless another is named: guessing wrong is silent. */
export const ENCODINGS = ['utf-8', 'gb18030', 'gbk', 'big5', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Where bytes are not of the encoding, and what they are: both ready to be shown. */
export interface DecodeFault {
  readonly line: number
  readonly found: string
}
