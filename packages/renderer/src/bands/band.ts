import type { Board } from '../board/board.ts';
import type { LogicalDefinition } from '../layout/definition.ts';
import type { Ink } from '../layout/ink.ts';
import type { Setting } from '../layout/setting.ts';
import type { Layer } from '../scene/scene.ts';

/** Ink for one layer of the scene, from the upper edge of its band. */
export interface BandInk {
  readonly layer: Layer['name'];
  readonly ink: readonly Ink[];
}

/** A horizontal part of the page that has been measured; `place` makes its ink once its room is known. */
export interface Band {
  readonly name: string;
  readonly blockSize: number;
  /** Whether the washes of the stages run behind it. */
  readonly washed: boolean;
  readonly place: () => {
    readonly inks: readonly BandInk[];
    readonly definitions?: readonly LogicalDefinition[];
  };
}

/** Makes a band of a board, or nothing where the board has nothing for it. */
export type BandMaker = (board: Board, setting: Setting) => Band | undefined;
