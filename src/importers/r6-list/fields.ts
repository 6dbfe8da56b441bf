import { RESULT_CUTS } from './cuts.ts';
import type { Entry } from './entries.ts';
import { beginsParagraph, endsSentence, joined, paragraphsOf } from './lines.ts';
import type { Line } from './lines.ts';
import { SourceError } from '../source-error.ts';

export interface Fields {
  purpose: Line[];
  overview: Line[];
  result: Line[];
}

/** Characters on a line of 事業の目的, whose column is about 24 wide. A longer line stands in the wide columns (about 40). */
const PURPOSE_WIDTH = 26;
/** A shorter line of 事業の目的 has not come to the end of its cell, so that the text ends there. */
const PURPOSE_FULL = 20;

/**
 * What a result says was done (…した。, …見送った※), or when (４月～１２月　…). The overview says what is done (…する。) or
 * names it (…の実施).
 */
const DONE = /た[。※]|^[０-９]+月/;

/** The three narratives of an entry. SourceError where one of them is empty or their boundary cannot be told. */
export function fieldsOf(entry: Entry): Fields {
  const end = purposeEnd(entry.narrative);
  const purpose = entry.narrative.slice(0, end);
  const wide = entry.narrative.slice(end);
  const start = resultStart(entry, wide);
  if (purpose.length === 0 || start <= 0) throw unclear(entry, '事業の目的・事業の概要・成果');
  return { purpose, overview: wide.slice(0, start), result: wide.slice(start) };
}

/** Index after the last line of 事業の目的: it goes on while lines fit its column and the one before was full. */
function purposeEnd(lines: Line[]): number {
  const end = lines.findIndex((line, index) => {
    const previous = lines[index - 1];
    return line.text.length > PURPOSE_WIDTH || (previous !== undefined && !runsOn(previous));
  });
  return end < 0 ? lines.length : end;
}

function runsOn(line: Line): boolean {
  return line.breaks || (line.text.length >= PURPOSE_FULL && !endsSentence(line));
}

/** Index of the first line of 成果 among the lines of the wide columns; the first paragraph is always 事業の概要. */
function resultStart(entry: Entry, wide: Line[]): number {
  const cut = RESULT_CUTS.find(({ document, serial }) => document === entry.document && serial === entry.serial);
  const [, ...paragraphs] = paragraphsOf(wide, beginsParagraph);
  const first = cut
    ? wide.find(({ text }) => text.includes(cut.words))
    : paragraphs.find((paragraph) => DONE.test(joined(paragraph)))?.[0];
  if (first === undefined) throw unclear(entry, '成果');
  return wide.indexOf(first);
}

function unclear(entry: Entry, label: string): SourceError {
  const place = { document: entry.document, line: entry.lines[0], label: `通し番号${entry.serial} ${label}` };
  const found = `${entry.name} ${joined(entry.narrative).slice(-40)}`;
  const expected = '目的・概要・成果が順に並び、成果は過去形（…した。）か月で始まる項目';
  return new SourceError(
    place,
    found,
    expected,
    '境目を読み取れないときは、成果の最初の言葉を src/importers/r6-list/cuts.ts に書いてください。',
  );
}
