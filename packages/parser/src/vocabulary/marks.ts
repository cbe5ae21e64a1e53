/** The marks that a word may stand for, each in its canonical form. */
export const marks = {
  journey: '#',
  phase: '==',
  stage: '##',
  group: '###',
  step: '-',
  touch: '@',
  say: '>',
  pain: '!',
  idea: '+',
  go: '->',
} as const;

/** The canonical English word for a mark. */
export type MarkName = keyof typeof marks;
