import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { valueWords } from '@wayline/parser';
import { watch } from 'chokidar';
import { acceptedAt } from './accepted.ts';
import { type Drawer, startDrawer } from './drawers.ts';
import type { DrawingWanted } from './drawing.ts';
import { filesOf, patterns, root } from './sources.ts';

const port = Number(process.env.PORT ?? 4321);
const bundle = fileURLToPath(new URL('../../bundle.mjs', import.meta.url));
const page = fileURLToPath(new URL('../../src/workbench/browser/', import.meta.url));
/** Which commit the pictures are compared with: `npm run dev -- v1.0`; by default the last one. */
const compared = process.argv[2] ?? 'HEAD';

const drawers: { now: Drawer; accepted: Drawer | undefined } = {
  now: startDrawer(root),
  accepted: undefined,
};
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

const pageFiles: Readonly<Record<string, readonly [name: string, type: string]>> = {
  '/': ['gallery.html', 'text/html'],
  '/gallery.css': ['gallery.css', 'text/css'],
  '/gallery.js': ['gallery.js', 'text/javascript'],
};

createServer((request, response) => {
  answer(new URL(request.url ?? '/', 'http://localhost'), response).catch((error: unknown) => {
    response.writeHead(500).end(String(error));
  });
}).listen(port, '127.0.0.1', () =>
  process.stdout.write(`All maps in all views: http://localhost:${port}/\n`),
);

const accepted = await acceptedAt(compared);
if (accepted) {
  drawers.accepted = startDrawer(accepted.root);
  process.stdout.write(`Compared with ${accepted.commit}\n`);
  tell('the program');
}

async function answer({ pathname, searchParams }: URL, response: ServerResponse): Promise<void> {
  const file = pageFiles[pathname];
  const json = (data: unknown) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(data));
  if (file) {
    response.setHeader('content-type', `${file[1]}; charset=utf-8`).end(readFileSync(join(page, file[0])));
  } else if (pathname === '/maps') {
    const views = valueWords.view.filter((view) => view !== 'table');
    const examples = await filesOf(patterns.examples);
    json({ root, examples, cases: await filesOf(patterns.cases), views, compared: accepted?.commit });
  } else if (pathname === '/changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  } else if (pathname === '/picture') {
    json(await pictures(JSON.parse(searchParams.get('wanted') ?? '{}')));
  } else if (pathname === '/text') {
    const name = searchParams.get('file') ?? '';
    const known = [...(await filesOf(patterns.examples)), ...(await filesOf(patterns.cases))];
    if (known.includes(name)) response.end(readFileSync(join(root, name)));
    else response.writeHead(404).end();
  } else {
    response.writeHead(404).end();
  }
}

/** The picture as it is drawn now, and as it was accepted where the map was there already. */
async function pictures(wanted: DrawingWanted) {
  const [now, before] = await Promise.all([drawers.now.draw(wanted), drawers.accepted?.draw(wanted)]);
  return { ...now, ...(before && before.svg !== '' && { before: before.svg }) };
}

/** Builds the program from its sources; a change during a build is built after it. */
function rebuild(): void {
  building.wanted = true;
  if (building.running) return;
  building.wanted = false;
  building.running = true;
  execFile(process.execPath, [bundle], (error, _stdout, stderr) => {
    building.running = false;
    process.stdout.write(error === null ? 'Built anew\n' : `${stderr}\n`);
    if (building.wanted) return rebuild();
    if (error === null) {
      drawers.now.stop();
      drawers.now = startDrawer(root);
    }
    tell('the program');
  });
}

function tell(what: string): void {
  for (const listener of listeners) listener.write(`data: ${JSON.stringify(what)}\n\n`);
}
