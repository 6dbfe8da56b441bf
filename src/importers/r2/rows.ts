import { fiscalYearOf } from '../eras.ts';
import { SourceError } from '../source-error.ts';

/** A line of the table text: its cells between tabs. */
export interface Row {
  line: number;
  cells: string[];
}

const SECTIONS = [
  '事業の基本情報',
  '事業の概要',
  'コストの推移',
  '市民参加の取組状況',
  '指標の推移',
  '事業の成果と課題',
  '評価',
  '方向性',
] as const;
export type Section = (typeof SECTIONS)[number];

/** One sheet of an R2 document, cut into the sections of the form. */
export interface R2Sheet {
  document: string;
  /** Fiscal year of the title line (令和 2年度 is 2020). */
  edition: number;
  /** First and last line, from 1. */
  lines: [number, number];
  sections: Map<Section, Row[]>;
}

/** The lines that hold something, cut at the tabs. `first` is the number of the first line. */
export function rowsOf(lines: string[], first: number): Row[] {
  return lines
    .map((text, index) => ({ line: first + index, cells: text.split('\t').map((cell) => cell.trim()) }))
    .filter((row) => row.cells.some((cell) => cell !== ''));
}

/** The cells of a row that hold something. */
export function filled(row: Row): string[] {
  return row.cells.filter((cell) => cell !== '');
}

/** -, －, — and 一 standing alone mean that there is nothing to say (the text extraction reads the dash in all four ways). */
export function isDash(text: string): boolean {
  return /^[-－—一ー―]$/.test(text);
}

/** A cell with content, or null for an empty cell and a dash. */
export function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' || isDash(text) ? null : text;
}

/** Rows by section. A line that holds nothing but the name of a section begins it. */
export function sectionsOf(rows: Row[], document: string): Map<Section, Row[]> {
  const sections = new Map<Section, Row[]>();
  for (const row of rows) {
    const heading = headingOf(row);
    if (heading !== undefined) sections.set(heading, []);
    else [...sections.values()].at(-1)?.push(row);
  }
  const missing = SECTIONS.filter((name) => !sections.has(name));
  if (missing.length > 0) {
    const place = { document, line: rows[0]?.line ?? 1, label: missing[0] ?? '' };
    throw new SourceError(
      place,
      'この見出しの行がない',
      `様式の見出し「${missing.join('」「')}」がある`,
      '原文の見出しの行を補ってください。',
    );
  }
  return sections;
}

function headingOf(row: Row): Section | undefined {
  const [only, ...others] = filled(row);
  return others.length === 0 ? SECTIONS.find((name) => name === only) : undefined;
}

export function sectionRows(sheet: R2Sheet, section: Section): Row[] {
  return sheet.sections.get(section) ?? [];
}

/** The fiscal years of a header row. SourceError when there are none. */
export function yearsIn(row: Row | undefined, sheet: R2Sheet, label: string): number[] {
  const years = (row?.cells ?? []).map(fiscalYearOf).filter((year) => year !== null);
  if (row === undefined || years.length === 0) {
    const place = { document: sheet.document, line: row?.line ?? sheet.lines[0], label };
    throw new SourceError(
      place,
      row?.cells.join(' ') ?? '',
      '「令和元年度」「R01年度」のような年度の並び',
      '年度の行を確かめてください。',
    );
  }
  return years;
}

/** Refuses a section with a row that nobody would read: one without a known label, or a second one of the same label. */
export function expectRows(sheet: R2Sheet, section: Section, labels: readonly string[]): void {
  const seen = new Set<string>();
  for (const row of sectionRows(sheet, section)) {
    const label = labels.find((known) => row.cells.some((cell) => plainLabel(cell) === plainLabel(known)));
    if (label === undefined || seen.has(label)) {
      const place = { document: sheet.document, line: row.line, label: section };
      throw new SourceError(
        place,
        filled(row).join(' '),
        `行は「${labels.join('」「')}」が一つずつ`,
        '原文の行を確かめてください。',
      );
    }
    seen.add(label);
  }
}

/** A label for comparing: brackets and blanks may be of either width. */
export function plainLabel(label: string): string {
  return label.normalize('NFKC').replaceAll(' ', '');
}
