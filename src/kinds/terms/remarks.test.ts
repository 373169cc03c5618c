import { expect, test } from 'vitest'
import { readingLines } from '../../../test/reading-lines'

// What the remarks beside the readers of skills, traits and certificates give as examples, with all that is read of each.
test.each<[text: string, ...requirements: string[]]>([
  ['注册会计师、税务师证书', 'certificate 「注册会计师、税务师证书」 terms=注册会计师、税务师证'],
  ['CISSP', 'certificate 「CISSP」 terms=CISSP'],
  ['注册会计师 （CPA）', 'certificate 「注册会计师 （CPA）」 terms=注册会计师、CPA'],
  ['产品认证'],
  ['有获奖证书'],
  [
    'Certification in project management',
    'certificate 「Certification in project management」 terms=Certification in project management',
  ],
  ['license to sell'],
  ['熟悉流程、有人脉', 'skill 「熟悉流程」 terms=流程', 'channel 「人脉」 resource=network terms=人脉'],
  ['熟悉外贸进出口流程', 'skill 「熟悉外贸进出口流程」 terms=外贸进出口流程'],
  ['proficient in Excel and SQL', 'skill 「proficient in Excel and SQL」 terms=Excel、SQL'],
  [
    '英语听说读写熟练',
    'language 「英语听说读写熟练」 language=en min=B2 skills=listening、speaking、reading、writing wording=熟练',
  ],
  ['危险品押运证优先', '?certificate 「危险品押运证」 terms=危险品押运证'],
  ['室内装修乙级技术士', 'certificate 「室内装修乙级技术士」 terms=室内装修乙级技术士'],
  ['毕业证书'],
  ['身份证'],
  ['学院颁发的电机工程证书', 'major 「电机工程」 terms=电机工程'],
  ['国家执业药师', 'certificate 「执业药师」 terms=执业药师'],
  ['携带身份证、驾驶证'],
  ['负责许可证年检'],
  ['驾驶证复印件'],
  ['吃苦耐劳、认真负责', 'trait 「吃苦耐劳、认真负责」 terms=吃苦耐劳、认真负责'],
  ['较强的沟通能力', 'trait 「较强的沟通能力」 terms=沟通能力'],
  ['沟通能力强', 'trait 「沟通能力强」 terms=沟通能力强'],
  ['健康证', 'certificate 「健康证」 terms=健康证'],
  ['负责流程'],
  ['与客户沟通'],
  ['良好的沟通', 'trait 「良好的沟通」 terms=沟通'],
  // several verbs of knowing have one object, and one without an object asks for nothing
  ['了解熟悉报关流程', 'skill 「了解熟悉报关流程」 terms=报关流程'],
  ['熟悉的报关流程', 'skill 「熟悉的报关流程」 terms=报关流程'],
  ['熟悉A型设备', 'skill 「熟悉A型设备」 terms=A型设备'],
  ['熟悉外贸流程大专学历', 'skill 「外贸流程」 terms=外贸流程', 'education 「大专学历」 min=junior-college'],
  // a rank with its noun and a bound
  ['主管岗位以上', 'seniority 「主管岗位以上」 terms=主管'],
  ['主任職務以上', 'seniority 「主任職務以上」 terms=主任'],
  ['了解A股', 'skill 「了解A股」 terms=A股'],
  ['熟悉并'],
  ['熟悉、'],
  // a bracket that waives or weighs is a remark, and another says which
  ['熟悉报关（无经验可接受）', 'skill 「熟悉报关」 terms=报关', 'experience 「无经验可接受」 unrestricted=true'],
  ['熟悉流程（优先）', '?skill 「熟悉流程」 terms=流程'],
  ['熟悉流程（报关、清关）', 'skill 「熟悉流程（报关、清关）」 terms=流程、报关、清关'],
  ['熟悉流程（报关），能出差', 'skill 「熟悉流程（报关）」 terms=流程、报关', 'availability 「能出差」 terms=能出差'],
  ['熟悉报关（进口）流程', 'skill 「熟悉报关（进口）流程」 terms=报关（进口）流程'],
  // of what degree an ability is, before it or behind it, and where the trait before it ends
  ['拆解能力较强', 'trait 「拆解能力较强」 terms=拆解能力'],
  ['剪纸能力很强，细心', 'trait 「剪纸能力很强」 terms=剪纸能力', 'trait 「细心」 terms=细心'],
  ['吃苦耐劳较强的剪纸能力', 'trait 「吃苦耐劳」 terms=吃苦耐劳', 'trait 「较强的剪纸能力」 terms=剪纸能力'],
  ['细心良好的剪纸能力', 'trait 「细心」 terms=细心', 'trait 「良好的剪纸能力」 terms=剪纸能力'],
  ['沟通能力很强', 'trait 「沟通能力很强」 terms=沟通能力'],
  ['沟通、协调能力强', 'trait 「沟通、协调能力强」 terms=沟通、协调能力'],
  ['沟通强', 'trait 「沟通强」 terms=沟通'],
  ['沟通较强、抗压', 'trait 「沟通较强、抗压」 terms=沟通、抗压'],
  ['渠道开拓能力较强', 'skill 「渠道开拓能力较强」 terms=渠道开拓能力'],
])('%s', (text, ...requirements) => {
  expect(readingLines(text)).toEqual(requirements)
})
