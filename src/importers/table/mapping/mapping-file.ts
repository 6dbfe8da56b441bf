import { LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Mapping } from '../../../schema/mapping.ts';
import { parseWithSchema } from '../../parse-with-schema.ts';
import type { Parsed } from '../../parse-with-schema.ts';
import { MAPPING_SCHEMA } from './mapping-words.ts';

/** A mapping file (YAML, or JSON, which is YAML). Every deviation is named with its line, found, expected and remedy. */
export function parseMapping(source: string, file: string): Parsed<Mapping> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    return { data: null, errors: document.errors.map(({ pos, message }) => saySyntax(file, lines, pos[0], message)) };
  }
  const open = openPlaces(document).map((offset) => sayOpen(file, lines.linePos(offset).line));
  if (open.length > 0) return { data: null, errors: open };
  const value = valueOf(document);
  if (value === null) return { data: null, errors: [sayAliases(file)] };
  const placeOf = (path: readonly PropertyKey[]) => `${file}${sayLine(document, lines, path)}${sayPath(path)}`;
  return parseWithSchema(MAPPING_SCHEMA, value.read, placeOf);
}

/** null where aliases (*a) lead nowhere, or grow without end. */
function valueOf(document: Document): { read: unknown } | null {
  try {
    return { read: document.toJS({ maxAliasCount: 20 }) };
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

function sayAliases(file: string): string {
  return `${file}: 別名（* で始まる言葉）が多すぎるか、元になる印（&）がありません。別名のない書き方のはずです。* で始まる言葉は引用符で囲むか、中身を書き写してください。`;
}

/** Where a proposed mapping still has a question mark for a person to replace. */
function openPlaces(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (range && (value === '?' || value === '？')) offsets.push(range[0]);
    },
  });
  return offsets;
}

function sayOpen(file: string, line: number): string {
  return `${file} の ${line} 行目: 「?」のままです。値があるはずです。表を見て書き入れてください。`;
}

function sayLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): string {
  const offset = offsetOf(document, path);
  return offset === null ? '' : ` の ${lines.linePos(offset).line} 行目`;
}

/** A person counts from 1. */
function sayPath(path: readonly PropertyKey[]): string {
  const keys = path.map((key) => (typeof key === 'number' ? `${key + 1} 番目` : String(key)));
  return keys.length === 0 ? '' : `「${keys.join(' › ')}」`;
}

/** Where a place of the file begins; of a missing one, where what should hold it begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    if (range) return range[0];
  }
  return null;
}

function saySyntax(file: string, lines: LineCounter, offset: number, message: string): string {
  const { line } = lines.linePos(offset);
  return `${file} の ${line} 行目: YAML として読めません（${message}）。字下げ、コロンのあとの空白、引用符、かっこを確かめてください。`;
}
