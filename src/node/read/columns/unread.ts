import type { Column } from './column'
import { asText } from './column'
import { words } from './words'

/** Contact, paperwork, wishes: no match reads them, and the file's owner need not be told so. */
export const UNREAD: readonly Column[] = [
  {
    names:
      words(`手机 手机号 手机号码 手機 手機號碼 电话 電話 联系电话 聯絡電話 联系方式 聯絡方式 邮箱 电子邮箱 邮件 電子郵件 電子信箱 微信 微信号
      地址 通讯地址 通訊地址 email emails emailaddress phone phonenumber phonenumbers mobile address wechat linkedin linkedinurl
      linkedinprofile profileurl url website
      备注 備註 附件 简历链接 照片 序号 序號 标签 標籤 notes note tags resume resumeurl attachments photo
      应聘职位 应聘岗位 投递职位 應徵職位 應徵職務 求职意向 期望职位 期望職位 希望職務 招聘渠道 简历来源 履歷來源 来源 來源 source
      appliedposition jobapplied jobname requisition requisitionid applications
      期望薪资 期望月薪 期望年薪 希望待遇 目前薪资 目前薪資 当前薪资 现薪资 当前月薪 当前年薪 salary currentsalary expectedsalary desiredsalary
      期望城市 期望工作地 期望工作地点 希望工作地點
      投递时间 投递日期 应聘时间 应聘日期 應徵日期 更新时间 更新日期 更新時間 求职状态 求職狀態 应聘状态 阶段 状态 狀態 status stage
      currentstage appliedat appliedon applieddate dateapplied applicationdate createdat updatedat lastactivity lastactivityat
      recruiter coordinator owner preferredname 英文名 英文姓名
      籍贯 籍貫 民族 国籍 國籍 户口 户口所在地 戶籍 戶籍地 政治面貌 婚姻状况 婚姻狀況 婚姻 身份证号 身份证 身高 兵役 兵役狀況
      nationality maritalstatus`),
    read: asText,
  },
]
