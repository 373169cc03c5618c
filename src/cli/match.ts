import { basename, extname } from 'node:path'
import { Command } from 'commander'
import type { Candidate } from '../index'
import { createMatcher, RolefitError } from '../index'
import { readJsonFile, readRoles, readRuleSet } from '../node/index'
import { renderMatches } from '../report/index'
import type { SharedOptions } from './options'
import { asOfOption, encodingOption, jsonOption, langOption, rulesOption, withExamples } from './options'

interface MatchOptions extends SharedOptions {
  readonly asOf: string
  readonly rules?: string
}

/** `rolefit match ROLES CANDIDATE`: one person against every role, with the reasons. */
export function matchCommand(): Command {
  const command = new Command('match')
    .summary('score one candidate against every role')
    .description('Scores one candidate against every role, the best role first, and says why.')
    .argument('<roles>', 'a posting (text), a stored document or a role form (JSON), or -')
    .argument('<candidate>', 'a profile: JSON Resume, with or without what rolefit adds, or -')
    .addOption(asOfOption())
    .addOption(rulesOption())
    .addOption(jsonOption('the matches'))
    .addOption(langOption())
    .addOption(encodingOption('posting'))
    .action(runMatch)
  return withExamples(command, [
    'rolefit match posting.txt candidate.json --as-of 2026-11-23',
    'rolefit match roles.json candidate.json --as-of 2026-11-23 --rules rules.json --json',
  ])
}

async function runMatch(rolesFile: string, candidateFile: string, options: MatchOptions): Promise<void> {
  const { asOf, rules, encoding, lang, json } = options
  if (rolesFile === '-' && candidateFile === '-') {
    throw new RolefitError('invalid-option', 'candidate', {
      found: 'standard input twice',
      expected: 'a file for one of them',
    })
  }
  const { document } = await readRoles(rolesFile, { encoding })
  const { rules: ruleSet } = await readRuleSet(rules ?? 'default')
  const matcher = createMatcher(document.roles, { asOf, rules: ruleSet })
  const { value } = await readJsonFile(candidateFile)
  const matches = matcher.match(named(value, candidateFile) as Candidate)
  process.stdout.write(json ? `${JSON.stringify(matches, undefined, 2)}\n` : renderMatches(matches, document, lang))
}

/** JSON Resume files have no id: the file's name is one. */
function named(value: unknown, file: string): unknown {
  if (Array.isArray(value)) {
    const found = `a list of ${value.length}`
    throw new RolefitError('invalid-candidate', file, {
      found,
      expected: 'one candidate; a pool goes to rolefit screen',
    })
  }
  if (typeof value !== 'object' || value === null || Object.hasOwn(value, 'id')) return value
  const id = basename(file, extname(file))
  return Object.defineProperties({ id }, Object.getOwnPropertyDescriptors(value))
}
