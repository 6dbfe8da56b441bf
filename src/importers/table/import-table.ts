import { fiscalYearName } from '../../i18n/eras.ts';
import type { Mapping } from '../../schema/mapping.ts';
import { fiscalYearIn } from '../fiscal-year-in.ts';
import { openLedger } from './draft/counts.ts';
import type { TableContext } from './draft/draft-context.ts';
import { collectDoubts } from './draft/draft-doubts.ts';
import { draftsOf, type EditionRule } from './draft/draft-sheets.ts';
import { factsOf } from './draft/draft-facts.ts';
import { numberedIndicators } from './draft/draft-indicator-rows.ts';
import { rowsOf } from './draft/draft-rows.ts';
import type { ExistingData, TableImport } from './import-table-data.ts';
import { groupByProgram, type ProgramRows } from './import-table-programs.ts';
import { type ProgramDraft, resultOf } from './import-table-result.ts';
import { checkPlan } from './mapping/mapping-check.ts';
import { planWorkbook } from './mapping/mapping-plan.ts';
import { otherYear } from './mapping/mapping-year.ts';
import type { WorksheetPlan } from './mapping/mapping-planned.ts';
import { unusedReason } from './mapping/mapping-worksheets.ts';
import { checkPersonalColumns } from './mapping/personal-columns.ts';
import { issuesOf, type Report, type TableIssue } from './table-issue.ts';
import type { Workbook } from './file/workbook.ts';

/** Errors after which cells could only be misread. */
const STOPPING = new Set<TableIssue['rule']>(['mapping', 'columns', 'years']);

/** From a workbook and its mapping to canonical sheets. Nothing is read from or written to the disk. */
export function importTable(workbook: Workbook, mapping: Mapping, existing: ExistingData): TableImport {
  const { issues, report, joined } = issuesOf(workbook.file);
  const ledger = openLedger(workbook);
  const doubts = collectDoubts();
  const context: TableContext = { mapping, report, ledger, doubt: doubts.doubt, blanks: { published: 0, leftOut: 0 } };
  const plans = planWorkbook(workbook, mapping, report);
  const rule = editionRule(mapping, report);
  checkPlan(plans, mapping, report);
  checkYear(workbook, mapping, report);
  checkPersonalColumns(plans, report);
  setUnusedAside(workbook, context);
  const isReadable = !issues.some(({ severity, rule: broken }) => severity === 'error' && STOPPING.has(broken));
  const drafts = isReadable ? draftsOfAll(plans, rule, existing, context) : [];
  doubts.tell(report);
  const result = resultOf(drafts, existing, context);
  const failed = issues.some(({ severity }) => severity === 'error');
  return {
    ...result,
    counts: ledger.counts(failed ? '誤りがあるため未処理' : null),
    blanks: context.blanks,
    issues: joined(),
  };
}

function setUnusedAside({ worksheets }: Workbook, { mapping, ledger }: TableContext): void {
  for (const worksheet of worksheets) {
    const reason = unusedReason(mapping, worksheet);
    if (reason !== null)
      worksheet.rows.forEach((_, index) => ledger.setRowAside(worksheet, index + 1, `使わないシート（${reason}）`));
  }
}

function checkYear(workbook: Workbook, mapping: Mapping, report: Report): void {
  const year = otherYear(workbook, mapping);
  if (year === null) return;
  report(
    'warning',
    'documents',
    { label: '対応づけの「シート年度」' },
    {
      found: `ファイル名は${fiscalYearName(year)}、シート年度は${mapping.文書.シート年度}`,
      expected: '同じ年度',
      remedy:
        '前の年度の対応づけファイルを使っていないか確かめてください。ファイル名が評価を行った年度なら、このままで正しいです。',
    },
  );
}

function editionRule({ 文書 }: Mapping, report: Report): EditionRule {
  const { id, シート年度 } = 文書;
  if (シート年度 === '年度ごと') return { edition: null, documentOf: (edition) => `${id}-${edition}` };
  const edition = fiscalYearIn(String(シート年度));
  const problem = {
    found: `「${シート年度}」`,
    expected: '年度ごと か、令和6年度 のような年度',
    remedy: '対応づけファイルを直してください。',
  };
  if (edition === null) report('error', 'years', { label: '対応づけの「文書」の「シート年度」' }, problem);
  return { edition: edition ?? 0, documentOf: () => id };
}

function draftsOfAll(
  plans: readonly WorksheetPlan[],
  rule: EditionRule,
  existing: ExistingData,
  context: TableContext,
) {
  const rows = plans.flatMap((plan) => rowsOf(plan, context));
  return groupByProgram(rows, existing.programs, context.report).flatMap((program) =>
    draftsOfProgram(program, rule, context),
  );
}

function draftsOfProgram(program: ProgramRows, rule: EditionRule, context: TableContext): ProgramDraft[] {
  const rows = numberedIndicators(program.rows);
  const facts = rows.flatMap((row) => factsOf(row, context));
  return draftsOf({ rows, facts }, rule, context).map((draft) => ({ ...draft, program }));
}
