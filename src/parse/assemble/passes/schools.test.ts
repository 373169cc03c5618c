import { expect, test } from 'vitest'
import { outline } from '../../../../test/outline'

test.each<[text: string, ...requirements: string[]]>([
  ['国内211院校，海外院校QS前200，会烘焙', '国内211院校 | 海外院校QS前200', '会烘焙'],
  ['国内院校为双一流，境外院校须为QS前50名', '双一流 | 境外院校须为QS前50名'],
  ['国内985以上，国外TOP100', '国内985以上 | 国外TOP100'],
  // asked of those alone who went abroad
  ['硕士以上（海外院校需QS前100）', '硕士以上'],
  // of everybody
  ['毕业于海外QS前100院校', '海外QS前100院校'],
  ['海外留学经历，QS前50优先', '海外留学经历', '?QS前50'],
])('%s', (text, ...requirements) => {
  expect(outline(text)).toEqual(requirements)
})
