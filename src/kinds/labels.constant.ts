import { Converter } from 'opencc-js/cn2t'
import { ALL } from '../vocab'
import { TRADITIONAL_CHANNELS } from '../vocab/traditional/channels'
import { TRADITIONAL_FIELDS } from '../vocab/traditional/fields'
import { TRADITIONAL_WORK } from '../vocab/traditional/work'
import { labelsOf } from './label'

/** Character by character: the words that Taiwan has for itself stand in the vocabularies. */
const inTraditional = /* @__PURE__ */ Converter({ from: 'cn', to: 'tw' })

/* How ids are shown in reports, made of the vocabularies when a package is built: it carries no word for a label alone. */
export const AVAILABILITY_LABELS = /* @__PURE__ */ labelsOf([ALL.availability], { inTraditional })
export const CHANNEL_LABELS = /* @__PURE__ */ labelsOf([ALL.channel, ALL.customer], {
  names: TRADITIONAL_CHANNELS,
  inTraditional,
})
export const FIELD_LABELS = /* @__PURE__ */ labelsOf([ALL.field], { names: TRADITIONAL_FIELDS, inTraditional })
export const LANGUAGE_LABELS = /* @__PURE__ */ labelsOf([ALL.language, ALL.certificate], { inTraditional })
export const LICENCE_LABELS = /* @__PURE__ */ labelsOf([ALL.licence], { inTraditional })
export const SKILL_LABELS = /* @__PURE__ */ labelsOf([ALL.skill], { inTraditional })
export const TRAIT_LABELS = /* @__PURE__ */ labelsOf([ALL.trait], { inTraditional })
export const WORK_LABELS = /* @__PURE__ */ labelsOf([ALL.function, ALL.industry], {
  names: TRADITIONAL_WORK,
  inTraditional,
})
