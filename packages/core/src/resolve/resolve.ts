import { fold, type NodeKind, type Report, type SyntaxTree, scaleIn } from '@wayline/parser';
import type { Id, Journey } from '../journey.ts';
import { channelsOf } from './channels.ts';
import { laneOf, metricOf, personaOf } from './declarations.ts';
import { drawnEdges } from './drawn-edges.ts';
import { edgesOf } from './edges.ts';
import { type Ids, idOf, nameNodes } from './ids.ts';
import { journeyFields } from './journey-fields.ts';
import { guessLanguage } from './language.ts';
import { type OutlineNode, outlineOf } from './outline.ts';
import { painsOf } from './pains.ts';
import { placesOf } from './places.ts';
import { type Directory, directory } from './references.ts';
import { runsOf } from './runs.ts';
import { settingsOf } from './settings.ts';
import { groupOf, phaseOf, stageOf } from './stage.ts';
import { type MapContext, stepOf } from './step.ts';
import { viewOf } from './view.ts';

/** What only the host knows of a text. */
export interface Host {
  /** The name of the file, so that an edge to `name.journey#id` may lead into the file itself. */
  readonly fileName?: string;
}

/** Joins the names of a syntax tree and types its values; what cannot be read is reported and left out. */
export function resolve(tree: SyntaxTree, report: Report, { fileName }: Host = {}): Journey {
  const { language, settings } = settingsOf(tree.frontMatter, report);
  const outline = outlineOf(tree, report);
  const ids = nameNodes(outline, report);
  const nodes = (kind: NodeKind) => outline.nodes.filter((node) => node.kind === kind);
  const named = (kind: NodeKind) => namesOf(nodes(kind), ids);

  const places = placesOf(outline, ids);
  const { channels, touchpoints } = channelsOf(outline, ids, report);
  const lanes = new Map(nodes('lane').map((node) => [fold(node.label.text), idOf(node, ids)]));
  const context: MapContext = {
    ids,
    places,
    pains: painsOf(outline),
    personas: named('persona'),
    metrics: named('metric'),
    everyone: nodes('persona').map((node) => idOf(node, ids)),
    lanes,
    touchpoints,
    scale: scaleIn(tree.frontMatter),
    report,
  };
  const drawn = drawnEdges(outline, { places, fileName, report });
  const runs = runsOf(outline, places, drawn);
  const alternatives = new Set(
    runs.flatMap((run) => (run.alternatives ? run.members.map(({ group }) => group) : [])),
  );
  const roleOf = (group: OutlineNode) => (alternatives.has(group) ? 'alternative' : 'part');

  return {
    kind: 'journey',
    language: language ?? guessLanguage(tree.text),
    settings,
    ...journeyFields(outline.journey, report),
    personas: nodes('persona').map((node) => personaOf(node, idOf(node, ids), report)),
    channels,
    metrics: nodes('metric').map((node) => metricOf(node, idOf(node, ids), report)),
    lanes: nodes('lane').map((node) => laneOf(node, idOf(node, ids), lanes, report)),
    views: nodes('view').map((node) => viewOf(node, idOf(node, ids), context)),
    phases: nodes('phase').map((node) => phaseOf(node, context)),
    stages: nodes('stage').map((node) => stageOf(node, context)),
    groups: nodes('group').map((node) => groupOf(node, roleOf(node), context)),
    steps: places.steps.map((node, index) => stepOf(node, index, context)),
    edges: edgesOf(drawn, runs, context),
  };
}

function namesOf(nodes: readonly OutlineNode[], ids: Ids): Directory<Id> {
  return directory(
    nodes.map((node) => ({ label: node.label.text, id: idOf(node, ids), thing: idOf(node, ids) })),
  );
}
