import type { CsvRow } from '../manifest.ts';
import type { RecordFacets } from '../record-facets.ts';
import type { SearchRecord } from '../record-shape.ts';
import { printStored } from '../stored-record.ts';
import { keywordsOf } from './keywords.ts';
import { recordDisplays } from '../record-lines.ts';
import { type RecordWords, recordWords } from './record-words.ts';

/** All that the index needs of one record, and nothing of others, so that it can be kept from one build to the next. */
export interface IndexPiece {
  /** Its name in the index, and the name of its file in records/: the 事業ID, or the address of a page. */
  name: string;
  words: RecordWords;
  /** Words of the record as key form → as written. */
  keywords: [key: string, word: string][];
  /** Its file in records/, before it is compressed. */
  stored: string;
  facets: RecordFacets;
  csvRow: CsvRow | null;
}

export function indexPiece(record: SearchRecord): IndexPiece {
  const displays = recordDisplays(record);
  return {
    name: record.row.id ?? record.row.url.replaceAll(/\W+/g, '-'),
    words: recordWords(record, displays),
    keywords: keywordsOf(displays),
    stored: printStored(record),
    facets: record.facets,
    csvRow: record.csvRow,
  };
}
