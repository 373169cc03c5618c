import type { Messages } from '../scoring'

export const ageMessages: Messages = { noun: { 'zh-Hant': '年齡', 'zh-Hans': '年龄', en: 'age' } }
