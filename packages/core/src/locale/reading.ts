import type { IconName } from '../icon-names.ts';

/** What a picture makes of the words that a writer chose, in one language. */
export interface Reading {
  /** Words in the names of channels, by the icon that they suggest. */
  readonly icons: Readonly<Partial<Record<IconName, string>>>;
  /** Whether they are whole words, or stand where a word starts, where one ends, or anywhere in it. */
  readonly icon: 'word' | 'start' | 'end' | 'part';
  /** What may stand before the start of a word, and be written together with it. */
  readonly articles: string;
  /** Which of several such words says what a channel is. */
  readonly head: 'first' | 'last';
  /** Words that stay on the line of the number before them. */
  readonly counted: string;
  /** Words of one letter that stay on the line of the word behind them. */
  readonly clinging: string;
}
