import { rememberedText } from '../../model/remembered-text.ts';
import type { CellRule } from './cell-rules.ts';
import { type CsvBody, type CsvHead, type Finding, placeOf } from './csv-file.ts';

/** A cell that breaks a rule: the number of the rule, and the row. */
interface BrokenCell {
  rule: number;
  row: number;
  finding: Finding;
}

/** Looks for the cells that break these rules (32 at most), a list of findings per rule. All rules in one walk over the cells. */
export function cellFinder(rules: readonly CellRule[]): (body: CsvBody) => Finding[][] {
  /** A bit per rule that the text breaks. */
  const brokenBy = rememberedText((text) =>
    rules.reduce((bits, rule, index) => (rule.isBroken(text) ? bits | (1 << index) : bits), 0),
  );
  const wanted = new WeakMap<CsvHead, number[]>();
  return (body) => {
    const bits = wanted.get(body.head) ?? wantedBits(body.head, rules);
    wanted.set(body.head, bits);
    const cells = bits.flatMap((bit, place) => (bit === 0 ? [] : brokenCells(body, place, bit, brokenBy, rules)));
    if (cells.length === 0) return rules.map(() => []);
    const inOrder = cells.toSorted((a, b) => a.row - b.row);
    return rules.map((_, index) => inOrder.filter(({ rule }) => rule === index).map(({ finding }) => finding));
  };
}

/** A bit per rule that looks at the column. */
function wantedBits({ header, promises }: CsvHead, rules: readonly CellRule[]): number[] {
  return header.map((column, place) =>
    rules.reduce((bits, { isWanted }, index) => (isWanted(column, promises[place]) ? bits | (1 << index) : bits), 0),
  );
}

function brokenCells(
  { head, runs }: CsvBody,
  place: number,
  wanted: number,
  brokenBy: (text: string) => number,
  rules: readonly CellRule[],
): BrokenCell[] {
  const column = head.header[place]!;
  const cells: BrokenCell[] = [];
  for (const { text, from, to } of runs[place]!) {
    const bits = text === '' ? 0 : brokenBy(text) & wanted;
    if (bits === 0) continue;
    for (let row = from; row < to; row++) {
      rules.forEach(({ acceptedIn }, rule) => {
        if ((bits & (1 << rule)) === 0) return;
        const accepted = acceptedIn?.(column, text);
        const said = { place: placeOf(row, column), found: text.slice(0, 60) };
        cells.push({ rule, row, finding: accepted === undefined ? said : { ...said, accepted } });
      });
    }
  }
  return cells;
}
