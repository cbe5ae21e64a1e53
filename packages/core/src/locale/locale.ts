import type { EvidenceKind, Ownership, View } from '../journey.ts';

import type { Reading } from './reading.ts';

/** Lanes that the program names. */
export type LaneWord =
  | 'actions'
  | 'touchpoints'
  | 'presence'
  | 'funnel'
  | 'emotion'
  | 'quotes'
  | 'thoughts'
  | 'pains'
  | 'opportunities'
  | 'frontstage'
  | 'visibility'
  | 'backstage'
  | 'support'
  | 'metrics'
  | 'time'
  | 'effort'
  | 'arc'
  | 'zone'
  | 'evidence'
  | 'experiments'
  | 'costs'
  | 'competitors'
  | 'storyboard';

/** Kinds of pictures beside the full map. */
export type ViewWord =
  | 'curve'
  | 'blueprint'
  | 'flow'
  | 'funnel'
  | 'channels'
  | 'compare'
  | 'table'
  | 'storyboard'
  | 'overview'
  | 'strip';

/** Name of a lane and what stands under the name. */
export interface LaneWords {
  readonly title: string;
  readonly hint?: string;
}

/** What a funnel says. */
export interface FunnelWords {
  /** Over the largest fall. */
  readonly largest: string;
  /** `between steps 3 and 4`. */
  readonly between: (from: number, to: number) => string;
  /** In place of the number of a step. */
  readonly noNumber: string;
  /** Between two steps with as many. */
  readonly nobody: string;
  /** The same where there may be fewer than the numbers say. */
  readonly unknown: string;
  /** Under `36%`: so many get as far as that step. */
  readonly arrive: (step: string) => string;
  /** Under `2 of 5`: so many steps are without a number. */
  readonly missing: string;
  /** A bar whose number follows from others. */
  readonly derived: string;
  /** What `≤` says in front of such a number. */
  readonly most: string;
  /** Where no number is written. */
  readonly empty: string;
}

/** What a map of channels counts and says. */
export interface ChannelWords {
  /** `11 channels`. */
  readonly count: (number: number) => string;
  /** `7 changes of channel`. */
  readonly changes: (number: number) => string;
  /** Under `3 of 4`: of all channels, or else of those of which it is said, are online. */
  readonly online: (isAll: boolean) => string;
  /** A way of which nobody said whether the context survives. */
  readonly unknown: string;
  /** A mark beside the main one of its step. */
  readonly also: string;
  /** Where nobody wrote a touchpoint. */
  readonly empty: string;
}

/** The lines of a service blueprint, and what its header counts. */
export interface BlueprintWords {
  readonly interaction: string;
  readonly visibility: string;
  readonly internalInteraction: string;
  /** `4 owners`; their names stand below. */
  readonly owners: (number: number) => string;
  /** Under `7 of 9`: what is done for the customer has an owner. */
  readonly owned: string;
  /** Where nobody wrote what is done for the customer. */
  readonly empty: string;
}

/** What a picture says of itself to those who cannot see it. */
export interface DescriptionFacts {
  readonly stages: number;
  readonly steps: number;
  /** Names of the stages, where there are any. */
  readonly names: readonly string[];
  readonly lowest?: { readonly step: string; readonly score: number };
  readonly highest?: { readonly step: string; readonly score: number };
  /** The largest distance to where it should be, in points. */
  readonly gap?: { readonly step: string; readonly size: number };
  /** Where most of them leave. */
  readonly leaving?: { readonly step: string; readonly rate: number };
}

/** Every word and every way of writing that the program itself brings into a picture, in one language. */
export interface Locale {
  /** BCP 47 tag of these words. */
  readonly tag: string;
  /** What kind of picture it is: `Customer journey map`. */
  readonly artefact: string;
  /** What the other kinds of pictures call themselves. */
  readonly views: Readonly<Record<ViewWord, string>>;
  /** Lanes of a comparison: scores in figures, steps where they differ most, what is in one state only. */
  readonly comparison: {
    readonly scores: string;
    readonly differences: string;
    readonly goes: string;
    readonly comes: string;
    /** Where there is nothing to compare. */
    readonly empty: string;
  };
  readonly untitled: string;
  /** Names of parts of the page, for those who hear it. */
  readonly phases: string;
  readonly stages: string;
  readonly flow: string;
  readonly legend: string;

  readonly lanes: Readonly<Record<LaneWord, LaneWords>>;
  /** Words beside the faces of the emotion scale: +2, 0, −2. */
  readonly faces: readonly [string, string, string];
  readonly asIs: string;
  readonly toBe: string;
  readonly gap: string;

  /** Words of a process: what its lanes stand for, and marks of its legend. */
  readonly process: {
    readonly ownership: Readonly<Record<Ownership, string>>;
    readonly presence: Readonly<Record<'online' | 'offline', string>>;
    /** Where nothing is said of what lanes stand for. */
    readonly rest: Readonly<Record<NonNullable<View['by']>, string>>;
    readonly likely: string;
    readonly detour: string;
    readonly change: string;
  };
  readonly ownership: Readonly<Record<Ownership, string>>;
  readonly handOver: { readonly kept: string; readonly lost: string };
  /** Whether a channel is on a network or in the physical world. */
  readonly presence: { readonly online: string; readonly offline: string };
  /** Whether the customer meets the organisation in a channel, or hears of it there. */
  readonly contact: { readonly direct: string; readonly indirect: string };
  /** A channel in which the customer is alone. */
  readonly selfService: string;
  /** Whether interest is high or low where a step takes place. */
  readonly zones: { readonly hot: string; readonly cold: string };
  /** What stands for the effort of a step that happens to the customer. */
  readonly noEffort: string;
  readonly moment: string;
  readonly severity: string;
  readonly impact: string;
  /** The mark on a gauge. */
  readonly target: string;

  readonly facets: {
    readonly goal: string;
    readonly need: string;
    readonly fear: string;
    readonly motive: string;
    readonly trait: string;
  };

  /** `3 stages · 6 steps`; without stages only the steps. */
  readonly stagesAndSteps: (stages: number, steps: number) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly stepNumber: (number: number) => string;
  /** `steps 6–11`. */
  readonly stepRange: (first: number, last: number) => string;
  readonly lowestMoment: string;
  readonly highestMoment: string;
  /** `4 pains → 6 ideas`, and under it how many pains have an answer. */
  readonly painsToIdeas: (pains: number, ideas: number) => string;
  readonly painsAnswered: (answered: number, pains: number) => string;
  /** `1.7 points at step 3`. */
  readonly gapAtStep: (gap: number, step: number) => string;
  /** `1.7 points`. */
  readonly points: (value: number) => string;
  /** Between personas, and the largest of them. */
  readonly difference: string;
  readonly largestDifference: string;
  readonly largestGap: string;
  /** `3 of 7`, and under it `hand-overs keep the context`. */
  readonly handOversKept: (kept: number, all: number) => string;
  readonly handOversLabel: string;

  /** `3 of 7`. */
  readonly of: (some: number, all: number) => string;

  /** How many people, with the digits in groups: `1,200`. */
  readonly amount: (value: number) => string;
  readonly funnel: FunnelWords;
  readonly channels: ChannelWords;
  /** What a service blueprint says of itself. */
  readonly blueprint: BlueprintWords;

  /** How many there are beside those that are shown. */
  readonly more: (count: number) => string;
  /** What a curve of whole stages shows: the mean of their steps, and how far these lie apart. */
  readonly mean: string;
  readonly range: string;

  /** Remarks at a step. */
  readonly optional: string;
  readonly assumed: string;
  readonly validated: string;
  readonly stepFlags: Readonly<Record<'start' | 'end' | 'goal' | 'passive' | 'impulse' | 'repeat', string>>;
  /** Other names of a stage. */
  readonly alsoCalled: (names: readonly string[]) => string;
  readonly onlyFor: (personas: string) => string;
  readonly condition: (text: string) => string;

  /** Words on the way out: `leaves` before the reason, or alone. */
  readonly exit: string;
  readonly share: (rate: number) => string;
  /** `target 50%`. */
  readonly targetOf: (text: string) => string;
  /** `promise 7 d`. */
  readonly promiseOf: (text: string) => string;
  readonly ownerOf: (owner: string) => string;

  /** `3 days` for `3d`, `3–6 weeks` for `3-6 w`; words that cannot be counted stay as they are. */
  readonly duration: (text: string) => string;

  /** Not for everybody; drawn where a map is not made for strangers. */
  readonly private: string;
  /** What is still to be done. */
  readonly todo: (text: string) => string;
  /** How much of it there is. */
  readonly todos: (number: number) => string;
  /** How far something is, as writers of any language say it in `status=`. */
  readonly status: Readonly<Record<'planned' | 'running' | 'done' | 'stopped', string>>;
  readonly evidenceKinds: Readonly<Record<EvidenceKind, string>>;
  readonly scoresEstimated: string;
  readonly sourceOf: (source: string) => string;
  readonly evidenceOf: (evidence: string) => string;

  /** Puts quotation marks around what somebody said; text that has some keeps them. */
  readonly quote: (text: string) => string;
  /** A score or difference with a true minus and the decimal mark of the language; `+1.5`, `−2`, `0`. */
  readonly score: (value: number) => string;
  readonly number: (value: number) => string;

  /** What a picture makes of the words that a writer chose. */
  readonly reads: Reading;

  /** What is said in words where a picture has a mark, a place or a colour for it. */
  readonly spoken: {
    readonly phase: string;
    readonly stage: string;
    readonly step: string;
    readonly personas: string;
    /** What opens the table beside a picture. */
    readonly table: string;
    /** `severity 2 of 3`. */
    readonly severity: (level: number) => string;
    readonly impact: (level: number) => string;
    /** `answers P1`. */
    readonly answers: (pain: string) => string;
    /** Of a target or a promise. */
    readonly met: string;
    readonly missed: string;
    /** Of one of several ways to go. */
    readonly won: string;
    readonly lost: string;
  };

  /** A few sentences about the whole picture. */
  readonly describe: (facts: DescriptionFacts) => string;
  /** `Pain P1, severity 2 of 3: …` */
  readonly painSentence: (number: string, severity: number, text: string) => string;
  readonly ideaSentence: (number: string, answers: string | undefined, text: string) => string;
  /** `Touchpoint: Web shop, owned, online, context lost on the way in`. */
  readonly touchpointSentence: (
    channel: string,
    handOver: 'kept' | 'lost' | undefined,
    ...said: readonly (string | undefined)[]
  ) => string;
  readonly quoteSentence: (text: string, source: string | undefined) => string;
  /** What the organisation does in a lane of its own, and who does it. */
  readonly responseSentence: (lane: string, text: string, owner: string | undefined) => string;
  /** `Abandonment: 70%, target ≤ 55%`. */
  readonly metricSentence: (name: string, ...said: readonly (string | undefined)[]) => string;
  /** `62% (2022-01)`: a value, and which point of a series it is; also what is tried, and how far. */
  readonly pointOfSeries: (value: string, label: string) => string;
  readonly stepSentence: (number: number, title: string, stage: string | undefined) => string;
  /** `Buy: mean +0.4, from −2 to +1.2`. */
  readonly stageFeelingSentence: (
    stage: string,
    persona: string | undefined,
    mean: number,
    lowest: number,
    highest: number,
  ) => string;
  readonly feelingSentence: (
    step: string,
    persona: string | undefined,
    word: string | undefined,
    score: number | undefined,
  ) => string;
}
