import type { Response } from '@wayline/core';
import { remarksOn } from '../board/remarks.ts';
import { reviewMarks } from '../board/review-marks.ts';
import type { NoteCell, NotesContent } from '../content/notes.ts';
import { cellsOf, type LaneSource, type Place, spanFrom } from './lane.ts';

/** What the organisation does at each place, with who does it: the content of three lanes. */
export function responsesContent(
  name: 'frontstage' | 'backstage' | 'support',
  responsesOf: (owner: Place['owner']) => readonly Response[],
  source: LaneSource,
): NotesContent | undefined {
  const cells = cellsOf(source.places, responsesOf, (response, index, place): NoteCell => {
    const text = response.text.text;
    const owner = [response.owner, ...remarksOn(response, source)]
      .filter((part) => part !== undefined)
      .join(' · ');
    return {
      key: `${name}.${place.key}.${index + 1}`,
      range: response.range,
      ...spanFrom(place, response.until, source),
      label: source.locale.responseSentence(source.locale.lanes[name].title, text, owner || undefined),
      text,
      ...(owner !== '' && { owner }),
      ...reviewMarks(response, source.locale),
    };
  });
  return cells.length === 0 ? undefined : { form: 'notes', cells };
}
