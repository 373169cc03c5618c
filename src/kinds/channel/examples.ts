import type { Example } from '../kind'

/** What a posting wants to be brought, and what is read; any of the terms will do. */
export const channelExamples: readonly Example<'channel'>[] = [
  {
    text: '有餐饮渠道、特通渠道资源',
    reads: { kind: 'channel', resource: 'channel', terms: ['餐饮渠道', '特通渠道'] },
    from: '餐饮渠道、特通渠道资源',
  },
  { text: '自带客户资源', reads: { kind: 'channel', resource: 'customer', terms: ['自带客户资源'] } },
  {
    text: '具有丰富的人脉资源',
    reads: { kind: 'channel', resource: 'network', terms: ['人脉资源'], breadth: 'rich' },
    from: '丰富的人脉资源',
  },
  // a way of doing something, a duty, a benefit
  { text: '熟悉各类招聘渠道', reads: undefined },
  { text: '负责渠道开发', reads: undefined },
  { text: '人力资源管理', reads: undefined },
  { text: '公司提供客户资源', reads: undefined },
]
