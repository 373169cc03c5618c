import { expect, test } from 'vitest'
import { readingLines } from '../../../test/reading-lines'

// Where a list of resources begins and ends, and what of it is one holding or two.
test.each<[text: string, ...requirements: string[]]>([
  // of two whole holdings of different sorts either will do; of one sort they are one list
  [
    '有客户资源或渠道资源',
    'channel 「客户资源」 resource=customer terms=客户资源 | channel 「渠道资源」 resource=channel terms=渠道资源',
  ],
  [
    '有客户资源或者丰富的人脉资源',
    'channel 「客户资源」 resource=customer terms=客户资源 | channel 「丰富的人脉资源」 resource=network terms=人脉资源 breadth=rich',
  ],
  [
    '有渠道资源、客户资源',
    'channel 「渠道资源」 resource=channel terms=渠道资源',
    'channel 「客户资源」 resource=customer terms=客户资源',
  ],
  ['有经销商资源等渠道资源', 'channel 「经销商资源等渠道资源」 resource=channel terms=经销商资源'],
  ['有客户或渠道资源', 'channel 「客户或渠道资源」 resource=channel terms=客户、渠道资源'],
  // a comma joins named channels alone
  ['沃尔玛，家乐福等卖场资源', 'channel 「沃尔玛，家乐福等卖场资源」 resource=channel terms=沃尔玛、家乐福'],
  [
    '熟悉市场，家乐福等卖场资源',
    'skill 「熟悉市场」 terms=市场',
    'channel 「家乐福等卖场资源」 resource=channel terms=家乐福',
  ],
  ['餐饮，客户资源', 'channel 「客户资源」 resource=customer terms=客户资源'],
  // and trades behind a verb of having
  [
    '有茶饮，烘焙，便利店等渠道资源',
    'channel 「茶饮，烘焙，便利店等渠道资源」 resource=channel terms=茶饮、烘焙、便利店',
  ],
  [
    '拥有保险，医疗，汽车行业客户资源',
    'channel 「保险，医疗，汽车行业客户资源」 resource=customer terms=保险、医疗、汽车行业客户',
  ],
  ['具有餐飲，旅遊業人脈', 'channel 「餐飲，旅遊業人脈」 resource=network terms=餐飲、旅遊業'],
  [
    '身體好，肯學，住得近，脾氣好，手腳快，不怕熱，識字，起得早，有茶飲，烘焙渠道資源',
    'channel 「茶飲，烘焙渠道資源」 resource=channel terms=茶飲、烘焙渠道',
  ],
  ['有冲劲，酒店渠道资源优先', '?channel 「酒店渠道资源」 resource=channel terms=酒店渠道'],
  // a service that is a trade is nothing that is done
  [
    '有政府、医疗、公共服务等行业客户资源',
    'channel 「政府、医疗、公共服务等行业客户资源」 resource=customer terms=政府、医疗、公共服务等行业客户',
  ],
  // how much there is, said anew, begins a holding of its own
  [
    '有客户资源和稳定的渠道',
    'channel 「客户资源」 resource=customer terms=客户资源',
    'channel 「稳定的渠道」 resource=channel terms=渠道 breadth=stable',
  ],
  [
    '融资渠道和业内广泛的人脉',
    'channel 「融资渠道和业内广泛的人脉」 resource=network terms=融资渠道、业内 breadth=rich',
  ],
  [
    'existing network of buyers and sellers',
    'channel 「existing network of buyers and sellers」 resource=network terms=buyers、sellers breadth=stable',
  ],
  // what leads the list, and where it ends
  ['具备开发的客户资源', 'channel 「开发的客户资源」 resource=customer terms=开发的客户'],
  ['有兼职渠道资源', 'availability 「兼职」 terms=兼职', 'channel 「渠道资源」 resource=channel terms=渠道资源'],
  ['大学渠道资源', 'channel 「大学渠道资源」 resource=channel terms=大学渠道'],
  ['有“商超”渠道资源', 'channel 「商超”渠道资源」 resource=channel terms=商超”渠道'],
  // behind a Chinese head a bracket that names channels, behind an English one with whom
  ['有渠道资源（商超、便利店）', 'channel 「渠道资源（商超、便利店）」 resource=channel terms=商超、便利店'],
  ['有渠道资源（以合同为准）', 'channel 「渠道资源」 resource=channel terms=渠道资源'],
  ['有商超渠道资源（以合同为准）', 'channel 「商超渠道资源」 resource=channel terms=商超渠道'],
  ['有渠道资源（商超', 'channel 「渠道资源」 resource=channel terms=渠道资源'],
  [
    'network of distributors and retailers in South China',
    'channel 「network of distributors and retailers in South China」 resource=network terms=distributors、retailers in South China',
  ],
  ['network of brokers and'],
  // of people, who may be meant or spoken to
  [
    'strong network of professionals in hospitality',
    'channel 「strong network of professionals in hospitality」 resource=network terms=hospitality breadth=rich',
  ],
  [
    'strong network of buyers you can call on',
    'channel 「strong network of buyers」 resource=network terms=buyers breadth=rich',
  ],
  ['book of business of'],
  ['network of buyers, strong communication', 'channel 「network of buyers」 resource=network terms=buyers'],
  [
    'contacts in hotels, travel agencies, or tour operators',
    'channel 「contacts in hotels, travel agencies, or tour operators」 resource=network terms=hotels、travel agencies、tour operators',
  ],
  [
    'contacts in hotels, good English',
    'channel 「contacts in hotels」 resource=network terms=hotels',
    'language 「good English」 language=en min=B2 wording=good',
  ],
  [
    'contacts in hotels, strong sales or design skills',
    'channel 「contacts in hotels」 resource=network terms=hotels',
    'skill 「strong sales or design skills」 terms=sales or design skills',
  ],
  // in English what says how much there is begins a holding of its own, behind the joint
  [
    '4 years in sales and a proven network among growers',
    'experience 「4 years in sales」 minMonths=48 scope=(functions=sales)',
    'channel 「a proven network among growers」 resource=network terms=growers breadth=stable',
  ],
  [
    'Experience working with florists and an existing network of growers',
    'experience 「Experience working with florists」 scope=(others=florists)',
    'channel 「existing network of growers」 resource=network terms=growers breadth=stable',
  ],
  [
    'Track record in business development and a portable client base',
    'experience 「Track record in business development」 scope=(functions=business development)',
    'channel 「portable client base」 resource=customer terms=client base',
  ],
  [
    'Strong relationships with florists and proven experience managing a nursery',
    'channel 「Strong relationships with florists」 resource=network terms=florists breadth=rich',
    'experience 「proven experience managing a nursery」 scope=(others=nursery)',
  ],
  // the value of a field, which may be preferred
  ['渠道资源：团餐、烘焙工坊优先', '?channel 「团餐、烘焙工坊」 resource=channel terms=团餐、烘焙工坊'],
  ['network of dealers required', 'channel 「network of dealers」 resource=network terms=dealers'],
])('%s', (text, ...requirements) => {
  expect(readingLines(text)).toEqual(requirements)
})
