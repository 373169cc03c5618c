import type { Neighbours, Vocabulary } from '../entry'

/** Guests, kitchens, beauty, sport and children. */
export const SERVICE_LICENCES = {
  'tour-guide': { zh: ['导游证', '导游资格证', '導遊證照', '导游资格证书'] },
  'tour-leader': { zh: ['领队证', '領隊證照'] },
  chef: { zh: ['廚師證照', '厨师证'] },
  'chef.chinese': { zh: ['中餐丙級', '中餐烹調丙級'] },
  'chef.western': { zh: ['西餐丙級'] },
  baker: { zh: ['烘焙丙級'] },
  'pastry-cook': { zh: ['面点师证'] },
  bartender: { zh: ['调酒师证'] },
  'restaurant-service': { zh: ['餐飲服務技術士'] },
  'tea-specialist': { zh: ['茶艺师证', '茶艺师'] },
  barista: { zh: ['咖啡师证'] },
  beautician: { zh: ['美容师证', '美容乙級證照', '美容丙級證照', '美容師證照', '美容证'] },
  hairdresser: { zh: ['美发师证'] },
  coach: { zh: ['教练证'] },
  'coach.fitness': { zh: ['健身教练证', '國民體適能指導員'] },
  'coach.swimming': { zh: ['游泳教练证'] },
  'coach.yoga': { zh: ['瑜伽教练证'] },
  lifeguard: { zh: ['救生员证', '救生員'] },
  referee: { zh: ['裁判证'] },
  'maternity-carer': { zh: ['月嫂证', '母婴护理师', '催乳师'] },
  'infant-carer': { zh: ['育婴师证', '育婴师'] },
  nanny: { zh: ['保母人員技術士', '保姆证', '保母证照'] },
  'nursery-carer': { zh: ['保育员证', '保育员'] },
} as const satisfies Vocabulary<Neighbours>
