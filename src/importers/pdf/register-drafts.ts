import type { ProgramIdentity } from '../../schema/program.ts';
import type { DraftSheet } from '../form.ts';
import { comparableName } from '../identity.ts';

type Link = ProgramIdentity['links'][number];

/**
 * data/programs.json with a link for every sheet of a document, in place of the links of a former import of it. A program is
 * known by its name; one that nobody bears is new where its printed number is free too. Otherwise it is left to the
 * comparison of names (identity.ts), which says what to decide.
 */
export function registerDrafts(
  programs: readonly ProgramIdentity[],
  drafts: readonly DraftSheet[],
  { id, title }: { id: string; title: string },
): ProgramIdentity[] {
  const before = programs.map((program) => ({
    ...program,
    links: program.links.filter(({ document }) => document !== id),
  }));
  const registered = drafts.reduce((known, draft) => withDraft(known, draft, { id, title }), before);
  return registered.filter(({ links }) => links.length > 0).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function withDraft(
  programs: readonly ProgramIdentity[],
  draft: DraftSheet,
  document: { id: string; title: string },
): ProgramIdentity[] {
  const bearers = programs.filter((program) => isCalled(program, draft.name));
  if (bearers.length === 0) return [...programs, ...newProgram(programs, draft, document)];
  if (bearers.length > 1) return [...programs];
  return programs.map((program) => {
    if (program !== bearers[0]) return program;
    const links = [...program.links, linkOf(draft, document, isNumbered(program, draft))];
    return { ...program, links: links.toSorted((a, b) => a.edition - b.edition) };
  });
}

function isCalled({ name, otherNames }: ProgramIdentity, wanted: string): boolean {
  return [name, ...otherNames].some((each) => comparableName(each) === comparableName(wanted));
}

/** The form prints the last three digits. */
function isNumbered({ number }: ProgramIdentity, { printedNumber }: DraftSheet): boolean {
  return number !== null && printedNumber !== null && number % 1000 === Number(printedNumber) % 1000;
}

function newProgram(
  programs: readonly ProgramIdentity[],
  draft: DraftSheet,
  document: { id: string; title: string },
): ProgramIdentity[] {
  const number = Number(draft.printedNumber ?? 0);
  const id = String(number).padStart(4, '0');
  if (number === 0 || programs.some((program) => program.id === id || isNumbered(program, draft))) return [];
  const links = [linkOf(draft, document, true)];
  return [{ id, number, name: draft.name, otherNames: [], links, relations: [], ended: null }];
}

function linkOf(draft: DraftSheet, { id, title }: { id: string; title: string }, isNumbered: boolean): Link {
  const place = `${title}の ${draft.sources[0]!.sheet} 枚目が`;
  return {
    edition: draft.edition,
    document: id,
    basis: isNumbered ? 'number_and_name' : 'name',
    evidence: isNumbered
      ? `${place}、番号「${draft.printedNumber}」とこの名称を並べて記しています`
      : `${place}、この名称を記しています`,
  };
}
