import type { TableImport } from '../importers/table/import-table-data.ts';
import type { ImportSummary } from './import-summary.ts';

/** What the import of a table did, for the officer's report. */
export function tableSummary(
  file: string,
  mapping: string,
  { sheets, counts, issues }: Pick<TableImport, 'sheets' | 'counts' | 'issues'>,
  isDryRun: boolean,
): ImportSummary {
  const isRefused = issues.some(({ severity }) => severity === 'error');
  return {
    file,
    mapping,
    outcome: isRefused ? 'refused' : isDryRun ? 'dry' : 'written',
    programs: new Set(sheets.map(({ programId }) => programId)).size,
    sheets: sheets.length,
    worksheets: counts.map(({ worksheet, read, published, setAside }) => ({
      name: worksheet,
      read,
      figures: published.figure,
      texts: published.text + published.basics + published.key,
      aside: setAside.map(({ reason, cells }) => ({ reason, count: cells })),
    })),
    issues: [...issues],
  };
}
