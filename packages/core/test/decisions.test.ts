import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { trip } from './trip.ts';

/**
 * What was decided of the language, and where it is held: the name of a case of core, `parser/` and one of the
 * parser, or a test file and the words of a test in it.
 */
const decisions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'progressive disclosure': {
    'a title and steps are a map': ['smallest'],
    'stages may hold their steps in one line': ['inline-steps-are-opened-by-what-follows'],
    'steps without a stage stand in an implied one': ['smallest', 'implicit-stage-in-a-phase'],
    'without a title the file names the map': ['title-absent'],
    'the language is guessed from the script': ['language.test.ts > the language is'],
  },
  lines: {
    'the first mark decides what a line is': ['parser/words-for-marks', 'marks.test.ts > the mark of a'],
    'every mark has full-width twins': ['parser/full-width', 'marks.test.ts > full-width and mixed'],
    'every mark has words that stand for it': ['parser/words-for-marks', 'marks.test.ts > stands for it'],
    'indentation and blank lines never matter': ['marks.test.ts > however far it is indented'],
    'severity and impact go to three': ['items-with-too-many-marks'],
    'a stage without steps may be scored': ['mood-of-a-stage-without-steps'],
    'an idea answers the nearest pain above it in its node': ['pain-answered-by-the-nearest-above'],
    'or the pain that it names at its end': ['pain-answered-by-reference', 'pain-answered-unknown'],
    'an edge to exit leaves the journey': ['edge-exit-is-reserved'],
    'a bar continues the value above': ['text-continues-every-value'],
    'anything else describes the open node': ['text-joins-with-a-space', 'text-of-a-group'],
    'a property goes to the nearest open node that takes it': ['keys-go-to-the-nearest-that-takes-them'],
    'what stands before the first step is of the stage': ['items-before-the-first-step-are-of-the-stage'],
    'edges are classified by position': [
      'edge-next-is-drawn',
      'edge-skip-and-loop',
      'edge-switch-between-alternatives',
      'groups-one-lost',
      'edge-exit-is-reserved',
      'edge-to-another-file',
    ],
  },
  'the line of a stage': {
    'a colon opens steps only before a semicolon, a tilde or a bare score': [
      'inline-steps-are-opened-by-what-follows',
      'inline-colon-in-a-name',
      'parser/inline-steps',
    ],
    'steps in the line come before step lines': ['inline-steps-come-before-step-lines'],
    'lines under it are of the stage': ['inline-steps-lines-below-are-of-the-stage'],
  },
  groups: {
    'one that is lost, won, conditional or for some makes alternatives': [
      'groups-one-lost',
      'group-won-makes-alternatives',
      'groups-with-a-condition',
      'groups-with-a-condition-below',
      'groups-for-one-persona',
    ],
    'so does an edge into any but the first': ['groups-entered-by-an-edge'],
    'an edge back does not': ['groups-a-loop-back-makes-no-alternatives'],
    'otherwise they are parts in sequence': ['groups-in-sequence', 'groups-apart-are-no-neighbours'],
    'an alternative leads to the first step after all of them': ['group-won-makes-alternatives'],
    'a lost one leads nowhere by itself': ['groups-one-lost'],
    'a lone alternative can be passed by': ['group-alone-can-be-passed-by', 'groups-alone-after-each-other'],
    'groups end with their stage': ['group-ends-with-its-stage'],
    'a dash ends a phase or a group': ['group-and-phase-end'],
    'a stage may stand in no phase': ['stage-in-no-phase'],
  },
  edges: {
    'an edge adds to the way straight on, which takes the rest': ['edge-next-takes-the-rest-of-the-rate'],
    'and vanishes when nothing is left': ['edge-next-vanishes-at-100'],
    'the first colon with a space beside it parts target and reason': ['edge-reason-after-the-first-colon'],
    'quotes are allowed around the target': ['edge-target-in-quotes'],
    'exit is reserved, in every language': ['edge-exit-is-reserved', 'edge-exit-in-every-language'],
    'a hash reaches a step of that name': ['edge-to-an-id-named-exit'],
    'arrows elsewhere are text': ['edge-arrows-elsewhere-are-text'],
  },
  braces: {
    'they are attributes at the end of a node, a mood, an item or a value': [
      'braces-at-the-end-of-every-line',
      'parser/braces',
    ],
    'elsewhere they are text': ['braces-inside-are-text'],
    'flags of a step behind a mood are the step’s': ['braces-after-a-mood-are-of-the-step'],
    'any key of a node may stand in its braces': [
      'braces-may-hold-keys-of-the-node',
      'braces-may-hold-lanes-of-ones-own',
      'words-in-place.test.ts > a key is read wherever it may stand',
    ],
    'what means nothing in them is said': [
      'braces-unknown-word',
      'braces-at-the-wrong-thing',
      'braces-flags-take-no-value',
      'braces-name-without-its-value',
      'words-in-place.test.ts > is read, or said to mean nothing there',
    ],
    'at-stake is another word for moment': ['braces-at-stake-is-a-moment'],
    'names in them may have spaces': ['braces-names-with-spaces'],
  },
  moods: {
    'the last tilde of a line counts': ['mood-last-tilde-counts'],
    'a feeling is words, not one word': ['mood-only-words', 'parser/moods'],
    'the prefix is the longest declared persona': ['mood-longest-persona-wins'],
    'or its id, or its name in quotes': ['mood-persona-by-id', 'mood-persona-in-quotes'],
    'unknown words before a number are the feeling': ['mood-words-before-the-score'],
    'unless they are one slip from a persona, or stand among others': [
      'mood-stranger-one-slip-from-a-persona',
      'mood-stranger-beside-another',
    ],
    'a mood without a name is for all whom the line does not name': [
      'mood-without-a-name-is-for-the-others',
      'mood-without-a-name-spares-those-who-do-not-take-the-step',
    ],
    'how it should be stands behind an arrow': ['mood-to-be'],
    'a mark with no feeling behind it is said': ['mood-half-typed'],
  },
  touchpoints: {
    'the mark of a hand-over belongs to the first': ['touch-hand-over-belongs-to-the-first'],
    'of several marks at a step the first is drawn': ['touch-first-mark-of-a-step'],
    'what nobody declared is a channel all the same': ['channel-undeclared'],
    'a flag at one mention holds everywhere': ['touch-flags-hold-everywhere'],
    'a contradiction is reported': ['touch-flags-contradict'],
    'flags of one in a list are its own': ['touch-flags-of-one-in-a-list'],
  },
  items: {
    'they open no node': ['items-open-no-node'],
    'what follows them describes the step, and keys are the step’s': ['items-open-no-node'],
    'some need no space behind their mark': ['items-need-no-space'],
    'more than three marks read as three': ['items-with-too-many-marks'],
    'a backslash makes a line text': ['text-after-a-backslash', 'parser/text-and-escapes'],
    'they may run until a later step': ['until-a-step', 'until-a-stage', 'until-before-it-starts'],
    'they may hold for some, in one state, and be checked or not': ['standing-of-items'],
  },
  text: {
    'lines of one node join with a space': ['text-joins-with-a-space'],
    'but not between Chinese characters': ['text-joins-chinese-without-a-space'],
    'a bar begins a new line': ['text-continues-on-a-new-line'],
  },
  keys: {
    'they ignore case, and every language is read': ['keys-ignore-case-and-language'],
    'a word names one key for each kind of node': [
      'one-word-for-two-keys-by-place',
      'vocabulary.test.ts > name at most one key for each kind of node',
    ],
    'words in values are a table of their own': ['view-named-by-its-words', 'edge-exit-in-every-language'],
    'a key of something else is text, and that is said': ['keys-where-they-mean-nothing'],
    'an unknown word is reported only where it is one slip from a key': ['keys-one-slip-away'],
    'otherwise it is prose': ['keys-that-are-prose'],
    'a lane that is declared is a key': ['lane-of-ones-own', 'keys-of-declared-lanes'],
    'each is read under every name in every language': ['words-in-place.test.ts > under every name'],
  },
  'measured values': {
    'the name is all before the last number outside parentheses': ['kpi-name-and-numbers'],
    'full-width parentheses are twins': ['kpi-name-and-numbers', 'literals.test.ts > metric use'],
  },
  icons: {
    'they have names of their own, and an unknown one is reported': ['icon-unknown'],
  },
  comments: {
    'they stand at the start of a line only': ['comments-at-the-start-of-a-line-only'],
  },
  separators: {
    'a line of three or more marks means nothing': ['separators-mean-nothing', 'parser/separators'],
    'front matter stands at the top or nowhere': ['front-matter-elsewhere-is-no-front-matter'],
    'and has to be closed': ['parser/unclosed-front-matter'],
  },
  bytes: {
    'byte order marks, every line end and every space are read': [
      'parser/line-ends',
      'marks.test.ts > indents',
    ],
    'both sides of a merge are read': ['parser/merge-conflict'],
  },
  'one file, one journey': {
    'a second title reads as a phase': ['second-journey'],
  },
  literals: {
    'scores of every form': ['scores-of-every-form', 'mood-scales', 'literals.test.ts > score'],
    'bare scores at the end of a step': ['parser/bare-scores', 'scores-of-every-form'],
    'plain numbers follow the scale of the file': ['mood-scale-of-the-front-matter'],
    'a number off its scale is an error': ['mood-off-the-scale'],
    'durations, delays and promises': ['time-of-every-sort', 'literals.test.ts > duration'],
    'an m alone is ambiguous': ['time-of-every-sort', 'literals.test.ts > is ambiguous'],
    'percentages and money': ['literals.test.ts > percent is a share', 'costs-are-amounts'],
    'dates, months and quarters': ['literals.test.ts > is a date', 'evidence-of-every-kind'],
    comparisons: ['target-comparisons', 'literals.test.ts > target'],
    lists: ['literals.test.ts > is a list', 'parser/touchpoints'],
    'fear is one text': ['every-key-of-a-persona'],
  },
  'keys and flags': {
    'of a journey': ['every-key-of-a-journey', 'reviewed-when-and-by-whom', 'reviewed-by-name-first'],
    'of a persona': ['every-key-of-a-persona', 'image-without-words'],
    'of a channel': ['channel-declared'],
    'of a metric': ['metric-declared'],
    'of a lane': ['lane-of-ones-own'],
    'of a stage and a group': ['standing-of-a-stage-holds-for-its-steps'],
    'of a step': ['every-key-of-a-step', 'braces-of-a-node', 'effort-of-every-sort', 'arc-of-every-sort'],
    'of a view': ['view-of-some-of-it', 'view-of-what-is-not-there'],
    'of any node': ['labels-in-other-languages', 'link-that-is-not-safe'],
    'of items': ['items-say-more-in-braces'],
    'of evidence': ['evidence-of-every-kind'],
    'of experiments': ['experiments-try-the-idea-above'],
  },
  names: {
    'a label is its own name': ['names-are-compared-folded'],
    'until two clash': ['names-shared-by-two-steps', 'ids-of-labels-that-clash'],
    'an id fixes one': ['ids-given-and-taken'],
    'a file and an id reach into another map': ['edge-to-another-file', 'edge-to-its-own-file'],
    'pains and ideas are numbered for display only': ['pain-answered-unknown'],
  },
  'front matter': {
    'every setting is read': ['settings', 'mood-scale-of-the-front-matter'],
    'what cannot be read is said at its key': ['settings-that-cannot-be-read'],
    'rules that are misspelt are said': ['settings-with-a-rule-misspelt'],
    'an error of YAML is said at its line': ['parser/broken-front-matter'],
    'the version of the language is named': ['settings'],
  },
};

const here = fileURLToPath(new URL('./', import.meta.url));
const parser = fileURLToPath(new URL('../../parser/test/', import.meta.url));

describe.each(Object.entries(decisions))('%s', (_, sentences) => {
  it.each(Object.entries(sentences))('%s', (_, places) => {
    expect(places).not.toEqual([]);
    expect(places.filter((place) => !isHeldAt(place))).toEqual([]);
  });
});

function isHeldAt(place: string): boolean {
  const [file = '', words] = place.split(' > ');
  if (words === undefined)
    return existsSync(
      file.startsWith('parser/') ? `${parser}cases/${file.slice(7)}` : `${here}cases/${file}/input.journey`,
    );
  return [here, parser].some(
    (folder) => existsSync(folder + file) && readFileSync(folder + file, 'utf8').includes(words),
  );
}

/** One map, said with more at each level. */
const levels = [
  '# Coffee\n- Queue -2\n- Order 0\n- Sip +2\n',
  '# Coffee\n## Arrive: Queue ~ -2\n## Order: Order ~ 0\n## Enjoy: Sip ~ +2\n',
  '# Coffee\n## Arrive\n- Queue ~ -2\n## Order\n- Order ~ 0\n## Enjoy\n- Sip ~ +2\n',
  '# Coffee\n## Arrive\n- Queue ~ -2\n  @ Till\n  !! One till\n## Order\n- Order ~ 0\n## Enjoy\n- Sip ~ +2\n  > Ah!\n',
  '# Coffee\npersona: Ana\n== Before\n## Arrive\n- Queue ~ -2\n  -> exit : too long {rate=20%}\n## Order\n- Order ~ 0\n== After\n## Enjoy\n- Sip ~ +2\n',
  '# Coffee\npersona: Ana\npersona: Ben\nchannel: Till {owned}\nlane: Risk\n## Arrive\n- Queue ~ -2 => 0\n  @ Till\n  risk: Rain\n## Order\n- Order ~ 0\n## Enjoy\n- Sip ~ +2\n',
];

it('nothing that is written early changes its meaning when more is added', () => {
  const told = levels.map((text) =>
    trip(text).journey.steps.map(({ id, label, scores }) => ({
      id,
      label: label.text,
      score: scores[0]?.asIs?.value,
    })),
  );
  for (const steps of told) expect(steps).toEqual(told[0]);
});
