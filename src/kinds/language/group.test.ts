import { describe, expect, test } from 'vitest'
import { leafLines, quotesOf } from '../../../test/reading-lines'

describe('what stands before the name and belongs to it', () => {
  test.each<[text: string, ...quotes: string[]]>([
    ['良好的英语', '良好的英语'],
    ['很好的、英语', '很好的、英语'],
    ['良好的职场英文', '良好的职场英文'],
    ['B2以上英语', 'B2以上英语'],
    ['人员英语流利', '英语流利'],
    // verbs and skills with their commas and joints
    ['会日语', '会日语'],
    ['read, write and speak Malay', 'read, write and speak Malay'],
    ['reading, and writing Malay', 'reading, and writing Malay'],
    ['熟练阅读英文', '熟练阅读英文'],
    ['Able to read, or speak Dutch', 'Able to read, or speak Dutch'],
    // how much, of the level and not of another verb
    ['非常的流利的英语', '非常的流利的英语'],
    ['非常重视英语能力', '英语能力'],
    ['非常重視英文能力', '英文能力'],
    // a verb of ability over a few words that say with whom; not over a comma
    ['correspond promptly with suppliers in English', 'correspond promptly with suppliers in English'],
    ['correspond promptly with seven other kind suppliers of tea in English'],
    ['correspond promptly, in English'],
    ['fluent in business English', 'fluent in business English'],
    ['Bachelor in English'],
    ['Experience in English'],
    // the bracket that it opens
    ['一门外语（英语）', '一门外语（英语'],
    ['外语，英语', '外语，英语'],
    ['会用英语', '会用英语'],
    ['通晓英语', '通晓英语'],
    ['Read, and write Malay', 'Read, and write Malay'],
    ['skills, both written and spoken, in English', 'skills, both written and spoken, in English'],
    ['Spoken Malay, in English', 'Spoken Malay'],
    ['有加班（英语）', '英语'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('language', text)).toEqual(quotes)
  })
})

describe('what stands behind the name and belongs to it', () => {
  test.each<[text: string, ...quotes: string[]]>([
    // a score behind its test, over a comma as well
    ['CET-6 450分以上', 'CET-6 450分以上'],
    ['CET-6，450分以上', 'CET-6，450分以上'],
    ['大学英语四级及以上，425分以上', '大学英语四级及以上，425分以上'],
    ['英语流利，450分以上', '英语流利'],
    // what binds a level to it, and the object of the ability
    ['英语要非常流利', '英语要非常流利'],
    ['英语会流利', '英语会流利'],
    ['英语能与客户进行交流', '英语能与客户进行交流'],
    ['英文产品手册阅读', '英文产品手册阅读'],
    ['英文商业书信往来', '英文商业书信往来'],
    ['Japanese poem song book reading', 'Japanese poem song book reading'],
    ['Japanese poem song puppet book reading'],
    ['Japanese poem song club'],
    ['Japanese kanji at fluent level', 'Japanese kanji at fluent level'],
    ['英语或日语其中一门熟练', '英语', '日语其中一门熟练'],
    // a bracket about the same matter
    ['英语（CET-6）', '英语（CET-6）'],
    ['英语（听说读写）', '英语（听说读写）'],
    ['英语流利（可阅读英文资料）', '英语流利（可阅读英文资料）'],
    ['英语流利（日语）', '英语流利', '日语'],
    ['英语（加班）', '英语'],
    ['Japanese (or Korean)', 'Japanese', 'Korean'],
    ['English (and Malay)', 'English', 'Malay'],
    ['English (and driving)', 'English'],
    ['English (including German)', 'English'],
    ['良好英语；良好', '良好英语'],
    ['English (and Malay', 'English'],
    ['English (or) Malay', 'English', 'Malay'],
    // a colon between the name, its noun or a skill and the level
    ['英语：流利', '英语：流利'],
    ['英语水平：流利', '英语水平：流利'],
    ['英语水平：CET-6', '英语水平：CET-6'],
    ['英语要求：口语', '英语要求：口语'],
    ['英语读写能力要求：良好', '英语读写能力要求：良好'],
    ['Written English level: good', 'Written English level: good'],
    ['Fluent English: written', 'Fluent English: written'],
    ['Chinese (Mandarin): native', 'Chinese (Mandarin): native'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('language', text)).toEqual(quotes)
  })
})

describe('a comma', () => {
  test.each<[text: string, ...quotes: string[]]>([
    // before the next language of a list
    ['English, Mandarin and Cantonese', 'English', 'Mandarin', 'Cantonese'],
    ['English, and Malay', 'English', 'Malay'],
    ['Fluent English, German a plus', 'Fluent English', 'German'],
    // before skills without a level of their own, to the end
    ['Good English, oral and written', 'Good English, oral and written'],
    ['Thai reading, writing, and speaking ability', 'Thai reading, writing, and speaking ability'],
    ['Good English, both oral and written', 'Good English, both oral and written'],
    ['Good English, both oral and written communication', 'Good English, both oral and written communication'],
    ['Good English, oral and written reports', 'Good English', 'oral and written reports'],
    ['英语流利，听、说、读、写都能胜任', '英语流利，听、说、读、写都能胜任'],
    ['英语流利，听说读写精通', '英语流利', '听说读写精通'],
    // before the language itself as it is spoken
    ['Chinese, including Putonghua', 'Chinese, including Putonghua'],
    ['Chinese, including Malay', 'Chinese'],
    // behind a name that stands all alone
    ['英语，四级', '英语，四级'],
    ['英语，流利', '英语，流利'],
    ['英语，听说读写', '英语，听说读写'],
    ['爱笑英语，四级', '四级'],
    ['English, fluent', 'English, fluent'],
    ['English, fluent; German, basic', 'English, fluent', 'German, basic'],
    ['We teach English, fluent'],
    ['日语，须流利', '日语，须流利'],
    // before a level and nothing else
    ['法语读写熟练，达到商务水平', '法语读写熟练，达到商务水平'],
    ['日语熟练，达到商务水平优先', '日语熟练'],
    ['法语良好，掌握熟练', '法语良好，掌握熟练'],
    ['法语良好，须达到商务水平', '法语良好，须达到商务水平'],
    ['法语良好，礼仪达到商务水平', '法语良好'],
    ['日语良好，会话流利', '日语良好', '会话流利'],
    ['日语流利，会话能陪同出差', '日语流利', '会话'],
    ['日语熟练，达到商务水平和礼仪', '日语熟练'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf('language', text)).toEqual(quotes)
  })
})

describe('a certificate beside a level, and skills with grades of their own', () => {
  test.each<[text: string, ...readings: string[]]>([
    ['英语流利六级', '「英语流利」 language=en min=C1 wording=流利', '「六级」 language=en certificates=(id=cet-6)'],
    [
      '英语六级（口语流利）',
      '「英语六级（口语流利）」 language=en min=C1 skills=speaking certificates=(id=cet-6) wording=流利',
    ],
    [
      '英文：聽(中等)、說(中等)、讀(精通)、寫(精通)',
      '「英文：聽(中等)、說(中等)」 language=en min=B1 skills=listening、speaking wording=中等',
      '「讀(精通)、寫(精通)」 language=en min=C1 skills=reading、writing wording=精通',
    ],
    // what somebody need not know makes none
    ['英文：聽 /不會、說 /略懂', '「說 /略懂」 language=en min=A2 skills=speaking wording=略懂'],
  ])('%s', (text, ...readings) => {
    expect(leafLines('language', text)).toEqual(readings)
  })
})
