// Draws what it is asked for, a line of JSON for each line of JSON: a process of its own, so that its parent can
// start it anew after every build, and its faults are its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { render } from '@wayline/renderer/text';
import { problemsIn } from '../problems/problem.ts';
import { projectOf } from '../sources/project.ts';
import type { Drawing, DrawingWanted } from './drawing.ts';
import { root } from './sources.ts';

/** The parts of a scene, as far as they are looked at here. */
interface Part {
  readonly kind: string;
  readonly key: string;
  readonly range?: { readonly from: number; readonly to: number } | undefined;
  readonly children?: readonly Part[];
}

for await (const line of createInterface({ input: process.stdin })) {
  const answer = await drawing(JSON.parse(line)).catch((error: unknown): Drawing => {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { svg: '', problems: [problem], places: {} };
  });
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

async function drawing({ file, view, theme, language, orientation }: DrawingWanted): Promise<Drawing> {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const { svg, scene, diagnostics, journey } = await render(text, {
    images: 'embed',
    ...projectOf(path),
    view,
    theme,
    prefix: 'picture',
    ...(language !== undefined && { language }),
    ...(orientation !== undefined && { orientation }),
  });
  const problems = problemsIn(file, text, diagnostics, journey.language).map(
    ({ start, severity, message, code }) => `${start?.line ?? 1}: ${severity}: ${message} [${code}]`,
  );
  const places: Record<string, [number, number]> = {};
  const note = ({ key, range, children = [] }: Part): void => {
    if (range) places[key] = [range.from, range.to];
    for (const child of children) note(child);
  };
  for (const { nodes } of scene.layers) for (const node of nodes) note(node);
  return { svg, problems, places };
}
