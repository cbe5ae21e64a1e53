import { spellDuration, type TimeUnit } from './duration.ts';
import type { Locale } from './locale.ts';
import { decimal, grouped, percent, signed } from './numbers.ts';
import { quoted } from './quotation.ts';

const nbsp = '\u00a0';

/** German. */
export const de: Locale = {
  tag: 'de',
  artefact: 'Karte der Kundenreise',
  comparison: {
    scores: 'Werte',
    differences: 'Größte Unterschiede',
    goes: 'Was wegfällt',
    comes: 'Was dazukommt',
    empty:
      'Noch gibt es nichts zu vergleichen: Keine zwei Personas fühlen verschieden, und nirgends steht, wie es sein soll, etwa „~ -1 => +1“.',
  },
  views: {
    curve: 'Gefühlskurve',
    blueprint: 'Service-Blueprint',
    flow: 'Ablauf der Reise',
    funnel: 'Trichter der Reise',
    channels: 'Kanalkarte',
    compare: 'Vergleich',
    table: 'Tabelle der Reise',
    storyboard: 'Bildergeschichte',
    overview: 'Überblick der Reise',
    strip: 'Gefühlskurve',
  },
  untitled: 'Reise ohne Titel',
  phases: 'Phasen',
  stages: 'Etappen',
  flow: 'Ablauf',
  legend: 'Legende',

  lanes: {
    actions: { title: 'Handlungen', hint: 'was die Kundschaft tut' },
    touchpoints: { title: 'Kontaktpunkte', hint: 'Kanal und wer ihn steuert' },
    presence: { title: 'Kanäle', hint: 'welcher Schritt welchen nutzt' },
    funnel: { title: 'Trichter', hint: 'wie viele so weit kommen' },
    emotion: { title: 'Gefühlskurve' },
    quotes: { title: 'Kundenstimme', hint: 'in eigenen Worten' },
    thoughts: { title: 'Gedanken', hint: 'was im Kopf vorgeht' },
    pains: { title: 'Probleme', hint: 'Schwere 1–3' },
    opportunities: { title: 'Chancen', hint: 'und welches Problem sie lösen' },
    frontstage: { title: 'Vorderbühne', hint: 'was die Kundschaft von uns sieht' },
    visibility: { title: 'Sichtbarkeitslinie – darunter sieht die Kundschaft nichts' },
    backstage: { title: 'Hinterbühne', hint: 'und wer zuständig ist' },
    support: { title: 'Unterstützung', hint: 'Systeme und Partner' },
    metrics: { title: 'Kennzahlen', hint: 'Wert und Ziel' },
    time: { title: 'Zeit', hint: 'wie lange es dauert' },
    effort: { title: 'Aufwand', hint: 'wie mühsam es ist' },
    arc: { title: 'Spannungsbogen', hint: 'wie sehr es fesselt, 1–5' },
    zone: { title: 'Heiß und kalt', hint: 'wo das Interesse steigt oder fällt' },
    evidence: { title: 'Belege', hint: 'worauf das beruht' },
    experiments: { title: 'Experimente', hint: 'was wir ausprobieren' },
    costs: { title: 'Kosten', hint: 'was es uns kostet' },
    competitors: { title: 'Wettbewerb', hint: 'wie andere es machen' },
    storyboard: { title: 'Bildergeschichte' },
  },
  faces: ['begeistert', 'gleichgültig', 'frustriert'],
  asIs: 'Ist',
  toBe: 'Soll',
  gap: 'Lücke zum Soll',

  process: {
    ownership: { paid: 'Bezahlte Kanäle', owned: 'Eigene Kanäle', third: 'Dritte', earned: 'Mundpropaganda' },
    presence: { online: 'Online', offline: 'Vor Ort' },
    rest: {
      channel: 'Kein Kontaktpunkt',
      ownership: 'Kein Kontaktpunkt',
      place: 'Ort nicht genannt',
      persona: 'Alle',
      owner: 'Niemand zuständig',
    },
    likely: 'wahrscheinlichster Weg',
    detour: 'Abkürzung oder Weg zurück',
    change: 'Wechsel',
  },
  ownership: { paid: 'bezahlt', owned: 'eigener Kanal', third: 'fremder Kanal', earned: 'Empfehlung' },
  handOver: { kept: 'Zusammenhang bleibt', lost: 'Zusammenhang geht verloren' },
  presence: { online: 'online', offline: 'vor Ort' },
  contact: { direct: 'direkter Kontakt', indirect: 'indirekter Kontakt' },
  selfService: 'Selbstbedienung',
  zones: { hot: 'heiß', cold: 'kalt' },
  noEffort: 'kein Aufwand',
  moment: 'Moment der Wahrheit',
  severity: 'Schwere des Problems',
  impact: 'Wirkung der Chance',
  target: 'Ziel',

  facets: { goal: 'Ziel', need: 'Bedürfnis', fear: 'Sorge', motive: 'Motiv', trait: 'Merkmal' },

  stagesAndSteps: (stages, steps) =>
    stages > 0 ? `${stagesOf(stages)} · ${stepsOf(steps)}` : stepsOf(steps),
  fromTo: (first, last) => `von ${first} bis ${last}`,
  stepNumber: (number) => `Schritt${nbsp}${number}`,
  stepRange: (first, last) => `Schritte${nbsp}${first}–${last}`,
  lowestMoment: 'tiefster Punkt',
  highestMoment: 'höchster Punkt',
  painsToIdeas: (pains, ideas) =>
    `${count(pains, 'Problem', 'Probleme')} → ${count(ideas, 'Chance', 'Chancen')}`,
  painsAnswered: (answered, pains) => {
    if (answered === 0)
      return pains === 1 ? 'das Problem ist noch ungelöst' : 'noch kein Problem hat eine Antwort';
    if (answered < pains) return `Antwort auf ${answered} von ${count(pains, 'Problem', 'Problemen')}`;
    return pains === 1 ? 'das Problem hat eine Antwort' : 'jedes Problem hat eine Antwort';
  },
  gapAtStep: (gap, step) =>
    `${decimal(gap, ',')}${nbsp}${gap === 1 ? 'Punkt' : 'Punkte'} bei Schritt${nbsp}${step}`,
  points: (value) => `${decimal(value, ',')}${nbsp}${value === 1 ? 'Punkt' : 'Punkte'}`,
  difference: 'Unterschied',
  largestDifference: 'größter Unterschied',
  largestGap: 'größte Lücke zum Soll',
  handOversKept: (kept, all) => `${kept} von ${all}`,
  handOversLabel: 'Übergaben wahren den Zusammenhang',

  of: (some, all) => `${some} von ${all}`,
  amount: (value) => grouped(value, '.'),
  funnel: {
    largest: 'größter Verlust',
    between: (from, to) => `zwischen Schritt${nbsp}${from} und${nbsp}${to}`,
    noNumber: 'ohne Zahl',
    nobody: 'niemand verloren',
    unknown: 'Verlust unbekannt',
    arrive: (step) => `kommen bis ${de.quote(step)}`,
    missing: 'Schritten sind ohne Zahl',
    derived: 'aus den Anteilen errechnet',
    most: 'höchstens, weil davor ein Schritt ohne Zahl ist',
    empty:
      'Noch hat kein Schritt eine Zahl. Schreibe {Anzahl=1200} oder {Anteil=64%} hinter einen Schritt, oder {Anteil=30%} hinter einen Ausstieg.',
  },
  channels: {
    count: (number) => count(number, 'Kanal', 'Kanäle'),
    changes: (number) => count(number, 'Kanalwechsel', 'Kanalwechsel'),
    online: (isAll) => (isAll ? 'der Kanäle sind digital' : 'digital, von denen mit Angabe'),
    unknown: 'Übergabe nicht angegeben',
    also: 'in diesem Schritt auch genutzt',
    empty:
      'Noch steht nirgends, über welche Kanäle diese Schritte gehen. Schreibe @\u00a0Webshop unter einen Schritt.',
  },
  blueprint: {
    interaction: 'Interaktionslinie',
    visibility: 'Sichtbarkeitslinie',
    internalInteraction: 'Interne Interaktionslinie',
    owners: (number) => count(number, 'Zuständigkeit', 'Zuständigkeiten'),
    owned: 'Leistungen sind jemandem zugeordnet',
    empty:
      'Noch steht nirgends, was bei diesen Schritten für die Kundschaft getan wird, sichtbar oder hinter den Kulissen.',
  },

  more: (count) => `+${count} weitere`,
  mean: 'Mittel der Schritte',
  range: 'tiefster bis höchster Wert',

  optional: 'wahlweise',
  assumed: 'angenommen',
  validated: 'belegt',
  stepFlags: {
    start: 'Beginn',
    end: 'Ende',
    goal: 'Ziel erreicht',
    passive: 'passiv',
    impulse: 'spontan',
    repeat: 'wiederholt',
  },
  alsoCalled: (names) => `auch ${names.join(', ')}`,
  onlyFor: (personas) => `nur ${personas}`,
  condition: (text) => `wenn ${text}`,

  exit: 'steigt aus',
  share: (rate) => percent(rate, ',').replace('%', `${nbsp}%`),
  targetOf: (text) => `Ziel ${text}`,
  promiseOf: (text) => `Zusage ${text}`,
  ownerOf: (owner) => `zuständig: ${owner}`,

  duration: (text) => spellDuration(text, ',', timeUnit),

  private: 'vertraulich',
  todo: (text) => `offen: ${text}`,
  todos: (number) => `${number}${nbsp}offen`,
  status: { planned: 'geplant', running: 'läuft', done: 'erledigt', stopped: 'abgebrochen' },
  evidenceKinds: {
    interview: 'Interview',
    survey: 'Umfrage',
    analytics: 'Nutzungsdaten',
    'usability test': 'Usability-Test',
    observation: 'Beobachtung',
    'desk research': 'Recherche',
    experiment: 'Experiment',
    feedback: 'Rückmeldungen',
    assumption: 'Annahme',
  },

  scoresEstimated: 'Gefühlswerte: geschätzt (ohne Belege)',
  sourceOf: (source) => `Quelle: ${source}`,
  evidenceOf: (evidence) => `Beleg: ${evidence}`,

  quote: (text) => quoted(text, '„', '“'),
  score: (value) => signed(value, ','),
  number: (value) => decimal(value, ','),

  reads: {
    icon: 'end',
    articles: '',
    head: 'last',
    counted:
      'Sek. Min. Std. Stunde Stunden Tag Tage Tagen Woche Wochen Monat Monate Monaten Jahr Jahre Jahren Mal Punkt Punkte Schritt Schritte Schritten Euro',
    clinging: '',
    icons: {
      ad: 'anzeige werbung kampagne werbebanner',
      app: 'app anwendung',
      bank: 'bank sparkasse',
      blog: 'blog artikel zeitung zeitschrift magazin presse nachricht ratgeber',
      book: 'buch katalog broschüre prospekt handbuch anleitung',
      bot: 'bot chatbot roboter',
      building: 'büro filiale zentrale behörde amt',
      calendar: 'termin buchung reservierung kalender',
      car: 'auto taxi parkplatz parkhaus',
      card: 'zahlung bezahlung kasse',
      cart: 'warenkorb einkaufswagen',
      chat: 'gespräch freund freundin bekannte empfehlung mundpropaganda',
      community: 'forum community verein',
      course: 'kurs schulung unterricht training',
      desktop: 'rechner computer laptop',
      document: 'vertrag dokument bericht zertifikat unterlage produktseite',
      download: 'download',
      event: 'veranstaltung messe ausstellung konferenz ticket eintrittskarte',
      food: 'restaurant speisekarte lieferdienst',
      coffee: 'kaffee café',
      form: 'formular antrag fragebogen',
      gift: 'geschenk gutschein prämie treuepunkt',
      globe: 'webseite website internetseite startseite portal internet plattform seite',
      handshake: 'verhandlung abschluss',
      health: 'arzt ärztin praxis krankenhaus klinik',
      home: 'zuhause wohnung haus',
      hotel: 'hotel pension',
      image: 'foto bild galerie',
      invoice: 'rechnung quittung beleg kassenbon',
      key: 'übergabe abholung schlüssel',
      kiosk: 'automat terminal',
      location: 'standort navigation stadtplan',
      login: 'anmeldung registrierung konto benutzerkonto',
      mail: 'mail brief post newsletter',
      mobile: 'handy mobiltelefon',
      money: 'bargeld geld erstattung kredit',
      notification: 'benachrichtigung erinnerung',
      parcel: 'paket lieferung sendung zustellung',
      people: 'beraterin berater verkäufer verkäuferin mitarbeiter mitarbeiterin personal team familie',
      phone: 'telefon anruf hotline',
      plane: 'flug flugzeug flughafen',
      play: 'film video livestream',
      poster: 'plakat aushang flyer schild plakatwand',
      price: 'preis vergleich angebot',
      radio: 'radio rundfunk',
      review: 'bewertung rezension erfahrungsbericht',
      school: 'schule hochschule universität',
      screen: 'bildschirm anzeigetafel',
      search: 'suche suchmaschine',
      service: 'werkstatt reparatur wartung garantie kundendienst',
      shop: 'laden geschäft händler autohaus markt supermarkt kaufhaus onlineshop theke tresen',
      sms: 'kurznachricht',
      social: 'netzwerk',
      support: 'hilfe kundenservice kundenbetreuung hilfeseite',
      survey: 'umfrage befragung rückmeldung',
      tag: 'rabatt aktion sonderangebot',
      'test-drive': 'probefahrt test vorführung',
      train: 'bahn zug bahnhof',
      bus: 'bus straßenbahn',
      truck: 'fahrer kurier versand spedition',
      tv: 'fernsehen fernsehspot',
      video: 'videoanruf besprechung',
      wallet: 'geldbörse brieftasche',
    },
  },

  spoken: {
    phase: 'Phase',
    stage: 'Etappe',
    step: 'Schritt',
    personas: 'Personas',
    table: 'Dasselbe als Tabelle',
    severity: (level) => `Schwere ${level} von 3`,
    impact: (level) => `Wirkung ${level} von 3`,
    answers: (pain) => `Antwort auf ${pain}`,
    met: 'erfüllt',
    missed: 'nicht erfüllt',
    won: 'gewonnen',
    lost: 'verloren',
  },

  describe: ({ stages, steps, names, lowest, highest, gap, leaving }) =>
    [
      `Kundenreise mit ${stages > 0 ? `${count(stages, 'Etappe', 'Etappen')} (${names.join(', ')}) und ` : ''}${count(steps, 'Schritt', 'Schritten')}.`,
      lowest && `Tiefster Punkt: ${lowest.step} (${signed(lowest.score, ',')}).`,
      highest && `Höchster Punkt: ${highest.step} (${signed(highest.score, ',')}).`,
      gap && `Größte Lücke zum Soll: ${gap.step} (${decimal(gap.size, ',')}).`,
      leaving && `Die meisten steigen hier aus: ${leaving.step} (${de.share(leaving.rate)}).`,
    ]
      .filter(Boolean)
      .join(' '),
  painSentence: (number, severity, text) => `Problem ${number}, Schwere ${severity} von 3: ${text}`,
  ideaSentence: (number, answers, text) =>
    `Chance ${number}${answers ? `, Antwort auf ${answers}` : ''}: ${text}`,
  touchpointSentence: (channel, handOver, ...said) =>
    [`Kontaktpunkt: ${channel}`, ...said, handOver && de.handOver[handOver]].filter(Boolean).join(', '),
  quoteSentence: (text, source) => `Kundenstimme${source ? `, ${source}` : ''}: ${de.quote(text)}`,
  responseSentence: (lane, text, owner) => `${lane}: ${text}${owner ? ` (zuständig: ${owner})` : ''}`,
  metricSentence: (name, ...said) => `${name}: ${said.filter(Boolean).join(', ')}`,
  pointOfSeries: (value, label) => `${value} (${label})`,
  stepSentence: (number, title, stage) => `Schritt ${number}${stage ? `, ${stage}` : ''}: ${title}`,
  stageFeelingSentence: (stage, persona, mean, lowest, highest) =>
    `${persona ? `${persona}, ${stage}` : stage}: im Mittel ${signed(mean, ',')}, von ${signed(lowest, ',')} bis ${signed(highest, ',')}`,
  feelingSentence: (step, persona, word, score) =>
    `${persona ? `${persona}, ${step}` : step}: ${feeling(word, score)}`,
};

function stagesOf(number: number): string {
  return count(number, 'Etappe', 'Etappen');
}

function stepsOf(number: number): string {
  return count(number, 'Schritt', 'Schritte');
}

function count(number: number, one: string, many: string): string {
  return `${number}${nbsp}${number === 1 ? one : many}`;
}

function feeling(word: string | undefined, score: number | undefined): string {
  return (
    [word, score === undefined ? undefined : signed(score, ',')].filter(Boolean).join(', ') || 'ohne Wertung'
  );
}

const timeUnits = {
  s: ['s', 's'],
  min: ['min', 'min'],
  h: ['Std.', 'Std.'],
  d: ['Tag', 'Tage'],
  w: ['Woche', 'Wochen'],
  mo: ['Monat', 'Monate'],
  y: ['Jahr', 'Jahre'],
} as const;

function timeUnit(unit: TimeUnit, number: number): string {
  return timeUnits[unit][number === 1 ? 0 : 1];
}
