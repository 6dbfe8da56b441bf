import { isRunning, type SeenColumn } from './suggest-columns.ts';
import { labelsOf, plainLabel } from './suggest-labels.ts';
import type { SuggestedUse } from './suggest-use.ts';

/** Uses of the columns that say of which program, department and year a row is, by column. */
export type RowUses = Map<number, SuggestedUse>;

/** May a program have several rows: of years, indicators or items, or because another worksheet has the same key? */
export type MayRepeat = (label: string) => boolean;

/** The use of every column that says where a row belongs. */
export function rowUses(seen: readonly SeenColumn[], mayRepeat: MayRepeat): RowUses {
  const open = seen.filter(({ isPersonal }) => !isPersonal);
  const name = nameColumn(open);
  const years = open.filter(isYearColumn).slice(0, 1);
  return new Map([
    ...departmentUses(open),
    ...keyUses(open, mayRepeat),
    ...years.map(({ column }) => [column, { 使い方: '年度' }] as const),
    ...(name === undefined ? [] : [[name.column, { 使い方: '事務事業名' }] as const]),
  ]);
}

export function isYearColumn({ name, last, texts }: SeenColumn): boolean {
  const isCalledSo = labelsOf({ name, last }).some((label) => /^(?:対象|評価|実施|会計)?年度$/.test(label));
  return isCalledSo && texts.every((text) => /\d|元/.test(text));
}

const NAMES = [
  /^事務事業(?:の)?名(?:称)?$/,
  /^(?:細|小)?事業(?:の)?名(?:称)?$/,
  /事業(?:の)?名(?:称)?$/,
  /^名称$/,
  /^(?:事務|細|小)?事業$|^件名$|^取組(?:事業)?名?$/,
];

/** The column of the programs' names: the one that is called so most clearly. */
export function nameColumn(seen: readonly SeenColumn[]): SeenColumn | undefined {
  const candidates = seen.filter(
    (each) => !each.isNumeric && labelsOf(each).every((label) => !/予算|科目|指標/.test(label)),
  );
  return NAMES.map((pattern) => candidates.find((each) => labelsOf(each).some((label) => pattern.test(label)))).find(
    (found) => found !== undefined,
  );
}

const KEY = /(?:ID|コード|番号|No\.?|№|連番|通番|項番)$/i;
const NO_KEY = /予算|施策|政策|指標|評価項目|(?:課|部|局|係|所属|部署|室)(?:コード|番号|ID)|電話|会計|[款項目節]/;
const OFFICIAL_NUMBER = /^(?:事務)?事業(?:番号|No\.?)$/i;
/** Which of several keys is the best, by its label. */
const RANKS = [/ID$/i, /事業.*(?:コード|番号|No\.?)$/i, /コード$/, /(?:整理|管理)番号$/, /番号$/, /./];

/** Columns that are called like a key. */
export function keyColumns(seen: readonly SeenColumn[]): SeenColumn[] {
  return seen.filter((each) => labelsOf(each).some((label) => KEY.test(label) && !NO_KEY.test(label)));
}

function keyUses(seen: readonly SeenColumn[], mayRepeat: MayRepeat): [number, SuggestedUse][] {
  const rows = Math.max(0, ...seen.map(({ texts }) => texts.length));
  const found = keyColumns(seen).filter(
    (each) =>
      (each.distinct === each.texts.length && each.texts.length >= rows / 2) ||
      (each.distinct > 1 && mayRepeat(plainLabel(each.last))),
  );
  const official = found.find((each) => OFFICIAL_NUMBER.test(plainLabel(each.last)));
  const others = found.filter((each) => each !== official).toSorted((a, b) => rankOf(a) - rankOf(b));
  const [best] = others.filter((each) => official === undefined || !isRunning(each));
  return found.map((each): [number, SuggestedUse] => {
    if (each === official) return [each.column, { 使い方: '事業番号' }];
    if (each === best) return [each.column, { 使い方: '事業ID' }];
    return [each.column, isRunning(each) ? { 使い方: '使わない', 理由: '通し番号' } : otherNumber(each)];
  });
}

const otherNumber = ({ shown }: SeenColumn): SuggestedUse => ({ 使い方: '文章', 役割: 'その他', 項目名: shown });

/** A running number is a key only where there is no other. */
function rankOf(seen: SeenColumn): number {
  const rank = RANKS.findIndex((pattern) => pattern.test(plainLabel(seen.last)));
  return rank + (isRunning(seen) ? RANKS.length : 0);
}

const OF = '(?:担当|所管|主管|担当所管|実施)?';
const LEVELS: [RegExp, string][] = [
  [new RegExp(`^${OF}局(?:等)?名?$`), '局'],
  [new RegExp(`^${OF}部局?(?:等)?名?$`), '部'],
  [new RegExp(`^${OF}(?:課|所属|部署|課室|課所|室|担当)(?:等)?名?$|^担当$`), '課'],
  [new RegExp(`^${OF}(?:係|班|グループ|G)(?:等)?名?$`), '係'],
];
const WHOLE = new RegExp(`^${OF}(?:部課|課所|所属|部署|部課所?|組織)名?$`);
const CODE = new RegExp(`^${OF}(局|部|課|所属|部署|室|係)(?:コード|番号|ID)$`);
const LONGEST_NAME = 40;

/** 部 (局 and 部 are joined), 課, 係, or both in one cell. A second column of a kind is not a department. */
function departmentUses(seen: readonly SeenColumn[]): [number, SuggestedUse][] {
  const uses = new Map<string, [number, SuggestedUse]>();
  for (const each of seen) {
    const level = levelOf(each);
    if (level === null || uses.has(level)) continue;
    uses.set(level, [each.column, { 使い方: level === '局' ? '部' : level }]);
  }
  for (const each of seen) {
    const [, called] = CODE.exec(plainLabel(each.last)) ?? [];
    if (called === undefined) continue;
    const level = /局|部$/.test(called) ? '部' : called === '係' ? '係' : '課';
    uses.set(`${level}コード`, [each.column, codeUse(level, uses)]);
  }
  return [...uses.values()];
}

function codeUse(level: string, uses: ReadonlyMap<string, unknown>): SuggestedUse {
  const isNamed = uses.has(level) || uses.has('部課');
  return isNamed ? { 使い方: '使わない', 理由: `${level}の名称の列がある` } : { 使い方: level };
}

function levelOf(seen: SeenColumn): string | null {
  if (seen.isNumeric || seen.longest > LONGEST_NAME) return null;
  const labels = labelsOf(seen);
  const isBoth = seen.texts.filter((text) => /部.+(?:課|室|局|所)$/.test(text)).length > seen.texts.length / 2;
  if (isBoth && labels.some((label) => WHOLE.test(label))) return '部課';
  return LEVELS.find(([pattern]) => labels.some((label) => pattern.test(label)))?.[1] ?? null;
}
