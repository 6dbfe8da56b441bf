import { personalContacts } from '../../schema/personal-contacts.ts';
import type { PageRow } from './page-rows.ts';

// Forms name the person who filled them in. Such cells are left out before anything is kept.

const LABEL =
  '(?:記入|作成|入力|事務|業務)?(?:担当者|記入者|作成者|責任者)(?:名|氏名)?|氏名|職員名|(?:部|課|係|次|所)長(?:名|氏名)|電話(?:番号)?|内線(?:番号)?|連絡先|メール(?:アドレス)?|e-?mail|tel|fax';
const LABEL_CELL = new RegExp(`^(?:${LABEL})[：:]?$`, 'i');
/** "担当者：山田 太郎", in one cell. */
const LABEL_AND_VALUE = new RegExp(`^(?:${LABEL})(?:[：:].{0,40}|\\s.{1,20})$`, 'i');

/** The rows without what is personal, and the labels of what was left out. */
export function withoutPersonal(rows: readonly PageRow[]): { rows: PageRow[]; labels: string[] } {
  const labels: string[] = [];
  const kept = rows.map((row) => {
    const personal = personalCells(row);
    labels.push(...row.cells.flatMap((cell, n) => (personal[n] ? labelsOf(cell) : [])));
    return { ...row, cells: row.cells.filter((_, n) => !personal[n]) };
  });
  return { rows: kept.filter(({ cells }) => cells.length > 0), labels };
}

/** Which cells of a row are personal: a label, what stands beside it, and a number or address outside of the tables. */
function personalCells({ cells, free }: PageRow): boolean[] {
  const texts = cells.map((cell) => cell.join(' ').normalize('NFKC').trim());
  const isLabel = texts.map((text) => LABEL_CELL.test(text.replace(/\s/g, '')));
  return texts.map((text, n) => {
    if (isLabel[n] || isLabel[n - 1] || LABEL_AND_VALUE.test(text)) return true;
    return free && personalContacts(text).length > 0;
  });
}

/** Only the label is named in reports, never the value. */
function labelsOf(cell: readonly string[]): string[] {
  const found = new RegExp(`^(?:${LABEL})`, 'i').exec(cell.join('').normalize('NFKC').replace(/\s/g, ''));
  return found ? [found[0]] : [];
}
