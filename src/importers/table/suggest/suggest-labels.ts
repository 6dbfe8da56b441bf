import type { SeenColumn } from './suggest-columns.ts';

/** A label as rules look at it (NFKC, without blanks). Never for display. */
export function plainLabel(label: string): string {
  return label.normalize('NFKC').replace(/\s/g, '');
}

/** A label without the unit or remark in brackets behind it. */
export function withoutRemark(label: string): string {
  return label.replace(/\s*[(（[［][^()（）[\]［］]*[)）\]］]$/, '') || label;
}

/** The labels that a rule may look at: all header rows in one, then the lowest alone (基本情報 課名, 課名). */
export function labelsOf({ name, last }: Pick<SeenColumn, 'name' | 'last'>): string[] {
  return [...new Set([plainLabel(name), plainLabel(last)])];
}
