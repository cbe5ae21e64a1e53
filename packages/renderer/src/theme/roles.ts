import type { Token } from './palette.ts';

/** How a role is painted: colours by token, lines in px. None of it moves anything. */
export interface RoleStyle {
  readonly fill?: Token;
  readonly stroke?: Token;
  readonly width?: number;
  readonly dash?: string;
  /** Round ends and corners. */
  readonly round?: boolean;
  readonly opacity?: number;
}

/** What a thing in a scene can be, and how that is painted with any palette. */
export const roles = {
  page: { fill: 'page' },
  wash: { fill: 'wash' },
  'wash-alt': { fill: 'washAlt' },
  'moment-wash': { fill: 'moment' },
  'moment-rule': { fill: 'momentRule' },
  hairline: { stroke: 'hair', width: 1 },
  'column-line': { stroke: 'grid', width: 1 },

  ink: { fill: 'ink' },
  'ink-2': { fill: 'ink2' },
  'ink-3': { fill: 'ink3' },
  accent: { fill: 'accent' },
  neutral: { fill: 'ink2' },
  positive: { fill: 'positive' },
  negative: { fill: 'negative' },
  opportunity: { fill: 'opportunity' },
  ideal: { fill: 'ideal' },
  'on-phase': { fill: 'onPhase' },
  'on-phase-2': { fill: 'onPhase2' },
  'persona-1': { fill: 'persona1' },
  'persona-2': { fill: 'persona2' },
  'persona-3': { fill: 'persona3' },
  'persona-4': { fill: 'persona4' },
  'persona-5': { fill: 'persona5' },

  'stage-1': { fill: 'phase1' },
  'stage-2': { fill: 'phase2' },
  'stage-3': { fill: 'phase3' },
  'stage-4': { fill: 'phase4' },

  'persona-card': { fill: 'card', stroke: 'hair', width: 1 },
  avatar: { fill: 'avatar' },
  'avatar-figure': { fill: 'accent' },

  'icon-quiet': { stroke: 'ink3', width: 2, round: true },
  'icon-ink': { stroke: 'ink', width: 1.9, round: true },
  'icon-on-paid': { stroke: 'onPaid', width: 1.9, round: true },
  'icon-positive': { stroke: 'positive', width: 2.2, round: true },
  'icon-negative': { stroke: 'negative', width: 2.2, round: true },

  'bracket-won': { stroke: 'positive', width: 2.5, round: true },
  'bracket-lost': { stroke: 'negative', width: 2.5, dash: '1 6', round: true },
  'bracket-open': { stroke: 'hair2', width: 2.5, round: true },

  'chip-owned': { fill: 'chipOwned', stroke: 'accent', width: 1.2 },
  'chip-paid': { fill: 'chipPaid', stroke: 'chipPaid', width: 1.2 },
  'chip-third': { fill: 'chip', stroke: 'ink3', width: 1.2 },
  'chip-earned': { fill: 'chip', stroke: 'ink3', width: 1.2, dash: '4 3' },
  'chip-plain': { fill: 'chip', stroke: 'hair2', width: 1.2 },
  'on-paid': { fill: 'onPaid' },
  'joint-kept': { stroke: 'positive', width: 3 },
  'joint-lost': { stroke: 'negative', width: 2 },
  'joint-cut': { stroke: 'negative', width: 1.5 },

  'scale-line': { stroke: 'grid', width: 1, dash: '2 5' },
  'zero-line': { stroke: 'zero', width: 1.4 },
  curve: { stroke: 'ink', width: 3.2, round: true },
  'curve-beyond': { stroke: 'ink', width: 3, dash: '0.1 7', round: true },
  'curve-bridge': { stroke: 'ink', width: 2, dash: '3 6', round: true },
  'curve-1': { stroke: 'persona1', width: 3.2, round: true },
  'curve-2': { stroke: 'persona2', width: 3, dash: '8 5', round: true },
  'curve-3': { stroke: 'persona3', width: 3, dash: '2 5', round: true },
  'curve-4': { stroke: 'persona4', width: 3, dash: '12 4 2 4', round: true },
  'curve-5': { stroke: 'persona5', width: 3, dash: '5 4', round: true },
  'bridge-1': { stroke: 'persona1', width: 1.6, dash: '1 6', round: true },
  'bridge-2': { stroke: 'persona2', width: 1.6, dash: '1 6', round: true },
  'bridge-3': { stroke: 'persona3', width: 1.6, dash: '1 6', round: true },
  'bridge-4': { stroke: 'persona4', width: 1.6, dash: '1 6', round: true },
  'bridge-5': { stroke: 'persona5', width: 1.6, dash: '1 6', round: true },
  'curve-ideal': { stroke: 'ideal', width: 2.2, dash: '7 5', round: true },
  'area-positive': { fill: 'positiveFill' },
  'area-negative': { fill: 'negativeFill' },
  'gap-hatch': { stroke: 'gap', width: 1.4, opacity: 0.42 },
  'gap-area': { fill: 'gap' },
  'gap-measure': { stroke: 'ideal', width: 1.4 },
  'point-positive': { fill: 'page', stroke: 'positive', width: 3 },
  'point-neutral': { fill: 'page', stroke: 'ink2', width: 3 },
  'point-negative': { fill: 'page', stroke: 'negative', width: 3 },
  'point-ideal': { fill: 'page', stroke: 'ideal', width: 1.8 },
  'point-1': { fill: 'page', stroke: 'persona1', width: 3 },
  'point-2': { fill: 'page', stroke: 'persona2', width: 3 },
  'point-3': { fill: 'page', stroke: 'persona3', width: 3 },
  'point-4': { fill: 'page', stroke: 'persona4', width: 3 },
  'point-5': { fill: 'page', stroke: 'persona5', width: 3 },
  'target-1': { fill: 'page', stroke: 'persona1', width: 1.6 },
  'target-2': { fill: 'page', stroke: 'persona2', width: 1.6 },
  'target-3': { fill: 'page', stroke: 'persona3', width: 1.6 },
  'target-4': { fill: 'page', stroke: 'persona4', width: 1.6 },
  'target-5': { fill: 'page', stroke: 'persona5', width: 1.6 },
  'moment-ring': { stroke: 'momentRule', width: 2.2 },
  leader: { stroke: 'hair2', width: 1.2 },
  'face-positive': { fill: 'page', stroke: 'positive', width: 1.6 },
  'face-neutral': { fill: 'page', stroke: 'ink2', width: 1.6 },
  'face-negative': { fill: 'page', stroke: 'negative', width: 1.6 },
  'mouth-positive': { stroke: 'positive', width: 1.6, round: true },
  'mouth-neutral': { stroke: 'ink2', width: 1.6, round: true },
  'mouth-negative': { stroke: 'negative', width: 1.6, round: true },

  flow: { stroke: 'ink3', width: 1.6 },
  'flow-detour': { stroke: 'ink3', width: 1.6, dash: '5 4' },
  'flow-lost': { stroke: 'negative', width: 1.6 },
  'flow-end': { fill: 'ink3' },
  'flow-end-lost': { fill: 'negative' },
  'flow-pill': { fill: 'page', stroke: 'ink3', width: 1.2 },
  'flow-pill-lost': { fill: 'page', stroke: 'negative', width: 1.2 },

  'todo-box': { stroke: 'momentRule', width: 1.5 },
  'quote-rule': { stroke: 'hair2', width: 2.5, round: true },
  'thought-rule': { stroke: 'hair2', width: 2.5, dash: '0.1 5', round: true },
  'pain-card': { fill: 'negativeCard' },
  'pain-rule': { fill: 'negativeRule' },
  'idea-card': { fill: 'opportunityCard' },
  'idea-rule': { fill: 'opportunityRule' },
  'plain-card': { fill: 'card', stroke: 'hair', width: 1 },
  'plain-rule': { fill: 'hair2' },
  'level-full': { fill: 'negative', stroke: 'negative', width: 1.3 },
  'level-empty': { stroke: 'negative', width: 1.3 },
  'impact-full': { stroke: 'opportunity', width: 1.8, round: true },
  visibility: { stroke: 'ink3', width: 1.5, dash: '8 5' },
  'gauge-track': { fill: 'grid' },
  'gauge-positive': { fill: 'positive' },
  'gauge-negative': { fill: 'negative' },
  'gauge-neutral': { fill: 'ink3' },
  'gauge-target': { fill: 'ink' },
  trend: { stroke: 'ink3', width: 1.8, round: true },
  'trend-alone': { fill: 'ink3' },
  'trend-target': { stroke: 'ink', width: 1.2, dash: '3 3' },
  'trend-point': { fill: 'ink2', stroke: 'page', width: 1.5 },
  'trend-point-positive': { fill: 'positive', stroke: 'page', width: 1.5 },
  'trend-point-negative': { fill: 'negative', stroke: 'page', width: 1.5 },
} as const satisfies Readonly<Record<string, RoleStyle>>;

export type Role = keyof typeof roles;

/** How a role is painted. */
export const styleOf = (role: Role): RoleStyle => roles[role];
