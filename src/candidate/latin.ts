/** Whether a unit of a folded text is a plain Latin letter; what profiles are read by has no other. */
export function isLatin(unit: string | undefined): boolean {
  return unit !== undefined && unit >= 'a' && unit <= 'z'
}
