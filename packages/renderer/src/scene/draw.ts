import { directionOf } from '@wayline/core/locale';
import type { LogicalDefinition } from '../layout/definition.ts';
import type { Command, Ink, InkText, LogicalBox } from '../layout/ink.ts';
import type { Layout } from '../layout/layout.ts';
import { plainText } from '../text/inline.ts';
import { hasParts, keepSigns } from '../text/keep-signs.ts';
import { leadGap } from '../text/lead-gap.ts';
import type { Ruler } from '../text/ruler.ts';
import { hasRightToLeft } from '../text/script.ts';
import { lineRuns } from './line-runs.ts';
import type { Box, Definition, Layer, Scene, SceneNode, SceneRun, SceneText } from './scene.ts';

const layerNames = [
  'ground',
  'header',
  'stages',
  'rail',
  'body',
  'footer',
] as const satisfies readonly Layer['name'][];

/** Turns a layout into a scene: the one step that knows left from right. */
export function draw(layout: Layout, ruler: Ruler): Scene {
  const { board, setting, inlineSize, blockSize } = layout;
  const textDirection = directionOf(board.language);
  const frame: Frame = {
    mirrored: board.direction === 'rtl',
    textDirection,
    width: inlineSize,
    ruler,
    roundness: setting.metrics.roundness,
  };
  const layers = layerNames.map(
    (name): Layer => ({
      name,
      nodes: layout.bands.flatMap((band) =>
        band.layer === name ? band.ink.map((ink) => drawInk(ink, band.block, frame)) : [],
      ),
    }),
  );
  return {
    width: inlineSize,
    height: blockSize,
    language: board.language,
    direction: board.direction,
    textDirection,
    orientation: board.orientation,
    title: plainText(board.title),
    description: board.description,
    roleDescription: board.artefact,
    definitions: layout.definitions.map(({ block, definition }) => drawDefinition(definition, block, frame)),
    layers,
    columns: setting.grid.columns.map((inline) => {
      const { x, width } = boxOf(
        { inline, block: 0, inlineSize: setting.grid.columnSize, blockSize: 0 },
        0,
        frame,
      );
      return { x, width };
    }),
  };
}

interface Frame {
  readonly mirrored: boolean;
  readonly textDirection: 'ltr' | 'rtl';
  readonly width: number;
  readonly ruler: Ruler;
  readonly roundness: number;
}

const xOf = (inline: number, { mirrored, width }: Frame): number => (mirrored ? width - inline : inline);

function boxOf(box: LogicalBox, down: number, frame: Frame): Box {
  const x = frame.mirrored ? frame.width - box.inline - box.inlineSize : box.inline;
  return { x, y: box.block + down, width: box.inlineSize, height: box.blockSize };
}

function drawInk(ink: Ink, down: number, frame: Frame): SceneNode {
  switch (ink.kind) {
    case 'group': {
      const { kind, key, lane, column, range, title, link } = ink;
      const label = ink.label && plainText(ink.label);
      // What has no name cannot be called by it.
      const semantics = label?.trim() || ink.semantics === 'hidden' ? ink.semantics : undefined;
      const box = ink.box && boxOf(ink.box, down, frame);
      const children = ink.children.map((child) => drawInk(child, down, frame));
      return { kind, key, label, semantics, box, lane, column, range, title, link, children };
    }
    case 'rect': {
      const { kind, key, role } = ink;
      const { x, y, width, height } = boxOf(ink, down, frame);
      const radius = ink.radius && Math.min(ink.radius * frame.roundness, width / 2, height / 2);
      return { kind, key, role, x, y, width, height, radius };
    }
    case 'circle': {
      const { kind, key, role, radius } = ink;
      return { kind, key, role, radius, x: xOf(ink.inline, frame), y: ink.block + down };
    }
    case 'path': {
      const { kind, key, role, fill, clip } = ink;
      return { kind, key, role, d: pathData(ink.commands, down, frame), fill, clip };
    }
    case 'icon': {
      const { kind, key, role, name, size } = ink;
      const x = frame.mirrored ? frame.width - ink.inline - size : ink.inline;
      return { kind, key, role, name, size, x, y: ink.block + down };
    }
    case 'image': {
      const { kind, key, label, address, frame: shape } = ink;
      return { kind, key, label, address, frame: shape, ...boxOf(ink, down, frame) };
    }
    case 'text':
      return drawText(ink, down, frame);
  }
}

function pathData(commands: readonly Command[], down: number, frame: Frame): string {
  let data = '';
  for (const command of commands) {
    data += command[0];
    for (let index = 1; index < command.length; index++) {
      const point = command[index];
      if (typeof point !== 'object') continue;
      if (index > 1) data += ' ';
      data += `${rounded(xOf(point[0], frame))} ${rounded(point[1] + down)}`;
    }
  }
  return data;
}

/** Two places are enough for any screen, and the same digits come out everywhere. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A line of text with its runs, each in the place that the ruler gives it. */
function drawText(ink: InkText, down: number, frame: Frame): SceneText {
  const { kind, key, role, style, halo, anchor = 'start' } = ink;
  const { size, weight, family } = style;
  const { ruler } = frame;
  const turns = frame.textDirection === 'rtl' && (hasRightToLeft(ink.text) || hasParts(ink.text));
  const direction = turns ? 'rtl' : 'ltr';
  const { text, moved } = turns ? keepSigns(ink.text) : { text: ink.text, moved: (offset: number) => offset };
  const spans = (ink.spans ?? []).map((span) => ({ ...span, from: moved(span.from), to: moved(span.to) }));
  const lead = ink.lead && { ...ink.lead, text: turns ? keepSigns(ink.lead.text).text : ink.lead.text };
  const x = xOf(ink.inline, frame);
  const physical = physicalAnchor(anchor, frame);
  const line = lineRuns(text, spans, { size, weight, ruler, direction });
  const textWidth = line.width;
  const leadWidth = lead ? ruler(lead.text + leadGap, size, weight) : 0;
  const width = textWidth + leadWidth;
  const left = physical === 'start' ? x : physical === 'middle' ? x - width / 2 : x - width;
  const textLeft = turns ? left : left + leadWidth;
  const before = lead ? lead.text + leadGap : '';
  const runs = line.runs.map((run): SceneRun => {
    const x = textLeft + run.x;
    return run.from === undefined ? { ...run, x } : { ...run, x, from: run.from + before.length };
  });
  if (lead) {
    const { role, weight } = lead;
    if (turns) runs.push({ text: leadGap + lead.text, x: left + textWidth, role, weight, from: 0 });
    else runs.unshift({ text: before, x: left, role, weight });
  }
  return {
    kind,
    key,
    role,
    x,
    y: ink.block + down,
    size,
    weight,
    family,
    anchor: physical,
    halo,
    direction,
    text: before + text,
    runs,
  };
}

function physicalAnchor(anchor: 'start' | 'middle' | 'end', { mirrored }: Frame): 'start' | 'middle' | 'end' {
  if (!mirrored || anchor === 'middle') return anchor;
  return anchor === 'start' ? 'end' : 'start';
}

function drawDefinition(definition: LogicalDefinition, down: number, frame: Frame): Definition {
  switch (definition.kind) {
    case 'hatch':
    case 'frame':
      return definition;
    case 'clip':
      return { kind: 'clip', name: definition.name, box: boxOf(definition.box, down, frame) };
    case 'gradient': {
      const { kind, name, axis, from, to, stops } = definition;
      return axis === 'inline'
        ? { kind, name, axis: 'x', from: xOf(from, frame), to: xOf(to, frame), stops }
        : { kind, name, axis: 'y', from: from + down, to: to + down, stops };
    }
  }
}
