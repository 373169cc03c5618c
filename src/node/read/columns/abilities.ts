import type { Column } from './column'
import { customers, languages, level, list, named } from './column'
import { words } from './words'

/** What somebody can do and has: each of them adds to a list. */
export const ABILITIES: readonly Column[] = [
  {
    path: 'languages',
    names:
      words(`英语 英語 英文 英语水平 英語水平 英文水平 英语能力 英語能力 英文能力 英语等级 英語等級 英語程度 英文程度 english englishlevel
      englishproficiency`),
    read: level('英语'),
  },
  {
    path: 'languages',
    names: words('日语 日語 日文 日语水平 日文能力 日文程度 日语等级 japanese japaneselevel'),
    read: level('日语'),
  },
  { path: 'languages', names: words('韩语 韓語 韓文 韩语水平 korean'), read: level('韩语') },
  { path: 'languages', names: words('粤语 粵語 廣東話 广东话 cantonese'), read: level('粤语') },
  { path: 'languages', names: words('普通话 普通話 國語 mandarin putonghua'), read: level('普通话') },
  {
    path: 'languages',
    names:
      words(`外语 外語 外语水平 外語水平 外语能力 外語能力 外语等级 语言 語言 语言能力 語言能力 语文能力 語文能力 语种 languages language
      languageskills`),
    read: languages,
  },
  {
    path: 'skills',
    names:
      words(`技能 专业技能 專業技能 专长 專長 专业特长 擅長工具 电脑技能 電腦技能 技能标签 技能標籤 skills skill keyskills skillset
      technicalskills`),
    read: named,
  },
  {
    path: 'certificates',
    names:
      words(`证书 證書 证照 證照 资格证书 資格證書 专业证书 專業證書 專業證照 持有证书 所获证书 职业资格 执业资格 certificates
      certifications certificate certification licenses licences licensesandcertifications licensescertifications`),
    read: named,
  },
  { path: 'channels', names: words('渠道 渠道资源 渠道資源 通路 通路資源 channels channel'), read: named },
  { path: 'channels', names: words('客户资源 客戶資源 客户 客戶 customers keyaccounts'), read: customers },
  {
    path: 'availability',
    names: words(
      `可出差 出差 到岗 到岗时间 可到岗时间 到崗時間 最快可上班日 可上班日 可到職日 availability availablefrom noticeperiod`,
    ),
    read: list,
  },
]
