import type { Translations } from '@wayline/parser';
import { feeling, joinHan } from './chinese.ts';
import { spellDuration } from './duration.ts';
import type { Locale } from './locale.ts';
import { decimal, percent, signed } from './numbers.ts';
import { quoted } from './quotation.ts';

const nbsp = '\u00a0';

/** Chinese in traditional characters, as written in Taiwan. */
export const zhHant: Locale = {
  tag: 'zh-Hant',
  artefact: '客戶旅程圖',
  untitled: '未命名的旅程',
  phases: '時期',
  stages: '階段',
  flow: '流向',
  legend: '圖例',

  lanes: {
    actions: { title: '行動', hint: '客戶做了什麼' },
    touchpoints: { title: '接觸點', hint: '渠道與歸屬' },
    emotion: { title: '情緒曲線' },
    quotes: { title: '客戶心聲', hint: '他們怎麼說' },
    thoughts: { title: '想法', hint: '心裡在想什麼' },
    pains: { title: '痛點', hint: '嚴重度 1–3' },
    opportunities: { title: '機會', hint: '對應的痛點' },
    frontstage: { title: '前台', hint: '客戶看得到的服務' },
    visibility: { title: '可見線：以下為幕後，客戶看不到' },
    backstage: { title: '後台', hint: '負責團隊' },
    support: { title: '支援', hint: '系統與合作夥伴' },
    metrics: { title: '衡量指標', hint: '現值與目標' },
    time: { title: '時間', hint: '花費多久' },
    effort: { title: '費力程度', hint: '這一步有多費力' },
    zone: { title: '冷熱區', hint: '興致的高低' },
    evidence: { title: '依據', hint: '判斷從何而來' },
    experiments: { title: '實驗', hint: '正在嘗試的做法' },
    costs: { title: '成本', hint: '付出的代價' },
    competitors: { title: '競品', hint: '別人怎麼做' },
    storyboard: { title: '情境畫面' },
  },
  faces: ['非常愉快', '普通', '非常挫折'],
  asIs: '現況',
  toBe: '理想',
  gap: '待補的差距',

  ownership: { paid: '付費（廣告）', owned: '自有渠道', third: '第三方平台', earned: '口碑' },
  handOver: { kept: '資料銜接', lost: '未銜接' },
  moment: '關鍵時刻',
  severity: '痛點嚴重度',
  target: '目標值',

  facets: { goal: '目標', need: '需求', fear: '顧慮', motive: '動機', trait: '特質' },

  stagesAndSteps: (stages, steps) =>
    stages > 0 ? `${stages}${nbsp}階段 · ${steps}${nbsp}步驟` : `${steps}${nbsp}步驟`,
  fromTo: (first, last) => joinHan('從', first, '到', last),
  stepNumber: (number) => `第${nbsp}${number}${nbsp}步`,
  lowestMoment: '情緒最低點',
  highestMoment: '情緒最高點',
  painsToIdeas: (pains, ideas) => `${pains}${nbsp}痛點 → ${ideas}${nbsp}機會`,
  painsAnswered: (answered, pains) => {
    if (answered === 0) return '痛點尚無對策';
    if (answered < pains) return `${pains}${nbsp}個痛點中 ${answered}${nbsp}個有對策`;
    return pains === 1 ? '痛點已有對策' : '每個痛點都有對策';
  },
  gapAtStep: (gap, step) => `第${nbsp}${step}${nbsp}步差 ${decimal(gap, '.')}${nbsp}分`,
  largestGap: '與理想差距最大',
  handOversKept: (kept, all) => `${kept} / ${all}${nbsp}次`,
  handOversLabel: '渠道轉換時資料有銜接',

  optional: '可略過',
  assumed: '假設',
  onlyFor: (personas) => joinHan('僅', personas),
  condition: (text) => `條件：${text}`,

  exit: '離開',
  share: (rate) => percent(rate, '.'),
  targetOf: (text) => `目標${nbsp}${text}`,
  promiseOf: (text) => `承諾${nbsp}${text}`,
  ownerOf: (owner) => `負責：${owner}`,

  duration: (text) => spellDuration(text, '.', (unit) => timeUnits[unit]),

  status: { planned: '規劃中', running: '進行中', done: '已完成', stopped: '中止' },
  evidenceKinds: {
    interview: '訪談',
    survey: '問卷',
    analytics: '數據分析',
    'usability test': '易用性測試',
    observation: '觀察',
    'desk research': '案頭研究',
    experiment: '實驗',
    feedback: '回饋',
    assumption: '假設',
  },

  scoresEstimated: '情緒分數為作者估計，未附佐證',
  sourceOf: (source) => `來源：${source}`,
  evidenceOf: (evidence) => `依據：${evidence}`,

  quote: (text) => quoted(text, '「', '」'),
  score: (value) => signed(value, '.'),
  number: (value) => decimal(value, '.'),

  reads: {
    icon: 'part',
    articles: '',
    head: 'last',
    counted: '',
    clinging: '',
    icons: {
      ad: '廣告 橫幅 宣傳',
      app: '應用 小程式 小程序',
      bank: '銀行',
      blog: '部落格 文章 報紙 雜誌 新聞 指南',
      book: '書 型錄 目錄 手冊 說明書',
      bot: '機器人',
      building: '辦公室 分行 營業廳',
      calendar: '預約 預訂 日曆',
      car: '汽車 計程車 停車 得來速',
      card: '付款 支付 刷卡 信用卡 結帳 收銀',
      cart: '購物車',
      chat: '對話 聊天 朋友 口碑 推薦',
      community: '社群 社區 論壇 群組 社團',
      course: '課程 課堂 培訓 工作坊 作業平台 結業證書',
      desktop: '電腦',
      document: '合約 文件 報告 證書 產品頁 商品頁',
      download: '下載 資源',
      event: '活動 展覽 展會 研討會 門票',
      food: '餐廳 菜單 外送',
      coffee: '咖啡',
      form: '表單 申請',
      gift: '禮物 禮品 感謝卡 優惠券 紅利 會員',
      globe: '網站 官網 網頁 首頁 平台',
      handshake: '談判 洽談',
      health: '醫院 診所 醫生',
      home: '家中 居家 家裡',
      hotel: '飯店 酒店 旅館',
      image: '照片 圖片 相簿',
      invoice: '發票 帳單 收據',
      key: '交車 交付 取貨 鑰匙',
      kiosk: '自助機 售票機 終端',
      location: '地圖 導航',
      login: '登入 註冊 帳號 帳戶',
      mail: '電子郵件 郵件 電郵 信件 信箱 電子報',
      mobile: '手機 行動裝置',
      money: '現金 退款 貸款',
      notification: '通知 推播 提醒',
      parcel: '包裹 宅配 配送 快遞 到貨 開箱',
      people: '店員 顧問 業務員 家人 團隊 老師 助教',
      phone: '電話 專線 熱線 來電',
      plane: '飛機 機場 航班',
      play: '影片 視頻 直播 短片 抖音',
      podcast: '播客',
      poster: '海報 看板 傳單 招牌 戶外',
      price: '比價 價格 報價',
      'qr-code': '二維碼 條碼',
      radio: '廣播 電台',
      review: '評論 評價 評分 評測 點評',
      school: '學校 大學',
      screen: '螢幕',
      search: '搜尋 谷歌',
      service: '維修 保養 保固 售後',
      shop: '商店 店 門市 賣場 專櫃 電商 商城 超市 展間 經銷商',
      sms: '簡訊 訊息',
      social: '社群媒體 社交 社媒 臉書',
      support: '客服 線上客服 支援 服務台 諮詢',
      survey: '問卷 調查 回饋 測評',
      tag: '優惠 折扣 促銷',
      'test-drive': '試駕 試用 體驗',
      train: '火車 車站 捷運 高鐵',
      bus: '公車 巴士',
      truck: '司機 貨運 物流',
      tv: '電視',
      video: '視訊 視訊會議 會議',
      wallet: '錢包',
    },
  },

  describe: ({ stages, steps, lowest, highest }) =>
    [
      `客戶旅程，共 ${stages > 0 ? `${stages} 個階段、` : ''}${steps} 個步驟。`,
      lowest && `情緒最低點：${lowest.step}（${signed(lowest.score, '.')}）。`,
      highest && `情緒最高點：${highest.step}（${signed(highest.score, '.')}）。`,
    ]
      .filter(Boolean)
      .join(''),
  painSentence: (number, severity, text) => `痛點 ${number}，嚴重度 ${severity}／3：${text}`,
  ideaSentence: (number, answers, text) => `機會 ${number}${answers ? `，對應 ${answers}` : ''}：${text}`,
  touchpointSentence: (channel, ownership, handOver) =>
    [`接觸點：${channel}`, ownership, handOver && zhHant.handOver[handOver]].filter(Boolean).join('，'),
  quoteSentence: (text, source) => `客戶心聲${source ? `（${source}）` : ''}：${zhHant.quote(text)}`,
  responseSentence: (lane, text, owner) => `${lane}：${text}${owner ? `（負責：${owner}）` : ''}`,
  metricSentence: (name, ...said) => `${name}：${said.filter(Boolean).join('，')}`,
  pointOfSeries: (value, label) => `${value}（${label}）`,
  stepSentence: (number, title, stage) => `步驟 ${number}${stage ? `，${stage}` : ''}：${title}`,
  feelingSentence: (step, persona, word, score) =>
    `${persona ? `${persona}，${step}` : step}：${feeling(word, score, '未評分')}`,
};

const timeUnits = { s: '秒', min: '分鐘', h: '小時', d: '天', w: '週', mo: '個月', y: '年' } as const;

/** What the program says in messages, by the English pattern. */
export const messages: Translations = {};
