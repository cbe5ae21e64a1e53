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
  metricSentence: (name, value, comparison) => `${name}：${[value, comparison].filter(Boolean).join('，')}`,
  stepSentence: (number, title, stage) => `步骤 ${number}${stage ? `，${stage}` : ''}：${title}`,
  feelingSentence: (step, persona, word, score) =>
    `${persona ? `${persona}，${step}` : step}：${feeling(word, score, '未评分')}`,
};

const timeUnits = { s: '秒', min: '分钟', h: '小时', d: '天', w: '周', mo: '个月', y: '年' } as const;

/** What the program says in messages, by the English pattern. */
export const messages: Translations = {};
