// For tests: programs made up from few words, so that many hold the same parts of them.
import { sheet } from '../model/example-data.ts';
import type { Program } from '../model/program.ts';
import type { Narrative, Sheet } from '../schema/sheet.ts';

const WORDS = [
  '情報', '政策', '推進', '計画', 'データ', 'ネットワーク', 'ＲＰＡ', 'AI', '窓口', '市民', 'サーバー', 'サーバ', '子ども', '統計',
  '調査', '1,234', '80％', '180％', 'の', 'と', '・', '（', '）', '、', '。', 'あおば', 'スマートシティ', 'Wi-Fi', '088', ' ',
] as const; // prettier-ignore

/** The same numbers on every machine. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

export function exampleSheet(changes: Partial<Sheet> = {}): Sheet {
  return sheet({
    programId: '0088',
    name: '情報通信ネットワーク運営業務',
    printedNumber: '088',
    sources: [{ document: 'r6-management-sheets', sheet: 1, lines: [1, 2] }],
    department: { bureau: '企画ソリューション部', section: '情報政策課', unit: '情報システム係' },
    ...changes,
  });
}

export function narrative(label: string, body: string, fiscalYear: number | null = null): Narrative {
  return { role: 'result', label, fiscalYear, body, document: 'r6-management-sheets', line: 1 };
}

export function settlement(
  fiscalYear: number,
  value: number | null,
  status: Sheet['costs'][number]['status'] = 'reported',
): Sheet['costs'][number] {
  const printed = value === null ? '0' : String(value);
  return {
    item: 'operating_cost',
    measure: 'settlement',
    document: 'r6-management-sheets',
    fiscalYear,
    value,
    status,
    printed,
    line: 1,
  };
}

/** One program of these sheets, which stand oldest first. */
export function exampleProgram(sheets: Sheet[], changes: Partial<Program['identity']> = {}): Program {
  const latest = sheets.at(-1)!;
  const { programId: id, name } = latest;
  const links = [{ edition: latest.edition, document: 'r6-management-sheets', basis: 'name' as const, evidence: name }];
  const identity = { id, number: Number(id), name, otherNames: [], links, relations: [], ended: null, ...changes };
  return { id, number: identity.number, name: identity.name, identity, sheets, latest, department: latest.department };
}

/** Programs with texts of the words above in any order. */
export function generatedPrograms(count: number, seed = 7): Program[] {
  const below = numbersFrom(seed);
  const text = (length: number) => Array.from({ length }, () => WORDS[below(WORDS.length)]!).join('');
  return Array.from({ length: count }, (_, index) => {
    const programId = String(index + 1).padStart(4, '0');
    const texts = ['成果', '課題', '目的'].map((label) => narrative(label, text(5 + below(30))));
    const costs = [settlement(2023, below(2_000_000)), settlement(2024, below(200_000))];
    const printedNumber = String((index + 1) % 1000).padStart(3, '0');
    return exampleProgram([
      exampleSheet({ programId, name: text(3 + below(4)).trim() || '無題', printedNumber, texts, costs }),
    ]);
  });
}
