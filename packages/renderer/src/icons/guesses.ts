import type { IconName } from './names.ts';

/** What names of channels are made of. */
export interface Guess {
  /** English words, in the singular. */
  readonly words?: string;
  /** Beginnings of Polish words. */
  readonly stems?: string;
  /** Chinese words, in both scripts. */
  readonly characters?: string;
}

/** Words that tell a channel's icon, separated by spaces. */
export const guesses: Readonly<Partial<Record<IconName, Guess>>> = {
  ad: {
    words: 'ad advert advertisement advertising banner campaign',
    stems: 'reklam kampani baner',
    characters: '廣告 广告 橫幅 横幅 宣傳 宣传',
  },
  app: { words: 'app application', stems: 'aplikacj', characters: '應用 应用 小程序 小程式' },
  bank: { words: 'bank', stems: 'bank', characters: '銀行 银行' },
  blog: {
    words: 'blog article newspaper magazine press news newsletter guide',
    stems: 'blog artykuł gazet pras poradnik newsletter',
    characters: '部落格 博客 文章 報紙 报纸 雜誌 杂志 新聞 新闻 指南',
  },
  book: {
    words: 'book catalogue catalog brochure manual handbook',
    stems: 'książk katalog broszur instrukcj',
    characters: '書 书 型錄 目录 目錄 手冊 手册 說明書 说明书',
  },
  bot: { words: 'bot chatbot robot', stems: 'chatbot bot', characters: '機器人 机器人' },
  building: {
    words: 'office branch headquarters',
    stems: 'biur oddział urząd',
    characters: '辦公室 办公室 分行 營業廳 营业厅',
  },
  calendar: {
    words: 'appointment booking reservation calendar',
    stems: 'rezerwacj termin kalendarz',
    characters: '預約 预约 預訂 预订 日曆 日历',
  },
  car: {
    words: 'car taxi drive-through drive-thru garage',
    stems: 'samoch auto taksówk parking',
    characters: '汽車 汽车 計程車 出租车 停車 停车 得來速',
  },
  card: {
    words: 'card payment checkout pay',
    stems: 'płatnoś zapłat',
    characters: '付款 支付 刷卡 信用卡 結帳 结账 收銀 收银',
  },
  cart: { words: 'cart basket', stems: 'koszyk', characters: '購物車 购物车' },
  chat: {
    words: 'chat conversation friend word-of-mouth recommendation referral talk',
    stems: 'rozmow znajom poleceni czat przyjaci',
    characters: '對話 对话 聊天 朋友 口碑 推薦 推荐',
  },
  community: {
    words: 'community forum club',
    stems: 'społeczność forum klub',
    characters: '社群 社区 社區 論壇 论坛 群組 群组 社团 社團',
  },
  course: {
    words: 'course class lesson training workshop',
    stems: 'kurs szkoleni lekcj warsztat',
    characters: '課程 课程 課堂 课堂 培訓 培训 工作坊 作業平台 作业平台 結業證書 结业证书',
  },
  desktop: { words: 'desktop computer laptop', stems: 'komputer', characters: '電腦 电脑' },
  document: {
    words: 'contract document report certificate sheet brief file pdf',
    stems: 'umow dokument kart raport certyfikat',
    characters: '合約 合同 文件 報告 报告 證書 证书 產品頁 商品頁 商品页',
  },
  download: {
    words: 'download resource',
    stems: 'pobierani plik materiał',
    characters: '下載 下载 資源 资源',
  },
  event: {
    words: 'event fair exhibition conference ticket webinar',
    stems: 'wydarzeni targi konferencj bilet webinar',
    characters: '活動 活动 展覽 展览 展會 展会 研討會 研讨会 門票 门票',
  },
  food: {
    words: 'restaurant menu meal',
    stems: 'restauracj menu',
    characters: '餐廳 餐厅 菜單 菜单 外送 外卖',
  },
  coffee: { words: 'coffee cafe café', stems: 'kaw kawiarni', characters: '咖啡' },
  form: {
    words: 'form questionnaire application-form',
    stems: 'formularz wniosek',
    characters: '表單 表单 申請 申请',
  },
  gift: {
    words: 'gift present coupon voucher reward loyalty',
    stems: 'prezent upomin bon kupon nagrod lojalnoś',
    characters: '禮物 礼物 禮品 礼品 感謝卡 感谢卡 優惠券 优惠券 紅利 会员 會員',
  },
  globe: {
    words: 'website site web page homepage portal internet online',
    stems: 'stron witryn portal internet sieć',
    characters: '網站 网站 官網 官网 網頁 网页 首頁 首页 平台',
  },
  handshake: {
    words: 'negotiation deal agreement sales-talk',
    stems: 'negocjacj',
    characters: '談判 谈判 洽談 洽谈',
  },
  health: {
    words: 'doctor clinic hospital nurse',
    stems: 'lekarz szpital przychodni',
    characters: '醫院 医院 診所 诊所 醫生 医生',
  },
  home: { words: 'home house', stems: 'dom mieszkani', characters: '家中 居家 家裡 家里' },
  hotel: { words: 'hotel hostel', stems: 'hotel', characters: '飯店 酒店 旅館 旅馆' },
  image: { words: 'photo picture gallery', stems: 'zdję galeri', characters: '照片 圖片 图片 相簿' },
  invoice: {
    words: 'invoice bill receipt',
    stems: 'faktur rachun paragon',
    characters: '發票 发票 帳單 账单 收據 收据',
  },
  key: {
    words: 'handover hand-over pick-up key',
    stems: 'wydani kluczyk odbi',
    characters: '交車 交车 交付 取貨 取货 鑰匙 钥匙',
  },
  kiosk: {
    words: 'kiosk terminal self-service',
    stems: 'kiosk terminal automat',
    characters: '自助機 自助机 售票機 售票机 終端 终端',
  },
  location: {
    words: 'map location navigation',
    stems: 'map lokalizacj nawigacj',
    characters: '地圖 地图 導航 导航',
  },
  login: {
    words: 'login sign-in account sign-up registration',
    stems: 'konto logowani rejestracj',
    characters: '登入 登录 註冊 注册 帳號 账号 帳戶 账户',
  },
  mail: {
    words: 'mail e-mail email newsletter letter',
    stems: 'e-mail mail list poczt',
    characters: '電子郵件 电子邮件 郵件 邮件 電郵 信件 信箱 邮箱 電子報',
  },
  mobile: {
    words: 'mobile smartphone',
    stems: 'smartfon mobil komórk',
    characters: '手機 手机 行動裝置 移动端',
  },
  money: {
    words: 'cash money refund loan',
    stems: 'gotówk pieniądz zwrot kredyt',
    characters: '現金 现金 退款 貸款 贷款',
  },
  notification: {
    words: 'notification push alert reminder',
    stems: 'powiadomien przypomnien',
    characters: '通知 推播 推送 提醒',
  },
  parcel: {
    words: 'parcel package delivery shipment box',
    stems: 'paczk przesył dostaw',
    characters: '包裹 宅配 配送 快遞 快递 到貨 到货 開箱 开箱',
  },
  people: {
    words: 'assistant adviser advisor consultant staff sales salesperson team agent family',
    stems: 'doradc sprzedawc konsultant obsług rodzin pracowni',
    characters: '店員 店员 顧問 顾问 業務員 销售 家人 團隊 团队 老師 老师 助教',
  },
  phone: {
    words: 'phone call telephone hotline',
    stems: 'telefon infolini',
    characters: '電話 电话 專線 热线 熱線 来电 來電',
  },
  plane: {
    words: 'flight plane airport airline',
    stems: 'lot samolot lotnisk',
    characters: '飛機 飞机 機場 机场 航班',
  },
  play: {
    words: 'youtube tiktok film clip stream streaming live livestream vlog',
    stems: 'film youtube transmisj',
    characters: '影片 視頻 视频 直播 短片 抖音',
  },
  podcast: { words: 'podcast', stems: 'podcast', characters: '播客' },
  poster: {
    words: 'poster billboard flyer leaflet sign signage street outdoor',
    stems: 'plakat bilbord billboard ulotk szyld',
    characters: '海報 海报 看板 傳單 传单 招牌 戶外 户外',
  },
  price: {
    words: 'price comparison',
    stems: 'porównywar cen cennik',
    characters: '比價 比价 價格 价格 報價 报价',
  },
  'qr-code': { words: 'qr qr-code', characters: '二維碼 二维码' },
  radio: { words: 'radio', stems: 'radio', characters: '廣播 广播 電台 电台' },
  review: {
    words: 'review rating testimonial star',
    stems: 'opini recenzj ocen',
    characters: '評論 评论 評價 评价 評分 评分 評測 评测 點評 点评',
  },
  school: { words: 'school university', stems: 'szkoł uczelni', characters: '學校 学校 大學 大学' },
  screen: { words: 'screen display monitor', stems: 'ekran monitor', characters: '螢幕 屏幕 大屏' },
  search: { words: 'search google seo bing', stems: 'wyszukiwar google', characters: '搜尋 搜索 谷歌 百度' },
  service: {
    words: 'service repair maintenance warranty',
    stems: 'serwis napraw gwarancj',
    characters: '維修 维修 保養 保养 保固 售後 售后',
  },
  shop: {
    words: 'shop store showroom dealer dealership marketplace supermarket mall counter boutique',
    stems: 'sklep salon dealer market',
    characters: '商店 店 門市 门店 賣場 卖场 專櫃 专柜 電商 电商 商城 超市 展間 展厅 經銷商 经销商',
  },
  sms: {
    words: 'sms text message whatsapp messenger line wechat telegram',
    stems: 'sms wiadomoś',
    characters: '簡訊 短信 訊息 消息 微信',
  },
  social: {
    words: 'social social-media instagram facebook twitter linkedin pinterest x-twitter threads',
    stems: 'social instagram facebook społecznościow',
    characters: '社群媒體 社交 社媒 臉書 脸书 微博 小紅書 小红书',
  },
  support: {
    words: 'support helpdesk help-desk help call-centre call-center contact-centre',
    stems: 'wsparci pomoc',
    characters: '客服 線上客服 在线客服 支援 支持 服務台 服务台 咨询 諮詢',
  },
  survey: {
    words: 'survey poll nps feedback',
    stems: 'ankiet badani',
    characters: '問卷 问卷 調查 调查 回饋 反馈 測評 测评',
  },
  tag: {
    words: 'offer discount promotion sale',
    stems: 'ofert promocj rabat zniżk',
    characters: '優惠 优惠 折扣 促銷 促销',
  },
  'test-drive': {
    words: 'test-drive test trial demo',
    stems: 'jazd test prób demo',
    characters: '試駕 试驾 試用 试用 體驗 体验',
  },
  train: {
    words: 'train station railway metro',
    stems: 'pociąg stacj dworzec metro kolej',
    characters: '火車 火车 車站 车站 捷運 地铁 高鐵 高铁',
  },
  bus: { words: 'bus tram', stems: 'autobus tramwaj', characters: '公車 公交 巴士' },
  truck: {
    words: 'courier driver truck shipping',
    stems: 'kurier kierowc wysył',
    characters: '司機 司机 貨運 物流',
  },
  tv: { words: 'tv television commercial', stems: 'telewiz tv', characters: '電視 电视' },
  video: {
    words: 'video camera zoom video-call meeting',
    stems: 'wideo spotkani',
    characters: '視訊 視訊會議 视频会议 會議 会议',
  },
  wallet: { words: 'wallet', stems: 'portfel', characters: '錢包 钱包' },
};
