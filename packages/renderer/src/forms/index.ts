import type { Content } from '../content/content.ts';
import type { Setting } from '../layout/setting.ts';
import { arc } from './arc.ts';
import { axis } from './axis.ts';
import { cards } from './cards.ts';
import { chips } from './chips.ts';
import { curve } from './curve.ts';
import { digest } from './digest.ts';
import { divider } from './divider.ts';
import { figures } from './figures.ts';
import type { Form, Placed, Sized } from './form.ts';
import { funnel } from './funnel.ts';
import { gauges } from './gauges.ts';
import { images } from './images.ts';
import { levels } from './levels.ts';
import { message } from './message.ts';
import { notes } from './notes.ts';
import { panels } from './panels.ts';
import { presence } from './presence.ts';
import { process } from './process.ts';
import { sayings } from './sayings.ts';
import { steps } from './steps.ts';
import { tags } from './tags.ts';
import { zones } from './zones.ts';

/** A lane's content that has been measured by its form and waits to be placed. */
export interface Shown {
  readonly blockSize: number;
  /** How far the lane's name stands below the lane's upper edge, to be level with its first line. */
  readonly railTop: number;
  readonly place: (lane: string) => Placed;
}

/** Measures content with the form that knows how to draw it; `head` is how far down the lane's name reaches in the rail. */
export function formOf(content: Content, setting: Setting, head = 0): Shown {
  switch (content.form) {
    case 'steps':
      return shown(steps, content, setting, (sized) => sized.bracketSize);
    case 'chips':
      return shown(chips, content, setting);
    case 'curve':
      return shown(curve, content, setting);
    case 'sayings':
      return shown(sayings, content, setting);
    case 'cards':
      return shown(cards, content, setting);
    case 'notes':
      return shown(notes, content, setting);
    case 'gauges':
      return shown(gauges, content, setting);
    case 'panels':
      return shown(panels, content, setting);
    case 'images':
      return shown(images, content, setting);
    case 'levels':
      return shown(levels, content, setting);
    case 'zones':
      return shown(zones, content, setting);
    case 'arc':
      return shown(arc, content, setting);
    case 'funnel':
      return shown(funnel, content, setting, none, head);
    case 'presence':
      return shown(presence, content, setting, none, head);
    case 'divider':
      return shown(divider, content, setting);
    case 'message':
      return shown(message, content, setting);
    case 'axis':
      return shown(axis, content, setting);
    case 'tags':
      return shown(tags, content, setting);
    case 'figures':
      return shown(figures, content, setting);
    case 'digest':
      return shown(digest, content, setting);
    case 'process':
      return shown(process, content, setting);
  }
}

const none = (): number => 0;

function shown<C extends Content, S extends Sized>(
  form: Form<C, S>,
  content: C,
  setting: Setting,
  railTop: (sized: S) => number = none,
  head = 0,
): Shown {
  const sized = form.measure(content, setting, head);
  return {
    blockSize: sized.blockSize,
    railTop: railTop(sized),
    place: (lane) => form.place(sized, lane, setting),
  };
}
