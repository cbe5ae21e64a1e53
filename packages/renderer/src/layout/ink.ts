import type { Range } from '@wayline/parser';
import type { Weight } from '../text/ruler.ts';
import type { Role } from '../theme/roles.ts';
import type { TypeStyle } from '../theme/type-scale.ts';

/**
 * What is to be drawn, in logical axes: `inline` runs along the journey from start to end, `block` down the
 * page. Only the step that makes a scene of it knows which of them is left. Lengths in px.
 */
export type Ink = InkGroup | InkRect | InkCircle | InkPath | InkText | InkIcon | InkImage;

export interface LogicalBox {
  readonly inline: number;
  readonly block: number;
  readonly inlineSize: number;
  readonly blockSize: number;
}

export interface InkGroup {
  readonly kind: 'group';
  readonly key: string;
  readonly label?: string;
  readonly semantics?: 'group' | 'list' | 'listitem' | 'symbol' | 'hidden';
  readonly box?: LogicalBox;
  readonly lane?: string;
  readonly column?: number;
  readonly range?: Range;
  /** All of a text that is shown shortened, for those who point at it. */
  readonly title?: string;
  /** Where it leads those who press it. */
  readonly link?: string;
  readonly children: readonly Ink[];
}

export interface InkRect extends LogicalBox {
  readonly kind: 'rect';
  readonly key: string;
  readonly role: Role;
  readonly radius?: number;
}

export interface InkCircle {
  readonly kind: 'circle';
  readonly key: string;
  readonly role: Role;
  readonly inline: number;
  readonly block: number;
  readonly radius: number;
}

/** A point as `[inline, block]`. */
export type Point = readonly [number, number];

/** Steps of a path; each takes its points in logical axes. */
export type Command =
  | readonly ['M' | 'L', Point]
  | readonly ['Q', Point, Point]
  | readonly ['C', Point, Point, Point]
  | readonly ['Z'];

export interface InkPath {
  readonly kind: 'path';
  readonly key: string;
  readonly role: Role;
  readonly commands: readonly Command[];
  readonly fill?: string;
  readonly clip?: string;
}

/** Words of a line that look otherwise than the rest. */
export interface InkSpan {
  readonly from: number;
  readonly to: number;
  /** Which mark of the text they belong to. */
  readonly mark: number;
  readonly weight?: Weight;
  readonly role?: Role;
  /** Where they lead those who press them. */
  readonly link?: string;
}

/** One line of text on its baseline. */
export interface InkText {
  readonly kind: 'text';
  readonly key: string;
  readonly role: Role;
  readonly inline: number;
  readonly block: number;
  readonly style: TypeStyle;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly halo?: boolean;
  /** Words that look otherwise, in order. */
  readonly spans?: readonly InkSpan[];
  /** A number in front of the text, quieter than it. */
  readonly lead?: { readonly text: string; readonly role: Role; readonly weight: Weight };
}

export interface InkIcon {
  readonly kind: 'icon';
  readonly key: string;
  readonly role: Role;
  readonly name: string;
  readonly inline: number;
  readonly block: number;
  readonly size: number;
}

/** An image of the writer's, as much of it from the middle as fills the box. */
export interface InkImage extends LogicalBox {
  readonly kind: 'image';
  readonly key: string;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** A `data:` address. */
  readonly address: string;
  /** Name of the frame in the definitions that rounds its corners. */
  readonly frame: string;
}
