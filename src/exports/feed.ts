import { Feed } from 'feed';
import { feedWords as words } from '../i18n/ja/feed.ts';
import { programPath } from '../model/addresses.ts';
import type { DataSet, Program } from '../model/program.ts';
import type { Sheet } from '../schema/sheet.ts';

/** Programs with a sheet of one edition. */
interface Edition {
  edition: number;
  entries: { program: Program; sheet: Sheet }[];
  /** Ids of the documents that the sheets come from. */
  documents: string[];
}

/**
 * The Atom feed: an entry per edition, newest first, with its programs. Dates are those on which the documents were
 * received, never the clock: the same data give the same feed. `root` is the full address of the home page.
 */
export function atomFeed(data: DataSet, root: string): string {
  const editions = editionsOf(data.programs);
  const address = (path: string) => new URL(path, root).href;
  const feed = new Feed({
    id: root,
    title: words.title(data.site.title),
    description: data.site.description,
    link: root,
    feed: address('feed.xml'),
    generator: false,
    updated: newest(
      data,
      editions.flatMap(({ documents }) => documents),
    ),
    author: { name: data.site.publisher.name, ...(data.site.publisher.url ? { link: data.site.publisher.url } : {}) },
  });
  for (const edition of editions) feed.addItem(itemOf(data, edition, address));
  return `${feed.atom1()}\n`;
}

function editionsOf(programs: readonly Program[]): Edition[] {
  const entries = programs.flatMap((program) => program.sheets.map((sheet) => ({ program, sheet })));
  const groups = Map.groupBy(entries, ({ sheet }) => sheet.edition);
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([edition, members]) => {
      const documents = members.flatMap(({ sheet }) => sheet.sources.map((source) => source.document));
      return { edition, entries: members, documents: [...new Set(documents)] };
    });
}

function itemOf(data: DataSet, { edition, entries, documents }: Edition, address: (path: string) => string) {
  const titles = documents.map((id) => data.documents.get(id)?.title ?? id);
  const line = ({ program, sheet }: Edition['entries'][number]) =>
    `<li><a href="${escaped(address(`${programPath(program.id)}#sheet-${edition}`))}">${escaped(sheet.name)}</a></li>`;
  const link = address(`years/${edition}/`);
  return {
    title: escaped(words.entry(edition, entries.length)),
    id: link,
    link,
    date: newest(data, documents),
    content: `<p>${escaped(words.entryLead(titles))}</p><ul>${entries.map(line).join('')}</ul>`,
  };
}

/** The day on which the newest of the documents was received, in Japan. */
function newest(data: DataSet, ids: readonly string[]): Date {
  const days = ids.flatMap((id) => data.documents.get(id)?.received ?? []).sort();
  return new Date(`${days.at(-1) ?? '1970-01-01'}T00:00:00+09:00`);
}

/** Entries are HTML; the library puts them into CDATA as they are. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
