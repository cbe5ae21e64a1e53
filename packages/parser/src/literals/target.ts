import { inAscii } from './ascii.ts';
import { type QuantityLiteral, quantity } from './quantity.ts';

/** Where a number should lie; a bare number leaves the comparison out. */
export interface TargetLiteral {
  readonly comparison?: '<=' | '>=' | '<' | '>' | '±';
  readonly quantity: QuantityLiteral;
}

/** Reads `<= 55%`, `≥ 50`, `± 3` or a bare quantity. */
export function target(text: string): TargetLiteral | undefined {
  const found = /^\s*(<=|>=|≤|≥|<|>|±|\+\/-)?\s*/.exec(inAscii(text));
  const written = quantity(text.slice(found?.[0].length ?? 0));
  const comparison = comparisons[found?.[1] ?? ''];
  return written && { ...(comparison && { comparison }), quantity: written };
}

const comparisons: Readonly<Record<string, TargetLiteral['comparison']>> = {
  '<=': '<=',
  '≤': '<=',
  '>=': '>=',
  '≥': '>=',
  '<': '<',
  '>': '>',
  '±': '±',
  '+/-': '±',
};
