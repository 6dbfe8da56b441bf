import { join } from 'node:path';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { type IndexPiece, indexPiece } from '../../src/search/index/index-piece.ts';
import { proseRecords } from '../../src/search/prose-records.ts';
import { inIndexOrder } from '../../src/search/record-order.ts';
import { entriesBelow, type FileEntry } from './file-entry.ts';
import type { PieceHead, ProgramPiece } from './own-pieces.ts';
import { PieceReader } from './piece-lines.ts';
import type { IndexTask } from './worker-tasks.ts';

/** Writes the search index: programs first, then the pages of prose. */
export async function makeIndex({ out, pieces, before }: IndexTask): Promise<FileEntry[]> {
  const reader = new PieceReader<PieceHead>(pieces);
  const prose = proseRecords(out).map(indexPiece);
  const count = reader.pieces.length + prose.length;
  await buildIndex(inOrder(reader, prose), { out, count, before });
  reader.close();
  return entriesBelow(join(out, 'pagefind')).map((entry) => ({ ...entry, path: `pagefind/${entry.path}` }));
}

/** One after the other: together they may not fit into the memory. */
function* inOrder(reader: PieceReader<PieceHead>, prose: readonly IndexPiece[]): Generator<IndexPiece> {
  const sorted = reader.pieces.toSorted((a, b) => inIndexOrder(a.head, b.head));
  for (const piece of sorted) yield reader.body<ProgramPiece>(piece).search;
  yield* prose;
}
