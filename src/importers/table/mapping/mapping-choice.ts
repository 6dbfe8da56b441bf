import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fiscalYearName } from '../../../i18n/eras.ts';
import type { Mapping } from '../../../schema/mapping.ts';
import type { Parsed } from '../../parse-with-schema.ts';
import type { MappingText } from '../import-table-files.ts';
import { type KnownMapping, knownMapping } from '../known-mappings.ts';
import { parseMapping } from './mapping-file.ts';
import { planWorkbook } from './mapping-plan.ts';
import { otherYear } from './mapping-year.ts';
import { issuesOf } from '../table-issue.ts';
import type { Workbook } from '../file/workbook.ts';

/** A mapping and what the report calls it. */
export interface ChosenMapping extends MappingText {
  name: string;
}

/**
 * The mapping of a workbook: the file that is named, else that of a known table (it says itself what it is: the mapping of last
 * year's template would fit this year's too), else the one in data/mappings whose columns fit.
 */
export function chooseMapping(dataFolder: string, workbook: Workbook, path: string | null): Parsed<ChosenMapping> {
  const folder = join(dataFolder, 'mappings');
  if (path !== null) return readMapping(path, folder);
  const known = knownMapping(workbook);
  if (known !== null) return readKnown(workbook, known);
  const read = mappingFiles(folder).map((file) => readMapping(join(folder, file), folder));
  const fitting = read.flatMap(({ data }) => (data && fits(workbook, data.mapping) ? [data] : []));
  const ofYear = fitting.filter(({ mapping }) => otherYear(workbook, mapping) === null);
  if (ofYear.length === 1) return { data: ofYear[0]!, errors: [] };
  if (fitting.length > 0 && ofYear.length === 0)
    return { data: null, errors: fitting.map((each) => sayYear(workbook, each)) };
  if (fitting.length > 1) return { data: null, errors: [sayMany(workbook, fitting)] };
  return { data: null, errors: [sayNone(workbook), ...read.flatMap(({ errors }) => errors)] };
}

function readKnown(workbook: Workbook, { name, mappingOf }: KnownMapping): Parsed<ChosenMapping> {
  const source = mappingOf(workbook);
  const { data, errors } = parseMapping(source, name);
  return { data: data && { mapping: data, source, name }, errors };
}

function mappingFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.(ya?ml|json)$/i.test(file))
    .toSorted();
}

function readMapping(path: string, folder: string): Parsed<ChosenMapping> {
  if (!existsSync(path)) return { data: null, errors: [sayMissing(path)] };
  const source = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const { data, errors } = parseMapping(source, path);
  const isKept = resolve(dirname(path)) === resolve(folder);
  return { data: data && { mapping: data, source, isKept, name: basename(path) }, errors };
}

/** A mapping fits where every column that it names stands where it says, and none is left over. */
function fits(workbook: Workbook, mapping: Mapping): boolean {
  const { issues, report } = issuesOf(workbook.file);
  planWorkbook(workbook, mapping, report);
  return issues.every(({ severity }) => severity !== 'error');
}

/** The columns are the same every year: the mapping of last year would put this year's figures in its place. */
function sayYear(workbook: Workbook, { mapping, name }: ChosenMapping): string {
  const year = otherYear(workbook, mapping);
  return `${workbook.file}: 列は対応づけ ${name} に合いますが、ファイル名は${fiscalYearName(year ?? 0)}、対応づけの「シート年度」は${mapping.文書.シート年度}です。同じ年度のはずです。新しい年度なら、${name} を写して「id」「題名」「シート年度」「受領日」を直し、--mapping で示してください。`;
}

function sayMissing(path: string): string {
  return `${path}: ファイルがありません。対応づけファイルがあるはずです。名前と場所を確かめてください。`;
}

function sayMany({ file }: Workbook, fitting: readonly ChosenMapping[]): string {
  const names = fitting.map(({ name }) => name).join('、');
  return `${file}: 合う対応づけファイルが ${fitting.length} つ（${names}）あります。1 つのはずです。--mapping で 1 つを示してください。`;
}

function sayNone({ file }: Workbook): string {
  return `${file}: この表に合う対応づけファイルがありません。data/mappings/ に 1 つあるはずです。npm run import -- --suggest ${file} で案を作り、直してから --mapping で示してください。列が変わったときは、--mapping を付けると、変わった列がわかります。`;
}
