import { styleText } from 'node:util'
import type { MarkedOptions } from '../report/index'

type Paint = NonNullable<MarkedOptions['paint']>
type Style = Parameters<typeof styleText>[0]

/** Constraints that decide most stand out most; what nobody understood is red, what asks for nothing steps back. */
const STYLES: Readonly<Record<Parameters<Paint>[1], Style>> = {
  education: 'cyan',
  major: 'cyanBright',
  experience: 'green',
  age: 'magenta',
  gender: 'magenta',
  language: 'blueBright',
  channel: 'yellow',
  management: 'greenBright',
  seniority: 'greenBright',
  skill: 'yellowBright',
  certificate: 'magentaBright',
  trait: 'white',
  availability: 'white',
  unparsed: 'red',
  rest: 'dim',
}

/** Colours for a terminal that has them; none for a file, a pipe, or where NO_COLOR asks for none. */
export function painter(): Paint | undefined {
  const { stdout } = process
  if (!stdout.isTTY || !stdout.hasColors()) return undefined
  return (text, as) => (text === '' ? '' : styleText(STYLES[as], text))
}

const PLAIN_WIDTH = 100
/** A terminal that says less does not know its size. */
const NARROWEST = 20

/** The columns of the terminal; of a file, what fits most pages. */
export function widthOfTerminal(): number {
  return process.stdout.isTTY && process.stdout.columns >= NARROWEST ? process.stdout.columns : PLAIN_WIDTH
}
