import { describe, expect, test } from 'vitest';
import { costItemNames, costMeasureNames, indicatorMeasureNames, statusNames } from '../../src/i18n/ja/codes.ts';
import { cellKey, joined, type Shown } from './published-figures.ts';
import { readCsv, type Row } from './read-csv.ts';
import { all, files, type Page, programIdOf, programPages, readText } from './site.ts';

// The same cell is published four times: as HTML, CSV, JSON and drawing. Here all four are read back and compared.

const costRows = Map.groupBy(readCsv('data/costs.csv'), (row) => row['事業ID']!);
const indicatorRows = Map.groupBy(readCsv('data/indicators.csv'), (row) => row['事業ID']!);

const otherRows = Map.groupBy(
  files.includes('data/other-figures.csv') ? readCsv('data/other-figures.csv') : [],
  (row) => row['事業ID']!,
);

const itemName = (code: string) => costItemNames[code as keyof typeof costItemNames];
const measureName = (code: string) => ({ ...costMeasureNames, ...indicatorMeasureNames })[code as 'budget'];
const statusName = (code: string) => statusNames[code as keyof typeof statusNames];

/** A cell of a table of figures: the number, or the reason; null where no sheet says anything. */
function shownIn(cell: Element): Shown | null {
  const figure = cell.querySelector('data.figure');
  if (figure) return String(Number(figure.getAttribute('value')));
  const status = cell.querySelector('[data-status]')?.getAttribute('data-status');
  return status ? statusName(status) : null;
}

function cellsOf(table: Element, nameOf: (cell: Element) => string): Map<string, Shown> {
  const cells = all(table, 'td[data-item]').flatMap((cell): [string, Shown][] => {
    const shown = shownIn(cell);
    return shown === null ? [] : [[keyOfCell(cell, nameOf(cell)), shown]];
  });
  return new Map(cells);
}

const keyOfCell = (cell: Element, name: string) =>
  cellKey(name, measureName(cell.getAttribute('data-measure')!), cell.getAttribute('data-year')!);

const costsOnPage = (page: Page) =>
  new Map(
    all(page.dom, 'table[data-table="costs"]').flatMap((table) => [
      ...cellsOf(table, (cell) => itemName(cell.getAttribute('data-item')!)),
    ]),
  );

const costsInCsv = (id: string) =>
  joined(costRows.get(id) ?? [], (row) => cellKey(row['費目']!, row['区分']!, row['年度']!));

interface StatedFigure {
  value: number | null;
  statusName: string;
}
interface ProgramJson {
  costsByYear: { fiscalYear: number; figures: (StatedFigure & { itemName: string; measureName: string })[] }[];
  indicators: {
    name: string;
    years: { fiscalYear: number; target: StatedFigure | null; actual: StatedFigure | null }[];
  }[];
  otherFigures: {
    label: string;
    unit: string;
    measureName: string;
    years: (StatedFigure & { fiscalYear: number })[];
  }[];
}

const json = (id: string) => JSON.parse(readText(`programs/${id}.json`)) as ProgramJson;
const shownAs = ({ value, statusName: reason }: StatedFigure): Shown => (value === null ? reason : String(value));

function costsInJson(id: string): Map<string, Shown> {
  const years = json(id).costsByYear;
  return new Map(
    years.flatMap(({ fiscalYear, figures }) =>
      figures.map((each) => [cellKey(each.itemName, each.measureName, fiscalYear), shownAs(each)] as const),
    ),
  );
}

const othersOnPage = (page: Page) =>
  new Map(
    all(page.dom, 'table[data-table="other"]').flatMap((table) => [
      ...cellsOf(table, (cell) => `${cell.getAttribute('data-item')} ${cell.getAttribute('data-unit')}`),
    ]),
  );

const othersInJson = (id: string) =>
  new Map(
    json(id).otherFigures.flatMap(({ label, unit, measureName: measure, years }) =>
      years.map((each) => [cellKey(`${label} ${unit}`, measure, each.fiscalYear), shownAs(each)] as const),
    ),
  );

const sorted = (cells: Map<string, Shown>) => [...cells].map(([key, shown]) => `${key}: ${shown}`).sort();

describe.each(programPages.map((page) => [programIdOf(page), page] as const))('program %s', (id, page) => {
  test('costs: table, CSV and JSON say the same', () => {
    const csv = costsInCsv(id);
    expect(sorted(costsOnPage(page))).toEqual(sorted(csv));
    expect(sorted(costsInJson(id))).toEqual(sorted(csv));
  });

  test('indicators: table, CSV and JSON say the same', () => {
    const csv = sorted(indicatorsInCsv(id));
    expect(sorted(indicatorsOnPage(page))).toEqual(csv);
    expect(sorted(indicatorsInJson(id))).toEqual(csv);
  });

  test("the city's own numbers: table, CSV and JSON say the same", () => {
    const csv = sorted(
      joined(otherRows.get(id) ?? [], (row) => cellKey(`${row['項目']} ${row['単位']}`, row['区分']!, row['年度']!)),
    );
    expect(sorted(othersOnPage(page))).toEqual(csv);
    expect(sorted(othersInJson(id))).toEqual(csv);
  });

  test('its own CSV holds the rows of the bulk tables', () => {
    const own = files.includes(`programs/${id}.csv`) ? readCsv(`programs/${id}.csv`) : [];
    const costs = (costRows.get(id) ?? []).map((row) => figureOf(row, row['費目']!));
    const indicators = (indicatorRows.get(id) ?? []).map((row) => figureOf(row, row['指標名']!));
    const others = (otherRows.get(id) ?? []).map((row) => figureOf(row, row['項目']!));
    expect(own.map((row) => figureOf(row, row['項目']!))).toEqual([...costs, ...indicators, ...others]);
  });

  test('beside every table a drawing shows its numbers, and all of them', () => {
    for (const table of all(page.dom, 'figure table[data-table]')) {
      const drawing = table.closest('figure')?.querySelector('svg');
      expect(drawing ? drawnIn(drawing) : []).toEqual(drawableOf(table));
    }
  });
});

/** What a figure is, in every table: the columns that the tables share. */
function figureOf(row: Row, item: string): string {
  const columns = ['シート年度', '年度', '区分', '指標値', '単位', '値の状態', '原文表記', '様式', '出典文書'];
  return [item, ...columns.map((column) => row[column])].join(' | ');
}

/**
 * Indicators are joined by name over the sheets. Two of one name on the newest sheet (two plan periods) stay apart and
 * go by their number there.
 */
function indicatorsInCsv(id: string): Map<string, Shown> {
  const rows = indicatorRows.get(id) ?? [];
  return joined(rows, (row) => cellKey(indicatorName(row, rows), row['区分']!, row['年度']!));
}

const plain = (name: string) => name.normalize('NFKC').replace(/\s+/g, '');

function indicatorName(row: Row, rows: readonly Row[]): string {
  const name = plain(row['指標名']!);
  const numbers = rows
    .filter((each) => each['シート年度'] === row['シート年度'] && plain(each['指標名']!) === name)
    .map((each) => each['指標番号']);
  return new Set(numbers).size > 1 ? `${name} ${row['指標番号']}` : name;
}

function indicatorsOnPage(page: Page): Map<string, Shown> {
  const tables = all(page.dom, 'table[data-table="indicator"]');
  const names = tables.map((table) => plain(table.getAttribute('data-name')!));
  return new Map(
    tables.flatMap((table, index) => {
      const twins = names.filter((name) => name === names[index]).length;
      const number = table.getAttribute('data-key')!.split('-').at(-1);
      return [...cellsOf(table, () => (twins > 1 ? `${names[index]} ${number}` : names[index]!))];
    }),
  );
}

/** The JSON names no numbers: twins are told apart by their order, which is that of their numbers. */
function indicatorsInJson(id: string): Map<string, Shown> {
  const { indicators } = json(id);
  return new Map(
    indicators.flatMap(({ name, years }, index) => {
      const twins = indicators.filter((each) => plain(each.name) === plain(name));
      const title = twins.length > 1 ? `${plain(name)} ${twins.indexOf(indicators[index]!) + 1}` : plain(name);
      return years.flatMap(({ fiscalYear, target, actual }) => [
        ...(target ? [[cellKey(title, measureName('target'), fiscalYear), shownAs(target)] as const] : []),
        ...(actual ? [[cellKey(title, measureName('actual'), fiscalYear), shownAs(actual)] as const] : []),
      ]);
    }),
  );
}

const DRAWN = ['settlement', 'budget', 'target', 'actual'];

/** The figures of a drawing, as "year measure: value". A mark and its label may both carry one. */
function drawnIn(drawing: Element): string[] {
  const marks = all(drawing, '[data-year]').flatMap((mark) =>
    DRAWN.flatMap((measure) => {
      const value = mark.getAttribute(`data-${measure}`);
      return value === null ? [] : [`${mark.getAttribute('data-year')} ${measure}: ${Number(value)}`];
    }),
  );
  return [...new Set(marks)].sort();
}

/** What a drawing must show: the numbers of the first item of the table (事業費, 人件費, the indicator). */
function drawableOf(table: Element): string[] {
  const cells = all(table, 'td[data-item]');
  const item = cells[0]?.getAttribute('data-item');
  return cells
    .filter((cell) => cell.getAttribute('data-item') === item && cell.querySelector('data.figure'))
    .map((cell) => `${cell.getAttribute('data-year')} ${cell.getAttribute('data-measure')}: ${shownIn(cell)}`)
    .sort();
}
