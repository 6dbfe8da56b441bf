import { fiscalYearFull, fiscalYearName } from '../i18n/eras.ts';
import { fieldName } from '../i18n/ja/fields.ts';
import { search as words } from '../i18n/ja/search.ts';
import type { Program } from '../model/program.ts';
import type { Evaluation, Indicator, Profile, Sheet } from '../schema/sheet.ts';
import { key } from './normalize.ts';
import type { RecordBlock } from './record-shape.ts';

/** Numbers and names of a program, old and new. */
export function identityBlocks(program: Program): RecordBlock[] {
  const { identity } = program;
  const related = identity.relations.map((relation) => relation.name);
  const ended = identity.ended
    ? [{ label: words.record.ended(identity.ended.fiscalYear), lines: linesOf(identity.ended.evidence) }]
    : [];
  return [
    { label: words.record.number, lines: [numbersOf(program).join('、')] },
    ...withLines(words.record.otherNames, otherNamesOf(program)),
    ...withLines(
      words.record.related,
      related.filter((name) => name !== program.name),
    ),
    ...ended,
  ];
}

/** Every name but the present one, each once. */
export function otherNamesOf(program: Program): string[] {
  const names = [...program.identity.otherNames, ...program.sheets.map((sheet) => sheet.name)];
  return [...new Set(names)].filter((name) => name !== program.name);
}

/** The 事業番号 that sheets print in three digits (1088 prints 088). The H29 form prints a branch inside the 予算事業 instead (01). */
export function printedNumbersOf({ number, sheets }: Program): string[] {
  const printed = new Set(sheets.flatMap((sheet) => sheet.printedNumber ?? []));
  return [...printed].filter((each) => number !== null && Number(each) === number % 1000);
}

/** Every form in which a number of the program is written: 0088, 88, 088. */
function numbersOf({ id, number, sheets }: Program): string[] {
  const official = number === null ? [] : [String(number), String(number).padStart(3, '0')];
  return [...new Set([id, ...official, ...sheets.flatMap((sheet) => sheet.printedNumber ?? [])])];
}

/** What the sheets say, newest first. A line that a newer sheet states in the same words is not repeated. */
export function sheetBlocks(program: Program): RecordBlock[] {
  const seen = new Set<string>();
  const isNew = (line: string) => {
    const size = seen.size;
    return seen.add(key(line)).size > size;
  };
  return [...program.sheets]
    .reverse()
    .flatMap((sheet) => [
      departmentBlock(sheet),
      ...blocksOf(sheet).flatMap(({ label, lines }) => withLines(label, lines.filter(isNew))),
    ]);
}

/** Never left out, so that every sheet's year and department is found. */
function departmentBlock(sheet: Sheet): RecordBlock {
  const { bureau, section, unit } = sheet.department;
  return {
    label: `${fiscalYearName(sheet.edition)} ${fieldName('department')}`,
    lines: [bureau + section, ...(unit ? [unit] : []), words.record.edition(fiscalYearFull(sheet.edition))],
  };
}

function blocksOf(sheet: Sheet): RecordBlock[] {
  const year = fiscalYearName(sheet.edition);
  const texts = sheet.texts.map((text) => ({
    label: `${text.fiscalYear === null ? year : fiscalYearName(text.fiscalYear)} ${text.label}`,
    lines: linesOf(text.body),
  }));
  return [
    ...texts,
    ...sheet.evaluations.map((evaluation) => evaluationBlock(year, evaluation)),
    ...sheet.indicators.map((indicator) => indicatorBlock(year, indicator)),
    ...profileBlocks(year, sheet.profile),
  ];
}

function evaluationBlock(year: string, { item, grade, explanation }: Evaluation): RecordBlock {
  return { label: `${year} ${item}`, lines: [...(grade ? [`${item} ${grade}`] : []), ...linesOf(explanation ?? '')] };
}

function indicatorBlock(year: string, { number, name, kind, unit, note }: Indicator): RecordBlock {
  const title = `${name}${unit ? `（${unit}）` : ''}${kind ? ` ${kind}` : ''}`;
  return { label: words.record.indicator(year, number), lines: [title, ...linesOf(note ?? '')] };
}

function profileBlocks(year: string, profile: Profile): RecordBlock[] {
  const plain = ['newOrContinuing', 'category', 'operation', 'period', 'relatedPlan', 'laws'] as const;
  const plans = profile.strategicPlans.map(({ chapter, measure, action, title }) => [chapter, measure, action, title]);
  const fields: [keyof Profile, string[]][] = [
    ['budgetCode', [[profile.budgetCode, profile.budgetTitle].filter(Boolean).join(' ')]],
    ['mayoralPledges', profile.mayoralPledges],
    ['strategicPlans', plans.map((plan) => plan.filter(Boolean).join(' '))],
    ...plain.map((field): [keyof Profile, string[]] => [field, linesOf(profile[field] ?? '')]),
    ['sdgs', profile.sdgs.map(words.record.sdg)],
  ];
  return fields.flatMap(([field, lines]) => withLines(`${year} ${fieldName(field)}`, lines));
}

function withLines(label: string, lines: string[]): RecordBlock[] {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length > 0 ? [{ label, lines: filled }] : [];
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
