import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { joinPieces, programsWithPieces } from './join-pieces.ts';
import { PieceReader, PieceWriter } from './piece-lines.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pieces-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const headOf = (id: string, key: string) => ({ id, key, edition: 2024, hasFigures: true });

function write(name: string, pieces: Record<string, object>): void {
  const writer = new PieceWriter(at(name));
  for (const [id, body] of Object.entries(pieces)) writer.write(headOf(id, 'k'), body);
  writer.close();
}

function bodiesIn(name: string): unknown[] {
  const reader = new PieceReader(at(name));
  const bodies = reader.pieces.map((piece) => reader.body(piece));
  reader.close();
  return bodies;
}

describe('a file of pieces', () => {
  test('gives back what was written, tabs and line breaks too, over the borders of what is read at once', () => {
    const long = { text: '改行\nとタブ\t。'.repeat(400_000) };
    write('one', { a: { text: '\t\n' }, b: long, c: {} });
    expect(bodiesIn('one')).toEqual([{ text: '\t\n' }, long, {}]);
  });

  test('a line that was cut off is none', () => {
    write('one', { a: { n: 1 } });
    appendFileSync(at('one'), '{"id":"b","key":"k"}\t{"n":');
    expect(bodiesIn('one')).toEqual([{ n: 1 }]);
  });
});

describe('joinPieces', () => {
  test('takes each program from whatever file holds it as it is now, in their order', () => {
    write('old', { a: { n: 1 }, b: { n: 2 } });
    write('new', { c: { n: 3 } });
    const programs = ['c', 'a'].map((id) => ({ id, key: 'k' }));
    expect(joinPieces([at('nowhere'), at('old'), at('new')], programs, at('all'))).toEqual(
      programs.map(({ id }) => headOf(id, 'k')),
    );
    expect(bodiesIn('all')).toEqual([{ n: 3 }, { n: 1 }]);
  });

  test('a piece of other data is none', () => {
    write('old', { a: { n: 1 } });
    const changed = { id: 'a', key: 'other' };
    expect(programsWithPieces(at('old'))(changed)).toBe(false);
    expect(programsWithPieces(at('old'))({ id: 'a', key: 'k' })).toBe(true);
    expect(programsWithPieces(at('nowhere'))(changed)).toBe(false);
    expect(() => joinPieces([at('old')], [changed], at('all'))).toThrow('no piece of the program a');
  });
});
