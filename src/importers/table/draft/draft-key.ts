import { programId } from '../../../schema/sheet.ts';
import type { TableContext } from './draft-context.ts';
import { halfWidth } from '../cell/half-width.ts';
import { cellText, comparableLabel } from '../mapping/headers.ts';
import type { PlannedColumn, WorksheetPlan } from '../mapping/mapping-planned.ts';
import type { Cell } from '../file/workbook.ts';

/** How a row names its program. */
export interface ProgramKey {
  /** 事業ID; null where the table has no key and the name decides. */
  id: string | null;
  /** The id is the 事業番号: it is that of the program which has this number. */
  isNumber: boolean;
  /** 事業番号 */
  number: number | null;
  /** The number or key as it stands in the table. */
  printedNumber: string | null;
}

const KEY_USES = ['事業ID', '事業番号'] as const;
const DEFAULT_DIGITS = 4;

/**
 * 事業ID of a row, from its column 事業ID (several are joined with a hyphen), else from 事業番号. Digits are padded to 桁数 (four where
 * nothing is said, as the official number is), letters become small. null after an error.
 */
export function programKey(
  plan: WorksheetPlan,
  row: number,
  cellOfKey: (column: PlannedColumn) => Cell | undefined,
  context: TableContext,
): ProgramKey | null {
  const [idColumns, numberColumns] = KEY_USES.map((use) => plan.columns.filter((each) => each.use.使い方 === use));
  const numberText = numberColumns!.map((column) => keyText(cellOfKey(column))).join('');
  const columns = idColumns!.length > 0 ? idColumns! : numberColumns!;
  const parts = columns.map((column) => ({ column, text: keyText(cellOfKey(column)) }));
  const number = /^\d{1,15}$/.test(numberText) && Number(numberText) > 0 ? Number(numberText) : null;
  const printedNumber = numberText || parts.map(({ text }) => text).join('-') || null;
  if (columns.length === 0 || parts.every(({ text }) => text === ''))
    return { id: null, isNumber: false, number, printedNumber: null };
  const id = parts
    .map(({ column, text }) => partOfId(column, inLetters(text, column, context), parts.length > 1))
    .join('-');
  if (programId.safeParse(id).success && parts.every(({ text }) => text !== ''))
    return { id, isNumber: idColumns!.length === 0, number, printedNumber };
  const { column, label } = columns[0]!;
  context.report('error', 'identity', { worksheet: plan.worksheet.name, row, column, label }, badKey(parts, id));
  return null;
}

/** A number cell as its digits (no thousands separators), a text in half width without blanks. */
function keyText(cell: Cell | undefined): string {
  const text = cell?.kind === 'number' ? String(cell.value) : cellText(cell);
  return halfWidth(text).replace(/\s/g, '');
}

/** 総-01 as so-01, where 読みかえ has 総 under 事業ID. */
function inLetters(text: string, { use }: PlannedColumn, { mapping }: TableContext): string {
  if (use.使い方 !== '事業ID' || !Object.hasOwn(mapping.読みかえ, '事業ID')) return text;
  const words = Object.entries(mapping.読みかえ['事業ID']!);
  return text
    .normalize('NFKC')
    .replace(/[^\x20-\x7e]+/g, (word) => words.find(([from]) => comparableLabel(from) === word)?.[1] ?? word);
}

function partOfId({ use }: PlannedColumn, text: string, isOneOfMany: boolean): string {
  if (use.使い方 !== '事業ID' && use.使い方 !== '事業番号') return '';
  const digits = use.桁数 ?? (isOneOfMany ? 0 : DEFAULT_DIGITS);
  const padded = /^\d+$/.test(text) ? text.padStart(digits, '0') : text;
  return `${use.前に付ける ?? ''}${padded}`.toLowerCase().replace(/[_./‐－-]+/g, '-');
}

function badKey(parts: readonly { text: string }[], id: string) {
  return {
    found: parts.map(({ text }) => text || '空欄').join('、'),
    expected: `英数字とハイフンの事業ID（この値からは「${id}」）`,
    remedy:
      'セルを直すか、英数字でない文字を「読みかえ」の「事業ID」に { 総: so } のように書くか、ほかの列を事業IDにしてください。番号のない表では、名称で事業を見分けます。',
  };
}
