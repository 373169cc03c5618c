/** The polynomial of CRC-32 (ISO 3309, as in zip and PNG), bits reversed. */
const POLYNOMIAL = 0xedb88320

const TABLE: Uint32Array = /* @__PURE__ */ Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1
  return remainder
})

/** CRC-32 of bytes: finds every change of up to 32 bits side by side, and all but one of four thousand million others. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let i = 0; i < bytes.length; i++) {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[i] as number)) & 0xff] as number)
  }
  return (crc ^ 0xffffffff) >>> 0
}
