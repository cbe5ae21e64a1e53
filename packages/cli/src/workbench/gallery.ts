import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageHtml, tableOf, views } from '@wayline/renderer';
import { render } from '@wayline/renderer/text';
import { writeWhole } from '../output/write-whole.ts';
import { type Problem, problemsIn } from '../problems/problem.ts';
import { showProblems } from '../problems/show.ts';
import { projectOf } from '../sources/project.ts';
import { speechOf } from '../speech.ts';
import { escaped, page } from './page.ts';
import { filesOf, patterns, root } from './sources.ts';

const folder = join(root, 'out');
/** What a map is drawn as; a table is a page. */
const table = 'table';
const kinds = views.map(({ name }) => name).filter((name) => name !== table);

process.exitCode = await drawGallery();

/** Draws every example in every view, light and dark, and a page that shows them all. */
async function drawGallery(): Promise<number> {
  const problems: Problem[] = [];
  const sections: string[] = [];
  for (const file of await filesOf(patterns.examples)) {
    const text = readFileSync(join(root, file), 'utf8');
    const name = basename(file, '.journey');
    const project = projectOf(join(root, file));
    for (const view of [...kinds, table]) {
      const { svg, html, board, diagnostics, journey } = await render(text, {
        ...project,
        view,
        theme: 'auto',
        images: 'embed',
      });
      if (html === undefined) problems.push(...write(`${name}.${view}.svg`, svg));
      else problems.push(...write(`${name}.${view}.html`, pageHtml(html, tableOf(board))));
      if (view !== kinds[0]) continue;
      problems.push(...problemsIn(file, text, diagnostics, journey.language));
      sections.push(section(name, journey.title?.text ?? name, text));
    }
  }
  const html = page('Wayline examples', `<h1>Wayline examples</h1>\n${sections.join('\n')}`);
  problems.push(...write('index.html', html));

  await showProblems(problems, process.stderr, speechOf(process.argv, process.env));
  process.stdout.write(`
${sections.length} maps are drawn in ${kinds.length} views each, and as tables, in ${relative(process.cwd(), folder) || '.'}/
Look at them: ${pathToFileURL(join(folder, 'index.html'))}
`);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function write(name: string, text: string): readonly Problem[] {
  const unwritten = writeWhole(join(folder, name), text);
  return unwritten === undefined ? [] : [unwritten];
}

/** A map with its full picture, the other views of it side by side, and its text. */
function section(name: string, title: string, text: string): string {
  const [first = 'map', ...others] = kinds;
  return `<section id="${escaped(name)}">
  <h2>${escaped(title)}</h2>
  ${figure(name, first, `The full map of ${name}.journey`, title)}
  <div class="views">
    ${others.map((view) => figure(name, view, view, title)).join('\n    ')}
  </div>
  <p><a href="${escaped(encodeURIComponent(`${name}.${table}.html`))}">As a table</a></p>
  <details><summary>The text they are drawn from</summary><pre>${escaped(text)}</pre></details>
</section>`;
}

function figure(name: string, view: string, caption: string, title: string): string {
  const file = escaped(encodeURIComponent(`${name}.${view}.svg`));
  return `<figure><figcaption>${escaped(caption)}</figcaption><a href="${file}"><img src="${file}" loading="lazy" alt="${escaped(`${title}: ${view}`)}"></a></figure>`;
}
