import { closeSync, openSync, readSync, writeSync } from 'node:fs';

// A file of pieces: a line for each program, its head (JSON), a tab, its body (JSON). JSON writes a tab in a text as \t.

const TAB = 0x09;
const NEWLINE = 0x0a;
const CHUNK = 1 << 22;

/** Where a piece stands, and its head. */
export interface FoundPiece<Head> {
  head: Head;
  /** Of the whole line, in bytes. */
  start: number;
  end: number;
  /** Of the body. */
  body: number;
}

/** Writes pieces one after the other. */
export class PieceWriter {
  readonly #file: number;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  write(head: object, body: object): void {
    writeSync(this.#file, `${JSON.stringify(head)}\t${JSON.stringify(body)}\n`);
  }

  /** A line as it stands in another file. */
  writeLine(line: Uint8Array): void {
    writeSync(this.#file, line);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Reads the heads of all pieces; a body only when it is asked for. */
export class PieceReader<Head> {
  readonly #file: number;
  readonly pieces: FoundPiece<Head>[] = [];

  constructor(path: string) {
    this.#file = openSync(path, 'r');
    this.#findLines();
  }

  line({ start, end }: FoundPiece<Head>): Buffer {
    return this.#read(start, end);
  }

  body<Body>({ body, end }: FoundPiece<Head>): Body {
    return JSON.parse(this.#read(body, end).toString()) as Body;
  }

  close(): void {
    closeSync(this.#file);
  }

  #read(start: number, end: number): Buffer {
    const bytes = Buffer.allocUnsafe(end - start);
    readSync(this.#file, bytes, 0, bytes.length, start);
    return bytes;
  }

  /** A line that is cut off at the end of the file is none. */
  #findLines(): void {
    let start = 0;
    let open = Buffer.alloc(0);
    for (const chunk of this.#chunks()) {
      open = Buffer.concat([open, chunk]);
      let line = 0;
      for (let end; (end = open.indexOf(NEWLINE, line)) >= 0; line = end + 1) this.#find(open, start, line, end);
      start += line;
      open = open.subarray(line);
    }
  }

  #find(bytes: Buffer, offset: number, line: number, end: number): void {
    const tab = bytes.indexOf(TAB, line);
    const head = JSON.parse(bytes.subarray(line, tab).toString()) as Head;
    this.pieces.push({ head, start: offset + line, body: offset + tab + 1, end: offset + end + 1 });
  }

  *#chunks(): Generator<Buffer> {
    for (let at = 0; ; at += CHUNK) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(this.#file, chunk, 0, CHUNK, at);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  }
}
