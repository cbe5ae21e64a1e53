import type { Range } from '@wayline/parser';
import type { CellBase } from './cell.ts';

/** A storyboard: panels in rows, under bars that name their stages. */
export interface PanelsContent {
  readonly form: 'panels';
  readonly bars: readonly PanelBar[];
  /** In order; where each stands follows from how many have room in a row. */
  readonly panels: readonly Panel[];
}

/** A stage, over the panels of a row that belong to it. */
export interface PanelBar {
  readonly key: string;
  readonly range: Range;
  readonly label: string;
  readonly number: number;
  readonly name: string;
  readonly goal?: string;
  /** The phase that begins with it. */
  readonly phase?: string;
  readonly shade: 1 | 2 | 3 | 4;
  readonly shown: boolean;
}

export interface Panel extends CellBase {
  /** Which of the bars it stands under. */
  readonly bar: number;
  readonly number?: number;
  readonly title: string;
  readonly remarks: readonly string[];
  readonly description?: string;
  readonly feelings: readonly PanelFeeling[];
  readonly quotes: readonly PanelQuote[];
  readonly picture: FramedImage | DrawnScene;
  readonly moment: boolean;
}

export interface PanelFeeling {
  readonly text: string;
  /** −2 … +2. */
  readonly value?: number;
  /** The same in words. */
  readonly score?: string;
  /** Which persona's it is, where there are several. */
  readonly style?: number;
}

export interface PanelQuote {
  readonly text: string;
  readonly source?: string;
}

/** People with a face each, and the icons of what they meet. */
export interface DrawnScene {
  readonly people: readonly { readonly value?: number | undefined; readonly style?: number | undefined }[];
  readonly icons: readonly string[];
}

/** What an image shows, and the image itself where somebody handed it in. */
export interface FramedImage {
  readonly alt: string;
  /** A `data:` address. */
  readonly address?: string;
}
