import { fold, type Report, say, slip, valueWordOf, valueWords, type Words } from '@wayline/parser';
import type { Id, Journey, View } from '../journey.ts';
import { meantBy, problem, typed } from '../problems.ts';
import { laneIn } from '../resolve/lane-names.ts';
import type { Places } from '../resolve/places.ts';
import { wordIn } from '../resolve/properties.ts';
import { directory, find, matches, type Named } from '../resolve/references.ts';
import { stepRange } from '../resolve/step-range.ts';
import type { Choice, Wish } from './choice.ts';

/**
 * Finds what a wish names in a journey. What it does not name stays as the view has it; what nothing bears the
 * name of is reported, without a place in the text, and left out.
 */
export function choose(journey: Journey, wish: Wish, report: Report): Choice {
  const { density, orientation } = wish;
  const sought = { what: 'persona', code: 'resolve/unknown-persona', report } as const;
  const people = directory(journey.personas.map((each) => named(each, each.id)));
  const declared = new Map(journey.lanes.map(({ label, id }) => [fold(label.text), id]));
  const lanes = wish.lanes?.flatMap((name) => laneIn(words(name), declared, report) ?? []);
  const by = wish.by === undefined ? undefined : wordIn(words(wish.by), 'rows', report);
  const personas = wish.personas?.flatMap((name) => find(words(name), people, sought) ?? []);
  const steps =
    wish.steps === undefined ? undefined : stepRange(words(wish.steps), placesIn(journey), report);
  return {
    ...(wish.view !== undefined && viewNamed(journey, wish.view, report)),
    ...(lanes && lanes.length > 0 && { lanes }),
    ...(by && { by }),
    ...(personas && personas.length > 0 && { personas }),
    ...(steps && { steps }),
    ...(density && { density }),
    ...(orientation && { orientation }),
  };
}

/** What a declared view chooses. */
export function choiceOf({ label, as, lanes, by, personas, compare, steps, ...others }: View): Choice {
  const { density, orientation, theme } = others;
  return {
    name: label.text,
    ...(as && { as }),
    ...(lanes && { lanes }),
    ...(by && { by }),
    ...(personas && { personas }),
    ...(compare && { compare }),
    ...(steps && { steps }),
    ...(density && { density }),
    ...(orientation && { orientation }),
    ...(theme !== undefined && { theme }),
  };
}

/** The declared view of that name, or else the kind of picture. */
function viewNamed({ views }: Journey, name: string, report: Report): Choice {
  const [declared] = matches(name, directory(views.map((view) => named(view, view))));
  if (declared) return choiceOf(declared);
  const as = valueWordOf(name, 'view');
  if (as) return { as };
  const known = [...views.map(({ label }) => label.text), ...valueWords.view];
  const meant = meantBy(slip(name, known), nowhere);
  const all = say`The views are ${known.map(typed).join(', ')}`;
  report(problem('resolve/unknown-view', nowhere, say`There is no view ${typed(name)}`, meant.help ?? all));
  return {};
}

/** Steps by their position, and stages and groups by their name. */
function placesIn({ steps, stages, groups }: Journey): Pick<Places, 'step' | 'idAt'> {
  const stepNames = directory(steps.map((step) => named(step, step.index)));
  const wholes = directory([...stages, ...groups].map((whole) => named(whole, whole.id)));
  const positionsIn = (whole: Id) =>
    steps.flatMap(({ stage, group, index }) => (stage === whole || group === whole ? [index] : []));
  return {
    step(name, end, report) {
      const [whole] = matches(name.text, stepNames).length > 0 ? [] : matches(name.text, wholes);
      if (whole !== undefined) return positionsIn(whole).at(end === 'first' ? 0 : -1);
      return find(name, stepNames, { what: 'step', code: 'resolve/unknown-step', report });
    },
    idAt: (position) => steps[position]?.id,
  };
}

const named = <T>({ label, id }: { readonly label: { readonly text: string }; readonly id: Id }, thing: T) =>
  ({ label: label.text, id, thing }) satisfies Named<T>;

/** A wish stands in no text. */
const nowhere = { from: 0, to: 0 };
const words = (text: string): Words => ({ text, range: nowhere });
