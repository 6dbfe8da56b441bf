import type { Figure } from '../../../schema/figure.ts';
import type { Indicator } from '../../../schema/sheet.ts';
import { cellOf, columnLetters } from '../cell/cell-address.ts';
import type { TableContext } from './draft-context.ts';
import { type Fact, factWord, isBlank, isFigure, placeIn, sayFact, type UseOf } from './draft-facts.ts';
import { indicatorFigure } from './draft-figures.ts';
import { textOf } from './draft-texts.ts';
import { cellText } from '../mapping/headers.ts';

type IndicatorFact = Fact<UseOf<'指標'>>;
type Part = '名称' | '種別' | '単位' | '説明';

/** The cells and constants of one indicator of an edition. */
interface Slot {
  number: number;
  facts: IndicatorFact[];
}

export const EMPTY_SLOT = '空の枠（指標名がなく、値もない）';

/** The indicators of an edition. A slot without a name and with nothing but blanks and zeros is not published. */
export function indicatorsOf(
  facts: readonly IndicatorFact[],
  edition: number,
  document: string,
  context: TableContext,
): Indicator[] {
  const slots = [...Map.groupBy(facts, (fact) => fact.use.番号 ?? fact.row.indicator ?? 0)]
    .map(([number, ofSlot]): Slot => ({ number, facts: ofSlot }))
    .filter(({ number }) => number > 0)
    .toSorted((a, b) => a.number - b.number);
  return slots.flatMap((slot) => {
    if (!isUnused(slot)) return [indicatorOf(slot, edition, document, context)];
    for (const fact of slot.facts) context.ledger.setAside(placeIn(fact.row, fact), EMPTY_SLOT);
    return [];
  });
}

/** A unit or a kind alone (printed in every row of a form) makes no indicator. */
function isUnused({ facts }: Slot): boolean {
  const isNamed = facts.some((fact) =>
    fact.use.内容 === '名称' ? !isEmptyName(fact) : fact.use.名称 !== undefined && !isBlank(fact),
  );
  return !isNamed && facts.filter(isFigure).every((fact) => isBlank(fact) || isZero(fact));
}

const isEmptyName = ({ cell }: IndicatorFact) => /^[\s\-－―ー–‐0０]*$/.test(cellText(cell));

function isZero({ cell }: IndicatorFact): boolean {
  const text = cellText(cell).normalize('NFKC').trim();
  return cell.kind === 'number' ? cell.value === 0 : /^(?:0+(?:\.0+)?|[-−―ー–‐]+)$/.test(text);
}

function indicatorOf(slot: Slot, edition: number, document: string, context: TableContext): Indicator {
  const { number, facts } = slot;
  const names = partsOf(slot, '名称', context);
  const lead = names[0]?.fact ?? facts.find((fact) => !isBlank(fact)) ?? facts[0]!;
  const first = (part: '種別' | '単位') => partsOf(slot, part, context)[0]?.text ?? constantOf(slot, part);
  const unit = first('単位');
  return {
    number,
    name: names[0]?.text ?? constantOf(slot, '名称') ?? unnamed(slot, context),
    kind: first('種別'),
    unit,
    note: noteOf(slot, names.slice(1), context),
    better: facts.some(({ use }) => use.良い方向 === '低いほどよい') ? 'lower' : 'higher',
    cumulative: facts.some(({ use }) => use.累計 === true),
    document,
    line: lead.row.row,
    cell: cellOf({ worksheet: lead.row.plan.worksheet, row: lead.row.row, column: lead.column }),
    targets: seriesOf(slot, '目標', edition, unit, context),
    actuals: seriesOf(slot, '実績', edition, unit, context),
  };
}

/** What the mapping says of the indicator itself, where the table has no column for it. */
function constantOf({ facts }: Slot, part: Part): string | null {
  return facts.find(({ use }) => use.内容 !== part && use[part] !== undefined)?.use[part] ?? null;
}

interface PartText {
  fact: IndicatorFact;
  text: string;
}

/** The different texts of one part, that of the newest year first. A table that repeats the name for each year has several cells of it. */
function partsOf({ facts }: Slot, part: Part, context: TableContext): PartText[] {
  const found = facts
    .filter(({ use }) => use.内容 === part)
    .toSorted((a, b) => (b.year ?? Infinity) - (a.year ?? Infinity))
    .flatMap((fact) => {
      const text = textOf(fact, context);
      if (text !== null) context.ledger.publish(placeIn(fact.row, fact), 'text');
      const isDash = text !== null && /^[-－―ー–‐]+$/.test(text);
      return text === null || isDash
        ? []
        : [{ fact, text: factWord(part, fact, text.replace(/\s*\n\s*/g, ' '), context) }];
    });
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index);
}

/** The note of the table, and the names that the indicator had in other years. */
function noteOf(slot: Slot, otherNames: readonly PartText[], context: TableContext): string | null {
  const notes = partsOf(slot, '説明', context).map(({ text }) => text);
  const constant = constantOf(slot, '説明');
  const names = otherNames.map(({ fact, text }) => `${fact.year ?? ''}年度の表の指標名：${text}`);
  for (const { fact, text } of otherNames)
    context.doubt(fact, `指標名が新しい年度と違います（「${text}」）。説明に残しました`);
  return [...notes, ...(constant === null ? [] : [constant]), ...names].join('\n') || null;
}

/** A number must not be lost because its name is. */
function unnamed({ number, facts }: Slot, { report }: TableContext): string {
  const lead = facts.find((fact) => isFigure(fact) && !isBlank(fact) && !isZero(fact)) ?? facts[0]!;
  const name = `指標${number}（名称の記載なし）`;
  report('warning', 'cells', sayFact(lead), {
    found: `指標${number}の名称がないのに、値「${cellText(lead.cell)}」がある`,
    expected: '指標名がある',
    remedy: `指標名を入れてください。いまは「${name}」として載ります。`,
  });
  return name;
}

function seriesOf(
  slot: Slot,
  part: '目標' | '実績',
  edition: number,
  unit: string | null,
  context: TableContext,
): Figure[] {
  const facts = slot.facts.filter(({ use }) => use.内容 === part);
  reportTwice(facts, edition, part, context);
  return facts
    .flatMap((fact) => indicatorFigure(fact, edition, unit ?? fact.use.単位 ?? null, context) ?? [])
    .toSorted((a, b) => a.fiscalYear - b.fiscalYear);
}

function reportTwice(facts: readonly IndicatorFact[], edition: number, part: string, { report }: TableContext): void {
  for (const [year, [first, second]] of Map.groupBy(facts, (fact) => fact.year ?? edition)) {
    if (second === undefined) continue;
    report('error', 'columns', sayFact(second), {
      found: `指標${second.use.番号 ?? second.row.indicator}の${year}年度の${part}が 2 つ（${first!.row.row}行目の${columnLetters(first!.column)}列にも）あります`,
      expected: '年度ごとに 1 つ',
      remedy: '対応づけファイルの「番号」「内容」「年度」か、表の行の重なりを直してください。',
    });
  }
}
