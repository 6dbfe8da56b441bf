import type { Absence, AbsenceRun } from './absence.ts';
import { fontSize, layer } from './layer.ts';
import type { Plot } from './plot.ts';
import { el, type SvgElement } from './svg.ts';
import { type Box, textBox, textWidth, verticalBox } from './text-box.ts';

const SIZE = fontSize('chart-missing');

/** A grey band over years of which no sheet speaks. */
export function gapBands(runs: readonly AbsenceRun[], plot: Plot): SvgElement | null {
  const bands = runs.map(({ first, last }) =>
    el('rect', {
      x: plot.x(first) - plot.slot / 2 + 1,
      y: plot.top + 14,
      width: (last - first + 1) * plot.slot - 2,
      height: plot.bottom - plot.top - 14,
    }),
  );
  return layer('chart-gap', bands);
}

/** The reason in the middle of each run, upright where the run is too narrow; with the room that it takes. */
export function absenceWords(
  runs: readonly AbsenceRun[],
  plot: Plot,
  words: Record<Absence, string>,
): { marks: SvgElement | null; boxes: Box[] } {
  const placed = runs.map((run) => {
    const x = (plot.x(run.first) + plot.x(run.last)) / 2;
    const room = (run.last - run.first + 1) * plot.slot;
    return reasonAt(words[run.absence], x, (plot.top + 14 + plot.bottom) / 2, room);
  });
  return { marks: layer('chart-missing', placed.map((each) => each.mark)), boxes: placed.map((each) => each.box) };
}

/** A few words around a point: in a line where there is room, else one under the other. */
export function reasonAt(text: string, x: number, middle: number, room: number): { mark: SvgElement; box: Box } {
  if (textWidth(text, SIZE) + 14 <= room) {
    return { mark: el('text', { x, y: middle + 4 }, [text]), box: textBox(text, SIZE, x, middle + 4) };
  }
  const mark = el('text', { x, y: middle, 'writing-mode': 'vertical-rl' }, [text]);
  return { mark, box: verticalBox(text, SIZE, x, middle) };
}
