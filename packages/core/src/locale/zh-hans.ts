import type { Translations } from '@wayline/parser';
import { feeling, joinHan } from './chinese.ts';
import { spellDuration } from './duration.ts';
import type { Locale } from './locale.ts';
import { decimal, percent, signed } from './numbers.ts';
import { quoted } from './quotation.ts';

const nbsp = '\u00a0';

/** Chinese in simplified characters, as written in mainland China. */
export const zhHans: Locale = {
  tag: 'zh-Hans',
  artefact: '客户旅程图',
  untitled: '未命名的旅程',
  phases: '时期',
  stages: '阶段',
  flow: '流向',
  legend: '图例',

  lanes: {
    actions: { title: '行为', hint: '用户做了什么' },
    touchpoints: { title: '触点', hint: '渠道与归属' },
    emotion: { title: '情绪曲线' },
    quotes: { title: '用户原声', hint: '他们怎么说' },
    thoughts: { title: '想法', hint: '心里在想什么' },
    pains: { title: '痛点', hint: '严重度 1–3' },
    opportunities: { title: '机会点', hint: '对应的痛点' },
    frontstage: { title: '前台', hint: '用户看得到的服务' },
    visibility: { title: '可视线：以下为幕后，用户看不到' },
    backstage: { title: '后台', hint: '负责团队' },
    support: { title: '支持', hint: '系统与合作方' },
    metrics: { title: '衡量指标', hint: '现值与目标' },
    time: { title: '时间', hint: '用时多久' },
    effort: { title: '费力度', hint: '这一步有多费力' },
    zone: { title: '冷热区', hint: '兴致的高低' },
    evidence: { title: '依据', hint: '判断从何而来' },
    experiments: { title: '实验', hint: '正在尝试的做法' },
    costs: { title: '成本', hint: '付出的代价' },
    competitors: { title: '竞品', hint: '别人怎么做' },
    storyboard: { title: '故事板' },
  },
  faces: ['非常满意', '一般', '非常沮丧'],
  asIs: '现状',
  toBe: '理想',
  gap: '待补的差距',

  ownership: { paid: '付费（广告）', owned: '自有渠道', third: '第三方平台', earned: '口碑' },
  handOver: { kept: '信息衔接', lost: '信息断开' },
  moment: '关键时刻',
  severity: '痛点严重度',
  target: '目标值',

  facets: { goal: '目标', need: '需求', fear: '顾虑', motive: '动机', trait: '特征' },

  stagesAndSteps: (stages, steps) =>
    stages > 0 ? `${stages}${nbsp}阶段 · ${steps}${nbsp}步骤` : `${steps}${nbsp}步骤`,
  fromTo: (first, last) => joinHan('从', first, '到', last),
  stepNumber: (number) => `第${nbsp}${number}${nbsp}步`,
  lowestMoment: '情绪最低点',
  highestMoment: '情绪最高点',
  painsToIdeas: (pains, ideas) => `${pains}${nbsp}痛点 → ${ideas}${nbsp}机会点`,
  painsAnswered: (answered, pains) => {
    if (answered === 0) return '痛点尚无对策';
    if (answered < pains) return `${pains}${nbsp}个痛点中 ${answered}${nbsp}个有对策`;
    return pains === 1 ? '痛点已有对策' : '每个痛点都有对策';
  },
  gapAtStep: (gap, step) => `第${nbsp}${step}${nbsp}步差 ${decimal(gap, '.')}${nbsp}分`,
  largestGap: '与理想差距最大',
  handOversKept: (kept, all) => `${kept} / ${all}${nbsp}次`,
  handOversLabel: '切换渠道时信息有衔接',

  optional: '可跳过',
  assumed: '假设',
  onlyFor: (personas) => joinHan('仅', personas),
  condition: (text) => `条件：${text}`,

  exit: '离开',
  share: (rate) => percent(rate, '.'),
  targetOf: (text) => `目标${nbsp}${text}`,
  promiseOf: (text) => `承诺${nbsp}${text}`,
  ownerOf: (owner) => `负责：${owner}`,

  duration: (text) => spellDuration(text, '.', (unit) => timeUnits[unit]),

  status: { planned: '规划中', running: '进行中', done: '已完成', stopped: '中止' },
  evidenceKinds: {
    interview: '访谈',
    survey: '问卷',
    analytics: '数据分析',
    'usability test': '易用性测试',
    observation: '观察',
    'desk research': '案头研究',
    experiment: '实验',
    feedback: '反馈',
    assumption: '假设',
  },

  scoresEstimated: '情绪分数为作者估计，未附依据',
  sourceOf: (source) => `来源：${source}`,
  evidenceOf: (evidence) => `依据：${evidence}`,

  quote: (text) => quoted(text, '“', '”'),
  score: (value) => signed(value, '.'),
  number: (value) => decimal(value, '.'),

  reads: {
    icon: 'part',
    articles: '',
    head: 'last',
    counted: '',
    clinging: '',
    icons: {
      ad: '广告 横幅 宣传',
      app: '应用 小程序',
      bank: '银行',
      blog: '博客 文章 报纸 杂志 新闻 指南',
      book: '书 目录 手册 说明书',
      bot: '机器人',
      building: '办公室 分行 营业厅',
      calendar: '预约 预订 日历',
      car: '汽车 出租车 停车',
      card: '付款 支付 刷卡 信用卡 结账 收银',
      cart: '购物车',
      chat: '对话 聊天 朋友 口碑 推荐',
      community: '社区 论坛 群组 社团 社群',
      course: '课程 课堂 培训 工作坊 作业平台 结业证书',
      desktop: '电脑',
      document: '合同 文件 报告 证书 产品页 商品页',
      download: '下载 资源',
      event: '活动 展览 展会 研讨会 门票',
      food: '餐厅 菜单 外卖',
      coffee: '咖啡',
      form: '表单 申请',
      gift: '礼物 礼品 感谢卡 优惠券 红利 会员',
      globe: '网站 官网 网页 首页 平台',
      handshake: '谈判 洽谈',
      health: '医院 诊所 医生',
      home: '家中 居家 家里',
      hotel: '饭店 酒店 旅馆',
      image: '照片 图片 相册',
      invoice: '发票 账单 收据',
      key: '交车 交付 取货 钥匙',
      kiosk: '自助机 售票机 终端',
      location: '地图 导航',
      login: '登录 注册 账号 账户',
      mail: '电子邮件 邮件 信箱 邮箱',
      mobile: '手机 移动端',
      money: '现金 退款 贷款',
      notification: '通知 推送 提醒',
      parcel: '包裹 配送 快递 到货 开箱',
      people: '店员 顾问 销售 家人 团队 老师 助教',
      phone: '电话 热线 来电',
      plane: '飞机 机场 航班',
      play: '影片 视频 直播 短片 抖音',
      podcast: '播客',
      poster: '海报 传单 招牌 户外',
      price: '比价 价格 报价',
      'qr-code': '二维码',
      radio: '广播 电台',
      review: '评论 评价 评分 评测 点评',
      school: '学校 大学',
      screen: '屏幕 大屏',
      search: '搜索 百度',
      service: '维修 保养 保修 售后',
      shop: '商店 店 门店 卖场 专柜 电商 商城 超市 展厅 经销商',
      sms: '短信 消息 微信',
      social: '社交 社媒 微博 小红书',
      support: '客服 在线客服 支持 服务台 咨询',
      survey: '问卷 调查 反馈 测评',
      tag: '优惠 折扣 促销',
      'test-drive': '试驾 试用 体验',
      train: '火车 车站 地铁 高铁',
      bus: '公交 巴士',
      truck: '司机 货运 物流',
      tv: '电视',
      video: '视频会议 会议',
      wallet: '钱包',
    },
  },

  describe: ({ stages, steps, lowest, highest }) =>
    [
      `客户旅程，共 ${stages > 0 ? `${stages} 个阶段、` : ''}${steps} 个步骤。`,
      lowest && `情绪最低点：${lowest.step}（${signed(lowest.score, '.')}）。`,
      highest && `情绪最高点：${highest.step}（${signed(highest.score, '.')}）。`,
    ]
      .filter(Boolean)
      .join(''),
  painSentence: (number, severity, text) => `痛点 ${number}，严重度 ${severity}/3：${text}`,
  ideaSentence: (number, answers, text) => `机会点 ${number}${answers ? `，对应 ${answers}` : ''}：${text}`,
  touchpointSentence: (channel, ownership, handOver) =>
    [`触点：${channel}`, ownership, handOver && zhHans.handOver[handOver]].filter(Boolean).join('，'),
  quoteSentence: (text, source) => `用户原声${source ? `（${source}）` : ''}：${zhHans.quote(text)}`,
  responseSentence: (lane, text, owner) => `${lane}：${text}${owner ? `（负责：${owner}）` : ''}`,
  metricSentence: (name, ...said) => `${name}：${said.filter(Boolean).join('，')}`,
  pointOfSeries: (value, label) => `${value}（${label}）`,
  stepSentence: (number, title, stage) => `步骤 ${number}${stage ? `，${stage}` : ''}：${title}`,
  feelingSentence: (step, persona, word, score) =>
    `${persona ? `${persona}，${step}` : step}：${feeling(word, score, '未评分')}`,
};

const timeUnits = { s: '秒', min: '分钟', h: '小时', d: '天', w: '周', mo: '个月', y: '年' } as const;

/** What the program says in messages, by the English pattern. */
export const messages: Translations = {};
