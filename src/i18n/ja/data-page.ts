// Words of /data/.
import { grouped } from '../numbers.ts';

export const dataPage = {
  title: 'データ',
  description: (municipality: string) => `${municipality}の事務事業評価の数値と文章を、CSVとJSONでまとめて取り出せます。列の意味、利用条件、引用の書き方も示します。`,
  intro: 'このサイトの数値と文章を、まとめて取り出せます。表計算ソフトでそのまま開けます。',
  tablesTitle: 'まとめたデータ',
  rows: (count: number) => `${grouped(count)}行`,
  columns: { name: '列', type: '型', unit: '単位', description: '意味' },
  types: { string: '文字', integer: '整数', number: '数値' },
  codebook: '列の意味',
  codebookOf: (title: string) => `「${title}」の列`,
  machineTitle: '機械で読むための説明',
  descriptor: 'データ全体の説明（Data Package v2）',
  schema: 'シートの形式（JSON Schema）',
  perProgram: '事業ごとのCSVとJSONは、それぞれの事業のページにあります。アドレスは「programs/事業ID.csv」「programs/事業ID.json」です。',
  howTitle: '使うときの注意',
  how: [
    '文字コードはUTF-8（BOM付き）、改行はCRLFです。年度は西暦で、2024は令和6年度（2024年4月〜2025年3月）です。',
    '「事業ID」と「全国地方公共団体コード」は0から始まることがあります。表計算ソフトで先頭の0を残すには、その列を「文字列」として読み込んでください。',
    '指標値が空の行には、必ず「値の状態」に理由があります。空を0として計算しないでください。',
    '金額の単位は千円です。単位は「単位」の列で確かめられます。',
    '同じ年度の数値が、複数のシートに載ることがあります。「シート年度」の列で見分けられます。',
  ],
  citationTitle: '引用の書き方',
  citation: (municipality: string, siteTitle: string, version: string) =>
    `${municipality}「事務事業評価シート」をもとに「${siteTitle}」（データ第${version}版）が加工`,
  licenceTitle: '利用条件',
  statusTitle: '値の状態',
  quality: 'データの注意点（検算、判断、読み取りの訂正）',
};
