import type { Journey, Persona } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { LaneSource } from '../lanes/lane.ts';
import type { PagePart } from '../views/view.ts';
import type { Fact, Header, PersonaCard } from './board.ts';
import { statusOf } from './grounds.ts';
import { imageOf } from './image-of.ts';
import { linkWords } from './link-marks.ts';
import { styleOfTint } from './styles.ts';
import { todosIn } from './todos.ts';

/** Who and what a map is about, above the grid. */
export function headerOf(
  source: LaneSource,
  factsOf: (source: LaneSource) => readonly Fact[],
  artefact: string,
  viewName: string | undefined,
  has: (part: PagePart) => boolean,
): Header {
  const { journey, locale } = source;
  return {
    eyebrow: eyebrowOf(journey, viewName ?? artefact, locale),
    facts: has('facts') ? factsOf(source) : [],
    personas: has('personas') ? journey.personas.map((persona) => personaCard(persona, source)) : [],
    ...findingOf(journey, locale),
  };
}

function eyebrowOf(journey: Journey, kind: string, locale: Locale): string {
  const hasTarget = journey.steps.some((step) => step.scores.some((score) => score.toBe));
  const state = hasTarget ? `${locale.asIs} / ${locale.toBe}` : undefined;
  const context = journey.takeaway && contextOf(journey)?.text;
  const status = statusOf(journey.status?.text, locale);
  const open = todosIn(journey);
  const todos = open > 0 ? locale.todos(open) : undefined;
  return [kind, state, journey.scope?.text, context, status, todos]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** The title of a journey, or else the name of its file. */
export function titleOf(journey: Journey, fileName: string | undefined, locale: Locale): string {
  if (journey.title) return journey.title.text;
  const bare = fileName?.replace(/^.*[/\\]/, '').replace(/\.journey$/i, '');
  return bare ? bare : locale.untitled;
}

/** The finding; a journey that has none says what it is about. What it is for stands below, where it has not been said. */
function findingOf(journey: Journey, locale: Locale): Pick<Header, 'takeaway' | 'aim'> {
  const takeaway = journey.takeaway ?? contextOf(journey) ?? journey.goal;
  const { goal } = journey;
  return {
    ...(takeaway && { takeaway: takeaway.text }),
    ...(goal && goal !== takeaway && { aim: locale.metricSentence(locale.facets.goal, goal.text) }),
  };
}

const contextOf = ({ context, description }: Journey) => context ?? description;

function personaCard(persona: Persona, source: LaneSource): PersonaCard {
  const { locale, voices } = source;
  const { facets: names } = locale;
  const facets = [
    { name: names.goal, texts: persona.goals },
    { name: names.need, texts: persona.needs },
    { name: names.fear, texts: persona.fears },
    { name: names.motive, texts: persona.motives },
    { name: names.trait, texts: persona.traits },
  ].flatMap(({ name, texts }) =>
    texts.length === 0 ? [] : [{ name, text: texts.map(({ text }) => text).join('\n') }],
  );
  const description = [persona.description?.text, persona.note?.text, linkWords(persona.link)]
    .filter((part) => part !== undefined)
    .join('\n');
  const tint = styleOfTint(persona.tint);
  const voice = voices.find(({ id }) => id === persona.id);
  return {
    key: persona.id,
    range: persona.range,
    name: persona.label.text,
    facets,
    ...(description !== '' && { description }),
    ...(persona.quote && { quote: locale.quote(persona.quote.text) }),
    ...portraitOf(persona, source),
    ...(voice && { style: voice.style }),
    ...(tint !== undefined && { tint }),
  };
}

/** The image of a persona; a silhouette stands for one that has not been handed in. */
function portraitOf({ image }: Persona, source: LaneSource): Pick<PersonaCard, 'portrait'> {
  const { alt, address } = image ? imageOf(image, source) : {};
  return alt === undefined || address === undefined ? {} : { portrait: { alt, address } };
}
