import type { Attributes, Feel, KeyName, NodeKind, Range, Words } from '@wayline/parser';
import type { Origin, Text } from '../journey.ts';
import type { Braces } from './braces.ts';
import type { SpeakingLine, Statement } from './statements.ts';
import type { Piece } from './text.ts';

/** The nodes of a file with what was written under each, before any name or value is looked at. */
export interface Outline {
  readonly journey: OutlineNode;
  /** Every other node, in order. */
  readonly nodes: readonly OutlineNode[];
}

/** A node as written. */
export interface OutlineNode {
  readonly kind: NodeKind;
  readonly label: Words;
  readonly range: Range;
  /** Set for what is taken from another file; its ranges are those of the place that takes it. */
  readonly origin?: Origin;
  /** What else a shipped channel is called, folded; others say so in their properties. */
  readonly otherNames?: readonly string[];
  /** True for the stage of steps that stand under no `##`. */
  readonly implicit: boolean;
  readonly braces: Braces;
  readonly feel: Feel | undefined;
  readonly description: readonly Piece[];
  readonly properties: readonly Property[];
  readonly custom: readonly CustomProperty[];
  readonly items: readonly Statement<ItemLine>[];
  /** The nodes it stands in. */
  readonly phase: OutlineNode | undefined;
  readonly stage: OutlineNode | undefined;
  readonly group: OutlineNode | undefined;
}

/** A key with its value, from a line of its own or from the braces of the node. */
export interface Property extends Value {
  readonly key: KeyName;
  readonly keyRange: Range;
  /** The language of `label.en`. */
  readonly language?: string;
}

/** An item of a lane that the file declares, named by its folded label. */
export interface CustomProperty extends Value {
  readonly lane: string;
}

interface Value {
  readonly value: Text;
  readonly attributes: readonly Attributes[];
  readonly range: Range;
}

/** A line that notes something under a step or a stage. */
export type ItemLine = Extract<SpeakingLine, { kind: 'touch' | 'say' | 'pain' | 'idea' | 'edge' }>;
