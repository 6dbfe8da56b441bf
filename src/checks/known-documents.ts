import { checkWords } from '../i18n/ja/checks.ts';
import { fieldName } from '../i18n/ja/fields.ts';
import type { Issue } from '../model/issue.ts';
import type { DataSet } from '../model/program.ts';
import type { Sheet } from '../schema/sheet.ts';
import { issueOf, sheetsOf } from './issues.ts';

/** Every sheet comes from documents of the manifest, of its own edition and with a form; every cell from one of them. */
export function knownDocuments(data: DataSet): Issue[] {
  return sheetsOf(data).flatMap(({ sheet, file }) => [
    ...sheet.sources.flatMap((source) => sourceIssues(data, sheet, source.document, file)),
    ...foreignDocuments(sheet, file),
  ]);
}

function sourceIssues(data: DataSet, sheet: Sheet, id: string, file: string): Issue[] {
  const document = data.documents.get(id);
  const place = fieldName('sources');
  if (!document)
    return [issueOf('known-documents', 'error', { file, place, found: id, expected: checkWords.knownDocument })];
  if (document.form === null) {
    return [issueOf('known-documents', 'error', { file, place, found: id, expected: checkWords.documentWithForm })];
  }
  if (document.edition === sheet.edition) return [];
  const expected = checkWords.editionOf(id, document.edition);
  return [
    issueOf('known-documents', 'error', { file, place: fieldName('edition'), found: String(sheet.edition), expected }),
  ];
}

function foreignDocuments(sheet: Sheet, file: string): Issue[] {
  const own = sheet.sources.map(({ document }) => document);
  const expected = checkWords.sourceOfSheet(own);
  const lists = ['costs', 'totals', 'otherFigures', 'indicators', 'evaluations', 'texts'] as const;
  return lists.flatMap((list) => {
    const foreign = new Set(
      (sheet[list] ?? []).map(({ document }) => document).filter((document) => !own.includes(document)),
    );
    return [...foreign].map((found) =>
      issueOf('known-documents', 'error', { file, place: fieldName(list), found, expected }),
    );
  });
}
