import type { RoleDocument } from '../../model/role'
import { VERSION } from '../../version'
import type { Locale } from '../locale'
import { shown } from '../page'
import type { RunPage, ShortListPage } from '../text'
import { aboutPart } from './about'
import { BAR_DRAWINGS } from './bar-drawings'
import { bestRole } from './best-role'
import script from './browser/index.ts?text'
import style from './browser/screening.css?text'
import { closing, opening } from './frame'
import type { Markup } from './markup'
import { html } from './markup'
import { overview } from './overview'
import { rolePart } from './role'
import { countsLine, rejectedPart } from './run'
import type { Basis, View } from './view'
import { roleViewOf, viewOf } from './view'

export type { Basis }

/** What a report in HTML is made of: what `match` and `screenPool` give. */
export interface HtmlReport {
  readonly document: RoleDocument
  /** The text that `document` was read from: its spans are offsets there. Without it each requirement is quoted by itself. */
  readonly source?: string
  /** Per role those who are shown, best first; the roles in this order. */
  readonly shortLists: readonly ShortListPage[]
  readonly basis: Basis
  /** How old somebody is is not told, only whether it is what is asked for. */
  readonly isDiscreet: boolean
  /** Of a pool: what was counted and rejected. */
  readonly run?: Omit<RunPage, 'files'>
}

/**
 * A report as one page of HTML that needs nothing else: no network, and no script for reading. The same report gives the same page.
 *
 * It comes in pieces, to be joined or written one after the other: a page of ten thousand candidates is long.
 *
 * @example
 * const document = parseRoles(posting)
 * const { asOf, ruleSet } = matcher
 * const basis = { asOf, ruleSet }
 * const shortLists = [{ roleId: 'role-1', listed: [] }]
 * const page = [...htmlReport({ document, shortLists, basis, isDiscreet: true }, 'zh-Hant')].join('')
 */
export function* htmlReport(report: HtmlReport, locale: Locale): Generator<string> {
  for (const piece of pieces(report, viewOf(locale, report.isDiscreet))) yield piece.text
}

function* pieces({ document, source, shortLists, basis, run }: HtmlReport, view: View): Generator<Markup> {
  const byId = new Map(document.roles.map((role) => [role.id, role]))
  const parts = shortLists.flatMap(({ roleId, listed }, index) => {
    const role = byId.get(roleId)
    const read = { document, ...(source !== undefined && { source }) }
    return role ? [{ view: roleViewOf(view, read, role, `role-${index + 1}`), listed }] : []
  })
  const bundled = { style, script }
  const [only] = parts.length === 1 ? parts : []
  yield opening(
    view.locale,
    [view.words.title, shown(only?.view.role.title ?? '')].filter(Boolean).join(' · '),
    bundled,
  )
  yield BAR_DRAWINGS
  yield html`<a class="skip" href="#${parts[0]?.view.anchor ?? 'about'}${parts[0] && '-list'}">${view.words.skip}</a>
<header class="top"><p>rolefit</p><h1>${view.words.title}</h1>${run ? countsLine(run, view) : bestRole(parts, view)}</header>
<main>
`
  if (parts.length > 1) yield overview(parts, view)
  for (const part of parts) yield* rolePart(part.view, part.listed)
  if (run) yield rejectedPart(run, view)
  yield aboutPart(view.words.about, aboutRows(basis, view))
  yield html`</main>
`
  yield closing(bundled)
}

const aboutRows = ({ asOf, ruleSet }: Basis, { words }: View): Parameters<typeof aboutPart>[1] => [
  [words.asOf, html`<time>${shown(asOf)}</time>`],
  [words.ruleSet, `${shown(ruleSet.id)} ${shown(ruleSet.version)}`],
  [words.hash, html`<code>${ruleSet.hash}</code>`],
  [words.version, `rolefit ${VERSION}`],
]
