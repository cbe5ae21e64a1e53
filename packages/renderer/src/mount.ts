export type { Mounted } from './paint/svg-js.ts';
export { mount } from './paint/svg-js.ts';
