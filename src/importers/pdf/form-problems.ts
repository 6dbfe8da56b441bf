import { SourceError } from '../source-error.ts';

interface Place {
  line: number;
  page: number;
}

/** What stands there instead: printed words, '' for an empty place, null for a label or row that is missing. */
export type Found = string | null;

/** Collects everything that is wrong with a text, so that all of it is told at once. */
export interface FormProblems {
  add(place: Place, label: string, found: Found, expected: string, remedy: string): void;
  /** Throws one SourceError that lists them all; nothing where there are none. */
  throwAll(): void;
}

const REMEDY = 'PDFのこの場所を確かめてください。';
/** The kept text can be corrected, once it is kept. */
const REMEDY_IN_TEXT = `${REMEDY}PDFと違うときは data/corrections.json に訂正を書きます。`;

/** `document` is the id of a kept text, or the name of a PDF whose text is not kept yet: then there are no lines to name. */
export function formProblems(document: string): FormProblems {
  const errors: string[] = [];
  return {
    add({ line, page }, label, found, expected, remedy) {
      const isPdf = /\.pdf$/i.test(document);
      const place = isPdf ? `${page} ページ` : `${line} 行目（PDFの${page}ページ）`;
      const advice = remedy || (isPdf ? REMEDY : REMEDY_IN_TEXT);
      errors.push(`${document} の ${place}「${label}」: ${say(found)}。${expected}のはずです。${advice}`);
    },
    throwAll() {
      if (errors.length === 0) return;
      const error = new SourceError({ document, line: 1, label: '' }, '', '', '');
      error.message = errors.join('\n');
      throw error;
    },
  };
}

function say(found: Found): string {
  if (found === null) return '見つかりません';
  return found.trim() === '' ? '何も書かれていません' : `「${found.replace(/\s+/g, ' ').slice(0, 60)}」とあります`;
}
