import { ABILITIES } from './abilities'
import type { Column } from './column'
import { PERSON } from './person'
import { STUDY } from './study'
import { UNREAD } from './unread'
import { WORK } from './work'

/**
 * Plain names of columns, as exports of Chinese and English systems have them. Dotted names of JSON Resume
 * (`work[0].position`) need no line here. What is in a cell is read as values.ts says.
 */
export const COLUMNS: readonly Column[] = [...PERSON, ...WORK, ...STUDY, ...ABILITIES, ...UNREAD]
