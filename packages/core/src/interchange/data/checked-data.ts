import type { NodeKind } from '@wayline/parser';
import type { PrivateText } from '../json.ts';

/** Data whose shape is known, but not yet what holds between its parts. */
export interface CheckedData extends Lists {
  readonly language?: string;
}

type Lists = { readonly [List in (typeof nodeLists)[number]['list']]: readonly NodeData[] };

/** The lists of a journey that hold nodes. */
export const nodeLists = [
  { list: 'personas', kind: 'persona' },
  { list: 'channels', kind: 'channel' },
  { list: 'metrics', kind: 'metric' },
  { list: 'lanes', kind: 'lane' },
  { list: 'views', kind: 'view' },
  { list: 'phases', kind: 'phase' },
  { list: 'stages', kind: 'stage' },
  { list: 'groups', kind: 'group' },
  { list: 'steps', kind: 'step' },
] as const satisfies readonly { readonly list: string; readonly kind: NodeKind }[];

/** What names and places a node. */
export interface NodeData {
  readonly kind: string;
  readonly id?: string;
  readonly origin?: object;
  readonly label: string | PrivateText;
  readonly declared?: boolean;
  readonly implicit?: boolean;
  readonly phase?: string;
  readonly stage?: string;
  readonly group?: string;
  readonly touchpoints?: readonly { readonly channel: string }[];
  readonly pains?: readonly NumberedData[];
  readonly ideas?: readonly NumberedData[];
  readonly experiments?: readonly { readonly idea?: string }[];
}

/** A pain or an idea. */
export interface NumberedData {
  readonly number?: string;
  readonly answers?: string;
}
