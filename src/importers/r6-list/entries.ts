import type { Department } from '../../schema/sheet.ts';
import { departmentOf } from '../departments.ts';
import { joined, linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { SourceText } from '../form.ts';
import { SourceError } from '../source-error.ts';

/** One entry of the list, its narratives not yet told apart. */
export interface Entry {
  document: string;
  /** 通し番号 */
  serial: number;
  /** 事業番号 as printed */
  number: string;
  name: string;
  department: Department;
  /** 事業の目的, 事業の概要 and 成果, one after the other. */
  narrative: Line[];
  /** First and last line, from 1. */
  lines: [number, number];
}

/** "43 1045" or "1 8 保有データの活用環境整備": both numbers in half-width digits, which no other line begins with. */
const HEAD = /^ ?(\d+) (\d+)(?: (.+))?$/;

/** A department is wrapped over two lines; more than three would be something else. */
const DEPARTMENT_LINES = 3;

/** The entries of the list. SourceError where 通し番号 does not run 1, 2, 3 … or an entry lacks a name or a department. */
export function entriesOf(source: SourceText): Entry[] {
  const lines = linesOf(source.lines);
  const document = source.document.id;
  const heads = lines.flatMap(({ text }, index) => (HEAD.test(text) ? [index] : []));
  if (heads[0] !== 0) throw noHead(document, lines[0]);
  return heads.map((start, nth) => entryOf(document, nth + 1, lines.slice(start, heads[nth + 1])));
}

function entryOf(document: string, serial: number, [head, ...rest]: Line[]): Entry {
  const [, printedSerial, number, nameBeside] = HEAD.exec(head?.text ?? '') ?? [];
  if (head === undefined || number === undefined || printedSerial !== String(serial)) {
    const place = { document, line: head?.line ?? 1, label: '通し番号' };
    throw new SourceError(
      place,
      head?.text ?? '',
      `通し番号は${serial}`,
      '抜けた事業か、数字で始まる本文の行がないか確かめてください。',
    );
  }
  const place = { document, line: head.line, label: `通し番号${serial}` };
  const { nameLines, department, narrative } = nameAndDepartment(
    place,
    nameBeside === undefined ? rest : [{ ...head, text: nameBeside }, ...rest],
  );
  const last = rest.at(-1)?.line ?? head.line;
  return { document, serial, number, name: joined(nameLines), department, narrative, lines: [head.line, last] };
}

/** The department is the first lines that make one (企画ソリューション部科学 / 技術戦略課), as few as possible; the name is what stands before. */
function nameAndDepartment(place: { document: string; line: number; label: string }, lines: Line[]) {
  for (let end = 2; end <= lines.length; end += 1) {
    for (let start = end - 1; start >= Math.max(1, end - DEPARTMENT_LINES); start -= 1) {
      const department = departmentOf(joined(lines.slice(start, end)));
      if (department === null) continue;
      return { nameLines: lines.slice(0, start), department, narrative: lines.slice(end) };
    }
  }
  const found = joined(lines.slice(0, 4));
  throw new SourceError(place, found, '事務事業名の次に「…部…課」のような部署名', '部署名の行を確かめてください。');
}

function noHead(document: string, line: Line | undefined): SourceError {
  const place = { document, line: line?.line ?? 1, label: '通し番号' };
  return new SourceError(
    place,
    line?.text ?? '',
    '「1 8 事業の名称」のような番号の行で始まる',
    '最初の事業の行を確かめてください。',
  );
}
