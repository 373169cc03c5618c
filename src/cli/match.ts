import { Command, Option } from 'commander'
import type { Match, Matcher, RoleDocument } from '../index'
import { createMatcher, RolefitError } from '../index'
import type { RolesReading } from '../node/index'
import { matchFile, readRoles, readRuleSet, writePage } from '../node/index'
import type { Locale } from '../report/index'
import { htmlReport, renderMatches } from '../report/index'
import type { AdvisedMatch } from './advice'
import { adviceLines, advisedMatch } from './advice'
import type { SharedOptions } from './options'
import { asOfOption, encodingOption, htmlOption, jsonOption, langOption, rulesOption, withExamples } from './options'

interface MatchOptions extends SharedOptions {
  readonly asOf: string
  readonly html?: string
  readonly rules?: string
  readonly advice?: true
}

/** `rolefit match ROLES CANDIDATE`: one person against every role, with the reasons. */
export function matchCommand(): Command {
  const command = new Command('match')
    .summary('score one candidate against every role')
    .description('Scores one candidate against every role, the best role first, and says why.')
    .argument('<roles>', 'a posting (text, JSON-LD), a stored document or a role form (JSON), or -')
    .argument('<candidate>', 'a profile: JSON Resume, with or without what rolefit adds, or -')
    .addOption(asOfOption())
    .addOption(rulesOption())
    .addOption(new Option('--advice', 'also what would pass the gates, and what to ask first'))
    .addOption(htmlOption())
    .addOption(jsonOption('the matches'))
    .addOption(langOption())
    .addOption(encodingOption('posting'))
    .action(runMatch)
  return withExamples(command, [
    'rolefit match posting.txt candidate.json --as-of 2026-11-23',
    'rolefit match posting.txt candidate.json --as-of 2026-11-23 --html match.html',
    'rolefit match posting.txt candidate.json --as-of 2026-11-23 --advice    # what is missing, and what to ask',
    'rolefit match roles.json candidate.json --as-of 2026-11-23 --rules strict --json',
  ])
}

async function runMatch(rolesFile: string, candidateFile: string, options: MatchOptions): Promise<void> {
  const { asOf, rules, encoding, lang, json, html, advice } = options
  if (rolesFile === '-' && candidateFile === '-') {
    throw new RolefitError('invalid-option', 'candidate', {
      found: 'standard input twice',
      expected: 'a file for one of them',
    })
  }
  const roles = await readRoles(rolesFile, { encoding, mustHaveRole: true })
  const { document } = roles
  const { rules: ruleSet, files } = await readRuleSet(rules ?? 'default')
  const matcher = createMatcher(document.roles, { asOf, rules: ruleSet })
  const { candidate, matches } = await matchFile(matcher, candidateFile)
  if (html !== undefined) {
    await writePage(html, reportOf(matches, roles, matcher, lang), [rolesFile, candidateFile, ...files])
  }
  const told = advice ? matches.map((match) => advisedMatch(match, matcher.whyNot(candidate, match.roleId))) : matches
  process.stdout.write(json ? `${JSON.stringify(told, undefined, 2)}\n` : page(told, document, lang))
}

const page = (matches: readonly AdvisedMatch[], document: RoleDocument, lang: Locale): string =>
  matches.map((match) => renderMatches([match], document, lang) + adviceLines(match, lang)).join('\n')

/** The person is at hand: nothing of what the reasons say is withheld. */
function reportOf(matches: readonly Match[], roles: RolesReading, matcher: Matcher, locale: Locale): Iterable<string> {
  const { document, source } = roles
  const { asOf, ruleSet } = matcher
  const shortLists = matches.map((match) => ({ roleId: match.roleId, listed: [{ match }] }))
  const read = source === undefined ? { document } : { document, source }
  return htmlReport({ ...read, shortLists, basis: { asOf, ruleSet }, isDiscreet: false }, locale)
}
