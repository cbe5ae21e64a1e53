import type { ArcContent } from './arc.ts';
import type { AxisContent } from './axis.ts';
import type { CardsContent } from './cards.ts';
import type { ChipsContent } from './chips.ts';
import type { CurveContent } from './curve.ts';
import type { DigestContent } from './digest.ts';
import type { DividerContent } from './divider.ts';
import type { FiguresContent } from './figures.ts';
import type { FunnelContent } from './funnel.ts';
import type { GaugesContent } from './gauges.ts';
import type { ImagesContent } from './images.ts';
import type { LevelsContent } from './levels.ts';
import type { MessageContent } from './message.ts';
import type { NotesContent } from './notes.ts';
import type { PanelsContent } from './panels.ts';
import type { PresenceContent } from './presence.ts';
import type { ProcessContent } from './process.ts';
import type { SayingsContent } from './sayings.ts';
import type { StepsContent } from './steps.ts';
import type { TagsContent } from './tags.ts';
import type { ZonesContent } from './zones.ts';

/** What a lane shows, in one of the forms that know how to draw it. Nothing here is measured. */
export type Content =
  | StepsContent
  | ChipsContent
  | CurveContent
  | SayingsContent
  | CardsContent
  | NotesContent
  | GaugesContent
  | ImagesContent
  | PanelsContent
  | LevelsContent
  | ZonesContent
  | ArcContent
  | DividerContent
  | PresenceContent
  | FunnelContent
  | MessageContent
  | AxisContent
  | TagsContent
  | DigestContent
  | ProcessContent
  | FiguresContent;

export type FormName = Content['form'];
