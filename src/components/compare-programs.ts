// The published page and JSON of a program, fetched once.
import { programJsonPath, programPath } from '../model/addresses.ts';
import type { Program } from '../model/program.ts';
import type { PublishedProgram } from './compare-csv.ts';
import { link } from './link.ts';

/** A program with its page, from which parts can be copied. */
export interface LoadedProgram extends PublishedProgram {
  page: Document;
}

const loads = new Map<string, Promise<LoadedProgram>>();

/** Asks for a program. null where it cannot be read; asking again tries again. */
export async function loadProgram(id: string): Promise<LoadedProgram | null> {
  const load = loads.get(id) ?? fetchProgram(id);
  loads.set(id, load);
  try {
    return await load;
  } catch {
    loads.delete(id);
    return null;
  }
}

async function fetchProgram(id: string): Promise<LoadedProgram> {
  const [html, json] = await Promise.all([textOf(programPath(id)), textOf(programJsonPath(id))]);
  const { municipality, documents, ...said } = JSON.parse(json) as Omit<PublishedProgram, 'program'> &
    PublishedIdentity;
  const program = { ...said, identity: said, latest: said.sheets.at(-1)! };
  return { municipality, documents, program, page: new DOMParser().parseFromString(html, 'text/html') };
}

/** The JSON names the identity and the sheets on its top level. */
type PublishedIdentity = Program['identity'] & Pick<Program, 'department' | 'sheets'>;

async function textOf(path: string): Promise<string> {
  const response = await fetch(link(path));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.text();
}
