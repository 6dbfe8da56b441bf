import type { TableDifference } from '../../editions/difference.ts';
import { programIdOf } from '../../editions/difference.ts';
import type { CsvRecord } from '../../exports/read-csv.ts';
import { rowLabel, SHARED_COLUMNS } from '../../i18n/ja/editions.ts';
import { columnWords, tableWords } from '../../i18n/ja/exports.ts';
import { reportPage as words } from '../../i18n/ja/officer-report.ts';
import { newestPublished } from '../../model/published.ts';
import type { Assessment } from '../assessment.ts';
import type { NamedProgram, RenamedProgram, YearComparison } from '../year-comparison.ts';
import { type Html, html } from '../../model/html.ts';
import { folded, table } from './tables.ts';

/** Longer texts are cut: the report says what changed, the page says it all. */
const LONGEST = 60;

export function lastYearSection(comparison: YearComparison | null): Html {
  if (!comparison) return html`<p>${words.oneYear}</p>`;
  const { edition, before, added, gone, renamed, moved, differences } = comparison;
  return html`<p>${words.lastYearOf(edition, before)}</p>
    ${programList(words.newPrograms, added)}${programList(words.gonePrograms, gone)}
    ${changeList(words.renamed, renamed)}${changeList(words.moved, moved)}${differenceTables(differences)}`;
}

export function publishedSection({ data, sincePublished }: Assessment): Html {
  if (!data) return html`<p>${words.unreadable}</p>`;
  const newest = newestPublished(data);
  if (!newest)
    return html`<p>${words.firstTime}</p>
      ${countTable(sincePublished)}`;
  const intro = html`<p>${words.publishedOf(newest.version, newest.date)}</p>`;
  if (sincePublished.length === 0)
    return html`${intro}
      <p>${words.same}</p>`;
  const programs = sincePublished.find(({ table: name }) => name === 'programs');
  return html`${intro}${programList(words.newPrograms, (programs?.added ?? []).map(programOf))}
  ${programList(words.gonePrograms, (programs?.removed ?? []).map(programOf))}${differenceTables(sincePublished)}`;
}

function programOf(row: CsvRecord): NamedProgram {
  return { id: programIdOf(row), name: row[columnWords.programName.name] ?? '' };
}

function programList(title: string, programs: readonly NamedProgram[]): Html | null {
  if (programs.length === 0) return null;
  const items = programs.map(({ id, name }) => html`<li>${words.program(id, name)}</li>`);
  return folded(
    `${title}（${words.count(programs.length)}）`,
    html`<ul>
      ${items}
    </ul>`,
  );
}

function changeList(title: string, programs: readonly RenamedProgram[]): Html | null {
  if (programs.length === 0) return null;
  const items = programs.map(
    ({ id, before, after }) => html`<li>${words.program(id, words.became(before, after))}</li>`,
  );
  return folded(
    `${title}（${words.count(programs.length)}）`,
    html`<ul>
      ${items}
    </ul>`,
  );
}

function differenceTables(found: readonly TableDifference[]): Html {
  if (found.length === 0) return html`<p>${words.same}</p>`;
  return html`${countTable(found)}${found.map(changedRows)}${found.map(goneRows)}`;
}

function countTable(found: readonly TableDifference[]): Html {
  const rows = found.map((difference) => {
    const { table: name, added, changed, removed } = difference;
    return [tableWords[name].title, added.length, changed.length, removed.length];
  });
  return table([words.table, words.added, words.changed, words.gone], rows);
}

function changedRows({ table: name, changed }: TableDifference): Html | null {
  const cells = changed.flatMap(({ row, cells: own }) => own.filter(isOwn).map((cell) => ({ row, ...cell })));
  if (cells.length === 0) return null;
  const rows = cells.map(({ row, column, before, after }) => [placeOf(name, row), column, cut(before), cut(after)]);
  const list = table([words.place, words.found, words.before, words.after], rows);
  return folded(words.listOf(tableWords[name].title, words.changed, cells.length), list);
}

/** What every row of a sheet repeats is told once, by the list of programs. */
function isOwn({ column }: { column: string }): boolean {
  return !SHARED_COLUMNS.includes(column);
}

function goneRows({ table: name, removed }: TableDifference): Html | null {
  if (removed.length === 0) return null;
  const shown = (row: CsvRecord) =>
    cut(row[columnWords.printed.name] ?? row[columnWords.body.name] ?? row[columnWords.grade.name] ?? '');
  const list = table(
    [words.place, words.before],
    removed.map((row) => [placeOf(name, row), shown(row)]),
  );
  return folded(words.listOf(tableWords[name].title, words.gone, removed.length), list);
}

function placeOf(name: TableDifference['table'], row: CsvRecord): Html {
  return html`${rowLabel(name, row)}<span class="file">${words.program(programIdOf(row), programOf(row).name)}</span>`;
}

function cut(text: string): string {
  if (text === '') return words.empty;
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
