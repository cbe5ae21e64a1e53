import { spellDuration, type TimeUnit } from './duration.ts';
import type { Locale } from './locale.ts';
import { decimal, grouped, percent, signed } from './numbers.ts';
import { quoted } from './quotation.ts';

const nbsp = '\u00a0';

/** English: the words that every other language translates. */
export const en: Locale = {
  tag: 'en',
  artefact: 'Customer journey map',
  comparison: {
    scores: 'Scores',
    differences: 'Where they differ most',
    goes: 'What goes',
    comes: 'What comes',
    empty:
      'There is nothing to compare yet: no two personas feel differently, and nothing says how it should be, such as “~ -1 => +1”.',
  },
  views: {
    curve: 'Emotion curve',
    blueprint: 'Service blueprint',
    flow: 'Journey flow',
    funnel: 'Journey funnel',
    channels: 'Channel map',
    compare: 'Comparison',
    table: 'Journey table',
    storyboard: 'Storyboard',
    overview: 'Journey overview',
    strip: 'Emotion curve',
  },
  untitled: 'Untitled journey',
  phases: 'Phases',
  stages: 'Stages',
  flow: 'Flow',
  legend: 'Legend',

  lanes: {
    actions: { title: 'Actions', hint: 'what the customer does' },
    touchpoints: { title: 'Touchpoints', hint: 'channel and who controls it' },
    presence: { title: 'Channels', hint: 'which step uses which' },
    funnel: { title: 'Funnel', hint: 'how many get this far' },
    emotion: { title: 'Emotion' },
    quotes: { title: 'Customer voice', hint: 'in their own words' },
    thoughts: { title: 'Thoughts', hint: 'what goes through their mind' },
    pains: { title: 'Pain points', hint: 'severity 1–3' },
    opportunities: { title: 'Opportunities', hint: 'and the pain they answer' },
    frontstage: { title: 'Frontstage', hint: 'what the customer sees us do' },
    visibility: { title: 'Line of visibility – the customer sees nothing below' },
    backstage: { title: 'Backstage', hint: 'and who is responsible' },
    support: { title: 'Support', hint: 'systems and partners' },
    metrics: { title: 'Metrics', hint: 'value and target' },
    time: { title: 'Time', hint: 'how long it takes' },
    effort: { title: 'Effort', hint: 'how hard it is' },
    arc: { title: 'Dramatic arc', hint: 'how much it grips them, 1–5' },
    zone: { title: 'Hot and cold', hint: 'where interest rises or falls' },
    evidence: { title: 'Evidence', hint: 'what this rests on' },
    experiments: { title: 'Experiments', hint: 'what is being tried' },
    costs: { title: 'Costs', hint: 'what it costs us' },
    competitors: { title: 'Competitors', hint: 'how others do it' },
    storyboard: { title: 'Storyboard' },
  },
  faces: ['delighted', 'neutral', 'frustrated'],
  asIs: 'as-is',
  toBe: 'to-be',
  gap: 'gap to close',

  process: {
    ownership: {
      paid: 'Paid channels',
      owned: 'Own channels',
      third: 'Third parties',
      earned: 'Word of mouth',
    },
    presence: { online: 'Online', offline: 'On site' },
    rest: {
      channel: 'No touchpoint',
      ownership: 'No touchpoint',
      place: 'Place not said',
      persona: 'Everyone',
      owner: 'No owner',
    },
    likely: 'most likely way',
    detour: 'skip or way back',
    change: 'change of way',
  },
  ownership: { paid: 'paid', owned: 'owned', third: 'third party', earned: 'earned' },
  handOver: { kept: 'context kept', lost: 'context lost' },
  presence: { online: 'online', offline: 'on site' },
  contact: { direct: 'direct contact', indirect: 'indirect contact' },
  selfService: 'self-service',
  zones: { hot: 'hot', cold: 'cold' },
  noEffort: 'no effort',
  moment: 'moment of truth',
  severity: 'pain severity',
  impact: 'impact of the idea',
  target: 'target',

  facets: { goal: 'Goal', need: 'Need', fear: 'Fear', motive: 'Motive', trait: 'Trait' },

  stagesAndSteps: (stages, steps) =>
    stages > 0 ? `${count(stages, 'stage')} · ${count(steps, 'step')}` : count(steps, 'step'),
  fromTo: (first, last) => `from ${first} to ${last}`,
  stepNumber: (number) => `step${nbsp}${number}`,
  stepRange: (first, last) => `steps${nbsp}${first}–${last}`,
  lowestMoment: 'lowest moment',
  highestMoment: 'highest moment',
  painsToIdeas: (pains, ideas) => `${count(pains, 'pain')} → ${count(ideas, 'idea')}`,
  painsAnswered: (answered, pains) => {
    if (answered === 0) return pains === 1 ? 'the pain has no answer yet' : 'no pain has an answer yet';
    if (answered < pains) return `${answered} of ${pains} pains ${answered === 1 ? 'has' : 'have'} an answer`;
    return pains === 1 ? 'the pain has an answer' : 'every pain has an answer';
  },
  gapAtStep: (gap, step) =>
    `${decimal(gap, '.')}${nbsp}${gap === 1 ? 'point' : 'points'} at step${nbsp}${step}`,
  points: (value) => `${decimal(value, '.')}${nbsp}${value === 1 ? 'point' : 'points'}`,
  difference: 'difference',
  largestDifference: 'largest difference',
  largestGap: 'largest gap to the target',
  handOversKept: (kept, all) => `${kept} of ${all}`,
  handOversLabel: 'hand-overs keep the context',

  of: (some, all) => `${some} of ${all}`,
  amount: (value) => grouped(value, ','),
  funnel: {
    largest: 'largest drop-off',
    between: (from, to) => `between steps${nbsp}${from} and${nbsp}${to}`,
    noNumber: 'no number',
    nobody: 'nobody lost',
    unknown: 'drop-off unknown',
    arrive: (step) => `get as far as ${en.quote(step)}`,
    missing: 'steps are without a number',
    derived: 'worked out from the shares',
    most: 'at most, since a step before it has no number',
    empty:
      'No step has a number yet. Write {count=1200} or {rate=64%} behind a step, or {rate=30%} behind a way out.',
  },
  channels: {
    count: (number) => count(number, 'channel'),
    changes: (number) => `${number}${nbsp}${number === 1 ? 'change' : 'changes'} of channel`,
    online: (isAll) => (isAll ? 'of the channels are online' : 'online, of those that say so'),
    unknown: 'hand-over not stated',
    also: 'also used at this step',
    empty:
      'Nobody has written yet through which channels these steps go. Write @\u00a0Web shop under a step.',
  },
  blueprint: {
    interaction: 'Line of interaction',
    visibility: 'Line of visibility',
    internalInteraction: 'Line of internal interaction',
    owners: (number) => count(number, 'owner'),
    owned: 'service actions have an owner',
    empty:
      'Nobody has written yet what is done for the customer at these steps, in sight or behind the scenes.',
  },

  more: (count) => `+${count} more`,
  mean: 'mean of the steps',
  range: 'lowest to highest',

  optional: 'optional',
  assumed: 'assumed',
  validated: 'validated',
  stepFlags: {
    start: 'start',
    end: 'end',
    goal: 'goal reached',
    passive: 'passive',
    impulse: 'unplanned',
    repeat: 'repeated',
  },
  alsoCalled: (names) => `also ${names.join(', ')}`,
  onlyFor: (personas) => `only ${personas}`,
  condition: (text) => `if ${text}`,

  exit: 'leaves',
  share: (rate) => percent(rate, '.'),
  targetOf: (text) => `target ${text}`,
  promiseOf: (text) => `promise ${text}`,
  ownerOf: (owner) => `owner: ${owner}`,

  duration: (text) => spellDuration(text, '.', timeUnit),

  private: 'private',
  todo: (text) => `to do: ${text}`,
  todos: (number) => `${number}${nbsp}to do`,
  status: { planned: 'planned', running: 'running', done: 'done', stopped: 'stopped' },
  evidenceKinds: {
    interview: 'interview',
    survey: 'survey',
    analytics: 'analytics',
    'usability test': 'usability test',
    observation: 'observation',
    'desk research': 'desk research',
    experiment: 'experiment',
    feedback: 'feedback',
    assumption: 'assumption',
  },

  scoresEstimated: 'Scores: author’s estimate (no evidence attached)',
  sourceOf: (source) => `Source: ${source}`,
  evidenceOf: (evidence) => `Evidence: ${evidence}`,

  quote: (text) => quoted(text, '“', '”'),
  score: (value) => signed(value, '.'),
  number: (value) => decimal(value, '.'),

  reads: {
    icon: 'word',
    articles: '',
    head: 'last',
    counted:
      'sec secs second seconds mins minute minutes hr hrs hour hours day days wk wks week weeks month months yr yrs year years times pt pts point points step steps',
    clinging: '',
    icons: {
      ad: 'ad advert advertisement advertising banner campaign',
      app: 'app application',
      bank: 'bank',
      blog: 'blog article newspaper magazine press news newsletter guide',
      book: 'book catalogue catalog brochure manual handbook',
      bot: 'bot chatbot robot',
      building: 'office branch headquarters',
      calendar: 'appointment booking reservation calendar',
      car: 'car taxi drive-through drive-thru garage',
      card: 'card payment checkout pay',
      cart: 'cart basket',
      chat: 'chat conversation friend word-of-mouth recommendation referral talk',
      community: 'community forum club',
      course: 'course class lesson training workshop',
      desktop: 'desktop computer laptop',
      document: 'contract document report certificate sheet brief file pdf',
      download: 'download resource',
      event: 'event fair exhibition conference ticket webinar',
      food: 'restaurant menu meal',
      coffee: 'coffee cafe café',
      form: 'form questionnaire application-form',
      gift: 'gift present coupon voucher reward loyalty',
      globe: 'website site web page homepage portal internet online',
      handshake: 'negotiation deal agreement sales-talk',
      health: 'doctor clinic hospital nurse',
      home: 'home house',
      hotel: 'hotel hostel',
      image: 'photo picture gallery',
      invoice: 'invoice bill receipt',
      key: 'handover hand-over pick-up key',
      kiosk: 'kiosk terminal self-service',
      location: 'map location navigation',
      login: 'login sign-in account sign-up registration',
      mail: 'mail e-mail email newsletter letter',
      mobile: 'mobile smartphone',
      money: 'cash money refund loan',
      notification: 'notification push alert reminder',
      parcel: 'parcel package delivery shipment box',
      people: 'assistant adviser advisor consultant staff sales salesperson team agent family',
      phone: 'phone call telephone hotline',
      plane: 'flight plane airport airline',
      play: 'youtube tiktok film clip stream streaming live livestream vlog',
      podcast: 'podcast',
      poster: 'poster billboard flyer leaflet sign signage street outdoor',
      price: 'price comparison',
      'qr-code': 'qr qr-code',
      radio: 'radio',
      review: 'review rating testimonial star',
      school: 'school university',
      screen: 'screen display monitor',
      search: 'search google seo bing',
      service: 'service repair maintenance warranty',
      shop: 'shop store showroom dealer dealership marketplace supermarket mall counter boutique',
      sms: 'sms text message whatsapp messenger line wechat telegram',
      social: 'social social-media instagram facebook twitter linkedin pinterest x-twitter threads',
      support: 'support helpdesk help-desk help call-centre call-center contact-centre',
      survey: 'survey poll nps feedback',
      tag: 'offer discount promotion sale',
      'test-drive': 'test-drive test trial demo',
      train: 'train station railway metro',
      bus: 'bus tram',
      truck: 'courier driver truck shipping',
      tv: 'tv television commercial',
      video: 'video camera zoom video-call meeting',
      wallet: 'wallet',
    },
  },

  spoken: {
    phase: 'Phase',
    stage: 'Stage',
    step: 'Step',
    personas: 'Personas',
    table: 'The same as a table',
    severity: (level) => `severity ${level} of 3`,
    impact: (level) => `impact ${level} of 3`,
    answers: (pain) => `answers ${pain}`,
    met: 'met',
    missed: 'missed',
    won: 'won',
    lost: 'lost',
  },

  describe: ({ stages, steps, names, lowest, highest, gap, leaving }) =>
    [
      `Customer journey with ${stages > 0 ? `${count(stages, 'stage')} (${names.join(', ')}) and ` : ''}${count(steps, 'step')}.`,
      lowest && `Lowest point: ${lowest.step} (${signed(lowest.score, '.')}).`,
      highest && `Highest point: ${highest.step} (${signed(highest.score, '.')}).`,
      gap && `Largest gap to the target: ${gap.step} (${decimal(gap.size, '.')}).`,
      leaving && `Most leave at: ${leaving.step} (${percent(leaving.rate, '.')}).`,
    ]
      .filter(Boolean)
      .join(' '),
  painSentence: (number, severity, text) => `Pain ${number}, severity ${severity} of 3: ${text}`,
  ideaSentence: (number, answers, text) =>
    `Opportunity ${number}${answers ? `, answers ${answers}` : ''}: ${text}`,
  touchpointSentence: (channel, handOver, ...said) =>
    [`Touchpoint: ${channel}`, ...said, handOver && `${en.handOver[handOver]} on the way in`]
      .filter(Boolean)
      .join(', '),
  quoteSentence: (text, source) => `Customer voice${source ? `, ${source}` : ''}: ${en.quote(text)}`,
  responseSentence: (lane, text, owner) => `${lane}: ${text}${owner ? ` (owner: ${owner})` : ''}`,
  metricSentence: (name, ...said) => `${name}: ${said.filter(Boolean).join(', ')}`,
  pointOfSeries: (value, label) => `${value} (${label})`,
  stepSentence: (number, title, stage) => `Step ${number}${stage ? `, ${stage}` : ''}: ${title}`,
  stageFeelingSentence: (stage, persona, mean, lowest, highest) =>
    `${persona ? `${persona} at ${stage}` : stage}: mean ${signed(mean, '.')}, from ${signed(lowest, '.')} to ${signed(highest, '.')}`,
  feelingSentence: (step, persona, word, score) =>
    `${persona ? `${persona} at ${step}` : step}: ${feeling(word, score, 'no score')}`,
};

function count(number: number, noun: string): string {
  return `${number}${nbsp}${noun}${number === 1 ? '' : 's'}`;
}

function feeling(word: string | undefined, score: number | undefined, none: string): string {
  return [word, score === undefined ? undefined : signed(score, '.')].filter(Boolean).join(', ') || none;
}

const timeUnits = { s: 's', min: 'min', h: 'h', d: 'day', w: 'week', mo: 'month', y: 'year' } as const;

function timeUnit(unit: TimeUnit, number: number): string {
  const isWord = timeUnits[unit].length > 3 || unit === 'd';
  return timeUnits[unit] + (isWord && number !== 1 ? 's' : '');
}
