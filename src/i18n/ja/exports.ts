// Words of the files for download: columns, tables, data package, JSON Schema. The codebook is printed from the same words.

/** Name of a column as it stands in the header, and its meaning. */
export interface ColumnWords {
  name: string;
  description: string;
}

const OTHER_NAMES = '文字の幅や空白だけの違いは数えません。ないときは空です。';

export const columnWords = {
  municipalityCode: {
    name: '全国地方公共団体コード',
    description: '団体を示す6桁の番号です。先頭の0を残すため、文字として読み込んでください。',
  },
  municipality: { name: '団体名', description: '市区町村の正式な名称です。' },
  programId: {
    name: '事業ID',
    description:
      '事業番号を4桁にそろえた番号です。番号のない事業は予算の番号（bで始まる）です。先頭の0を残すため、文字として読み込んでください。',
  },
  programName: {
    name: '事務事業名',
    description: '事業の名称です。名称が変わった事業も、このサイトでの一つの名称にそろえています。',
  },
  edition: {
    name: 'シート年度',
    description: 'この行を記載したシートの年度（西暦）です。二つの年度にわたるシートでは、後の年度です。',
  },
  fiscalYear: {
    name: '年度',
    description: 'この数値が対象とする年度（西暦）です。2024は令和6年度（2024年4月〜2025年3月）です。',
  },
  costItem: {
    name: '費目',
    description: '費用、財源、人員の種類です。国県支出金・地方債は、様式が3つをまとめて印字している欄です。',
  },
  costMeasure: {
    name: '区分',
    description: '予算か決算かの別です。シートの年度より後の年度の人件費と人員は予算とします。',
  },
  indicatorMeasure: { name: '区分', description: '目標か実績かの別です。' },
  anyMeasure: { name: '区分', description: '費用とその他は予算か決算、指標は目標か実績の別です。' },
  value: { name: '指標値', description: '数値です。数値として使えないときは空で、その理由が「値の状態」にあります。' },
  unit: { name: '単位', description: '指標値の単位です。シートに単位がない指標では空です。' },
  status: { name: '値の状態', description: '指標値がどのような値か、または空である理由です。' },
  printed: {
    name: '原文表記',
    description: 'シートに印字された文字です（桁区切りのコンマは除く）。印字がないか読み取れないときは空です。',
  },
  form: { name: '様式', description: '出典文書の様式です。' },
  document: { name: '出典文書', description: 'この行の元になった市の文書の題名です。' },
  indicatorNumber: { name: '指標番号', description: 'シートでの指標の順番です。' },
  indicatorName: { name: '指標名', description: 'シートに印字された指標の名称です。' },
  indicatorKind: {
    name: '指標種別',
    description: '活動結果指標、成果指標などの種別です。シートに種別がないときは空です。',
  },
  evaluationItem: { name: '評価項目', description: 'シートに印字された評価の項目名です。' },
  grade: { name: '評価', description: '評価の段階または方向性だけを示します。シートが「-」のときは空です。' },
  explanation: { name: '評価の説明', description: '評価に添えられた文です。改行は空白1つに置き換えています。' },
  textItem: { name: '項目', description: '文章の欄の名前です。年度ごとの欄がある様式では年度を添えています。' },
  body: { name: '本文', description: 'シートの文章です。改行は空白1つに置き換えています（JSONには改行が残ります）。' },
  classification: {
    name: '分類',
    description: '費用か指標かその他の別です。その他は、市の様式にあるそのほかの数値です。',
  },
  figureItem: { name: '項目', description: '費用では費目、指標では指標名、その他ではシートに印字された項目名です。' },
  otherItem: { name: '項目', description: 'シートに印字された項目名です。' },
  programNumber: { name: '事業番号', description: '市が付けた事業番号です。番号のない事業では空です。' },
  otherName1: { name: '旧名称・別名1', description: `1つ目の旧名称または別名です。${OTHER_NAMES}` },
  otherName2: { name: '旧名称・別名2', description: `2つ目の旧名称または別名です。${OTHER_NAMES}` },
  otherName3: {
    name: '旧名称・別名3',
    description: `3つ目の旧名称または別名です。${OTHER_NAMES}4つ目からはJSONにあります。`,
  },
  bureau: { name: '部', description: '最新のシートに印字された部等名です。印字がないときは空です。' },
  section: { name: '課', description: '最新のシートに印字された課等名です。' },
  subsection: { name: '係', description: '最新のシートに印字された係等名です。印字がないときは空です。' },
  sheetCount: { name: '収録シート年度数', description: 'このサイトに収録したシートの年度の数です。' },
  firstEdition: { name: '最初のシート年度', description: '収録したシートのうち最も古い年度（西暦）です。' },
  latestEdition: { name: '最新のシート年度', description: '収録したシートのうち最も新しい年度（西暦）です。' },
  category: { name: '事業分類', description: '最新のシートに印字された事業分類です。印字がないときは空です。' },
  direction: { name: '方向性', description: '最新のシートに印字された今後の方向性です。印字がないときは空です。' },
  endedYear: {
    name: '終了年度',
    description: '文書に終了と書かれた事業の、最後の年度（西暦）です。書かれていないときは空です。',
  },
  settlementYear: {
    name: '最新決算年度',
    description: '決算額がわかる最も新しい年度（西暦）です。わからないときは空です。',
  },
  settlement: { name: '最新決算額', description: '最新決算年度の事業費の決算額です。わからないときは空です。' },
  settlementUnit: { name: '最新決算額の単位', description: '最新決算額の単位です。最新決算額が空のときは空です。' },
  settlementStatus: {
    name: '最新決算額の値の状態',
    description: '最新決算額がどのような値かを示します。最新決算額が空のときは空です。',
  },
} satisfies Record<string, ColumnWords>;
export type ColumnKey = keyof typeof columnWords;

export const tableWords = {
  programs: { title: '事業の一覧', description: '事務事業1件が1行です。' },
  costs: {
    title: '費用と人員',
    description:
      '予算、決算、財源、人件費、人員の数値1つが1行です。同じ年度の数値でも、記載したシートごとに行があります。',
  },
  indicators: {
    title: '指標',
    description: '指標の目標と実績の数値1つが1行です。同じ年度の数値でも、記載したシートごとに行があります。',
  },
  evaluations: { title: '評価', description: '評価項目1つが1行です。' },
  texts: { title: '文章', description: 'シートの文章の欄1つが1行です。指標の概要も含みます。' },
  'other-figures': {
    title: 'そのほかの数値',
    description:
      '費目にも指標にも当たらない、市の様式にある数値1つが1行です。事業費の一部のこともあるため、費用の表と足し合わせません。',
  },
  program: { title: '1事業の数値', description: '1つの事業の費用、指標、そのほかの数値1つが1行です。' },
} satisfies Record<string, { title: string; description: string }>;
export type TableName = keyof typeof tableWords;

/** 分類 of the table of one program. */
export const classificationNames = { cost: '費用', indicator: '指標', other: 'その他' };

/** 項目 of a narrative whose form has a column per year: 改善目標（平成29年度）. */
export const yearlyLabel = (label: string, year: string) => `${label}（${year}）`;
export const indicatorNoteLabel = (number: number, name: string) => `指標の概要（${number} ${name}）`;

export const packageWords = {
  title: (municipality: string, years: string) => `${municipality} 事務事業データ（${years}）`,
  description: (municipality: string, licence: { name: string; note: string }) =>
    [
      `${municipality}の事務事業評価シートを、事業・年度・項目ごとの表に編集したデータです。`,
      '文字コードはUTF-8（BOM付き）、改行はCRLFです。年度は西暦です。',
      "表計算ソフトが式として読み込む文字で始まる文章には、先頭にアポストロフィ（'）を付けています。",
      '指標値が空の行は、その理由が「値の状態」にあります。',
      `利用条件は${licence.name}です。${licence.note}`,
    ].join('\n'),
  keywords: ['事務事業評価', '行政評価', '予算', '決算', '指標'],
};

export const schemaWords = {
  title: '事務事業評価シート',
  description:
    '1枚の評価シート（1事業・1年度）の形です。指標値は、値の状態が報告値・見込値・要確認のときだけ数値です。',
  /** 「reported：報告値」の並び */
  codes: (codes: [code: string, name: string][]) => codes.map(([code, name]) => `${code}：${name}`).join('、'),
};

/** Titles of sheet fields whose name means something else elsewhere, by path; every other title is the name of the field. */
export const sheetFieldTitles: Record<string, string> = {
  'sources.sheet': '文書内の順番',
  'department.unit': '係等名',
  'profile.strategicPlans.chapter': '章',
  'profile.strategicPlans.measure': '施策',
  'profile.strategicPlans.action': '取組',
  'profile.strategicPlans.title': '取組の名称',
  'costs.item': '費目',
  'totals.item': '合計欄の項目',
  'otherFigures.label': '項目名',
  'otherFigures.unit': '単位',
  'indicators.number': '指標番号',
  'indicators.name': '指標名',
  'indicators.unit': '単位',
  'evaluations.item': '評価項目',
};
