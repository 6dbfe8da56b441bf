import { z } from 'zod';
import { type CostItem, type CostMeasure, type EvaluationRole, type TextRole, type ValueStatus } from './codes.ts';

/** A text; a number typed without quotes is taken for its digits. */
export const text = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().trim().min(1),
);
/** Any spelling of a fiscal year: 2024, 令和6年度, R6. Read later, because spellings are the importers' matter. */
export const yearSpelling = z.union([z.int(), text], {
  error: '年度がありません。年度（例：令和6年度、R6、2024）のはずです',
});

/** The words of the contract that an officer writes in a mapping file, by the code they stand for. */
export interface MappingWords {
  costItems: Record<CostItem, string>;
  costMeasures: Record<CostMeasure, string>;
  evaluationRoles: Record<EvaluationRole, string>;
  textRoles: Record<TextRole, string>;
  statuses: Record<ValueStatus, string>;
}

/** What an indicator consists of, as the mapping file names it. */
export const INDICATOR_PARTS = ['名称', '種別', '単位', '説明', '目標', '実績'] as const;

/** A unit of money and the power of ten that leads to 千円. */
export const MONEY_UNITS = { 円: -3, 千円: 0, 万円: 1, 百万円: 3, 億円: 5 } as const;
export type MoneyUnit = keyof typeof MONEY_UNITS;
export const moneyUnit = z.enum(Object.keys(MONEY_UNITS) as MoneyUnit[]);

/** The fields of the schema's profile, as the mapping file names them. Several columns of one field are joined (list fields: collected). */
export const PROFILE_FIELDS = {
  予算科目: 'budgetCode',
  予算科目の名称: 'budgetTitle',
  市長公約: 'mayoralPledges',
  戦略プラン: 'strategicPlans',
  '新規・継続': 'newOrContinuing',
  事業分類: 'category',
  事業体制: 'operation',
  事業期間: 'period',
  個別計画: 'relatedPlan',
  根拠法令: 'laws',
  SDGs: 'sdgs',
  会計年度任用職員有無: 'temporaryStaff',
} as const;
export type ProfileField = (typeof PROFILE_FIELDS)[keyof typeof PROFILE_FIELDS];

/** The parts of an entry of 戦略プラン; 章 is what every city has in some form (政策, 基本目標). */
export const PLAN_PARTS = { 章: 'chapter', 施策: 'measure', 取組: 'action', 名称: 'title' } as const;

/** A word of the file that becomes the code it stands for. */
export function word<Code extends string>(words: Record<Code, string>) {
  const codes = new Map((Object.entries(words) as [Code, string][]).map(([code, label]) => [label, code]));
  return z.enum([...codes.keys()]).transform((label) => codes.get(label)!);
}

/** The statuses that a cell without a number can have. */
export function emptyStatus({ statuses }: MappingWords) {
  const { reported: _reported, planned: _planned, suspect: _suspect, ...empty } = statuses;
  return word(empty);
}

const keyed = <Key extends string, Code>(codes: Record<Key, Code>) =>
  z.enum(Object.keys(codes) as Key[]).transform((key) => codes[key]);

/** Which columns: letters (D, D-I, or a list), the label of the header, or both, which must then agree. */
const where = {
  列: z
    .union([text, z.array(text).min(1)], { error: '列は英字（D）、範囲（D-I）か、その一覧（[D, F]）のはずです' })
    .optional(),
  見出し: text.optional(),
};
/** Why a column that looks personal may be published all the same. */
const published = { 公開してよい: text.optional() };
const dated = {
  年度: z
    .union([yearSpelling, z.array(yearSpelling).min(1)], { error: '年度（例：令和6年度）か、その一覧のはずです' })
    .optional(),
  /** 1: the year after the one of the header, the block or the row. */
  年度のずれ: z.int().min(-10).max(10).optional(),
};
const sameAsAbove = { 空欄は上と同じ: z.boolean().optional() };

/** The uses of cells that hold numbers. `place` is what names the cell: the columns of a table, or nothing for an item of a long table. */
function figureUses<Place extends z.ZodRawShape>(place: Place, words: MappingWords) {
  const 区分 = word(words.costMeasures).optional();
  const status = emptyStatus(words).optional();
  const figures = { ...place, ...published, ...dated, 空欄: status, 横線: status };
  const 単位 = z.union([moneyUnit, z.enum(['人', '時間'])], {
    error: '単位は円、千円、万円、百万円、億円、人、時間のどれかです',
  });
  /** 名称 to 累計 are constants, for tables that name an indicator in the header only. */
  const constants = {
    名称: text.optional(),
    種別: text.optional(),
    単位: text.optional(),
    説明: text.optional(),
    良い方向: z.enum(['高いほどよい', '低いほどよい']).optional(),
    累計: z.boolean().optional(),
  };
  const 番号 = z.int().positive().optional();
  return [
    z.strictObject({ 使い方: z.literal('費用'), ...figures, 費目: word(words.costItems), 区分, 単位: 単位.optional() }),
    z.strictObject({ 使い方: z.literal('指標'), ...figures, 番号, 内容: z.enum(INDICATOR_PARTS), ...constants }),
    z.strictObject({ 使い方: z.literal('ほかの数値'), ...figures, 項目名: text.optional(), 単位: text, 区分 }),
  ] as const;
}

function textUses<Place extends z.ZodRawShape>(place: Place, words: MappingWords) {
  const texts = { ...place, ...published, ...dated };
  const 評価項目 = text.optional();
  const 項目名 = text.optional();
  return [
    z.strictObject({ 使い方: z.literal('評価'), ...texts, 評価項目, 役割: word(words.evaluationRoles).optional() }),
    z.strictObject({ 使い方: z.literal('評価の説明'), ...texts, 評価項目 }),
    z.strictObject({ 使い方: z.literal('文章'), ...texts, 役割: word(words.textRoles).optional(), 項目名 }),
  ] as const;
}

function otherUses<Place extends z.ZodRawShape>(place: Place) {
  const basics = {
    年度: yearSpelling.optional(),
    項目: keyed(PROFILE_FIELDS),
    部分: keyed(PLAN_PARTS).optional(),
    /** SDGs with a column per goal: a mark in it means the goal. */
    番号: z.int().min(1).max(17).optional(),
    /** What divides the entries of a list in one cell; absent: line breaks and 、. */
    区切り: text.optional(),
    /** What joins several columns of one field; absent: a blank. */
    つなぎ: z.string().optional(),
  };
  return [
    z.strictObject({ 使い方: z.literal('基本情報'), ...place, ...published, ...basics }),
    z.strictObject({ 使い方: z.literal('公開しない'), ...place, 理由: text.optional() }),
    z.strictObject({ 使い方: z.literal('使わない'), ...place, 理由: text }),
  ] as const;
}

/** Columns that say of what the other cells of a row are. */
function rowUses() {
  const key = {
    ...where,
    ...published,
    ...sameAsAbove,
    桁数: z.int().min(1).max(20).optional(),
    前に付ける: text.optional(),
  };
  const row = { ...where, ...published, ...sameAsAbove };
  return [
    z.strictObject({ 使い方: z.literal('事業ID'), ...key }),
    z.strictObject({ 使い方: z.literal('事業番号'), ...key }),
    z.strictObject({ 使い方: z.literal('事務事業名'), ...row }),
    z.strictObject({ 使い方: z.literal('部'), ...row }),
    z.strictObject({ 使い方: z.literal('課'), ...row }),
    z.strictObject({ 使い方: z.literal('係'), ...row }),
    z.strictObject({ 使い方: z.literal('部課'), ...row }),
    z.strictObject({ 使い方: z.literal('年度'), ...row }),
    z.strictObject({ 使い方: z.literal('指標番号'), ...row }),
    z.strictObject({ 使い方: z.literal('評価項目'), ...row }),
    z.strictObject({ 使い方: z.literal('項目'), ...row }),
    z.strictObject({ 使い方: z.literal('区分'), ...row }),
    z.strictObject({ 使い方: z.literal('値'), ...where, ...published, ...dated }),
  ] as const;
}

/** What a column of a table is for. */
export function columnUse(words: MappingWords) {
  const uses = [...rowUses(), ...figureUses(where, words), ...textUses(where, words), ...otherUses(where)] as const;
  const error = '使い方がないか、知らない言葉です。docs/mapping.md の「使い方」にある言葉のはずです';
  return z.discriminatedUnion('使い方', uses, { error });
}

/** What an item of a long table (columns 項目 and 値) is for. */
export function itemUse(words: MappingWords) {
  const uses = [...figureUses({}, words), ...textUses({}, words), ...otherUses({})] as const;
  const error = '使い方がないか、項目には使えない言葉です。費用、指標、文章、ほかの数値などのはずです';
  return z.discriminatedUnion('使い方', uses, { error });
}

export type ColumnUse = z.infer<ReturnType<typeof columnUse>>;
export type ItemUse = z.infer<ReturnType<typeof itemUse>>;
