// The page of `npm run dev`: every map in every view, beside what was accepted, with a way from each part to its source.
const main = document.querySelector('main');
const choices = document.querySelector('#choices');
const dialog = document.querySelector('dialog');
const panes = { pictures: dialog.querySelector('.pictures'), source: dialog.querySelector('.source') };

/** Side of the squares in which differences are looked for, in px of the picture. */
const tile = 16;

const seen = new Map();
let maps = await list();

async function list() {
  const found = await (await fetch('/maps')).json();
  const views = choices.elements.view;
  if (views.options.length === 1) for (const view of found.views) views.add(new Option(view));
  document.querySelector('#compared').textContent = found.compared
    ? `compared with ${found.compared}`
    : 'nothing to compare with yet';
  return found;
}

/** A section for each map, with a frame for each picture; frames are filled when they come into sight. */
function show() {
  const { set, view } = Object.fromEntries(new FormData(choices));
  seen.clear();
  whenSeen.disconnect();
  main.replaceChildren(
    ...maps[set].map((file) => {
      const section = document.createElement('section');
      const name = set === 'examples' ? file.replace(/^examples\/|\.journey$/g, '') : file;
      const grid = document.createElement('div');
      grid.className = view ? 'views alone' : 'views';
      grid.append(...(view ? [view] : maps.views).map((kind) => frame(file, kind)));
      section.append(Object.assign(document.createElement('h2'), { textContent: name }), grid);
      return section;
    }),
  );
}

function frame(file, view) {
  const article = document.createElement('article');
  article.innerHTML = '<h3></h3><button><img alt=""></button>';
  article
    .querySelector('h3')
    .append(view, Object.assign(document.createElement('span'), { className: 'status' }));
  article.querySelector('button').onclick = () => open(article);
  article.wanted = { file, view };
  whenSeen.observe(article);
  return article;
}

const whenSeen = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || seen.has(target)) continue;
      seen.set(target, undefined);
      draw(target);
    }
  },
  { rootMargin: '500px' },
);

async function draw(article) {
  const { theme, language, orientation, changed } = Object.fromEntries(new FormData(choices));
  const wanted = { ...article.wanted, theme };
  if (language) wanted.language = language;
  if (orientation) wanted.orientation = orientation;
  const response = await fetch(`/picture?wanted=${encodeURIComponent(JSON.stringify(wanted))}`);
  const picture = await response.json();
  seen.set(article, picture);
  const image = article.querySelector('img');
  URL.revokeObjectURL(image.src);
  if (picture.svg) image.src = urlOf(picture.svg);
  const differs = picture.before !== undefined && picture.before !== picture.svg;
  article.classList.toggle('differs', differs);
  article.hidden = Boolean(changed) && !differs;
  article.querySelector('.status').textContent =
    picture.before === undefined ? 'not there before' : differs ? 'differs' : 'as accepted';
  article.querySelector('.problems')?.remove();
  if (picture.problems.length > 0) {
    const problems = document.createElement('pre');
    problems.className = 'problems';
    problems.textContent = picture.problems.join('\n');
    article.append(problems);
  }
}

const urlOf = (svg) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));

// One picture at full size.

let shown;

async function open(article) {
  shown = { ...seen.get(article), ...article.wanted };
  if (!shown.svg) return;
  dialog.querySelector('strong').textContent = `${shown.file} · ${shown.view}`;
  const text = await (await fetch(`/text?file=${encodeURIComponent(shown.file)}`)).text();
  panes.source.replaceChildren(...linesOf(text));
  await fill();
  dialog.showModal();
}

async function fill() {
  const mode = new FormData(dialog.querySelector('form')).get('shown');
  const before = shown.before ?? shown.svg;
  const figures = { now: [shown.svg], before: [before], both: [before, shown.svg], marked: [shown.svg] }[
    mode
  ];
  panes.pictures.className = `pictures ${mode}`;
  panes.pictures.replaceChildren(
    ...figures.map((svg) => Object.assign(document.createElement('figure'), { innerHTML: svg })),
  );
  const count = dialog.querySelector('#count');
  count.textContent = '';
  if (mode !== 'marked') return;
  const marks = await differences(before, shown.svg);
  count.textContent = marks.length === 1 ? '1 place differs' : `${marks.length} places differ`;
  const scale = panes.pictures.querySelector('svg').getBoundingClientRect().width / marks.width;
  for (const [x, y, width, height] of marks) {
    const mark = document.createElement('div');
    mark.className = 'mark';
    const place = { left: x, top: y, width, height };
    for (const [side, length] of Object.entries(place)) mark.style[side] = `${length * scale}px`;
    panes.pictures.firstChild.append(mark);
  }
}

/** Rectangles around what two pictures draw differently: squares that differ, joined where they touch. */
async function differences(before, now) {
  const [a, b] = await Promise.all([pixels(before), pixels(now)]);
  const columns = Math.ceil(Math.max(a.width, b.width) / tile);
  const rows = Math.ceil(Math.max(a.height, b.height) / tile);
  const open = new Set();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (differsAt(a, b, column * tile, row * tile)) open.add(row * columns + column);
  const marks = [];
  for (const first of open) {
    let [left, top, right, bottom] = [columns, rows, 0, 0];
    const queue = [first];
    open.delete(first);
    for (const at of queue) {
      const [row, column] = [Math.floor(at / columns), at % columns];
      [left, top] = [Math.min(left, column), Math.min(top, row)];
      [right, bottom] = [Math.max(right, column + 1), Math.max(bottom, row + 1)];
      for (const [down, along] of [
        [0, 1],
        [0, -1],
        [1, 0],
        [-1, 0],
        [1, 1],
        [-1, -1],
        [1, -1],
        [-1, 1],
      ]) {
        const next = (row + down) * columns + column + along;
        if (column + along >= 0 && column + along < columns && open.delete(next)) queue.push(next);
      }
    }
    marks.push([left * tile, top * tile, (right - left) * tile, (bottom - top) * tile]);
  }
  return Object.assign(marks, { width: b.width });
}

function differsAt(a, b, left, top) {
  for (let y = top; y < top + tile; y++)
    for (let x = left; x < left + tile; x++) {
      const [inA, inB] = [x < a.width && y < a.height, x < b.width && y < b.height];
      if (inA !== inB) return true;
      if (inA && a.data[y * a.width + x] !== b.data[y * b.width + x]) return true;
    }
  return false;
}

async function pixels(svg) {
  const image = new Image();
  image.src = urlOf(svg);
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  URL.revokeObjectURL(image.src);
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { data: new Uint32Array(data.buffer), width, height };
}

// From a part of the picture to its line, and back.

function linesOf(text) {
  let from = 0;
  return text.split(/(?<=\n)/).map((line) => {
    const span = Object.assign(document.createElement('span'), { textContent: line.replace(/\r?\n$/, '') });
    span.range = [from, from + line.length];
    from += line.length;
    return span;
  });
}

panes.pictures.onclick = ({ target }) => {
  for (let part = target.closest('[data-key]'); part; part = part.parentElement?.closest('[data-key]')) {
    const place = shown.places[part.dataset.key];
    if (!place) continue;
    for (const line of panes.source.children) {
      const isIn = line.range[0] < Math.max(place[1], place[0] + 1) && place[0] < line.range[1];
      line.classList.toggle('from', isIn);
    }
    panes.source.querySelector('.from')?.scrollIntoView({ block: 'center' });
    return;
  }
};

panes.source.onclick = ({ target }) => {
  const line = target.closest('span');
  if (!line) return;
  const column = 1;
  const number = [...panes.source.children].indexOf(line) + 1;
  location.href = `vscode://file/${maps.root}${shown.file}:${number}:${column}`;
};

dialog.querySelector('form').onchange = fill;
choices.onchange = show;
show();

let pending;
const changed = new Set();
new EventSource('/changes').onmessage = ({ data }) => {
  changed.add(JSON.parse(data));
  clearTimeout(pending);
  pending = setTimeout(async () => {
    maps = await list();
    if (changed.has('the list')) show();
    else
      for (const article of seen.keys())
        if (changed.has('the program') || changed.has(article.wanted.file)) draw(article);
    changed.clear();
  }, 150);
};
