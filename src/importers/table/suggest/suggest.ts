import { fiscalYearName } from '../../../i18n/eras.ts';
import { fiscalYearIn } from '../../fiscal-year-in.ts';
import { cellText, comparableLabel } from '../mapping/headers.ts';
import { isEmpty } from '../mapping/mapping-worksheets.ts';
import { keyLabels, seenTable } from './suggest-table.ts';
import { OPEN } from './suggest-use.ts';
import { type SuggestedWorksheet, suggestWorksheet } from './suggest-worksheet.ts';
import { flowList, flowMap, yamlText } from './suggest-yaml.ts';
import type { Workbook, Worksheet } from '../file/workbook.ts';
import { withoutYear } from '../mapping/year-labels.ts';

/**
 * A proposed mapping file (YAML with comments) for a workbook: every column with its label, a sample and a guess. What cannot be
 * guessed is a "?", which an import refuses by name. `today` as 2026-11-23.
 */
export function suggestMapping(workbook: Workbook, today: string): string {
  const filled = workbook.worksheets.filter((worksheet) => !isEmpty(worksheet));
  const keys = new Set(filled.flatMap((worksheet) => keyLabels(seenTable(worksheet))));
  const moneyUnit = moneyUnitOf(workbook);
  const seen = filled.map((worksheet) => ({ worksheet, table: suggestWorksheet(worksheet, { moneyUnit, keys }) }));
  const tables = seen.flatMap(({ table }) => table ?? []);
  const others = seen.filter(({ table }) => table === null).map(({ worksheet }) => worksheet);
  return [
    `# 「${workbook.file}」の対応づけの案です。「?」を書き入れ、一行ずつ確かめてください。書き方は docs/mapping.md にあります。`,
    ...documentLines(workbook, tables, today),
    '',
    ...moneyLines(tables, moneyUnit),
    ...wordLines(tables),
    'ワークシート:',
    ...grouped(tables).flatMap((group) => worksheetLines(group, filled.length)),
    ...unusedLines(others),
    '',
  ].join('\n');
}

function documentLines({ file }: Workbook, tables: readonly SuggestedWorksheet[], today: string): string[] {
  const title = file.replace(/\.[^.]*$/, '');
  const edition = editionOf(file, tables);
  const [year, why] = edition;
  const id = /^[\x20-\x7e]+$/.test(title)
    ? title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
    : '';
  return [
    '文書:',
    `  id: ${yamlText(id.slice(0, 30) || 'table')}  # ページのアドレスになります（小文字の英数字とハイフン）`,
    `  題名: ${yamlText(title)}`,
    `  様式: ${yamlText(withoutYear(title) || title)}  # 毎年同じ言葉にします`,
    `  シート年度: ${yamlText(year)}  # ${why}`,
    `  担当: ${yamlText(OPEN)}  # 表を作った課`,
    `  受領日: ${yamlText(today)}`,
    `  利用条件: 利用条件は確認できていません。利用するときは出典を示してください。`,
  ];
}

/** Years with texts or grades of their own are editions; else the year of the file's name, or the newest of the figures. */
function editionOf(file: string, tables: readonly SuggestedWorksheet[]): [year: string, why: string] {
  const isLong = tables.some(({ uses }) => uses.some(({ 使い方 }) => 使い方 === '年度'));
  if (isLong) return ['年度ごと', '年度の列があるので、年度ごとのシートにします'];
  if (tables.some(({ blocks }) => blocks.some(({ hasTexts }) => hasTexts)))
    return ['年度ごと', '年度ごとに文章や評価があるので、年度ごとのシートにします'];
  const named = fiscalYearIn(file);
  if (named !== null) return [fiscalYearName(named), 'ファイル名の年度です'];
  const newest = Math.max(-Infinity, ...tables.flatMap(({ years }) => years));
  if (newest > 0) return [fiscalYearName(newest), '決算、実績、評価のいちばん新しい年度です'];
  return [OPEN, '表に年度がありません。評価した年度（例：令和6年度）を書いてください'];
}

const MONEY = '(?:百万|千|万|億)?円';
const IN_WORDS = new RegExp(`(?:単位\\s*[:：]?\\s*|[(（［[])(${MONEY})`, 'g');
const ALONE = new RegExp(`^${MONEY}$`);

/** The unit of the amounts of a workbook: what its first rows say, where they agree. */
function moneyUnitOf({ worksheets }: Workbook): string | null {
  const words = worksheets.flatMap(({ rows }) => rows.slice(0, 10).flat().map(cellText));
  const units = words.flatMap((text) => {
    const inWords = [...text.matchAll(IN_WORDS)].map(([, unit]) => unit!);
    return ALONE.test(text.trim()) ? [text.trim()] : inWords;
  });
  const [unit, ...others] = new Set(units);
  return unit === undefined || others.length > 0 ? null : unit;
}

/** The unit of amounts whose labels do not say it. */
function moneyLines(tables: readonly SuggestedWorksheet[], unit: string | null): string[] {
  const hasCosts = tables.some(({ uses }) => uses.some(({ 使い方 }) => 使い方 === '費用'));
  if (!hasCosts) return [];
  const note = unit === null ? '  # 円、千円、百万円のどれか' : '  # 見出しの近くの言葉から';
  return [`金額の単位: ${yamlText(unit ?? OPEN)}${note}`, ''];
}

const WORD_NOTES: Record<string, string> = { 事業ID: '英小文字と数字に。ページのアドレスになります' };

/** Words that the officer must give: names for codes, letters for keys. */
function wordLines(tables: readonly SuggestedWorksheet[]): string[] {
  const lists = Map.groupBy(
    tables.flatMap(({ words }) => [...words]),
    ([list]) => list,
  );
  if (lists.size === 0) return [];
  const lines = [...lists].map(([list, found]) => {
    const words = [...new Set(found.flatMap(([, texts]) => texts))].map((text) => [text, OPEN] as const);
    return `  ${list}: ${flowMap(Object.fromEntries(words))}  # ${WORD_NOTES[list] ?? '番号ごとの名称'}`;
  });
  return ['読みかえ:', ...lines, ''];
}

/** Worksheets with the same headers share one part. */
function grouped(tables: readonly SuggestedWorksheet[]): SuggestedWorksheet[][] {
  const key = ({ labels, headerRows }: SuggestedWorksheet) =>
    [headerRows.join(), ...labels.map(comparableLabel)].join('\n');
  return [...Map.groupBy(tables, key).values()];
}

function worksheetLines(group: readonly SuggestedWorksheet[], filled: number): string[] {
  const [first] = group as [SuggestedWorksheet];
  const names = group.map(({ worksheet }) => worksheet.name);
  const isNamed = filled > 1;
  const haveYears = isNamed && names.every((name) => fiscalYearIn(name) !== null);
  return [
    `  - 見出しの行: ${first.headerRows.length === 1 ? first.headerRows[0] : flowList(first.headerRows)}`,
    ...(isNamed ? [`    名前: ${names.length === 1 ? yamlText(names[0]!) : flowList(names)}`] : []),
    ...(haveYears ? ['    年度: 名前から'] : []),
    `    データの最初の行: ${first.headerRows.at(-1)! + 1}`,
    ...(first.hasRowPerIndicator ? ['    指標は行ごと: true'] : []),
    ...(first.skipped.length > 0 ? ['    読まない行:'] : []),
    ...first.skipped.map((line) => `      ${line}`),
    '    列:',
    ...first.columns.map((line) => `      ${line}`),
    ...(first.blocks.length > 0 ? ['    年度ごとの列:'] : []),
    ...first.blocks.flatMap(({ lines }) => lines.map((line) => `      ${line}`)),
    ...(first.items.length > 0 ? ['    項目の意味:'] : []),
    ...first.items.map((line) => `      ${line}`),
  ];
}

function unusedLines(others: readonly Worksheet[]): string[] {
  if (others.length === 0) return [];
  return [
    '使わないワークシート:',
    ...others.map(({ name }) => `  - ${flowMap({ 名前: name, 理由: '表ではないシート' })}`),
  ];
}
