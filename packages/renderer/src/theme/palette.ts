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

/** How a role is painted: colours by token, lines in px. None of it moves anything. */
export interface RoleStyle {
  readonly fill?: Token;
  readonly stroke?: Token;
  readonly width?: number;
  readonly dash?: string;
  /** Round ends and corners. */
  readonly round?: boolean;
  readonly opacity?: number;
  /** The fill is drawn as lines or dots of its colour, with what lies below between them. */
  readonly hatch?: Hatch;
}

/** Ways to draw a fill that survive a printer without colours. */
export type Hatch = 'lines' | 'dots' | 'slant';

/** The colours of one theme, `#RRGGBB` each. A palette changes how a picture looks, never where things stand. */
export interface Palette {
  readonly name: string;
  /** Whether it is made for dark surroundings. */
  readonly dark: boolean;
  readonly colours: Readonly<Record<Token, string>>;
  /** Roles that it paints in a way of its own, by name. */
  readonly roles?: Readonly<Record<string, RoleStyle>>;
}
