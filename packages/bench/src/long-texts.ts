/** Texts of any number of lines, each full of one thing that might cost more the more there is of it. */
export const longTexts: Readonly<Record<string, (lines: number) => string>> = {
  'a full map': (lines) =>
    text('persona: Ana\npersona: Ben', lines / 8, (i) =>
      [
        ...(i % 6 === 0 ? [`## Stage ${i}`] : []),
        `- Action ${i} of many ~ ${(i % 5) - 2} unsure`,
        '  Some words about it.',
        `  @ Web, Shop ${i % 30}`,
        `  ! Slow in case ${i}`,
        '  + Faster',
        '  back: Checks it {owner=Warehouse}',
        `  kpi: Done ${i % 100}% (target 50%)`,
        '  time: 3 min (promise 2 min)',
      ].join('\n'),
    ),
  'steps without a stage': (lines) => text('', lines, (i) => `- Action ${i} now ~ ${(i % 5) - 2} unsure`),
  'stages of one step': (lines) => text('', lines / 2, (i) => `## Stage ${i}\n- Action ${i} now ~ -1`),
  'steps of one name': (lines) => text('## Stage', lines, () => '- Action ~ -1'),
  'edges across the map': (lines) =>
    text(
      '',
      lines / 2,
      (i) => `- Action ${i} now\n  -> Action ${(i * 7919) % Math.ceil(lines / 2)} now : why`,
    ),
  'edges from one step': (lines) =>
    text('- Start', lines / 2, (i) => `  -> Action ${i} now`) +
    text('', lines / 2, (i) => `- Action ${i} now`),
  'unknown targets': (lines) => text('', lines / 2, (i) => `- Action ${i} now\n  -> Actoin ${i} now : why`),
  'unknown personas': (lines) =>
    text(
      repeated(10, (i) => `persona: Person ${i}`),
      lines,
      (i) => `- Action ~ Persn ${i % 20} -1 | +1`,
    ),
  'unknown keys': (lines) => text('', lines / 2, (i) => `- Action ${i} now\n  thinc ${i % 7}: words`),
  'unknown words in braces': (lines) => text('', lines, (i) => `- Action ${i} now {momant optionl a${i}=3}`),
  'pains and answers': (lines) =>
    text(
      '',
      lines / 3,
      (i) => `- Action ${i} now\n  ! Pain ${i}\n  + Idea ${i} -> Pain ${(i * 31) % Math.ceil(lines / 3)}`,
    ),
  'notes at one step': (lines) =>
    text(
      '- Action now',
      lines / 4,
      (i) => `  ! Pain ${i}\n  + Idea ${i}\n  experiment: Try ${i}\n  kpi: Done ${i}%`,
    ),
  'channels of their own': (lines) =>
    text('', lines / 2, (i) => `- Action ${i} now\n  @ -> Channel ${i}, Web {owned}`),
  'lanes of their own': (lines) =>
    text(
      repeated(lines / 4, (i) => `lane: Lane ${i}`),
      (lines * 3) / 8,
      (i) => `- Action\n  Lane ${i % Math.ceil(lines / 4)}: words`,
    ),
  'groups to choose from': (lines) =>
    text('## Stage', lines / 2, (i) => `### Way ${i} {won}\n- Action ${i} now`),
  'items over several steps': (lines) =>
    text(
      '',
      lines / 2,
      (i) => `- Action ${i} now\n  ! Pain {until="Action ${Math.min(i + 3, Math.ceil(lines / 2) - 1)} now"}`,
    ),
  'steps in the line of a stage': (lines) => text('', lines, (i) => `## Stage ${i}: one ~ 1; two ~ 2; three`),
  'words of one step': (lines) => text('- Action now', lines, (i) => `  Some words about case ${i}.`),
};

function text(head: string, many: number, line: (index: number) => string): string {
  return `# Journey\n${head}\n${repeated(many, line)}\n`;
}

function repeated(many: number, line: (index: number) => string): string {
  return Array.from({ length: Math.ceil(many) }, (_, index) => line(index)).join('\n');
}
