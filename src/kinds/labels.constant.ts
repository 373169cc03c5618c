import { ALL } from '../vocab'
import { TRADITIONAL_CHANNELS } from '../vocab/traditional/channels'
import { TRADITIONAL_FIELDS } from '../vocab/traditional/fields'
import { TRADITIONAL_WORK } from '../vocab/traditional/work'
import { labelsOf } from './label'

/* How ids are shown in reports, made of the vocabularies when a package is built: it carries no word for a label alone. */
export const AVAILABILITY_LABELS = /* @__PURE__ */ labelsOf([ALL.availability])
export const CHANNEL_LABELS = /* @__PURE__ */ labelsOf([ALL.channel, ALL.customer], TRADITIONAL_CHANNELS)
export const FIELD_LABELS = /* @__PURE__ */ labelsOf([ALL.field], TRADITIONAL_FIELDS)
export const LANGUAGE_LABELS = /* @__PURE__ */ labelsOf([ALL.language, ALL.certificate])
export const LICENCE_LABELS = /* @__PURE__ */ labelsOf([ALL.licence])
export const SKILL_LABELS = /* @__PURE__ */ labelsOf([ALL.skill])
export const TRAIT_LABELS = /* @__PURE__ */ labelsOf([ALL.trait])
export const WORK_LABELS = /* @__PURE__ */ labelsOf([ALL.function, ALL.industry], TRADITIONAL_WORK)
