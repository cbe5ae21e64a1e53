import { bareScore, type Edit, type Mood, type SyntaxTree, scaleIn } from '@wayline/parser';
import { spaced } from '../interchange/text/lines.ts';
import { feelingText, type MoodPlace, moodText, personaText } from '../interchange/text/mood.ts';
import { type Names, namesOf } from '../interchange/text/names.ts';
import type { Feeling, Id, Journey, Score, Stage, Step } from '../journey.ts';
import { longestName } from '../resolve/longest-name.ts';
import type { Head } from './head.ts';
import { insertion, replacement } from './outcome.ts';

/** How a step, or a stage without steps, is to feel; what is left out stays as it is. */
export interface NewScore {
  readonly at: Id;
  /** Whose feeling; without one, that of everyone. */
  readonly persona?: Id;
  /** `as-is` unless it says otherwise. */
  readonly state?: 'as-is' | 'to-be';
  /** −2 … +2, whatever scale the text is written on. */
  readonly value?: number;
  readonly word?: string;
}

/** The feelings of one node as they are written. */
export interface Felt {
  readonly tree: SyntaxTree;
  readonly head: Head;
  readonly node: Step | Stage;
  readonly names: Names;
  /** Those who take the step. */
  readonly takers: readonly Id[];
}

/** Looks at the feelings of a node. */
export function feltAt(tree: SyntaxTree, journey: Journey, node: Step | Stage, head: Head): Felt {
  const takers = node.only ?? journey.personas.map(({ id }) => id);
  return { tree, head, node, names: namesOf(journey), takers };
}

/** The changes that make someone feel otherwise, and nobody else. */
export function moodEdits(felt: Felt, what: NewScore): readonly Edit[] {
  const { head, node, names, takers } = felt;
  const { persona } = what;
  const moods = head.feel?.moods ?? [];
  const owners = moods.map(({ words }) => longestName(words.text, names.people)?.thing);
  const shared = owners.indexOf(undefined);
  const unnamed = takers.filter((taker) => !owners.includes(taker));
  const last = moods.at(-1);
  if (!last) return [insertion(head.label.range.to, ` ~ ${newMood(felt, what)}`)];
  if (persona === undefined) {
    const own = takers.length === 0 ? moods.slice(0, 1) : moods;
    const others =
      shared < 0 && unnamed.length > 0 ? [insertion(endOf(last), ` | ${newMood(felt, what)}`)] : [];
    return [...own.flatMap((mood, index) => changed(mood, owners[index])), ...others];
  }
  const place = owners.indexOf(persona);
  const own = moods[place];
  if (own) return changed(own, persona);
  const common = moods[shared];
  if (!common) return [insertion(endOf(last), ` | ${newMood(felt, what)}`)];
  if (unnamed.length === 1 && unnamed[0] === persona) return changed(common, undefined);
  const start = moods[0]?.range.from ?? common.range.from;
  return [insertion(start, `${head.feel?.bare ? '~ ' : ''}${newMood(felt, what)} | `)];

  function changed(mood: Mood, owner: Id | undefined): readonly Edit[] {
    const score = node.scores.find((each) =>
      owner === undefined
        ? each.persona === undefined || unnamed.includes(each.persona)
        : each.persona === owner,
    );
    return what.state === 'to-be' ? toBeEdits(felt, mood, score, what) : asIsEdits(felt, mood, score, what);
  }
}

function asIsEdits(felt: Felt, mood: Mood, score: Score | undefined, what: NewScore): readonly Edit[] {
  const { tree, head, names } = felt;
  const { words } = mood;
  const name = words.text.slice(0, longestName(words.text, names.people)?.to ?? 0);
  const text = spaced(name, feelingText(changedFeeling(score?.asIs, what), names));
  const typed = moodText(placeOf(head), { asIs: text, toBe: '' });
  const isBare = bareScore(`x ${text}`, scaleIn(tree.frontMatter))?.text === text;
  if (head.feel?.bare && !isBare) return replacement(tree.text, head.feel.range, `~ ${typed}`);
  if (words.text !== '') return replacement(tree.text, words.range, typed);
  return [insertion(words.range.from, `${gapAt(words.range.from, tree)}${typed}${mood.toBe ? ' ' : ''}`)];
}

function toBeEdits(felt: Felt, mood: Mood, score: Score | undefined, what: NewScore): readonly Edit[] {
  const { tree, head, names } = felt;
  const { words, toBe } = mood;
  const text = feelingText(changedFeeling(score?.toBe, what), names, score?.asIs?.metric);
  const typed = moodText(placeOf(head), { asIs: text, toBe: '' });
  if (toBe && toBe.text !== '') return replacement(tree.text, toBe.range, typed);
  if (toBe) return [insertion(toBe.range.from, `${gapAt(toBe.range.from, tree)}${typed}`)];
  const aim = [insertion(words.range.to, `${gapAt(words.range.to, tree)}=> ${typed}`)];
  return head.feel?.bare ? [insertion(head.feel.range.from, '~ '), ...aim] : aim;
}

/** A mood that is not there yet: with the name of its persona where others take the step too. */
function newMood({ head, node, names, takers }: Felt, what: NewScore): string {
  const { persona, state = 'as-is' } = what;
  const score = persona === undefined ? undefined : node.scores.find((each) => each.persona === persona);
  const feelings = {
    asIs: state === 'as-is' ? changedFeeling(score?.asIs, what) : score?.asIs,
    toBe: state === 'to-be' ? changedFeeling(score?.toBe, what) : score?.toBe,
  };
  const asIs = feelingText(feelings.asIs, names);
  const isAlone = takers.length === 1 && takers[0] === persona;
  const name = isAlone && head.feel === undefined ? '' : (personaText({ persona, asIs }, names) ?? '');
  const toBe = feelingText(feelings.toBe, names, feelings.asIs?.metric);
  return moodText(placeOf(head), { asIs: spaced(name, asIs), toBe });
}

function changedFeeling(feeling: Feeling | undefined, { value, word }: NewScore): Feeling {
  const words = word === undefined ? feeling?.word : { text: word, range: { from: 0, to: 0 } };
  const number = value ?? feeling?.value;
  return {
    ...(number !== undefined && { value: number }),
    ...(words && words.text !== '' && { word: words }),
    ...(value === undefined && feeling?.metric !== undefined && { metric: feeling.metric }),
  };
}

function placeOf({ line, inline }: Head): MoodPlace {
  if (inline) return 'inline';
  return line.kind === 'stage' ? 'stage' : 'step';
}

function endOf({ words, toBe }: Mood): number {
  return (toBe ?? words).range.to;
}

/** A space, unless one stands before an offset. */
function gapAt(offset: number, { text }: SyntaxTree): string {
  return /\s/.test(text.charAt(offset - 1)) ? '' : ' ';
}
