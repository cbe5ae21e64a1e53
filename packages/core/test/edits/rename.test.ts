import { edits, type Journey } from '@wayline/core';
import { spoken } from '@wayline/parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commentsIn, read, textAfter, texts } from './edited-text.ts';

test.each<[what: string, before: string, id: string, label: string, after: string]>([
  ['a step', '- Queue\n', 'queue', 'Wait', '- Wait\n'],
  [
    'a step and what leads to it',
    '- Ask\n  -> Pay : knows\n- Pay ~ +1 // no\n',
    'pay',
    'x',
    '- Ask\n  -> x : knows\n- x ~ +1 // no\n',
  ],
  [
    'the last step of a span',
    '- Ask\n  ! Slow {until="First sip"}\n- First sip\n',
    'first-sip',
    'Sip',
    '- Ask\n  ! Slow {until=Sip}\n- Sip\n',
  ],
  [
    'an end of a view',
    'view: Short\nsteps: Ask..Pay\n- Ask\n- Pay\n',
    'pay',
    'Buy',
    'view: Short\nsteps: Ask..Buy\n- Ask\n- Buy\n',
  ],
  [
    'a stage',
    '## Buy: a ~ +1; b ~ 0\n## Use\n- c\n  -> Buy : again\n',
    'stage/buy',
    'Order',
    '## Order: a ~ +1; b ~ 0\n## Use\n- c\n  -> Order : again\n',
  ],
  ['a step in the line of its stage', '## Buy: a ~ +1; b ~ 0\n', 'b', 'c', '## Buy: a ~ +1; c ~ 0\n'],
  [
    'a persona',
    'persona: Ana\npersona: Ben\nview: A\npersona: Ana, Ben\n- Pay ~ Ana -1 sad | Ben 0 {only="Ana, Ben"}\n',
    'persona/ana',
    'Eva Maria',
    'persona: Eva Maria\npersona: Ben\nview: A\npersona: Eva Maria, Ben\n- Pay ~ Eva Maria -1 sad | Ben 0 {only="Eva Maria, Ben"}\n',
  ],
  [
    'a channel',
    'channel: App\n- Pay\n  @ -> app, Till\n',
    'channel/app',
    'Phone',
    'channel: Phone\n- Pay\n  @ -> Phone, Till\n',
  ],
  [
    'a channel that is only mentioned',
    '- Pay\n  @ App\n- Go\n  @ Till, App {online}\n',
    'channel/app',
    'Phone',
    '- Pay\n  @ Phone\n- Go\n  @ Till, Phone {online}\n',
  ],
  [
    'a metric',
    'metric: NPS\n- Pay\n  kpi: NPS +62 (target +50)\n',
    'metric/nps',
    'Net score',
    'metric: Net score\n- Pay\n  kpi: Net score +62 (target +50)\n',
  ],
  [
    'a lane',
    'lane: Risk\nlane: Rule {after=Risk}\n- Pay {risk=high}\n  Risk: none\n',
    'lane/risk',
    'Danger',
    'lane: Danger\nlane: Rule {after=Danger}\n- Pay {Danger=high}\n  Danger: none\n',
  ],
  [
    'a lane that the front matter names',
    '---\nlanes: [pains, Risk]\n---\nlane: Risk\n- Pay\n',
    'lane/risk',
    'A, b',
    '---\nlanes: [pains, "A, b"]\n---\nlane: A, b\n- Pay\n',
  ],
  ['words that would be marks', '- Queue ~ -2\n', 'queue', 'a ~ b', '- a ~ b ~ -2\n'],
  ['a name that is typed in quotes', '- "Note: read"\n', 'note-read', 'Read', '- Read\n'],
  [
    'into a name with a colon',
    '- Ask\n  -> Pay : in a hurry\n- Pay\n',
    'pay',
    'Pay: card',
    '- Ask\n  -> Pay\\: card : in a hurry\n- Pay: card\n',
  ],
  ['what is named by its id', '- Ask\n  -> #pay\n- Pay\n', 'pay', 'Buy', '- Ask\n  -> #pay\n- Buy {#pay}\n'],
  [
    'into the name of another',
    '- Ask\n  -> Buy\n- Buy {moment}\n- Pay\n',
    'pay',
    'Buy',
    '- Ask\n  -> #buy\n- Buy {#buy moment}\n- Buy {#pay}\n',
  ],
])('renames %s', (_, before, id, label, after) => {
  const text = read(before);
  expect(textAfter(text, edits.rename(text.tree, text.journey, { id, label }))).toBe(after);
});

test('keeps the id on demand', () => {
  const text = read('## Buy\n- Pay {moment}\n');
  const rename = (id: string) =>
    textAfter(text, edits.rename(text.tree, text.journey, { id, label: 'Order', keepId: true }));
  expect(rename('pay')).toBe('## Buy\n- Order {#pay moment}\n');
  expect(rename('stage/buy')).toBe('## Order {#stage-buy}\n- Pay {moment}\n');
});

test.each([
  ['nothing of that id', '- Pay', 'buy', 'Order', 'There is nothing with the id `buy`'],
  ['no name', '- Pay', 'pay', ' ', 'A name is one line of words'],
  [
    'the name of another persona',
    'persona: Ana\npersona: Ben\n- Pay',
    'persona/ana',
    'ben',
    'There is a persona `Ben` already',
  ],
  ['a stage without a line', '- Pay', 'stage', 'Buy', '`` has no line of its own'],
  ['a word that leads out', '- Ask\n  -> Pay\n- Pay', 'pay', 'exit', ''],
])('is refused for %s', (_, before, id, label, why) => {
  const { tree, journey } = read(before);
  const outcome = edits.rename(tree, journey, { id, label });
  if (why !== '') expect('refused' in outcome && spoken(outcome.refused)).toBe(why);
  else expect('edits' in outcome).toBe(true);
});

const names = [
  'Neu',
  'a b',
  'Pay: card',
  '刷卡',
  'x ~ y',
  '{z}',
  '+1',
  'a, b',
  '"q"',
  'A..B',
  '#5',
  '- d',
  'Pay',
  'Ana',
];
const change = fc.record({
  text: fc.constantFrom(...texts),
  node: fc.nat(1000),
  label: fc.constantFrom(...names),
  keepId: fc.boolean(),
});

test('renames that node and changes nothing else, whatever the text', () => {
  let renamed = 0;
  let refused = 0;
  fc.assert(
    fc.property(change, ({ text, node, label, keepId }) => {
      const before = read(text);
      const nodes = nodesOf(before.journey);
      const [list, index] = nodes[node % Math.max(1, nodes.length)] ?? ['steps', 0];
      const id = before.journey[list][index]?.id;
      const isWithoutLine = before.journey.stages.some((stage) => stage.implicit && stage.id === id);
      if (id === undefined || isWithoutLine) return;
      const outcome = edits.rename(before.tree, before.journey, { id, label, keepId });
      if ('refused' in outcome) {
        refused++;
        return;
      }
      renamed++;
      const after = textAfter(before, outcome);
      expect(commentsIn(after)).toEqual(commentsIn(text));
      const { journey } = read(after);
      expect(journey[list][index]?.label.text, after).toBe(label);
      expect(labelsIn(journey, list, index)).toEqual(labelsIn(before.journey, list, index));
      expect(waysIn(journey), after).toEqual(waysIn(before.journey));
    }),
    { numRuns: 400, seed: 12 },
  );
  expect(renamed).toBeGreaterThan(refused * 5);
});

const lists = [
  'personas',
  'channels',
  'metrics',
  'lanes',
  'views',
  'phases',
  'stages',
  'groups',
  'steps',
] as const;
type List = (typeof lists)[number];

function nodesOf(journey: Journey): readonly (readonly [List, number])[] {
  return lists.flatMap((list) => journey[list].map((_, index) => [list, index] as const));
}

function labelsIn(journey: Journey, but: List, at: number): unknown {
  return nodesOf(journey).flatMap(([list, index]) =>
    list === but && index === at ? [] : [journey[list][index]?.label.text],
  );
}

/** Where everything leads, by place. */
function waysIn({ steps, edges, views, personas, channels }: Journey): unknown {
  const step = (id: string | undefined) => steps.findIndex((each) => each.id === id);
  return {
    edges: edges.map(({ from, to, kind }) => [step(from), step(to), kind]),
    views: views.map((view) => [step(view.steps?.first), step(view.steps?.last), view.personas?.length]),
    scores: steps.map(({ scores }) =>
      scores.map(({ persona }) => personas.findIndex(({ id }) => id === persona)),
    ),
    touchpoints: steps.map(({ touchpoints }) =>
      touchpoints.map(({ channel }) => channels.findIndex(({ id }) => id === channel)),
    ),
    spans: steps.map(({ pains, ideas }) => [...pains, ...ideas].map(({ until }) => step(until))),
  };
}
