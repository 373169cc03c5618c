import type { Localised } from '../kinds/scoring'
import type { RuleShape } from '../model/rule-shape'
import { fill } from '../phrase'
import type { Locale } from './locale'

const SENTENCES = {
  steps: { 'zh-Hant': '階梯（{points}）', 'zh-Hans': '阶梯（{points}）', en: 'steps ({points})' },
  ramp: { 'zh-Hant': '斜線（{points}）', 'zh-Hans': '斜线（{points}）', en: 'a ramp ({points})' },
  step: { 'zh-Hant': '由 {value} 起 {score}', 'zh-Hans': '由 {value} 起 {score}', en: 'from {value} on {score}' },
  point: { 'zh-Hant': '{value} 為 {score}', 'zh-Hans': '{value} 为 {score}', en: '{score} at {value}' },
  within: {
    'zh-Hant': '{min} 至 {max} 滿分，外側 {shoulder} 內勻降至零',
    'zh-Hans': '{min} 至 {max} 满分，外侧 {shoulder} 内匀降至零',
    en: 'all from {min} to {max}, falling to nothing over {shoulder} on either side',
  },
  from: {
    'zh-Hant': '{min} 起滿分，以下 {shoulder} 內勻降至零',
    'zh-Hans': '{min} 起满分，以下 {shoulder} 内匀降至零',
    en: 'all from {min} on, falling to nothing over {shoulder} below',
  },
  to: {
    'zh-Hant': '至 {max} 滿分，以上 {shoulder} 內勻降至零',
    'zh-Hans': '至 {max} 满分，以上 {shoulder} 内匀降至零',
    en: 'all up to {max}, falling to nothing over {shoulder} above',
  },
  table: { 'zh-Hant': '逐項（{scores}）', 'zh-Hans': '逐项（{scores}）', en: 'one by one ({scores})' },
  between: { 'zh-Hant': '，', 'zh-Hans': '，', en: ', ' },
} as const satisfies Readonly<Record<string, Localised>>

/** The shape of a curve in words: `steps (from 500 on 200, from 700 on 400)`. */
export function shapeWords(shape: RuleShape, locale: Locale): string {
  const between = SENTENCES.between[locale]
  switch (shape.form) {
    case 'steps':
    case 'ramp': {
      const sentence = SENTENCES[shape.form === 'steps' ? 'step' : 'point'][locale]
      const points = shape.points.map(([value, score]) => fill(sentence, { value, score })).join(between)
      return fill(SENTENCES[shape.form][locale], { points })
    }
    case 'plateau': {
      const { form: _, ...holes } = shape
      const sentence =
        shape.max === undefined ? SENTENCES.from : shape.min === undefined ? SENTENCES.to : SENTENCES.within
      return fill(sentence[locale], { min: 0, ...holes })
    }
    case 'table':
      return fill(SENTENCES.table[locale], { scores: shape.scores.join(between) })
  }
}
