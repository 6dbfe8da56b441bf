import { fiscalYearName } from '../i18n/eras.ts';
import { checkWords } from '../i18n/ja/checks.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import { type CostItem, UNITS } from '../schema/codes.ts';
import type { Cost, Sheet } from '../schema/sheet.ts';
import { type Comparison, comparisonIssues } from './comparison.ts';
import { issueOf, reckonable, sheetsOf } from './issues.ts';
import { costAt, fits, fitUnitCosts, type StaffingPoint, type UnitCosts } from './unit-cost-fit.ts';

interface StaffedSheet extends StaffingPoint {
  file: string;
  document: string;
  fiscalYear: number;
}

/** Two prices fit any two sheets: a third one has to agree before the prices mean anything. */
const FEWEST_SHEETS = 3;

/**
 * 人件費計 = a × 従事割合 + b × 時間外 with one (a, b) per document and year. The forms do not say so; it holds in every
 * document so far, so that a sheet beside the rule is a misreading or an error of the sheet. Spreadsheets are left out: cities
 * reckon their personnel cost in ways of their own (by grade, by department), and nothing in a cell was misread.
 */
export function personnelUnitCost(data: DataSet): Issue[] {
  const groups = groupsOf(data);
  const undecided = groups.filter(({ unitCosts }) => unitCosts === null);
  return [
    ...comparisonIssues('personnel-unit-cost', comparisonsOf(groups)),
    ...undecided.map((group) => undecidedIssue(data, group)),
  ];
}

export function personnelUnitCosts(data: DataSet): Comparison[] {
  return comparisonsOf(groupsOf(data));
}

function comparisonsOf(groups: readonly Group[]): Comparison[] {
  return groups.flatMap(({ sheets, unitCosts }) =>
    unitCosts ? sheets.map((sheet) => comparisonOf(sheet, unitCosts)) : [],
  );
}

interface Group {
  sheets: StaffedSheet[];
  /** null where no prices have a majority behind them: then no sheet can be named. */
  unitCosts: UnitCosts | null;
}

function groupsOf(data: DataSet): Group[] {
  const forms = sheetsOf(data).filter(({ isTable }) => !isTable);
  const staffed = forms.flatMap(({ sheet, file }) => staffedYears(sheet, file));
  const groups = [...Map.groupBy(staffed, ({ document, fiscalYear }) => `${document} ${fiscalYear}`).values()];
  return groups.filter((sheets) => sheets.filter(isStaffed).length >= FEWEST_SHEETS).map(groupOf);
}

function groupOf(sheets: StaffedSheet[]): Group {
  const telling = sheets.filter(isStaffed);
  const unitCosts = fitUnitCosts(telling);
  const agreeing = telling.filter((sheet) => fits(unitCosts, sheet)).length;
  const decided = agreeing >= FEWEST_SHEETS && agreeing > telling.length / 2;
  return { sheets, unitCosts: decided ? unitCosts : null };
}

/** A sheet without staff agrees with any price. */
function isStaffed({ share, hours }: StaffedSheet): boolean {
  return share !== 0 || hours !== 0;
}

function staffedYears(sheet: Sheet, file: string): StaffedSheet[] {
  return sheet.costs
    .filter(({ item }) => item === 'personnel_cost')
    .flatMap((personnel) => {
      const cost = reckonable(personnel);
      const share = staffing(sheet, 'staff_share', personnel);
      const hours = staffing(sheet, 'overtime_hours', personnel);
      if (cost === null || share === null || hours === null) return [];
      return [{ file, document: personnel.document, fiscalYear: personnel.fiscalYear, cost, share, hours }];
    });
}

function staffing(sheet: Sheet, item: CostItem, { document, fiscalYear, measure }: Cost): number | null {
  return reckonable(
    sheet.costs.find(
      (cost) =>
        cost.item === item && cost.measure === measure && cost.fiscalYear === fiscalYear && cost.document === document,
    ),
  );
}

function comparisonOf(sheet: StaffedSheet, unitCosts: UnitCosts): Comparison {
  const { file, fiscalYear, share, hours, cost } = sheet;
  const told = () => ({
    place: checkWords.inYear(checkWords.personnelTotal, fiscalYearName(fiscalYear)),
    found: checkWords.printed(cost, UNITS.money),
    expected: checkWords.unitCosts(share, unitCosts.perPerson, hours, unitCosts.perHour, costAt(unitCosts, sheet)),
  });
  return { file, table: null, holds: fits(unitCosts, sheet), told };
}

function undecidedIssue(data: DataSet, { sheets }: Group): Issue {
  const { document, fiscalYear } = sheets[0]!;
  const unitCosts = fitUnitCosts(sheets);
  return issueOf('personnel-unit-cost', 'error', {
    file: `data/sources/${data.documents.get(document)?.file ?? document}`,
    place: checkWords.inYear(checkWords.personnelTotal, fiscalYearName(fiscalYear)),
    found: checkWords.noCommonUnitCost(sheets.filter((sheet) => fits(unitCosts, sheet)).length, sheets.length),
    expected: checkWords.commonUnitCost,
  });
}
