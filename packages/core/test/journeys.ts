import { flags, keys, languages, marks, valueWords } from '@wayline/parser';
import fc from 'fast-check';

const pick = <T>(items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items);
const chance = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), text);
const row = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''));
const often = (text: string): fc.Arbitrary<string> => fc.constant(text);

/** The words of all languages in one table of the vocabulary. */
const wordsIn = (table: 'keys' | 'flags' | 'values' | 'marks', names: readonly string[]) =>
  fc.tuple(pick(languages), pick(names)).chain(([language, name]) => {
    const words: Readonly<Record<string, readonly string[]>> = language[table];
    return pick(words[name] ?? []);
  });

const key = wordsIn('keys', Object.keys(keys));
const flag = wordsIn('flags', Object.keys(flags));
const valueWord = wordsIn('values', Object.values(valueWords).flat());
const mark = wordsIn('marks', Object.keys(marks));
const declaration = wordsIn('keys', ['use', 'persona', 'channel', 'metric', 'lane', 'view']);

const name = pick([
  'Ana',
  'Bob',
  'Web',
  '排隊',
  'Pay by card',
  'Pay',
  '-',
  '',
  '#id',
  '3d',
  'NPS +62',
  '70%',
]);
const colon = pick([': ', ': ', '：', ':']);
const value = fc.oneof(
  name,
  valueWord,
  row(valueWord, pick([', ', '、', '，']), fc.oneof(valueWord, name)),
  row(
    pick(['3d ', 'NPS +5 ', 'x ']),
    pick(['(', '（']),
    valueWord,
    pick(['', ' ', '：']),
    pick(['7d', '50', '', 'y']),
    pick([')', '）']),
  ),
  row(often('./a.journey '), wordsIn('flags', ['only']), pick([' ', ': ', '']), often('Ana, 小美')),
);
const quoted = value.map((text) => (/^[^\s"{},，、=＝]+$/u.test(text) ? text : `"${text}"`));
const attribute = fc.oneof(
  pick(['#id', '#other']),
  flag,
  row(fc.oneof(flag, key), pick(['=', '＝']), quoted),
);
const braces = chance(
  fc.array(attribute, { minLength: 1, maxLength: 3 }).map((items) => ` {${items.join(' ')}}`),
);
const mood = pick([
  '+1',
  '-2',
  '1',
  'Ana 1',
  'Ana +1',
  'Bob −2',
  'sad',
  '4/5',
  '８０％',
  '😍',
  '2 fine',
  '+1 => 2',
  'Ana 1 => Ana 2 fine',
  '@nps',
]);
const feeling = chance(row(pick([' ~ ', '～', ' ~']), mood, chance(row(pick([' | ', '｜']), mood))));
const heading = pick(['# ', '== ', '＝＝', '## ', '＃＃', '### ', '- ', '- ', '* ', '・ ', '### -', '== -']);
const item = pick(['@ ', '@ -> ', '＠', '> ', '! ', '！！', '+ ', '-> ', '→']);

/** Marks where nobody would expect them. */
const broken = row(
  fc.oneof(heading, item, pick(['| ', '## S：', 'kpi:', 'persona：', '//', '', '\\'])),
  fc
    .array(
      pick([
        ...[
          'a',
          'b c',
          '~',
          ' ~ ',
          '～',
          '+1',
          '−2',
          '0',
          ' ',
          '\t',
          '\u3000',
          '|',
          '=>',
          '⇒',
          ':',
          ': ',
          '：',
          ';',
          '；',
          '->',
          '→',
        ],
        ...[
          '{',
          '}',
          '｛',
          '｝',
          '{x}',
          '{#id}',
          '{k="a b"}',
          "{k='v'}",
          '{moment',
          '"',
          '＂',
          '\\',
          '\\-',
          '=',
          '#',
          '@',
          '!',
        ],
        ...[
          '(target 5)',
          '（目標5）',
          ',',
          '、',
          '😍',
          '４/5',
          '80%',
          '–2',
          '..',
          '\ufeff',
          '~x',
          'exit',
          '-',
          '--',
          '-x',
          '**b**',
        ],
      ]),
      { maxLength: 8 },
    )
    .map((bits) => bits.join('')),
);

const line = fc.oneof(
  { weight: 3, arbitrary: broken },
  { weight: 4, arbitrary: row(key, pick(['', '', '.en']), colon, value, braces) },
  { weight: 3, arbitrary: row(declaration, colon, fc.oneof(name, key, valueWord), braces) },
  { weight: 4, arbitrary: row(heading, name, feeling, braces) },
  { weight: 1, arbitrary: row(often('## S: '), name, feeling, often('; b ~ +1'), braces) },
  {
    weight: 1,
    arbitrary: row(
      wordsIn('keys', ['use']),
      colon,
      often('./a.journey'),
      pick(['', ' only Ana', ' 只有小美']),
    ),
  },
  { weight: 1, arbitrary: row(mark, colon, name, feeling, braces) },
  { weight: 4, arbitrary: row(item, value, braces, chance(row(pick([', ', ' : ', ' -> ']), value))) },
  {
    weight: 2,
    arbitrary: pick([
      '// note',
      '',
      '',
      '-----',
      '| more',
      'prose',
      'Reminder: no',
      'Risk: high',
      '\\- text',
    ]),
  },
);

const front = pick(['', '', '', '---\nlang: pl\nscale: 1..5\n---\n', '\ufeff']);

/** Journeys of every kind of line, with words of every language where they mean something and where they do not. */
export const journeys: fc.Arbitrary<string> = fc
  .tuple(front, fc.array(line, { maxLength: 20 }), pick(['\n', '\n', '\r\n', '\r']))
  .map(([head, lines, lineEnd]) => head + lines.join(lineEnd));
