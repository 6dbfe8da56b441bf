import { isNumber, key } from './normalize.ts';

/** One word or phrase of a query: as typed, for messages; in key form, for matching. */
export interface Term {
  raw: string;
  key: string;
}

/** Every group must match by one of its terms; no excluded term may match. */
export interface Query {
  groups: Term[][];
  excluded: Term[];
}

/** More terms than this are not looked at: no reader types them, and each costs a search. */
const MOST_TERMS = 24;
/** "…" keeps blanks; 「…」 and 『…』 keep them too, and stay part of the term, because names are printed with them. */
const PIECE = /(-?)(?:"([^"]+)"|([^\s"]*[「『][^」』]*[」』][^\s"]*)|([^\s"]+))/g;

interface Piece {
  raw: string;
  isQuoted: boolean;
  isExcluded: boolean;
}

/**
 * A query as a reader types it: blanks (also full-width) mean AND, OR joins its two neighbours, － before a word excludes it,
 * "…" keeps blanks. OR at an edge and － alone are words like any other.
 */
export function parseQuery(text: string): Query {
  const pieces = piecesOf(text).slice(0, MOST_TERMS * 2);
  const query: Query = { groups: [], excluded: [] };
  pieces.forEach((piece, index) => {
    if (isOr(pieces, index)) return;
    const term = { raw: piece.raw, key: key(piece.raw) };
    if (term.key === '') return;
    if (piece.isExcluded) query.excluded.push(term);
    else if (isOr(pieces, index - 1) && query.groups.length > 0) query.groups.at(-1)!.push(term);
    else query.groups.push([term]);
  });
  return { groups: distinctGroups(query.groups).slice(0, MOST_TERMS), excluded: query.excluded };
}

function piecesOf(text: string): Piece[] {
  const plain = text.replace(/[“”„‟＂]/g, '"').replace(/(?<=^|\s)[－−‐–—](?=\S)/g, '-');
  return Array.from(plain.matchAll(PIECE), ([, minus, quoted, bracketed, word]) => {
    const raw = quoted ?? bracketed ?? word ?? '';
    return { raw, isQuoted: quoted !== undefined, isExcluded: minus === '-' };
  });
}

/** OR, in capitals of any width, between two terms that are not excluded. */
function isOr(pieces: Piece[], index: number): boolean {
  const [before, piece, after] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (!before || !piece || !after || piece.isQuoted || piece.isExcluded) return false;
  return piece.raw.normalize('NFKC') === 'OR' && !before.isExcluded && !after.isExcluded && !isOr(pieces, index - 1);
}

function distinctGroups(groups: Term[][]): Term[][] {
  const seen = new Set<string>();
  return groups.filter((group) => {
    const name = group.map((term) => term.key).join('\n');
    return !seen.has(name) && seen.add(name);
  });
}

/** All terms that a result may show, each once. */
export function shownTerms(query: Query): Term[] {
  const byKey = new Map(query.groups.flat().map((term) => [term.key, term]));
  return [...byKey.values()];
}

/** The query as text again. */
export function printQuery({ groups, excluded }: Query): string {
  const positive = groups.map((group) => group.map(printTerm).join(' OR '));
  return [...positive, ...excluded.map((term) => `-${printTerm(term)}`)].join(' ');
}

function printTerm({ raw }: Term): string {
  return /[\s\u3000]|^-|^OR$/.test(raw) ? `"${raw}"` : raw;
}

/** The whole query as one name, for finding the page of exactly that title; null where it is more than words. */
export function wholeName(text: string, query: Query): string | null {
  const isPlain = query.excluded.length === 0 && query.groups.every((group) => group.length === 1);
  const whole = key(text.replace(/["“”„‟＂]/g, ''));
  return isPlain && Array.from(whole).length > 1 && !isNumber(whole) ? whole : null;
}
