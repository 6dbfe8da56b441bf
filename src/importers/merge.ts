import type { Sheet } from '../schema/sheet.ts';

/**
 * One sheet per program and edition. Where a management sheet and an entry of a list (成果一覧) are of the same program
 * and edition, the management sheet leads (name, number, department, profile, figures) and the entry adds its source,
 * its texts and what it lost. Two management sheets, or two entries of one document, are an error.
 */
export function mergeSheets(sheets: readonly Sheet[]) {
  const groups = groupSheets(sheets);
  const errors = groups.flatMap(checkGroup);
  return { sheets: groups.map(mergeGroup), errors };
}

function groupSheets(sheets: readonly Sheet[]): Sheet[][] {
  const groups = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    const key = `${sheet.programId}/${sheet.edition}`;
    groups.set(key, [...(groups.get(key) ?? []), sheet]);
  }
  return [...groups.values()];
}

/** Only a management sheet states costs; an entry of a list has none. */
const isManagementSheet = (sheet: Sheet) => sheet.costs.length > 0;

function mergeGroup(group: readonly Sheet[]): Sheet {
  const [lead, ...entries] = group.toSorted((a, b) => Number(isManagementSheet(b)) - Number(isManagementSheet(a)));
  if (!lead) throw new Error('A group of sheets is never empty.');
  return {
    ...lead,
    sources: [lead, ...entries].flatMap(({ sources }) => sources),
    evaluations: [lead, ...entries].flatMap(({ evaluations }) => evaluations),
    texts: [lead, ...entries].flatMap(({ texts }) => texts),
    lost: [lead, ...entries].flatMap(({ lost }) => lost),
  };
}

function checkGroup(group: readonly Sheet[]): string[] {
  const documents = group.flatMap(({ sources }) => sources.map(({ document }) => document));
  const twice = documents.length !== new Set(documents).size;
  return twice || group.filter(isManagementSheet).length > 1 ? [sayConflict(group)] : [];
}

function sayConflict(group: readonly Sheet[]): string {
  const places = group.flatMap(({ sources }) => sources.map(({ document, sheet }) => `${document} の ${sheet} 枚目`));
  return `${group[0]?.programId} の ${group[0]?.edition} 年度: ${places.join('、')}が同じ事業と読めました。管理シート 1 枚と一覧の項目 1 つまでのはずです。data/programs.json の名称を確かめてください。`;
}
