import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from '../../importers/table/template/template-workbook.ts';
import { templateXlsx } from '../../importers/table/template/template-workbook.ts';
import { csv } from '../../model/csv.ts';

/** A CSV of the template by its name: 事業.csv. UTF-8 with BOM, so that Excel shows it. */
export function templateCsvs({ notes, tables, lists }: Template): Map<string, string> {
  const longest = Math.max(0, ...lists.lists.map(({ values }) => values.length));
  const words = Array.from({ length: longest }, (_, row) => lists.lists.map(({ values }) => values[row] ?? null));
  return new Map([
    ...notes.map(({ name, lines }): [string, string] => [`${name}.csv`, csv(lines[0]!.map(String), lines.slice(1))]),
    ...tables.map(({ name, columns, rows }): [string, string] => {
      const help = columns.map((column) => column.help);
      return [
        `${name}.csv`,
        csv(
          columns.map(({ label }) => label),
          [help, ...rows.map((row) => columns.map((_, index) => row[index] ?? null))],
        ),
      ];
    }),
    [
      `${lists.name}.csv`,
      csv(
        lists.lists.map(({ name }) => name),
        words,
      ),
    ],
  ]);
}

/** Writes the workbook and a folder of CSVs. Returns what was written. */
export async function writeTemplate(folder: string, name: string, template: Template): Promise<string[]> {
  const [workbook, csvs] = [join(folder, `${name}.xlsx`), join(folder, `${name}-csv`)];
  mkdirSync(csvs, { recursive: true });
  writeFileSync(workbook, await templateXlsx(template));
  for (const [file, text] of templateCsvs(template)) writeFileSync(join(csvs, file), text);
  return [workbook, csvs];
}
