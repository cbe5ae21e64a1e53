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
  metricSentence: (name, value, comparison) => `${name}：${[value, comparison].filter(Boolean).join('，')}`,
  stepSentence: (number, title, stage) => `步驟 ${number}${stage ? `，${stage}` : ''}：${title}`,
  feelingSentence: (step, persona, word, score) =>
    `${persona ? `${persona}，${step}` : step}：${feeling(word, score, '未評分')}`,
};

const timeUnits = { s: '秒', min: '分鐘', h: '小時', d: '天', w: '週', mo: '個月', y: '年' } as const;

/** What the program says in messages, by the English pattern. */
export const messages: Translations = {};
