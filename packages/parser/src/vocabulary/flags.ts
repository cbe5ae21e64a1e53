/** What may stand in braces beside `#id` and the keys of the node: bare words, and names that take a value. */
export const flags = {
  moment: 'bare',
  start: 'bare',
  end: 'bare',
  goal: 'bare',
  optional: 'bare',
  passive: 'bare',
  impulse: 'bare',
  assumed: 'bare',
  validated: 'bare',
  'as-is': 'bare',
  'to-be': 'bare',
  lost: 'bare',
  won: 'bare',
  repeat: 'bare',
  private: 'bare',

  paid: 'bare',
  owned: 'bare',
  third: 'bare',
  earned: 'bare',
  online: 'bare',
  offline: 'bare',
  direct: 'bare',
  indirect: 'bare',
  'self-service': 'bare',

  only: 'pair',
  until: 'pair',
  rate: 'pair',
  count: 'pair',
  owner: 'pair',
  source: 'pair',
  date: 'pair',
  n: 'pair',
  status: 'pair',
  by: 'pair',
  result: 'pair',
  todo: 'pair',
} as const satisfies Readonly<Record<string, 'bare' | 'pair'>>;

/** The canonical English name of a flag. */
export type FlagName = keyof typeof flags;
