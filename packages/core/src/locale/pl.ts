import { spellDuration, type TimeUnit } from './duration.ts';
import type { Locale } from './locale.ts';
import { decimal, grouped, percent, signed } from './numbers.ts';
import { quoted } from './quotation.ts';

const nbsp = '\u00a0';

/** Polish. */
export const pl: Locale = {
  tag: 'pl',
  artefact: 'Mapa podróży klienta',
  comparison: {
    scores: 'Oceny',
    differences: 'Największe różnice',
    goes: 'Co znika',
    comes: 'Co dochodzi',
    empty:
      'Nie ma jeszcze czego porównać: żadne dwie persony nie czują różnie i nigdzie nie zapisano, jak powinno być, na przykład „~ -1 => +1”.',
  },
  views: {
    curve: 'Krzywa emocji',
    blueprint: 'Plan usługi (service blueprint)',
    flow: 'Przebieg podróży',
    funnel: 'Lejek podróży',
    channels: 'Mapa kanałów',
    compare: 'Porównanie',
    table: 'Tabela podróży',
    storyboard: 'Scenorys',
    overview: 'Przegląd podróży',
    strip: 'Krzywa emocji',
  },
  untitled: 'Podróż bez tytułu',
  phases: 'Fazy',
  stages: 'Etapy',
  flow: 'Przebieg',
  legend: 'Legenda',

  lanes: {
    actions: { title: 'Działania', hint: 'co robi klient' },
    touchpoints: { title: 'Punkty styku', hint: 'kanał i kto nim zarządza' },
    presence: { title: 'Kanały', hint: 'który krok z czego korzysta' },
    funnel: { title: 'Lejek', hint: 'ilu dociera do tego kroku' },
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
    arc: { title: 'Łuk dramaturgiczny', hint: 'jak mocno wciąga, 1–5' },
    zone: { title: 'Strefy', hint: 'gdzie przyciąga, a gdzie nie' },
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

  process: {
    ownership: { paid: 'Kanały płatne', owned: 'Kanały własne', third: 'Kanały obce', earned: 'Polecenia' },
    presence: { online: 'W sieci', offline: 'Na miejscu' },
    rest: {
      channel: 'Bez punktu styku',
      ownership: 'Bez punktu styku',
      place: 'Miejsca nie podano',
      persona: 'Wszyscy',
      owner: 'Bez właściciela',
    },
    likely: 'najczęstsza droga',
    detour: 'skrót lub powrót',
    change: 'zmiana drogi',
  },
  ownership: { paid: 'płatny', owned: 'własny', third: 'strona trzecia', earned: 'polecenia i opinie' },
  handOver: { kept: 'ciągłość zachowana', lost: 'ciągłość przerwana' },
  presence: { online: 'w sieci', offline: 'na miejscu' },
  contact: { direct: 'kontakt bezpośredni', indirect: 'kontakt pośredni' },
  selfService: 'samoobsługa',
  zones: { hot: 'gorąca', cold: 'zimna' },
  noEffort: 'bez wysiłku',
  moment: 'moment prawdy',
  severity: 'dotkliwość problemu',
  impact: 'wpływ szansy',
  target: 'cel',

  facets: { goal: 'Cel', need: 'Potrzeby', fear: 'Obawy', motive: 'Motywacja', trait: 'Cechy' },

  stagesAndSteps: (stages, steps) =>
    stages > 0 ? `${stagesOf(stages)} · ${stepsOf(steps)}` : stepsOf(steps),
  // `od … do …` would ask for names in another case than they are written in.
  fromTo: (first, last) => `${first} → ${last}`,
  stepNumber: (number) => `krok${nbsp}${number}`,
  stepRange: (first, last) => `kroki${nbsp}${first}–${last}`,
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
  points: (value) => `${decimal(value, ',')}${nbsp}pkt`,
  difference: 'różnica',
  largestDifference: 'największa różnica',
  largestGap: 'największa luka do celu',
  handOversKept: (kept, all) => `${kept} z${nbsp}${all}`,
  handOversLabel: 'przejść zachowuje ciągłość',

  of: (some, all) => `${some} z ${all}`,
  amount: (value) => grouped(value, nbsp),
  funnel: {
    largest: 'największy odpływ',
    between: (from, to) => `między krokiem${nbsp}${from} a${nbsp}${to}`,
    noNumber: 'bez liczby',
    nobody: 'nikt nie odpada',
    unknown: 'odpływ nieznany',
    arrive: (step) => `dociera do: ${pl.quote(step)}`,
    missing: 'kroków jest bez liczby',
    derived: 'wyliczone z odsetków',
    most: 'co najwyżej, bo wcześniejszy krok jest bez liczby',
    empty:
      'Żaden krok nie ma jeszcze liczby. Dopisz {liczba=1200} albo {odsetek=64%} za krokiem, albo {odsetek=30%} za wyjściem.',
  },
  channels: {
    count: (number) => count(number, 'kanał', 'kanały', 'kanałów'),
    changes: (number) => count(number, 'zmiana kanału', 'zmiany kanału', 'zmian kanału'),
    online: (isAll) => (isAll ? 'kanałów działa w sieci' : 'w sieci, z tych o znanym miejscu'),
    unknown: 'ciągłość nieokreślona',
    also: 'używany też w tym kroku',
    empty:
      'Nikt jeszcze nie zapisał, przez jakie kanały prowadzą te kroki. Dopisz @\u00a0Sklep internetowy pod krokiem.',
  },
  blueprint: {
    interaction: 'Linia interakcji',
    visibility: 'Linia widoczności',
    internalInteraction: 'Linia interakcji wewnętrznej',
    owners: (number) => count(number, 'odpowiedzialny', 'odpowiedzialnych', 'odpowiedzialnych'),
    owned: 'działań ma odpowiedzialnego',
    empty:
      'Nikt jeszcze nie zapisał, co przy tych krokach robi się dla klienta – na jego oczach ani na zapleczu.',
  },

  more: (count) => `i jeszcze ${count}`,
  mean: 'średnia kroków',
  range: 'od najniższej do najwyższej',

  optional: 'opcjonalnie',
  assumed: 'założenie',
  validated: 'potwierdzone',
  stepFlags: {
    start: 'początek',
    end: 'koniec',
    goal: 'cel osiągnięty',
    passive: 'biernie',
    impulse: 'pod wpływem impulsu',
    repeat: 'wielokrotnie',
  },
  alsoCalled: (names) => `inaczej ${names.join(', ')}`,
  onlyFor: (personas) => `tylko ${personas}`,
  condition: (text) => `jeśli ${text}`,

  exit: 'odchodzi',
  share: (rate) => percent(rate, ','),
  targetOf: (text) => `cel ${text}`,
  promiseOf: (text) => `obietnica ${text}`,
  ownerOf: (owner) => `odpowiada: ${owner}`,

  duration: (text) => spellDuration(text, ',', timeUnit),

  private: 'poufne',
  todo: (text) => `do zrobienia: ${text}`,
  todos: (number) => `${number}${nbsp}do zrobienia`,
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

  spoken: {
    phase: 'Faza',
    stage: 'Etap',
    step: 'Krok',
    personas: 'Persony',
    table: 'To samo w tabeli',
    severity: (level) => `dotkliwość ${level} z${nbsp}3`,
    impact: (level) => `wpływ ${level} z${nbsp}3`,
    answers: (pain) => `odpowiedź na ${pain}`,
    met: 'spełniono',
    missed: 'nie spełniono',
    won: 'zdobyty',
    lost: 'utracony',
  },

  describe: ({ stages, steps, names, lowest, highest, gap, leaving }) =>
    [
      `Podróż klienta: ${stages > 0 ? `${stagesOf(stages)} (${names.join(', ')}), ` : ''}${stepsOf(steps)}.`,
      lowest && `Najgorszy moment: ${lowest.step} (${signed(lowest.score, ',')}).`,
      highest && `Najlepszy moment: ${highest.step} (${signed(highest.score, ',')}).`,
      gap && `Największa luka do celu: ${gap.step} (${decimal(gap.size, ',')}).`,
      leaving && `Najwięcej osób odchodzi tutaj: ${leaving.step} (${pl.share(leaving.rate)}).`,
    ]
      .filter(Boolean)
      .join(' '),
  painSentence: (number, severity, text) => `Problem ${number}, dotkliwość ${severity} z${nbsp}3: ${text}`,
  ideaSentence: (number, answers, text) =>
    `Szansa ${number}${answers ? `, odpowiedź na ${answers}` : ''}: ${text}`,
  touchpointSentence: (channel, handOver, ...said) =>
    [`Punkt styku: ${channel}`, ...said, handOver && pl.handOver[handOver]].filter(Boolean).join(', '),
  quoteSentence: (text, source) => `Głos klienta${source ? `, ${source}` : ''}: ${pl.quote(text)}`,
  responseSentence: (lane, text, owner) => `${lane}: ${text}${owner ? ` (odpowiada: ${owner})` : ''}`,
  metricSentence: (name, ...said) => `${name}: ${said.filter(Boolean).join(', ')}`,
  pointOfSeries: (value, label) => `${value} (${label})`,
  stepSentence: (number, title, stage) => `Krok ${number}${stage ? `, ${stage}` : ''}: ${title}`,
  stageFeelingSentence: (stage, persona, mean, lowest, highest) =>
    `${persona ? `${persona}, ${stage}` : stage}: średnio ${signed(mean, ',')}, od ${signed(lowest, ',')} do ${signed(highest, ',')}`,
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
