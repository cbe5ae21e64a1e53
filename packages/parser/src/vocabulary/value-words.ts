/** Words with a meaning inside a value, by what they are said of. */
export const valueWords = {
  measure: ['target', 'promise', 'up', 'down'],
  edge: ['exit'],
  state: ['as-is', 'to-be'],
  zone: ['hot', 'cold'],
  effort: ['low', 'medium', 'high'],
  status: ['planned', 'running', 'done', 'stopped'],
  /** What a piece of evidence is. */
  evidence: [
    'interview',
    'survey',
    'analytics',
    'usability test',
    'observation',
    'desk research',
    'experiment',
    'feedback',
    'assumption',
  ],
  view: [
    'map',
    'curve',
    'blueprint',
    'flow',
    'funnel',
    'channels',
    'compare',
    'table',
    'storyboard',
    'overview',
    'strip',
  ],
  lane: [
    'storyboard',
    'actions',
    'touchpoints',
    'presence',
    'emotion',
    'thoughts',
    'quotes',
    'pains',
    'opportunities',
    'frontstage',
    'backstage',
    'support',
    'funnel',
    'metrics',
    'time',
    'effort',
    'zone',
    'arc',
    'evidence',
    'experiments',
    'costs',
    'competitors',
  ],
  /** What the lanes of a flow stand for. */
  rows: ['channel', 'ownership', 'place', 'persona', 'owner'],
  shape: ['text', 'cards', 'chips', 'bars', 'image'],
  density: ['dense', 'presentation'],
  orientation: ['horizontal', 'vertical'],
  colour: ['blue', 'red', 'orange', 'yellow', 'brown', 'green', 'purple', 'pink', 'grey', 'black'],
} as const;

/** What a word inside a value is said of. */
export type ValueTopic = keyof typeof valueWords;

/** The canonical English form of a word inside a value. */
export type ValueWord = (typeof valueWords)[ValueTopic][number];
