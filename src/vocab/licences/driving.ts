import type { Neighbours, Vocabulary } from '../entry'

/** How a letter of what may be driven stands beside the noun in CN. */
const lettered = (letter: string): readonly string[] => [
  ...['驾照', '驾驶证', '驾驶执照', '类驾照', '牌驾照', '照驾照', '机动车驾驶证'].map((noun) => `${letter}${noun}`),
  ...['驾照', '驾驶证', '驾驶执照', '机动车驾驶证'].flatMap((noun) => [`${noun}${letter}`, `${noun}(${letter})`]),
]

/** The same of letters with a number, which are short for nothing else. */
const numbered = (letter: string): readonly string[] => [
  ...lettered(letter),
  ...[`${letter}照`, `${letter}证`],
  ...['以上', '及以上', '或以上', '及以上准驾车型', '以上准驾车型'].flatMap((step) =>
    ['驾照', '驾驶证'].map((noun) => `${letter}${step}${noun}`),
  ),
  ...['准驾车型', '驾照类型', '驾照级别', '驾照等级', '驾驶证类型'].flatMap((noun) => [
    `${noun}${letter}`,
    `${noun}:${letter}`,
  ]),
  `准驾车型为${letter}`,
  ...['驾照', '驾驶证', '的驾照', '的驾驶证'].map((noun) => `准驾车型为${letter}${noun}`),
  ...['以上驾照', '及以上驾照', '以上驾驶证', '及以上驾驶证'].map((noun) => `准驾车型${letter}${noun}`),
]

/** How the codes of South Africa stand before the noun. */
const coded = (...codes: readonly string[]): readonly string[] =>
  codes.flatMap((code) =>
    [
      'licence',
      'license',
      "driver's licence",
      "driver's license",
      'drivers licence',
      'drivers license',
      'driving licence',
    ].map((noun) => `code ${code} ${noun}`),
  )

/** Where a car's licence is asked for: one of another place, or one that says no place. */
const ELSEWHERE = 500
const UNSAID = 600

/**
 * Licences to drive, by what may be driven and by the place that issues them.
 *
 * `driving` says no class: whoever has a licence for cars or for more has one. A class without a place (`driving.car`) is met by that class
 * of any place; a class of a place by itself, and by the classes that entitle to it there (`also`). A car's licence of another place is
 * near: it has to be exchanged. Motorcycles stand in a tree of their own, since their licences entitle to no car anywhere.
 *
 * - CN: annex 1 of Order 162 of the Ministry of Public Security (2022), the letters and what each entitles to. C6 is only given to holders of
 *   C1 or C2; C3 and C4 are no cars.
 * - TW: article 61 of the rules of road traffic safety. Articulated vehicles entitle to coaches only where the licence is from before
 *   February 2007, cars to light motorcycles only where it is from before July 2023: neither is said. A professional licence is an ordinary one as well.
 * - HK: the classes of the Road Traffic (Driving Licences) Regulations (Cap. 374B), by their numbers; light goods vehicles entitle to private
 *   cars, and all heavier classes are given to holders of one of the two.
 * - GB, IE and the EU: article 6 of Directive 2006/126/EC: C and D are given to holders of B, the larger of a class entitles to the smaller.
 * - US: 49 CFR 383.91. ON: O. Reg. 340/94. AU: the heavy classes hold for all below. IN, SG: the class for cars. ZA: the codes of the National Road Traffic
 *   Regulations, of which the heavier entitles to the lighter.
 */
export const DRIVING_LICENCES = {
  driving: {
    zh: [
      '驾照',
      '驾驶证',
      '驾驶执照',
      '汽车驾照',
      '机动车驾驶证',
      '有驾照',
      '持有驾照',
      '汽车驾驶证',
      '汽车驾驶执照',
      '有效驾驶执照',
      ...['持有車牌', '持車牌', '有車牌者', '職業駕照', '職業駕駛執照', '輕型汽車駕駛執照'],
      ...['重型汽車駕駛執照', '重型客車駕照', '重型客車駕駛執照'],
    ],
    en: [
      'driving licence',
      'driving license',
      "driver's license",
      "driver's licence",
      'drivers license',
      'drivers licence',
      'valid drivers licence',
      'valid driving license',
      'valid driving licence',
      "valid driver's license",
      'full driving licence',
      'clean driving licence',
      'valid drivers license',
      'clean driving license',
      'valid driver licence',
      ...['driving lisence', 'driver lisence', 'drivers lisence'],
      ...['driving lisense', 'driver lisense', 'drivers lisense'],
      ...["driver's lisence", "driver's lisense"],
      'driver licence',
      'driver license',
      ...[
        'licence to drive a car',
        'license to drive a car',
        'licence to drive a vehicle',
        'license to drive a vehicle',
      ],
      'full clean licence',
      'full clean driving licence',
      ...['valid DL', 'UAE driving license', 'UAE driving licence', "UAE driver's license"],
      ...['GCC driving license', 'GCC driving licence'],
      ...['international driving permit', 'international driving licence', 'international drivers license'],
    ],
    caps: ['D/L'],
  },
  'driving.car': {
    zh: ['小轿车驾照', '小型汽车驾照', '小客车驾照', '小货车驾照', '自用小客车驾照', 'C照'],
    en: ['car driving licence', 'car licence', 'class c driving license'],
    also: [
      ...['driving.lorry', 'driving.coach', 'driving.car-and-motorcycle'],
      ...['driving.cn', 'driving.tw', 'driving.hk', 'driving.eu', 'driving.us', 'driving.ca', 'driving.au'],
      ...['driving.in', 'driving.sg', 'driving.za'],
    ],
  },
  'driving.car-and-motorcycle': {
    zh: ['汽機車駕照', '汽、机车驾照', '汽/机车驾照', '汽(机)车驾照', '机汽车驾照', '机、汽车驾照'],
    near: {
      ...{ 'driving.car': UNSAID, 'driving.lorry': UNSAID, 'driving.coach': UNSAID, 'driving.tw': UNSAID },
      ...{ 'driving.cn': ELSEWHERE, 'driving.hk': ELSEWHERE, 'driving-motorcycle': 400 },
    },
  },
  'driving.lorry': {
    zh: ['大貨車駕照', 'B照', '货车驾照', '货车驾驶执照', '中型货车驾照', '重型货车驾照'],
    en: [
      ...['HGV licence', 'LGV licence', 'heavy goods vehicle licence', 'heavy vehicle licence', 'driver cpc'],
      ...['valid cpc', 'current cpc', 'cpc card', 'cpc holder', 'cpc qualified', 'cpc licence', 'hgv cpc'],
      ...['truck driving licence', 'lorry licence'],
    ],
    also: [
      ...['driving.coach', 'driving.cn.b2', 'driving.cn.a1', 'driving.cn.a2'],
      ...['driving.tw.lorry', 'driving.tw.coach', 'driving.tw.articulated'],
      ...['driving.hk.medium-goods', 'driving.hk.heavy-goods', 'driving.hk.articulated'],
      ...['driving.eu.c1', 'driving.eu.c', 'driving.eu.ce', 'driving.us.cdl'],
      ...['driving.ca.a', 'driving.ca.d', 'driving.au.mr', 'driving.au.hr', 'driving.au.hc', 'driving.au.mc'],
      'driving.in.hmv',
    ],
    caps: ['GDL'],
  },
  'driving.coach': {
    zh: ['大客車駕照', 'A照'],
    en: ['bus driver licence', 'PSV licence', ...['PSV badge', 'badge and PSV']],
    also: [
      ...['driving.cn.a1', 'driving.cn.a3', 'driving.cn.b1', 'driving.tw.coach', 'driving.hk.bus'],
      ...['driving.eu.d', 'driving.eu.d1'],
    ],
  },

  'driving.cn': {
    zh: ['中国驾照', '国内驾照', '大陆驾照', '内地驾照', '中国大陆驾照'],
    en: ['Chinese driving licence', "Chinese driver's license", 'PRC driving licence', "PRC driver's license"],
    near: { 'driving.car': UNSAID, 'driving.lorry': UNSAID, 'driving.coach': UNSAID },
  },
  'driving.cn.c1': {
    zh: /* @__PURE__ */ numbered('C1'),
    also: [
      ...['driving.lorry', 'driving.coach'],
      ...['driving.cn.a1', 'driving.cn.a2', 'driving.cn.a3', 'driving.cn.b1', 'driving.cn.b2'],
    ],
    near: {
      ...{ 'driving.car': UNSAID, 'driving.car-and-motorcycle': UNSAID, 'driving.cn.c2': 700, 'driving.cn.c6': 700 },
      ...{ 'driving.tw': ELSEWHERE, 'driving.hk': ELSEWHERE, 'driving.eu': ELSEWHERE, 'driving.us': ELSEWHERE },
    },
  },
  'driving.cn.c2': {
    zh: /* @__PURE__ */ numbered('C2').concat('自动挡驾照', '小型自动挡汽车驾照'),
    also: [
      ...['driving.lorry', 'driving.coach', 'driving.cn.c1', 'driving.cn.c6'],
      ...['driving.cn.a1', 'driving.cn.a2', 'driving.cn.a3', 'driving.cn.b1', 'driving.cn.b2'],
    ],
    near: {
      ...{ 'driving.car': UNSAID, 'driving.car-and-motorcycle': UNSAID },
      ...{ 'driving.tw': ELSEWHERE, 'driving.hk': ELSEWHERE, 'driving.eu': ELSEWHERE, 'driving.us': ELSEWHERE },
    },
  },
  'driving.cn.c5': { zh: /* @__PURE__ */ numbered('C5') },
  'driving.cn.c6': { zh: /* @__PURE__ */ numbered('C6'), also: ['driving.cn.a2'] },
  'driving.cn.b2': {
    zh: /* @__PURE__ */ numbered('B2'),
    also: ['driving.cn.a1', 'driving.cn.a2'],
    near: { 'driving.lorry': UNSAID },
  },
  'driving.cn.b1': {
    zh: /* @__PURE__ */ numbered('B1'),
    also: ['driving.cn.a1', 'driving.cn.a2'],
    near: { 'driving.coach': UNSAID },
  },
  'driving.cn.a3': {
    zh: /* @__PURE__ */ numbered('A3'),
    also: ['driving.cn.a1'],
    near: { 'driving.coach': UNSAID },
  },
  'driving.cn.a2': { zh: /* @__PURE__ */ numbered('A2'), near: { 'driving.lorry': UNSAID } },
  'driving.cn.a1': { zh: /* @__PURE__ */ numbered('A1'), near: { 'driving.coach': UNSAID } },

  'driving.tw': {
    zh: ['臺灣駕照'],
    en: ["Taiwan driver's license", 'Taiwan driving licence'],
    near: { 'driving.car': UNSAID, 'driving.lorry': UNSAID, 'driving.coach': UNSAID },
  },
  'driving.tw.car': {
    zh: ['普通小型車駕照', '小型車駕照', '普通小客車駕照', '普小客駕照', '普通小型车'],
    also: [
      ...['driving.car-and-motorcycle', 'driving.lorry', 'driving.coach'],
      ...['driving.tw.lorry', 'driving.tw.coach', 'driving.tw.articulated'],
    ],
    near: {
      ...{ 'driving.car': UNSAID, 'driving.cn': ELSEWHERE, 'driving.hk': ELSEWHERE },
      ...{ 'driving.eu': ELSEWHERE, 'driving.us': ELSEWHERE },
    },
  },
  'driving.tw.car.professional': {
    zh: ['職業小型車駕照', '小型車職業駕照', '職業小客車駕照', '小客車職業駕照', '职业小型车'],
    also: ['driving.tw.lorry.professional', 'driving.tw.coach.professional', 'driving.tw.articulated.professional'],
  },
  'driving.tw.lorry': {
    zh: ['普通大貨車駕照', '普通大货车'],
    also: ['driving.tw.coach', 'driving.tw.articulated'],
    near: { 'driving.lorry': UNSAID, 'driving.coach': UNSAID },
  },
  'driving.tw.lorry.professional': {
    zh: ['職業大貨車駕照', '大貨車職業駕照', '營業用大貨車駕照', '职业大货车'],
    also: ['driving.tw.coach.professional', 'driving.tw.articulated.professional'],
    near: { 'driving.lorry': UNSAID },
  },
  'driving.tw.coach': { zh: ['普通大客車駕照', '普通大客车'], near: { 'driving.coach': UNSAID } },
  'driving.tw.coach.professional': {
    zh: ['職業大客車駕照', '大客車職業駕照', '职业大客车'],
    near: { 'driving.coach': UNSAID },
  },
  'driving.tw.articulated': { zh: ['聯結車駕照', '連結車駕照', '曳引車駕照', '普通聯結車駕照'] },
  'driving.tw.articulated.professional': { zh: ['職業聯結車駕照', '聯結車職業駕照', '職業連結車駕照', '职业联结车'] },

  'driving.hk': {
    zh: ['香港駕駛執照', '香港駕照'],
    hant: ['車牌', '中港車牌'],
    notIn: ['車牌識別', '車牌辨識', '車牌號', '車牌系統', '車牌費'],
    en: ['Hong Kong driving licence', 'HK driving licence'],
    near: { 'driving.car': UNSAID, 'driving.lorry': UNSAID, 'driving.coach': UNSAID },
  },
  'driving.hk.private-car': {
    zh: ['私家車牌', '私家車駕駛執照', '1号车牌', '一号车牌'],
    en: ['private car driving licence', 'private car licence'],
    also: [
      ...['driving.hk.light-goods', 'driving.hk.medium-goods', 'driving.hk.heavy-goods', 'driving.hk.articulated'],
      ...['driving.hk.bus', 'driving.hk.taxi'],
    ],
    near: {
      ...{ 'driving.car': UNSAID, 'driving.lorry': UNSAID, 'driving.coach': UNSAID, 'driving.cn': ELSEWHERE },
      ...{ 'driving.tw': ELSEWHERE, 'driving.eu': ELSEWHERE, 'driving.us': ELSEWHERE },
    },
  },
  'driving.hk.light-goods': {
    zh: [
      ...[
        '輕型貨車牌',
        '輕型貨車駕駛執照',
        '私家車及輕型貨車',
        '2号车牌',
        '二号车牌',
        '1、2号车牌',
        '1及2号车牌',
        '1/2号车牌',
      ],
      ...['客貨車牌', '2号牌', '1、2号牌', '1及2号牌', '1/2号牌', '1号及2号牌'],
    ],
    en: ['light goods vehicle licence', 'light goods vehicle driving licence'],
    near: {
      ...{ 'driving.car': UNSAID, 'driving.lorry': UNSAID },
      ...{ 'driving.cn': ELSEWHERE, 'driving.tw': ELSEWHERE },
    },
  },
  'driving.hk.medium-goods': {
    zh: ['中型貨車牌', '中型貨車駕駛執照', '中重型貨車牌'],
    en: ['medium goods vehicle licence', 'medium goods vehicle driving licence'],
    near: { 'driving.hk.heavy-goods': 800, 'driving.hk.articulated': 800, 'driving.lorry': UNSAID },
  },
  'driving.hk.heavy-goods': {
    zh: ['重型貨車牌', '重型貨車駕駛執照'],
    near: { 'driving.hk.articulated': 800, 'driving.hk.medium-goods': UNSAID, 'driving.lorry': UNSAID },
  },
  'driving.hk.articulated': { zh: ['掛接車牌', '掛接車駕駛執照'], en: ['articulated vehicle licence'] },
  'driving.hk.bus': { zh: ['巴士牌', '公共巴士駕駛執照', '小巴牌', '公共小巴牌', '小巴駕駛執照', '公共小巴駕駛執照'] },
  'driving.hk.taxi': { zh: ['的士牌', '的士駕駛執照'] },

  'driving.eu': {
    en: ['UK driving licence', 'full uk driving licence', 'full uk driving license', 'EU driving licence'],
  },
  'driving.eu.b': {
    en: [
      'category b driving licence',
      'category b driving license',
      'clean license category b',
      'clean licence category b',
      'driving license category b',
      'driving licence category b',
      'category b licence',
    ],
    also: ['driving.eu.c1', 'driving.eu.c', 'driving.eu.ce', 'driving.eu.d1', 'driving.eu.d'],
    near: {
      ...{ 'driving.car': UNSAID, 'driving.lorry': UNSAID, 'driving.coach': UNSAID, 'driving.cn': ELSEWHERE },
      ...{ 'driving.tw': ELSEWHERE, 'driving.hk': ELSEWHERE, 'driving.us': ELSEWHERE },
    },
  },
  'driving.eu.c1': {
    en: ['c1 licence', 'c1 driving licence', 'category c1 licence', '7.5t licence', '7.5 tonne licence'],
    also: ['driving.eu.c', 'driving.eu.ce'],
    near: { 'driving.lorry': UNSAID },
  },
  'driving.eu.c': {
    en: [
      'HGV class 2',
      'class 2 HGV',
      'HGV class 1/2',
      'HGV class 1 or 2',
      'LGV c',
      'category c licence',
      'category c driving licence',
    ],
    also: ['driving.eu.ce'],
    near: { 'driving.lorry': UNSAID },
  },
  'driving.eu.ce': {
    en: [
      ...['HGV class 1', 'class 1 HGV', 'LGV c+e', 'category c+e', 'category ce licence', 'c+e licence', 'cat c+e'],
      ...['hgv c+e', 'hgv class 1 (c+e)', 'class 1 (c+e)', 'class 1 c+e', 'ce licence'],
    ],
    near: { 'driving.lorry': UNSAID },
  },
  'driving.eu.d1': {
    en: ['d1 licence', 'category d1 licence', 'd1 on licence', 'd1 entitlement'],
    also: ['driving.eu.d'],
    near: { 'driving.coach': UNSAID },
  },
  'driving.eu.d': {
    en: [
      'category d licence',
      ...['PCV licence', 'PCV/PSV licence'],
      'PCV (D) licence',
      'PCV (D) license',
      'passenger carrying vehicle licence',
    ],
    near: { 'driving.coach': UNSAID },
  },

  'driving.us': { en: ["US driver's license", 'us drivers license'] },
  'driving.us.cdl': {
    en: [
      ...["commercial driver's license", "commercial driver's licence", 'commercial driving license'],
      'commercial drivers license',
    ],
    caps: ['CDL'],
    near: { 'driving.lorry': UNSAID },
  },
  'driving.us.cdl.c': { en: ['class c CDL', 'CDL class c'], also: ['driving.us.cdl.a', 'driving.us.cdl.b'] },
  'driving.us.cdl.b': { en: ['class b CDL', 'CDL class b', 'CDL-b', 'CDL b'], also: ['driving.us.cdl.a'] },
  'driving.us.cdl.a': { en: ['class a CDL', 'CDL class a', 'CDL-a', 'CDL a'] },

  'driving.ca.g': {
    en: ['class g license', 'g license', 'class 5 license', 'class 5 licence'],
    also: ['driving.ca.a', 'driving.ca.d'],
    near: { 'driving.car': UNSAID, 'driving.us': ELSEWHERE },
  },
  'driving.ca.d': { en: ['dz license', 'dz licence'], also: ['driving.ca.a'], near: { 'driving.lorry': UNSAID } },
  'driving.ca.a': { en: ['AZ licence', 'AZ license'], near: { 'driving.lorry': UNSAID } },

  'driving.au.mr': {
    en: [
      'mr licence',
      'medium rigid licence',
      'medium rigid (mr) licence',
      "mr driver's licence",
      'mr drivers licence',
    ],
    also: ['driving.au.hr', 'driving.au.hc', 'driving.au.mc'],
    near: { 'driving.lorry': UNSAID },
  },
  'driving.au.hr': {
    en: [
      'hr licence',
      'heavy rigid licence',
      'heavy rigid (hr) licence',
      "hr driver's licence",
      'hr drivers licence',
      'hr license',
    ],
    also: ['driving.au.hc', 'driving.au.mc'],
    near: { 'driving.lorry': UNSAID },
  },
  'driving.au.hc': {
    en: [
      'hc licence',
      'heavy combination licence',
      'heavy combination (hc) licence',
      "hc driver's licence",
      'hc license',
    ],
    also: ['driving.au.mc'],
    near: { 'driving.lorry': UNSAID },
  },
  'driving.au.mc': {
    en: [
      'mc licence',
      'multi combination licence',
      'multi combination (mc) licence',
      "mc driver's licence",
      'mc license',
    ],
    near: { 'driving.lorry': UNSAID },
  },

  'driving.in.lmv': {
    en: ['LMV licence', 'four wheeler licence'],
    also: ['driving.in.hmv'],
    near: { 'driving.car': UNSAID },
  },
  'driving.in.hmv': { en: ['HMV licence'], near: { 'driving.lorry': UNSAID } },
  'driving.sg.3': {
    en: ['class 3 driving licence', 'class 3 licence'],
    near: { 'driving.car': UNSAID, 'driving.hk': ELSEWHERE, 'driving.eu': ELSEWHERE, 'driving.cn': ELSEWHERE },
  },
  'driving.za.b': {
    en: /* @__PURE__ */ coded('8', '08', 'EB', '08 (EB)', '8 (EB)').concat('code 08', 'code 8'),
    also: ['driving.za.c1', 'driving.za.ec'],
    near: { 'driving.car': UNSAID },
  },
  'driving.za.c1': {
    en: /* @__PURE__ */ coded('10', 'C1', '10 (C1)').concat('code 10'),
    also: ['driving.za.ec'],
    near: { 'driving.lorry': UNSAID },
  },
  'driving.za.ec': {
    en: /* @__PURE__ */ coded('14', 'EC', '14 (EC)').concat('code 14'),
    near: { 'driving.lorry': UNSAID },
  },

  'driving-slow': {
    zh: /* @__PURE__ */ numbered('C3').concat(/* @__PURE__ */ numbered('C4')),
    also: [...['driving.cn.a1', 'driving.cn.a2', 'driving.cn.a3', 'driving.cn.b1', 'driving.cn.b2', 'driving.cn.c1']],
  },
  'driving-motorcycle': {
    zh: ['機車駕照', '机车驾驶执照', '摩托车驾照', '摩托车驾驶证'],
    en: [
      'motorcycle licence',
      'motorcycle license',
      ...['licence to drive a motorcycle', 'license to drive a motorcycle', 'licence to ride a motorcycle'],
      'two wheeler licence',
      'two-wheeler licence',
      'two-wheeler license',
      'bike licence',
      'class 2b licence',
    ],
    also: ['driving.car-and-motorcycle'],
  },
  'driving-motorcycle.cn-d': { zh: /* @__PURE__ */ lettered('D') },
  'driving-motorcycle.cn-e': { zh: /* @__PURE__ */ lettered('E'), also: ['driving-motorcycle.cn-d'] },
  'driving-motorcycle.cn-f': {
    zh: /* @__PURE__ */ lettered('F'),
    also: ['driving-motorcycle.cn-d', 'driving-motorcycle.cn-e'],
  },
  'driving-motorcycle.tw-large': { zh: ['大型重型機車駕照', '大型重型机车'] },
  'driving-motorcycle.tw-heavy': {
    zh: ['普通重型機車駕照', '重型机车驾照', '普通重型机车'],
    notIn: ['自备普通重型机车'],
    also: ['driving-motorcycle.tw-large'],
    near: { 'driving.car-and-motorcycle': UNSAID },
  },
  'driving-motorcycle.tw-light': {
    zh: ['普通輕型機車駕照', '轻型机车驾照', '普通轻型机车', '轻型机车'],
    notIn: ['自备轻型机车', '自备普通轻型机车'],
    also: ['driving-motorcycle.tw-heavy', 'driving-motorcycle.tw-large', 'driving.car-and-motorcycle'],
  },
  'driving-motorcycle.hk': { zh: ['電單車牌', '電單車駕駛執照'] },
  taxi: {
    zh: ['計程車執業登記證', '网约车证', '网约车驾驶员证', '出租车从业资格证'],
    en: [
      'private hire licence',
      'private hire vehicle licence',
      'taxi licence',
      'vocational licence',
      'pdvl',
      ...['professional driving permit', 'valid pdp', 'pdp licence', 'pdp license'],
    ],
    caps: ['PrDP'],
  },
  forklift: {
    zh: [
      '叉车证',
      '叉车操作证',
      '堆高机证照',
      '堆高機執照',
      '叉车上岗证',
      '铲车证',
      ...['铲车牌', '叉车牌'],
      '堆高機',
      '叉车本',
      '叉车驾驶证',
      '叉车司机证',
      '持叉车证',
      '堆高機操作人員',
      'N1证',
      '叉车N1证',
      'N1叉车证',
      '叉车N1',
      '厂内叉车证',
      '场内机动车证',
    ],
    en: [
      'forklift license',
      'forklift licence',
      'forklift truck licence',
      'forklift ticket',
      'forklift certified',
      'FLT licence',
      'FLT license',
      'counterbalance licence',
      'counterbalance forklift',
      'reach truck licence',
      'fork lift licence',
      'RTITB',
      'ITSSAR',
    ],
  },
  'road-transport': {
    zh: [
      ...['道路运输从业资格证', '道路从业资格证', '货运从业资格证', '道路货物运输从业资格证', '货运资格证'],
      ...['客运从业资格证', '道路旅客运输从业资格证', '驾驶员从业资格证'],
    ],
  },
  'dangerous-goods': {
    zh: [
      '危险品押运证',
      '押运证',
      '押运员证',
      '危险品从业资格证',
      '危货从业资格证',
      '危险货物从业资格证',
      '危险品驾驶证',
    ],
    en: [
      'ADR licence',
      ...['ADR certificate', 'ADR card'],
      'hazmat endorsement',
      'hazardous materials endorsement',
      'dangerous goods certificate',
      'hazmat endorsements',
      'hazmat and tanker endorsements',
    ],
  },
  'tanker-endorsement': {
    en: ['tanker endorsement', 'tanker endorsements', 'doubles/triples endorsement'],
  },
  'passenger-endorsement': { en: ['passenger endorsement', 'school bus endorsement'] },
  'air-brake-endorsement': { en: ['air brake endorsement', 'airbrake endorsement'] },
  'driver-card': { en: ['digital tachograph card', 'tacho card', 'digi tacho card', 'digi card'] },
  'driving-medical': {
    en: [
      'DOT medical card',
      'DOT physical card',
      'DOT medical certificate',
      "medical examiner's certificate",
      'medical examiners certificate',
      'DOT medical examiner certificate',
      "DOT medical examiner's certificate",
      'DOT card',
    ],
  },
  'transport-manager': { en: ['transport manager cpc', 'operator cpc'] },
} as const satisfies Vocabulary<Neighbours>

/** The verb before the letters of a class, where no noun stands: | 驾驶 | C1. */
export const TO_DRIVE = '驾驶'

/** What the letters on a licence to drive let one drive, folded. */
export const DRIVING_LETTERS: Readonly<Record<string, string>> = {
  a1: 'driving.cn.a1',
  a2: 'driving.cn.a2',
  a3: 'driving.cn.a3',
  b1: 'driving.cn.b1',
  b2: 'driving.cn.b2',
  c1: 'driving.cn.c1',
  c2: 'driving.cn.c2',
  c3: 'driving-slow',
  c4: 'driving-slow',
  c5: 'driving.cn.c5',
  c6: 'driving.cn.c6',
  d: 'driving-motorcycle.cn-d',
  e: 'driving-motorcycle.cn-e',
  f: 'driving-motorcycle.cn-f',
}

/** How words end that say of what sort a licence to drive is: a full, clean UK licence. */
export const DRIVING_SORTS: readonly string[] = [
  'manual',
  'automatic',
  'uk',
  'eu',
  'irish',
  'australian',
  'provisional',
  'open',
  ...['saudi', 'ksa', 'uae', 'gcc', 'dubai', 'qatar', 'qatari'],
  ...['kuwait', 'kuwaiti', 'oman', 'omani', 'bahrain', 'bahraini'],
  ...['indian', 'singapore', 'malaysian', 'nz', 'canadian', 'british', 'local', 'light', 'heavy'],
]
