import { Command } from 'commander'
import { readRuleSet } from '../node/index'
import { renderRuleChanges, renderRuleFindings } from '../report/index'
import { checkRules, diffRules, NAMED_RULES, RULE_FILE_SCHEMA, RULE_SET_NAMES, ruleFileSchema } from '../rule-sets'
import type { SharedOptions } from './options'
import { jsonOption, langOption, withExamples } from './options'

type RulesOptions = Pick<SharedOptions, 'json' | 'lang'>

const RULES = 'its file (JSON, YAML), or a name'

/** `rolefit rules …`: rule sets as data. */
export function rulesCommand(): Command {
  const command = new Command('rules')
    .summary('list, show, check and compare rule sets')
    .description('Rule sets are data: those that ship, and files that differ from them or are whole.')
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(checkCommand())
    .addCommand(diffCommand())
    .addCommand(schemaCommand())
  return withExamples(command, [
    'rolefit rules list',
    'rolefit rules show strict > mine.json    # edit it, then:',
    'rolefit rules check mine.json',
    'rolefit rules diff strict mine.json',
  ])
}

const listCommand = (): Command =>
  new Command('list')
    .description('Lists the rule sets that ship, each with the reason for it.')
    .addOption(jsonOption('names and reasons'))
    .addOption(langOption())
    .action(({ json, lang }: RulesOptions) => {
      const reasons = RULE_SET_NAMES.map((name) => ({ name, reason: NAMED_RULES[name].reason[lang] }))
      const width = Math.max(...RULE_SET_NAMES.map(({ length }) => length))
      print(json, reasons, () => reasons.map(({ name, reason }) => `${name.padEnd(width)}  ${reason}\n`).join(''))
    })

const showCommand = (): Command =>
  new Command('show')
    .description('Prints a rule set, whole, as a file that may be edited: what it extends is in it.')
    .argument('<rules>', RULES)
    .action(async (name: string) => {
      const { rules } = await readRuleSet(name)
      print(true, { $schema: RULE_FILE_SCHEMA, ...rules }, () => '')
    })

const checkCommand = (): Command =>
  withExamples(
    new Command('check')
      .description(
        'Goes through every table that a rule set makes and tells what it lacks, each with the smallest counter-example. Exits with 1 where there is a fault.',
      )
      .argument('<rules>', RULES)
      .addOption(jsonOption('the findings'))
      .addOption(langOption())
      .action(async (name: string, { json, lang }: RulesOptions) => {
        const { rules } = await readRuleSet(name)
        const findings = checkRules(rules)
        print(json, findings, () => renderRuleFindings(rules, findings, lang))
        if (findings.some(({ severity }) => severity === 'fault')) process.exitCode = 1
      }),
    ['rolefit rules check mine.yaml --lang en'],
  )

const diffCommand = (): Command =>
  withExamples(
    new Command('diff')
      .description('Says in words in what the second rule set differs from the first.')
      .argument('<first>', RULES)
      .argument('<second>', RULES)
      .addOption(jsonOption('the changes'))
      .addOption(langOption())
      .action(async (first: string, second: string, { json, lang }: RulesOptions) => {
        const changes = diffRules((await readRuleSet(first)).rules, (await readRuleSet(second)).rules)
        print(json, changes, () => renderRuleChanges(changes, lang))
      }),
    ['rolefit rules diff default mine.yaml --lang en'],
  )

const schemaCommand = (): Command =>
  new Command('schema')
    .description('Prints the JSON Schema that an editor completes a rule set’s file from.')
    .action(() => print(true, ruleFileSchema(), () => ''))

function print(json: true | undefined, value: unknown, page: () => string): void {
  process.stdout.write(json ? `${JSON.stringify(value, undefined, 2)}\n` : page())
}
