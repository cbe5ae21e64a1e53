/** The kinds of node that carry keys. */
export const nodeKinds = [
  'journey',
  'persona',
  'channel',
  'metric',
  'lane',
  'view',
  'phase',
  'stage',
  'group',
  'step',
] as const;

export type NodeKind = (typeof nodeKinds)[number];

/** How the value of a key is read. */
export type ValueKind =
  | 'text'
  | 'list'
  | 'metric'
  | 'duration'
  | 'target'
  | 'reference'
  | 'references'
  | 'span'
  | 'word'
  /** Opens a block of its own, named by the value. */
  | 'block';

interface Key {
  readonly on: readonly NodeKind[];
  readonly value: ValueKind;
}

const notes = ['stage', 'step'] as const;

/** Every key by its canonical English name: where it may stand and how its value is read. */
export const keys = {
  persona: { on: ['journey', 'view'], value: 'block' },
  channel: { on: ['journey'], value: 'block' },
  metric: { on: ['journey'], value: 'block' },
  lane: { on: ['journey'], value: 'block' },
  view: { on: ['journey'], value: 'block' },
  use: { on: ['journey'], value: 'text' },

  takeaway: { on: ['journey'], value: 'text' },
  context: { on: ['journey'], value: 'text' },
  scope: { on: ['journey'], value: 'text' },
  reviewed: { on: ['journey'], value: 'text' },
  status: { on: ['journey'], value: 'text' },
  goal: { on: ['journey', 'persona', 'stage'], value: 'text' },
  source: { on: ['journey', 'metric'], value: 'text' },
  evidence: { on: ['journey', ...notes], value: 'text' },
  owner: { on: ['journey', 'channel', ...notes], value: 'text' },

  need: { on: ['persona'], value: 'text' },
  fear: { on: ['persona'], value: 'text' },
  motive: { on: ['persona'], value: 'text' },
  trait: { on: ['persona'], value: 'text' },
  quote: { on: ['persona'], value: 'text' },
  colour: { on: ['persona'], value: 'word' },
  image: { on: ['persona', 'step'], value: 'text' },

  icon: { on: ['channel', 'lane'], value: 'word' },
  voice: { on: ['channel'], value: 'text' },

  unit: { on: ['metric'], value: 'word' },
  better: { on: ['metric'], value: 'word' },
  target: { on: ['metric'], value: 'target' },
  scale: { on: ['metric'], value: 'word' },
  where: { on: ['metric'], value: 'text' },
  series: { on: ['metric'], value: 'word' },

  after: { on: ['lane'], value: 'reference' },
  as: { on: ['lane', 'view'], value: 'word' },

  kind: { on: ['stage'], value: 'word' },
  aka: { on: ['channel', 'stage'], value: 'list' },
  kpi: { on: notes, value: 'metric' },
  time: { on: notes, value: 'duration' },
  cost: { on: notes, value: 'text' },
  competitor: { on: notes, value: 'text' },
  think: { on: notes, value: 'text' },
  front: { on: notes, value: 'text' },
  back: { on: notes, value: 'text' },
  support: { on: notes, value: 'text' },
  experiment: { on: notes, value: 'text' },
  do: { on: ['step'], value: 'text' },
  effort: { on: ['step'], value: 'text' },
  arc: { on: ['step'], value: 'text' },
  zone: { on: ['step'], value: 'word' },
  moment: { on: ['step'], value: 'text' },
  if: { on: ['stage', 'group', 'step'], value: 'text' },

  lanes: { on: ['view'], value: 'list' },
  by: { on: ['view'], value: 'word' },
  compare: { on: ['view'], value: 'references' },
  steps: { on: ['view'], value: 'span' },
  density: { on: ['view'], value: 'word' },
  orientation: { on: ['view'], value: 'word' },
  theme: { on: ['view'], value: 'word' },

  label: { on: nodeKinds, value: 'text' },
  note: { on: nodeKinds, value: 'text' },
  link: { on: nodeKinds, value: 'text' },
  tag: { on: nodeKinds, value: 'list' },
} as const satisfies Readonly<Record<string, Key>>;

/** The canonical English name of a key. */
export type KeyName = keyof typeof keys;
