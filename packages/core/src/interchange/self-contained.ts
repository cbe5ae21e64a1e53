import type { Journey, Origin } from '../journey.ts';

/** The same journey with what it takes from other files as its own, so that it needs none of them. */
export function selfContained(journey: Journey): Journey {
  const { personas, channels, metrics, lanes, views } = journey;
  return {
    ...journey,
    uses: [],
    personas: personas.map(own),
    channels: channels.map(own),
    metrics: metrics.map(own),
    lanes: lanes.map(own),
    views: views.map(own),
  };
}

function own<Node extends { readonly origin?: Origin }>(node: Node): Omit<Node, 'origin'> {
  const { origin: _, ...rest } = node;
  return rest;
}
