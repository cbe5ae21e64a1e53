import type { Source } from './picture.ts';
import { type Voice, voices } from './words.ts';

/** What a stress map has how many of; all else follows. */
export interface Shape {
  readonly phases: number;
  readonly stages: number;
  /** In each stage. */
  readonly steps: number;
  readonly personas: number;
  /** Touchpoints, quotes, pains, ideas, numbers in a step that has any. */
  readonly items: number;
  /** Every how many steps there are items. */
  readonly every: number;
  readonly edges: number;
  readonly toBe: boolean;
  readonly groups: boolean;
  /** Shares and counts, effort, zones, costs, images, experiments, evidence, states. */
  readonly extras: boolean;
}

/** What to say in a place; the places are named after what stands there. */
export type Say = (place: string) => string;

export const plainShape: Shape = {
  phases: 2,
  stages: 3,
  steps: 2,
  personas: 1,
  items: 1,
  every: 1,
  edges: 2,
  toBe: true,
  groups: true,
  extras: false,
};

/** A map with words in every place that a map can have words in. */
export function journeyText(shape: Shape, language: string, say: Say): string {
  const { phases, stages, personas } = shape;
  const lines = ['---', `lang: ${language}`, '---'];
  const put = (mark: string, place: string, end = '') =>
    lines.push(`${mark} ${place === '' ? '' : say(place)}${end}`.trimEnd());
  put('#', 'title');
  for (const key of ['takeaway', 'scope', 'source', 'evidence', 'owner', 'status']) put(`${key}:`, key);
  for (let persona = 1; persona <= personas; persona++) {
    put('persona:', `persona ${persona}`, persona > 1 ? ` ${persona} {#p${persona}}` : ' {#p1}');
    put('', 'description');
    put('>', 'quote');
    for (const key of ['goal', 'need', 'fear']) put(`${key}:`, key);
  }
  put('lane:', 'lane', ' {icon=shield after=pains}');
  let step = 0;
  for (let stage = 1; stage <= stages; stage++) {
    if (phases > 0 && (stage - 1) % Math.ceil(stages / phases) === 0) {
      put('==', 'phase');
      put('', 'note');
    }
    put('##', `stage ${stage}`, ` {#s${stage}}`);
    put('goal:', 'goal');
    put('kpi:', 'metric', ' 42% (target 50%)');
    for (let index = 1; index <= shape.steps; index++) {
      step += 1;
      if (shape.groups && stage === 2 && index === 1) put('###', 'group', ' {lost}');
      if (shape.groups && stage === 2 && index === shape.steps && index > 1) put('###', 'group', ' {won}');
      putStep(put, shape, step, say);
    }
  }
  return `${lines.join('\n')}\n`;
}

function putStep(
  put: (mark: string, place: string, end?: string) => void,
  shape: Shape,
  step: number,
  say: Say,
): void {
  const { personas, items, every, edges, toBe } = shape;
  const total = shape.stages * shape.steps;
  const moods = Array.from({ length: Math.max(1, personas) }, (_, persona) => {
    const score = signed(((step * 7 + persona * 11) % 9) / 2 - 2);
    const target = toBe && step % 3 === 0 ? ` => ${signed(2)}` : '';
    return `${personas > 1 ? `#p${persona + 1} ` : ''}${score} ${say('feeling')}${target}`;
  });
  put(
    '-',
    `step ${step}`,
    ` ~ ${moods.join(' | ')} {#t${step}${step % 5 === 2 ? ' moment' : ''}${shape.extras ? flags(step) : ''}}`,
  );
  put('', 'text');
  put('time:', 'time', ' 5 min');
  if (shape.extras) putExtras(put, step);
  if (step % every === 0)
    for (let item = 0; item < items; item++) {
      put('@', 'touchpoint');
      put('>', 'saying');
      put('!'.repeat(1 + (item % 3)), 'pain');
      put('++', 'idea');
      put('think:', 'thought');
      put('front:', 'front');
      put('back:', 'back', ' {owner=team}');
      put('support:', 'support');
      put('kpi:', 'metric', ' 7,5 (target <= 9)');
      put(`${say('lane')}:`, 'own lane');
    }
  if (edges > 1 && step % 3 === 0) put('-> exit :', 'reason', ' {rate=10%}');
  for (let edge = 1; edge <= edges; edge++)
    if (step % 2 === 1) put(`-> #t${1 + ((step + edge * 3) % total)} :`, 'reason', ' {rate=20%}');
}

const flags = (step: number): string =>
  [' count=', ' rate=', ' optional', ' passive', ' impulse', ' assumed']
    .flatMap((flag, index) => {
      if ((step + index) % 3 !== 0) return [];
      return flag === ' count='
        ? [`${flag}${1200 - step * 40}`]
        : flag === ' rate='
          ? [`${flag}64%`]
          : [flag];
    })
    .join('');

/** What few maps have, and not at every step. */
function putExtras(put: (mark: string, place: string, end?: string) => void, step: number): void {
  const at = (every: number) => step % every === 0;
  if (at(2)) put('effort: 3/5', '');
  else put('effort:', 'effort');
  if (at(2)) put(`arc: ${1 + (step % 5)}/5`, '');
  else put('arc:', 'arc');
  if (at(3)) put(`zone: ${step % 2 === 0 ? 'hot' : 'cold'}`, '');
  put('cost: PLN 120 000', '');
  if (at(3)) put('cost:', 'cost');
  if (at(2)) put('image: ./step.png "', 'alternative text', '"');
  put('experiment:', 'experiment', ' {status=running}');
  put('evidence:', 'evidence', ' {n=212 date=2026-05}');
  if (at(2)) put('competitor:', 'competitor');
  if (at(3)) put('!', 'pain', ' {as-is assumed}');
  if (at(3)) put('+', 'idea', ' {to-be validated source=survey}');
}

const signed = (score: number): string => (score > 0 ? `+${score}` : String(score));

const lengths = [1, 2, 7, 18, 45, 100, 200];

/** Every voice at every length in every place; lengths of the places differ when they are not all the same. */
function voicedMaps(): readonly Source[] {
  return voices.flatMap((voice) =>
    lengths.map((length) => stressMap(`${voice.name} of ${length}`, plainShape, voice, () => length)),
  );
}

/** Maps of unusual shape, in words of usual length. */
function shapedMaps(): readonly Source[] {
  const shapes: Readonly<Record<string, Partial<Shape>>> = {
    'one step': { phases: 0, stages: 1, steps: 1, edges: 0, groups: false },
    'one step a stage': { stages: 6, steps: 1 },
    'sixty steps': { phases: 4, stages: 10, steps: 6 },
    'sixty steps, nearly empty': { phases: 4, stages: 10, steps: 6, every: 29, edges: 0 },
    'no persona': { personas: 0 },
    'two personas': { personas: 2, steps: 4 },
    'five personas': { personas: 5, steps: 4 },
    'five personas, sixty steps': { personas: 5, stages: 10, steps: 6 },
    'many items a cell': { items: 9 },
    'loops at both ends': { stages: 5, steps: 2, edges: 4 },
    'many edges': { stages: 5, steps: 5, edges: 9 },
    'items at every third step': { stages: 4, steps: 4, every: 3, items: 3 },
  };
  const chosen = voices.filter(({ name }) => ['en', 'pl', 'zh-Hant', 'ar', 'emoji'].includes(name));
  return Object.entries(shapes).flatMap(([name, shape]) =>
    (name.includes('sixty') ? chosen.slice(0, 2) : chosen).map((voice) =>
      stressMap(`${name}, ${voice.name}`, { ...plainShape, ...shape }, voice, (place) => usual(place)),
    ),
  );
}

/** Words of a length that people really write. */
const usual = (place: string): number =>
  /feeling|touchpoint|metric|phase|stage|group|time|owner|status/.test(place) ? 9 : 32;

/** A map in one voice; what people cannot know, such as the name of the file, is long as well. */
export function stressMap(
  name: string,
  shape: Shape,
  voice: Voice,
  lengthOf: (place: string) => number,
): Source {
  const text = journeyText(shape, voice.language, (place) => voice.say(lengthOf(place.replace(/ \d+$/, ''))));
  return { name, text, reference: false, options: { fileName: `${voice.say(lengthOf('file'))}.journey` } };
}

/** All maps made to break the picture. */
export const stressMaps = (): readonly Source[] => [...voicedMaps(), ...shapedMaps()];
