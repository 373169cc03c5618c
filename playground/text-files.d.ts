/** A file as the text that is in it. */
declare module '*.txt' {
  const text: string
  export default text
}
