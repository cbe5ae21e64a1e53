import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from '@wayline/renderer/text';
import { writeWhole } from '../output/write-whole.ts';
import { type Problem, problemsIn } from '../problems/problem.ts';
import { showProblems } from '../problems/show.ts';
import { projectOf } from '../sources/project.ts';
import { speechOf } from '../speech.ts';
import { escaped, page } from './page.ts';
import { filesOf, patterns, root } from './sources.ts';

const folder = join(root, 'out');

process.exitCode = await drawGallery();

/** Draws every example, light and dark, and a page that shows them all. */
async function drawGallery(): Promise<number> {
  const problems: Problem[] = [];
  const figures: string[] = [];
  for (const file of await filesOf(patterns.examples)) {
    const text = readFileSync(join(root, file), 'utf8');
    const name = basename(file, '.journey');
    const project = projectOf(join(root, file));
    const { svg, diagnostics, journey } = await render(text, { ...project, theme: 'paper' });
    const dark = await render(text, { ...project, theme: 'night' });
    problems.push(...problemsIn(file, text, diagnostics, journey.language));
    problems.push(...write(`${name}.svg`, svg), ...write(`${name}.night.svg`, dark.svg));
    figures.push(figure(name, journey.title?.text ?? name, text));
  }
  const html = page('Wayline examples', `<h1>Wayline examples</h1>\n${figures.join('\n')}`);
  problems.push(...write('index.html', html));

  await showProblems(problems, process.stderr, speechOf(process.argv, process.env));
  process.stdout.write(`
${figures.length} maps are drawn in ${relative(process.cwd(), folder) || '.'}/
Look at them: ${pathToFileURL(join(folder, 'index.html'))}
`);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function write(name: string, text: string): readonly Problem[] {
  const unwritten = writeWhole(join(folder, name), text);
  return unwritten === undefined ? [] : [unwritten];
}

function figure(name: string, title: string, text: string): string {
  const file = escaped(encodeURIComponent(name));
  return `<figure id="${escaped(name)}">
  <figcaption><strong>${escaped(title)}</strong>${escaped(name)}.journey · <a href="${file}.svg">light</a> · <a href="${file}.night.svg">dark</a></figcaption>
  <picture>
    <source srcset="${file}.night.svg" media="(prefers-color-scheme: dark)">
    <img src="${file}.svg" alt="Customer-journey map: ${escaped(title)}">
  </picture>
  <details><summary>The text it is drawn from</summary><pre>${escaped(text)}</pre></details>
</figure>`;
}
