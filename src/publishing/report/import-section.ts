import { reportPage as words } from '../../i18n/ja/officer-report.ts';
import type { ImportSummary, WorksheetCounts } from '../import-summary.ts';
import { type Html, html } from '../../model/html.ts';
import { table } from './tables.ts';

export function importSection(summary: ImportSummary | null): Html {
  if (!summary) return html`<p>${words.notImported}</p>`;
  return html`<p>${words.file(summary.file, summary.mapping)}${outcomeOf(summary)}</p>
    <h3>${words.cells}</h3>
    <p>${words.cellsIntro}</p>
    ${countTable(summary.worksheets)}`;
}

export function outcomeOf({ outcome, programs, sheets }: ImportSummary): string {
  if (outcome === 'refused') return words.nothingWritten;
  const made = words.written(programs, sheets);
  return outcome === 'dry' ? `${made}${words.dryRun}` : made;
}

function countTable(worksheets: readonly WorksheetCounts[]): Html {
  const header = [words.worksheet, words.cellsRead, words.figures, words.texts, words.aside, words.reason];
  const rows = [...worksheets, totalOf(worksheets)].map(({ name, read, figures, texts, aside }) => [
    name,
    read,
    figures,
    texts,
    asideOf({ aside }),
    html`${aside.map(({ reason, count }) => html`${words.reasonOf(reason, count)}<br />`)}`,
  ]);
  return table(header, rows);
}

/** How many cells were set aside. */
export function asideOf({ aside }: Pick<WorksheetCounts, 'aside'>): number {
  return aside.reduce((sum, { count }) => sum + count, 0);
}

/** All worksheets together, each reason once. */
export function totalOf(worksheets: readonly WorksheetCounts[]): WorksheetCounts {
  const sum = (part: 'read' | 'figures' | 'texts') => worksheets.reduce((total, each) => total + each[part], 0);
  const reasons = Map.groupBy(
    worksheets.flatMap(({ aside }) => aside),
    ({ reason }) => reason,
  );
  const aside = [...reasons].map(([reason, all]) => ({
    reason,
    count: all.reduce((total, { count }) => total + count, 0),
  }));
  return { name: words.total, read: sum('read'), figures: sum('figures'), texts: sum('texts'), aside };
}
