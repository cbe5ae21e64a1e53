import type { Ownership } from '@wayline/core';
import type { CellBase } from './cell.ts';

/** A row for each channel, a mark where a step uses it, and the ways between the first channels of the steps. */
export interface PresenceContent {
  readonly form: 'presence';
  readonly rows: readonly ChannelRow[];
  readonly cells: readonly Presence[];
  readonly ways: readonly ChannelWay[];
  /** Where a channel is there throughout several columns. */
  readonly stretches: readonly { readonly row: number; readonly first: number; readonly last: number }[];
}

export interface ChannelRow {
  readonly key: string;
  readonly text: string;
  readonly icon: string;
  readonly ownership: Ownership;
  /** `online`, and what reviewers should know. */
  readonly hint?: string;
  /** Stands over the first row of those that belong together. */
  readonly heading?: string;
}

/** A channel at a step. */
export interface Presence extends CellBase {
  readonly row: number;
  readonly name: string;
  readonly icon: string;
  readonly ownership: Ownership;
  /** Whether it is the first that the step names, where the way leads through. */
  readonly main: boolean;
  readonly handOver?: 'kept' | 'lost';
}

export interface ChannelWay {
  readonly key: string;
  readonly from: { readonly column: number; readonly row: number };
  readonly to: { readonly column: number; readonly row: number };
  readonly handOver?: 'kept' | 'lost';
}
