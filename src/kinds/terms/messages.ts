import { labelIn } from '../label'
import { AVAILABILITY_LABELS, LICENCE_LABELS, SKILL_LABELS, TRAIT_LABELS } from '../labels.constant'
import type { Messages } from '../scoring'
import { seniorityLabel } from '../seniority-label'

export const seniorityMessages: Messages = {
  noun: { 'zh-Hant': '職級', 'zh-Hans': '职级', en: 'seniority' },
  label: seniorityLabel,
}

export const skillMessages: Messages = {
  noun: { 'zh-Hant': '技能', 'zh-Hans': '技能', en: 'skills' },
  label: (id, locale) => PRODUCTS[id] ?? labelIn(SKILL_LABELS, id, locale),
}

/** What goes by one name everywhere, though Chinese words are read for it too. */
const PRODUCTS: Readonly<Record<string, string>> = {
  excel: 'Excel',
  powerpoint: 'PowerPoint',
  'graphics.photoshop': 'Photoshop',
  cad: 'CAD',
  erp: 'ERP',
  'erp.sap': 'SAP',
  crm: 'CRM',
  c: 'C',
  go: 'Go',
  python: 'Python',
  shell: 'Shell',
  sql: 'SQL',
  linux: 'Linux',
  'statistics.r': 'R',
  'management-systems.iso-9001': 'ISO 9001',
}

export const certificateMessages: Messages = {
  noun: { 'zh-Hant': '證照', 'zh-Hans': '证书', en: 'certificates' },
  label: (id, locale) => labelIn(LICENCE_LABELS, id, locale),
}

export const traitMessages: Messages = {
  noun: { 'zh-Hant': '特質', 'zh-Hans': '素质', en: 'traits' },
  label: (id, locale) => labelIn(TRAIT_LABELS, id, locale),
}

export const availabilityMessages: Messages = {
  noun: { 'zh-Hant': '工作安排', 'zh-Hans': '工作安排', en: 'availability' },
  label: (id, locale) => labelIn(AVAILABILITY_LABELS, id, locale),
}
