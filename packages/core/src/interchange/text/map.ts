import type { Group, Journey, Phase, Stage, Standing, Step } from '../../journey.ts';
import { groupedBy } from '../../resolve/grouped.ts';
import { bracesText, groupBraces, hidden, inBraces, stageBraces, stepBraces, work } from './braces.ts';
import { feelText } from './feel.ts';
import { titleLine } from './lines.ts';
import { mentionsIn } from './mentions.ts';
import type { Names } from './names.ts';
import { descriptionLines, line, listLine, notedLines } from './node.ts';
import { noteLines } from './notes.ts';
import { type Part, partsOf } from './parts.ts';

/** Phases, stages, groups and steps with everything under them. */
export function mapLines(journey: Journey, names: Names): readonly string[] {
  const everyone = journey.personas.map(({ id }) => id);
  const edges = groupedBy(journey.edges, ({ from }) => from);
  const groups = new Map(journey.groups.map((group) => [group.id, group]));
  const stages = new Map(journey.stages.map((stage) => [stage.id, stage]));
  const context = { names, mention: mentionsIn(journey, names) };
  return partsOf(journey).flatMap((part) => partLines(part));

  function partLines(part: Part): readonly string[] {
    switch (part.kind) {
      case 'end':
        return [part.of === 'phase' ? '== -' : '### -'];
      case 'phase':
        return phaseLines(part);
      case 'stage':
        return part.implicit ? [] : [stageTitle(part), ...stageLines(part)];
      case 'stage-below': {
        const below = stageLines(part.stage);
        return below.length === 0 ? [] : ['### -', ...below];
      }
      case 'group':
        return groupLines(part);
      case 'step':
        return stepLines(part);
    }
  }

  function phaseLines(phase: Phase): readonly string[] {
    return [
      titleLine('phase', phase.label.text, {
        braces: bracesText(names.idOf(phase), [...hidden(phase), ...work(phase)]),
      }),
      ...descriptionLines(phase, names),
      ...notedLines(phase),
    ];
  }

  function stageTitle(stage: Stage): string {
    const feel = feelText('stage', stage.scores, stage.only ?? everyone, names);
    return titleLine('stage', stage.label.text, { feel, braces: stageBraces(stage, names) });
  }

  function stageLines(stage: Stage): readonly string[] {
    return [
      ...descriptionLines(stage, names),
      // Without a line of its own, a stage has no braces.
      ...(stage.implicit ? line('if', stage.condition) : conditionLines(stage)),
      ...line('goal', stage.goal),
      ...line('kind', stage.stageKind),
      ...listLine('aka', stage.aka),
      ...line('owner', stage.owner),
      ...noteLines(stage, [], context),
      ...notedLines(stage),
    ];
  }

  function groupLines(group: Group): readonly string[] {
    return [
      titleLine('group', group.label.text, { braces: groupBraces(group, names) }),
      ...descriptionLines(group, names),
      ...conditionLines(group),
      ...notedLines(group),
    ];
  }

  function stepLines(step: Step): readonly string[] {
    const feel = feelText('step', step.scores, step.only ?? everyone, names);
    const braces = stepBraces(step, around(step), names);
    return [
      titleLine('step', step.label.text, { feel, braces, scale: names.scale }),
      ...descriptionLines(step, names),
      ...conditionLines(step),
      ...line('moment', step.momentReason),
      ...noteLines(step, edges.get(step.id) ?? [], context),
      ...line('effort', step.effort),
      ...line('arc', step.arc),
      ...line('zone', step.zone),
      ...line('image', step.image),
      ...line('owner', step.owner),
      ...notedLines(step),
    ];
  }

  /** What its group, or else its stage, says of a step. */
  function around({ stage, group }: Step): Standing {
    const { only, state, certainty } = {
      ...stages.get(stage),
      ...(group !== undefined && groups.get(group)),
    };
    return { ...(only && { only }), ...(state && { state }), ...(certainty && { certainty }) };
  }
}

function conditionLines({ condition }: Stage | Group | Step): readonly string[] {
  return inBraces(condition) === condition ? [] : line('if', condition);
}
