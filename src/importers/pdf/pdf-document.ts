import { fiscalYearName } from '../../i18n/eras.ts';
import type { SourceDocument } from '../../schema/site.ts';
import type { DraftSheet } from '../form.ts';
import type { DocumentFacts } from '../import-text.ts';
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

export interface DocumentOrigin {
  id: string;
  /** Name of the PDF. */
  file: string;
  municipality: string;
  /** Date of receipt of a new document, YYYY-MM-DD. */
  today: string;
  /** What the officer says of the document; the rest is taken from the sheets. */
  facts: Partial<DocumentFacts>;
  /** The entry of a former import. */
  before: SourceDocument | undefined;
}

/** The entry of data/sources/manifest.json: what the officer says, else what a former import said, else what the sheets say. */
export function pdfDocument(drafts: readonly DraftSheet[], of: DocumentOrigin): SourceDocument {
  const { edition } = drafts[0]!;
  const year = fiscalYearName(edition);
  const { title, department, received, licence } = of.facts;
  return {
    id: of.id,
    file: `${of.id}.txt`,
    title: title || of.before?.title || `${year} ${TITLE}`,
    edition,
    covers: year,
    publisher: of.municipality,
    department: department || departmentOf(drafts) || of.municipality,
    form: formOfEdition(edition),
    sheets: drafts.length,
    received: received || of.before?.received || of.today,
    licenceNote:
      licence ||
      of.before?.licenceNote ||
      '市のシートの利用条件は確認できていません。利用するときは出典を示してください。',
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
