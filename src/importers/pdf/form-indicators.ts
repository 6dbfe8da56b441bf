import type { Indicator } from '../../schema/sheet.ts';
import { closedYearStatus } from '../management-value-status.ts';
import { bodyOf, orNull } from './form-cells.ts';
import { type FigureReader, readSeries } from './form-figures.ts';
import { INDICATOR_LABELS } from './form-labels.ts';
import { type Field, hasValue } from './form-field.ts';
import { fieldOf } from './form-sheet.ts';

const [NAME, TARGET, ACTUAL, NOTE] = INDICATOR_LABELS;

/** The fields of one slot of 指標の推移, by label. */
type Slot = ReadonlyMap<string, Field>;

/** The indicators that have a name, numbered by their slot. A slot without a name must print nothing but zeros and is left out. */
export function readIndicators(reader: FigureReader): Indicator[] {
  const slots = slotsOf(reader);
  if (slots.length === 0) reader.problems.add(reader.sheet.first, NAME, null, '指標の推移に指標名の行がある', '');
  return slots.flatMap((slot, n) => indicatorOf(reader, slot, n + 1));
}

/** A slot goes from 指標名 to the next 指標名. */
function slotsOf({ sheet, problems }: FigureReader): Slot[] {
  const fields = sheet.fields.filter(({ label }) => INDICATOR_LABELS.some((known) => known === label));
  const starts = fields.flatMap(({ label }, n) => (label === NAME ? [n] : []));
  return starts.map((start, n) => {
    const own = fields.slice(start, starts[n + 1]);
    const slot = new Map(own.map((field) => [field.label, field]));
    const missing = INDICATOR_LABELS.filter((label) => !slot.has(label));
    if (missing.length > 0 || own.length !== slot.size)
      problems.add(
        own[0]!,
        `指標${n + 1}`,
        own.map(({ label }) => label).join('、'),
        `${INDICATOR_LABELS.join('、')}が一つずつ`,
        '',
      );
    return slot;
  });
}

function indicatorOf(reader: FigureReader, slot: Slot, number: number): Indicator[] {
  const field = slot.get(NAME) ?? fieldOf(reader.sheet, NAME);
  const series = seriesOf(reader, slot, number);
  const { name, unit, kind } = nameIn(field);
  const noteField = slot.get(NOTE);
  const note = noteField ? bodyOf(noteField) : null;
  if (name === null) return refuseUnnamed(reader, field, number, [unit, kind, note, ...printedValues(series)]);
  const { document } = reader;
  const cumulative = `${name}${note ?? ''}`.includes('累計');
  return [{ number, name, kind, unit, note, better: 'higher', cumulative, document, line: field.line, ...series }];
}

function seriesOf(reader: FigureReader, slot: Slot, number: number): Pick<Indicator, 'targets' | 'actuals'> {
  const read = (label: string, status: Parameters<typeof readSeries>[3]) => {
    const field = slot.get(label);
    return field && hasValue(field) ? readSeries(reader, field, `指標${number} ${label}`, status) : [];
  };
  return { targets: read(TARGET, () => 'reported'), actuals: read(ACTUAL, closedYearStatus) };
}

function printedValues({ targets, actuals }: Pick<Indicator, 'targets' | 'actuals'>): (string | null)[] {
  return [...targets, ...actuals].map(({ printed }) => (Number(printed) === 0 ? null : printed));
}

/** A slot without a name is not published, so that nothing else may stand in it. */
function refuseUnnamed(reader: FigureReader, field: Field, number: number, rest: (string | null)[]): [] {
  const stray = rest.find((value) => value !== null);
  if (stray !== undefined)
    reader.problems.add(field, `指標${number} ${NAME}`, `指標名がなく「${stray}」`, '指標名があるか、値がすべて0', '');
  return [];
}

/** "連携企業数 (件)  活動結果指標", in one cell or several: the name, the unit in the last brackets, then the kind. */
const NAME_UNIT_KIND = /^(.*?) *[(（] *([^()（）]*?) *[)）] *([^()（）]*)$/;
const KIND = /^(.*?) *((?:活動結果|成果|活動|結果)指標)$/;

function nameIn({ cells }: Field): Pick<Indicator, 'unit' | 'kind'> & { name: string | null } {
  const text = cells
    .filter((cell) => cell !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
  const bracketed = NAME_UNIT_KIND.exec(text);
  if (bracketed) {
    const [, name = '', unit, kind] = bracketed;
    return { name: orNull(name.trim()), unit: orNull(unit), kind: orNull(kind?.trim()) };
  }
  const [, name = text, kind] = KIND.exec(text) ?? [];
  return { name: orNull(name.trim()), unit: null, kind: orNull(kind) };
}
