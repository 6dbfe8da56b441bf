import { halfWidth, withoutBlanks } from './half-width.ts';
import type { TableProblem } from '../table-error.ts';
import { isDitto } from './text-cells.ts';
import type { Cell } from '../file/workbook.ts';

const SHOWN = 40;

function shown(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

const problem = (text: string, expected: string, remedy: string): TableProblem => ({
  found: shown(text),
  expected,
  remedy,
});

/** Texts that are no number for a reason that can be told, and what to do. */
const REASONS: [fits: (text: string) => boolean, expected: string, remedy: string][] = [
  [
    (text) => /^#[A-Z0-9/!?_]+$/.test(withoutBlanks(text)),
    '数式の結果の数値',
    '数式が失敗しています。参照先を直して保存し直すか、数値を入力してください。',
  ],
  [isDitto, 'そのセルの数値', '「同上」や「〃」は使わず、このセルにも数値を書いてください。'],
  [
    (text) => /^(?:true|false)$/i.test(withoutBlanks(text)),
    '数値',
    '真偽値（TRUE、FALSE）ではなく、数値を入力してください。',
  ],
  [
    (text) => /^\([\d,.]+\)$/.test(withoutBlanks(text)),
    '意味の一つに決まる数値',
    '負の数なら「△5」と書きます。内数や再掲なら、別の列に分けてください。すべて負の数なら、対応表に書いて指定できます。',
  ],
  [
    (text) => /^\d{1,2}:\d{2}(?::\d{2})?$/.test(withoutBlanks(text)),
    '数値',
    '時刻や時間は読み取れません。時間の長さなら「10.5」のように数値で入力してください。',
  ],
  [
    (text) => /^\d+\/\d+$/.test(withoutBlanks(text)),
    '数値',
    '分数か日付か決まりません。割合なら「33.3%」、件数なら一つの数値を入力してください。',
  ],
  [
    (text) => /^\d{1,3}(?:,\d+)+(?:\.\d+)?$/.test(withoutBlanks(text)),
    '三桁ごとのコンマ',
    'コンマの位置を確かめ、「1,234」または「1234」の形で入力してください。',
  ],
  [
    (text) => /\d[年月/.-]\d{1,2}[月/.-]\d{1,2}|\d月|\d日/.test(withoutBlanks(text)),
    '数値',
    '日付は数値の列に置けません。列の対応を確かめ、数値を入力してください。',
  ],
  [
    (text) => /\d[^\d,.]+\d/.test(withoutBlanks(text)),
    '一つの数値',
    '一つのセルに二つ以上の数値があります。列を分けるか、公開する数値だけを入力してください。',
  ],
  [
    (text) => /\d/.test(halfWidth(text)),
    '数値だけ',
    '数値のほかの文字を消すか、対応表の「文字の値」に、この文字の意味を書いてください。',
  ],
];

/** Why a text is no number. */
export function notANumber(text: string): TableProblem {
  const [, expected, remedy] = REASONS.find(([fits]) => fits(text.slice(0, 200))) ?? [];
  return problem(
    text,
    expected ?? '数値',
    remedy ??
      '数値を入力するか、対応表の「文字の値」に、この文字がどの値の状態（未確定、対象外など）かを書いてください。',
  );
}

/** A date, or a failed formula, where a number belongs. */
export function problemOfError(cell: Extract<Cell, { kind: 'date' | 'error' }>): TableProblem {
  if (cell.kind === 'date') {
    const remedy =
      '「1-2」のような入力はExcelで日付に変わります。セルの表示形式を「標準」にして、数値を入力し直してください。';
    return problem(`日付の ${cell.text}`, '数値', remedy);
  }
  if (!cell.text.startsWith('=')) {
    const remedy = '数式が失敗しています。参照先を直して保存し直すか、数値を入力してください。';
    return problem(cell.text, '数式の結果の数値', remedy);
  }
  return problem(
    cell.text,
    '数式の結果の数値',
    '計算の結果がファイルに保存されていません。Excelで開いて保存し直してください。',
  );
}

/** A unit that is not the column's, or that no column has named. */
export function problemOfUnit(text: string, unit: string, column: string | null): TableProblem {
  if (column === null) {
    return problem(text, '単位のわかる数値', `対応表のこの列に「単位: ${unit}」と書くか、数値だけを入力してください。`);
  }
  return problem(
    text,
    `単位が「${column}」の数値`,
    `「${column}」で数え直した数値だけを入力するか、列の単位を直してください。`,
  );
}

/** A format that hides thousands: the unit of the column could be that of the shown or of the stored number. */
export function problemOfScale(text: string, value: number): TableProblem {
  return problem(
    text,
    `表示と同じ大きさの数値（セルの値は${value.toLocaleString('ja')}）`,
    '表示形式が千の位より下を隠しています。表示形式を「#,##0」にして、列の単位がセルの値の単位か確かめてください。',
  );
}
