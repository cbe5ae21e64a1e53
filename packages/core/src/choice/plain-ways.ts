import { type Diagnostic, say } from '@wayline/parser';
import { problem } from '../problems.ts';

/** Says that the long ways of a flow run where it looks plain, since nobody looked where they had best run. */
export function plainWays(): Diagnostic {
  return problem(
    'lint/plain-ways',
    { from: 0, to: 0 },
    say`The long ways of this flow were drawn without looking for their best course`,
    say`Draw it with ${'`render`'}, which waits for the router`,
  );
}

/** Says so where the router was asked and failed. */
export function failedRouter(reason: string): Diagnostic {
  return problem(
    'lint/plain-ways',
    { from: 0, to: 0 },
    say`The router of the flow failed: ${reason}`,
    say`The long ways are drawn where it looks plain; nothing is missing in the picture`,
  );
}
