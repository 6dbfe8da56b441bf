import { contactsIn } from '../checks/personal-data.ts';
import { isDay } from '../editions/make-edition.ts';
import { acknowledgeWords as words } from '../i18n/ja/publishing.ts';
import type { Issue } from '../model/issue.ts';
import type { Acknowledgement } from '../schema/acknowledgement.ts';
import type { Findings } from './findings.ts';

const SHORTEST_REASON = 5;

/** What a person says: numbers of the list (3, 5-9), and why. */
export interface AcknowledgeRequest {
  numbers: readonly string[];
  reason: string;
  /** YYYY-MM-DD */
  date: string;
}

/** The open warnings of these numbers as acknowledgements; `problem` says in Japanese what is wrong with the request. */
export function acknowledge(
  { open }: Pick<Findings, 'open'>,
  { numbers, reason, date }: AcknowledgeRequest,
): { made: Acknowledgement[] } | { problem: string } {
  const ranges = numbers.map((given) => ({ given, indexes: indexesOf(given) }));
  const wrong = ranges.find(({ indexes }) => indexes.length === 0 || indexes.some((index) => !open[index]));
  if (wrong) return { problem: words.noNumber(wrong.given, open.length) };
  if (reason.trim().length < SHORTEST_REASON) return { problem: words.noReason };
  if (!isDay(date)) return { problem: words.noDay(date) };
  const [personal] = contactsIn(reason);
  if (personal !== undefined) return { problem: words.personal(personal) };
  const indexes = [...new Set(ranges.flatMap((range) => range.indexes))].sort((a, b) => a - b);
  return { made: indexes.map((index) => named(open[index]!, reason.trim(), date)) };
}

/** 3 is [2], 5-7 is [4, 5, 6]; nothing where it is no number. */
function indexesOf(given: string): number[] {
  const [, first, last] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(given) ?? [];
  if (first === undefined) return [];
  const [from, to] = [Number(first), Number(last ?? first)];
  return from >= 1 && to >= from ? Array.from({ length: to - from + 1 }, (_, index) => from + index - 1) : [];
}

function named({ rule, file, place, found }: Issue, reason: string, date: string): Acknowledgement {
  return { rule, file, place, found, reason, date };
}

/** The list for the terminal: open warnings with their numbers, those with a reason, and reasons that nothing needs. */
export function printWarnings({ open, acknowledged, unneeded }: Findings): string {
  const lines = [
    ...(open.length === 0
      ? [words.none]
      : [words.listTitle(open.length), ...open.flatMap(printOpen), ...printKinds(open), words.usage]),
    ...(acknowledged.length === 0 ? [] : ['', words.acknowledgedTitle(acknowledged.length)]),
    ...acknowledged.flatMap(({ acknowledgement }) => printReason(acknowledgement)),
    ...(unneeded.length === 0 ? [] : ['', words.unneededTitle(unneeded.length)]),
    ...unneeded.flatMap(printReason),
  ];
  return `${lines.join('\n')}\n`;
}

/** The numbers of warnings that ask for the same, for one command: 3 5-9 */
function printKinds(open: readonly Issue[]): string[] {
  const numbered = open.map(({ rule, remedy }, index) => ({ kind: `${rule}\n${remedy}`, remedy, number: index + 1 }));
  const kinds = [...Map.groupBy(numbered, ({ kind }) => kind).values()];
  const many = kinds.filter(({ length }) => length > 1);
  const lines = many.map((kind) =>
    words.kind(rangesOf(kind.map(({ number }) => number)), kind.length, kind[0]!.remedy),
  );
  return lines.length === 0 ? [] : ['', words.kindsTitle, ...lines];
}

/** 1 3-5 of 1, 3, 4, 5. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(' ');
}

function printOpen({ place, file, found, remedy }: Issue, index: number): string[] {
  return [words.entry(index + 1, place, file), `   ${found}`, `   ${remedy}`];
}

function printReason({ place, file, found, reason, date }: Acknowledgement): string[] {
  return [`・${place}（${file}）`, `   ${found}`, `   ${words.reason(reason, date)}`];
}
