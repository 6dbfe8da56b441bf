import { posix } from 'node:path';
import { MAX_CELLS } from './limits.ts';
import { TableError } from '../table-error.ts';
import type { Workbook, Worksheet } from './workbook.ts';
import type { CellContext } from './xlsx-cell.ts';
import { parseSheet, type SheetContext } from './xlsx-sheet.ts';
import { parseSharedStrings } from './xlsx-strings.ts';
import { parseStyles } from './xlsx-styles.ts';
import { type Attributes, walkXml, withoutEscapes } from './xml.ts';
import { type ZipParts, zipParts } from './zip-parts.ts';

// read-excel-file is not used for this: it hides number formats, hidden tabs and merged cells, reads a failed formula as a
// text and stops at the first formula without a result.

interface Link {
  /** Path of the part inside the file. */
  target: string;
  /** worksheet, sharedStrings, styles, chartsheet … */
  type: string;
}

interface Tab {
  name: string;
  hidden: boolean;
  link: Link;
  number: number;
}

/** A workbook (.xlsx, .xlsm: macros are never read) from its bytes. Links to other files are never followed. */
export function parseXlsx(bytes: Uint8Array, file: string): Workbook {
  const parts = zipParts(bytes, file);
  refuseOtherFormats(parts, file);
  const text = (path: string) => textOf(parts, path);
  try {
    return workbookOf(text, file);
  } catch (error) {
    if (error instanceof TableError) throw error;
    throw broken(file);
  }
}

type ReadText = (path: string) => string | null;

function workbookOf(text: ReadText, file: string): Workbook {
  const root = linksOf(text, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const links = linksOf(text, root);
  const { tabs, from1904 } = tabsOf(text(root), links, file);
  const first = (type: string) => text(links.find((link) => link.type === type)?.target ?? '');
  const context: CellContext = {
    strings: parseSharedStrings(first('sharedStrings') ?? '<sst/>'),
    formats: parseStyles(first('styles') ?? '<styleSheet/>'),
    from1904,
  };
  const left = { cells: MAX_CELLS };
  const worksheets = tabs
    .filter(({ link }) => link.type === 'worksheet')
    .map((tab) => worksheetOf(tab, text, { ...context, place: { file, worksheet: tab.name }, left }));
  if (worksheets.length === 0) throw broken(file);
  return { file, worksheets };
}

function worksheetOf({ name, hidden, link, number }: Tab, text: ReadText, context: SheetContext): Worksheet {
  const xml = text(link.target);
  if (xml === null) throw broken(context.place.file);
  try {
    return { name, number, hidden, ...parseSheet(xml, context) };
  } catch (error) {
    if (error instanceof TableError) throw error;
    throw broken(context.place.file, name);
  }
}

/** The parts that a part names. Those of other files (TargetMode External) are left out. */
function linksOf(text: ReadText, path: string): (Link & { id: string })[] {
  const folder = posix.dirname(path);
  const xml = text(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  const links: (Link & { id: string })[] = [];
  const open = (name: string, attributes: () => Attributes) => {
    if (name !== 'Relationship') return;
    const { Id: id = '', Target: to = '', Type: type = '', TargetMode: mode } = attributes();
    const target = to.startsWith('/') ? posix.normalize(to.slice(1)) : posix.join(folder, to);
    if (mode !== 'External') links.push({ id, target, type: posix.basename(type) });
  };
  if (xml !== null) walkXml(xml, { open });
  return links;
}

function tabsOf(xml: string | null, links: readonly (Link & { id: string })[], file: string) {
  if (xml === null) throw broken(file);
  const tabs: Tab[] = [];
  let from1904 = false;
  let number = 0;
  const open = (name: string, attributes: () => Attributes) => {
    if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes()['date1904'] ?? '');
    if (name !== 'sheet') return;
    number += 1;
    const { name: title = '', id, state = 'visible' } = attributes();
    const link = links.find((each) => each.id === id);
    if (!link) throw broken(file, title);
    tabs.push({ name: withoutEscapes(title), hidden: state !== 'visible', link, number });
  };
  walkXml(xml, { open });
  return { tabs, from1904 };
}

function textOf(parts: ZipParts, path: string): string | null {
  const bytes = parts.read(path) ?? parts.read(sameName(parts.names, path));
  if (bytes === null) return null;
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** Some writers name a part in other letter case, or with a backslash. */
function sameName(names: readonly string[], path: string): string {
  const plain = (name: string) => name.replaceAll('\\', '/').toLowerCase();
  return names.find((name) => plain(name) === path.toLowerCase()) ?? '';
}

const OTHERS: [part: RegExp, found: string][] = [
  [/^xl\/workbook\.bin$/i, 'バイナリ形式のブック（.xlsb）'],
  [/^word\//i, 'Wordの文書'],
  [/^ppt\//i, 'PowerPointの文書'],
  [/^content\.xml$/i, 'OpenDocument形式のファイル（.odsなど）'],
  [/^Index\/.*\.iwa$|^Index\.zip$/i, 'Numbersのファイル'],
];

function refuseOtherFormats({ names }: ZipParts, file: string): void {
  const [, found] = OTHERS.find(([part]) => names.some((name) => part.test(name))) ?? [];
  const isBook = names.some((name) => /(?:^|[\\/])workbook\w*\.xml$/i.test(name));
  if (found === undefined && isBook) return;
  throw new TableError(
    { file },
    {
      found: found ?? '表の入っていない圧縮ファイル',
      expected: 'Excelブック（.xlsx）またはCSV',
      remedy: '表計算ソフトで開き、「Excel ブック（.xlsx）」として保存し直してください。',
    },
  );
}

function broken(file: string, worksheet?: string): TableError {
  return new TableError(
    { file, worksheet },
    {
      found: '壊れたブック',
      expected: '最後まで読めるExcelブック',
      remedy: 'Excelで開き、「Excel ブック（.xlsx）」として保存し直してください。',
    },
  );
}
