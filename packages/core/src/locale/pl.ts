import type { Translations } from '@wayline/parser';
import { spellDuration, type TimeUnit } from './duration.ts';
import type { Locale } from './locale.ts';
import { decimal, percent, signed } from './numbers.ts';
import { quoted } from './quotation.ts';

const nbsp = '\u00a0';

/** Polish. */
export const pl: Locale = {
  tag: 'pl',
  artefact: 'Mapa podróży klienta',
  untitled: 'Podróż bez tytułu',
  phases: 'Fazy',
  stages: 'Etapy',
  flow: 'Przebieg',
  legend: 'Legenda',

  lanes: {
    actions: { title: 'Działania', hint: 'co robi klient' },
    touchpoints: { title: 'Punkty styku', hint: 'kanał i kto nim zarządza' },
    emotion: { title: 'Krzywa emocji' },
    quotes: { title: 'Głos klienta', hint: 'własnymi słowami' },
    thoughts: { title: 'Myśli', hint: 'co chodzi po głowie' },
    pains: { title: 'Problemy', hint: 'dotkliwość 1–3' },
    opportunities: { title: 'Szanse', hint: 'na który problem' },
    frontstage: { title: 'Obsługa', hint: 'co klient widzi' },
    visibility: { title: 'Linia widoczności – poniżej klient już nie widzi' },
    backstage: { title: 'Zaplecze', hint: 'kto odpowiada' },
    support: { title: 'Wsparcie', hint: 'systemy i partnerzy' },
    metrics: { title: 'Wskaźniki', hint: 'wartość i cel' },
    time: { title: 'Czas', hint: 'ile to trwa' },
    effort: { title: 'Wysiłek', hint: 'jak trudny jest krok' },
    zone: { title: 'Strefy', hint: 'gdzie zainteresowanie rośnie, a gdzie gaśnie' },
    evidence: { title: 'Dowody', hint: 'na czym się opieramy' },
    experiments: { title: 'Eksperymenty', hint: 'co sprawdzamy' },
    costs: { title: 'Koszty', hint: 'ile nas to kosztuje' },
    competitors: { title: 'Konkurencja', hint: 'jak robią to inni' },
    storyboard: { title: 'Scenorys' },
  },
  faces: ['zachwyt', 'neutralnie', 'frustracja'],
  asIs: 'stan obecny',
  toBe: 'stan docelowy',
  gap: 'luka do zamknięcia',

  ownership: { paid: 'płatny', owned: 'własny', third: 'strona trzecia', earned: 'polecenia i opinie' },
  handOver: { kept: 'ciągłość zachowana', lost: 'ciągłość przerwana' },
  moment: 'moment prawdy',
  severity: 'dotkliwość problemu',
  target: 'cel',

  facets: { goal: 'Cel', need: 'Potrzeby', fear: 'Obawy', motive: 'Motywacja', trait: 'Cechy' },

  stagesAndSteps: (stages, steps) =>
    stages > 0 ? `${stagesOf(stages)} · ${stepsOf(steps)}` : stepsOf(steps),
  // `od … do …` would ask for names in another case than they are written in.
  fromTo: (first, last) => `${first} → ${last}`,
  stepNumber: (number) => `krok${nbsp}${number}`,
  lowestMoment: 'najgorszy moment',
  highestMoment: 'najlepszy moment',
  painsToIdeas: (pains, ideas) =>
    `${count(pains, 'problem', 'problemy', 'problemów')} → ${count(ideas, 'szansa', 'szanse', 'szans')}`,
  painsAnswered: (answered, pains) => {
    if (answered === 0)
      return pains === 1 ? 'problem nie ma jeszcze odpowiedzi' : 'żaden problem nie ma jeszcze odpowiedzi';
    if (answered < pains) return `odpowiedź na ${answered} z${nbsp}${pains} problemów`;
    return pains === 1 ? 'problem ma odpowiedź' : 'każdy problem ma odpowiedź';
  },
  gapAtStep: (gap, step) => `${decimal(gap, ',')}${nbsp}pkt w${nbsp}kroku${nbsp}${step}`,
  largestGap: 'największa luka do celu',
  handOversKept: (kept, all) => `${kept} z${nbsp}${all}`,
  handOversLabel: 'przejść zachowuje ciągłość',

  optional: 'opcjonalnie',
  assumed: 'założenie',
  onlyFor: (personas) => `tylko ${personas}`,
  condition: (text) => `jeśli ${text}`,

  exit: 'odchodzi',
  share: (rate) => percent(rate, ','),
  targetOf: (text) => `cel ${text}`,
  promiseOf: (text) => `obietnica ${text}`,
  ownerOf: (owner) => `odpowiada: ${owner}`,

  duration: (text) => spellDuration(text, ',', timeUnit),

  status: { planned: 'zaplanowane', running: 'w toku', done: 'gotowe', stopped: 'wstrzymane' },
  evidenceKinds: {
    interview: 'wywiad',
    survey: 'ankieta',
    analytics: 'analityka',
    'usability test': 'test użyteczności',
    observation: 'obserwacja',
    'desk research': 'analiza źródeł',
    experiment: 'eksperyment',
    feedback: 'opinie',
    assumption: 'założenie',
  },

  scoresEstimated: 'Oceny emocji: szacunek autora (bez danych z badań)',
  sourceOf: (source) => `Źródło: ${source}`,
  evidenceOf: (evidence) => `Podstawa: ${evidence}`,

  // A Polish full stop stands behind the closing mark.
  quote: (text) =>
    /[^.]\.$/.test(text) ? `${quoted(text.slice(0, -1), '„', '”')}.` : quoted(text, '„', '”'),
  score: (value) => signed(value, ','),
  number: (value) => decimal(value, ','),

  reads: {
    icon: 'start',
    articles: '',
    head: 'first',
    counted:
      'zł zl gr pkt sek sek. godz godz. dni dnia dzień doby tyg tyg. tydzień tygodnie tygodnia mies mies. miesiąc miesiące miesiąca miesięcy lat lata rok roku r. raz razy krok kroki kroków',
    clinging: 'aiouwz',
    icons: {
      ad: 'reklam kampani baner',
      app: 'aplikacj',
      bank: 'bank',
      blog: 'blog artykuł gazet pras poradnik newsletter',
      book: 'książk katalog broszur instrukcj',
      bot: 'chatbot bot',
      building: 'biur oddział urząd',
      calendar: 'rezerwacj termin kalendarz',
      car: 'samoch auto taksówk parking',
      card: 'płatnoś zapłat',
      cart: 'koszyk',
      chat: 'rozmow znajom poleceni czat przyjaci',
      community: 'społeczność forum klub',
      course: 'kurs szkoleni lekcj warsztat',
      desktop: 'komputer',
      document: 'umow dokument kart raport certyfikat',
      download: 'pobierani plik materiał',
      event: 'wydarzeni targi konferencj bilet webinar',
      food: 'restauracj menu',
      coffee: 'kaw kawiarni',
      form: 'formularz wniosek',
      gift: 'prezent upomin bon kupon nagrod lojalnoś',
      globe: 'stron witryn portal internet sieć',
      handshake: 'negocjacj',
      health: 'lekarz szpital przychodni',
      home: 'dom mieszkani',
      hotel: 'hotel',
      image: 'zdję galeri',
      invoice: 'faktur rachun paragon',
      key: 'wydani kluczyk odbi',
      kiosk: 'kiosk terminal automat',
      location: 'map lokalizacj nawigacj',
      login: 'konto logowani rejestracj',
      mail: 'e-mail mail list poczt',
      mobile: 'smartfon mobil komórk',
      money: 'gotówk pieniądz zwrot kredyt',
      notification: 'powiadomien przypomnien',
      parcel: 'paczk przesył dostaw',
      people: 'doradc sprzedawc konsultant obsług rodzin pracowni',
      phone: 'telefon infolini',
      plane: 'lot samolot lotnisk',
      play: 'film youtube transmisj',
      podcast: 'podcast',
      poster: 'plakat bilbord billboard ulotk szyld',
      price: 'porównywar cen cennik',
      radio: 'radio',
      review: 'opini recenzj ocen',
      school: 'szkoł uczelni',
      screen: 'ekran monitor',
      search: 'wyszukiwar google',
      service: 'serwis napraw gwarancj',
      shop: 'sklep salon dealer market',
      sms: 'sms wiadomoś',
      social: 'social instagram facebook społecznościow',
      support: 'wsparci pomoc',
      survey: 'ankiet badani',
      tag: 'ofert promocj rabat zniżk',
      'test-drive': 'jazd test prób demo',
      train: 'pociąg stacj dworzec metro kolej',
      bus: 'autobus tramwaj',
      truck: 'kurier kierowc wysył',
      tv: 'telewiz tv',
      video: 'wideo spotkani',
      wallet: 'portfel',
    },
  },

  describe: ({ stages, steps, lowest, highest }) =>
    [
      `Podróż klienta: ${stages > 0 ? `${stagesOf(stages)}, ` : ''}${stepsOf(steps)}.`,
      lowest && `Najgorszy moment: ${lowest.step} (${signed(lowest.score, ',')}).`,
      highest && `Najlepszy moment: ${highest.step} (${signed(highest.score, ',')}).`,
    ]
      .filter(Boolean)
      .join(' '),
  painSentence: (number, severity, text) => `Problem ${number}, dotkliwość ${severity} z${nbsp}3: ${text}`,
  ideaSentence: (number, answers, text) =>
    `Szansa ${number}${answers ? `, odpowiedź na ${answers}` : ''}: ${text}`,
  touchpointSentence: (channel, ownership, handOver) =>
    [`Punkt styku: ${channel}`, ownership, handOver && pl.handOver[handOver]].filter(Boolean).join(', '),
  quoteSentence: (text, source) => `Głos klienta${source ? `, ${source}` : ''}: ${pl.quote(text)}`,
  responseSentence: (lane, text, owner) => `${lane}: ${text}${owner ? ` (odpowiada: ${owner})` : ''}`,
  metricSentence: (name, ...said) => `${name}: ${said.filter(Boolean).join(', ')}`,
  pointOfSeries: (value, label) => `${value} (${label})`,
  stepSentence: (number, title, stage) => `Krok ${number}${stage ? `, ${stage}` : ''}: ${title}`,
  feelingSentence: (step, persona, word, score) =>
    `${persona ? `${persona}, ${step}` : step}: ${feeling(word, score)}`,
};

function stagesOf(number: number): string {
  return count(number, 'etap', 'etapy', 'etapów');
}

function stepsOf(number: number): string {
  return count(number, 'krok', 'kroki', 'kroków');
}

function count(number: number, one: string, few: string, many: string): string {
  return `${number}${nbsp}${form(number, one, few, many)}`;
}

/** One, few (2–4, 22–24 …) and many. */
function form(number: number, one: string, few: string, many: string): string {
  if (number === 1) return one;
  const isTeen = number % 100 >= 12 && number % 100 <= 14;
  return number % 10 >= 2 && number % 10 <= 4 && !isTeen ? few : many;
}

function feeling(word: string | undefined, score: number | undefined): string {
  return (
    [word, score === undefined ? undefined : signed(score, ',')].filter(Boolean).join(', ') || 'bez oceny'
  );
}

function timeUnit(unit: TimeUnit, number: number): string {
  switch (unit) {
    case 'd':
      return Number.isInteger(number) ? form(number, 'dzień', 'dni', 'dni') : 'dnia';
    case 'y':
      return Number.isInteger(number) ? form(number, 'rok', 'lata', 'lat') : 'roku';
    default:
      return { s: 's', min: 'min', h: 'godz.', w: 'tyg.', mo: 'mies.' }[unit];
  }
}

/** What the program says in messages, by the English pattern. */
export const messages: Translations = {};
