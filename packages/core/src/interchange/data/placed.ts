import { say } from '@wayline/parser';
import { typed } from '../../problems.ts';
import { checked } from './checked.ts';
import { type CheckedData, type NodeData, nodeLists } from './checked-data.ts';
import { type DataReport, dataProblem, type Path, pathText } from './problem.ts';

/** The same with an id for every node, a stage for every step, and every channel that is mentioned. */
export function placed(data: CheckedData, report: DataReport): CheckedData {
  return inStages(withChannels(withIds(data)), report);
}

/** Steps in the order of their stages. */
export function inOrder(data: CheckedData): CheckedData {
  const order = new Map(data.stages.map(({ id }, place) => [id, place]));
  const placeOf = ({ stage }: NodeData) => order.get(stage) ?? 0;
  return { ...data, steps: data.steps.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

/** What has no id gets one that nobody can have written; its label gives a better one later. */
function withIds(data: CheckedData): CheckedData {
  const lists = nodeLists.map(({ list }) => {
    return [list, data[list].map((node, index) => ({ ...node, id: node.id ?? `(${list} ${index})` }))];
  });
  return { ...data, ...Object.fromEntries(lists) };
}

/** A touchpoint may name a channel that nobody describes. */
function withChannels(data: CheckedData): CheckedData {
  const known = new Set(data.channels.map(({ id }) => id));
  const mentions = [...data.stages, ...data.steps].flatMap(({ touchpoints = [] }) => touchpoints);
  const others = new Set(mentions.map(({ channel }) => channel).filter((name) => !known.has(name)));
  const added = [...others].map((name) => ({ kind: 'channel', id: name, label: name, declared: false }));
  return added.length === 0 ? data : { ...data, channels: [...data.channels, ...added] };
}

/** A step stands in the stage of its group or in the only stage, and steps alone in one that has no line. */
function inStages(data: CheckedData, report: DataReport): CheckedData {
  const { groups, steps } = data;
  const stages = data.stages.length === 0 && steps.length > 0 ? [withoutLine()] : data.stages;
  const only = stages.length === 1 ? stages[0]?.id : undefined;
  const within = new Map(groups.map(({ id, stage = only }) => [id, stage]));
  const stageOf = ({ stage, group }: NodeData) => stage ?? (group && within.get(group)) ?? only;
  return {
    ...data,
    stages,
    groups: groups.map((group, index) => settled(group, within.get(group.id), ['groups', index])),
    steps: steps.map((step, index) => settled(step, stageOf(step), ['steps', index])),
  };

  function settled(node: NodeData, stage: string | undefined, path: Path): NodeData {
    if (stage !== undefined) return { ...node, stage };
    const message = say`${typed(pathText(path))} has no ${typed('stage')}`;
    report(dataProblem('json/missing', path, message, say`Write the id of the stage it stands in`));
    return node;
  }
}

/** The stage of steps that stand under no heading. */
function withoutLine(): NodeData {
  const id = '(stage)';
  const whole = checked({ id, label: '', implicit: true }, { $ref: '#/definitions/Stage' }, [], () => {});
  return { kind: 'stage', label: '', ...(typeof whole === 'object' && whole), id };
}
