// Words of /data/: the formats, smallest first for a citizen.
import { grouped } from '../numbers.ts';

const KILOBYTE = 1024;

export const downloads = {
  intro:
    'このサイトの数値と文章を、まとめて取り出せます。登録は要りません。CSV、Parquet、SQLiteは、どれも同じ列と同じ行です。',
  toc: 'このページの内容',
  /** 9,809 bytes are "10 KB". */
  size: (bytes: number) => `${grouped(Math.max(1, Math.round(bytes / KILOBYTE)))} KB`,
  rows: (count: number) => `${grouped(count)}行`,
  rowsAndSize: (rows: string, size: string) => `${rows}、${size}`,

  csv: {
    title: '表計算ソフトで開く（CSV）',
    intro: 'はじめての方は「事業の一覧」から開いてください。Excelなどの表計算ソフトで、そのまま開けます。',
    perProgram: '1つの事業だけのCSVは、その事業のページの「データと出典」にあります。',
    programs: '事業一覧からさがす',
  },
  zip: {
    title: 'すべてまとめて受け取る（ZIP）',
    intro: 'すべてのCSVと、列の説明、言葉の一覧、読み方の説明（README.txt）が入っています。',
    button: (size: string) => `すべてのデータ（ZIP、${size}）`,
  },
  typed: {
    title: '分析に使う（Parquet、SQLite）',
    intro: '中身はCSVと同じです。数値と文字の区別があり、事業IDの先頭の0も残ります。',
    table: '表ごとのParquet',
    columns: { table: '表', rows: '行', file: 'ファイル', size: '大きさ' },
    sqlite: 'SQLiteは、すべての表と言葉の一覧を、1つのファイルに入れています。',
    sqliteButton: (size: string) => `すべての表（SQLite、${size}）`,
    manyCities: '同じ形のデータを公開する市が増えると、Parquetのファイルを並べるだけで、一つの表として読めます。',
  },
  machine: {
    title: 'プログラムから使う',
    api: 'APIの使い方と例（curl、Python、R、Excel、Googleスプレッドシート）',
    list: [
      ['data/api/openapi.json', 'APIの説明（OpenAPI 3.1）'],
      ['data/datapackage.json', '表の説明（Data Package v2）'],
      ['data/csv-metadata.json', '表の説明（CSV on the Web）'],
      ['data/catalog.jsonld', 'データカタログ（DCAT）'],
      ['data/schema/sheet.json', 'シートの形式（JSON Schema）'],
    ],
  },
  citation: {
    title: '引用の書き方',
    ja: '日本語',
    en: '英語',
    perProgram: '1つの事業を引用するときの書き方は、その事業の「列の説明と引用の書き方（JSON）」にあります。',
  },
  codes: {
    title: '言葉の一覧（コード表）',
    intro: '列に入る言葉の一覧です。CSVで取り出せます。',
    table: 'コード表のファイル',
    columns: { list: '一覧', meaning: '内容', rows: '行' },
  },
  codebook: {
    title: '列の意味',
    file: (size: string) => `すべての列の説明（codebook.csv、${size}）`,
  },
};
