/** A style sheet, or the script of a page, as the text that goes into the page: see scripts/text-modules.ts. */
declare module '*?text' {
  const text: string
  export default text
}
