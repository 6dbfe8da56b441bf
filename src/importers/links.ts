import type { ProgramIdentity } from '../schema/program.ts';
import type { Sheet } from '../schema/sheet.ts';

/**
 * Compares the links of data/programs.json with the sheets that were read: every sheet of a document has a link that
 * says why it belongs to its program, and every link has a sheet. Links to documents that could not be read at all are
 * left alone: that document has an error of its own.
 */
export function checkLinks(
  sheets: readonly Sheet[],
  programs: readonly ProgramIdentity[],
  unread: readonly string[] = [],
): string[] {
  const read = new Set(sheets.flatMap(linksOfSheet));
  const stated = new Set(programs.flatMap((program) => linksOfProgram(program, unread)));
  const unstated = [...read].filter((link) => !stated.has(link));
  const empty = [...stated].filter((link) => !read.has(link));
  return [...unstated.map(sayUnstated), ...empty.map(sayEmpty)];
}

const sayLink = (id: string, edition: number, document: string) => `${id}（${edition}年度、${document}）`;

function linksOfSheet({ programId, edition, sources }: Sheet): string[] {
  return sources.map(({ document }) => sayLink(programId, edition, document));
}

function linksOfProgram({ id, links }: ProgramIdentity, unread: readonly string[]): string[] {
  const readable = links.filter(({ document }) => !unread.includes(document));
  return readable.map(({ edition, document }) => sayLink(id, edition, document));
}

function sayUnstated(link: string): string {
  return `data/programs.json: ${link}のシートが読めましたが、links にありません。根拠（basis）と証拠（evidence）があるはずです。この事業の links に加えてください。`;
}

function sayEmpty(link: string): string {
  return `data/programs.json: links に ${link}がありますが、そのシートは読めません。読めるシートだけのはずです。links から除くか、名称を確かめてください。`;
}
