import {
  type Diagnostic,
  fold,
  isWithin,
  type NodeKind,
  type Report,
  type SyntaxTree,
  scaleIn,
} from '@wayline/parser';
import { dataFiles } from '../data/data-files.ts';
import type { Files } from '../files.ts';
import type { Id, Journey } from '../journey.ts';
import { needs } from '../needs.ts';
import { mentionsIn } from '../use/mentions.ts';
import { lanesAmong, nodesOf, usedBy } from '../use/used.ts';
import { boundScores } from './bound-scores.ts';
import { channelsOf } from './channels.ts';
import { withoutConsequences } from './consequences.ts';
import { laneOf, personaOf } from './declarations.ts';
import { drawnEdges } from './drawn-edges.ts';
import { reportDuplicates } from './duplicates.ts';
import { edgesOf } from './edges.ts';
import { inOrder, neededOf, reportOn } from './foreign.ts';
import { type Ids, idOf, nameNodes } from './ids.ts';
import { journeyFields } from './journey-fields.ts';
import { guessLanguage } from './language.ts';
import { metricsOf } from './metrics.ts';
import { outlineOf } from './outline.ts';
import type { OutlineNode } from './outline-node.ts';
import { ownWords } from './own-words.ts';
import { painsOf } from './pains.ts';
import { placesOf } from './places.ts';
import { type Directory, directory } from './references.ts';
import { alternativesIn, runsOf } from './runs.ts';
import { settingsOf } from './settings.ts';
import { groupOf, phaseOf, stageOf } from './stage.ts';
import { type MapContext, stepOf } from './step.ts';
import { reportUnread } from './unread-files.ts';
import { viewOf } from './view.ts';

/** What only the host knows of a text. */
export interface Host {
  /** Path of the file from the root of the project: what it names is looked for beside it. */
  readonly fileName?: string;
  /** What `gather` collected, or `needs` asked for; without it nobody read any file. */
  readonly files?: Files;
}

/** Joins the names of a syntax tree and types its values; what cannot be read is reported and left out. */
export function resolve(tree: SyntaxTree, report: Report, host: Host = {}): Journey {
  const problems: Diagnostic[] = [];
  const journey = journeyOf(tree, (problem) => problems.push(problem), host);
  if (host.files) {
    const asked = needs(tree, host.fileName);
    reportUnread(asked, ['theme'], host.files, (problem) => problems.push(problem));
  }
  // The steps below go over the text several times; a reader wants it once.
  const worthTelling = withoutConsequences(problems, journey).filter(
    ({ range }) => !isWithin(range, tree.unfinished),
  );
  for (const problem of worthTelling.toSorted((a, b) => a.range.from - b.range.from)) report(problem);
  return journey;
}

function journeyOf(tree: SyntaxTree, report: Report, host: Host): Journey {
  const { uses, taken } = usedBy(tree, host, report);
  const outline = outlineOf(tree, report, lanesAmong(taken));
  const all = [...outline.nodes, ...nodesOf(taken, outline.nodes, report)];
  const ids = nameNodes(all, report);
  reportDuplicates(outline, report);
  const nodes = (kind: NodeKind) => inOrder(all.filter((node) => node.kind === kind));

  const lanes = new Map(nodes('lane').map((node) => [fold(node.label.text), idOf(node, ids)]));
  const { language, settings } = settingsOf(tree, host, lanes, report);
  const places = placesOf(outline, ids);
  const personas = declared(nodes('persona'), ids);
  const { channels, touchpoints } = channelsOf(all, ids, { places, personas, report });
  const files = host.files && dataFiles(host.files);
  const scale = scaleIn(tree.frontMatter);
  const metricAt = metricsOf(nodes('metric'), ids, { files, fileName: host.fileName }, (node) =>
    reportOn(node, report),
  );
  const customLanes = nodes('lane').map((node) =>
    laneOf(node, idOf(node, ids), lanes, reportOn(node, report)),
  );
  const context: MapContext = {
    ids,
    places,
    personas,
    pains: painsOf(outline),
    metrics: declared(nodes('metric'), ids),
    metricAt,
    scores: boundScores(metricAt, scale, report),
    everyone: nodes('persona').map((node) => idOf(node, ids)),
    lanes,
    bars: new Set(customLanes.flatMap(({ id, as }) => (as === 'bars' ? [id] : []))),
    imageLanes: new Set(customLanes.flatMap(({ id, as }) => (as === 'image' ? [id] : []))),
    fileName: host.fileName,
    touchpoints,
    scale,
    report,
  };
  const drawn = drawnEdges(outline, { places, fileName: host.fileName, report });
  const runs = runsOf(outline, places, drawn);
  const alternatives = alternativesIn(runs);
  const stages = nodes('stage').map((node) => stageOf(node, context));
  const steps = places.steps.map((node, index) => stepOf(node, index, context));
  const metrics = neededOf(nodes('metric'), () => mentionsIn({ stages, steps }), ids);

  return {
    kind: 'journey',
    language: language ?? guessLanguage(ownWords(tree)),
    settings,
    ...journeyFields(outline.journey, context),
    uses,
    personas: nodes('persona').map((node) =>
      personaOf(node, idOf(node, ids), host.fileName, reportOn(node, report)),
    ),
    channels,
    metrics: metrics.flatMap((node) => metricAt(idOf(node, ids)) ?? []),
    lanes: customLanes,
    views: nodes('view').map((node) =>
      viewOf(node, idOf(node, ids), { ...context, report: reportOn(node, report) }),
    ),
    phases: nodes('phase').map((node) => phaseOf(node, context)),
    stages,
    groups: nodes('group').map((node) => groupOf(node, alternatives.has(node), context)),
    steps,
    edges: edgesOf(drawn, runs, context),
  };
}

/** Declared things under their names; where two share one, the first bears it. */
function declared(nodes: readonly OutlineNode[], ids: Ids): Directory<Id> {
  const bearers = new Map(nodes.toReversed().map((node) => [fold(node.label.text), node]));
  return directory(
    nodes.map((node) => ({
      label: bearers.get(fold(node.label.text)) === node ? node.label.text : '',
      id: idOf(node, ids),
      thing: idOf(node, ids),
    })),
  );
}
