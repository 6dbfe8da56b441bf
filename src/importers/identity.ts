import type { ProgramIdentity } from '../schema/program.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { DraftSheet } from './form.ts';

/**
 * A name as it is compared: widths of letters, digits and brackets made one (NFKC), blanks removed. Never for display:
 * NFKC turns ① into 1 and ㎡ into m2.
 */
export function comparableName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}

/**
 * Gives each draft the 事業ID of the program that bears its name. The printed number is no key: 1088 and 88 both print
 * 088. A name that no program or more than one program bears is an error; that draft is left out.
 */
export function identifyDrafts(drafts: readonly DraftSheet[], programs: readonly ProgramIdentity[]) {
  const bearers = programsByName(programs);
  const sheets: Sheet[] = [];
  const errors: string[] = [];
  for (const draft of drafts) {
    const [program, ...others] = bearers.get(comparableName(draft.name)) ?? [];
    if (!program) errors.push(sayUnknown(draft));
    else if (others.length > 0) errors.push(sayAmbiguous(draft, [program, ...others]));
    else sheets.push({ programId: program.id, ...draft });
  }
  return { sheets, errors };
}

function programsByName(programs: readonly ProgramIdentity[]): Map<string, ProgramIdentity[]> {
  const bearers = new Map<string, ProgramIdentity[]>();
  for (const program of programs) {
    for (const name of new Set([program.name, ...program.otherNames].map(comparableName))) {
      bearers.set(name, [...(bearers.get(name) ?? []), program]);
    }
  }
  return bearers;
}

function sayPlace({ sources }: DraftSheet): string {
  return sources.map(({ document, sheet, lines }) => `${document} の ${sheet} 枚目（${lines[0]} 行目から）`).join('、');
}

function sayUnknown(draft: DraftSheet): string {
  return `${sayPlace(draft)}: 事務事業名「${draft.name}」の事業がありません。data/programs.json のどれかの名称のはずです。同じ事業があればその otherNames に「${draft.name}」を加え、なければ新しい事業（id、number、name、links）を加えてください。`;
}

function sayAmbiguous(draft: DraftSheet, programs: readonly ProgramIdentity[]): string {
  const ids = programs.map(({ id }) => id).join('、');
  return `${sayPlace(draft)}: 事務事業名「${draft.name}」の事業が ${ids} と複数あります。1 つだけのはずです。data/programs.json の name か otherNames からこの名称を 1 つだけ残してください。`;
}
