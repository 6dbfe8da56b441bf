// Words of "このサイトについて" that follow from what a city's data hold. The rest of its prose stands in src/pages/about.mdx.

export const about = {
  readTexts: '市の文書の文字を、様式ごとの読み取りプログラムで読みます。',
  readTables: '市の表（ExcelやCSV）を、列の対応を書いたファイルのとおりに読みます。',
  statuses: '一つ一つの数値に、原文の行、印字のとおりの表記、値の状態を付けます。',
  sumsOfForms: '財源の合計が決算額と同じか、などの検算をします。合わないときは公開しません。',
  sumsOfTables:
    '財源の合計が決算額と同じか、などの検算をします。合わないところは人が確かめ、「データの注意点」で示します。',
  sameData: '同じデータから、ページ、図、表、CSV、JSONを作ります。',
  programs: (count: number) => `収録した事務事業は${count}件です。`,
  withFigures: (count: number, othersAreWords: boolean) =>
    `費用の数値があるのは${count}件です。ほかの事業は、${othersAreWords ? '公開された資料に目的・概要・成果の文章だけがあります' : '収録した資料に費用の数値がありません'}。`,
  documents: (titles: readonly string[], hasGaps: boolean) =>
    `収録した文書は、${titles.map((title) => `「${title}」`).join('、')}です。${hasGaps ? 'この間の年度のシートは収録していません。' : ''}`,
  unreadable: '元の文書の文字から読み取れなかった数値は「判読不能」としています。推測で補っていません。',
};
