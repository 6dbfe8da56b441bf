import type { Absence, AbsenceRun } from './absence.ts';
import { fontSize, layer } from './layer.ts';
import type { Plot } from './plot.ts';
import { el, type SvgElement } from './svg.ts';
import { type Box, overlaps, textBox, textWidth, verticalBox } from './text-box.ts';

const SIZE = fontSize('chart-missing');

/** Upper edge of bands and words: below the name of the unit. */
const TOP = 14;

/** Grey bands over years of which no sheet speaks, each with its reason. */
export function gapBands(
  runs: readonly AbsenceRun[],
  plot: Plot,
  words: Record<Absence, string>,
): (SvgElement | null)[] {
  const bands = runs.map(({ first, last }) =>
    el('rect', {
      x: plot.x(first) - plot.slot / 2 + 1,
      y: plot.top + TOP,
      width: (last - first + 1) * plot.slot - 2,
      height: plot.bottom - plot.top - TOP,
    }),
  );
  const reasons = runs.map((run) => placedReason(run, plot, words, []).mark);
  return [layer('chart-gap', bands), layer('chart-gap-word', reasons)];
}

/** The reason in each run of years, clear of lines where it can be; with the room that it takes. */
export function absenceWords(
  runs: readonly AbsenceRun[],
  plot: Plot,
  words: Record<Absence, string>,
  lines: readonly Box[] = [],
): { marks: SvgElement | null; boxes: Box[] } {
  const placed = runs.map((run) => placedReason(run, plot, words, lines));
  return {
    marks: layer(
      'chart-missing',
      placed.map((each) => each.mark),
    ),
    boxes: placed.map((each) => each.box),
  };
}

/** Shifts from the middle that are tried. */
const SHIFTS = [0, 14, -14, 28, -28, 42, -42];

function placedReason(run: AbsenceRun, plot: Plot, words: Record<Absence, string>, lines: readonly Box[]) {
  const x = (plot.x(run.first) + plot.x(run.last)) / 2;
  const room = (run.last - run.first + 1) * plot.slot;
  const middle = (plot.top + TOP + plot.bottom) / 2;
  const places = SHIFTS.map((shift) => reasonAt(words[run.absence], x, middle + shift, room));
  const inside = places.filter(({ box }) => box.top > plot.top + TOP && box.bottom < plot.bottom);
  return inside.find(({ box }) => !lines.some((line) => overlaps(line, box))) ?? places[0]!;
}

/** A few words around a point: in a line where there is room, else one under the other. */
export function reasonAt(text: string, x: number, middle: number, room: number): { mark: SvgElement; box: Box } {
  if (textWidth(text, SIZE) + 14 <= room) {
    return { mark: el('text', { x, y: middle + 4 }, [text]), box: textBox(text, SIZE, x, middle + 4) };
  }
  const mark = el('text', { x, y: middle, 'writing-mode': 'vertical-rl' }, [text]);
  return { mark, box: verticalBox(text, SIZE, x, middle) };
}
