export type * from './journey.ts';
export { type FileNeed, needs } from './needs.ts';
export { type ProblemCode, problems } from './problems.ts';
export { type Host, resolve } from './resolve/resolve.ts';
export { check } from './rules/check.ts';
export { rules } from './rules/index.ts';
export type { Checked, Rule } from './rules/rule.ts';
