import { costMessage } from '../../src/charts/cost-message.ts';
import { costTrend } from '../../src/charts/cost-trend.ts';
import { indicatorMessage } from '../../src/charts/indicator-message.ts';
import { indicatorPlot } from '../../src/charts/indicator-plot.ts';
import { staffing } from '../../src/charts/staffing.ts';
import { chartWords } from '../../src/i18n/ja/charts.ts';
import { statusNames } from '../../src/i18n/ja/codes.ts';
import { costYears } from '../../src/model/cost-years.ts';
import { indicatorSeries } from '../../src/model/indicator-series.ts';
import { departmentName, type Program } from '../../src/model/program.ts';
import type { Sheet } from '../../src/schema/sheet.ts';

// The page of a program as somebody would write it for Eleventy: the same drawings by the same functions, every figure
// with its state in a table, every text of every sheet. No components.

export function eleventyPage(program: Program): string {
  const years = costYears(program);
  const series = indicatorSeries(program);
  const drawings = [
    [costTrend(years, { id: 'cost', words: chartWords }), costMessage(years, chartWords)],
    [staffing(years, { id: 'staff', words: chartWords }), ''],
    ...series.map((each) => [
      indicatorPlot(each, { id: each.key, words: chartWords }),
      indicatorMessage(each, chartWords),
    ]),
  ];
  const figures = drawings.map(
    ([svg, message]) => `<figure>${svg ?? ''}<figcaption>${escaped(message ?? '')}</figcaption></figure>`,
  );
  const sheets = [...program.sheets].reverse().map(sheetSection);
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${escaped(program.name)}</title></head><body><main><h1>${escaped(program.name)}</h1><p>${escaped(departmentName(program.department))}</p>${figures.join('')}${sheets.join('')}</main></body></html>`; // prettier-ignore
}

function sheetSection(sheet: Sheet): string {
  const costs = sheet.costs.map(({ item, measure, fiscalYear, value, status, printed }) =>
    row([item, measure, fiscalYear, value, statusNames[status], printed]),
  );
  const indicators = sheet.indicators.flatMap(({ name, unit, targets, actuals }) =>
    [...targets, ...actuals].map(({ fiscalYear, value, status }) =>
      row([name, unit, fiscalYear, value, statusNames[status]]),
    ),
  );
  const texts = sheet.texts.map(({ label, body }) => `<h3>${escaped(label)}</h3><p>${escaped(body)}</p>`);
  const grades = sheet.evaluations.map(({ item, grade, explanation }) => row([item, grade, explanation]));
  return `<section><h2>${sheet.edition}</h2><table>${[...costs, ...indicators, ...grades].join('')}</table>${texts.join('')}</section>`;
}

function row(cells: readonly (string | number | null)[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell === null ? '' : escaped(String(cell))}</td>`).join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
