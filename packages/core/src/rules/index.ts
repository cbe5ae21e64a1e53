import { closingMarks } from './closing-marks.ts';
import { doubledMark } from './doubled-mark.ts';
import { emptyStage } from './empty-stage.ts';
import { foreignComment } from './foreign-comment.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { html } from './html.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { joinedSteps } from './joined-steps.ts';
import { looseSetting } from './loose-setting.ts';
import { lostBullet } from './lost-bullet.ts';
import { lostColon } from './lost-colon.ts';
import { lostHeading } from './lost-heading.ts';
import { lostTilde } from './lost-tilde.ts';
import { markdownTable } from './markdown-table.ts';
import { missingTranslation } from './missing-translation.ts';
import { missingValue } from './missing-value.ts';
import { nestedList } from './nested-list.ts';
import { noSteps } from './no-steps.ts';
import { numberedWord } from './numbered-word.ts';
import { openTodo } from './open-todo.ts';
import { otherBrackets } from './other-brackets.ts';
import { paleColour } from './pale-colour.ts';
import { quotedValue } from './quoted-value.ts';
import { ratesDoNotSum } from './rates-do-not-sum.ts';
import type { Rule } from './rule.ts';
import { secondJourney } from './second-journey.ts';
import { shownAnyway } from './shown-anyway.ts';
import { strangeArrow } from './strange-arrow.ts';
import { strangeBullet } from './strange-bullet.ts';
import { strangeSeparator } from './strange-separator.ts';
import { strayMarkup } from './stray-markup.ts';
import { tagAsTitle } from './tag-as-title.ts';
import { tightBullet } from './tight-bullet.ts';
import { trailingComment } from './trailing-comment.ts';
import { unscoredFace } from './unscored-face.ts';
import { unusedUse } from './unused-use.ts';
import { yamlBlock } from './yaml-block.ts';

/** Rules for lines that say something else than was meant; of one line only the first of them speaks. */
export const misreadings = {
  'markdown-table': markdownTable,
  'foreign-comment': foreignComment,
  'tag-as-title': tagAsTitle,
  'strange-bullet': strangeBullet,
  'tight-bullet': tightBullet,
  'lost-bullet': lostBullet,
  'lost-heading': lostHeading,
  'numbered-word': numberedWord,
  'strange-arrow': strangeArrow,
  'stray-markup': strayMarkup,
  'doubled-mark': doubledMark,
  'lost-colon': lostColon,
  'joined-steps': joinedSteps,
  'lost-tilde': lostTilde,
  'unscored-face': unscoredFace,
  'other-brackets': otherBrackets,
  'closing-marks': closingMarks,
  'strange-separator': strangeSeparator,
  'nested-list': nestedList,
  'loose-setting': looseSetting,
  'yaml-block': yamlBlock,
  'missing-value': missingValue,
  'half-width-punctuation': halfWidthPunctuation,
} as const satisfies Readonly<Record<string, Rule>>;

/** Every rule by its name, in the order they run. */
export const rules = {
  ...misreadings,
  'invisible-character': invisibleCharacter,
  'trailing-comment': trailingComment,
  'quoted-value': quotedValue,
  'pale-colour': paleColour,
  html,
  'no-steps': noSteps,
  'second-journey': secondJourney,
  'empty-stage': emptyStage,
  'rates-do-not-sum': ratesDoNotSum,
  'unused-use': unusedUse,
  'missing-translation': missingTranslation,
  'shown-anyway': shownAnyway,
  'open-todo': openTodo,
} as const satisfies Readonly<Record<string, Rule>>;
