import { ALL } from '../vocab'
import { ByteWriter } from './bytes'
import { crc32 } from './crc-32'

/** What the words of all vocabularies come to: eight hexadecimal digits. */
export const VOCABULARY: string = /* @__PURE__ */ (() => {
  const to = new ByteWriter()
  to.writeUnits(JSON.stringify(ALL))
  return crc32(to.written()).toString(16).padStart(8, '0')
})()
