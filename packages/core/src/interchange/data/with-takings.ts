import { fold } from '@wayline/parser';
import type { Channel, Feeling, Id, Journey, MetricUse, Notes, Origin, Score } from '../../journey.ts';

/**
 * A journey read from its own text, with what a draft of it knows from other files: where its parts were declared,
 * and which numbers were read.
 */
export function withTakings(read: Journey, draft: Journey): Journey {
  const journey = calledAs(draft.channels, read);
  return {
    ...journey,
    language: draft.language,
    uses: draft.uses,
    personas: withOrigins(journey.personas, draft.personas),
    channels: inOrderOf(draft.channels, withOrigins(journey.channels, draft.channels)),
    metrics: withOrigins(journey.metrics, draft.metrics).map((metric, index) => {
      const reading = draft.metrics[index]?.reading;
      return reading ? { ...metric, reading } : metric;
    }),
    lanes: withOrigins(journey.lanes, draft.lanes),
    views: withOrigins(journey.views, draft.views),
    stages: journey.stages.map((stage, index) => withNumbers(stage, draft.stages[index])),
    steps: journey.steps.map((step, index) => withNumbers(step, draft.steps[index])),
  };
}

/** A journey whose channels bear the ids that they have elsewhere; in its own text a label may give another. */
function calledAs(drafts: readonly Channel[], journey: Journey): Journey {
  const meant = new Map(drafts.map(({ label, id }) => [fold(label.text), id]));
  const ids = new Map(journey.channels.map(({ label, id }) => [id, meant.get(fold(label.text)) ?? id]));
  if ([...ids].every(([id, other]) => id === other)) return journey;
  const called = <Node extends Pick<Notes, 'touchpoints'>>(node: Node): Node => ({
    ...node,
    touchpoints: node.touchpoints.map((mention) => ({
      ...mention,
      channel: ids.get(mention.channel) ?? mention.channel,
    })),
  });
  return {
    ...journey,
    channels: journey.channels.map((channel) => ({ ...channel, id: ids.get(channel.id) ?? channel.id })),
    stages: journey.stages.map(called),
    steps: journey.steps.map(called),
  };
}

interface Declared {
  readonly id: Id;
  readonly origin?: Origin;
}

function withOrigins<Node extends Declared>(
  nodes: readonly Node[],
  drafts: readonly Declared[],
): readonly Node[] {
  const origins = new Map(drafts.map(({ id, origin }) => [id, origin]));
  return nodes.map((node) => {
    const origin = origins.get(node.id);
    return origin ? { ...node, origin } : node;
  });
}

/** Channels of other files stand among those that are only mentioned, in the order of their mentions. */
function inOrderOf(drafts: readonly Channel[], channels: readonly Channel[]): readonly Channel[] {
  const places = new Map(drafts.map(({ id }, place) => [id, place]));
  return channels.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

type Scored = Pick<Notes, 'metrics'> & { readonly scores: readonly Score[] };

/** The numbers that were read from a file are no part of the text. */
function withNumbers<Node extends Scored>(node: Node, draft: Node | undefined): Node {
  return {
    ...node,
    metrics: node.metrics.map((use, index) => measured(use, draft?.metrics[index])),
    scores: node.scores.map((score, index) => {
      const { asIs, toBe } = draft?.scores[index] ?? {};
      return {
        ...score,
        ...(score.asIs && { asIs: felt(score.asIs, asIs) }),
        ...(score.toBe && { toBe: felt(score.toBe, toBe) }),
      };
    }),
  };
}

function measured(use: MetricUse, draft: MetricUse | undefined): MetricUse {
  if (!draft?.bound) return use;
  return { ...use, bound: true, ...(draft.actual && { actual: draft.actual }) };
}

function felt(feeling: Feeling, draft: Feeling | undefined): Feeling {
  const value = feeling.metric === undefined ? undefined : draft?.value;
  return value === undefined ? feeling : { ...feeling, value };
}
