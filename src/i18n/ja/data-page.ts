// Words of /data/.

export const dataPage = {
  title: 'データ',
  description: (municipality: string) =>
    `${municipality}の事務事業評価の数値と文章を、CSV、ZIP、Parquet、SQLite、APIで取り出せます。列の意味、利用条件、引用の書き方も示します。`,
  columns: { name: '列', type: '型', description: '意味' },
  types: { string: '文字', integer: '整数', number: '数値' },
  codebookOf: (title: string) => `「${title}」の列`,
  howTitle: '使うときの注意',
  how: [
    '文字コードはUTF-8（BOM付き）、改行はCRLFです。年度は西暦で、2024は令和6年度（2024年4月〜2025年3月）です。',
    '「事業ID」と「全国地方公共団体コード」は0から始まることがあります。表計算ソフトで先頭の0を残すには、その列を「文字列」として読み込んでください。',
    '指標値が空の行には、必ず「値の状態」に理由があります。空を0として計算しないでください。',
    '金額の単位は千円です。単位は「単位」の列で確かめられます。',
    '同じ年度の数値が、複数のシートに載ることがあります。「シート年度」の列で見分けられます。',
  ],
  licenceTitle: '利用条件',
  statusTitle: '値の状態',
};
