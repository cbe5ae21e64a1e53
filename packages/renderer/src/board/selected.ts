import type { Choice, Edge, Id, Journey, Notes, Standing, Step } from '@wayline/core';

/** The part of a journey that a picture is about: these personas, and these steps with what belongs to them. */
export function selected(journey: Journey, { personas, steps }: Pick<Choice, 'personas' | 'steps'>): Journey {
  const ofPeople = personas ? forPersonas(journey, new Set(personas)) : journey;
  return steps ? fromTo(ofPeople, steps) : ofPeople;
}

function forPersonas(journey: Journey, chosen: ReadonlySet<Id>): Journey {
  const concerns = ({ only }: Standing) => only === undefined || only.some((id) => chosen.has(id));
  const isTheirs = ({ persona }: { readonly persona?: Id }) => persona === undefined || chosen.has(persona);
  const keep = <Owner extends Notes & Pick<Step, 'scores'>>(owner: Owner): Owner => ({
    ...eachNote(owner, (notes) => notes.filter(concerns)),
    scores: owner.scores.filter(isTheirs),
  });
  const steps = journey.steps.filter(concerns).map(keep);
  return within(
    {
      ...journey,
      personas: journey.personas.filter(({ id }) => chosen.has(id)),
      stages: journey.stages.filter(concerns).map(keep),
      edges: journey.edges.filter(concerns),
    },
    steps,
  );
}

function fromTo(journey: Journey, { first, last }: NonNullable<Choice['steps']>): Journey {
  const start = journey.steps.findIndex(({ id }) => id === first);
  const end = journey.steps.findIndex(({ id }) => id === last);
  if (start < 0 || end < start) return journey;
  const steps = journey.steps.slice(start, end + 1);
  const kept = new Set(steps.map(({ id }) => id));
  const after = new Set(journey.steps.slice(end + 1).map(({ id }) => id));
  /** What runs on beyond the last step ends with it. */
  const shorten = <Note extends { readonly until?: Id }>(note: Note): Note =>
    note.until !== undefined && after.has(note.until) ? { ...note, until: last } : note;
  const stageAt = (step: Step | undefined) => journey.stages.findIndex(({ id }) => id === step?.stage);
  const stages = journey.stages.slice(stageAt(steps[0]), stageAt(steps.at(-1)) + 1);
  const goesOn = ({ from, to }: Edge) => kept.has(from) && (to === undefined || kept.has(to));
  return within(
    { ...journey, stages, edges: journey.edges.filter(goesOn) },
    steps.map((step) => eachNote(step, (notes) => notes.map(shorten))),
  );
}

/** A journey of these steps alone, with the groups and ways that are left. */
function within(journey: Journey, steps: readonly Step[]): Journey {
  const kept = new Set(steps.map(({ id }) => id));
  const groups = new Set(steps.map(({ group }) => group));
  return {
    ...journey,
    steps,
    groups: journey.groups.filter(({ id }) => groups.has(id)),
    edges: journey.edges.filter(({ from, to }) => kept.has(from) && (to === undefined || kept.has(to))),
  };
}

/** What is said of every note: for whom it is, and how far it runs. */
interface AnyNote extends Standing {
  readonly until?: Id;
}

/** An owner whose lists of notes have been gone through. */
function eachNote<Owner extends Notes>(
  owner: Owner,
  change: <Note extends AnyNote>(notes: readonly Note[]) => readonly Note[],
): Owner {
  return {
    ...owner,
    touchpoints: change(owner.touchpoints),
    quotes: change(owner.quotes),
    thoughts: change(owner.thoughts),
    pains: change(owner.pains),
    ideas: change(owner.ideas),
    front: change(owner.front),
    back: change(owner.back),
    support: change(owner.support),
    metrics: change(owner.metrics),
    experiments: change(owner.experiments),
    evidence: change(owner.evidence),
    costs: change(owner.costs),
    competitors: change(owner.competitors),
    custom: Object.fromEntries(Object.entries(owner.custom).map(([lane, items]) => [lane, change(items)])),
  };
}
