/** A line of text in a cell of the list. The text file puts a blank line after every line; those are gone here. */
export interface Line {
  line: number;
  text: string;
  /** A blank at the end of the line: the cell itself breaks the line here, it is not only full. */
  breaks: boolean;
}

/** The words of the page header, which stands between two entries, whole or in part. */
const PAGE_HEADER = ['通し', '番号', '事業', '事務事業名 部署名 事業の目的 事業の概要 成果'];

/** The lines that hold something. A page header begins with 通し and goes on as long as its words do. */
export function linesOf(source: string[]): Line[] {
  const lines = source
    .map((text, index) => ({ line: index + 1, text: text.replace(/[ \t\r]+$/, ''), breaks: /\S[ \t]+\r?$/.test(text) }))
    .filter(({ text }) => text !== '');
  let inHeader = false;
  return lines.filter(({ text }) => {
    inHeader = text === '通し' || (inHeader && PAGE_HEADER.includes(text));
    return !inHeader;
  });
}

/** What begins a new item within a cell: a bullet, a note, （１） or （随時）. An indented bullet keeps its full-width blank. */
const ITEM = /^　?[・●○※]|^（([０-９]+|随時)）/;

const SENTENCE_END = /[。※]$/;

/** A sentence (or a note closed by ※) ends with the line. */
export function endsSentence({ text }: Line): boolean {
  return SENTENCE_END.test(text);
}

/** Shorter than this, a line of the wide columns (35 to 43 characters when full) has not come to the end of its cell. */
const FULL = 33;

/** The end of a word and of its sentence, on a line of its own: entry 22 wraps 支援す / る。 long before the cell is full. */
const TAIL = /^[ぁ-ん]{1,3}。$/;

/** Whether a line of 事業の概要 or 成果 begins a paragraph, seen from the line before it. */
export function beginsParagraph(previous: Line, next: Line): boolean {
  if (TAIL.test(next.text)) return false;
  return previous.breaks || endsSentence(previous) || ITEM.test(next.text) || previous.text.length < FULL;
}

/**
 * Whether a line of 事業の目的 begins a paragraph. The blank at the end of a line does not count here: in entry 39 it stands
 * within a word (通じ / て).
 */
export function beginsPurposeParagraph(previous: Line, next: Line): boolean {
  return endsSentence(previous) || ITEM.test(next.text);
}

/** Lines gathered into paragraphs, which are never empty. */
export function paragraphsOf(lines: Line[], begins: (previous: Line, next: Line) => boolean): Line[][] {
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const open = paragraphs.at(-1);
    if (previous === undefined || open === undefined || begins(previous, line)) paragraphs.push([line]);
    else open.push(line);
  }
  return paragraphs;
}

/** Lines that only wrap are joined without a blank. */
export function joined(lines: Line[]): string {
  return lines.map(({ text }) => text).join('');
}
