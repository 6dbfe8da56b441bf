import { fiscalYearName } from '../../i18n/eras.ts';
import type { SourceDocument } from '../../schema/site.ts';
import type { DraftSheet } from '../form.ts';
import { TITLE } from './form-labels.ts';
import { formOfEdition } from './management-form.ts';

/** Id of the document of a PDF: its file name in small letters and hyphens; a Japanese name gives the year instead. */
export function documentIdOf(file: string, edition: number): string {
  const name = file
    .replace(/\.pdf$/i, '')
    .normalize('NFKC')
    .toLowerCase();
  const id = name.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return /[a-z]/.test(id) ? id : `management-sheets-${edition}`;
}

/** The entry of data/sources/manifest.json. `before` is that of a former import, whose date of receipt it keeps. */
export function pdfDocument(
  drafts: readonly DraftSheet[],
  of: { id: string; file: string; municipality: string; today: string; before: SourceDocument | undefined },
): SourceDocument {
  const { edition } = drafts[0]!;
  const year = fiscalYearName(edition);
  return {
    id: of.id,
    file: `${of.id}.txt`,
    title: of.before?.title ?? `${year} ${TITLE}`,
    edition,
    covers: year,
    publisher: of.municipality,
    department: departmentOf(drafts) ?? of.municipality,
    form: formOfEdition(edition),
    sheets: drafts.length,
    received: of.before?.received ?? of.today,
    licenceNote:
      of.before?.licenceNote ?? '市のシートの利用条件は確認できていません。利用するときは出典を示してください。',
    note: `PDF「${of.file}」から、文字の位置を使って表のとおりに取り出した文字です。`,
  };
}

/** The section that all sheets are of, else their bureau. */
function departmentOf(drafts: readonly DraftSheet[]): string | null {
  const sections = new Set(drafts.map(({ department }) => `${department.bureau}${department.section}`));
  if (sections.size === 1) return [...sections][0]!;
  const bureaus = new Set(drafts.map(({ department }) => department.bureau));
  return bureaus.size === 1 ? [...bureaus][0]! || null : null;
}
