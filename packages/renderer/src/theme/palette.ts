/** What a colour is for; a palette gives each of them a value. */
export const tokens = [
  'page',
  'wash',
  'washAlt',
  'ink',
  'ink2',
  'ink3',
  'hair',
  'hair2',
  'grid',
  'zero',
  'phase1',
  'phase2',
  'phase3',
  'phase4',
  'onPhase',
  'onPhase2',
  'accent',
  'avatar',
  'card',
  'positive',
  'positiveFill',
  'negative',
  'negativeFill',
  'negativeCard',
  'negativeRule',
  'opportunity',
  'opportunityCard',
  'opportunityRule',
  'ideal',
  'gap',
  'moment',
  'momentRule',
  'chip',
  'chipOwned',
  'chipPaid',
  'onPaid',
  'persona1',
  'persona2',
  'persona3',
  'persona4',
  'persona5',
] as const;

export type Token = (typeof tokens)[number];

/** The colours of one theme, `#RRGGBB` each. A palette changes how a picture looks, never where things stand. */
export interface Palette {
  readonly name: string;
  /** Whether it is made for dark surroundings. */
  readonly dark: boolean;
  readonly colours: Readonly<Record<Token, string>>;
}
