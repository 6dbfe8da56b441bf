import type { RecordBlock, RecordRow, SearchRecord } from './record-shape.ts';

/** What a result row needs of a record: records/<place in the index>, JSON compressed by gzip. */
export interface StoredRecord {
  title: string;
  blocks: RecordBlock[];
  row: RecordRow;
}

const GZIP = [0x1f, 0x8b];

export function printStored({ title, blocks, row }: SearchRecord): string {
  const stored: StoredRecord = { title, blocks, row };
  return JSON.stringify(stored);
}

/** Reads a stored record. A server that unpacks the file on its way is welcome to. */
export async function readRecord(bytes: Uint8Array<ArrayBuffer>): Promise<StoredRecord> {
  const isPacked = GZIP.every((byte, index) => bytes[index] === byte);
  const stream = new Blob([bytes]).stream();
  const text = new Response(isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream).text();
  return JSON.parse(await text) as StoredRecord;
}
