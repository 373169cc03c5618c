import { Command } from 'commander'
import type { RolesReading } from '../node/index'
import { readRoles } from '../node/index'
import type { Locale } from '../report/index'
import { renderMarked, renderRoles } from '../report/index'
import type { SharedOptions } from './options'
import { encodingOption, jsonOption, langOption, withExamples } from './options'
import { painter, widthOfTerminal } from './terminal'

/** `rolefit parse FILE`: what a posting asks for. */
export function parseCommand(): Command {
  const command = new Command('parse')
    .summary('read the roles of a posting')
    .description(
      'Reads a posting and prints it with each constraint marked under its words, and what was not understood. A stored document is listed.',
    )
    .argument('<file>', 'a posting (text, JSON-LD), a stored document or a role form (JSON), or - for standard input')
    .addOption(jsonOption('the RoleDocument'))
    .addOption(langOption())
    .addOption(encodingOption('file'))
    .action(async (file: string, { json, lang, encoding }: SharedOptions) => {
      const reading = await readRoles(file, { encoding })
      process.stdout.write(json ? `${JSON.stringify(reading.document, undefined, 2)}\n` : page(reading, lang))
    })
  return withExamples(command, [
    'rolefit parse posting.txt',
    'rolefit parse posting.txt --json > roles.json    # edit it, then give it to match or screen',
    'rolefit parse old-posting.txt --encoding gb18030',
  ])
}

/** A posting is shown as it stands, marked; of a stored document only what was read is at hand. */
function page({ document, source }: RolesReading, locale: Locale): string {
  if (source === undefined) return renderRoles(document, locale)
  const paint = painter()
  return renderMarked(source, document, { locale, width: widthOfTerminal(), ...(paint && { paint }) })
}
