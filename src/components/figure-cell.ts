// The cells of the tables of figures. A program has hundreds of them: as components they take most of the time of its page.
import { fiscalYearName } from '../i18n/eras.ts';
import { costMeasureNames, statusNames } from '../i18n/ja/codes.ts';
import { programPage as words } from '../i18n/ja/program-page.ts';
import { exact } from '../i18n/numbers.ts';
import { type Html, markup } from '../model/html.ts';
import { hasPlace, placePath } from '../model/source-place.ts';
import { isRevised, type Statement } from '../model/statement.ts';
import { link } from './link.ts';

export interface FigureCell {
  statement: Statement | undefined;
  item: string;
  measure: string;
  year: number;
  /** Tells two figures of one item apart. */
  unit?: string;
  /** Row or column say that it is a budget; else the figure says so. */
  budgetSaid?: boolean | undefined;
}

/** One figure of a table: the number with a link to the line that states it, or the reason why there is none. */
export function figureCell(cell: FigureCell): Html {
  const { statement, item, measure, year, unit } = cell;
  const ofUnit = unit === undefined ? null : markup` data-unit="${unit}"`;
  const remarks = statement ? remarksOn(statement, cell) : [];
  return markup`<td data-item="${item}" data-measure="${measure}" data-year="${year}"${ofUnit}>${figure(statement)}${remarks}</td>`;
}

function figure(statement: Statement | undefined): Html {
  if (!statement) return markup`<span class="none" title="${words.blankMeaning}">${words.blank}</span>`;
  const { value, status } = statement;
  if (value === null) return markup`<span class="missing" data-status="${status}">${statusNames[status]}</span>`;
  const number = markup`<data class="figure" value="${value}">${exact(value)}</data>`;
  return hasPlace(statement) ? markup`<a href="${link(placePath(statement))}">${number}</a>` : number;
}

function remarksOn(
  statement: Statement,
  { item, measure, budgetSaid = item === 'operating_cost' }: FigureCell,
): Html[] {
  const { status, earlier } = statement;
  const revised = isRevised(statement) ? earlier.find((each) => each.value !== null) : undefined;
  const remarks = [
    // The column says settlement or nothing: a budget in it says so. The column 予算額 needs no word.
    ...(measure === 'budget' && !budgetSaid && status === 'reported' ? [costMeasureNames.budget] : []),
    ...(status === 'suspect' || status === 'planned' ? [statusNames[status]] : []),
    ...(revised ? [words.revised(revised.printed ?? '', revised.edition)] : []),
  ];
  return remarks.map((remark) => markup`<br><span class="missing">${remark}</span>`);
}

/** The cells of one year as a row, under its name. */
export function yearRow(year: number, cells: Html | readonly Html[]): Html {
  return markup`<tr>${yearHeader(year)}${cells}</tr>`;
}

/** The head of a row: 令和6年度 2024. */
export function yearHeader(year: number): Html {
  return markup`<th scope="row">${fiscalYearName(year)} <small class="sub">${year}</small></th>`;
}
