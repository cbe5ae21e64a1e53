import { spellDuration, type TimeUnit } from './duration.ts';
import type { Locale } from './locale.ts';
import { decimal, grouped, percent, signed } from './numbers.ts';
import { quoted } from './quotation.ts';

const nbsp = '\u00a0';

/** Hebrew; where it can, it speaks of deeds and things, so that nobody is a man or a woman. */
export const he: Locale = {
  tag: 'he',
  artefact: 'מפת מסע הלקוח',
  comparison: {
    scores: 'ציונים',
    differences: 'ההבדלים הגדולים',
    goes: 'מה יוסר',
    comes: 'מה יתווסף',
    empty:
      'עדיין אין מה להשוות: אין שתי פרסונות שתחושותיהן שונות, ולא נכתב איך צריך להיות, למשל ”~ -1 => +1”.',
  },
  views: {
    curve: 'עקומת הרגשות',
    blueprint: 'מפת השירות',
    flow: 'תהליך המסע',
    funnel: 'משפך המסע',
    channels: 'מפת הערוצים',
    compare: 'השוואה',
    table: 'טבלת המסע',
    storyboard: 'סטוריבורד',
    overview: 'סקירת המסע',
    strip: 'עקומת הרגשות',
  },
  untitled: 'מסע ללא כותרת',
  phases: 'פרקים',
  stages: 'שלבים',
  flow: 'תהליך',
  legend: 'מקרא',

  lanes: {
    actions: { title: 'פעולות', hint: 'מה הלקוח עושה' },
    touchpoints: { title: 'נקודות מגע', hint: 'הערוץ ומי שמפעיל אותו' },
    presence: { title: 'ערוצים', hint: 'אילו מהם בשימוש בכל צעד' },
    funnel: { title: 'משפך', hint: 'כמה מגיעים עד כאן' },
    emotion: { title: 'עקומת הרגשות' },
    quotes: { title: 'קול הלקוח', hint: 'במילים שלו' },
    thoughts: { title: 'מחשבות', hint: 'מה עובר בראש' },
    pains: { title: 'נקודות כאב', hint: 'חומרה מ־1 עד 3' },
    opportunities: { title: 'הזדמנויות', hint: 'והכאב שהן פותרות' },
    frontstage: { title: 'קדמת הבמה', hint: 'מה הלקוח רואה מאיתנו' },
    visibility: { title: 'קו הנראות – הלקוח אינו רואה את מה שמתחתיו' },
    backstage: { title: 'מאחורי הקלעים', hint: 'ומי אחראי' },
    support: { title: 'תמיכה', hint: 'מערכות ושותפים' },
    metrics: { title: 'מדדים', hint: 'ערך ויעד' },
    time: { title: 'זמן', hint: 'כמה זה נמשך' },
    effort: { title: 'מאמץ', hint: 'כמה זה קשה' },
    arc: { title: 'קשת דרמטית', hint: 'עד כמה זה מרתק, מ־1 עד 5' },
    zone: { title: 'חם וקר', hint: 'היכן העניין גובר או דועך' },
    evidence: { title: 'ראיות', hint: 'על מה זה מבוסס' },
    experiments: { title: 'ניסויים', hint: 'מה אנחנו בודקים' },
    costs: { title: 'עלויות', hint: 'מה זה עולה לנו' },
    competitors: { title: 'מתחרים', hint: 'איך אחרים עושים זאת' },
    storyboard: { title: 'סטוריבורד' },
  },
  faces: ['שבע רצון', 'ניטרלי', 'מתוסכל'],
  asIs: 'המצב הקיים',
  toBe: 'המצב הרצוי',
  gap: 'הפער שיש לסגור',

  process: {
    ownership: { paid: 'ערוצים בתשלום', owned: 'הערוצים שלנו', third: 'גורמים חיצוניים', earned: 'המלצות' },
    presence: { online: 'מקוון', offline: 'פיזי' },
    rest: {
      channel: 'ללא נקודת מגע',
      ownership: 'ללא נקודת מגע',
      place: 'המקום לא צוין',
      persona: 'כולם',
      owner: 'ללא אחראי',
    },
    likely: 'הדרך הסבירה ביותר',
    detour: 'דילוג או חזרה',
    change: 'מעבר לדרך אחרת',
  },
  ownership: { paid: 'בתשלום', owned: 'ערוץ שלנו', third: 'צד שלישי', earned: 'מורווח' },
  handOver: { kept: 'ההקשר נשמר', lost: 'ההקשר אבד' },
  presence: { online: 'מקוון', offline: 'פיזי' },
  contact: { direct: 'מגע ישיר', indirect: 'מגע עקיף' },
  selfService: 'שירות עצמי',
  zones: { hot: 'אזור חם', cold: 'אזור קר' },
  noEffort: 'ללא מאמץ',
  moment: 'רגע האמת',
  severity: 'חומרת הכאב',
  impact: 'השפעת ההזדמנות',
  target: 'יעד',

  facets: { goal: 'מטרה', need: 'צורך', fear: 'חששות', motive: 'מניע', trait: 'מאפיין' },

  stagesAndSteps: (stages, steps) =>
    stages > 0 ? `${counted(stages, stageForms)} · ${counted(steps, stepForms)}` : counted(steps, stepForms),
  fromTo: (first, last) => `${first} עד ${last}`,
  stepNumber: (number) => `צעד${nbsp}${number}`,
  stepRange: (first, last) => `צעדים${nbsp}${first}${nbsp}עד${nbsp}${last}`,
  lowestMoment: 'הרגע הנמוך ביותר',
  highestMoment: 'הרגע הגבוה ביותר',
  painsToIdeas: (pains, ideas) =>
    `${counted(pains, painForms)} ← ${ideas === 0 ? 'ללא הזדמנויות' : counted(ideas, ideaForms)}`,
  painsAnswered: (answered, pains) => {
    if (answered === 0) return pains === 1 ? 'לכאב אין עדיין מענה' : 'לאף כאב אין עדיין מענה';
    if (answered < pains) return `כאבים שיש להם מענה: ${answered} מתוך ${pains}`;
    return pains === 1 ? 'לכאב יש מענה' : 'לכל הכאבים יש מענה';
  },
  gapAtStep: (gap, step) => `${counted(gap, pointForms)} בצעד${nbsp}${step}`,
  points: (value) => counted(value, pointForms),
  difference: 'הבדל',
  largestDifference: 'ההבדל הגדול ביותר',
  largestGap: 'הפער הגדול ביותר מהיעד',
  handOversKept: (kept, all) => `${kept} מתוך ${all}`,
  handOversLabel: 'מעברים ששומרים על ההקשר',

  of: (some, all) => `${some} מתוך ${all}`,
  amount: (value) => grouped(value, ','),
  funnel: {
    largest: 'הנשירה הגדולה ביותר',
    between: (from, to) => `בין צעד${nbsp}${from} לצעד${nbsp}${to}`,
    noNumber: 'ללא מספר',
    nobody: 'איש לא נשר',
    unknown: 'הנשירה אינה ידועה',
    arrive: (step) => `מגיעים אל: ${step}`,
    missing: 'צעדים ללא מספר',
    derived: 'מחושב מהשיעורים',
    most: 'לכל היותר, כי צעד שלפניו ללא מספר',
    empty:
      'לאף צעד אין עדיין מספר: כתבו אחרי הצעד כמות או שיעור, למשל {כמות=1200} או {שיעור=64%}, והמשפך יצויר.',
  },
  channels: {
    count: (number) => counted(number, channelForms),
    changes: (number) => counted(number, changeForms),
    online: (isAll) => (isAll ? 'ערוצים מקוונים' : 'ערוצים מקוונים, מאלה שסוגם צוין'),
    unknown: 'מעבר שלא פורט',
    also: 'ערוץ נוסף באותו צעד',
    empty: 'עדיין לא נכתב באילו ערוצים הצעדים עוברים: כתבו מתחת לצעד, למשל, ”@\u00a0החנות המקוונת”.',
  },
  blueprint: {
    interaction: 'קו האינטראקציה',
    visibility: 'קו הנראות',
    internalInteraction: 'קו האינטראקציה הפנימית',
    owners: (number) => counted(number, ownerForms),
    owned: 'פעולות שירות שיש להן אחראי',
    empty: 'עדיין לא נכתב מה נעשה למען הלקוח בצעדים האלה, בקדמת הבמה או מאחורי הקלעים.',
  },

  more: (count) => `עוד${nbsp}${count}`,
  mean: 'ממוצע הצעדים',
  range: 'מהנמוך עד הגבוה',

  optional: 'רשות',
  assumed: 'הנחה',
  validated: 'מאומת',
  stepFlags: {
    start: 'התחלה',
    end: 'סיום',
    goal: 'המטרה הושגה',
    passive: 'ללא פעולה של הלקוח',
    impulse: 'ללא תכנון',
    repeat: 'חוזר',
  },
  alsoCalled: (names) => `נקרא גם ${names.join(', ')}`,
  onlyFor: (personas) => `רק ${personas}`,
  condition: (text) => `אם ${text}`,

  exit: 'עזיבה',
  share: (rate) => percent(rate, '.'),
  targetOf: (text) => `יעד ${text}`,
  promiseOf: (text) => `הובטח ${text}`,
  ownerOf: (owner) => `באחריות: ${owner}`,

  duration: (text) => spellDuration(text, '.', timeUnit, timeAlone),

  private: 'פרטי',
  todo: (text) => `לביצוע: ${text}`,
  todos: (number) => `${number}${nbsp}לביצוע`,
  status: { planned: 'מתוכנן', running: 'בביצוע', done: 'הושלם', stopped: 'הופסק' },
  evidenceKinds: {
    interview: 'ריאיון',
    survey: 'סקר',
    analytics: 'נתוני שימוש',
    'usability test': 'מבחן שימושיות',
    observation: 'תצפית',
    'desk research': 'סקירת מקורות',
    experiment: 'ניסוי',
    feedback: 'משוב לקוחות',
    assumption: 'הנחה',
  },

  scoresEstimated: 'ציוני הרגש: הערכה של כותבי המפה (ללא ראיות)',
  sourceOf: (source) => `מקור: ${source}`,
  evidenceOf: (evidence) => `ראיות: ${evidence}`,

  quote: (text) => quoted(text, '”', '”'),
  score: (value) => signed(value, '.'),
  number: (value) => decimal(value, '.'),

  reads: {
    icon: 'start',
    articles: 'ה ב ל מ ו ש כ וה מה שה וב ול ומ',
    head: 'first',
    counted:
      'שנייה שניות דקה דקות שעה שעות יום ימים שבוע שבועות חודש חודשים שנה שנים פעם פעמים נקודה נקודות צעד צעדים שלב שלבים שקל שקלים ש״ח ש"ח דולר יורו',
    clinging: '',
    icons: {
      ad: 'פרסום פרסומת מודעה מודעות קמפיין',
      app: 'אפליקציה אפליקציית יישומון יישום',
      bank: 'בנק בנקאות',
      blog: 'בלוג כתבה כתבות מגזין עיתון חדשות מאמר',
      book: 'ספר קטלוג חוברת',
      bot: "בוט צ׳אטבוט צ'אטבוט רובוט",
      building: 'משרד סניף לשכה לשכת',
      calendar: 'תור תורים פגישה יומן הזמנת זימון',
      car: 'רכב מכונית מונית חניון',
      card: 'כרטיס תשלום אשראי',
      cart: 'עגלה עגלת קופה קופת',
      chat: "צ׳אט צ'אט שיחה חברים המלצה המלצת המלצות",
      community: 'קהילה קהילת פורום מועדון',
      course: 'קורס שיעור סדנה סדנת הדרכה',
      desktop: 'מחשב',
      document: 'מסמך חוזה הסכם דוח דו״ח דו"ח תעודה דרכון',
      download: 'הורדה הורדת',
      event: 'אירוע תערוכה כנס כרטיסים',
      food: 'מסעדה מסעדת תפריט ארוחה',
      coffee: 'קפה',
      form: 'טופס טפסים בקשה שאלון',
      gift: 'מתנה שובר הטבה',
      globe: 'אתר אתרי דף פורטל אינטרנט פלטפורמה',
      handshake: 'משא עסקה',
      health: 'רופא רופאה מרפאה מרפאת קליניקה אחות מיון',
      home: 'דירה מגורים',
      hotel: 'מלון',
      image: 'תמונה צילום',
      invoice: 'חשבונית קבלה',
      key: 'מפתח איסוף מסירה',
      kiosk: 'קיוסק עמדה עמדת מסוף כספומט',
      location: 'מפה מפות ניווט',
      login: 'חשבון הזדהות התחברות',
      mail: 'דוא״ל דוא"ל דואל דואר מייל אימייל מכתב ניוזלטר',
      mobile: 'נייד סמארטפון',
      money: 'מזומן כסף הלוואה החזר',
      notification: 'התראה התראת תזכורת הודעה',
      parcel: 'חבילה חבילת משלוח',
      people: 'נציג נציגה עובד עובדת יועץ יועצת מוכר מוכרת פקיד פקידה צוות משפחה',
      phone: 'טלפון מוקד',
      plane: 'טיסה מטוס שדה',
      play: 'סרטון סרט יוטיוב',
      podcast: 'פודקאסט',
      poster: 'שלט שילוט כרזה עלון',
      price: 'מחיר',
      radio: 'רדיו',
      review: 'ביקורת ביקורות דירוג חוות',
      school: 'אוניברסיטה מכללה גימנסיה',
      screen: 'מסך צג',
      search: 'חיפוש גוגל מנוע',
      service: 'תיקון אחריות מוסך',
      shop: 'חנות חנויות קניון שוק',
      sms: 'מסרון מסרונים סמס וואטסאפ ווטסאפ הודעת',
      social: 'אינסטגרם פייסבוק טוויטר רשת רשתות',
      support: 'תמיכה שירות עזרה',
      survey: 'סקר',
      tag: 'מבצע הנחה',
      'test-drive': 'נסיעת התנסות',
      train: 'רכבת תחנה תחנת',
      bus: 'אוטובוס',
      truck: 'שליח הובלה',
      tv: 'טלוויזיה טלויזיה',
      video: 'זום וידאו',
      wallet: 'ארנק',
    },
  },

  spoken: {
    phase: 'פרק',
    stage: 'שלב',
    step: 'צעד',
    personas: 'פרסונות',
    table: 'אותה מפה כטבלה',
    severity: (level) => `חומרה ${level} מתוך 3`,
    impact: (level) => `השפעה ${level} מתוך 3`,
    answers: (pain) => `מענה ל־${pain}`,
    met: 'הושג',
    missed: 'לא הושג',
    won: 'נבחר',
    lost: 'נדחה',
  },

  describe: ({ stages, steps, names, lowest, highest, gap, leaving }) =>
    [
      `מסע לקוח: ${stages > 0 ? `${counted(stages, stageForms)} (${names.join(', ')}), ` : ''}${counted(steps, stepForms)}.`,
      lowest && `הרגע הנמוך ביותר: ${lowest.step} (${signed(lowest.score, '.')}).`,
      highest && `הרגע הגבוה ביותר: ${highest.step} (${signed(highest.score, '.')}).`,
      gap && `הפער הגדול ביותר מהיעד: ${gap.step} (${decimal(gap.size, '.')}).`,
      leaving && `רוב העזיבות: ${leaving.step} (${he.share(leaving.rate)}).`,
    ]
      .filter(Boolean)
      .join(' '),
  painSentence: (number, severity, text) => `כאב ${number}, חומרה ${severity} מתוך 3: ${text}`,
  ideaSentence: (number, answers, text) =>
    `הזדמנות ${number}${answers ? `, מענה ל־${answers}` : ''}: ${text}`,
  touchpointSentence: (channel, handOver, ...said) =>
    [`נקודת מגע: ${channel}`, ...said, handOver && he.handOver[handOver]].filter(Boolean).join(', '),
  quoteSentence: (text, source) => `קול הלקוח${source ? `, ${source}` : ''}: ${he.quote(text)}`,
  responseSentence: (lane, text, owner) => `${lane}: ${text}${owner ? ` (באחריות: ${owner})` : ''}`,
  metricSentence: (name, ...said) => `${name}: ${said.filter(Boolean).join(', ')}`,
  pointOfSeries: (value, label) => `${value} (${label})`,
  stepSentence: (number, title, stage) => `צעד ${number}${stage ? `, ${stage}` : ''}: ${title}`,
  stageFeelingSentence: (stage, persona, mean, lowest, highest) =>
    `${persona ? `${persona}, ${stage}` : stage}: ממוצע ${signed(mean, '.')}, מ־${signed(lowest, '.')} עד ${signed(highest, '.')}`,
  feelingSentence: (step, persona, word, score) =>
    `${persona ? `${persona}, ${step}` : step}: ${feeling(word, score)}`,
};

/** One and two of something, said without a number; then the form behind one. */
type Forms = readonly [one: string, two: string, other: string];

const stageForms: Forms = ['שלב אחד', 'שני שלבים', 'שלבים'];
const stepForms: Forms = ['צעד אחד', 'שני צעדים', 'צעדים'];
const painForms: Forms = ['כאב אחד', 'שני כאבים', 'כאבים'];
const ideaForms: Forms = ['הזדמנות אחת', 'שתי הזדמנויות', 'הזדמנויות'];
const channelForms: Forms = ['ערוץ אחד', 'שני ערוצים', 'ערוצים'];
const changeForms: Forms = ['מעבר ערוץ אחד', 'שני מעברי ערוץ', 'מעברי ערוץ'];
const ownerForms: Forms = ['גורם אחראי אחד', 'שני גורמים אחראים', 'גורמים אחראים'];
const pointForms: Forms = ['נקודה אחת', 'שתי נקודות', 'נקודות'];

function counted(number: number, forms: Forms): string {
  return alone(number, forms) ?? `${decimal(number, '.')}${nbsp}${forms[2]}`;
}

function alone(number: number, [one, two]: Forms): string | undefined {
  if (number === 1) return one;
  return number === 2 ? two : undefined;
}

function feeling(word: string | undefined, score: number | undefined): string {
  return (
    [word, score === undefined ? undefined : signed(score, '.')].filter(Boolean).join(', ') || 'ללא ציון'
  );
}

const timeForms: Readonly<Record<TimeUnit, Forms>> = {
  s: ['שנייה אחת', 'שתי שניות', 'שניות'],
  min: ['דקה אחת', 'שתי דקות', 'דקות'],
  h: ['שעה אחת', 'שעתיים', 'שעות'],
  d: ['יום אחד', 'יומיים', 'ימים'],
  w: ['שבוע אחד', 'שבועיים', 'שבועות'],
  mo: ['חודש אחד', 'חודשיים', 'חודשים'],
  y: ['שנה אחת', 'שנתיים', 'שנים'],
};

function timeUnit(unit: TimeUnit): string {
  return timeForms[unit][2];
}

function timeAlone(unit: TimeUnit, number: number): string | undefined {
  return alone(number, timeForms[unit]);
}
