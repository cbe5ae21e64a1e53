import type { Check } from '../check.ts';

const most = 250_000;

/** A picture too heavy for a page. */
export const heavySvg: Check = {
  code: 'S3',
  finds: `more than ${most / 1000} kB`,
  referenceOnly: true,
  find: ({ painted }) =>
    painted.flatMap(({ svg }) => {
      const bytes = new TextEncoder().encode(svg).length;
      return bytes > most ? [{ key: 'page', detail: `${Math.round(bytes / 1000)} kB` }] : [];
    }),
};
