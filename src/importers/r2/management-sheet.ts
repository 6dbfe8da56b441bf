import type { DraftSheet, Form, SourceText } from '../form.ts';
import { fiscalYearOf } from '../eras.ts';
import { readCosts } from './costs.ts';
import { readIndicators } from './indicators.ts';
import { readEvaluations, readTexts } from './narratives.ts';
import { readBasicInformation } from './profile.ts';
import { rowsOf, sectionsOf } from './rows.ts';
import type { R2Sheet } from './rows.ts';
import { SourceError } from '../source-error.ts';

/** "令和 2年度 事務事業マネジメントシート" begins a sheet and says its year. */
const TITLE = /^(\S+?(?: ?\d+)?年度) 事務事業マネジメントシート\s*$/;

/** 事務事業マネジメントシート as table text: cells between tabs, in reading order, one sheet after the other. */
export const r2ManagementSheet: Form = {
  name: 'R2マネジメントシート',
  recognises: (text) => text.split('\n').some((line) => TITLE.test(line)) && /^事務事業名\t/m.test(text),
  read: (source) => sheetsIn(source).map(draftOf),
};

function draftOf(sheet: R2Sheet, index: number): DraftSheet {
  const { name, printedNumber, department, profile } = readBasicInformation(sheet);
  return {
    edition: sheet.edition,
    name,
    printedNumber,
    sources: [{ document: sheet.document, sheet: index + 1, lines: sheet.lines }],
    department,
    profile,
    costs: readCosts(sheet),
    totals: [],
    indicators: readIndicators(sheet),
    evaluations: readEvaluations(sheet),
    texts: readTexts(sheet),
    lost: [],
  };
}

function sheetsIn(source: SourceText): R2Sheet[] {
  const titles = source.lines.flatMap((line, index) => (TITLE.test(line) ? [index] : []));
  if (titles.length > 0) return titles.map((start, nth) => sheetOf(source, start, titles[nth + 1]));
  const place = { document: source.document.id, line: 1, label: '表題' };
  const found = source.lines[0] ?? '';
  throw new SourceError(place, found, '「令和 2年度 事務事業マネジメントシート」の行', '表題の行を確かめてください。');
}

/** `start` and `end` are indexes; `end` is that of the next title. */
function sheetOf(source: SourceText, start: number, end: number | undefined): R2Sheet {
  const document = source.document.id;
  const rows = rowsOf(source.lines.slice(start, end), start + 1);
  const edition = editionOf(source, start);
  const last = rows.at(-1)?.line ?? start + 1;
  return { document, edition, lines: [start + 1, last], sections: sectionsOf(rows, document) };
}

function editionOf(source: SourceText, index: number): number {
  const title = source.lines[index] ?? '';
  const edition = fiscalYearOf(TITLE.exec(title)?.[1] ?? '');
  if (edition !== null) return edition;
  const place = { document: source.document.id, line: index + 1, label: '表題' };
  throw new SourceError(place, title, '「令和 2年度」のような年度', '表題の年度を確かめてください。');
}
