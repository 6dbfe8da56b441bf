import type { Mapping, WorksheetMapping } from '../../../schema/mapping.ts';
import { cellText, comparableLabel } from './headers.ts';
import type { Report } from '../table-issue.ts';
import type { Workbook, Worksheet } from '../file/workbook.ts';

export interface ChosenWorksheet {
  worksheet: Worksheet;
  part: WorksheetMapping;
}

export function isEmpty({ rows }: Worksheet): boolean {
  return rows.every((row) => row.every((cell) => cellText(cell) === ''));
}

const sameName = (a: string, b: string) => comparableLabel(a) === comparableLabel(b);

/** The worksheets that the parts of a mapping are for. A worksheet with content that no part names is an error. */
export function chooseWorksheets(workbook: Workbook, mapping: Mapping, report: Report): ChosenWorksheet[] {
  const chosen = mapping.ワークシート.flatMap((part, index) => chooseFor(workbook, mapping, part, index, report));
  const taken = new Set(chosen.map(({ worksheet }) => worksheet));
  for (const { 名前 } of mapping.使わないワークシート) {
    if (!workbook.worksheets.some(({ name }) => sameName(name, 名前)))
      report('warning', 'mapping', {}, absent(workbook, 名前));
  }
  for (const worksheet of workbook.worksheets) {
    if (!taken.has(worksheet) && !isEmpty(worksheet) && unusedReason(mapping, worksheet) === null)
      report('error', 'mapping', { worksheet: worksheet.name }, unnamed(worksheet));
  }
  return chosen;
}

/** Why a worksheet is not read; null where the mapping does not say so. */
export function unusedReason(mapping: Mapping, { name }: Worksheet): string | null {
  return mapping.使わないワークシート.find(({ 名前 }) => sameName(名前, name))?.理由 ?? null;
}

function chooseFor(
  workbook: Workbook,
  mapping: Mapping,
  part: WorksheetMapping,
  index: number,
  report: Report,
): ChosenWorksheet[] {
  if (part.名前 === undefined && part.番号 === undefined) return chooseOnly(workbook, mapping, part, index, report);
  const byName = [part.名前 ?? []].flat().map((name) => ({
    wanted: name,
    worksheet: workbook.worksheets.find((each) => sameName(each.name, name)),
  }));
  const byNumber = [part.番号 ?? []].flat().map((number) => ({
    wanted: `${number} 枚目`,
    worksheet: workbook.worksheets.find((each) => each.number === number),
  }));
  return [...byName, ...byNumber].flatMap(({ wanted, worksheet }) => {
    if (worksheet) return [{ worksheet, part }];
    report('error', 'mapping', {}, absent(workbook, wanted));
    return [];
  });
}

function chooseOnly(
  workbook: Workbook,
  mapping: Mapping,
  part: WorksheetMapping,
  index: number,
  report: Report,
): ChosenWorksheet[] {
  const candidates = workbook.worksheets.filter((each) => !isEmpty(each) && unusedReason(mapping, each) === null);
  if (candidates.length === 1) return [{ worksheet: candidates[0]!, part }];
  report(
    'error',
    'mapping',
    { label: `対応づけの「ワークシート」${index + 1} 番目` },
    {
      found: `名前も番号もありませんが、値のあるシートが ${candidates.length} 枚あります`,
      expected: '名前がないときは、値のあるシートが 1 枚だけ',
      remedy: `「名前: 」を書いてください。${sayNames(workbook)}`,
    },
  );
  return [];
}

const sayNames = ({ worksheets }: Workbook) =>
  `シートの名前：${worksheets.map(({ name }) => `「${name}」`).join('')}。`;

function absent(workbook: Workbook, name: string) {
  const remedy = `対応づけファイルの「名前」か「番号」を、この表のとおりに直してください。${sayNames(workbook)}`;
  return { found: `シート「${name}」がありません`, expected: '対応づけファイルにあるシートが表にもある', remedy };
}

function unnamed({ hidden }: Worksheet) {
  return {
    found: `${hidden ? '非表示の' : ''}シートに値がありますが、対応づけファイルにありません`,
    expected: '値のあるシートはすべて対応づけファイルにある',
    remedy: '「ワークシート」に加えるか、「使わないワークシート」に名前と理由を書いてください。',
  };
}
