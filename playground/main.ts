import type { RuleSet } from '../src/index'
import { BAR_DRAWINGS } from '../src/report/html/bar-drawings'
import type { Markup } from '../src/report/html/markup'
import { html } from '../src/report/html/markup'
import { requirementsPart } from '../src/report/html/requirements'
import { candidateCard } from '../src/report/html/told'
import { roleViewOf, viewOf } from '../src/report/html/view'
import type { Locale } from '../src/report/locale'
import type { RuleSetName } from '../src/rule-sets'
import { NAMED_RULES, namedRules, RULE_SET_NAMES } from '../src/rule-sets'
import { EXAMPLES } from './examples'
import { markedPosting } from './marks'
import type { Reading } from './reading'
import { readingOf } from './reading'
import { spoken, strip } from './strip'
import type { Weight } from './weights'
import { moved, sliders, weightsOf } from './weights'
import { wordsOf } from './words'

/** So long nothing is typed before the new standing is spoken: not each letter is news. */
const QUIET = 800

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E
const show = (id: string, { text }: Markup): void => {
  byId(id).innerHTML = text
}
const options = (names: readonly (readonly [value: string, name: string])[]): Markup =>
  html`${names.map(([value, name]) => html`<option value="${value}">${name}</option>`)}`

const posting = byId<HTMLTextAreaElement>('posting')
const candidate = byId<HTMLTextAreaElement>('candidate')
const [locale, example, role, ruleSet] = ['locale', 'example', 'role', 'rules'].map((id) =>
  byId<HTMLSelectElement>(id),
) as [HTMLSelectElement, HTMLSelectElement, HTMLSelectElement, HTMLSelectElement]
const asOf = byId<HTMLInputElement>('as-of')

let rules: RuleSet = namedRules('default')
let weights: readonly Weight[] = []
let speaking: ReturnType<typeof setTimeout> | undefined

/** Reads the desk and shows what comes of it. */
function read(): void {
  const view = viewOf(locale.value as Locale, false)
  const reading = readingOf({
    ...{ posting: posting.value, candidate: candidate.value, rules },
    ...{ role: Number(role.value), asOf: asOf.value },
  })
  show('marks', markedPosting(posting.value, reading.document.roles))
  showRoles(reading)
  showFault(reading.fault)
  if (reading.role === undefined) {
    showNothing()
    return
  }
  const roleView = roleViewOf(view, { document: reading.document, source: posting.value }, reading.role, 'role')
  show('asked', requirementsPart(roleView, []))
  showWeights(reading)
  if (reading.match === undefined) return
  show('strip', strip(reading.match, view))
  show('card', candidateCard({ match: reading.match }, roleView))
  speak(spoken(reading.match, view))
}

function showRoles({ document: { roles } }: Reading): void {
  const { noRole } = wordsOf(locale.value as Locale)
  const chosen = Math.min(Math.max(role.selectedIndex, 0), Math.max(roles.length - 1, 0))
  const names = roles.map(({ title, id }, i) => [String(i), title || id] as const)
  show('role', options(names.length > 0 ? names : [['0', noRole]]))
  role.selectedIndex = chosen
}

function showFault(fault = ''): void {
  candidate.setAttribute('aria-invalid', String(fault !== ''))
  if (byId('fault').textContent !== fault) byId('fault').textContent = fault
}

function showNothing(): void {
  for (const id of ['asked', 'weights', 'strip', 'card']) show(id, html``)
  weights = []
}

/** The sliders stay as they are under the hand, as long as they are the same. */
function showWeights({ role }: Reading): void {
  const asked = role === undefined ? [] : weightsOf(role, rules)
  const form = byId('weights')
  if (JSON.stringify(asked) !== JSON.stringify(weights) || form.lang !== locale.value) {
    weights = asked
    form.lang = locale.value
    show('weights', sliders(weights, rules, locale.value as Locale))
  }
  for (const input of form.querySelectorAll('input')) {
    const { kind, modality } = weights[Number(input.dataset['weight'])] as Weight
    const value = String(rules.weights[kind][modality])
    input.value = value
    const output = input.parentElement?.querySelector('output')
    if (output) output.textContent = value
  }
}

function speak(text: string): void {
  clearTimeout(speaking)
  speaking = setTimeout(() => {
    byId('said').textContent = text
  }, QUIET)
}

function takeExample(): void {
  const taken = EXAMPLES[example.selectedIndex] ?? EXAMPLES[0]
  posting.value = taken.posting.trimEnd()
  candidate.value = JSON.stringify(taken.candidate, undefined, 2)
  role.selectedIndex = 0
  read()
}

function takeRules(): void {
  const name = ruleSet.value as RuleSetName
  rules = namedRules(name)
  byId('reason').textContent = NAMED_RULES[name].reason[locale.value as Locale]
  read()
}

function speakLanguage(): void {
  const words = wordsOf(locale.value as Locale)
  document.documentElement.lang = locale.value
  document.title = `rolefit · ${words.title}`
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = words[element.dataset['word'] as keyof typeof words]
  }
  takeRules()
}

function start(): void {
  document.body.insertAdjacentHTML('afterbegin', BAR_DRAWINGS.text)
  show('example', options(EXAMPLES.map(({ name }, i) => [String(i), name])))
  show('rules', options(RULE_SET_NAMES.map((name) => [name, name])))
  asOf.value = '2026-11-23'
  for (const input of [posting, candidate, asOf]) input.addEventListener('input', read)
  role.addEventListener('input', read)
  example.addEventListener('input', takeExample)
  ruleSet.addEventListener('input', takeRules)
  locale.addEventListener('input', speakLanguage)
  byId('reset').addEventListener('click', takeRules)
  byId('weights').addEventListener('input', ({ target }) => {
    const { dataset, value } = target as HTMLInputElement
    rules = moved(rules, weights[Number(dataset['weight'])] as Weight, Number(value))
    read()
  })
  for (const form of document.forms) form.addEventListener('submit', (event) => event.preventDefault())
  for (const part of document.querySelectorAll<HTMLElement>('#settings, main')) part.hidden = false
  takeExample()
  speakLanguage()
}

start()
