import { noun, say, valueWordOf } from '@wayline/parser';
import { typed } from '../../problems.ts';
import { definitionOf, resolvedShape } from '../resolved-shape.ts';
import { journeyShape } from '../shape.generated.ts';
import type { Shape } from '../shape.ts';
import { type DataReport, dataProblem, type Path, pathText } from './problem.ts';

/** What can be referred to by id. */
export type Target = 'persona' | 'channel' | 'metric' | 'lane' | 'phase' | 'stage' | 'group' | 'step';

/** The ids of each kind of thing, and what they shall be instead. */
export type Targets = Readonly<Record<Target, ReadonlyMap<string, string>>>;

/** Where the data of a journey refer to something by its id. */
const references: Readonly<Record<string, Target>> = {
  'Stage.phase': 'phase',
  'Group.stage': 'stage',
  'Step.stage': 'stage',
  'Step.group': 'group',
  'Score.persona': 'persona',
  'Feeling.metric': 'metric',
  'MetricUse.metric': 'metric',
  'Experiment.metric': 'metric',
  'Touchpoint.channel': 'channel',
  'Edge.from': 'step',
  'Edge.to': 'step',
  'View.personas': 'persona',
  'View.compare': 'persona',
  'View.lanes': 'lane',
  'View.steps.first': 'step',
  'View.steps.last': 'step',
  'Settings.lanes': 'lane',
  'CustomLane.after': 'lane',
};

/** The same data with each reference to the id that it shall have; one to nothing is reported. */
export function referring(data: unknown, targets: Targets, report: DataReport): unknown {
  return walk(data, journeyShape, 'Journey', []);

  function walk(value: unknown, shape: Shape, place: string, path: Path): unknown {
    if (Array.isArray(value)) {
      const { items = {} } = resolvedShape(shape);
      return value.map((element, index) => walk(element, items, placeIn(items, place), [...path, index]));
    }
    if (typeof value === 'string') return target(value, place, path);
    if (typeof value !== 'object' || value === null) return value;
    const { properties = {}, additionalProperties, anyOf = [] } = resolvedShape(shape);
    const further = typeof additionalProperties === 'object' ? additionalProperties : {};
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const inside = properties[name] ?? further;
        const below = placeIn(inside, `${place}.${name}`);
        const to = place.endsWith('.custom') ? target(name, 'custom', [...path, name]) : name;
        return [to, anyOf.length > 0 ? inner : walk(inner, inside, below, [...path, name])];
      }),
    );
  }

  function target(id: string, place: string, path: Path): string {
    const kind = kindAt(place);
    if (!kind || isWord(id, kind, place)) return id;
    const found = targets[kind].get(id);
    if (found === undefined) {
      const message = say`${typed(pathText(path))} speaks of the ${noun(kind)} ${typed(id)}, which is not there`;
      report(dataProblem('json/unknown-reference', path, message));
    }
    return found ?? id;
  }
}

/** What stands at a place is called by its definition, or else by the way to it. */
function placeIn(shape: Shape, way: string): string {
  const definition = definitionOf(shape);
  return definition === undefined || definition === 'Id' ? way : definition;
}

function kindAt(place: string): Target | undefined {
  if (place === 'custom') return 'lane';
  if (place.endsWith('.only')) return 'persona';
  if (place.endsWith('.until')) return 'step';
  return Object.hasOwn(references, place) ? references[place] : undefined;
}

/** Some places take words of the language as well. */
function isWord(word: string, kind: Target, place: string): boolean {
  if (kind === 'lane' && place !== 'custom') return valueWordOf(word, 'lane') === word;
  return place === 'View.compare' && valueWordOf(word, 'state') === word;
}
