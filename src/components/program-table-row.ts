// The rows of a list of programs. Every program is in ten lists: as a template, its row takes most of their time.
import { sparkline } from '../charts/sparkline.ts';
import { fiscalYearName } from '../i18n/eras.ts';
import { chartWords } from '../i18n/ja/charts.ts';
import { lists } from '../i18n/ja/lists.ts';
import { exact } from '../i18n/numbers.ts';
import { departmentPath, programPath, sheetPath } from '../model/addresses.ts';
import { type FacetGroup, type FacetValue, sheetsSaying } from '../model/facets.ts';
import type { Holdings } from '../model/holdings.ts';
import { Html, markup } from '../model/html.ts';
import { direction, type Program } from '../model/program.ts';
import type { ProgramRow } from '../model/program-rows.ts';
import { remembered } from '../model/remembered.ts';
import { link } from './link.ts';
import { rowAttributes } from './program-list-row.ts';

const { columns, ...words } = lists.programs;

/** What a list shows of its programs. */
export interface RowOptions {
  holdings: Holdings;
  departments: boolean;
  facets: FacetGroup[] | undefined;
  value: FacetValue | undefined;
  bySheet: boolean;
}

/** A program as a row of a list. */
export function programTableRow(row: ProgramRow, options: RowOptions): Html {
  const { program, targets } = row;
  const { holdings, departments, facets, value, bySheet } = options;
  const achieved = targets && words.achieved(targets.achieved, targets.all);
  const cells = [
    markup`<td data-label="${columns.id}">${program.id}</td>`,
    nameCell(program, bySheet),
    ...(value ? [mentionsCell(program, value)] : []),
    settlementCell(row, settlementLabel(bySheet)),
    markup`<td class="trend">${trend(row)}</td>`,
    ...(holdings.indicators ? [markup`<td data-label="${columns.targets}">${achieved}</td>`] : []),
    ...(holdings.directions ? [directionCell(program)] : []),
    ...(departments ? [departmentCell(program)] : []),
  ];
  return markup`<tr${facets ? attributes(row, facets) : null}>${cells}</tr>`;
}

/** The head of the column of settlements: the newest of all sheets, or that of one. */
export function settlementLabel(bySheet: boolean): string {
  return bySheet ? columns.editionSettlement : columns.settlement;
}

function attributes(row: ProgramRow, facets: FacetGroup[]): Html[] {
  return Object.entries(rowAttributes(row, facets)).map(([name, value]) =>
    value === '' ? markup` ${name}` : markup` ${name}="${value}"`,
  );
}

function nameCell(program: Program, bySheet: boolean): Html {
  const path = bySheet ? sheetPath(program, program.latest.edition) : programPath(program.id);
  return markup`<th scope="row"><a href="${link(path)}">${program.name}</a></th>`;
}

function mentionsCell(program: Program, value: FacetValue): Html {
  const mentions = sheetsSaying(value, program).map(({ edition, printed }) => {
    const sheet = markup`<a href="${link(sheetPath(program, edition))}">${fiscalYearName(edition)}</a>`;
    return [sheet, ...printed.map((line) => markup`<small>${line}</small>`)];
  });
  return markup`<td class="mentions" data-label="${columns.mentions}">${mentions}</td>`;
}

function settlementCell({ settlement }: ProgramRow, label: string): Html {
  if (!settlement)
    return markup`<td class="number" data-label="${label}"><span class="none">${words.noFigures}</span></td>`;
  const value = settlement.value!;
  const year = markup`<small class="sub">${fiscalYearName(settlement.fiscalYear)}</small>`;
  return markup`<td class="number" data-label="${label}"><data value="${value}">${exact(value)}</data> ${year}</td>`;
}

const trend = remembered(({ program, years, settlement }: ProgramRow): Html | null => {
  const drawing = settlement && sparkline(years, { id: `trend-${program.id}`, words: chartWords });
  return drawing && new Html(drawing);
});

function directionCell(program: Program): Html {
  const said = direction(program);
  const older = said && said.edition < program.latest.edition;
  return markup`<td data-label="${columns.direction}">${said?.grade ?? markup`<span class="none">${words.unstated}</span>`}${
    older ? markup`<small class="sub">${words.asOf(said.edition)}</small>` : null
  }</td>`;
}

function departmentCell({ department }: Program): Html {
  const name = markup`${department.bureau}<wbr>${department.section}`;
  return markup`<td class="department" data-label="${columns.department}"><a href="${link(departmentPath(department))}">${name}</a></td>`;
}
