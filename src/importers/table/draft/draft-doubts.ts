import { columnLetters } from '../cell/cell-address.ts';
import type { DoubtfulCell, TableContext } from './draft-context.ts';
import type { Report } from '../table-issue.ts';

const MOST_NAMED = 12;

interface Doubts {
  doubt: TableContext['doubt'];
  /** Tells them: one warning for the cells of like columns (the same in every year) with a like doubt. */
  tell: (report: Report) => void;
}

export function collectDoubts(): Doubts {
  const groups = new Map<string, { cell: DoubtfulCell; doubt: string; places: string[] }>();
  return {
    doubt: (cell, doubt) => {
      const key = [cell.row.plan.worksheet.name, cell.name, doubt.replace(/「.*?」/g, '')].join('\n');
      const group = groups.get(key) ?? { cell, doubt, places: [] };
      groups.set(key, group);
      group.places.push(`${columnLetters(cell.column)}${cell.row.row}`);
    },
    tell: (report) => {
      for (const { cell, doubt, places } of groups.values()) {
        const first = places.slice(0, MOST_NAMED).join('、');
        const rest = places.length > MOST_NAMED ? ' ほか' : '';
        report(
          'warning',
          'doubtful-cells',
          { worksheet: cell.row.plan.worksheet.name, label: cell.name },
          {
            found: `${places.length} セル（${first}${rest}）：${doubt}`,
            expected: '数値だけのセル',
            remedy: 'このままなら原文表記に残して載せます。元の表で直せるなら直してください。',
          },
        );
      }
    },
  };
}
