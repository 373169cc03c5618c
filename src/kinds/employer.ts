import { isWord } from '../text/cursor'
import type { Token } from '../text/token'
import { isAmong } from '../text/wording'
import { NOT_OF_THE_EMPLOYER, SEEKING } from '../vocab/experience/employer'

/** Who offers the post: 公司, we, our. */
export function isEmployer(token: Token | undefined): boolean {
  return isWord(token, 'holding', 'company') && !isAmong(token, NOT_OF_THE_EMPLOYER)
}

/** we are | looking | for, our ideal | candidate |, we | require |: what the employer says there is asked for. */
export function isSought(token: Token | undefined): boolean {
  return isWord(token, 'function-word', 'person') || isWord(token, 'modality') || isAmong(token, SEEKING)
}
