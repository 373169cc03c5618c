import type { Neighbours, Vocabulary } from '../entry'

/**
 * Licences to drive, by what may be driven. A licence for lorries (B2) or coaches (A1) holds for cars (C1) too, in CN by Order 162 of
 * the Ministry of Public Security, in TW by article 61 of the rules of road traffic safety.
 */
export const DRIVING_LICENCES = {
  driving: {
    zh: ['驾照', '驾驶证', '驾驶执照', '汽车驾照', '机动车驾驶证', '有驾照', '持有驾照', '汽机车驾照', '汽车驾驶证'],
    en: [
      'driving licence',
      'driving license',
      "driver's license",
      "driver's licence",
      'drivers license',
      'valid driving license',
      'valid driving licence',
      "valid driver's license",
      'full driving licence',
      'full uk driving licence',
      'full uk driving license',
      'clean driving licence',
      'valid drivers license',
    ],
  },
  'driving.car': {
    zh: [
      'C1驾照',
      'C1驾驶证',
      'C1证',
      'C照',
      'C1驾驶执照',
      '普通小型車駕照',
      '小型車駕照',
      'C1照',
      '小型汽车驾照',
      '普通小客車駕照',
      'C1以上驾照',
      'C1及以上驾照',
      '驾照C1',
      'C牌驾照',
      '驾驶证C1',
      '普通小型车',
      '职业小型车',
    ],
    en: ['class c driving license'],
    also: ['driving.lorry', 'driving.coach'],
  },
  'driving.lorry': {
    zh: ['B照', 'B2驾照', 'A2驾照', '大货车驾照', '職業大貨車駕照', '职业大货车', '职业联结车', '普通大货车'],
    en: ["commercial driver's license", "commercial driver's licence", 'commercial driving license'],
    also: ['driving.coach'],
  },
  'driving.coach': { zh: ['A照', 'A1驾照', '职业大客车', '普通大客车'] },
  'driving.motorcycle': {
    zh: ['機車駕照', '轻型机车驾照', '普通重型機車駕照', '普通輕型機車駕照', '普通重型机车', '普通轻型机车'],
  },
  taxi: { zh: ['計程車執業登記證'] },
  forklift: {
    zh: [
      '叉车证',
      '叉车操作证',
      '堆高机证照',
      '堆高機執照',
      '叉车上岗证',
      '铲车证',
      '堆高機',
      '叉车本',
      '叉车驾驶证',
      '叉车司机证',
      '持叉车证',
      '堆高機操作人員',
    ],
    en: ['forklift license', 'forklift licence', 'forklift truck licence'],
  },
} as const satisfies Vocabulary<Neighbours>
