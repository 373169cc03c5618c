import { expect, test } from 'vitest'
import { readingLines } from '../../../test/reading-lines'

/** The languages of a text: a line a requirement, with `|` between those of which one will do. */
const languagesIn = (text: string) => readingLines(text).map((line) => line.match(/language=\w+|\|/g)?.join(' '))

test.each<[text: string, ...requirements: string[]]>([
  // *or* offers what stands around it, over commas and 、 as well
  ['英语或日语', 'language=en | language=ja'],
  ['英语、日语或韩语', 'language=en | language=ja | language=ko'],
  ['English and either Mandarin or Cantonese', 'language=en', 'language=zh | language=yue'],
  ['英语，日语，韩语', 'language=en', 'language=ja', 'language=ko'],
  // what both pairs hold is asked for whichever it is
  ['英、泰或英、俄双语', 'language=en', 'language=th | language=ru', 'language=en'],
  // so does a word before the first name or behind the last
  ['One of the following: French, German', 'language=fr | language=de'],
  // of several, each way to know as many
  ['Two of German, Thai and Russian', 'language=de language=th | language=de language=ru | language=th language=ru'],
  [
    'Speaks 2 of the 3 languages: German, Thai, Russian',
    'language=de language=th | language=de language=ru | language=th language=ru',
  ],
  ['Two of the languages German and Thai', 'language=de', 'language=th'],
  ['小语种：法语、德语', 'language=fr | language=de'],
  ['一门外语（英语、日语）', 'language=en | language=ja'],
  ['英语和日语均可', 'language=en | language=ja'],
  ['能用德语、泰语、俄语等一门外语交流', 'language=de | language=th | language=ru'],
  ['至少會德語、法語等其中一門外語', 'language=de | language=fr'],
  ['精通最少一種歐洲語言，包括德語、法語', 'language=de | language=fr'],
  ['須具外語能力（德、泰、俄擇一）', 'language=de | language=th | language=ru'],
  ['具外語能力（德、泰任一語言）', 'language=de | language=th'],
  ['德語或泰語其一更佳', 'language=de | language=th'],
  ['德语、泰语任一优先', 'language=de | language=th'],
  ['良好中/英文', 'language=zh', 'language=en'],
  ['泰語、俄語、法語至少一種', 'language=th | language=ru | language=fr'],
  ['具泰語、俄語至少一種語言能力', 'language=th | language=ru'],
  ['国、台语择一流利', 'language=zh | language=nan'],
  ['泰语、俄语、法语至少精通一门', 'language=th | language=ru | language=fr'],
  ['泰語、俄語、法語至少精通一門', 'language=th | language=ru | language=fr'],
  ['英语和日语其中一门熟练', 'language=en | language=ja'],
  ['One of the two official languages, Thai and Malay', 'language=th | language=ms'],
  ['At least one of the three working languages Thai, Malay and Hindi', 'language=th | language=ms | language=hi'],
  ['Knowledge of one of these languages: Thai, Malay', 'language=th | language=ms'],
  ['掌握一门外语，如法语、德语', 'language=fr | language=de'],
  ['懂一种外语（德语、俄语）', 'language=de | language=ru'],
  ['懂一種外語，包括德語、俄語', 'language=de | language=ru'],
  ['精通以下最少一種語言，包括德語及俄語', 'language=de | language=ru'],
  ['精通（包括读和写）以下最少一种东南亚语言，包括泰语、老挝语', 'language=th | language=lo'],
  ['能说流利的以下至少一门语言：泰语、老挝语', 'language=th | language=lo'],
  ['熟悉以下至少一門語言，例如德語、俄語', 'language=de | language=ru'],
  ['Fluency in Polish, Greek, or another Nordic language', 'language=pl | language=el | language=und'],
  ['Able to speak Hindi, Tamil or any other Indian language', 'language=hi | language=ta | language=und'],
  // a paper of school with its result, and a test in its place
  ['雅思6.5分或HKDSE英國語文科第4級', 'language=en | language=en'],
  ['中學文憑考試英文科3級或以上，或托福80分', 'language=en | language=en'],
  ['會第二外語（德、俄）者佳', 'language=de | language=ru'],
  ['第二外語能力（德、俄尤佳）', 'language=und', 'language=de | language=ru'],
  ['法文或其他外語（德、俄）佳', 'language=fr | language=de | language=ru'],
  ['其他外語能力（日/泰）', 'language=ja | language=th'],
  ['掌握多门外语，包括德语、俄语', 'language=de', 'language=ru'],
  ['懂德語、俄語中的一種外語', 'language=de | language=ru'],
  ['fluent in at least one European language, such as Dutch or Danish', 'language=nl | language=da'],
  ['fluent in one European language (Dutch, Danish or Czech)', 'language=nl | language=da | language=cs'],
  ['掌握一門外語（如法語、德語）', 'language=fr | language=de'],
  ['Knowledge of another language (e.g. Thai, Malay)', 'language=th | language=ms'],
  ['Languages (such as French, Dutch)', 'language=fr | language=nl'],
  ['语言能力（如英语、日语）', 'language=en | language=ja'],
  // a stroke between foreign languages; Chinese is named beside another because both are meant
  ['会越南语/泰语/马来语', 'language=vi | language=th | language=ms'],
  ['英語/日語/韓語流利', 'language=en | language=ja | language=ko'],
  ['Fluent French / German', 'language=fr | language=de'],
  ['中文/英文流利', 'language=zh', 'language=en'],
  ['粵語/英語', 'language=yue', 'language=en'],
  // each of the speakers who are sought speaks one
  ['English / Russian speakers', 'language=en | language=ru'],
  ['English and Russian speakers', 'language=en', 'language=ru'],
  // with, like and, parts what is asked for by itself
  ['English or Mandarin, with Thai', 'language=en | language=zh', 'language=th'],
  ['English with Thai', 'language=en', 'language=th'],
  ['英语流利和日语任一', 'language=en | language=ja'],
  ['外语要求英语或日语', 'language=en | language=ja'],
  ['英语、日语（N2）、韩语', 'language=en', 'language=ja', 'language=ko'],
])('%s', (text, ...requirements) => {
  expect(languagesIn(text)).toEqual(requirements)
})
