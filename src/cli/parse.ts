import { Command } from 'commander'
import { readRoles } from '../node/index'
import { renderRoles } from '../report/index'
import type { SharedOptions } from './options'
import { encodingOption, jsonOption, langOption, withExamples } from './options'

/** `rolefit parse FILE`: what a posting asks for. */
export function parseCommand(): Command {
  const command = new Command('parse')
    .summary('read the roles of a posting')
    .description(
      'Reads a posting and prints its roles: each constraint, the words that it was read from, and what was not understood.',
    )
    .argument('<file>', 'a posting (text), a stored document or a role form (JSON), or - for standard input')
    .addOption(jsonOption('the RoleDocument'))
    .addOption(langOption())
    .addOption(encodingOption())
    .action(async (file: string, { json, lang, encoding }: SharedOptions) => {
      const { document } = await readRoles(file, { encoding })
      process.stdout.write(json ? `${JSON.stringify(document, undefined, 2)}\n` : renderRoles(document, lang))
    })
  return withExamples(command, [
    'rolefit parse posting.txt',
    'rolefit parse posting.txt --json > roles.json    # edit it, then give it to match or screen',
    'rolefit parse old-posting.txt --encoding gb18030',
  ])
}
