import type { Sheet } from '../schema/sheet.ts';
import type { SourceDocument } from '../schema/site.ts';

/** The text of one document, corrections applied. Line n of the file is `lines[n - 1]`. */
export interface SourceText {
  document: SourceDocument;
  lines: string[];
}

/** A sheet as a form states it: which program it belongs to is decided afterwards, by its name (identity.ts). */
export type DraftSheet = Omit<Sheet, 'programId'>;

/** One of the city's forms. `read` throws a SourceError (source-error.ts) when the text is not what the form promises. */
export interface Form {
  /** 様式, as in the manifest. */
  name: string;
  recognises(text: string): boolean;
  read(source: SourceText): DraftSheet[];
}
