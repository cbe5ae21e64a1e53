import type { Check, Finding } from '../check.ts';
import { elementsIn, type SvgNode } from '../read-svg.ts';

const allowed = new Set(
  'svg title desc style defs g rect circle path text tspan clipPath linearGradient stop pattern a image'.split(
    ' ',
  ),
);
const safeLink = /^(https?:|mailto:)/i;
const embedded = /^data:image\/(png|jpeg|webp|gif|avif);base64,[\w+/]+=*$/;

/** The picture holds what a page must not take in: script, foreign content, a reference to the outside. */
export const unsafeSvg: Check = {
  code: 'S1',
  finds: 'unsafe content',
  find: ({ painted }) =>
    painted.flatMap(({ root }) =>
      root instanceof Error ? [{ key: 'page', detail: root.message }] : elementsIn(root).flatMap(troubleWith),
    ),
};

function troubleWith({ name, attributes, children }: SvgNode): readonly Finding[] {
  const found: string[] = [];
  if (!allowed.has(name)) found.push(`<${name}>`);
  for (const [key, value] of Object.entries(attributes)) {
    if (/^on/i.test(key)) found.push(key);
    const isSafe = name === 'a' ? safeLink.test(value) : name === 'image' && embedded.test(value);
    if (/href$/i.test(key) && !isSafe) found.push(`${key}=${value}`);
    if (key !== 'aria-label' && /url\(\s*(?!#)|javascript:|expression\(/i.test(value))
      found.push(`${key}=${value}`);
  }
  const sheet = name === 'style' ? children.join('') : '';
  if (/@import|url\(|expression\(/i.test(sheet)) found.push('a style sheet that loads something');
  return found.map((detail) => ({ key: 'page', detail }));
}
