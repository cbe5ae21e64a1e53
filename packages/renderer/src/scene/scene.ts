import type { Range } from '@wayline/parser';
import type { FrameDefinition } from '../layout/definition.ts';
import type { Weight } from '../text/ruler.ts';
import type { Role } from '../theme/roles.ts';

/** A drawing as plain data: what each thing is and where it stands, never its colour. Lengths in px. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The sheet that it is printed on, in mm; it then has the same proportions. */
  readonly paper?: { readonly width: number; readonly height: number };
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Which way the journey runs. */
  readonly direction: 'ltr' | 'rtl';
  /** Which way the text runs. */
  readonly textDirection: 'ltr' | 'rtl';
  /** Whether the steps stand side by side or one below the other. */
  readonly orientation: 'horizontal' | 'vertical';
  /** Fonts that a theme asks for before the usual ones: of titles, and of all the rest. */
  readonly fonts?: { readonly heading?: string; readonly body?: string };
  readonly title: string;
  /** One or two sentences that say what the picture shows, for those who cannot see it. */
  readonly description: string;
  /** What kind of picture this is, in the reader's language. */
  readonly roleDescription: string;
  readonly definitions: readonly Definition[];
  /** Painted in this order; rail, stage header and body are layers of their own. */
  readonly layers: readonly Layer[];
  /** Where the step columns stand, for those who audit or scroll the picture. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
}

export interface Layer {
  readonly name: 'ground' | 'header' | 'stages' | 'rail' | 'body' | 'footer';
  readonly nodes: readonly SceneNode[];
}

export type SceneNode = SceneGroup | SceneRect | SceneCircle | ScenePath | SceneText | SceneIcon | SceneImage;

interface NodeBase {
  /** Unique in the scene and stable under unrelated edits: the id of the thing and the part of it. */
  readonly key: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Things that belong together; with a label it is what a reader would call by name. */
export interface SceneGroup extends NodeBase {
  readonly kind: 'group';
  readonly label?: string | undefined;
  readonly semantics?: 'group' | 'list' | 'listitem' | 'symbol' | 'hidden' | undefined;
  /** The cell that all ink of the group has to stay in. */
  readonly box?: Box | undefined;
  readonly lane?: string | undefined;
  readonly column?: number | undefined;
  readonly range?: Range | undefined;
  /** All of a text that is shown shortened, for those who point at it. */
  readonly title?: string | undefined;
  /** Where it leads those who press it; only addresses of the web and of mail are painted as links. */
  readonly link?: string | undefined;
  readonly children: readonly SceneNode[];
}

export interface SceneRect extends NodeBase, Box {
  readonly kind: 'rect';
  readonly role: Role;
  readonly radius?: number | undefined;
}

export interface SceneCircle extends NodeBase {
  readonly kind: 'circle';
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface ScenePath extends NodeBase {
  readonly kind: 'path';
  readonly role: Role;
  /** SVG path data. */
  readonly d: string;
  /** Name of a gradient or hatch in `definitions` that fills it. */
  readonly fill?: string | undefined;
  /** Name of a clip in `definitions`. */
  readonly clip?: string | undefined;
}

/**
 * One line of text. A reader's program may set it whole from `x`; its runs are one script each and have places
 * of their own, for libraries that find only one font for a piece of text.
 */
export interface SceneText extends NodeBase {
  readonly kind: 'text';
  readonly role: Role;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  /** Set in the font of titles, where the scene has one. */
  readonly family?: 'heading' | undefined;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Drawn with an outline in the colour of the page, to stay readable over lines. */
  readonly halo?: boolean | undefined;
  /** Which way this line runs: a line without a letter of a right-to-left script runs from left to right. */
  readonly direction: 'ltr' | 'rtl';
  /** The whole line in reading order. */
  readonly text: string;
  /** In the order they are seen, from left to right. */
  readonly runs: readonly SceneRun[];
}

export interface SceneRun {
  readonly text: string;
  /** Left edge, as the ruler has it. */
  readonly x: number;
  readonly role?: Role | undefined;
  readonly weight?: Weight | undefined;
  /** Where it leads those who press it. */
  readonly link?: string;
  /** Where it begins in the text, in a line that runs from right to left: its runs stand in another order. */
  readonly from?: number;
}

/** A picture from the icon table, in a square of `size`. */
export interface SceneIcon extends NodeBase {
  readonly kind: 'icon';
  readonly role: Role;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** An image of the writer's: as much of it from the middle as fills its box. */
export interface SceneImage extends NodeBase, Box {
  readonly kind: 'image';
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** A `data:` address; a picture holds nothing that is loaded from elsewhere. */
  readonly address: string;
  /** Name of the frame in `definitions` that rounds its corners. */
  readonly frame: string;
}

export type Definition =
  | {
      readonly kind: 'gradient';
      readonly name: string;
      /** Runs straight along this axis. */
      readonly axis: 'x' | 'y';
      readonly from: number;
      readonly to: number;
      readonly stops: readonly { readonly offset: number; readonly role: Role; readonly opacity: number }[];
    }
  | { readonly kind: 'hatch'; readonly name: string; readonly role: Role }
  | { readonly kind: 'clip'; readonly name: string; readonly box: Box }
  | FrameDefinition;
