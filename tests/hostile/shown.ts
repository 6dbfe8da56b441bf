import { parseHTML } from 'linkedom';
import { costMessage } from '../../src/charts/cost-message.ts';
import { costTrend } from '../../src/charts/cost-trend.ts';
import { gradeScale } from '../../src/charts/grade-scale.ts';
import { indicatorMessage } from '../../src/charts/indicator-message.ts';
import { indicatorPlot } from '../../src/charts/indicator-plot.ts';
import { shareImage } from '../../src/charts/share-image.ts';
import { sparkline } from '../../src/charts/sparkline.ts';
import { staffing } from '../../src/charts/staffing.ts';
import { staffingMessage } from '../../src/charts/staffing-message.ts';
import { scriptJson } from '../../src/components/script-json.ts';
import { atomFeed } from '../../src/exports/feed.ts';
import { datasetOfProgram } from '../../src/exports/json-ld.ts';
import { programJson } from '../../src/exports/program-json.ts';
import { programTable } from '../../src/exports/program-table.ts';
import { brokenPromises } from '../../src/exports/promises.ts';
import { readCsv } from '../../src/exports/read-csv.ts';
import { tableCsv } from '../../src/exports/table-csv.ts';
import type { Table } from '../../src/exports/table.ts';
import { tablesOf } from '../../src/exports/tables.ts';
import { chartWords } from '../../src/i18n/ja/charts.ts';
import { costYears } from '../../src/model/cost-years.ts';
import { departmentsOf } from '../../src/model/departments.ts';
import { facetGroups } from '../../src/model/facets.ts';
import { costHeadline, targetHeadlines } from '../../src/model/headline.ts';
import { indicatorSeries } from '../../src/model/indicator-series.ts';
import { narrativeGroups } from '../../src/model/narratives.ts';
import type { DataSet, Program } from '../../src/model/program.ts';
import { programRow } from '../../src/model/program-rows.ts';
import { scaleOf } from '../../src/model/vocabulary.ts';
import { indexPiece } from '../../src/search/index/index-piece.ts';
import { programRecord } from '../../src/search/record.ts';

// Everything that is made of data but the pages themselves, made and read back by another program.

const ROOT = 'https://example.org/jigyo/';

/** Makes every drawing, table, document and record of the data. Returns what is wrong with them; throws as they throw. */
export function faultsShown(data: DataSet): string[] {
  const tables = [...tablesOf(data), programTable];
  return [
    ...tables.flatMap((table) => tableFaults(table, data)),
    ...data.programs.flatMap((program) => programFaults(data, program)),
    ...xmlFaults('feed', atomFeed(data, ROOT)),
  ];
}

function programFaults(data: DataSet, program: Program): string[] {
  const drawings = drawingsOf(data, program);
  const record = programRecord(program, data.documents);
  const json = programJson(data, program);
  const ld = scriptJson(datasetOfProgram(data, program, ROOT));
  const words = [...wordsOf(program), JSON.stringify(indexPiece(record))];
  // Made for pages; here only that they can be made.
  void [facetGroups([program]), departmentsOf([program]), programRow(program), program.sheets.map(narrativeGroups)];
  return [
    ...drawings.flatMap((svg, index) => xmlFaults(`drawing ${index}`, svg)),
    ...(JSON.stringify(JSON.parse(json)) ? [] : ['programJson']),
    ...(/<|-->|]]>/.test(ld) ? ['JSON-LD could end its element'] : []),
    ...words.filter((text) => /\bNaN\b|Infinity|∞|undefined|\[object/.test(text) && !mentions(program, text)),
  ];
}

/** A text of the data may hold those words itself. */
function mentions(program: Program, text: string): boolean {
  const found = /\bNaN\b|Infinity|∞|undefined|\[object/.exec(text)![0];
  return JSON.stringify(program).includes(found);
}

function drawingsOf(data: DataSet, program: Program): string[] {
  const years = costYears(program);
  const words = chartWords;
  const grades = program.latest.evaluations.map((evaluation) => {
    const scale = scaleOf(data.vocabulary, evaluation);
    return scale?.steps && evaluation.grade ? gradeScale(evaluation.grade, scale.grades, { id: 'grade', words }) : null;
  });
  return [
    costTrend(years, { id: 'cost', words }),
    staffing(years, { id: 'staff', words }),
    sparkline(years, { id: 'trend', words }),
    shareImage(program, data.site),
    ...indicatorSeries(program).map((series) => indicatorPlot(series, { id: series.key, words })),
    ...grades,
  ].filter((svg) => svg !== null);
}

function wordsOf(program: Program): string[] {
  const years = costYears(program);
  const series = indicatorSeries(program);
  void [costHeadline(years), targetHeadlines(series)];
  return [
    years.length > 0 ? costMessage(years, chartWords) : '',
    staffingMessage(years, chartWords),
    ...series.map((each) => indicatorMessage(each, chartWords)),
  ];
}

/** Rows that keep their promises, and the same cells when the CSV is read back; nothing that a spreadsheet would run. */
function tableFaults(table: Table, data: DataSet): string[] {
  const rows = table.rows(data);
  const { rows: back } = readCsv(tableCsv(table, data));
  const running = back.flat().filter((cell) => /^[=+@＝＋＠]|^[-－](?!$|\d+(\.\d+)?(e[+-]?\d+)?$)/.test(cell));
  return [
    ...brokenPromises(table, rows),
    ...(back.length === rows.length || rows.length === 0
      ? []
      : [`${table.name}: ${back.length} rows of ${rows.length}`]),
    ...running.map((cell) => `${table.name}: formula ${cell.slice(0, 40)}`),
  ];
}

/** Elements and attributes that our own drawings and feeds never have. */
function xmlFaults(name: string, xml: string): string[] {
  const { document } = parseHTML(`<html><body>${xml.replace(/^<\?xml[^>]*\?>/, '')}</body></html>`);
  const foreign = 'script, img, iframe, object, embed, foreignObject, animate, a, math, style, form, input, base, meta';
  const found = [...document.querySelectorAll(foreign)].map((element) => `${name}: <${element.localName}>`);
  const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter((attribute) => /^on|^style$/.test(attribute.name))
      .map(({ name: own }) => `${name}: ${own}`),
  );
  const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.test(xml) ? [`${name}: no XML`] : [];
  return [...found, ...handlers, ...controls];
}
