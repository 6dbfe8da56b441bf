/** What the reader's browser needs of Pagefind beside the index itself. */
export interface BrowserBundle {
  /** Its program and its WebAssembly by file name. */
  files: ReadonlyMap<string, Uint8Array>;
  /** pagefind-entry.json of an index with one record. */
  entry: { version: string; languages: Record<string, { hash: string; wasm: null; page_count: number }> };
}

const ENTRY = 'pagefind-entry.json';
const WANTED = ['pagefind.js', 'wasm.unknown.pagefind'];

/** Takes it out of an index that Pagefind makes: its package ships it inside a program. Throws where Pagefind fails. */
export async function browserBundle(): Promise<BrowserBundle> {
  const pagefind = await import('pagefind');
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  // An unknown language: no stemmer.
  const added = await index.addCustomRecord({ url: '0', content: '0', language: 'x' });
  const made = await index.getFiles();
  const refused = [...added.errors, ...made.errors];
  if (refused.length > 0) throw new Error(refused.join('\n'));
  await index.deleteIndex();
  await pagefind.close();
  const files = new Map(made.files.map(({ path, content }) => [path, content]));
  const missing = [ENTRY, ...WANTED].filter((name) => !files.has(name));
  if (missing.length > 0) throw new Error(`Pagefind made no ${missing.join(', ')}`);
  const entry = JSON.parse(Buffer.from(files.get(ENTRY)!).toString()) as BrowserBundle['entry'];
  return { entry, files: new Map(WANTED.map((name) => [name, files.get(name)!])) };
}
