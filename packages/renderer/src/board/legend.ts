import type { Locale } from '@wayline/core/locale';
import type { CurveContent } from '../content/curve.ts';
import { badgeText } from './badges.ts';
import type { BoardLane, Column } from './board.ts';
import { type LegendMark, type LegendMarkName, legendMarks } from './legend-mark.ts';

/** Explains the marks that occur in these lanes and no others. */
export function legendOf(
  lanes: readonly BoardLane[],
  columns: readonly Column[],
  locale: Locale,
): readonly LegendMark[] {
  const found = new Set<LegendMarkName>(lanes.flatMap((lane) => marksIn(lane)));
  if (columns.some(({ moment }) => moment)) found.add(momentIn(lanes));
  return legendMarks.flatMap((mark) => (found.has(mark) ? [{ mark, text: wordFor(mark, locale) }] : []));
}

/** A moment of truth has a ring on a curve, a frame around a panel, and else marks its column. */
function momentIn(lanes: readonly BoardLane[]): LegendMarkName {
  const forms = new Set(lanes.map(({ content }) => content.form));
  if (forms.has('curve') || forms.has('digest')) return 'moment';
  return forms.has('panels') || forms.has('process') ? 'moment-frame' : 'moment-column';
}

function marksIn({ content }: BoardLane): readonly LegendMarkName[] {
  switch (content.form) {
    case 'chips':
      return [
        ...content.cells.flatMap(({ ownership, badges = [] }) => [
          ...(ownership ? [ownership] : []),
          ...badges,
        ]),
        ...content.joints.map(({ handOver }) => handOver),
      ];
    case 'presence':
      return [
        ...content.cells.map(({ ownership }) => ownership),
        ...content.ways.map(({ handOver }) => handOver ?? 'unknown'),
        ...(content.cells.some(({ main }) => !main) ? (['also'] as const) : []),
      ];
    case 'funnel':
      return [
        ...(content.bars.some(({ height, derived }) => height !== undefined && derived)
          ? ['derived' as const]
          : []),
        ...(content.bars.some(({ atMost }) => atMost) ? ['most' as const] : []),
      ];
    case 'cards':
      return content.cards.flatMap(({ tone, level = 0 }): readonly LegendMarkName[] =>
        tone === 'pain' ? ['severity'] : tone === 'idea' && level > 1 ? ['impact'] : [],
      );
    case 'curve':
      return curveMarks(content);
    case 'digest':
      return content.cells.some(({ moments }) => moments.length > 0) ? ['moment'] : [];
    case 'gauges':
      return content.cells.some(({ target }) => target !== undefined) ? ['target'] : [];
    case 'process': {
      const { ways, nodes } = content;
      const tonesIn = new Set(ways.map(({ tone }) => tone));
      return [
        ...(nodes.some(({ isMoment }) => isMoment) ? ['moment-frame' as const] : []),
        ...(ways.some(({ isLikely }) => isLikely) ? ['likely-way' as const] : []),
        ...(tonesIn.has('detour') ? ['detour' as const] : []),
        ...(tonesIn.has('lost') ? ['change' as const] : []),
      ];
    }
    default:
      return [];
  }
}

function curveMarks({ overlay, series }: CurveContent): readonly LegendMarkName[] {
  const points = series.flatMap((each) => each.points);
  return [
    ...(overlay && points.some(({ target }) => target !== undefined) ? (['to-be'] as const) : []),
    ...(points.some(({ assumed }) => assumed) ? (['assumed'] as const) : []),
  ];
}

function wordFor(mark: LegendMarkName, locale: Locale): string {
  switch (mark) {
    case 'kept':
    case 'lost':
      return locale.handOver[mark];
    case 'unknown':
    case 'also':
      return locale.channels[mark];
    case 'derived':
      return locale.funnel.derived;
    case 'most':
      return `≤\u00a0${locale.funnel.most}`;
    case 'moment':
    case 'moment-column':
    case 'moment-frame':
      return locale.moment;
    case 'severity':
      return locale.severity;
    case 'impact':
      return locale.impact;
    case 'target':
      return locale.target;
    case 'to-be':
      return locale.toBe;
    case 'online':
    case 'offline':
    case 'indirect':
    case 'self-service':
      return badgeText(mark, locale);
    case 'assumed':
      return locale.assumed;
    case 'likely-way':
      return locale.process.likely;
    case 'detour':
      return locale.process.detour;
    case 'change':
      return locale.process.change;
    default:
      return locale.ownership[mark];
  }
}
