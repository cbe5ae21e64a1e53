import { spellDuration, type TimeUnit } from './duration.ts';
import type { Locale } from './locale.ts';
import { decimal, grouped, percent, signed } from './numbers.ts';
import { quoted } from './quotation.ts';

const nbsp = '\u00a0';

/** Arabic, with the digits that most of the web writes. */
export const ar: Locale = {
  tag: 'ar',
  artefact: 'خريطة رحلة العميل',
  comparison: {
    scores: 'الدرجات',
    differences: 'أكبر الفروق',
    goes: 'ما سيُلغى',
    comes: 'ما سيُضاف',
    empty: 'لا شيء للمقارنة بعد: لا تختلف مشاعر شخصيتين، ولم يُكتب كيف ينبغي أن يكون، مثل «~ -1 => +1».',
  },
  views: {
    curve: 'منحنى المشاعر',
    blueprint: 'مخطط الخدمة',
    flow: 'مسار الرحلة',
    funnel: 'قمع الرحلة',
    channels: 'خريطة القنوات',
    compare: 'مقارنة',
    table: 'جدول الرحلة',
    storyboard: 'قصة مصورة',
    overview: 'نظرة عامة على الرحلة',
    strip: 'منحنى المشاعر',
  },
  untitled: 'رحلة بلا عنوان',
  phases: 'الأطوار',
  stages: 'المراحل',
  flow: 'المسار',
  legend: 'مفتاح الرموز',

  lanes: {
    actions: { title: 'الأفعال', hint: 'ما يفعله العميل' },
    touchpoints: { title: 'نقاط التماس', hint: 'القناة ومن يديرها' },
    presence: { title: 'القنوات', hint: 'أي خطوة تستخدم أيها' },
    funnel: { title: 'القمع', hint: 'كم يصل إلى هنا' },
    emotion: { title: 'منحنى المشاعر' },
    quotes: { title: 'صوت العميل', hint: 'بكلماته' },
    thoughts: { title: 'الأفكار', hint: 'ما يدور في ذهنه' },
    pains: { title: 'المشكلات', hint: 'الشدة 1–3' },
    opportunities: { title: 'الفرص', hint: 'والمشكلة التي تعالجها' },
    frontstage: { title: 'الواجهة', hint: 'ما يراه العميل منا' },
    visibility: { title: 'خط الرؤية – لا يرى العميل ما تحته' },
    backstage: { title: 'الكواليس', hint: 'ومن المسؤول' },
    support: { title: 'الدعم', hint: 'الأنظمة والشركاء' },
    metrics: { title: 'المؤشرات', hint: 'القيمة والمستهدف' },
    time: { title: 'الوقت', hint: 'كم يستغرق' },
    effort: { title: 'الجهد', hint: 'مدى الصعوبة' },
    arc: { title: 'القوس الدرامي', hint: 'مدى التشويق، 1–5' },
    zone: { title: 'الساخن والبارد', hint: 'أين يعلو الاهتمام أو يفتر' },
    evidence: { title: 'الأدلة', hint: 'ما يستند إليه هذا' },
    experiments: { title: 'التجارب', hint: 'ما نختبره' },
    costs: { title: 'التكاليف', hint: 'ما يكلفنا' },
    competitors: { title: 'المنافسون', hint: 'كيف يفعلها غيرنا' },
    storyboard: { title: 'قصة مصورة' },
  },
  faces: ['مسرور', 'محايد', 'محبط'],
  asIs: 'الوضع الحالي',
  toBe: 'الوضع المستهدف',
  gap: 'الفجوة المطلوب سدها',

  process: {
    ownership: { paid: 'قنوات مدفوعة', owned: 'قنواتنا', third: 'جهات خارجية', earned: 'التوصيات' },
    presence: { online: 'عبر الإنترنت', offline: 'في الموقع' },
    rest: {
      channel: 'بلا نقطة تلامس',
      ownership: 'بلا نقطة تلامس',
      place: 'المكان غير مذكور',
      persona: 'الجميع',
      owner: 'بلا مسؤول',
    },
    likely: 'المسار الأرجح',
    detour: 'تخطٍّ أو رجوع',
    change: 'تغيير المسار',
  },
  ownership: { paid: 'مدفوعة', owned: 'قناتنا', third: 'طرف ثالث', earned: 'مكتسبة' },
  handOver: { kept: 'السياق محفوظ', lost: 'السياق مفقود' },
  presence: { online: 'عبر الإنترنت', offline: 'في الموقع' },
  contact: { direct: 'تماس مباشر', indirect: 'تماس غير مباشر' },
  selfService: 'خدمة ذاتية',
  zones: { hot: 'منطقة ساخنة', cold: 'منطقة باردة' },
  noEffort: 'بلا جهد',
  moment: 'لحظة الحقيقة',
  severity: 'شدة المشكلة',
  impact: 'أثر الفرصة',
  target: 'المستهدف',

  facets: { goal: 'الهدف', need: 'الاحتياج', fear: 'المخاوف', motive: 'الدافع', trait: 'السمة' },

  stagesAndSteps: (stages, steps) =>
    stages > 0 ? `${counted(stages, stageForms)} · ${counted(steps, stepForms)}` : counted(steps, stepForms),
  fromTo: (first, last) => `من ${first} إلى ${last}`,
  stepNumber: (number) => `الخطوة${nbsp}${number}`,
  stepRange: (first, last) => `الخطوات${nbsp}${first}${nbsp}إلى${nbsp}${last}`,
  lowestMoment: 'أدنى لحظة',
  highestMoment: 'أعلى لحظة',
  painsToIdeas: (pains, ideas) =>
    `${counted(pains, painForms)} ← ${ideas === 0 ? 'بلا فرص' : counted(ideas, ideaForms)}`,
  painsAnswered: (answered, pains) => {
    if (answered === 0) return pains === 1 ? 'لا حل للمشكلة بعد' : 'لا حل لأي مشكلة بعد';
    if (answered < pains) return `حلول مقترحة: ${answered} من ${pains}`;
    return pains === 1 ? 'للمشكلة حل مقترح' : 'لكل مشكلة حل مقترح';
  },
  gapAtStep: (gap, step) => `${counted(gap, pointForms)} عند الخطوة${nbsp}${step}`,
  points: (value) => counted(value, pointForms),
  difference: 'الفرق',
  largestDifference: 'أكبر فرق',
  largestGap: 'أكبر فجوة عن المستهدف',
  handOversKept: (kept, all) => `${kept} من ${all}`,
  handOversLabel: 'انتقالات تحفظ السياق',

  of: (some, all) => `${some} من ${all}`,
  amount: (value) => grouped(value, ','),
  funnel: {
    largest: 'أكبر تسرب',
    between: (from, to) => `بين الخطوتين${nbsp}${from} و${nbsp}${to}`,
    noNumber: 'بلا رقم',
    nobody: 'لم يغادر أحد',
    unknown: 'التسرب غير معروف',
    arrive: (step) => `يصلون إلى: ${step}`,
    missing: 'خطوات بلا رقم',
    derived: 'محسوب من النسب',
    most: 'على الأكثر، لأن خطوة قبلها بلا رقم',
    empty:
      'لا رقم لأي خطوة بعد: اكتب بعد الخطوة عددا أو نسبة، مثل {العدد=1200} أو {النسبة=64%}، ليُرسم القمع.',
  },
  channels: {
    count: (number) => counted(number, channelForms),
    changes: (number) => counted(number, changeForms),
    online: (isAll) => (isAll ? 'من القنوات عبر الإنترنت' : 'عبر الإنترنت من القنوات المذكور نوعها'),
    unknown: 'انتقال غير موضح',
    also: 'مستخدمة أيضا في هذه الخطوة',
    empty: 'لم يُكتب بعد عبر أي القنوات تمر هذه الخطوات: اكتب تحت الخطوة مثلا «@\u00a0المتجر الإلكتروني».',
  },
  blueprint: {
    interaction: 'خط التفاعل',
    visibility: 'خط الرؤية',
    internalInteraction: 'خط التفاعل الداخلي',
    owners: (number) => counted(number, ownerForms),
    owned: 'من أعمال الخدمة لها مسؤول',
    empty: 'لم يُكتب بعد ما يُقدَّم للعميل في هذه الخطوات، أمامه أو خلف الكواليس.',
  },

  more: (count) => `+${count}${nbsp}أخرى`,
  mean: 'متوسط الخطوات',
  range: 'من الأدنى إلى الأعلى',

  optional: 'اختياري',
  assumed: 'افتراض',
  validated: 'مؤكد',
  stepFlags: {
    start: 'البداية',
    end: 'النهاية',
    goal: 'بلوغ الهدف',
    passive: 'دون فعل من العميل',
    impulse: 'دون تخطيط',
    repeat: 'متكرر',
  },
  alsoCalled: (names) => `ويسمى أيضًا ${names.join('، ')}`,
  onlyFor: (personas) => `فقط ${personas}`,
  condition: (text) => `إذا ${text}`,

  exit: 'يغادر',
  share: (rate) => percent(rate, '.'),
  targetOf: (text) => `المستهدف ${text}`,
  promiseOf: (text) => `الوعد ${text}`,
  ownerOf: (owner) => `المسؤول: ${owner}`,

  duration: (text) => spellDuration(text, '.', timeUnit, timeAlone),

  private: 'خاص',
  todo: (text) => `للمتابعة: ${text}`,
  todos: (number) => `${number}${nbsp}للمتابعة`,
  status: { planned: 'مخطط', running: 'جار', done: 'منجز', stopped: 'متوقف' },
  evidenceKinds: {
    interview: 'مقابلة',
    survey: 'استبيان',
    analytics: 'بيانات الاستخدام',
    'usability test': 'اختبار المستخدم',
    observation: 'مراقبة ميدانية',
    'desk research': 'بحث مكتبي',
    experiment: 'تجربة',
    feedback: 'آراء العملاء',
    assumption: 'افتراض',
  },

  scoresEstimated: 'درجات المشاعر: تقدير الكاتب (بلا أدلة)',
  sourceOf: (source) => `المصدر: ${source}`,
  evidenceOf: (evidence) => `الدليل: ${evidence}`,

  quote: (text) => quoted(text, '«', '»'),
  score: (value) => signed(value, '.'),
  number: (value) => decimal(value, '.'),

  reads: {
    icon: 'start',
    articles: 'ال لل بال وال',
    head: 'first',
    counted:
      'ثانية ثوان ثواني دقيقة دقائق ساعة ساعات يوم يوما أيام أسبوع أسبوعا أسابيع شهر شهرا أشهر سنة سنوات عام أعوام مرة مرات نقطة نقاط خطوة خطوات مرحلة مراحل ريال درهم دينار جنيه',
    clinging: '',
    icons: {
      ad: 'إعلان دعاية حملة',
      app: 'تطبيق',
      bank: 'بنك مصرف',
      blog: 'مدونة مقال مجلة صحيفة جريدة أخبار دليل',
      book: 'كتاب كتالوج كتيب',
      bot: 'روبوت',
      building: 'مكتب فرع مقر',
      calendar: 'موعد حجز تقويم',
      car: 'سيارة تاكسي موقف',
      card: 'بطاقة دفع سداد',
      cart: 'سلة عربة',
      chat: 'دردشة محادثة صديق أصدقاء توصية',
      community: 'مجتمع منتدى نادي',
      course: 'دورة درس تدريب ورشة',
      desktop: 'حاسوب كمبيوتر',
      document: 'عقد وثيقة مستند تقرير شهادة',
      download: 'تنزيل تحميل',
      event: 'فعالية معرض مؤتمر تذكرة',
      food: 'مطعم قائمة وجبة',
      coffee: 'قهوة مقهى',
      form: 'نموذج استمارة طلب',
      gift: 'هدية قسيمة مكافأة ولاء',
      globe: 'موقع صفحة بوابة إنترنت منصة',
      handshake: 'تفاوض اتفاق',
      health: 'طبيب عيادة مستشفى',
      home: 'منزل بيت',
      hotel: 'فندق',
      image: 'صورة',
      invoice: 'فاتورة إيصال',
      key: 'استلام تسليم مفتاح',
      kiosk: 'كشك صراف',
      location: 'خريطة خرائط',
      login: 'حساب تسجيل دخول',
      mail: 'بريد رسالة نشرة',
      mobile: 'جوال',
      money: 'نقد مال استرداد قرض',
      notification: 'إشعار تنبيه تذكير',
      parcel: 'طرد شحنة توصيل',
      people: 'موظف مستشار بائع فريق عائلة',
      phone: 'هاتف اتصال مكالمة',
      plane: 'طائرة مطار',
      play: 'فيلم فيديو يوتيوب بث',
      podcast: 'بودكاست',
      poster: 'ملصق لافتة منشور',
      price: 'سعر أسعار',
      radio: 'إذاعة راديو',
      review: 'تقييم مراجعة رأي آراء',
      school: 'مدرسة جامعة',
      screen: 'شاشة',
      search: 'بحث جوجل',
      service: 'صيانة إصلاح ضمان',
      shop: 'متجر محل سوق',
      sms: 'واتساب رسائل',
      social: 'انستغرام فيسبوك تويتر تواصل',
      support: 'دعم مساعدة خدمة',
      survey: 'استبيان استطلاع',
      tag: 'عرض خصم تخفيض',
      'test-drive': 'تجربة',
      train: 'قطار محطة مترو',
      bus: 'حافلة',
      truck: 'سائق شحن',
      tv: 'تلفزيون تلفاز',
      video: 'اجتماع',
      wallet: 'محفظة',
    },
  },

  spoken: {
    phase: 'الطور',
    stage: 'المرحلة',
    step: 'الخطوة',
    personas: 'الشخصيات',
    table: 'الخريطة نفسها في جدول',
    severity: (level) => `الشدة ${level} من 3`,
    impact: (level) => `الأثر ${level} من 3`,
    answers: (pain) => `تعالج ${pain}`,
    met: 'تحقّق',
    missed: 'لم يتحقّق',
    won: 'رابح',
    lost: 'خاسر',
  },

  describe: ({ stages, steps, names, lowest, highest, gap, leaving }) =>
    [
      `رحلة عميل: ${stages > 0 ? `${counted(stages, stageForms)} (${names.join('، ')})، ` : ''}${counted(steps, stepForms)}.`,
      lowest && `أدنى لحظة: ${lowest.step} (${signed(lowest.score, '.')}).`,
      highest && `أعلى لحظة: ${highest.step} (${signed(highest.score, '.')}).`,
      gap && `أكبر فجوة عن المستهدف: ${gap.step} (${decimal(gap.size, '.')}).`,
      leaving && `أكثر المغادرين عند: ${leaving.step} (${ar.share(leaving.rate)}).`,
    ]
      .filter(Boolean)
      .join(' '),
  painSentence: (number, severity, text) => `المشكلة ${number}، الشدة ${severity} من 3: ${text}`,
  ideaSentence: (number, answers, text) => `الفرصة ${number}${answers ? `، تعالج ${answers}` : ''}: ${text}`,
  touchpointSentence: (channel, handOver, ...said) =>
    [`نقطة التماس: ${channel}`, ...said, handOver && ar.handOver[handOver]].filter(Boolean).join('، '),
  quoteSentence: (text, source) => `صوت العميل${source ? `، ${source}` : ''}: ${ar.quote(text)}`,
  responseSentence: (lane, text, owner) => `${lane}: ${text}${owner ? ` (المسؤول: ${owner})` : ''}`,
  metricSentence: (name, ...said) => `${name}: ${said.filter(Boolean).join('، ')}`,
  pointOfSeries: (value, label) => `${value} (${label})`,
  stepSentence: (number, title, stage) => `الخطوة ${number}${stage ? `، ${stage}` : ''}: ${title}`,
  stageFeelingSentence: (stage, persona, mean, lowest, highest) =>
    `${persona ? `${persona}، ${stage}` : stage}: المتوسط ${signed(mean, '.')}، من ${signed(lowest, '.')} إلى ${signed(highest, '.')}`,
  feelingSentence: (step, persona, word, score) =>
    `${persona ? `${persona}، ${step}` : step}: ${feeling(word, score)}`,
};

/** One and two of something, said without a number; then the forms after 3–10, 11–99 and everything else. */
type Forms = readonly [one: string, two: string, few: string, many: string, other: string];

const stageForms: Forms = ['مرحلة واحدة', 'مرحلتان', 'مراحل', 'مرحلة', 'مرحلة'];
const stepForms: Forms = ['خطوة واحدة', 'خطوتان', 'خطوات', 'خطوة', 'خطوة'];
const painForms: Forms = ['مشكلة واحدة', 'مشكلتان', 'مشكلات', 'مشكلة', 'مشكلة'];
const ideaForms: Forms = ['فرصة واحدة', 'فرصتان', 'فرص', 'فرصة', 'فرصة'];
const channelForms: Forms = ['قناة واحدة', 'قناتان', 'قنوات', 'قناة', 'قناة'];
const changeForms: Forms = [
  'تغيير واحد للقناة',
  'تغييران للقناة',
  'تغييرات للقناة',
  'تغييرا للقناة',
  'تغيير للقناة',
];
const ownerForms: Forms = ['مسؤول واحد', 'مسؤولان', 'مسؤولين', 'مسؤولًا', 'مسؤول'];
const pointForms: Forms = ['نقطة واحدة', 'نقطتان', 'نقاط', 'نقطة', 'نقطة'];

function counted(number: number, forms: Forms): string {
  return alone(number, forms) ?? `${decimal(number, '.')}${nbsp}${form(number, forms)}`;
}

function alone(number: number, [one, two]: Forms): string | undefined {
  if (number === 1) return one;
  return number === 2 ? two : undefined;
}

function form(number: number, [, , few, many, other]: Forms): string {
  const rest = number % 100;
  if (!Number.isInteger(number)) return other;
  if (rest >= 3 && rest <= 10) return few;
  return rest >= 11 ? many : other;
}

function feeling(word: string | undefined, score: number | undefined): string {
  return (
    [word, score === undefined ? undefined : signed(score, '.')].filter(Boolean).join('، ') || 'بلا درجة'
  );
}

const timeForms: Readonly<Record<TimeUnit, Forms>> = {
  s: ['ثانية واحدة', 'ثانيتان', 'ثوان', 'ثانية', 'ثانية'],
  min: ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة'],
  h: ['ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة'],
  d: ['يوم واحد', 'يومان', 'أيام', 'يوما', 'يوم'],
  w: ['أسبوع واحد', 'أسبوعان', 'أسابيع', 'أسبوعا', 'أسبوع'],
  mo: ['شهر واحد', 'شهران', 'أشهر', 'شهرا', 'شهر'],
  y: ['سنة واحدة', 'سنتان', 'سنوات', 'سنة', 'سنة'],
};

function timeUnit(unit: TimeUnit, number: number): string {
  return form(number, timeForms[unit]);
}

function timeAlone(unit: TimeUnit, number: number): string | undefined {
  return alone(number, timeForms[unit]);
}
