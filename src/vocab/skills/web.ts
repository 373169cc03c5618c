import type { Neighbours, Vocabulary } from '../entry'

/** What pages, sites and services on the net are made with. */
export const WEB_SKILLS = {
  'front-end': { zh: ['前端框架', '前端技术'], also: ['javascript'] },
  javascript: { en: ['JavaScript', 'es6'], caps: ['JS'] },
  'javascript.typescript': { en: ['TypeScript'] },
  'javascript.vue': { en: ['Vue', 'vue.js', 'vuejs'] },
  'javascript.react': { en: ['React', 'react.js', 'reactjs'] },
  'javascript.angular': { en: ['Angular', 'angularjs'] },
  'javascript.node': { en: ['Node.js', 'nodejs', 'node'] },
  'javascript.jquery': { en: ['jQuery'] },
  'javascript.ajax': { en: ['AJAX'] },
  'javascript.webpack': { en: ['webpack'] },
  'javascript.ext-js': { en: ['Ext JS', 'extjs'] },
  'javascript.charts': { en: ['ECharts', 'd3.js'] },
  'javascript.next': { en: ['Next.js'] },
  html: {
    en: ['HTML', 'html5', 'xhtml', 'html/css', 'div+css'],
    near: { css: 600 }, // they go together
  },
  css: { en: ['CSS', 'css3', 'sass', 'bootstrap'], near: { html: 600 } },
  'mobile.react-native': { en: ['React Native'] },
  'mobile.flutter': { en: ['Flutter'] },
  'mobile.uniapp': { en: ['uniapp'] },
  'mini-programs': { zh: ['微信小程序', '小程序开发'] },
  'web-design': { zh: ['网页设计', '网站设计'] },
  json: { en: ['JSON'] },
  xml: { en: ['XML'] },
  'web-services': { en: ['SOAP', 'web services', 'graphql', 'websocket'], caps: ['API'] },
  'web-services.rest': { en: ['RESTful', 'rest api', 'restful api'] },
  'network-protocols': { zh: ['网络协议'], en: ['networking protocols', 'http', 'tcp/ip'] },
  'cms.wordpress': { en: ['WordPress'] },
  'cms.magento': { en: ['Magento'] },
  'cms.drupal': { en: ['Drupal'] },
  'search-marketing': { en: ['SEO/SEM'] },
  'search-marketing.optimisation': { en: ['SEO'] },
  'search-marketing.advertising': { en: ['SEM'] },
} as const satisfies Vocabulary<Neighbours>
