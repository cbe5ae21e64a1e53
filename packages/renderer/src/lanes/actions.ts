import type { Group, Id, Step } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import { statusOf } from '../board/grounds.ts';
import { linkMarks } from '../board/link-marks.ts';
import { standsOnCurve } from '../board/reason.ts';
import { remarksOn } from '../board/remarks.ts';
import { reviewMarks } from '../board/review-marks.ts';
import type { Bracket, StepCell } from '../content/steps.ts';
import type { Lane, LaneSource } from './lane.ts';

/** The steps themselves, numbered, with what happens in each and brackets over groups. */
export const actions: Lane = {
  name: 'actions',
  icon: 'steps',
  role: 'customer',
  title: (locale) => locale.lanes.actions.title,
  hint: (locale) => locale.lanes.actions.hint,
  arrange(source) {
    const cells = source.columns.flatMap(({ step }, column) => (step ? [cellOf(step, column, source)] : []));
    if (cells.length === 0) return undefined;
    const spans = groupSpans(source);
    const brackets = source.journey.groups.flatMap((group) => {
      const span = spans.get(group.id);
      return span ? [bracketOf(group, span, source)] : [];
    });
    return { form: 'steps', cells, brackets };
  },
};

function cellOf(step: Step, column: number, source: LaneSource): StepCell {
  const { locale, voices } = source;
  const title = step.label.text;
  const description = step.description?.text;
  const remarks = [
    ...flagsOf(step, locale),
    ...(step.condition ? [locale.condition(step.condition)] : []),
    ...remarksOn(step, source),
    ...[statusOf(step.status, locale), step.owner && locale.ownerOf(step.owner.text)].filter(
      (remark) => remark !== undefined,
    ),
  ];
  const aside = standsOnCurve(step, voices) ? undefined : step.note?.text;
  const number = step.index + 1;
  const sentence = locale.stepSentence(number, title, undefined);
  const more = [description, aside].filter((part) => part !== undefined);
  const label = [sentence, ...remarks, ...more].join('. ');
  const marks = [...linkMarks(step.link), ...(reviewMarks(step, locale).marks ?? [])];
  return {
    key: `step.${step.id}`,
    range: step.range,
    first: column,
    last: column,
    label,
    number,
    title,
    remarks,
    ...(description !== undefined && { description }),
    ...(aside !== undefined && { aside }),
    ...(marks.length > 0 && { marks }),
  };
}

/** The flags of a step in words, those of the whole journey first. */
function flagsOf(step: Step, { stepFlags, optional }: Locale): readonly string[] {
  return [
    ...(step.start ? [stepFlags.start] : []),
    ...(step.goal ? [stepFlags.goal] : []),
    ...(step.end ? [stepFlags.end] : []),
    ...(step.optional ? [optional] : []),
    ...(step.passive ? [stepFlags.passive] : []),
    ...(step.impulse ? [stepFlags.impulse] : []),
    ...(step.repeat ? [stepFlags.repeat] : []),
  ];
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The first and the last column of each group that has any. */
function groupSpans({ columns }: LaneSource): ReadonlyMap<Id, Span> {
  const spans = new Map<Id, Span>();
  for (const [column, { step }] of columns.entries()) {
    if (step?.group === undefined) continue;
    spans.set(step.group, { first: spans.get(step.group)?.first ?? column, last: column });
  }
  return spans;
}

function bracketOf(group: Group, { first, last }: Span, { locale }: LaneSource): Bracket {
  const condition = group.condition ? ` · ${locale.condition(group.condition)}` : '';
  const text = group.label.text + condition;
  const outcome = group.outcome ?? 'open';
  const label = outcome === 'open' ? text : `${text}, ${locale.spoken[outcome]}`;
  return { key: `group.${group.id}`, range: group.range, first, last, label, text, outcome };
}
