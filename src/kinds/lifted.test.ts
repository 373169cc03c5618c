import { expect, test } from 'vitest'
import { outline } from '../../test/outline'

// `~` before what is not asked for: each kind of a list has a leaf of its own.
test.each<[text: string, ...requirements: string[]]>([
  // The word that lifts closes the list.
  ['学历、专业、性别不限', '~学历', '~专业', '~性别不限'],
  ['學歷、科系、性別不拘', '~學歷', '~科系', '~性別不拘'],
  ['年龄性别不限', '~年龄', '~性别不限'],
  ['学历要求、经验要求均不限', '~学历要求', '~经验要求均不限'],
  ['对学历、经验没有要求', '~学历', '~经验没有要求'],
  ['学历、经验没有硬性要求', '~学历', '~经验没有硬性要求'],
  ['經驗、學歷皆不拘', '~經驗', '~學歷皆不拘'],
  ['户籍、性别、学历均不限', '~性别', '~学历均不限'],
  ['管理經驗：無', '~管理經驗：無'],
  ['剪纸经验：无', '~剪纸经验：无'],
  // It opens the list.
  ['不限学历、年龄', '~不限学历', '~年龄'],
  ['不限学历经验', '~不限学历', '~经验'],
  ['不限年齡、性別及學歷', '~不限年齡', '~性別', '~學歷'],
  ['无学历要求', '~无学历要求'],
  ['无具体专业要求及工作经验要求', '~无具体专业', '~工作经验要求'],
  ['无需学历和销售经验', '~无需学历', '~销售经验'],
  ['No experience or degree required', '~No experience', '~degree required'],
  ['No formal education or experience necessary', '~No formal education', '~experience necessary'],
  ['No age or gender restrictions', '~No age', '~gender restrictions'],
  // What is not a must is not asked for; what is preferred and no must is preferred.
  ['不强制要求本科学历', '~不强制要求本科学历'],
  ['不強制要求相關經驗', '~不強制要求相關經驗'],
  ['不是必须有客户资源'],
  ['非必須自備客源'],
  ['不一定要有销售经验', '~不一定要有销售经验'],
  ['學歷並非必須', '~學歷並非必須'],
  ['英语不是必须'],
  ['本科优先，非必须', '?本科'],
  ['非必需品销售经验', '非必需品销售经验'],
  // Several lists side by side.
  ['经验不限学历大专', '~经验不限', '学历大专'],
  ['经验不限学历不限', '~经验不限', '~学历不限'],
  ['不限经验不限学历', '~不限经验', '~不限学历'],
  ['不限学历不限经验', '~不限学历', '~不限经验'],
  ['学历不限经验不限', '~学历不限', '~经验不限'],
  ['經驗不拘學歷不拘科系不拘', '~經驗不拘', '~學歷不拘', '~科系不拘'],
  ['大专学历无经验亦可', '大专学历', '~无经验亦可'],
  ['性别、学历不限，年龄18-35岁', '~性别', '~学历不限', '年龄18-35岁'],
  // A name that narrows another is no member of a list, and whoever is refused must have what he lacks.
  ['无需专业经验', '~无需专业经验'],
  ['无销售经验勿扰', '销售经验'],
  ['Bachelor degree any discipline', 'Bachelor degree', '~any discipline'],
])('%s', (text, ...requirements) => {
  expect(outline(text)).toEqual(requirements)
})
