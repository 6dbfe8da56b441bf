import { type FileImport } from './outcome.ts';
import { importPdfFile, isPdf } from './pdf.ts';
import { importTableFile, type TableOptions } from './table.ts';
import { importTextFile, isTextOfForm, type TextOptions } from './text.ts';

export type ImportOptions = TableOptions & TextOptions;

/** One kind of file that can be imported. */
export interface FileKind {
  recognises(path: string): boolean;
  import(folder: string, path: string, options: ImportOptions): Promise<FileImport>;
}

/** The first that recognises a file reads it; a table is what is left. A new kind is a new entry. */
export const FILE_KINDS: readonly FileKind[] = [
  { recognises: isTextOfForm, import: importTextFile },
  { recognises: isPdf, import: importPdfFile },
  { recognises: () => true, import: importTableFile },
];
