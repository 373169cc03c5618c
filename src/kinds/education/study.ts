import type { EducationLeaf } from '../../model/constraint'
import type { DegreeFact } from '../../model/facts'
import type { Label } from '../../model/match'
import type { STUDY_WORDS } from './study-words'

/** Whether more is asked of a degree than its level: how one studied, or at what school. */
export function asksStudy({ fullTime, schoolTiers = [] }: EducationLeaf): boolean {
  return fullTime === true || schoolTiers.length > 0
}

/** What is asked besides the level; without a level, higher education is, since these words speak of nothing else. */
export function studyAsked(leaf: EducationLeaf): readonly Label[] {
  const { min, max, fullTime, schoolTiers = [] } = leaf
  if (!asksStudy(leaf)) return []
  return [
    ...(min || max ? [] : [word('higher-education')]),
    ...(fullTime ? [word('full-time')] : []),
    ...schoolTiers.map((tier) => word(tier)),
  ]
}

/** What a degree tells of what is asked, or that it does not tell it. */
export function studyTold({ fullTime, schoolTiers }: DegreeFact, asked: EducationLeaf): readonly Label[] {
  return [
    ...(asked.fullTime ? [modeTold(fullTime)] : []),
    ...(asked.schoolTiers?.length ? schoolTold(schoolTiers) : []),
  ]
}

function modeTold(fullTime: boolean | undefined): Label {
  if (fullTime === undefined) return word('mode-untold')
  return word(fullTime ? 'full-time' : 'part-time')
}

function schoolTold(tiers: DegreeFact['schoolTiers']): readonly Label[] {
  return tiers.length === 0 ? [word('school-untold')] : tiers.map((tier) => word(tier))
}

function word(id: keyof typeof STUDY_WORDS): Label {
  return { text: id, id }
}
