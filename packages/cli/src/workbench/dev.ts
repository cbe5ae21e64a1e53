import { execFile } from 'node:child_process';
import { createServer, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';
import { escaped, page } from './page.ts';
import { filesOf, patterns, root } from './sources.ts';

const port = Number(process.env.PORT ?? 4321);
const command = fileURLToPath(new URL('../../bin/wayline.mjs', import.meta.url));
const bundle = fileURLToPath(new URL('../../bundle.mjs', import.meta.url));

const building = { running: false, wanted: false };

/** Pages that wait to hear of changes. */
const listeners = new Set<ServerResponse>();

watch(['examples', 'packages'], {
  cwd: root,
  ignoreInitial: true,
  ignored: (path) => /node_modules|dist/.test(path),
}).on('all', (event, path) => {
  if (/[/\\]src[/\\].*\.ts$/.test(path)) rebuild();
  else if (path.endsWith('.journey')) tell(event === 'change' ? path.replaceAll('\\', '/') : 'the list');
});

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const files = [...(await filesOf(patterns.examples)), ...(await filesOf(patterns.cases))];
  const file = decodeURIComponent(pathname.slice('/draw/'.length));
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(overview(files));
  } else if (pathname === '/changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n');
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
  } else if (files.includes(file)) {
    draw(file, searchParams.get('theme') ?? 'paper', response);
  } else {
    response.writeHead(404).end();
  }
}).listen(port, '127.0.0.1', () => process.stdout.write(`All maps: http://localhost:${port}/\n`));

/** Builds the program from its sources; a change during a build is built after it. */
function rebuild(): void {
  building.wanted = true;
  if (building.running) return;
  building.wanted = false;
  building.running = true;
  execFile(process.execPath, [bundle], (error, _stdout, stderr) => {
    building.running = false;
    process.stdout.write(error === null ? 'Built anew\n' : `${stderr}\n`);
    if (building.wanted) rebuild();
    else tell('the program');
  });
}

function tell(what: string): void {
  for (const listener of listeners) listener.write(`data: ${JSON.stringify(what)}\n\n`);
}

/** Draws in a process of its own, so that it is always today's build, and its faults are its own. */
function draw(file: string, theme: string, response: ServerResponse): void {
  const words = [command, 'render', file, '--output', '-', '--theme', theme];
  execFile(process.execPath, words, { cwd: root, maxBuffer: 2 ** 28 }, (_error, svg, problems) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ svg, problems }));
  });
}

function overview(files: readonly string[]): string {
  const figures = files.map(
    (file) => `<figure data-file="${escaped(file)}">
  <figcaption><strong>${escaped(file)}</strong></figcaption>
  <img alt=""><pre class="problems" hidden></pre>
</figure>`,
  );
  return page('Wayline workbench', `<h1>Examples and cases</h1>\n${figures.join('\n')}`, script);
}

const script = `
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const seen = new Set();

  async function draw(figure) {
    const theme = dark.matches ? 'night' : 'paper';
    const response = await fetch('/draw/' + encodeURIComponent(figure.dataset.file) + '?theme=' + theme);
    const { svg, problems } = await response.json();
    const [image, list] = figure.querySelectorAll('img, pre');
    URL.revokeObjectURL(image.src);
    if (svg !== '') image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    list.textContent = problems;
    list.hidden = problems === '';
  }

  const whenSeen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || seen.has(target)) continue;
      seen.add(target);
      draw(target);
    }
  }, { rootMargin: '600px' });
  document.querySelectorAll('figure').forEach((figure) => whenSeen.observe(figure));

  let pending;
  const changed = new Set();
  new EventSource('/changes').onmessage = ({ data }) => {
    changed.add(JSON.parse(data));
    if (changed.has('the list')) location.reload();
    clearTimeout(pending);
    pending = setTimeout(() => {
      for (const figure of seen) if (changed.has('the program') || changed.has(figure.dataset.file)) draw(figure);
      changed.clear();
    }, 150);
  };
  dark.onchange = () => seen.forEach(draw);
`;
