import { feelingsInRows, type Telling } from '../board/feelings.ts';
import { reasonOrVoice } from '../board/reason.ts';
import { stepNames } from '../board/step-names.ts';
import { actions } from '../lanes/actions.ts';
import { emotion } from '../lanes/emotion.ts';
import type { Lane } from '../lanes/lane.ts';
import { channels } from '../overview/channels.ts';
import type { View } from './view.ts';

/** Every point has its feeling, or else its score, and says why; faces stand on the line. */
const full: Telling = {
  size: 'large',
  nameOf: ({ point: { value } }, locale) => (value === undefined ? undefined : locale.score(value)),
  reasonOf: ({ step }, exits, locale) => reasonOrVoice(step, exits, locale),
};

const feelings: Lane = { ...emotion, arrange: (source) => feelingsInRows(source, full) };
const { name, icon, title } = actions;
const names: Lane = { name, icon, title, arrange: stepNames };

/** Few steps are drawn far apart, as suits the height of the curve, in px. */
const widest = 320;

/** The emotion curve for a slide: large, with faces and reasons, under the names of the steps. */
export const curve: View = {
  name: 'curve',
  artefact: (locale) => locale.views.curve,
  own: [feelings, channels],
  lanes: () => [names, feelings],
  without: ['flow'],
  metrics: (metrics) => ({ ...metrics, columnLargest: widest }),
};
