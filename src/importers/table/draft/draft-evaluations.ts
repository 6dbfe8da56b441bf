import type { Evaluation, Narrative } from '../../../schema/sheet.ts';
import { cellOf } from '../cell/cell-address.ts';
import type { TableContext } from './draft-context.ts';
import { type Fact, factWord, placeIn, sayFact, type UseOf } from './draft-facts.ts';
import { textOf } from './draft-texts.ts';
import { comparableLabel } from '../mapping/headers.ts';

type EvaluationFact = Fact<UseOf<'評価' | '評価の説明'>>;

const DASH = /^[-－―ー–‐]+$/;

/** The year of a text, where it is not that of the sheet. */
const ownYear = ({ year }: Fact, edition: number) => (year === null || year === edition ? null : year);

const originOf = (fact: Fact) => ({
  line: fact.row.row,
  cell: cellOf({ worksheet: fact.row.plan.worksheet, row: fact.row.row, column: fact.column }),
});

/** Grades with their explanations. A dash is an empty grade; a row with neither is no evaluation. */
export function evaluationsOf(
  facts: readonly EvaluationFact[],
  edition: number,
  document: string,
  context: TableContext,
): Evaluation[] {
  const groups = Map.groupBy(facts, (fact) => `${itemOf(fact)}\n${fact.year ?? edition}`);
  return [...groups.values()].flatMap((group) => {
    const grade = onlyText(group, '評価', context);
    const explanation = onlyText(group, '評価の説明', context);
    const lead = grade?.fact ?? explanation?.fact;
    if (lead === undefined) return [];
    const role = group.flatMap(({ use }) => ('役割' in use && use.役割 ? [use.役割] : []))[0] ?? 'rating';
    const item = itemOf(lead);
    const shown = grade === null || DASH.test(grade.text) ? null : gradeOf(item, grade, context);
    return [
      {
        role,
        item,
        grade: shown,
        explanation: explanation?.text ?? null,
        fiscalYear: ownYear(lead, edition),
        document,
        ...originOf(lead),
      },
    ];
  });
}

const itemOf = ({ use, row, name }: EvaluationFact) => use.評価項目 ?? row.evaluationItem ?? name;

interface Stated {
  fact: EvaluationFact;
  text: string;
}

function onlyText(group: readonly EvaluationFact[], kind: '評価' | '評価の説明', context: TableContext): Stated | null {
  const stated = group
    .filter(({ use }) => use.使い方 === kind)
    .flatMap((fact): Stated[] => {
      const text = textOf(fact, context);
      if (text === null) return [];
      context.ledger.publish(placeIn(fact.row, fact), 'text');
      return [{ fact, text }];
    });
  const [first, second] = stated;
  if (second !== undefined) reportTwice(second, kind, context);
  return first ?? null;
}

function reportTwice({ fact, text }: Stated, kind: string, { report }: TableContext): void {
  report('error', 'columns', sayFact(fact), {
    found: `「${itemOf(fact)}」の${kind}が 2 つあり、2 つ目は「${text}」`,
    expected: '評価項目と年度ごとに 1 つ',
    remedy: '対応づけファイルの「評価項目」と「年度」か、表の行の重なりを直してください。',
  });
}

function gradeOf(item: string, { fact, text }: Stated, context: TableContext): string {
  const grade = factWord(item, fact, factWord('評価', fact, text, context), context);
  const scale = Object.hasOwn(context.mapping.評価の尺度, item) ? context.mapping.評価の尺度[item]! : null;
  const known = scale?.find((each) => comparableLabel(each) === comparableLabel(grade));
  if (scale === null || known !== undefined) return known ?? grade;
  context.report('error', 'grades', sayFact(fact), {
    found: grade,
    expected: `「評価の尺度」の「${item}」にある ${scale.join('、')} のどれか`,
    remedy: 'セルを直すか、対応づけファイルの「評価の尺度」か「読みかえ」に加えてください。',
  });
  return grade;
}

/** Narratives, each under the label of its column. */
export function textsOf(
  facts: readonly Fact<UseOf<'文章'>>[],
  edition: number,
  document: string,
  context: TableContext,
): Narrative[] {
  return facts.flatMap((fact): Narrative[] => {
    const body = textOf(fact, context);
    if (body === null) return [];
    context.ledger.publish(placeIn(fact.row, fact), 'text');
    const { 役割: role = 'other', 項目名 } = fact.use;
    const label = 項目名 ?? fact.name;
    const words = factWord(label, fact, body, context);
    return [{ role, label, fiscalYear: ownYear(fact, edition), body: words, document, ...originOf(fact) }];
  });
}
