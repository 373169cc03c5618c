import { expect, test } from 'vitest'
import { readingLines } from '../../../test/reading-lines'

// What the remarks beside the readers of resources give as examples, with all that is read of each.
test.each<[text: string, ...requirements: string[]]>([
  ['多年积累的丰富客户资源', 'channel 「丰富客户资源」 resource=customer terms=客户资源 breadth=rich'],
  ['有积累客户资源者优先', '?channel 「客户资源」 resource=customer terms=客户资源'],
  ['与医院有良好关系', 'channel 「与医院有良好关系」 resource=channel terms=医院'],
  ['有客户有资源', 'channel 「客户」 resource=customer terms=客户', 'channel 「资源」 resource=customer terms=资源'],
  ['丰富的客户资源等你来'],
  ['客户资源丰富', 'channel 「客户资源丰富」 resource=customer terms=客户资源 breadth=rich'],
  ['渠道资源的开发'],
  ['network and system knowledge'],
  ['不要求有资源'],
  ['渠道资源及关系资源', 'channel 「渠道资源及关系资源」 resource=channel terms=渠道资源、关系资源'],
  [
    '融资渠道和业内广泛的人脉',
    'channel 「融资渠道和业内广泛的人脉」 resource=network terms=融资渠道、业内 breadth=rich',
  ],
  [
    '有一定的餐饮、团餐渠道资源',
    'channel 「有一定的餐饮、团餐渠道资源」 resource=channel terms=餐饮、团餐渠道 breadth=some',
  ],
  [
    '沃尔玛，家乐福，大润发等卖场资源',
    'channel 「沃尔玛，家乐福，大润发等卖场资源」 resource=channel terms=沃尔玛、家乐福、大润发',
  ],
  ['自带客户', 'channel 「自带客户」 resource=customer terms=客户'],
  ['在教育行业有一定人脉', 'channel 「在教育行业有一定人脉」 resource=network terms=教育行业 breadth=some'],
  ['渠道资源：团餐、烘焙工坊', 'channel 「团餐、烘焙工坊」 resource=channel terms=团餐、烘焙工坊'],
])('%s', (text, ...requirements) => {
  expect(readingLines(text)).toEqual(requirements)
})
