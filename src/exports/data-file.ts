/** A file below /data/. */
export interface DataFile {
  path: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const MEDIA_TYPES: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  txt: 'text/plain',
  zip: 'application/zip',
};

export function file(path: string, content: string | Uint8Array<ArrayBuffer>): DataFile {
  const mediaType = MEDIA_TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream';
  return { path, mediaType, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

export function json(path: string, value: unknown): DataFile {
  return file(path, `${JSON.stringify(value, null, 2)}\n`);
}
