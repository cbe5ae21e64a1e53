/** One journey in the languages of the systems that are compared. */
export interface Subject {
  readonly wayline: string;
  readonly mermaid: string;
}

const actions = [
  'Search online',
  'Compare offers',
  'Read reviews',
  'Ask a friend',
  'Visit the shop',
  'Try it out',
  'Pay by card',
  'Wait for delivery',
  'Unpack',
  'Set it up',
  'Call support',
  'Tell others',
];
const places = ['Website', 'App', 'Shop', 'Phone', 'E-mail', 'Chat'];
const stepsInStage = 5;

/** A journey of nothing but stages, steps and scores; another `seed` gives another text of the same size. */
export function plainJourney(steps: number, seed: number): Subject {
  const wayline = [`# Journey ${seed}`];
  const mermaid = ['journey', `  title Journey ${seed}`];
  for (let i = 0; i < steps; i++) {
    const score = (i * 7 + seed) % 5;
    if (i % stepsInStage === 0) {
      wayline.push(`## Stage ${i / stepsInStage + 1}`);
      mermaid.push(`  section Stage ${i / stepsInStage + 1}`);
    }
    wayline.push(`- ${label(i, seed)} ~ ${signed(score - 2)}`);
    mermaid.push(`    ${label(i, seed)}: ${score + 1}: Customer`);
  }
  return { wayline: `${wayline.join('\n')}\n`, mermaid: `${mermaid.join('\n')}\n` };
}

/** A journey in which every default lane has something to show. */
export function fullJourney(steps: number, seed: number): string {
  const lines = [
    `# Journey ${seed}`,
    'takeaway: Most of the trouble lies in the first contact',
    'persona: Ann',
    'goal: A good choice without a lost weekend',
  ];
  for (let i = 0; i < steps; i++) {
    if (i % (stepsInStage * 4) === 0) lines.push('', `== Phase ${i / (stepsInStage * 4) + 1}`);
    if (i % stepsInStage === 0) lines.push('', `## Stage ${i / stepsInStage + 1}`);
    lines.push(
      `- ${label(i, seed)} ~ ${signed(((i * 7 + seed) % 5) - 2)} ${i % 2 === 0 ? 'at ease' : 'unsure'}`,
    );
    lines.push(`  @ ${pick(places, i)}, ${pick(places, i + 2)}`);
    lines.push(`  > I had hoped that number ${seed + i} would be quicker than this`);
    if (i % 2 === 0) lines.push(`  ! The answer to question ${seed + i} takes too long`);
    if (i % 3 === 0) lines.push(`  + Show the answer to question ${seed + i} where it is asked`);
    lines.push(`  back: Warehouse checks item ${seed + i}`);
    if (i % 4 === 0) lines.push(`  kpi: Done in time ${50 + ((i + seed) % 50)}% (target 90%)`);
  }
  return `${lines.join('\n')}\n`;
}

function label(index: number, seed: number): string {
  return `${pick(actions, index + seed)} ${index + seed}`;
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

function signed(score: number): string {
  return score > 0 ? `+${score}` : String(score);
}
