import type { ProgramIdentity, ProgramRelation } from '../../../schema/program.ts';
import { comparableName } from '../../identity.ts';
import type { Report } from '../table-issue.ts';

/** One sheet of a table as it is entered among the programs. */
export interface Registration {
  id: string;
  number: number | null;
  /** The table has a key: the name alone did not decide. */
  isKeyed: boolean;
  edition: number;
  document: string;
  name: string;
  worksheet: string;
  row: number;
}

type Link = ProgramIdentity['links'][number];

/**
 * data/programs.json after the sheets of a table. Links of its documents are made anew, programs that only they stated and that
 * are gone are removed. The name is that of the newest edition; a program that was called otherwise keeps the other names.
 */
export function registerPrograms(
  programs: readonly ProgramIdentity[],
  registrations: readonly Registration[],
  title: string,
  ownDocuments: ReadonlySet<string>,
  report: Report,
): ProgramIdentity[] {
  const byId = Map.groupBy(registrations, ({ id }) => id);
  const known = new Map(programs.map((program) => [program.id, program]));
  const untouched = programs
    .filter(({ id }) => !byId.has(id))
    .flatMap((program) => withoutDocuments(program, ownDocuments, report));
  const touched = [...byId].map(([id, entries]) => {
    const before = known.get(id);
    const others = before?.links.filter(({ document }) => !ownDocuments.has(document)) ?? [];
    const oldestFirst = entries.toSorted((a, b) => a.edition - b.edition);
    return registered({ program: before, others }, oldestFirst, title, report);
  });
  return [...untouched, ...touched].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A program that the table no longer names: it stays for what other documents state. */
function withoutDocuments(program: ProgramIdentity, own: ReadonlySet<string>, report: Report): ProgramIdentity[] {
  const links = program.links.filter(({ document }) => !own.has(document));
  if (links.length === program.links.length) return [program];
  if (links.length > 0) return [{ ...program, links }];
  report(
    'warning',
    'identity',
    {},
    {
      found: `前の取り込みにあった事業「${program.name}」（${program.id}）がない`,
      expected: '前の取り込みと同じ事業がある',
      remedy: 'なくなってよければこのままで、事業とそのシートが除かれます。そうでなければ表に行を戻してください。',
    },
  );
  return [];
}

/** A program as it was, without what a former import of the table said of it. */
interface Before {
  program: ProgramIdentity | undefined;
  /** Links to other documents. */
  others: readonly Link[];
}

function registered(
  { program, others }: Before,
  entries: readonly Registration[],
  title: string,
  report: Report,
): ProgramIdentity {
  const newest = entries.at(-1)!;
  const keepsName = program !== undefined && others.some(({ edition }) => edition > newest.edition);
  const name = keepsName ? program.name : newest.name;
  const renamings = renamingsOf({ program, others }, entries, keepsName, title);
  for (const { entry, from } of renamings) reportRenaming(entry, from, report);
  const links = [...others, ...entries.map((entry) => linkOf(entry, name, title))];
  const relations = renamings.map(({ relation }) => relation);
  return {
    id: newest.id,
    number: entries.find(({ number }) => number !== null)?.number ?? program?.number ?? null,
    name,
    otherNames: otherNamesOf({ program, others }, entries, name),
    links: links.toSorted((a, b) => a.edition - b.edition),
    relations: withRelations(program?.relations ?? [], relations),
    ended: program?.ended ?? null,
  };
}

/** Names by which the program is or was known. One that only a former import of this table stated is gone with it. */
function otherNamesOf({ program, others }: Before, entries: readonly Registration[], name: string): string[] {
  const former = program === undefined ? [] : [...(others.length > 0 ? [program.name] : []), ...program.otherNames];
  const names = distinctNames([...former, ...entries.map((entry) => entry.name)]);
  return names.filter((other) => comparableName(other) !== comparableName(name));
}

function distinctNames(names: readonly string[]): string[] {
  return names.filter(
    (name, index) => names.findIndex((other) => comparableName(other) === comparableName(name)) === index,
  );
}

const sayRow = ({ worksheet, row }: Registration, title: string) => `${title}のシート「${worksheet}」の ${row} 行目`;

function linkOf(entry: Registration, name: string, title: string): Link {
  const isSame = comparableName(entry.name) === comparableName(name);
  const { edition, document } = entry;
  const place = sayRow(entry, title);
  if (!entry.isKeyed) return { edition, document, basis: 'name', evidence: `${place}が、この名称を記しています` };
  const basis = isSame ? 'number_and_name' : 'renamed';
  return {
    edition,
    document,
    basis,
    evidence: `${place}が、事業ID ${entry.id} と名称「${entry.name}」を並べて記しています`,
  };
}

interface Renaming {
  entry: Registration;
  from: string;
  relation: ProgramRelation;
}

/** Where the name of a program with a key changes: from the last sheet of other documents to the table, and within the table. */
function renamingsOf(
  { program, others }: Before,
  entries: readonly Registration[],
  keepsName: boolean,
  title: string,
): Renaming[] {
  const known = new Set([program?.name ?? '', ...(program?.otherNames ?? [])].map(comparableName));
  const first = program !== undefined && others.length > 0 && !keepsName ? program.name : entries[0]!.name;
  return entries.flatMap((entry, index) => {
    const from = index === 0 ? first : entries[index - 1]!.name;
    const isKnown = index === 0 && known.has(comparableName(entry.name));
    if (!entry.isKeyed || isKnown || comparableName(from) === comparableName(entry.name)) return [];
    const evidence = `事業ID ${entry.id} は同じで、${sayRow(entry, title)}の名称は「${entry.name}」です`;
    return [
      {
        entry,
        from,
        relation: { kind: 'renamed_from', programId: null, name: from, certainty: 'confirmed', evidence },
      },
    ];
  });
}

function withRelations(before: readonly ProgramRelation[], added: readonly ProgramRelation[]): ProgramRelation[] {
  const isKnown = (relation: ProgramRelation) =>
    before.some(({ kind, name }) => kind === relation.kind && comparableName(name) === comparableName(relation.name));
  return [...before, ...added.filter((relation) => !isKnown(relation))];
}

function reportRenaming(entry: Registration, from: string, report: Report): void {
  report(
    'warning',
    'identity',
    { worksheet: entry.worksheet, row: entry.row, label: '事務事業名' },
    {
      found: `事業ID ${entry.id} の名称が「${from}」から「${entry.name}」に変わっている`,
      expected: '同じ事業IDは同じ事業',
      remedy: '名称の変更ならこのままで、前の名称も残ります。別の事業なら、事業IDを分けてください。',
    },
  );
}
