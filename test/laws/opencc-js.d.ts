/** Rows `from to`, divided by `|`. */
declare module 'opencc-js/dict/*' {
  const rows: string
  export default rows
}
