import { type Journey, publicOf } from '@wayline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases, examples } from './samples.ts';
import { expectSound } from './sound.ts';
import { summary } from './summary.ts';
import { trip } from './trip.ts';

/** Every line with `Sesame` in it is private, or speaks of something that is. */
const map = `---
lanes: [actions, emotion, quotes, pains, opportunities, Sesame lane, Risks]
labels: {Sesame lane: Sesame label, pains: Hurdles}
---
# Buying a coffee {todo="Ask Sesame"}
takeaway: People leave for the queue.
context: Sesame context {private}
goal: Sesame goal {private}
scope: Sesame scope {private}
source: Sesame source {private}
owner: Sesame owner {private}
reviewed: 2026-05-01 by Sesame {private}
evidence: Sesame survey {private}
note: Sesame note {private}
link: https://example.org/sesame {private}
status: Sesame status {private}

persona: Ana {todo="Ask Sesame"}
goal: A good coffee
goal: Sesame goal {private}
need: Sesame need {private}
fear: Sesame fear {private}
motive: Sesame motive {private}
trait: Sesame trait {private}
note: Sesame note {private}
> Sesame quote {private}
image: ./sesame.png "Sesame" {private}

persona: Sesame buyer {private}
goal: Sesame goal

channel: Counter {owned}
owner: Sesame owner {private}
voice: Sesame voice {private}
channel: Sesame channel {private}
owner: Anybody
label.pl: Sezam Sesame

metric: Orders
source: ./sesame.csv#orders {private}
where: Sesame=1 {private}
series: Sesame {private}
metric: sesame {private}
source: ./kpi.csv#sesame
scale: 1..5

lane: Risks
lane: Sesame lane {private}
lane: Chances {after="Sesame lane"}

view: For all
steps: Sesame step..Pay
view: Sesame view {private}
view: Of Sesame
persona: Sesame buyer, Ana
steps: Sesame step

== Sesame phase {private}
## Sesame stage of a phase
- Sesame step of a phase ~ -1
  ! Sesame pain of a phase
== Open
## Arrive
owner: Sesame owner {private}
goal: Sesame goal {private}
! Sesame pain of a stage {private}
! Rain {until="Sesame step"}
+ Umbrellas
- See the queue ~ Ana -1 annoyed | Sesame buyer +2 sesame {status=done todo="Ask Sesame"}
  @ Counter, Sesame channel, Sesame till {private}
  > Eight people!
  > Sesame quote {private}
  ! One till
  ! Sesame pain {#hidden private}
  + Sesame idea {private}
  + Another till -> #hidden
  + A third till -> One till
  ! For one {only="Sesame buyer"}
  ! For both {only="Ana, Sesame buyer"}
  front: A greeting
  back: Sesame deed {owner=Sesame private}
  support: Sesame system {private}
  think: Sesame thought {private}
  kpi: Sesame number 12 {private}
  kpi: sesame
  kpi: Orders 64 {todo="Ask Sesame"}
  experiment: Sesame trial {private}
  experiment: A sign {metric=sesame}
  evidence: Sesame evidence {private}
  cost: Sesame cost {private}
  competitor: Sesame competitor {private}
  time: 42 sesame {private}
  effort: sesame effort {private}
  moment: Sesame moment {private}
  owner: Sesame owner {private}
  do: Sesame deed {private}
  note: Sesame note {private}
  image: ./sesame.png "Sesame" {private}
  Risks: Fire
  Risks: Sesame fire {private}
  Sesame lane: Flood
  -> Pay : Sesame shortcut {rate=20% private}
  -> Sesame step : Sesame way {rate=30%}
  -> exit : no time {rate=10%}
- Sesame step ~ -2 {private}
  > A quote that nobody sees: Sesame
  -> Pay : Sesame way
- Step of Sesame buyer {only="Sesame buyer"}
- Pay ~ @sesame
  ! Card fails {until="Sesame end"}
## Sesame stage {private}
- Sesame step of a stage
## Enjoy
### Sesame group {private}
- Sesame step of a group
### Others
- Sip ~ +1
- Sesame end {private}
`;

const told = (journey: Journey) => JSON.stringify(journey);

describe('what is private', () => {
  const files = new Map([
    ['kpi.csv', 'sesame\n4\n'],
    ['sesame.csv', 'Sesame,orders\n1,64\n'],
  ]);
  const { journey, problems } = trip(map, { files });
  const open = publicOf(journey);

  it('was there', () => {
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    expect(journey.steps.find(({ id }) => id === 'pay')?.scores[0]?.asIs?.value).toBe(1);
    expect(told(journey).match(/sesame/gi)?.length).toBeGreaterThan(80);
  });

  it('leaves no trace', () => {
    expect(told(open).match(/.{30}sesame.{10}/gi)).toBe(null);
  });

  it('leaves the rest as it is', async () => {
    await expect(summary(open)).toMatchFileSnapshot('public.json');
  });
});

const texts = [...examples, ...cases].map(({ text }) => text);

it('what nobody marked is as it was', () => {
  for (const text of texts.filter((each) => !/private|todo|私密|use:/.test(each))) {
    const { journey } = trip(text);
    expect(JSON.parse(summary(publicOf(journey)))).toEqual(JSON.parse(summary({ ...journey, uses: [] })));
  }
});

it('whatever is marked, what is left is sound', () => {
  const lines = texts.flatMap((text) => text.split('\n'));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...lines), fc.nat(3)), { maxLength: 40 }), (some) => {
      const text = some.map(([line, mark]) => (mark === 0 ? `${line} {private}` : line)).join('\n');
      expectSound(text, publicOf(trip(text).journey), []);
    }),
    { numRuns: 1_000, seed: 7 },
  );
});
