import type { Messages } from '../scoring'

export const managementMessages: Messages = { noun: { 'zh-Hant': '帶領人數', 'zh-Hans': '带领人数', en: 'people led' } }
