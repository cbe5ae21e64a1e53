import type { CellBase } from '../content/cell.ts';
import type { Content } from '../content/content.ts';

/** Changes the cells of a content, whatever they are. */
export type ChangeCells = <Cell extends CellBase>(cells: readonly Cell[]) => readonly Cell[];

/**
 * A content with other cells, whatever its form; nothing where none are left. What joins cells stays as it is, and so
 * does a process, whose steps are known by their ways.
 */
export function withCells(content: Content, change: ChangeCells): Content | undefined {
  switch (content.form) {
    case 'steps':
      return filled({ ...content, cells: change(content.cells), brackets: change(content.brackets) });
    case 'chips':
      return filled({ ...content, cells: change(content.cells) });
    case 'sayings':
      return filled({ ...content, cells: change(content.cells) });
    case 'notes':
      return filled({ ...content, cells: change(content.cells) });
    case 'gauges':
      return filled({ ...content, cells: change(content.cells) });
    case 'images':
      return filled({ ...content, cells: change(content.cells) });
    case 'levels':
      return filled({ ...content, cells: change(content.cells) });
    case 'zones':
      return filled({ ...content, cells: change(content.cells) });
    case 'axis':
      return filled({ ...content, cells: change(content.cells) });
    case 'presence':
      return filled({ ...content, cells: change(content.cells) });
    case 'tags':
      return filled({ ...content, cells: change(content.cells) });
    case 'digest':
      return filled({ ...content, cells: change(content.cells) });
    case 'cards': {
      const cards = change(content.cards);
      return cards.length === 0 ? undefined : { ...content, cards };
    }
    case 'panels': {
      const panels = change(content.panels);
      return panels.length === 0 ? undefined : { ...content, panels };
    }
    case 'funnel': {
      const bars = change(content.bars);
      return bars.length === 0 ? undefined : { ...content, bars };
    }
    case 'arc': {
      const points = change(content.points);
      return points.length === 0 ? undefined : { ...content, points };
    }
    case 'curve': {
      const series = content.series.map((each) => ({ ...each, points: change(each.points) }));
      return series.every(({ points }) => points.length === 0) ? undefined : { ...content, series };
    }
    case 'figures': {
      const rows = content.rows.map((row) => ({ ...row, cells: change(row.cells) }));
      return rows.every(({ cells }) => cells.length === 0) ? undefined : { ...content, rows };
    }
    case 'process':
    case 'divider':
    case 'message':
      return content;
    default:
      return content satisfies never;
  }
}

function filled<C extends Content & { readonly cells: readonly CellBase[] }>(content: C): C | undefined {
  return content.cells.length === 0 ? undefined : content;
}
