import { z } from 'zod';
import {
  columnUse,
  emptyStatus,
  itemUse,
  type MappingWords,
  moneyUnit,
  text,
  word,
  yearSpelling,
} from './mapping-use.ts';

/** Where a table comes from: becomes an entry of data/sources/manifest.json. */
const tableDocument = z.strictObject({
  id: z
    .string()
    .max(40)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id は小文字の英数字とハイフン（例：r5-itiran）のはずです' }),
  題名: text,
  様式: text,
  /** 年度ごと: every year of the table is an edition of its own, and a document <id>-<year>. */
  シート年度: z.union([z.literal('年度ごと'), yearSpelling]),
  対象年度: text.optional(),
  発行者: text.optional(),
  担当: text,
  受領日: z.iso.date({ error: '受領日は 2026-11-23 の形のはずです' }),
  利用条件: text,
  備考: text.optional(),
});

const rowsOrNumbers = z.union([z.int().positive(), z.array(z.int().positive()).min(1)], {
  error: '1 からの数（2）か、その一覧（[2, 3]）のはずです',
});

const skippedRow = z.strictObject({
  列: text,
  /** Rows whose cell is one of these texts are not read; 空欄: rows whose cell is blank. */
  値: z.array(text).min(1),
  理由: text,
});

/** Columns repeated for each year, side by side. */
const yearBlock = (words: MappingWords) =>
  z.strictObject({
    /** Columns of the first year: D-I. The next year begins right after it. */
    範囲: text,
    /** The year of each block, in their order; absent: the years stand in the header. */
    年度: z.array(yearSpelling).min(1).optional(),
    /** How many blocks there are, where the years stand in the header. */
    回数: z.int().min(1).max(200).optional(),
    列: z.array(columnUse(words)).min(1),
  });

const worksheet = (words: MappingWords) =>
  z.strictObject({
    /** Name of the tab, or several tabs of one layout; absent with 番号 too: the only worksheet. */
    名前: z.union([text, z.array(text).min(1)], { error: '名前は文字か、その一覧のはずです' }).optional(),
    番号: rowsOrNumbers.optional(),
    /** Year of all its rows; 名前から: the name of the tab says it. */
    年度: yearSpelling.optional(),
    見出しの行: rowsOrNumbers,
    /** A row for each indicator of a program: they are numbered in the order of their names. */
    指標は行ごと: z.boolean().optional(),
    データの最初の行: z.int().positive().optional(),
    データの最後の行: z.int().positive().optional(),
    読まない行: z.array(skippedRow).optional(),
    列: z.array(columnUse(words)).default([]),
    年度ごとの列: z.array(yearBlock(words)).optional(),
    /** Columns that nothing names: 文章, or 使わない with a reason. Absent: each of them is an error. */
    残りの列: z
      .discriminatedUnion('使い方', [
        z.strictObject({ 使い方: z.literal('文章') }),
        z.strictObject({ 使い方: z.literal('使わない'), 理由: text }),
      ])
      .optional(),
    /** Of a long table (columns 項目 and 値): what each item is. */
    項目の意味: z.record(text, itemUse(words)).optional(),
  });

const reading = (words: MappingWords) => {
  const empty = emptyStatus(words);
  const zero = z.literal('0').transform(() => 'zero' as const);
  const suspect = word({ suspect: words.statuses.suspect });
  const number = z.preprocess((value) => (value === 0 ? '0' : value), z.union([zero, suspect, empty]));
  return z.strictObject({
    空欄: empty.optional(),
    横線: empty.optional(),
    /** Texts in cells of numbers; 0: a real zero, 要確認: the number that the text begins with. */
    文字: z.record(text, number).optional(),
    /** A 0 of a settlement or an actual in a year after the edition. Absent: 未確定. 報告値: a real 0. */
    先の年度の0: word(words.statuses).optional(),
    /** (5) is -5. */
    かっこの数値は負: z.boolean().optional(),
    /** Amounts are in the unit of what is stored, where the format of a cell hides thousands. */
    表示の桁を省いた数値は元の値: z.boolean().optional(),
  });
};

/**
 * How a city's own spreadsheet is read (data/mappings/<name>.yaml), without code. The keys are Japanese: an officer writes
 * the file. The words for items, measures, roles and statuses are given, because words live in i18n; they come out as codes.
 * Reference for officers: docs/mapping.md.
 */
export function mappingSchema(words: MappingWords) {
  return z.strictObject({
    文書: tableDocument,
    /** Unit of every amount that names none itself. */
    金額の単位: moneyUnit.optional(),
    値の読み方: reading(words).prefault({}),
    /** By the label of a use (課, 区分, 必要性 …): what a value of the table means. */
    読みかえ: z.record(text, z.record(text, text)).default({}),
    /** By 評価項目: the grades that exist, best first. */
    評価の尺度: z.record(text, z.array(text).min(1)).default({}),
    ワークシート: z.array(worksheet(words)).min(1),
    使わないワークシート: z.array(z.strictObject({ 名前: text, 理由: text })).default([]),
  });
}

export type Mapping = z.infer<ReturnType<typeof mappingSchema>>;
export type WorksheetMapping = Mapping['ワークシート'][number];
export type YearBlock = NonNullable<WorksheetMapping['年度ごとの列']>[number];
export type TableDocument = Mapping['文書'];
export type ValueReading = Mapping['値の読み方'];
