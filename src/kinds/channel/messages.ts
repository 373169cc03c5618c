import type { Resource } from '../../model/constraint'
import { labelIn } from '../label'
import { CHANNEL_LABELS } from '../labels.constant'
import type { Localised, Messages } from '../scoring'

const RESOURCES: Readonly<Record<Resource, Localised>> = {
  channel: { 'zh-Hant': '通路', 'zh-Hans': '渠道', en: 'channels' },
  customer: { 'zh-Hant': '客戶', 'zh-Hans': '客户', en: 'customers' },
  network: { 'zh-Hant': '人脈', 'zh-Hans': '人脉', en: 'contacts' },
  supplier: { 'zh-Hant': '供應商', 'zh-Hans': '供应商', en: 'suppliers' },
  government: { 'zh-Hant': '政府關係', 'zh-Hans': '政府关系', en: 'government relations' },
  media: { 'zh-Hant': '媒體', 'zh-Hans': '媒体', en: 'media' },
}

export const channelMessages: Messages = {
  noun: { 'zh-Hant': '通路與客戶資源', 'zh-Hans': '渠道与客户资源', en: 'channels and customers' },
  label: (id, locale) =>
    Object.hasOwn(RESOURCES, id) ? RESOURCES[id as Resource][locale] : labelIn(CHANNEL_LABELS, id, locale),
}
