import type { Narrative } from '../../schema/sheet.ts';
import { isDash, sectionRows } from './rows.ts';
import type { R2Sheet, Row } from './rows.ts';
import { SourceError } from '../source-error.ts';

const LABEL = '課題';
const WORK = '業務';
const ORGANIZATION = '組織、予算等';

/** A row without label is a second half of 課題. */
const ROWS_OF_SECTION = ['前年度の課題への対応', '成果', LABEL, '', '改善目標'];

interface Part {
  line: number;
  text: string;
}

/**
 * 課題, which has two halves. The text gives them in a cell each, in one cell each together with their label, or both in one
 * cell; sheet 095 has stray paragraph tags. SourceError where one of the two labels is missing.
 */
export function readIssues(sheet: R2Sheet): Narrative[] {
  const parts = issueRows(sheet).flatMap(partsOf);
  return [
    ...issueOf(sheet, parts, { label: WORK, role: 'issue_work' }),
    ...issueOf(sheet, parts, { label: ORGANIZATION, role: 'issue_organization' }),
  ];
}

/** The row of the label and those that follow without a label of their own. */
function issueRows(sheet: R2Sheet): Row[] {
  const rows = sectionRows(sheet, '事業の成果と課題');
  const start = rows.findIndex((row) => row.cells[0] === LABEL);
  if (start < 0) throw missing(sheet, LABEL);
  const outside = rows.find((row) => !ROWS_OF_SECTION.includes(row.cells[0] ?? ''));
  if (outside !== undefined) throw unlabelled(sheet, outside);
  const length = rows.slice(start + 1).findIndex((row) => row.cells[0] !== '');
  return rows.slice(start, length < 0 ? undefined : start + 1 + length);
}

/** The row without its label and tags, cut before each of the two labels. Cells and glued words are both parted by a blank then. */
function partsOf(row: Row): Part[] {
  const cells = row.cells[0] === LABEL ? row.cells.slice(1) : row.cells;
  const text = cells
    .join(' ')
    .replace(/<\/?p>/g, '')
    .trim();
  const cut = new RegExp(`(?:^|\\s+)(?=${ORGANIZATION}(?:\\s|$))`);
  return text.split(cut).map((part) => ({ line: row.line, text: part.trim() }));
}

function issueOf(sheet: R2Sheet, parts: Part[], { label, role }: Pick<Narrative, 'label' | 'role'>): Narrative[] {
  const part = parts.find(({ text }) => text === label || text.startsWith(`${label} `));
  if (part === undefined) throw missing(sheet, `${LABEL}（${label}）`);
  const body = part.text.slice(label.length).trim();
  if (body === '' || isDash(body)) return [];
  const { document } = sheet;
  return [{ role, label: `${LABEL}（${label}）`, fiscalYear: null, body, document, line: part.line }];
}

function unlabelled(sheet: R2Sheet, row: Row): SourceError {
  const place = { document: sheet.document, line: row.line, label: '事業の成果と課題' };
  const expected = `項目名は ${ROWS_OF_SECTION.filter((label) => label !== '').join('・')} のどれか`;
  return new SourceError(place, row.cells.join(' ').trim(), expected, '原文の行を確かめてください。');
}

function missing(sheet: R2Sheet, label: string): SourceError {
  const rows = sectionRows(sheet, '事業の成果と課題');
  const place = { document: sheet.document, line: rows[0]?.line ?? sheet.lines[0], label };
  const expected = `課題に「${WORK}」と「${ORGANIZATION}」の二つがある`;
  return new SourceError(place, '', expected, '原文の課題の行を補ってください。');
}
