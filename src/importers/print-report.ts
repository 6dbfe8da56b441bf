import type { ImportInputs } from './read-inputs.ts';
import type { ImportRun } from './run-import.ts';
import type { WrittenSheets } from './write-sheets.ts';

/** The report of an import for the person who ran it: what was read, what was written, every error. */
export function printReport({ inputs, files, errors }: ImportRun): string {
  const lines = [...(inputs ? printInputs(inputs) : []), ...(files ? printFiles(files) : printErrors(errors))];
  return `${lines.join('\n')}\n`;
}

function printInputs({ sources, corrections, decisions }: ImportInputs): string[] {
  return [
    `文書 ${sources.length} 件`,
    ...sources.map(({ document }) => `  ${document.title}（${document.id}、シート ${document.sheets} 件）`),
    `文字の訂正 ${corrections.length} 件、値の判断 ${decisions.length} 件`,
  ];
}

function printFiles({ written, unchanged, removed }: WrittenSheets): string[] {
  return [
    `シート: 書き込み ${written.length} 件、変更なし ${unchanged.length} 件、削除 ${removed.length} 件`,
    ...written.map((path) => `  書き込み ${path}`),
    ...removed.map((path) => `  削除 ${path}`),
  ];
}

function printErrors(errors: readonly string[]): string[] {
  return [`誤りが ${errors.length} 件あります。シートは書き込んでいません。`, ...errors.map((error) => `  ${error}`)];
}
