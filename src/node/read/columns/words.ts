/** Names of columns parted by blanks: none of them holds one, as headers are compared without. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/)
