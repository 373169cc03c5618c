import type { WordClass } from './index'

/**
 * Where a word of the vocabularies ends in a unit that opens the next one, and which of the two has it, by that unit. The longest
 * word at a place would take it otherwise.
 */
export const GIVEN_UP: Readonly<Record<string, GivenUp>> = {
  /** 会计 | 学士, 护理 | 学位, 语言 | 学习, 设计 | 学群. */
  学: { by: { classes: ['field'] }, to: ['学士', '学位', '学历', '学习', '学校', '学群'] },
  /** 软件 | 业务, 教育 | 业务: where the trade is sold, the sales have the unit. */
  业: { by: { classes: ['industry'] }, to: ['业务'] },
  /** 维修 | 工作, 辅导员 | 工作; 电工 | 作业 is as it stands. */
  工: { by: { classes: ['function', 'seniority'] }, to: ['工作'], but: ['工作业'] },
  /** 药剂学 | 硕士: a master's degree of a field in 学, and none that is short for 学术硕士. */
  硕: { by: { words: ['学硕'] }, to: ['硕士', '硕博'] },
  /** 持 | 證監會牌照, 持 | 证券从业资格. */
  证: { by: { words: ['持证'] }, to: ['证监会', '证券'] },
  /** 具 | 有关工作, 或 | 有效證書: what qualifies the noun behind it is a word by itself; 具有 | 关怀精神 is as it stands. */
  有: {
    by: { words: ['具有', '或有'] },
    to: ['有关', '有效'],
    but: [
      '有效率',
      '有效果',
      '有效益',
      '有效能',
      '有关键',
      '有关怀',
      '有关系',
      '有关联',
      '有关连',
      '有关注',
      '有关爱',
      '有关心',
      '有关节',
      '有关务',
    ],
  },
}

interface GivenUp {
  /** The words that give it up: those of some classes, or those that end in one of these (須具有, 及或有). */
  readonly by: { readonly classes: readonly WordClass[] } | { readonly words: readonly string[] }
  /** What begins with the unit then, folded. */
  readonly to: readonly string[]
  /** What begins so, and leaves the unit where it is. */
  readonly but?: readonly string[]
}
