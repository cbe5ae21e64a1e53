import type { Translations } from '@wayline/parser';
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
    arrive: (step) => `يصلون إلى: ${step}`,
    missing: 'خطوات بلا رقم',
    derived: 'محسوب من النسب',
    empty:
      'لا رقم لأي خطوة بعد: اكتب بعد الخطوة عددا أو نسبة، مثل {العدد=1200} أو {النسبة=64%}، ليُرسم القمع.',
  },
  channels: {
    count: (number) => counted(number, channelForms),
    changes: (number) => counted(number, changeForms),
    online: (isAll) => (isAll ? 'من القنوات عبر الإنترنت' : 'عبر الإنترنت من القنوات المذكور نوعها'),
    unknown: 'انتقال غير موضح',
    also: 'مستخدمة أيضا في هذه الخطوة',
    empty: 'لم يُكتب بعد عبر أي القنوات تمر هذه الخطوات: اكتب تحت الخطوة مثلا «@ المتجر الإلكتروني».',
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

/** What the program says in messages, by the English pattern. */
export const messages: Translations = {
  'how to write it: drawn, or as a table': 'كيف تكتب: رسما أو جدولا',
  'writes a page with the picture, and below it the same as a table':
    'يكتب صفحة فيها الصورة وتحتها الشيء نفسه في جدول',
  'writes coffee.html, the map as a table': 'يكتب coffee.html، وهو الخريطة في جدول',
  'The long ways of this flow were drawn without looking for their best course':
    'رُسمت المسارات الطويلة في هذا التدفق دون البحث عن أفضل مجرى لها',
  'Draw it with {0}, which waits for the router': 'ارسمها باستخدام {0} الذي ينتظر حساب المسارات',
  'The router of the flow failed: {0}': 'تعذر حساب مسارات التدفق: {0}',
  'The long ways are drawn where it looks plain; nothing is missing in the picture':
    'تسير المسارات الطويلة بأبسط شكل، ولا ينقص الصورة شيء',
  journey: 'رحلة',
  persona: 'شخصية',
  channel: 'قناة',
  metric: 'مؤشر',
  lane: 'مسار',
  view: 'عرض',
  phase: 'طور',
  stage: 'مرحلة',
  group: 'مجموعة',
  step: 'خطوة',
  touchpoint: 'نقطة تماس',
  quote: 'اقتباس',
  'pain point': 'مشكلة',
  opportunity: 'فرصة',
  edge: 'انتقال',
  item: 'بند',
  'measured value': 'قيمة مقيسة',
  evidence: 'دليل',
  experiment: 'تجربة',
  duration: 'مدة',
  value: 'قيمة',
  'Customer-journey maps as text: draws, checks and formats .journey files.':
    'خرائط رحلة العميل نصا: يرسم ملفات .journey ويفحصها وينسقها.',
  'show the version': 'اعرض الإصدار',
  'language of messages and help: {0}': 'لغة الرسائل والمساعدة: {0}',
  'show this help': 'اعرض هذه المساعدة',
  'show the help of a command': 'اعرض المساعدة الخاصة بأمر',
  '(`wayline --help` shows what there is)': '(يعرض `wayline --help` كل ما هو متاح)',
  'writes coffee.svg, which any browser shows': 'يكتب coffee.svg الذي يعرضه أي متصفح',
  'Begin with four lines in a file `coffee.journey`:': 'ابدأ بأربعة أسطر في ملف `coffee.journey`:',
  'Buying a coffee': 'شراء القهوة',
  Queue: 'الطابور',
  'Pay by phone': 'الدفع بالهاتف',
  'First sip': 'أول رشفة',
  'and draw them:': 'ثم ارسمها:',
  '`wayline help render` and the like say more about each command.':
    'يشرح `wayline help render` وأمثاله كل أمر بالتفصيل.',
  'Exit status: 0 fine (warnings too), 1 errors found in a file, 2 wrong use.':
    'رمز الخروج: 0 سليم (مع التحذيرات أيضا)، 1 أخطاء في ملف، 2 استعمال خاطئ.',
  '1 file checked': 'الملفات المفحوصة: 1',
  '{0} files checked': 'الملفات المفحوصة: {0}',
  '{0}: nothing to mend': '{0} – لا شيء يحتاج إلى إصلاح',
  '{0}: {1}': '{0} – {1}',
  '1 error': 'الأخطاء: 1',
  '{0} errors': 'الأخطاء: {0}',
  '1 warning': 'التحذيرات: 1',
  '{0} warnings': 'التحذيرات: {0}',
  '1 remark': 'الملاحظات: 1',
  '{0} remarks': 'الملاحظات: {0}',
  '1 hint': 'التلميحات: 1',
  '{0} hints': 'التلميحات: {0}',
  'several files need `--write`, which rewrites them, or `--check`, which names those to rewrite':
    'عند تعدد الملفات يلزم `--write` ليعيد كتابتها أو `--check` ليسمي ما يحتاج إلى ذلك',
  'translations stand beside a file, so it needs a name': 'تحفظ الترجمات بجانب الملف، فلا بد له من اسم',
  '`{0}` is written in `{1}` already': '`{0}` مكتوب أصلا بلغة `{1}`',
  '{0} texts': 'النصوص: {0}',
  '{0} to translate': 'للترجمة: {0}',
  '{0} to translate anew': 'لإعادة الترجمة: {0}',
  '{0} taken away': 'المحذوفة: {0}',
  '{0} that the map no longer has': 'ما لم يعد في الخريطة: {0}',
  'look for mistakes': 'ابحث عن الأخطاء',
  'Looks for mistakes and shows where they stand.': 'يبحث عن الأخطاء ويبين مواضعها.',
  '.journey files; `-` is standard input': 'ملفات .journey؛ و`-` هو الإدخال القياسي',
  'how many warnings are accepted; with more, the exit status is 1':
    'عدد التحذيرات المقبول؛ فإن زادت كان رمز الخروج 1',
  'how to show what was found': 'كيف تعرض النتائج',
  'fails on warnings too': 'يفشل عند التحذيرات أيضا',
  'for other programs': 'لبرامج أخرى',
  'one of {0}': 'الخيارات: {0}',
  'without it: {0}': 'الافتراضي: {0}',
  'Usage:': 'الاستعمال:',
  'Arguments:': 'المعطيات:',
  'Options:': 'الخيارات:',
  'Commands:': 'الأوامر:',
  '{0}; did you mean `{1}`?': '{0}؛ هل تقصد `{1}`؟',
  'there is no command `{0}`': 'لا يوجد أمر `{0}`',
  'there is no option `{0}`': 'لا يوجد خيار `{0}`',
  'a `{0}` is missing': 'المعطى `{0}` ناقص',
  '`{0}` is missing its value': '`{0}` تنقصه قيمة',
  'there is more here than `{0}` takes': 'هذا أكثر مما يقبله `{0}`',
  '`{0}` and `{1}` do not go together': 'لا يجتمع `{0}` و`{1}`',
  '`{0}` cannot be `{1}`, only one of {2}': 'لا يكون `{0}` مساويا `{1}`، بل واحدا من {2}',
  '`{0}` cannot be `{1}`: {2}': 'لا يكون `{0}` مساويا `{1}`: {2}',
  'Examples:': 'أمثلة:',
  'bring files into their canonical form': 'حول الملفات إلى صيغتها المعتمدة',
  'Shows a file in its canonical form; no word and no comment is lost.':
    'يعرض الملف بصيغته المعتمدة، ولا تضيع كلمة ولا تعليق.',
  'name the files that are not in it, change nothing': 'سم الملفات التي ليست عليها، ولا تغير شيئا',
  'rewrite the files themselves': 'أعد كتابة الملفات نفسها',
  'write words such as `step:` instead of marks such as `-`': 'اكتب كلمات مثل `step:` بدل علامات مثل `-`',
  'write keys, flags and other words of the language in this language: {0}':
    'اكتب المفاتيح والوسوم وسائر كلمات اللغة بهذه اللغة: {0}',
  'shows the file in its canonical form': 'يعرض الملف بصيغته المعتمدة',
  'rewrites the files themselves': 'يعيد كتابة الملفات نفسها',
  'names the files that are not in it (exit status 1)': 'يسمي الملفات التي ليست عليها (رمز الخروج 1)',
  'puts the keys into Polish': 'يكتب المفاتيح بالبولندية',
  'It has to be a whole number, 0 or more': 'يجب أن يكون عددا صحيحا، 0 فأكثر',
  'It has to be a language tag such as {0}': 'يجب أن يكون رمز لغة مثل {0}',
  'It has to be one of {0}': 'يجب أن يكون واحدا من {0}',
  'the project that a map may take files from; by default the repository it stands in':
    'المشروع الذي يجوز للخريطة أن تأخذ منه ملفات؛ وهو افتراضيا المستودع الذي هي فيه',
  'draw maps as SVG pictures': 'ارسم الخرائط صورا بصيغة SVG',
  'Draws each file as an SVG picture, `NAME.svg` beside `NAME.journey`.':
    'يرسم كل ملف صورة SVG، `NAME.svg` بجانب `NAME.journey`.',
  '.journey files; `-` is standard input, and then the picture goes to standard output':
    'ملفات .journey؛ و`-` هو الإدخال القياسي، وعندئذ تخرج الصورة إلى الإخراج القياسي',
  'where to write; `-` is standard output': 'أين يكتب؛ و`-` هو الإخراج القياسي',
  'colours; `auto` follows the reader’s system, in light and in dark':
    'الألوان؛ `auto` يتبع نظام القارئ، فاتحا أو داكنا',
  'A file with mistakes is drawn as far as it goes; the exit status is then 1.':
    'يرسم الملف الذي فيه أخطاء قدر الإمكان، ويكون رمز الخروج عندئذ 1.',
  'writes coffee.svg beside it': 'يكتب coffee.svg بجانبه',
  'writes map.svg': 'يكتب map.svg',
  'writes one picture a file': 'يكتب صورة لكل ملف',
  'on a dark ground': 'على خلفية داكنة',
  '`{0}` is a file, not a command; did you mean `wayline render {1}`?':
    '`{0}` ملف لا أمر؛ هل تقصد `wayline render {1}`؟',
  'this is a fault of the program, please report it: {0}': 'هذا خطأ في البرنامج، نرجو الإبلاغ عنه: {0}',
  'only one picture fits into standard output; name a directory with `-o`':
    'لا تتسع قناة الإخراج القياسي إلا لصورة واحدة؛ حدد مجلدا باستعمال `-o`',
  '{0} pictures do not fit into the one file `{1}`; name a directory':
    'لا يتسع الملف `{1}` لعدد من الصور ({0})؛ حدد مجلدا',
  '`{0}` is a directory': '`{0}` مجلد',
  'the picture of `{0}` would overwrite the source file `{1}`': 'صورة `{0}` ستكتب فوق الملف المصدر `{1}`',
  'the pictures of `{0}` and `{1}` would both be `{2}`': 'صورتا `{0}` و`{1}` ستكتبان معا في `{2}`',
  'the picture of standard input needs the name of a file': 'صورة الإدخال القياسي تحتاج إلى اسم ملف',
  'This file cannot be written: {0}': 'تتعذر كتابة هذا الملف: {0}',
  'This file is encoded in UTF-16, not in UTF-8': 'ترميز هذا الملف UTF-16 لا UTF-8',
  'This file is not a text: a byte of value 0 stands in it': 'هذا الملف ليس نصا: فيه بايت قيمته 0',
  'A .journey file is plain text in UTF-8; is it the right file?':
    'ملف .journey نص عادي بترميز UTF-8؛ هل هو الملف الصحيح؟',
  'This file is not encoded in UTF-8': 'هذا الملف ليس بترميز UTF-8',
  'Save it as UTF-8; many editors offer “Save with encoding”':
    'احفظه بترميز UTF-8؛ كثير من المحررات يتيح «الحفظ بترميز»',
  'This file is empty': 'هذا الملف فارغ',
  'A map begins with a title and a step: `# Buying a coffee`, then on the next line `- Queue -2`':
    'تبدأ الخريطة بعنوان وخطوة: `# Buying a coffee` ثم في السطر التالي `- Queue -2`',
  'This line is longer than {0} characters': 'هذا السطر أطول من {0} حرف',
  'A line of a .journey file is a sentence or two; is it the right file?':
    'السطر في ملف .journey جملة أو جملتان؛ هل هو الملف الصحيح؟',
  '`{0}` is a directory; name its files, for example `{1}/*.journey`':
    '`{0}` مجلد؛ سم ملفاته، مثل `{1}/*.journey`',
  'no file matches `{0}`': 'لا ملف يطابق `{0}`',
  'there is no file `{0}`': 'لا يوجد ملف `{0}`',
  '`{0}` does not stand in the folder `{1}`': '`{0}` ليس في المجلد `{1}`',
  'there is no folder `{0}`': 'لا يوجد مجلد `{0}`',
  '`{0}` cannot be reached: {1}': 'يتعذر الوصول إلى `{0}`: {1}',
  'Reading from the keyboard; end with Ctrl+D on a line of its own.':
    'القراءة من لوحة المفاتيح؛ اختم بالضغط على Ctrl+D في سطر مستقل.',
  'This file is larger than {0} MB': 'هذا الملف أكبر من {0} ميغابايت',
  'A .journey file is a text that a person can read; is it the right file?':
    'ملف .journey نص يستطيع الإنسان قراءته؛ هل هو الملف الصحيح؟',
  'This file cannot be read: {0}': 'تتعذر قراءة هذا الملف: {0}',
  'Write conditions such as `month=2022-05`': 'اكتب شروطا مثل `month=2022-05`',
  'The file {0} is longer than {1} million characters': 'الملف {0} أطول من {1} مليون حرف',
  'a quote is closed too early, or never': 'علامة اقتباس أغلقت قبل أوانها أو لم تغلق',
  'The file {0} has more than {1} rows': 'في الملف {0} أكثر من {1} صف',
  'it is no JSON': 'هذا ليس JSON',
  'The file {0} breaks in line {1}: {2}': 'تتوقف قراءة الملف {0} عند السطر {1}: {2}',
  'Nothing is read from it until this is mended': 'لا يقرأ منه شيء حتى يصلح هذا',
  'Keep the rows that the map needs in a file of their own':
    'احفظ الصفوف التي تحتاج إليها الخريطة في ملف مستقل',
  'Numbers cannot be read from a file such as {0}': 'لا تقرأ الأرقام من ملف مثل {0}',
  'Save it as one of these: {0}': 'احفظه بإحدى هذه الصيغ: {0}',
  'There is no column {0} in {1}': 'لا يوجد عمود {0} في {1}',
  'There is no {0} in {1}': 'لا يوجد {0} في {1}',
  '{0} does not say which number is meant': 'لا يبين {0} أي رقم هو المقصود',
  'Go on with a point and one of these names: {0}': 'أتبعه بنقطة وأحد هذه الأسماء: {0}',
  'Write `#` behind it, and one of these names: {0}': 'أتبعه بعلامة `#` وأحد هذه الأسماء: {0}',
  'These names are there: {0}': 'الأسماء الموجودة: {0}',
  'There is nothing at this place of {0}': 'لا شيء في هذا الموضع من {0}',
  'The cell in row {0} of {1} is empty': 'الخلية في الصف {0} من {1} فارغة',
  'Fill it in, or choose another row with `where:`': 'املأها، أو اختر صفا آخر باستعمال `where:`',
  '{0} in {1} is no number': '{0} في {1} ليس رقما',
  '{0} in row {1} of {2} is no number': '{0} في الصف {1} من {2} ليس رقما',
  'Numbers look like `70`, `70%` or `PLN 120 000`': 'تكتب الأرقام هكذا: `70` أو `70%` أو `PLN 120 000`',
  '{0} has no rows': 'لا صفوف في {0}',
  'No row of {0} meets all of these conditions': 'لا صف في {0} يستوفي كل هذه الشروط',
  'No row of {0} has {1} in the column {2}': 'لا صف في {0} فيه {1} في العمود {2}',
  'The column begins with {0} and ends with {1}': 'يبدأ العمود بـ {0} وينتهي بـ {1}',
  'Write {0}': 'اكتب {0}',
  'Check that file by itself, and mend it': 'افحص ذلك الملف وحده وأصلحه',
  'It belongs to the map: write it below the settings, behind the second `---`':
    'هذا من الخريطة: اكتبه أسفل الإعدادات، بعد `---` الثانية',
  'Something in the braces of {0} cannot be read: {1}': 'في أقواس {0} ما لا يمكن قراءته: {1}',
  'Did you mean {0}?': 'هل تقصد {0}؟',
  'There is no metric {0}': 'لا يوجد مؤشر {0}',
  'Declare it with `metric:`, or write a space behind the `@` where no metric is meant':
    'عرفه باستعمال `metric:`، أو ضع مسافة بعد `@` إن لم تقصد مؤشرا',
  'The score {0} does not lie on its scale': 'الدرجة {0} خارج سلمها',
  'It is read on a scale from {0} to {1}; write another under the metric, as in `scale: 1..5`':
    'تقرأ على سلم من {0} إلى {1}؛ ولغيره اكتب تحت المؤشر مثلا `scale: 1..5`',
  'The metric {0} has no target': 'المؤشر {0} بلا مستهدف',
  'Write one under it, as in `target: >= 80%`': 'اكتب مستهدفا تحته، مثل `target: >= 80%`',
  'Write a whole number such as `1200`': 'اكتب عددا صحيحا مثل `1200`',
  'Write a percentage from `0%` to `100%`': 'اكتب نسبة من `0%` إلى `100%`',
  '{0} means nothing in braces': '{0} بلا معنى بين القوسين',
  'Write it outside the braces if it is meant as text': 'اكتبه خارج القوسين إن كان نصا',
  'Write it behind an equals sign, as in {0}': 'اكتبه بعد علامة المساواة، مثل {0}',
  '{0} has no value': '{0} بلا قيمة',
  'Write it alone, as in {0}': 'اكتبه وحده، مثل {0}',
  '{0} takes no value': '{0} لا يأخذ قيمة',
  '{0} means nothing at this {1}': '{0} بلا معنى هنا ({1})',
  'It can be said of: {0}': 'يقال عن: {0}',
  'The channel {0} is {1} and cannot be {2} as well': 'القناة {0} هي {1} ولا يمكن أن تكون {2} أيضا',
  'What is said of a channel at one place holds everywhere: keep one of the two':
    'ما يقال عن القناة في موضع يسري في كل موضع: أبق أحدهما',
  'There is a {0} {1} already': 'يوجد هذا من قبل: {0} {1}',
  'Give one of the two another name': 'غير اسم أحدهما',
  '{0} could be minutes or months': 'قد يعني {0} دقائق أو أشهرا',
  'Write `min` or `mo`': 'اكتب `min` أو `mo`',
  '{0} is not read as a score': '{0} لا يقرأ درجة',
  'Write a score and, behind a space, words: `~ -1 annoyed`': 'اكتب درجة، ثم بعد مسافة كلمات: `~ -1 annoyed`',
  'Scores go from {0} to {1}; `4/5`, `7/10` and `80%` carry a scale of their own':
    'الدرجات من {0} إلى {1}؛ أما `4/5` و`7/10` و`80%` فلها سلمها',
  '{0} names something else already': '{0} اسم لشيء آخر',
  '{0} comes before this line starts': '{0} قبل بداية هذا السطر',
  'Name a step that follows': 'سم خطوة لاحقة',
  'The lanes are {0}': 'المسارات هي {0}',
  'There is no lane {0}': 'لا يوجد مسار {0}',
  'There is no view {0}': 'لا يوجد عرض {0}',
  'The smallest words are {0} points large on this paper': 'أصغر الكلمات على هذا الورق بحجم {0} نقطة',
  'Print it on larger paper, or show fewer lanes or steps of it':
    'اطبع على ورق أكبر، أو اعرض مسارات أو خطوات أقل',
  'draw landscape pages of this size, to be printed; NAME.1.svg is the first':
    'ارسم صفحات أفقية بهذا القياس للطباعة؛ الأولى NAME.1.svg',
  'writes coffee.1.svg and further pages, to be printed': 'يكتب coffee.1.svg والصفحات التالية للطباعة',
  'The views are {0}': 'العروض هي {0}',
  'views that the map declares, or kinds of picture such as `curve`; `all` draws every view of the map':
    'عروض تعلنها الخريطة، أو أنواع من الصور مثل `curve`؛ و`all` يرسم كل عروض الخريطة',
  'which lanes to show, in this order': 'المسارات المعروضة، بهذا الترتيب',
  'whose journey to show': 'رحلة مَن تُعرض',
  'which steps to show, by the names of steps or stages': 'الخطوات المعروضة، بأسماء الخطوات أو المراحل',
  'how closely it is set': 'مدى تقارب التنسيق',
  'across the page, or down a narrow one': 'عبر الصفحة، أو نزولًا في صفحة ضيقة',
  'writes coffee.curve.svg, the emotion curve': 'يكتب coffee.curve.svg، وهو منحنى المشاعر',
  'writes the map, and a picture for each of its views': 'يكتب الخريطة وصورة لكل عرض من عروضها',
  '{0} stands here, and the file says {1}': 'المكتوب هنا {0}، وفي الملف {1}',
  'Take the number from the file': 'خذ الرقم من الملف',
  'What stands here is taken': 'يعتمد المكتوب هنا',
  'Write a number such as `>= 50` or `70%`': 'اكتب رقما مثل `>= 50` أو `70%`',
  'Write the lowest and the highest value, as in `1..5`': 'اكتب أدنى قيمة وأعلاها، مثل `1..5`',
  'There is no persona {0}': 'لا توجد شخصية {0}',
  'Declare it with `persona:`, or write the feeling after the score':
    'عرفها باستعمال `persona:`، أو اكتب الشعور بعد الدرجة',
  'A second feeling at this step is left out': 'يهمل الشعور الثاني عند هذه الخطوة',
  'A second feeling of this persona at this step is left out':
    'يهمل الشعور الثاني لهذه الشخصية عند هذه الخطوة',
  'Each persona has one feeling at a step; name the persona that each is of':
    'لكل شخصية شعور واحد عند الخطوة؛ بين لمن كل شعور',
  'A {0} has no feeling of its own': 'ليس له شعور خاص به: {0}',
  'Write the score at a step': 'اكتب الدرجة عند خطوة',
  'This label has no language': 'هذه التسمية بلا لغة',
  'Write `label.en:` for the label in English': 'اكتب `label.en:` للتسمية بالإنجليزية',
  'This {0} stands before any step or stage': 'قبل أول خطوة وأول مرحلة: {0}',
  'Move it under the step it belongs to': 'انقله تحت الخطوة التي يخصها',
  'Write the words of the pain point, or give it an `{#id}` and write `#id`; numbers such as `P1` are for the picture only':
    'اكتب نص المشكلة، أو أعطها `{#id}` واكتب `#id`؛ أما أرقام مثل `P1` فللصورة وحدها',
  'This image has no words for those who cannot see it': 'هذه الصورة بلا وصف لمن لا يراها',
  'Write what it shows in quotes behind it, as in `./desk.png "A desk by the window"`':
    'اكتب بعدها بين علامتي اقتباس ما تعرضه، مثل `./desk.png "A desk by the window"`',
  'Write its name after the colon': 'اكتب الاسم بعد النقطتين',
  'This {0} has no name': 'الاسم ناقص: {0}',
  'This {0} has {1} already': 'هذا موجود من قبل ({0}): {1}',
  'Keep one of them': 'أبق واحدا',
  'Write one of {0}': 'اكتب واحدا من {0}',
  '{0} cannot be read here': 'لا يقرأ {0} هنا',
  'There is no {0} {1}': 'لا يوجد هذا: {0} {1}',
  '{0} names {1} things of the kind {2}, and the first is taken':
    '{0} اسم لأشياء عددها {1} من النوع نفسه ({2})، ويؤخذ الأول',
  'Give the one you mean an `{#id}` and refer to it by `#id`': 'أعط المقصود `{#id}` وأشر إليه بـ `#id`',
  'The value of {0} cannot be read': 'لا تقرأ قيمة {0}',
  '{0} is no setting': '{0} ليس إعدادا',
  'The settings are {0}': 'الإعدادات هي {0}',
  'a language tag such as `en` or `zh-Hant`': 'رمز لغة مثل `en` أو `zh-Hant`',
  'a colour in quotes, such as `"#2F4B9B"`, or the name of one, such as `teal`':
    'لونًا بين علامتي اقتباس مثل `"#2F4B9B"`، أو اسم لون مثل `teal`',
  'the name of a font, or several with commas: letters, digits, spaces and hyphens':
    'اسم خط، أو عدة أسماء بينها فواصل: حروف وأرقام ومسافات وشرطات',
  'two colours, as in `{positive: "#0066A4", negative: "#B5420A"}`':
    'لونين كما في `{positive: "#0066A4", negative: "#B5420A"}`',
  'the name of a font, or two, as in `{heading: Lora, body: Inter}`':
    'اسم خط، أو اسمين كما في `{heading: Lora, body: Inter}`',
  'a number of pixels, `0` to {0}': 'عدد البكسلات من `0` إلى {0}',
  'The settings of a theme are {0}': 'إعدادات السمة هي {0}',
  '{0} is no setting of a theme': '{0} ليس من إعدادات السمة',
  'it has no settings such as `accent: teal`': 'لا توجد فيه إعدادات مثل `accent: teal`',
  '{0} ({1}, line {2})': '{0} ({1}، السطر {2})',
  'Words in {0}, the {1} of the theme, have a contrast of {2}, and need {3}':
    'تباين الكلمات باللون {0}، وهو {1} السمة، يبلغ {2}، والمطلوب {3}',
  'The nearest colour that holds is {0}; the picture has it instead':
    'أقرب لون كافٍ هو {0}؛ وتُرسم الصورة به بدلًا منه',
  'A colour without quotes is a comment in YAML, since `#` begins one':
    'اللون بلا علامتي اقتباس تعليق في YAML لأن `#` تبدأ تعليقًا',
  'Put it in quotes; the settings are left out until this is mended':
    'ضعه بين علامتي اقتباس؛ تبقى الإعدادات مهملة حتى يُصلح ذلك',
  '`paper`, `night`, `print` or `auto`, a file such as `./brand.yaml`, or `{accent: "#2F4B9B", font: Inter, mode: auto}`':
    '`paper` أو `night` أو `print` أو `auto`، أو ملف مثل `./brand.yaml`، أو `{accent: "#2F4B9B", font: Inter, mode: auto}`',
  'the lowest and the highest score, such as `-2..2` or `1..5`': 'أدنى درجة وأعلاها، مثل `-2..2` أو `1..5`',
  'a list of lanes: {0}, or lanes that the file declares': 'قائمة مسارات: {0}، أو مسارات يعرفها الملف',
  '`minimal`, `standard`, `method` or `strict`, or rules with what to make of each, such as `{empty-stage: off}`':
    '`minimal` أو `standard` أو `method` أو `strict`، أو قواعد وما يصنع بكل منها، مثل `{empty-stage: off}`',
  'words of the picture with what to write instead, such as `{pains: Hurdles}`':
    'كلمات الصورة وما يكتب بدلها، مثل `{pains: Hurdles}`',
  '`1`, the only version of the language so far': '`1`، وهو إصدار اللغة الوحيد حتى الآن',
  'This stage has steps, and they carry its feeling': 'لهذه المرحلة خطوات، وهي التي تحمل شعورها',
  '{0} is a key of another kind of node: {1}': '{0} مفتاح لنوع آخر من العقد: {1}',
  'The line is read as text; move it under what it speaks of, or begin it with a backslash':
    'يقرأ السطر نصا؛ انقله تحت ما يتحدث عنه، أو ابدأه بشرطة مائلة عكسية',
  '{0} is no key, so the line is read as text': '{0} ليس مفتاحا، فيقرأ السطر نصا',
  'Did you mean {0}? If it is text, begin the line with a backslash':
    'هل تقصد {0}؟ إن كان نصا فابدأ السطر بشرطة مائلة عكسية',
  'The file {0} cannot be found': 'الملف {0} غير موجود',
  'The path counts from the file it stands in': 'يحسب المسار من الملف المكتوب فيه',
  'The file {0} lies outside the project, and is not read': 'الملف {0} خارج المشروع، فلا يقرأ',
  'The file {0} cannot be read': 'تتعذر قراءة الملف {0}',
  'The file {0} is no text in UTF-8': 'الملف {0} ليس نصا بترميز UTF-8',
  'The file {0} is no image that can be shown': 'الملف {0} ليس صورة يمكن عرضها',
  'Save it as PNG, JPEG, WebP, GIF or AVIF': 'احفظه بصيغة PNG أو JPEG أو WebP أو GIF أو AVIF',
  'Save it as PNG: a drawing in SVG can carry scripts, and is not taken in':
    'احفظه بصيغة PNG: قد يحمل رسم SVG نصوصًا برمجية، فلا يُدرج',
  'The image {0} is larger than 2 MB': 'الصورة {0} أكبر من 2 ميغابايت',
  'With the image {0} this map would carry more than 16 MB of images':
    'مع الصورة {0} ستحمل هذه الخريطة أكثر من 16 ميغابايت من الصور',
  'Save it smaller: 720 by 480 pixels are enough': 'احفظها بحجم أصغر: يكفي 720 في 480 بكسل',
  'put the images that a map names into its picture': 'ضع الصور التي تذكرها الخريطة داخل رسمها',
  'The file {0} is too large to be read': 'الملف {0} أكبر من أن يقرأ',
  'The file {0} is not read, since too many are asked for already':
    'لا يقرأ الملف {0} لأن المطلوب من الملفات كثير',
  'Write each file on a line of its own': 'اكتب كل ملف في سطر مستقل',
  'If this is text, begin the line with a backslash': 'إن كان هذا نصا فابدأ السطر بشرطة مائلة عكسية',
  'Write the whole name, as in {0}': 'اكتب الاسم كاملا، مثل {0}',
  'Nothing is fetched: save the file in the project': 'لا يجلب شيء من الشبكة: احفظ الملف في المشروع',
  'Write the path from this file, as in `./shared.journey`':
    'اكتب المسار من هذا الملف، مثل `./shared.journey`',
  'Move it into the project; what leads out of it is never followed':
    'انقله إلى المشروع؛ فما يخرج عنه لا يقرأ',
  '{0} comes before {1}': '{0} قبل {1}',
  'Write a date such as `2026-05-25`, `2026-05` or `2026-Q2`':
    'اكتب تاريخا مثل `2026-05-25` أو `2026-05` أو `2026-Q2`',
  '{0} at the end is drawn as a part of the name': '{0} في النهاية يرسم جزءا من الاسم',
  'A heading or a step ends with its line': 'ينتهي العنوان أو الخطوة بنهاية السطر',
  'Delete it': 'احذفه',
  '{0} behind {1} is read as a part of the text': '{0} بعد {1} يقرأ جزءا من النص',
  'A line has one mark; what belongs to a step stands in lines of its own below it':
    'للسطر علامة واحدة؛ وما يخص الخطوة يكتب في أسطر تحتها',
  'Delete {0}': 'احذف {0}',
  'Write its steps below it, or score the stage itself: `## Stage ~ -1`':
    'اكتب خطواتها تحتها، أو قيم المرحلة نفسها: `## Stage ~ -1`',
  'The stage {0} has no steps': 'المرحلة {0} بلا خطوات',
  '{0} opens no comment, so this line is text': '{0} لا يفتح تعليقا، فهذا السطر نص',
  'Write `//` at the start of each line of a comment': 'اكتب `//` في أول كل سطر من التعليق',
  'Write `//`': 'اكتب `//`',
  '{0} stands between full-width characters': '{0} بين محارف كاملة العرض',
  'Write full-width signs': 'اكتب علامات كاملة العرض',
  '{0} is drawn as it is typed: HTML means nothing here': '{0} يرسم كما هو: لا معنى لـ HTML هنا',
  'Write `**bold**`, `*emphasis*` or `[words](https://example.org)` in descriptions, quotes and notes; `|` begins a new line':
    'اكتب `**bold**` أو `*emphasis*` أو `[words](https://example.org)` في الأوصاف والاقتباسات والملاحظات؛ و`|` يبدأ سطرا جديدا',
  'An invisible character, U+{0}, stands here': 'هنا محرف غير مرئي، U+{0}',
  'Words with such a character in them are not found under their name; delete it':
    'لا يعثر على الكلمات التي فيها هذا المحرف باسمها؛ احذفه',
  'Delete the invisible characters': 'احذف المحارف غير المرئية',
  '{0} does not part two steps here, so both are one name': '{0} لا يفصل هنا بين خطوتين، فهما اسم واحد',
  'Write one step a line': 'اكتب خطوة واحدة في السطر',
  'Write `;` between the steps of a line': 'اكتب `;` بين خطوات السطر',
  'Begin a new line': 'ابدأ سطرا جديدا',
  'Write `;`': 'اكتب `;`',
  'Only the last `~` of a step counts, and this one is read as a part of the name':
    'لا يحسب إلا آخر `~` في الخطوة، وهذا يقرأ جزءا من الاسم',
  'Part the feelings of several personas by `|`, and how it should be by `=>`':
    'افصل مشاعر الشخصيات بعلامة `|`، واكتب المأمول بعد `=>`',
  'Make it a step': 'اجعله خطوة',
  'Make steps of {0} lines': 'اجعل هذه الأسطر خطوات، وعددها {0}',
  'Write `- ` before it if it is a step': 'اكتب `- ` قبله إن كان خطوة',
  'This line ends in a score but is text': 'ينتهي هذا السطر بدرجة لكنه نص',
  '{0} has no space behind it, so this line is text': 'لا مسافة بعد {0}، فهذا السطر نص',
  '{0} has no colon behind it, so this line is text': 'لا نقطتين بعد {0}، فهذا السطر نص',
  'A key is followed by a colon and a space: {0}': 'تتبع المفتاح نقطتان ومسافة: {0}',
  '{0} looks like a heading but is text': '{0} يشبه عنوانا لكنه نص',
  'Write `# ` before it if it is the title': 'اكتب `# ` قبله إن كان العنوان',
  'Write `## ` before it if it is a stage': 'اكتب `## ` قبله إن كان مرحلة',
  'Make it the title': 'اجعله العنوان',
  'Make it a stage': 'اجعله مرحلة',
  'A score follows `~`, and this is read as a part of the name':
    'تكتب الدرجة بعد `~`، وهذا يقرأ جزءا من الاسم',
  'Write the score as in `- Queue ~ -1`': 'اكتب الدرجة هكذا: `- Queue ~ -1`',
  'Write `~` before the score': 'اكتب `~` قبل الدرجة',
  '{0} is no key, so this score is text': '{0} ليس مفتاحا، فهذه الدرجة نص',
  'A score stands behind the name of its step, as in `- Queue ~ -1`':
    'تكتب الدرجة بعد اسم خطوتها، مثل `- Queue ~ -1`',
  'Move the score to its step': 'انقل الدرجة إلى خطوتها',
  'A table of Markdown is read as text': 'يقرأ جدول Markdown نصا',
  'Write each row as a step, `- Step ~ +1`, with its other columns in lines below it':
    'اكتب كل صف خطوة، `- Step ~ +1`، وأعمدته الأخرى في أسطر تحتها',
  '{0} of {1} texts are not translated into {2}': 'نصوص غير مترجمة: {0} من {1} (اللغة {2})',
  '`wayline i18n extract` collects them in a file for translation':
    'يجمعها `wayline i18n extract` في ملف للترجمة',
  '{0} of {1} names have no label in {2}': 'أسماء بلا تسمية: {0} من {1} (اللغة {2})',
  'Write `label.{0}:` under each of them': 'اكتب `label.{0}:` تحت كل منها',
  'This journey has no steps': 'هذه الرحلة بلا خطوات',
  'Write one step a line, such as `- Queue ~ -1`': 'اكتب خطوة واحدة في السطر، مثل `- Queue ~ -1`',
  '{0} has a number behind it, so this line is text': 'بعد {0} رقم، فهذا السطر نص',
  'Write {0} instead; the picture counts by itself': 'اكتب {0} بدلا من ذلك؛ فالصورة ترقم بنفسها',
  '{0} is read as a part of the text': '{0} يقرأ جزءا من النص',
  'What is said of a step stands in braces at the end of its line, as in `{moment}`':
    'ما يقال عن الخطوة يكتب بين قوسين في آخر سطرها، مثل `{moment}`',
  'This text is {0}, not a .journey text': 'هذا النص {0} وليس نص .journey',
  'Write `# Title`, then `## Stage` for each part and `- Step ~ +1` for each step; `wayline prompt` shows how':
    'اكتب `# Title`، ثم `## Stage` لكل جزء و`- Step ~ +1` لكل خطوة؛ ويبين `wayline prompt` كيف',
  'a Mermaid user journey': 'رحلة مستخدم بصيغة Mermaid',
  'a Mermaid diagram': 'مخطط Mermaid',
  JSON: 'JSON',
  'HTML or XML': 'HTML أو XML',
  'The quotation marks around this value are drawn with it': 'ترسم علامتا الاقتباس حول هذه القيمة معها',
  'Leave them out: the picture sets the marks of its language around every quote':
    'احذفهما: تضع الصورة علامات لغتها حول كل اقتباس',
  'Leave them out: a value goes to the end of its line': 'احذفهما: تمتد القيمة إلى آخر السطر',
  'Leave out the quotation marks': 'احذف علامتي الاقتباس',
  'The rates of the edges that leave {0} sum to {1} %': 'مجموع نسب الانتقالات من {0} هو {1} %',
  'Rates are shares of those who come to the step: together at most 100 %':
    'النسب أجزاء ممن يصلون إلى الخطوة: مجموعها 100 % على الأكثر',
  '{0} is a second title, and one file is one journey': '{0} عنوان ثان، والملف الواحد رحلة واحدة',
  'It is read as a phase: write `==` for a phase or `##` for a stage':
    'يقرأ طورا: اكتب `==` للطور أو `##` للمرحلة',
  '{0} is no arrow of the language, so it leads nowhere': '{0} ليس سهما في هذه اللغة، فلا يؤدي إلى شيء',
  'Write `->`': 'اكتب `->`',
  '{0} is part of the name of this step': '{0} جزء من اسم هذه الخطوة',
  'Leave out what is to be ticked': 'احذف مربع التأشير',
  'Write `- ` where steps begin': 'اكتب `- ` حيث تبدأ الخطوات',
  'A step begins with `- ` and its name': 'تبدأ الخطوة بـ `- ` واسمها',
  '{0} does not part touchpoints, so this is one name': '{0} لا يفصل نقاط التماس، فهذا اسم واحد',
  'Write `,` between touchpoints': 'اكتب `,` بين نقاط التماس',
  'Write `,`': 'اكتب `,`',
  '{0} is drawn as it is typed: names and keys take no Markdown':
    '{0} يرسم كما هو: لا يعمل Markdown في الأسماء والمفاتيح',
  'Write the words alone, and the address below them as `link: …`':
    'اكتب الكلمات وحدها، والعنوان تحتها: `link: …`',
  'Write the words alone; descriptions, quotes and notes may be **bold** or *emphatic*':
    'اكتب الكلمات وحدها؛ أما الأوصاف والاقتباسات والملاحظات فتقبل **الغليظ** و*التوكيد*',
  'A `#` right before a word is part of the text, and this map has no title':
    'علامة `#` الملتصقة بكلمة جزء من النص، وهذه الخريطة بلا عنوان',
  'A title has a space behind its `#`': 'بعد علامة العنوان `#` مسافة',
  'Put a space behind it': 'ضع مسافة بعدها',
  'Put a space behind it, or a backslash before it if it is text':
    'ضع مسافة بعدها، أو شرطة مائلة عكسية قبلها إن كان نصا',
  '`//` opens a comment at the start of a line only, so this is text':
    'لا يفتح `//` تعليقا إلا في أول السطر، فهذا نص',
  'Write the comment on a line of its own': 'اكتب التعليق في سطر مستقل',
  'Move the comment to a line of its own': 'انقل التعليق إلى سطر مستقل',
  '{0} has no score': '{0} بلا درجة',
  'The faces with a score are {0}; a number says the same': 'الوجوه التي لها درجة هي {0}؛ والرقم يقوم مقامها',
  'Nothing that {0} declares is used here': 'لا يستعمل هنا شيء مما يعرفه {0}',
  '{0} is taken from {1} and not used here': '{0} مأخوذ من {1} ولا يستعمل هنا',
  'Leave it out, or mention it in the map': 'احذفه، أو اذكره في الخريطة',
  '{0} is read as the value of {1}': '{0} يقرأ قيمة لـ {1}',
  'Write the text right behind the colon; `|` at the start of a line continues it':
    'اكتب النص بعد النقطتين مباشرة؛ و`|` في أول السطر يكمله',
  'Put the text behind the colon': 'انقل النص إلى ما بعد النقطتين',
  '{0} of {1} texts of the map are not in this file': 'نصوص من الخريطة ليست في هذا الملف: {0} من {1}',
  '{0} is not translated': '{0} غير مترجم',
  'Write it in {0}': 'اكتبه بلغة {0}',
  '{0} has become {1} since it was translated': 'صار {0} إلى {1} بعد ترجمته',
  'Nothing in the map belongs to {0}': 'لا شيء في الخريطة يخص {0}',
  '`wayline i18n extract` brings the file up to date': '`wayline i18n extract` يحدث الملف',
  'Translate it anew, and take away `before:` where it stands': 'أعد ترجمته، واحذف `before:` حيث ورد',
  'These translations cannot be read: {0}': 'تتعذر قراءة هذه الترجمات: {0}',
  '{0} is no part of a file of translations': '{0} ليس جزءا من ملف الترجمة',
  'The parts are: {0}': 'الأجزاء هي: {0}',
  'A key with a colon is expected here': 'يتوقع هنا مفتاح بعده نقطتان',
  '`wayline i18n extract` writes the file as it should be': 'يكتب `wayline i18n extract` الملف كما ينبغي',
  'Write its path, such as `./shared.journey`, or `std/channels`':
    'اكتب مساره، مثل `./shared.journey`، أو `std/channels`',
  'This line names no file to use': 'لا يسمي هذا السطر ملفا',
  'Where this text was read, no other file was: what it takes from there is not known':
    'حيث قرئ هذا النص لم يقرأ ملف آخر: فما يأخذه منه غير معروف',
  'The file {0} was not read': 'لم يقرأ الملف {0}',
  'What comes with the program: {0}': 'ما يأتي مع البرنامج: {0}',
  'There is no library {0}': 'لا توجد مكتبة {0}',
  'It declares nothing': 'لا تعرف شيئا',
  'It declares: {0}': 'تعرف: {0}',
  'No name follows `only`, so all that {0} declares is taken': 'لا اسم بعد `only`، فيؤخذ كل ما يعرفه {0}',
  'Write the names behind it, or leave it out': 'اكتب الأسماء بعده، أو احذفه',
  'This file uses itself: {0}': 'هذا الملف يستعمل نفسه: {0}',
  'Move what both need into a file of its own': 'انقل ما يحتاج إليه كلاهما إلى ملف مستقل',
  'The file {0} has errors of its own: {1}': 'في الملف {0} أخطاء: {1}',
  'The first stands in its line {0}: {1}': 'أولها في سطره {0}: {1}',
  'Two files declare {0}, and what {1} says is taken': 'يعرف ملفان {0}، ويؤخذ بما في {1}',
  'Behind `only`, name what you need of each file, or declare it here':
    'سم بعد `only` ما تحتاج إليه من كل ملف، أو عرفه هنا',
  '{0} is declared here and in {1}, and what stands here is taken': '{0} معرف هنا وفي {1}، ويؤخذ بما هنا',
  'The front matter is not valid YAML: {0}': 'رأس الإعدادات ليس YAML صحيحا: {0}',
  'The settings are left out until this is mended': 'تهمل الإعدادات حتى يصلح هذا',
  'The front matter that `---` opens is never closed': 'رأس الإعدادات الذي تفتحه `---` لا يغلق',
  'Write `---` on a line of its own behind the settings, or delete this line':
    'اكتب `---` في سطر مستقل بعد الإعدادات، أو احذف هذا السطر',
  'Close it behind the last setting': 'أغلقه بعد آخر إعداد',
  'A {0} has no name': 'الاسم ناقص: {0}',
  'Write its name after the mark, or delete the line': 'اكتب الاسم بعد العلامة، أو احذف السطر',
  '`{0}` is followed by no {1}': 'لا شيء بعد `{0}`، والناقص هنا: {1}',
  'Write it after the mark, or delete the line': 'اكتبه بعد العلامة، أو احذف السطر',
  'Delete the line': 'احذف السطر',
  'Write a score, a word or both, as in `~ -1 annoyed`': 'اكتب درجة أو كلمة أو كلتيهما، مثل `~ -1 annoyed`',
  '`{0}` reads as `{1}`': '`{0}` يقرأ `{1}`',
  'Write `{0}`': 'اكتب `{0}`',
  'A merge left its marks here, and both sides are read': 'ترك الدمج علاماته هنا، ويقرأ الجانبان',
  'Keep one side and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`':
    'أبق جانبا واحذف الأسطر التي تبدأ بـ `<<<<<<<` و`=======` و`>>>>>>>`',
  'A line of {0} characters is too long to be read': 'سطر من {0} حرف أطول من أن يقرأ',
  'Break it; a line may hold {0} characters': 'قسمه؛ فأقصى السطر {0} حرف',
  'A code fence of Markdown stands around this text': 'حول هذا النص كتلة شفرة بصيغة Markdown',
  'Delete the fence': 'احذف علامتي الكتلة',
  'A `{` has no `}` on its line': 'لا تقابل `{` في سطرها `}`',
  'Close it with `}`, or write `\\{` where a brace is meant':
    'أغلقها بـ `}`، أو اكتب `\\{` إن قصدت القوس نفسه',
  'Close it': 'أغلقها',
  '`{0}` in braces is neither a flag nor an `#id` nor a `key=value`':
    '`{0}` بين القوسين ليس وسما ولا `#id` ولا `key=value`',
  'Write a word such as `moment`, an `#id`, or a name with its value: `owner="Web team"`':
    'اكتب كلمة مثل `moment`، أو `#id`، أو اسما مع قيمته: `owner="Web team"`',
  'The value `{0}` in braces holds a space and stands without quotes':
    'في القيمة `{0}` بين القوسين مسافة وهي بلا علامتي اقتباس',
  'Put it in quotes: `{0}`': 'ضعها بين علامتي اقتباس: `{0}`',
  'Put it in quotes': 'ضعها بين علامتي اقتباس',
  '`{0}` in braces is not written in the way of the language': '`{0}` بين القوسين ليس مكتوبا على طريقة اللغة',
  '`{0}` says again what these braces said before': 'يكرر `{0}` ما قاله هذان القوسان',
  'Keep one of the two; the last one counts': 'أبق أحدهما؛ والأخير هو المعتمد',
  'Delete the first': 'احذف الأول',
  '{0}, {1}': '{0}، {1}',
  text: 'نص',
  '`wayline explain CODE` shows the page of one': 'يعرض `wayline explain CODE` صفحة إحداها',
  'there is no problem with the code `{0}`': 'لا توجد مشكلة رمزها `{0}`',
  '{0}; `wayline explain` lists all of them': '{0}؛ ويسردها كلها `wayline explain`',
  '{0}; did you mean {1}?': '{0}؛ هل تقصد {1}؟',
  '{0}: {1} names have no `{#id}`; where one is renamed, its translation is found by likeness alone, and `--ids` prevents that':
    '{0}: أسماء بلا `{#id}`: {1}؛ وإذا تغير اسم لم تعرف ترجمته إلا بالتشابه، ويمنع ذلك `--ids`',
  'mend what can be mended without asking, and show what is left':
    'أصلح ما يمكن إصلاحه دون سؤال، واعرض الباقي',
  'mends what it can in the file itself': 'يصلح ما أمكن في الملف نفسه',
  'shows problems in a pull request': 'يعرض المشكلات في طلب الدمج',
  'say what a problem is and how to mend it': 'بين ما هي المشكلة وكيف تصلح',
  'Shows the page of a problem: what it is, why it matters and how to mend it.':
    'يعرض صفحة عن مشكلة: ما هي، ولم تهم، وكيف تصلح.',
  'the code that `wayline check` prints; without one, all are listed':
    'الرمز الذي يطبعه `wayline check`؛ ومن دونه تسرد كلها',
  'says the same': 'يقول الشيء نفسه',
  'lists every problem': 'يسرد كل المشكلات',
  'translate maps': 'ترجم الخرائط',
  'Keeps files of translations such as `coffee.en.yaml`, which stand beside a map.':
    'يدير ملفات الترجمة مثل `coffee.en.yaml` التي تكون بجانب الخريطة.',
  'collect what there is to translate': 'اجمع ما يحتاج إلى ترجمة',
  'Writes what there is to translate into a file for each language, and keeps what is in it.':
    'يكتب ما يحتاج إلى ترجمة في ملف لكل لغة، ويبقي ما فيه.',
  '.journey files': 'ملفات .journey',
  'languages to translate into, with commas between them': 'اللغات المترجم إليها، بينها فواصل',
  'give an `{#id}` to everything that has none, so that it can be renamed':
    'أعط `{#id}` لكل ما ليس له، ليمكن تغيير اسمه',
  'take away translations that nothing in the map belongs to': 'احذف الترجمات التي لا يقابلها شيء في الخريطة',
  'say what is not translated': 'بين ما لم يترجم',
  'Says what is not translated, what has changed since, and what the map no longer has.':
    'يبين ما لم يترجم، وما تغير بعد ترجمته، وما لم يعد في الخريطة.',
  'only these languages, with commas between them': 'هذه اللغات فقط، بينها فواصل',
  'end with exit status 1 where something is not translated, or has changed since':
    'اختم برمز الخروج 1 حيث لم يترجم شيء أو تغير',
  'writes coffee.pl.yaml, or brings it up to date': 'يكتب coffee.pl.yaml أو يحدثه',
  'says what it still lacks': 'يبين ما ينقصه',
  'draws the map in Polish': 'يرسم الخريطة بالبولندية',
  'language to draw in, such as {0}; several with commas, or `all`, draw a picture for each':
    'لغة الرسم، مثل {0}؛ وعند كتابة عدة لغات بينها فواصل أو `all` ترسم صورة لكل منها',
  'writes coffee.en.svg and coffee.pl.svg': 'يكتب coffee.en.svg وcoffee.pl.svg',
  'help: {0}': 'نصيحة: {0}',
  'fix: {0}': 'إصلاح: {0}',
  '{0}: mended {1}': '{0} – ما أصلح: {1}',
  '`wayline explain {0}` says more about a problem': 'يزيد `wayline explain {0}` المشكلة شرحا',
  '`wayline check --fix` mends 1 of them': 'يصلح `wayline check --fix` واحدة منها',
  '`wayline check --fix` mends {0} of them': 'يصلح `wayline check --fix` منها: {0}',
  'permission denied': 'لا إذن بذلك',
  'something else is using it': 'يستعمله شيء آخر',
  'it is a directory': 'هو مجلد',
  'its links lead round in a circle': 'روابطه تدور في حلقة',
  'too many files are open': 'الملفات المفتوحة كثيرة جدا',
  'the name is too long': 'الاسم طويل جدا',
  'it does not exist': 'هو غير موجود',
  'no space is left on the device': 'لا مساحة باقية على الجهاز',
  'a part of the path is not a directory': 'جزء من المسار ليس مجلدا',
  'the operation is not permitted': 'العملية غير مسموح بها',
  'the file system is read-only': 'نظام الملفات للقراءة فقط',
  'several pictures of standard input need the name of a file':
    'صور الإدخال القياسي المتعددة تحتاج إلى اسم ملف',
  'The file {0} cannot be read: {1}': 'تتعذر قراءة الملف {0}: {1}',
  'Row {0} of {1} has more cells than the first row names':
    'في الصف {0} من {1} خلايا أكثر مما يسميه الصف الأول',
  'Put quotes around a cell with commas in it, or part the cells by semicolons':
    'ضع الخلية التي فيها فواصل بين علامتي اقتباس، أو افصل الخلايا بفاصلة منقوطة',
  'There is no icon {0}': 'لا توجد أيقونة {0}',
  'Take one that there is, such as `phone`, `mail`, `shop` or `web`':
    'خذ واحدة موجودة مثل `phone` أو `mail` أو `shop` أو `web`',
  'Write an address that begins with `https:`, `http:` or `mailto:`, or the path of a file':
    'اكتب عنوانا يبدأ بـ `https:` أو `http:` أو `mailto:`، أو مسار ملف',
  'The metric {0} names no file to read from': 'لا يسمي المؤشر {0} ملفا يقرأ منه',
  'Write one under it, as in `source: ./kpi.csv#name`': 'اكتب ملفا تحته، مثل `source: ./kpi.csv#name`',
  'There is no rule {0}': 'لا توجد قاعدة {0}',
  '{0} is a setting, and here it is text': '{0} إعداد، وهو هنا نص',
  'Settings stand at the top of a file, between two lines of `---`':
    'مكان الإعدادات أول الملف، بين سطرين فيهما `---`',
  'Move the settings to the top': 'انقل الإعدادات إلى أول الملف',
  'Write the text below it right behind the colon': 'اكتب النص الذي تحته بعد النقطتين مباشرة',
  'Write it behind the colon, or delete the line': 'اكتبه بعد النقطتين، أو احذف السطر',
  'The list below {0} is read as steps': 'القائمة التي تحت {0} تقرأ خطوات',
  'Nothing is nested by bullets or indentation: write {0} on a line for each':
    'لا تتداخل البنود بالنقاط ولا بالمسافات: اكتب {0} في سطر لكل بند',
  'Write {0} on each line': 'اكتب {0} في كل سطر',
  'Still to do: {0}': 'باق للعمل: {0}',
  '{0} stands in a text, where it hides nothing': '{0} في نص، ولا يخفي هناك شيئا',
  'Write the text behind a key such as `note:`, or the braces behind the first line of what they belong to':
    'اكتب النص بعد مفتاح مثل `note:`، أو القوسين بعد السطر الأول مما يخصانه',
  'The setting `{0}` has no colon and space behind it': 'لا نقطتين ومسافة بعد الإعداد `{0}`',
  'Write `{0}: …`; the settings are left out until this is mended':
    'اكتب `{0}: …`؛ وتهمل الإعدادات حتى يصلح هذا',
  'Write `{0}: `': 'اكتب `{0}: `',
  'A tab stands at the start of this line, and YAML is indented by spaces':
    'في أول هذا السطر علامة جدولة، وYAML يزاح بمسافات',
  'Write spaces; the settings are left out until this is mended': 'اكتب مسافات؛ وتهمل الإعدادات حتى يصلح هذا',
  'Write spaces for tabs': 'اكتب مسافات بدل علامات الجدولة',
  '`{0}` is followed by no feeling': 'لا شعور بعد `{0}`',
  'Delete its lines, and what was said around it; in a page, they are no part of the text':
    'احذف سطري الكتلة وما قيل حولها؛ فهما في الصفحة ليسا من النص',
  'This file is not JSON: {0}': 'هذا الملف ليس JSON: {0}',
  'write maps as data for other programs': 'اكتب الخرائط بيانات لبرامج أخرى',
  'Writes what a map says, for other programs: as JSON, or as a `.journey` text of nothing else.':
    'يكتب ما تقوله الخريطة لبرامج أخرى: بصيغة JSON، أو نصا `.journey` لا شيء معه.',
  'the form to write': 'صيغة الكتابة',
  'where to write; by default standard output': 'أين يكتب؛ وافتراضيا في الإخراج القياسي',
  'say where everything stands in the text (json)': 'بين موضع كل شيء في النص (json)',
  'write what is taken from other files too (journey)': 'اكتب أيضا ما هو مأخوذ من ملفات أخرى (journey)',
  'shows the model as JSON': 'يعرض النموذج بصيغة JSON',
  'writes coffee.json': 'يكتب coffee.json',
  'writes one file each': 'يكتب ملفا لكل منها',
  'leaves out what is private': 'يترك ما هو خاص',
  'without comments, in one form': 'بلا تعليقات، وبصيغة واحدة',
  'make maps of data': 'اصنع خرائط من بيانات',
  'Makes a `.journey` text of what `wayline export` or another program wrote as JSON.':
    'يصنع نص `.journey` مما كتبه `wayline export` أو برنامج آخر بصيغة JSON.',
  '.json files; `-` is standard input': 'ملفات .json؛ و`-` هو الإدخال القياسي',
  'shows the map as text': 'يعرض الخريطة نصا',
  'writes coffee.journey, if there is none yet': 'يكتب coffee.journey إن لم يكن موجودا',
  'leave out what is marked `{private}`, and all that speaks of it; a file with errors is refused':
    'اترك ما وسم بـ `{private}` وكل ما يتحدث عنه؛ ويرفض الملف الذي فيه أخطاء',
  'only one file fits into standard output; name a directory with `-o`':
    'لا تتسع قناة الإخراج القياسي إلا لملف واحد؛ حدد مجلدا باستعمال `-o`',
  'what is made of standard input needs the name of a file': 'ما يصنع من الإدخال القياسي يحتاج إلى اسم ملف',
  'what is made of {0} files does not fit into the one file `{1}`; name a directory':
    'لا يتسع الملف `{1}` لما يصنع من عدة ملفات ({0})؛ حدد مجلدا',
  'what is made of `{0}` would overwrite the source file `{1}`':
    'ما يصنع من `{0}` سيكتب فوق الملف المصدر `{1}`',
  'what is made of `{0}` and of `{1}` would both be `{2}`': 'ما يصنع من `{0}` ومن `{1}` سيكتب معا في `{2}`',
  'The data has to be {0}': 'المتوقع في البيانات: {0}',
  '{0} has to be {1}': 'المتوقع في {0}: {1}',
  '{0} is {1}, but has to be {2}': '{0} هو {1}، والمتوقع: {2}',
  'one of the following: {0}': 'واحد مما يلي: {0}',
  'a number from {0} to {1}': 'رقم من {0} إلى {1}',
  'an object': 'كائن',
  'a list': 'قائمة',
  'a text': 'نص',
  'a number': 'رقم',
  '`true` or `false`': '`true` أو `false`',
  '{0} is missing': '{0} ناقص',
  '{0} has no {1}': 'ليس في {0} ما هو {1}',
  '{0} means nothing and is left out': '{0} بلا معنى، فيهمل',
  'Give one of the two another id': 'غير معرف أحدهما',
  'Two things have the id {0}': 'لشيئين المعرف نفسه {0}',
  'This {0} has no words': 'لا كلمات هنا: {0}',
  '{0} has no line of its own': 'ليس لـ {0} سطر خاص به',
  'A name is one line of words': 'الاسم سطر واحد من الكلمات',
  'The score {0} does not lie between −2 and +2': 'الدرجة {0} ليست بين −2 و+2',
  '{0} cannot stand there without changing what other lines say':
    'لا يمكن وضع {0} هناك دون أن يتغير معنى أسطر أخرى',
  'Other lines speak of {0}': 'تتحدث أسطر أخرى عن {0}',
  'There is nothing with the id {0}': 'لا شيء له المعرف {0}',
  '{0} is declared in {1}': '{0} معرف في {1}',
  'Under the name {0} it would not be found by what speaks of it': 'باسم {0} لن يجده ما يتحدث عنه',
  '{0} is no key of this kind of node: {1}': '{0} ليس مفتاحا لهذا النوع: {1}',
  '{0} stands there more than once': '{0} مذكور هناك أكثر من مرة',
  '{0} would not be read as this feeling': 'لن يقرأ {0} على أنه هذا الشعور',
  'No text can say that {0} is {1}': 'لا نص يقول إن {0} هو {1}',
  '{0} speaks of the {1} {2}, which is not there': 'يتحدث {0} عما لا وجود له: {1} {2}',
  'Write the id of the stage it stands in': 'اكتب معرف المرحلة التي هو فيها',
  'These data are of version {0}, and this program reads version {1}':
    'إصدار هذه البيانات {0}، ويقرأ هذا البرنامج الإصدار {1}',
  '{0} is no bullet of the language': '{0} ليس من علامات التعداد في هذه اللغة',
  'tell a language model how to write maps': 'علم نموذجا لغويا كتابة الخرائط',
  'Shows the grammar in about a kilobyte and two examples, in English, for a language model.':
    'يعرض القواعد في نحو كيلوبايت ومثالين، بالإنجليزية، لنموذج لغوي.',
  'language of the map and of its keys: {0}': 'لغة الخريطة ومفاتيحها: {0}',
  'for the instructions of a model': 'لتعليمات النموذج',
  'with Polish keys': 'بمفاتيح بولندية',
};
