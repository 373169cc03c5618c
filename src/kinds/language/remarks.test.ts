import { expect, test } from 'vitest'
import { readingLines } from '../../../test/reading-lines'

// What the remarks beside the readers of languages give as examples, with all that is read of each.
test.each<[text: string, ...requirements: string[]]>([
  ['英语口语训练'],
  ['中文打字能力', 'skill 「打字能力」 terms=打字'],
  ['Mandarin-speaking clients'],
  ['英语培训师'],
  ['无英语要求'],
  ['提升英文能力'],
  ['French', 'language 「French」 language=fr'],
  ['英语和日语均可', 'language 「英语」 language=en | language 「日语」 language=ja'],
  [
    '英语或日语其中一门熟练',
    'language 「英语」 language=en min=B2 | language 「日语其中一门熟练」 language=ja min=B2 wording=熟练',
  ],
  ['须达到 CET-4', 'language 「须达到 CET-4」 language=en certificates=(id=cet-4)'],
  ['英文产品手册阅读', 'language 「英文产品手册阅读」 language=en skills=reading'],
  ['英文商业书信往来', 'language 「英文商业书信往来」 language=en'],
  [
    '英文良好（可阅读英文资料）',
    'language 「英文良好（可阅读英文资料）」 language=en min=B2 skills=reading wording=良好',
  ],
  ['Mandarin and Cantonese', 'language 「Mandarin」 language=zh', 'language 「Cantonese」 language=yue'],
  [
    '英语流利，听、说、读、写都能胜任',
    'language 「英语流利，听、说、读、写都能胜任」 language=en min=C1 skills=listening、speaking、reading、writing wording=流利',
  ],
  ['英语水平：CET-6', 'language 「英语水平：CET-6」 language=en certificates=(id=cet-6)'],
  ['CET-6 或同等水平', 'language 「CET-6」 language=en min=B2 certificates=(id=cet-6)'],
  ['TOEIC 750 (or equivalent)', 'language 「TOEIC 750」 language=en min=B1 certificates=(id=toeic minScore=750)'],
  ['小语种', 'language 「小语种」 language=mul'],
  ['中、英文', 'language 「中」 language=zh', 'language 「英文」 language=en'],
  ['国、粤、英语', 'language 「国」 language=zh', 'language 「粤」 language=yue', 'language 「英语」 language=en'],
  ['中英文', 'language 「中」 language=zh', 'language 「英文」 language=en'],
  ['中英双语', 'language 「中」 language=zh', 'language 「英双语」 language=en'],
  ['第二外语为法语', 'language 「第二外语为法语」 language=fr'],
  ['外语要求英、日双语', 'language 「英」 language=en', 'language 「日双语」 language=ja'],
  ['英语、日语等外语', 'language 「英语」 language=en', 'language 「日语等外语」 language=ja'],
  [
    '英语六级口语流利',
    'language 「英语六级」 language=en certificates=(id=cet-6)',
    'language 「口语流利」 language=en min=C1 skills=speaking wording=流利',
  ],
  ['additional languages are a plus'],
  [
    'English and Mandarin (spoken and written)',
    'language 「English」 language=en',
    'language 「Mandarin」 language=zh skills=listening、speaking、reading、writing',
  ],
  ['中文、英文流利', 'language 「中文」 language=zh min=C1', 'language 「英文流利」 language=en min=C1 wording=流利'],
  ['English and Hindi communication', 'language 「English」 language=en', 'language 「Hindi」 language=hi'],
  [
    'spoken Chinese and written English',
    'language 「spoken Chinese」 language=zh skills=speaking',
    'language 「written English」 language=en skills=writing',
  ],
  [
    'correspond promptly with suppliers in English',
    'language 「correspond promptly with suppliers in English」 language=en',
  ],
  ['CEFR B2 以上英语能力', 'language 「CEFR B2 以上英语能力」 language=en min=B2 wording=CEFR B2'],
  ['熟练阅读英文', 'language 「熟练阅读英文」 language=en min=B2 skills=reading wording=熟练'],
  ['会日语', 'language 「会日语」 language=ja'],
  ['write and speak Malay', 'language 「write and speak Malay」 language=ms skills=speaking、writing'],
  // grades of nurses, and what would do as well as a test
  ['护士N2级以上'],
  ['N3及以上护士'],
  ['日語N2以上，或具有同等日語能力', 'language 「日語N2以上」 language=ja certificates=(id=jlpt-n2)'],
  ['英语六级口语证书', 'language 「英语六级口语证书」 language=en certificates=(id=cet-set-6)'],
])('%s', (text, ...requirements) => {
  expect(readingLines(text)).toEqual(requirements)
})
