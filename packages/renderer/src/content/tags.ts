import type { CellBase } from './cell.ts';

/** Names with their icons, as many beside each other as a column has room for. */
export interface TagsContent {
  readonly form: 'tags';
  readonly cells: readonly TagsCell[];
}

export interface TagsCell extends CellBase {
  readonly tags: readonly { readonly key: string; readonly text: string; readonly icon: string }[];
}
